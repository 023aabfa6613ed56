// SPDX-License-Identifier: GPL-3.0-or-later
/// Verdicts of an audit: which of two selectors' choices is better for a sample, or that both are fine, both wrong, or the
/// ground truth itself is; with reasons, a note, and whether it was given blind. Definitions: docs/audit.md.
///
/// A verdict is a Label of kind "audit":
///   item   the two selectors, "oracle/automatic"
///   value  "first", "second" (that one is better), "both" (both are fine), "neither" (both are wrong), "ground-truth"
///          (there is a problem with it); "" = taken back
///   note   "[part,boundary,blind:2024] free text": reason codes and the seed of a blind verdict in brackets, or the free
///          text alone when there are none and it does not begin with a bracket
/// Pure functions, any thread.
#pragma once

#include "core/data/exchange.h"
#include "core/metrics/agreement.h"
#include "core/metrics/table.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

inline constexpr const char* kAuditKind = "audit";
/// Values of verdicts in the order of their keys 1 … 5.
inline constexpr std::array<const char*, 5> kAuditValues = {"first", "second", "both", "neither", "ground-truth"};
/// Reason codes in the order of their keys 1 … 9.
inline constexpr std::array<const char*, 9> kAuditReasons = {
    "part", "too-much", "wrong-object", "boundary", "wrong-phrase", "point-off", "instances", "ambiguous", "truth-incomplete"};

/// The two selectors whose choices are compared.
struct AuditPair {
    std::string first = "oracle";
    std::string second = "automatic";
    bool operator==(const AuditPair&) const = default;
    [[nodiscard]] std::string item() const { return first + "/" + second; }
};

struct AuditVerdict {
    std::string sampleId;
    AuditPair pair;
    std::string annotator;
    std::string value;
    std::vector<std::string> reasons;  ///< codes, each once, in the order of kAuditReasons; unknown ones last
    std::string note;                  ///< free text
    std::optional<std::uint64_t> blindSeed;  ///< given without knowing whose mask is whose
    std::string atUtc;
    bool operator==(const AuditVerdict&) const = default;
    /// The better one's selector; empty when neither is.
    [[nodiscard]] std::string better() const;
};

Label toLabel(const AuditVerdict& verdict);
/// Nothing for labels of another kind, or with an item or value that is none of an audit.
std::optional<AuditVerdict> auditVerdict(const Label& label);
/// All that count, in the order of first labelling; taken back ones are left out. `annotator` empty: everybody's.
std::vector<AuditVerdict> auditVerdicts(std::span<const Label> labels, const std::string& annotator = {});

/// Whether the second selector's mask lies on the left for this sample: a fair coin from seed and id alone.
bool isSwapped(std::uint64_t seed, const std::string& sampleId);

/// IoU of a (sample, selector), where it is known.
using AuditIous = std::map<std::pair<std::string, std::string>, double>;

/// What blind verdicts say once it is told whose mask was whose.
struct BlindFigures {
    std::int64_t verdicts = 0;
    std::int64_t first = 0;      ///< the first selector's mask was preferred
    std::int64_t second = 0;
    std::int64_t left = 0;       ///< the mask on the left was preferred; of first + second
    std::int64_t decided = 0;    ///< preferences where the two IoUs are known and differ
    std::int64_t withIou = 0;    ///< of those: the preferred mask has the higher IoU
    bool operator==(const BlindFigures&) const = default;
    [[nodiscard]] std::optional<double> firstShare() const;  ///< first / (first + second)
    [[nodiscard]] std::optional<double> leftShare() const;   ///< left / (first + second)
    [[nodiscard]] std::optional<double> iouShare() const;    ///< withIou / decided
};

/// Counts of one annotator on one pair.
struct AuditFigures {
    std::string annotator;
    AuditPair pair;
    std::map<std::string, std::int64_t> values;
    std::map<std::string, std::int64_t> reasons;
    std::int64_t verdicts = 0;
    BlindFigures blind;
    bool operator==(const AuditFigures&) const = default;
};

/// One an annotator and pair, in the order of their first verdicts.
std::vector<AuditFigures> auditFigures(std::span<const AuditVerdict> verdicts, const AuditIous& ious);

/// Agreement of two annotators on the verdicts that both gave; taken back ones count for nothing.
Agreement auditAgreement(std::span<const Label> labels, const std::string& first, const std::string& second);

/// One row a verdict: sample, selectors, their IoUs, annotator, verdict, better, reasons ("part boundary"), note, blind,
/// left (the selector shown on the left of a blind verdict), time.
Table auditTable(std::span<const AuditVerdict> verdicts, const AuditIous& ious);
/// One row an annotator and pair: counts of every verdict and reason, and the shares of blind verdicts.
Table auditSummaryTable(std::span<const AuditFigures> figures);

}  // namespace groundscope
