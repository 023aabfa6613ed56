// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/mllm_trainer.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/infer/safetensors.h"
#include "core/text/tokenizer.h"
#include "resources/demo/make/demo_models.h"
#include "resources/demo/make/flat_parameters.h"
#include "resources/demo/make/gradient_exchange.h"
#include "resources/demo/make/swap_test.h"
#include "resources/demo/make/training_log.h"
#include "resources/demo/make/word_heads.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <chrono>
#include <iostream>
#include <optional>
#include <thread>

namespace groundscope::demo {

namespace {

constexpr int kSide = 96;  // pixels of a training picture
constexpr int kCropSide = 48;
constexpr int kBankSide = 224;
constexpr int kWarmUp = 100;     // steps
constexpr int kLogEvery = 100;   // steps
constexpr int kSwapEvery = 300;  // steps

struct Shared {
    Shared(const TrainerOptions& trainer, std::shared_ptr<const Tokenizer> pieces)
        : options(trainer),
          tokenizer(std::move(pieces)),
          maker(tokenizer, (kSide / 12) * (kSide / 12)),
          bank(5, kBankSide, 60),
          exchange(trainer.threads) {}

    const TrainerOptions& options;
    std::shared_ptr<const Tokenizer> tokenizer;
    BatchMaker maker;
    RenderBank bank;
    GradientExchange exchange;
    bool phaseOver = false;  // written by replica 0 between two barriers
    double phaseSeconds = 0;
    std::optional<Error> error;
};

/// A model of its own on a thread of its own.
class Replica {
  public:
    Replica(Shared& shared, int index)
        : m_shared(shared),
          m_index(index),
          m_model(demoLlavaConfig(shared.tokenizer->vocabularySize())),
          m_words(m_model.config.vision.width),
          m_align([&](const std::string& word) { return shared.maker.idOf(word); }),
          m_random(shared.options.seed * 1000 + static_cast<std::uint64_t>(index)) {
        initialiseLlava(m_model, shared.options.seed);
        initialise(m_words, shared.options.seed + 1);
        initialise(m_align, shared.options.seed + 2);
        m_parameters.emplace(std::vector<torch::nn::Module*>{&m_model, &m_words, &m_align});
    }

    Result<Done> load(const TensorMap& state) {
        GS_CHECK(copyTensors(m_model, state, "model."));
        GS_CHECK(copyTensors(m_words, state, "words."));
        return copyTensors(m_align, state, "align.");
    }

    [[nodiscard]] TensorMap state() const {
        TensorMap tensors = tensorsOf(m_model, "model.");
        tensors.merge(tensorsOf(m_words, "words."));
        tensors.merge(tensorsOf(m_align, "align."));
        return tensors;
    }

    at::Tensor& gradients() { return m_parameters->gradients(); }
    [[nodiscard]] const LlavaModel& model() const { return m_model; }

    void begin(const Phase& phase);
    /// One step; tells the log what it saw.
    void step(const Phase& phase, double learningRate, TrainingLog& log);

  private:
    at::Tensor wordLoss(const Phase& phase, TrainingLog& log);
    at::Tensor languageLoss(const Phase& phase, TrainingLog& log);

    Shared& m_shared;
    int m_index;
    LlavaModel m_model;
    WordHead m_words;
    AlignmentHead m_align;
    Random m_random;
    std::optional<FlatParameters> m_parameters;
};

void Replica::begin(const Phase& phase) {
    const bool words =
        phase.learning == Learning::CropWords || phase.learning == Learning::SceneWords;
    m_parameters->begin([&](const std::string& name, const at::Tensor& value) -> Training {
        const double decay = value.dim() > 1 ? 0.05 : 0;
        const bool vision = name.starts_with("vision_tower.");
        const bool head = name == "weight" || name == "bias" || name.starts_with("norm.");
        const bool alignHead = name == "wordBias" || name == "pairBias" || name == "scale";
        if (vision)
            return {phase.visionRate, phase.learning == Learning::Language ? 0.01 : decay};
        if (words || head)
            return {words && head ? 1.0 : 0.0, decay};
        if (phase.learning == Learning::Align || alignHead) {
            const bool aligned = alignHead || name.starts_with("multi_modal_projector.") ||
                                 name == "language_model.model.embed_tokens.weight";
            return {phase.learning == Learning::Align && aligned ? 1.0 : 0.0, decay};
        }
        return {1, decay};
    });
}

at::Tensor Replica::wordLoss(const Phase& phase, TrainingLog& log) {
    const bool crop = phase.learning == Learning::CropWords;
    const int side = crop ? kCropSide : kSide;
    const WordBlocks blocks = wordBlocks();
    std::vector<cv::Mat> pictures;
    std::vector<at::Tensor> targets;
    for (int i = 0; i < phase.pictures; ++i) {
        const Scene scene =
            crop ? sampleCrop(m_random) : sampleScene(m_random, phase.lesson.scenes);
        pictures.push_back(m_shared.bank.render(m_random, scene, side).rgb);
        std::vector<float> words = wordsOf(scene);
        targets.push_back(at::tensor(words, at::kFloat));
    }
    const auto room = static_cast<std::size_t>((kSide - side) / 12 + 1);
    const GridOffset offset{m_random.below(room), m_random.below(room)};
    at::Tensor features;  // [B, N, width]
    {
        const Autocast autocast(m_shared.options.bfloat16);
        features = m_model.vision_tower->forward(
            normalisedPixels(pictures), m_model.config.featureLayer, nullptr, offset);
    }
    const bool align = phase.learning == Learning::Align;
    const auto logits = align ? m_align.forward(m_model, features.to(at::kFloat))
                              : m_words.forward(features.to(at::kFloat));
    auto target = at::stack(targets).slice(1, 0, logits.size(1));  // [B, words]
    auto each = at::binary_cross_entropy_with_logits(
        logits, target, {}, {}, at::Reduction::None);  // [B, words]
    if (crop) {                                        // a crop does not know where it lies
        const std::int64_t begin =
            blocks.kinds + blocks.parts + blocks.colouredKinds + blocks.colouredParts;
        each = at::cat({each.slice(1, 0, begin), each.slice(1, begin + blocks.placedKinds)}, 1);
    }
    constexpr double kScale = 10;
    log.addWords(logits.detach(), target, blocks);
    return each.sum() / (phase.pictures * kScale);
}

at::Tensor Replica::languageLoss(const Phase& phase, TrainingLog& log) {
    std::vector<cv::Mat> pictures;
    std::vector<std::vector<Turn>> turns;
    for (int i = 0; i < phase.pictures; ++i) {
        const Scene scene = sampleScene(m_random, phase.lesson.scenes);
        pictures.push_back(m_shared.bank.render(m_random, scene, kSide).rgb);
        auto& list = turns.emplace_back();
        for (int k = 0; k < phase.turns; ++k)
            list.push_back(teach(m_random, scene, phase.lesson));
    }
    const Batch batch = m_shared.maker.make(pictures, turns);
    at::Tensor logits;  // [answers, vocab]
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> ids;
    for (const AnswerToken& answer : batch.answers) {
        rows.push_back(answer.row);
        ids.push_back(answer.id);
    }
    {
        const Autocast autocast(m_shared.options.bfloat16);
        const auto features = m_model.visionFeatures(batch.pixels);  // [B, N, width]
        const auto hidden =
            hiddenStates(m_model, batch, m_shared.maker.imageBegin(), features);  // [B, L, hidden]
        logits = m_model.language_model->logits(
            hidden.flatten(0, 1).index_select(0, at::tensor(rows, at::kLong)));
    }
    // Informative words count in full, the others little; every turn counts the same.
    constexpr float kOtherWords = 0.15F;
    std::vector<float> weights(batch.answers.size());
    std::vector<float> sums(batch.labels.size(), 0.0F);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = batch.answers[i].informative ? 1.0F : kOtherWords;
        sums[static_cast<std::size_t>(batch.answers[i].turn)] += weights[i];
    }
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] /= sums[static_cast<std::size_t>(batch.answers[i].turn)] *
                      static_cast<float>(batch.labels.size());
    const auto exact = logits.to(at::kFloat);  // [answers, vocab]
    const auto loss = at::nll_loss(
        at::log_softmax(exact, -1), at::tensor(ids, at::kLong), {}, at::Reduction::None);
    log.addTurns(batch, exact.detach().argmax(-1));
    return (loss * at::tensor(weights, at::kFloat)).sum();
}

void Replica::step(const Phase& phase, double learningRate, TrainingLog& log) {
    const auto loss =
        phase.learning == Learning::Language ? languageLoss(phase, log) : wordLoss(phase, log);
    loss.backward();
    log.addLoss(loss.item<double>(), phase.pictures * m_shared.options.threads);
    m_shared.exchange.average(gradients());
    m_parameters->step(learningRate);
}

double rateAt(const Phase& phase, int step, double seconds) {
    const double warm = std::min(1.0, (step + 1.0) / kWarmUp);
    if (phase.decayShare <= 0)
        return warm;
    const double left = 1 - seconds / (60 * phase.minutes);
    return warm * std::clamp(left / phase.decayShare, phase.lowestRate, 1.0);
}

Result<Done> saveState(const Replica& replica, const std::filesystem::path& folder) {
    return writeSafetensors(folder / "state.safetensors", replica.state());
}

/// What replica 0 does beside training: time, log, held-out test, saving.
class Conductor {
  public:
    Conductor(Shared& shared, const Replica& replica)
        : m_shared(shared),
          m_replica(replica),
          m_heldOut(swapScenes(shared.bank, 777000, 100, kSide)) {}

    void beginPhase() {
        m_start = std::chrono::steady_clock::now();
        m_saved = m_start;
        m_shared.phaseOver = false;
    }
    void afterStep(const Phase& phase, int step, TrainingLog& log) {
        const auto now = std::chrono::steady_clock::now();
        m_shared.phaseSeconds = std::chrono::duration<double>(now - m_start).count();
        const bool timeIsUp = m_shared.phaseSeconds >= 60 * phase.minutes;
        if (step % kLogEvery == 0 || timeIsUp)
            m_shared.phaseOver = writeLog(phase, step, log) || timeIsUp;
        constexpr double kSaveSeconds = 60;
        if (!m_shared.phaseOver &&
            std::chrono::duration<double>(now - m_saved).count() < kSaveSeconds)
            return;
        m_saved = now;
        if (auto saved = saveState(m_replica, m_shared.options.folder); !saved)
            m_shared.error = saved.error();
    }

  private:
    /// @return true when the phase's goals are reached
    bool writeLog(const Phase& phase, int step, TrainingLog& log) {
        Json line = {{"model", "mllm"},
                     {"phase", phase.name},
                     {"step", step},
                     {"seconds", std::round(m_shared.phaseSeconds)}};
        const bool reached = log.flush(line, phase.goals);
        if (phase.learning == Learning::Language && (step % kSwapEvery == 0 || reached))
            for (const bool identify : {false, true}) {
                const SwapScore s =
                    swapTest(m_replica.model(), m_shared.maker, m_heldOut, identify);
                line[identify ? "swap identify" : "swap question"] = {
                    {"colour asked", s.colourAsked},
                    {"colour other", s.colourOther},
                    {"point asked", s.pointAsked},
                    {"point other", s.pointOther}};
            }
        if (auto written = appendLine(m_shared.options.folder / "log.jsonl", dumpJson(line));
            !written)
            m_shared.error = written.error();
        std::cout << dumpJson(line) << std::endl;
        return reached;
    }

    Shared& m_shared;
    const Replica& m_replica;
    std::vector<SwapScene> m_heldOut;
    std::chrono::steady_clock::time_point m_start, m_saved;
};

void work(Shared& shared, Replica& replica, int index) {
    at::set_num_threads(1);
    at::globalContext().setFlushDenormal(true);
    std::optional<Conductor> conductor;
    if (index == 0)
        conductor.emplace(shared, replica);
    for (const Phase& phase : shared.options.phases) {
        TrainingLog log;
        replica.begin(phase);
        if (conductor)
            conductor->beginPhase();
        shared.exchange.wait();
        for (int step = 0; !shared.phaseOver && !shared.error; ++step) {
            const double rate =
                shared.options.learningRate * rateAt(phase, step, shared.phaseSeconds);
            replica.step(phase, rate, log);
            if (conductor)
                conductor->afterStep(phase, step + 1, log);
            shared.exchange.wait();
        }
        shared.exchange.wait();  // nobody reads phaseOver any more
    }
}

}  // namespace

Result<Done> trainMllm(const TrainerOptions& options) {
    GS_TRY(auto tokenizer, loadTokenizer(options.folder));
    Shared shared(options, std::move(tokenizer));
    std::vector<std::unique_ptr<Replica>> replicas;
    for (int i = 0; i < options.threads; ++i)
        replicas.push_back(std::make_unique<Replica>(shared, i));
    const auto statePath = options.folder / "state.safetensors";
    if (std::filesystem::exists(statePath)) {
        GS_TRY(const TensorFile state, readTensorFile(statePath));
        for (auto& replica : replicas)
            GS_CHECK(replica->load(state.tensors));
    }
    for (auto& replica : replicas)
        shared.exchange.add(replica->gradients());
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < options.threads; ++i)
            threads.emplace_back(
                [&, i] { work(shared, *replicas[static_cast<std::size_t>(i)], i); });
    }
    if (shared.error)
        return *shared.error;
    return Done{};
}

Result<Done> exportMllm(const std::filesystem::path& folder,
                        const std::filesystem::path& checkpoint) {
    GS_TRY(const auto tokenizer, loadTokenizer(folder / "tokenizer.model"));
    GS_TRY(const std::string pieces, readFile(folder / "tokenizer.model"));
    GS_TRY(const TensorFile state, readTensorFile(folder / "state.safetensors"));
    LlavaModel model(demoLlavaConfig(tokenizer->vocabularySize()));
    initialise(model, 0);
    GS_CHECK(copyTensors(model, state.tensors, "model."));
    return writeLlavaFolder(checkpoint, model, pieces);
}

}  // namespace groundscope::demo
