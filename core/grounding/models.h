// SPDX-License-Identifier: GPL-3.0-or-later
/// The two interfaces of the program, Mllm and Segmenter, and the Tokenizer an Mllm is given.
///
/// Makers: infer/model_zoo.h (native), grounding/recorded.h (replays a stored run). No torch, no OpenCV here.
/// An object lives on one thread (a DeviceWorker's); no method throws.
#pragma once

#include "core/base/geometry.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/grounding.h"
#include "core/data/run_record.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// Text <-> ids. Implementation: text/tokenizer.h.
class Tokenizer {
  public:
    virtual ~Tokenizer() = default;
    /// Ids of a prompt with one `<image>` marker, spec 4.1 "Tokenisation with image": each chunk on its own, BOS kept
    /// on the first only; the marker becomes kImagePlaceholder.
    [[nodiscard]] virtual Result<std::vector<int>> encodePrompt(const std::string& prompt) const = 0;
    /// Plain text, no BOS, no image.
    [[nodiscard]] virtual std::vector<int> encode(const std::string& text) const = 0;
    /// Decodes with special tokens skipped; incomplete UTF-8 gives U+FFFD; leading blank of the first piece dropped.
    [[nodiscard]] virtual std::string decode(const std::vector<int>& ids) const = 0;
    [[nodiscard]] virtual bool isSpecial(int id) const = 0;
    [[nodiscard]] virtual int vocabularySize() const = 0;
    /// Code points of decode(ids[0…i]) for every i. The default decodes every prefix; an implementation does it in one pass.
    [[nodiscard]] virtual std::vector<int> prefixLengths(const std::vector<int>& ids) const;

    static constexpr int kImagePlaceholder = -200;
};

/// Fills Token::chars of generated ids (spec 5.4 step 1: bytes of an unfinished character count as U+FFFD each, so a span
/// may run backwards) and Token::text (its own part of the text; together they make the text). Returns the text.
std::string alignTokens(const Tokenizer& tokenizer, std::vector<Token>& tokens);

/// What a model says of itself: shown in the status bar and stored with a run.
struct ModelInfo {
    ModelRef ref;
    std::string description;        ///< "LLaVA-1.5, 32 layers, 32 heads, 24x24 image tokens"
    std::string deviceReason;       ///< why this device and dtype: "no CUDA in this LibTorch"
    std::string conversation;       ///< template named by the model's config, or empty
    Size grid;                      ///< Mllm: image tokens
    int layers = 0;
    int heads = 0;
    std::int64_t parameterBytes = 0;
    std::optional<bool> trained;
};

struct MllmRequest {
    RgbView image;
    std::string prompt;  ///< whole prompt with template and `<image>`
    GenerationConfig generation;
    std::filesystem::path perHeadFile;  ///< empty = do not keep heads
};

struct MllmOutput {
    Answer answer;
    std::shared_ptr<const AttentionStack> stack;
};

class Mllm {
  public:
    virtual ~Mllm() = default;
    /// Tells which sample comes next. Only recorded models need it.
    virtual void beginSample(const std::string& /*sampleId*/) {}
    [[nodiscard]] virtual ModelInfo info() const = 0;
    /// Generates an answer and captures attention (spec 5.1). Looks at progress.stop before each token.
    /// Errors: Cancelled, OutOfMemory, InvalidInput (prompt without image, too long), Internal.
    [[nodiscard]] virtual Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) = 0;
    /// Natural logarithms of the probabilities of each option as the next text after the prompt, in order given (an
    /// option = its first token). Greedy, no sampling. Errors: as answer(); Unsupported for recorded models.
    [[nodiscard]] virtual Result<std::vector<double>> scoreNext(const MllmRequest& /*request*/,
                                                                const std::vector<std::string>& /*options*/,
                                                                const Progress& /*progress*/) {
        return Error{ErrorCode::Unsupported, "This model cannot score continuations.", {}};
    }
    /// Natural logarithm of the probability of each token of `text` as the answer to the prompt, given the tokens before
    /// it. No sampling. Errors: as answer(); InvalidInput when the text has no token; Unsupported for recorded models.
    [[nodiscard]] virtual Result<std::vector<double>> scoreText(const MllmRequest& /*request*/,
                                                                const std::string& /*text*/,
                                                                const Progress& /*progress*/) {
        return Error{ErrorCode::Unsupported, "This model cannot score texts.", {}};
    }
    /// Mean of the input embeddings of the word's tokens; empty when the model has none (recorded models).
    [[nodiscard]] virtual std::vector<float> wordVector(const std::string& /*word*/) { return {}; }
    /// Bytes the per-head side file takes for a number of tokens.
    [[nodiscard]] virtual std::int64_t perHeadBytes(int tokens) const = 0;
};

/// One prompt: points and/or a box in image pixels.
struct SegmentPrompt {
    std::vector<PromptPoint> points;
    std::optional<Rect> box;
};

struct SegmentMask {
    Mask mask;                ///< image size, logit > 0
    float predictedIou = 0;
    float stability = 0;
};

class Segmenter {
  public:
    virtual ~Segmenter() = default;
    /// Tells which sample comes next. Only recorded models need it.
    virtual void beginSample(const std::string& /*sampleId*/) {}
    [[nodiscard]] virtual ModelInfo info() const = 0;
    /// Embeds a picture once; later segment() calls use it. The pixels are not kept.
    [[nodiscard]] virtual Result<Done> setImage(RgbView image, const Progress& progress) = 0;
    /// One result a prompt: three masks (multimask) or one. Prompts are decoded in batches; stop is looked at between.
    [[nodiscard]] virtual Result<std::vector<std::vector<SegmentMask>>> segment(
        const std::vector<SegmentPrompt>& prompts, bool multimask, const Progress& progress) = 0;
};

}  // namespace groundscope
