// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/llava.h"

#include "core/infer/generate.h"
#include "core/infer/guard.h"
#include "core/infer/kept_memory.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <system_error>

namespace groundscope {
namespace {

/// float16 rows [layers, heads, N] appended to a temporary file, which takes its name at the end.
class HeadFile {
  public:
    explicit HeadFile(std::filesystem::path path)
        : m_path(std::move(path)), m_part(m_path.string() + ".part") {}
    HeadFile(const HeadFile&) = delete;
    HeadFile& operator=(const HeadFile&) = delete;
    ~HeadFile() {
        std::error_code ignored;
        if (!m_done)
            std::filesystem::remove(m_part, ignored);
    }

    Result<Done> open() {
        m_stream.open(m_part, std::ios::binary | std::ios::trunc);
        return m_stream ? Result<Done>(Done{}) : failed();
    }

    Result<Done> append(const at::Tensor& heads) {
        const auto rows = heads.contiguous();  // [layers, heads, N]
        m_stream.write(static_cast<const char*>(rows.data_ptr()),
                       static_cast<std::streamsize>(rows.nbytes()));
        return m_stream ? Result<Done>(Done{}) : failed();
    }

    Result<Done> finish() {
        m_stream.close();
        std::error_code error;
        if (!m_stream)
            return failed();
        std::filesystem::rename(m_part, m_path, error);
        m_done = !error;
        return m_done ? Result<Done>(Done{}) : failed();
    }

  private:
    [[nodiscard]] Error failed() const {
        return {ErrorCode::Io,
                "Cannot write the attention of single heads (is the disk full?).",
                m_path.string()};
    }

    std::filesystem::path m_path;
    std::filesystem::path m_part;
    std::ofstream m_stream;
    bool m_done = false;
};

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const auto flat = tensor.to(at::kFloat).cpu().contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

class LlavaMllm : public Mllm {
  public:
    LlavaMllm(LoadedLlava loaded, std::shared_ptr<const Tokenizer> tokenizer)
        : m_loaded(std::move(loaded)), m_tokenizer(std::move(tokenizer)) {}

    [[nodiscard]] ModelInfo info() const override { return m_loaded.info; }

    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request,
                                            const Progress& progress) override {
        return guarded([&] { return answerUnguarded(request, progress); });
    }

    [[nodiscard]] Result<std::vector<double>> scoreNext(const MllmRequest& request,
                                                        const std::vector<std::string>& options,
                                                        const Progress& progress) override {
        return guarded([&] { return scoreUnguarded(request, options, progress); });
    }

    [[nodiscard]] Result<std::vector<double>> scoreText(const MllmRequest& request,
                                                        const std::string& text,
                                                        const Progress& progress) override {
        return guarded([&] { return textUnguarded(request, text, progress); });
    }

    [[nodiscard]] std::vector<float> wordVector(const std::string& word) override {
        const auto vector = guarded([&] { return vectorUnguarded(word); });
        return vector.has_value() ? *vector : std::vector<float>();
    }

    [[nodiscard]] std::int64_t perHeadBytes(int tokens) const override {
        const auto& info = m_loaded.info;
        return std::int64_t{2} * tokens * info.layers * info.heads * info.grid.area();
    }

  private:
    Result<MllmOutput> answerUnguarded(const MllmRequest& request, const Progress& progress);
    Result<std::vector<double>> scoreUnguarded(const MllmRequest& request,
                                               const std::vector<std::string>& options,
                                               const Progress& progress);
    Result<std::vector<double>> textUnguarded(const MllmRequest& request,
                                              const std::string& text,
                                              const Progress& progress);
    Result<std::vector<float>> vectorUnguarded(const std::string& word) const;
    [[nodiscard]] Result<GenerationRequest> generationFor(const MllmRequest& request,
                                                          const ClipPixels& picture) const;
    [[nodiscard]] Result<std::vector<std::int64_t>> firstTokens(
        const std::vector<std::string>& options) const;
    [[nodiscard]] Answer answerOf(const MllmRequest& request, const Generation& generation) const;
    [[nodiscard]] AttentionStack stackOf(const MllmRequest& request,
                                         const Generation& generation,
                                         const ClipPixels& picture) const;

    KeptMemory m_kept;
    LoadedLlava m_loaded;
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

Result<GenerationRequest> LlavaMllm::generationFor(const MllmRequest& request,
                                                   const ClipPixels& picture) const {
    if (!m_tokenizer)
        return Error{ErrorCode::InvalidInput, "The model was loaded without a tokenizer.", {}};
    GS_TRY(auto ids, m_tokenizer->encodePrompt(request.prompt));
    GenerationRequest generation;
    generation.pixels = picture.pixels;
    generation.ids = withPlaceholder(std::move(ids), m_loaded.spec);
    generation.config = request.generation;
    generation.endTokens = m_loaded.spec.endTokens;
    return generation;
}

Result<MllmOutput> LlavaMllm::answerUnguarded(const MllmRequest& request,
                                              const Progress& progress) {
    progress.tell("preprocess", 0, 1);
    GS_TRY(const auto picture, clipPixels(request.image, m_loaded.spec.preprocess));
    GS_TRY(auto generation, generationFor(request, picture));
    if (progress.partialAnswer)
        generation.onToken = [&](const std::vector<int>& tokens) {
            progress.partialAnswer(m_tokenizer->decode(tokens));
        };
    std::optional<HeadFile> heads;
    if (!request.perHeadFile.empty()) {
        heads.emplace(request.perHeadFile);
        GS_CHECK(heads->open());
        generation.onHeads = [&](const at::Tensor& rows) { return heads->append(rows); };
    }
    GS_TRY(const auto result, generate(*m_loaded.model, generation, progress));
    if (heads)
        GS_CHECK(heads->finish());
    return MllmOutput{answerOf(request, result),
                      std::make_shared<const AttentionStack>(stackOf(request, result, picture))};
}

Result<std::vector<std::int64_t>> LlavaMllm::firstTokens(
    const std::vector<std::string>& options) const {
    std::vector<std::int64_t> ids;
    for (const std::string& option : options) {
        const std::vector<int> tokens = m_tokenizer->encode(option);
        if (tokens.empty() || tokens.front() < 0 || tokens.front() >= m_loaded.spec.model.text.vocab)
            return Error{ErrorCode::InvalidInput,
                         "The option \"" + option + "\" has no token in the model's vocabulary.",
                         {}};
        ids.push_back(tokens.front());
    }
    return ids;
}

Result<std::vector<double>> LlavaMllm::scoreUnguarded(const MllmRequest& request,
                                                      const std::vector<std::string>& options,
                                                      const Progress& progress) {
    GS_TRY(const auto picture, clipPixels(request.image, m_loaded.spec.preprocess));
    GS_TRY(auto generation, generationFor(request, picture));
    GS_TRY(const auto ids, firstTokens(options));
    generation.config = {};
    generation.config.maxNewTokens = 1;
    generation.keepStepLogits = true;
    generation.keepAttention = false;
    GS_TRY(const auto result, generate(*m_loaded.model, generation, progress));
    const auto logProbs =
        at::log_softmax(result.stepLogits[0].to(at::kDouble), 0).contiguous();  // [V]
    std::vector<double> scores;
    for (const std::int64_t id : ids)
        scores.push_back(logProbs.data_ptr<double>()[id]);
    return scores;
}

Result<std::vector<double>> LlavaMllm::textUnguarded(const MllmRequest& request,
                                                     const std::string& text,
                                                     const Progress& progress) {
    GS_TRY(const auto picture, clipPixels(request.image, m_loaded.spec.preprocess));
    GS_TRY(auto generation, generationFor(request, picture));
    const std::vector<int> tokens = m_tokenizer->encode(text);
    if (tokens.empty())
        return Error{ErrorCode::InvalidInput, "The text to score is empty.", {}};
    generation.ids.insert(generation.ids.end(), tokens.begin(), tokens.end());
    generation.config = {};
    generation.config.maxNewTokens = 0;
    generation.keepPromptLogits = true;
    generation.keepAttention = false;
    GS_TRY(const auto result, generate(*m_loaded.model, generation, progress));
    const auto count = static_cast<std::int64_t>(tokens.size());
    const auto logits = result.promptLogits[0];  // [L, V]
    // The row before a token predicts it.
    const auto rows = logits.slice(0, logits.size(0) - count - 1, logits.size(0) - 1);  // [count, V]
    if (!at::isfinite(rows).all().item<bool>())
        return Error{ErrorCode::Internal, "The model's outputs are not numbers; try bfloat16 or float32.", {}};
    const auto logProbs = at::log_softmax(rows.to(at::kDouble), 1);                     // [count, V]
    const auto ids = at::tensor(std::vector<std::int64_t>(tokens.begin(), tokens.end()), at::kLong);
    const auto chosen = logProbs.gather(1, ids.unsqueeze(1)).contiguous();  // [count, 1]
    return std::vector<double>(chosen.data_ptr<double>(), chosen.data_ptr<double>() + count);
}

Result<std::vector<float>> LlavaMllm::vectorUnguarded(const std::string& word) const {
    const c10::InferenceMode noGradients;
    std::vector<std::int64_t> ids;
    if (m_tokenizer && word.find_first_not_of(" \t\r\n") != std::string::npos) {
        for (const int id : m_tokenizer->encode(word))
            if (!m_tokenizer->isSpecial(id) && id >= 0 && id < m_loaded.spec.model.text.vocab)
                ids.push_back(id);
    }
    if (ids.empty())
        return std::vector<float>();
    const auto& words = m_loaded.model->language_model->model->embed_tokens;
    const auto rows = words->forward(
        at::tensor(ids, at::kLong).to(words->weight.device()));  // [tokens, hidden]
    return valuesOf(rows.to(at::kFloat).mean(0));                // [hidden]
}

Answer LlavaMllm::answerOf(const MllmRequest& request, const Generation& generation) const {
    Answer answer;
    answer.prompt = request.prompt;
    answer.finished = generation.finished;
    for (std::size_t i = 0; i < generation.ids.size(); ++i)
        answer.tokens.push_back({generation.ids[i], {}, generation.logProbs[i], {}});
    answer.text = alignTokens(*m_tokenizer, answer.tokens);
    return answer;
}

AttentionStack LlavaMllm::stackOf(const MllmRequest& request,
                                  const Generation& generation,
                                  const ClipPixels& picture) const {
    AttentionStack stack;
    stack.steps = static_cast<int>(generation.ids.size());
    stack.grid = m_loaded.info.grid;
    stack.mean = valuesOf(generation.attention);
    stack.row0SecondToLast = valuesOf(generation.attentionSecondToLast);
    stack.image_from_grid = picture.imageFromGrid(stack.grid);
    stack.imageSize = request.image.size();
    stack.padded = m_loaded.spec.preprocess.padToSquare;
    stack.perHead = request.perHeadFile;
    return stack;
}

}  // namespace

std::unique_ptr<Mllm> makeLlava(LoadedLlava loaded, std::shared_ptr<const Tokenizer> tokenizer) {
    return std::make_unique<LlavaMllm>(std::move(loaded), std::move(tokenizer));
}

std::vector<int> withPlaceholder(std::vector<int> ids, const LlavaSpec& spec) {
    std::replace_if(
        ids.begin(),
        ids.end(),
        [&](int id) { return id == spec.imageToken || id == Tokenizer::kImagePlaceholder; },
        spec.model.imageToken);
    return ids;
}

}  // namespace groundscope
