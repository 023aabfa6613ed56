// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/pipeline.h"

#include "core/data/json.h"
#include "core/grounding/attention_maps.h"
#include "core/grounding/box_baseline.h"
#include "core/grounding/candidates.h"
#include "core/grounding/early_segmenter.h"
#include "core/grounding/selectors.h"
#include "core/io/image.h"
#include "core/metrics/scores.h"
#include "core/text/conversation.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace groundscope {
namespace {

using Clock = std::chrono::steady_clock;

/// A look at the picture before its turn, which ends with the line at the latest.
struct EarlyLook {
    EarlySegmenter* segmenter = nullptr;
    EarlyLook() = default;
    EarlyLook(const EarlyLook&) = delete;
    EarlyLook& operator=(const EarlyLook&) = delete;
    ~EarlyLook() {
        if (segmenter)
            segmenter->forgetImage();
    }
};

/// The form while it is being filled, and what the stages share.
struct Line {
    SampleRun run;
    const PipelineContext& context;
    const Progress& progress;
    bool isGrounded = false;    // candidates are asked for
    RgbImage loaded;            // the picture, once a stage has asked for it
    std::optional<Mask> truth;  // ground truth, once a stage has asked for it
    EarlyLook look;             // of the picture

    [[nodiscard]] const RunConfig& config() const { return *context.config; }
    [[nodiscard]] const Sample& sample() const { return *context.sample; }

    Result<RgbView> image() {
        if (context.image.data)
            return context.image;
        if (loaded.pixels.empty()) {
            GS_TRY(loaded, loadRgb(sample().imagePath));
        }
        return loaded.view();
    }

    /// Whether boxes are taken for parts of the image, as published (B28).
    [[nodiscard]] bool publishedBoxes() const { return config().switches().published("B28"); }
    [[nodiscard]] bool hasTruth() const { return sample().target != TargetState::Unannotated; }
    const Mask& groundTruth() {
        if (!truth)
            truth = groundTruthMask(sample(), run.imageSize);
        return *truth;
    }
};

Error missing(const std::string& what) {
    return {ErrorCode::InvalidInput, "This stage needs " + what + ", and none is loaded.", {}};
}

std::string questionFor(const Line& line) {
    if (!line.context.userText.empty())
        return line.context.userText;
    return userText(line.sample(), line.config().probing, line.config().switches());
}

/// A segmenter that shares its device with nobody embeds the picture while the language model answers.
void lookEarly(Line& line, RgbView image) {
    auto* early = dynamic_cast<EarlySegmenter*>(line.context.segmenter);
    if (!early || !line.isGrounded)
        return;
    line.look.segmenter = early;
    early->beginSample(line.run.sampleId);
    early->expectImage(image, line.progress);
}

Result<Done> fillAnswer(Line& line) {
    Mllm* mllm = line.context.mllm;
    if (!mllm)
        return missing("a language model");
    GS_TRY(const RgbView image, line.image());
    line.run.imageSize = image.size();
    MllmRequest request;
    request.image = image;
    GS_TRY(request.prompt, renderPrompt(line.config().conversation, questionFor(line)));
    request.generation = line.config().generation;
    request.perHeadFile = line.context.perHeadFile;
    mllm->beginSample(line.run.sampleId);
    lookEarly(line, image);
    GS_TRY(MllmOutput output, mllm->answer(request, line.progress));
    line.run.answer = std::move(output.answer);
    line.run.stack = std::move(output.stack);
    return Done{};
}

bool asksForBoxes(const Line& line) {
    return line.config().probing == kBoxProbing;
}

/// What phrases are compared with the expression by; null when nothing has vectors (a recorded model).
std::shared_ptr<const WordVectors> ownVectors(Mllm* mllm) {
    if (!mllm || mllm->wordVector("a").empty())
        return nullptr;
    return wordVectorsFrom("the language model's embeddings",
                           [mllm](const std::string& word) { return mllm->wordVector(word); });
}

/// Of phrases that have none: new ones, and those changed by hand since (phrase_edits.h).
void fillSimilarities(Line& line) {
    const auto open = [](const NounPhrase& phrase) { return !phrase.similarity; };
    if (std::none_of(line.run.phrases.begin(), line.run.phrases.end(), open))
        return;
    const std::string expression = expressionText(line.sample(), line.config().switches());
    const auto own = line.context.vectors ? nullptr : ownVectors(line.context.mllm);
    const WordVectors* vectors = line.context.vectors ? line.context.vectors : own.get();
    if (!vectors || expression.empty())
        return;
    for (NounPhrase& phrase : line.run.phrases)
        if (open(phrase))
            phrase.similarity = phraseSimilarity(*vectors, phrase.text, expression);
}

Result<Done> fillPhrases(Line& line) {
    if (asksForBoxes(line)) {
        GS_TRY(line.run.phrases,
               boxPhrases(line.run.answer, line.run.imageSize, line.publishedBoxes(), line.progress));
        return Done{};
    }
    if (!line.context.phrases)
        return missing("a noun phrase finder");
    GS_TRY(line.run.phrases, findPhrases(*line.context.phrases, line.run.answer, line.progress));
    fillSimilarities(line);
    return Done{};
}

Result<Done> fillMaps(Line& line) {
    if (line.run.phrases.empty() || asksForBoxes(line))
        return Done{};
    if (!line.run.stack)
        return Error{ErrorCode::InvalidInput, "The answer was stored without its attention; run the model again.", {}};
    GS_TRY(line.run.maps, mapsFor(*line.run.stack, line.run.phrases, mapSettings(line.config())));
    return Done{};
}

Result<Done> fillCandidates(Line& line) {
    const bool boxes = asksForBoxes(line);
    if (boxes ? line.run.phrases.empty() : line.run.maps.empty())
        return Done{};
    Segmenter* segmenter = line.context.segmenter;
    if (!segmenter)
        return missing("a segmenter");
    GS_TRY(const RgbView image, line.image());
    segmenter->beginSample(line.run.sampleId);
    GS_CHECK(segmenter->setImage(image, line.progress));
    if (boxes) {
        GS_TRY(line.run.candidates, proposeFromBoxes(line.run.phrases, line.run.imageSize, line.publishedBoxes(),
                                                     *segmenter, line.progress));
        return Done{};
    }
    const PointSettings settings = pointSettings(line.config(), line.run.sampleId);
    GS_TRY(line.run.candidates, proposeCandidates(line.run.maps, settings, *segmenter, line.progress));
    if (settings.instances > 0) {
        GS_TRY(line.run.united,
               uniteInstances(line.run.maps, line.run.candidates, settings, *segmenter, line.progress));
    }
    return Done{};
}

Result<Done> fillSelections(Line& line) {
    if (!asksForBoxes(line))
        fillSimilarities(line);
    SelectionInput input;
    input.config = line.config();
    if (line.hasTruth()) {
        GS_TRY(line.run.candidateIou, trueIous(line.run.candidates, line.groundTruth()));
        input.emptyTarget = line.groundTruth().isEmpty();
        input.truth = &line.groundTruth();
    }
    input.candidates = line.run.candidates;
    input.candidateIou = line.run.candidateIou;
    input.united = line.run.united;
    input.phrases = line.run.phrases;
    input.sample = &line.sample();
    input.judge = line.context.judge;
    input.image = [&line] { return line.image(); };
    GS_TRY(line.run.selections, runSelectors(line.config().selectors, input, line.progress));
    return Done{};
}

Result<Done> fillScores(Line& line) {
    if (!line.hasTruth())
        return Done{};
    GS_TRY(line.run.scores, scoreSelections(line.run, line.groundTruth()));
    return Done{};
}

struct Step {
    Stage stage;
    Result<Done> (*fill)(Line& line);
};
constexpr std::array kSteps{Step{Stage::Answer, fillAnswer},         Step{Stage::Phrases, fillPhrases},
                            Step{Stage::Maps, fillMaps},             Step{Stage::Candidates, fillCandidates},
                            Step{Stage::Selections, fillSelections}, Step{Stage::Scores, fillScores}};

/// The first stage there is no point in filling, and why.
struct Skip {
    Stage from = Stage::None;
    const char* reason = "";
};

std::optional<Skip> skipFor(const Line& line) {
    if (questionFor(line).empty())
        return Skip{Stage::Answer, line.config().probing == 2 || asksForBoxes(line) ? "no-expression" : "no-question"};
    const bool nothingToGround = line.sample().target == TargetState::NoExpression;
    if (!line.config().switches().published("B35") && line.config().probing == 1 && nothingToGround)
        return Skip{Stage::Phrases, "no-expression"};
    return std::nullopt;
}

Result<Done> fill(Line& line, const Step& step) {
    if (line.progress.stopped())
        return cancelledError();
    line.progress.tell(nameOf(step.stage), 0, 0);
    const auto start = Clock::now();
    GS_CHECK(step.fill(line));
    const std::chrono::duration<double, std::milli> spent = Clock::now() - start;
    line.run.millis[static_cast<std::size_t>(step.stage)] = spent.count();
    line.run.filled = step.stage;
    if (line.context.stageDone)
        line.context.stageDone(line.run);
    return Done{};
}

}  // namespace

Stage lastStage(const RunConfig& config) {
    return config.probing == 3 ? Stage::Answer : Stage::Scores;
}

bool isComplete(const SampleRun& run, const RunConfig& config, Stage upTo) {
    return run.filled >= std::min(upTo, lastStage(config));
}

bool usesPicture(Stage filled, Stage upTo, const RunConfig& config) {
    const Stage last = std::min(upTo, lastStage(config));
    const auto fills = [&](Stage stage) { return filled < stage && stage <= last; };
    return fills(Stage::Answer) || fills(Stage::Candidates) || (fills(Stage::Selections) && asksJudge(config.selectors));
}

Result<SampleRun> advance(SampleRun run, Stage upTo, const PipelineContext& context, const Progress& progress) {
    Line line{std::move(run), context, progress, false, {}, {}, {}};
    line.run.error.reset();
    const Stage last = std::min(upTo, lastStage(line.config()));
    const std::optional<Skip> skip = skipFor(line);
    line.isGrounded = last >= Stage::Candidates && !skip;
    for (const Step& step : kSteps) {
        if (step.stage > last)
            break;
        if (step.stage <= line.run.filled)
            continue;
        if (skip && step.stage >= skip->from) {
            line.run.skipped = skip->reason;
            line.run.filled = lastStage(line.config());
            break;
        }
        GS_CHECK(fill(line, step));
    }
    return std::move(line.run);
}

}  // namespace groundscope
