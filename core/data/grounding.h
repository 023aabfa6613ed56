// SPDX-License-Identifier: GPL-3.0-or-later
/// What the pipeline makes of one sample: answer, noun phrases, attention maps, candidates, selections.
///
/// Plain values; offsets count Unicode code points of the answer text unless said otherwise.
#pragma once

#include "core/base/geometry.h"
#include "core/data/exchange.h"
#include "core/data/mask.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// Half-open range.
struct Span {
    int begin = 0;
    int end = 0;
    bool operator==(const Span&) const = default;
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
};

/// One generated token.
struct Token {
    int id = 0;
    std::string text;   ///< the characters it adds to the decoded answer (may be empty)
    float logProb = 0;  ///< natural logarithm
    Span chars;         ///< code points of Answer::text (spec 5.4); empty for special tokens
    bool operator==(const Token&) const = default;
};

struct Answer {
    std::string prompt;  ///< the whole prompt with the template, `<image>` where the picture goes
    std::string text;    ///< decoded, special tokens skipped, untrimmed
    std::vector<Token> tokens;
    bool finished = false;  ///< the end token was seen (not cut by the length limit)
    bool operator==(const Answer&) const = default;
};

struct NounPhrase {
    std::string text;
    std::string head;
    Span chars;      ///< of the whole chunk
    Span headChars;  ///< of the head word
    std::vector<int> tokens;  ///< indices into Answer::tokens (spec 5.4)
    double place = 0;         ///< start offset / length of the trimmed answer, [0, 1)
    bool pronoun = false;
    std::optional<double> similarity = std::nullopt;  ///< cosine with the expression (spec 5.7); nothing = not computed or unknown
    bool operator==(const NounPhrase&) const = default;
};

/// Attention of each generation step to the image tokens, mean over layers and heads (spec 5.1).
struct AttentionStack {
    int steps = 0;
    Size grid;                ///< image tokens: width x height
    std::vector<float> mean;  ///< [steps, grid.height, grid.width]; row i = the step that PRODUCED token i; row 0 = last prompt row
    std::vector<float> row0SecondToLast;  ///< [grid.height, grid.width]: row 0 by the published scripts' rule (prompt row -2)
    Affine image_from_grid;   ///< grid cell corners -> original image pixels (cell (c, r) covers [c, c+1) x [r, r+1))
    Size imageSize;           ///< the original image
    bool padded = true;       ///< the grid covers the image padded to a square (LLaVA)
    std::filesystem::path perHead;  ///< optional side file, fp16 [steps, layers, heads, gridH, gridW]
    bool operator==(const AttentionStack&) const = default;
};

/// One phrase's map: mean of centred rows over its tokens (spec 5.2, 5.5).
struct AttentionMap {
    int phrase = 0;
    Size grid;
    std::vector<float> values;  ///< [grid.height, grid.width], signed, unscaled
    Affine image_from_grid;
    Size imageSize;
    bool padded = true;
    bool operator==(const AttentionMap&) const = default;
};

struct PromptPoint {
    Point at;  ///< image pixels; a peak is the pixel's index (x, y), as the published point file has it
    bool foreground = true;
    bool operator==(const PromptPoint&) const = default;
};

/// Candidate::phrase of a mask that belongs to no phrase (single-mask models).
inline constexpr int kNoPhrase = -1;

struct Candidate {
    int phrase = 0;
    PromptPoint point;
    int level = 0;  ///< SAM's output index 0 (sub-part), 1 (part), 2 (whole)
    Mask mask;
    float predictedIou = 0;
    float stability = 0;  ///< area above +1 / area above -1 of the logits
    bool operator==(const Candidate&) const = default;
};

struct Selection {
    std::string selector;          ///< registered name: "oracle", …
    std::optional<int> candidate;  ///< index into the candidates; none = no mask selected
    double score = 0;              ///< what the selector maximised
    std::string reason;            ///< stable key: "best-iou", "empty-target", "no-candidates", …
    std::vector<int> others = {};       ///< further candidates united with it (pairs, boxes)
    std::optional<int> united = std::nullopt;     ///< index into SampleRun::united instead of a candidate (several instances)
    std::string flag = {};         ///< "" or what was odd: "unparsable", "out-of-range", "order-sensitive"
    std::vector<Exchange> exchanges = {};  ///< what a judge was asked on the way
    bool operator==(const Selection&) const = default;
};

}  // namespace groundscope
