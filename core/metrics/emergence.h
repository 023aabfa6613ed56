// SPDX-License-Identifier: GPL-3.0-or-later
/// When grounding emerges: which phrase of the answer the best mask came from, where it stands, whether it says what
/// was asked, and which phrase was best. Definitions in plain words: docs/when.md. Source: spec 7.8-7.11, 11.
///
/// Pure functions, any thread. Offsets count code points; odd offsets and damaged text give "unknown", never an error.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/metrics/evaluation.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// What counts as the answer's length (spec 11): the published script trims only its end, so that leading blanks count.
enum class AnswerTrim { End, BothEnds };
/// BothEnds in profile clean, End in the others.
AnswerTrim answerTrimOf(std::string_view profile);

/// Where a phrase begins in the answer: start / length, always in [0, 1).
struct PhraseLocation {
    int start = 0;   ///< code points before it
    int length = 1;  ///< code points of the answer, > start
    bool operator==(const PhraseLocation&) const = default;
    [[nodiscard]] double fraction() const { return static_cast<double>(start) / length; }
    /// 0 … 9: bin k holds [10k, 10k + 10) % of the answer. Whole numbers: no rounding at the edges.
    [[nodiscard]] int bin() const { return static_cast<int>(std::int64_t{10} * start / length); }
};

/// Nothing when the phrase's place is unknown (an empty range: an imported phrase without a line) or lies outside the
/// trimmed answer.
std::optional<PhraseLocation> locationOf(std::string_view answer, Span phrase, AnswerTrim trim);

/// True unless phrase and expression are the same text: white space at both ends cut, "" read as ", any case (spec 7.10).
bool differsFrom(std::string_view phrase, std::string_view expression);

/// The phrase behind the oracle's mask: where the target's grounding emerged.
struct EmergedPhrase {
    int phrase = kNoPhrase;                  ///< index into SampleRun::phrases
    std::string text;                        ///< empty when it is not known
    std::optional<PhraseLocation> location;  ///< nothing = unknown
    std::optional<bool> differs;             ///< from the expression and from every object's name; nothing = text unknown
    bool operator==(const EmergedPhrase&) const = default;
};

/// The choice emergence is told by: the best pair where one was chosen, else the oracle's; null when there is neither.
const Selection* emergenceChoice(const SampleRun& run);

/// One entry an object (spec 3.3: pairs count per object): the oracle's mask, or every member of its best pair; of a
/// target of two objects that one mask covers alone, that mask's phrase twice. Empty = the sample is left out: no
/// expression, the object is not in the image, no candidates, or no candidate was selected.
/// @param oracle       emergenceChoice(), among run.candidates or run.united
/// @param emptyTarget  the ground truth has no pixel
std::vector<EmergedPhrase> emergedPhrases(const SampleRun& run,
                                          const Sample& sample,
                                          const Selection& oracle,
                                          bool emptyTarget,
                                          AnswerTrim trim);

/// Adds a sample's entries to the histogram and to unknownLocation.
void countLocations(const std::vector<EmergedPhrase>& emerged, WhenFigures& when);

/// Adds one to the bin of every letter a … f, or to "" when there is none (spec 7.10). Other letters are passed over.
void countConcepts(std::string_view letters, std::map<std::string, std::int64_t>& concepts);
/// 1 - e / total over all letters (spec 7.10); absent "no-concepts" while nothing is classified.
Measured otherThanObjects(const std::map<std::string, std::int64_t>& concepts);

/// Code points of an answer (spec 7.11).
struct AnswerLength {
    std::int64_t raw = 0;
    std::int64_t trimmed = 0;  ///< without white space at both ends
    bool operator==(const AnswerLength&) const = default;
};
AnswerLength answerLength(std::string_view answer);

/// The best true IoU a phrase's own masks reach.
struct PhraseIou {
    int phrase = 0;  ///< index into SampleRun::phrases
    double iou = 0;
    bool operator==(const PhraseIou&) const = default;
};
/// First, last and best phrase of one sample, of those that have masks. Ties: the earlier phrase is the best one.
struct PhraseOrder {
    PhraseIou first;
    PhraseIou last;
    PhraseIou best;
    int phrases = 0;  ///< with masks
    bool operator==(const PhraseOrder&) const = default;
};
/// Nothing when no candidate with a phrase has a true IoU.
std::optional<PhraseOrder> phraseOrder(const SampleRun& run);

/// IoU from which a mask counts as good.
inline constexpr double kGoodIou = 0.5;

/// Whether grounding succeeds (spec 7.8). With a target: IoU >= 0.5, or > 0.5 as published (B15). Without: the
/// predicted area is below half the image.
/// @param predictedArea  pixels of the predicted mask; 0 = no mask
bool groundingSucceeds(double iou, bool emptyTarget, std::int64_t predictedArea, Size imageSize, bool published);

/// Adds one item, or one pair, to the quadrant it belongs to.
void countFailure(bool answerRight, bool maskRight, FailureCounts& counts);

}  // namespace groundscope
