// SPDX-License-Identifier: GPL-3.0-or-later
/// Evaluation: every figure of a run under one profile (spec 7). Made by run/evaluate_run.h; shown by `evaluate`,
/// `table` and the evaluation dock.
///
/// Plain values. All rates are fractions 0 … 1 in double; sums go in benchmark order, one division at the end.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/metrics/order_bias.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// A measured figure, or why there is none.
struct Measured {
    std::optional<double> value;
    std::string absent;  ///< stable key while there is no value: "no-answers", "no-verdicts", "no-first-probing", …
    bool operator==(const Measured&) const = default;
};

/// What fails, in items or pairs (spec 7.8, B15: named by meaning).
struct FailureCounts {
    std::int64_t vqaOnly = 0;        ///< only the answer is wrong
    std::int64_t groundingOnly = 0;  ///< only the mask is wrong
    std::int64_t both = 0;
    std::int64_t none = 0;
    bool operator==(const FailureCounts&) const = default;
};

struct SelectorFigures {
    std::string selector;   ///< registered name: "attend-and-segment"
    bool needsTruth = false;
    std::int64_t images = 0;        ///< counted images
    std::int64_t emptyTargets = 0;  ///< of those: the object is not there
    std::int64_t missing = 0;       ///< images without any prediction, counted or left out as the profile has it
    std::int64_t flagged = 0;       ///< choices with a flag: unparsable and out-of-range replies, order-sensitive ones
    OrderBiasFigures orderBias;     ///< of choices that were asked again in another order
    Measured miou;                    ///< over all counted images
    Measured miouNonempty;            ///< over those with a target
    Measured score;                   ///< S (spec 7.7) from this run's accuracies and this selector's mIoU
    std::optional<FailureCounts> failures;
    bool operator==(const SelectorFigures&) const = default;
};

/// Accuracy of one group of items: a pattern, a task or a source.
struct GroupFigures {
    std::string kind;  ///< "pattern", "task", "source"
    std::string name;
    std::string by;    ///< "letter", "judge"
    std::int64_t items = 0;
    std::int64_t correct = 0;
    std::int64_t pairs = 0;  ///< 0 where items are not paired
    std::int64_t correctPairs = 0;
    bool operator==(const GroupFigures&) const = default;
};

/// When grounding emerges (spec 7.9, 7.10).
struct WhenFigures {
    std::array<std::int64_t, 10> location{};       ///< samples with the oracle phrase's start in [10k, 10k + 10) % of the answer
    std::int64_t unknownLocation = 0;              ///< oracle mask without phrase or text
    std::map<std::string, std::int64_t> concepts;  ///< letter a-f -> phrases; "" = unclassified
    std::string conceptSource;                     ///< annotator whose labels were counted, "" = none
    Measured otherThanObjects;                       ///< 1 - e / total
    Measured mismatch;                               ///< share of oracle phrases that differ from the expression
    std::int64_t compared = 0;                     ///< oracle phrases whose text is known
    std::map<std::string, std::int64_t> regret;    ///< cause -> samples: see regret.h
    std::map<std::string, double> regretSum;       ///< cause -> oracle's minus automatic's IoU, summed over its samples
    bool operator==(const WhenFigures&) const = default;
};

/// Answer lengths of one probing (spec 7.11).
struct LengthFigures {
    int probing = 0;
    std::int64_t images = 0;
    std::int64_t characters = 0;         ///< code points, trimmed, summed
    std::int64_t charactersRaw = 0;      ///< untrimmed
    std::optional<std::int64_t> phrases; ///< summed; nothing when phrases are not known
    bool operator==(const LengthFigures&) const = default;
};

/// One sample's figures.
struct SampleFigures {
    struct Choice {
        std::optional<double> iou;
        std::optional<int> candidate;  ///< index into the candidates
        std::string file;              ///< "1_002_000.png" of the candidate, or empty
        std::string reason;
        std::string flag;
        std::string fails;             ///< quadrant of its item or pair (FailureCounts): "none", "vqa-only",
                                       ///< "grounding-only", "both"; empty = not counted there
        bool operator==(const Choice&) const = default;
    };
    std::string id;
    bool counted = true;  ///< false: of the none list, left out of means
    bool emptyTarget = false;
    std::map<std::string, Choice> selectors;  ///< by registered name
    std::optional<bool> letter;  ///< answer to the letter probing right?
    std::optional<bool> judge;   ///< answer to the first probing right, as judged?
    std::optional<double> location;   ///< [0, 1) of the oracle phrase
    std::string oraclePhrase;
    std::optional<double> firstPhraseIou;  ///< best true IoU of the masks of the answer's first phrase with masks
    std::optional<double> lastPhraseIou;
    std::optional<double> bestPhraseIou;
    std::string concepts;             ///< letters of the oracle phrase
    std::string regretCause;          ///< see regret.h, or empty
    bool operator==(const SampleFigures&) const = default;
};

struct Evaluation {
    std::string run;               ///< file
    std::string model;             ///< label
    std::string benchmark;
    int probing = 2;
    std::string profile;           ///< the one scored under
    std::string storedProfile;     ///< the one the run was made under
    std::vector<std::string> switches;  ///< defect ids imitated
    bool allImages = false;
    std::int64_t samples = 0;      ///< counted
    std::vector<SelectorFigures> selectors;
    Measured letter;         ///< A, as the benchmark scores it (pairs for PixMMVP)
    Measured letterPerItem;
    Measured letterLenient;  ///< lenient parse, same scoring
    Measured judge;          ///< A-dagger, pairs for PixMMVP
    Measured judgePerItem;
    std::string failuresBy;  ///< whose accuracy the failure counts use: "judge", else "letter"; empty = neither is there
    std::vector<GroupFigures> groups;
    WhenFigures when;
    std::vector<LengthFigures> lengths;
    std::vector<SampleFigures> perSample;  ///< benchmark order
    std::vector<DataNote> notes;           ///< what was odd: missing predictions, unpaired items, flagged replies
    bool operator==(const Evaluation&) const = default;
};

}  // namespace groundscope
