// SPDX-License-Identifier: GPL-3.0-or-later
/// Profiles, and the 38 defects of the published scripts as named switches (spec 7.14, 10).
///
/// A switch that is on means: as published. Profiles are sets of switches; a run stores its profile and what it
/// overrides, so that what produced a figure can always be read off.
#pragma once

#include "core/base/result.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

inline constexpr int kDefectCount = 38;

/// What a switch acts on.
enum class DefectScope {
    Model,    ///< prompts, attention, candidates: fixed when the run is made; re-scoring keeps what the run has
    Scoring,  ///< selections and figures: takes effect when a stored run is re-scored
    Files,    ///< reading and writing the published files
    Always,   ///< settled for good: the published behaviour is a crash, a hang, chance or nothing at all
};

/// One row of spec 7.14.
struct Defect {
    const char* id;       ///< "B1" … "B38"
    const char* name;     ///< stable key: "raw-expression"
    const char* meaning;  ///< one sentence: what the published scripts do
    const char* decision; ///< one sentence: what is done with the switch off
    DefectScope scope;
    bool inPaper;         ///< on in profile paper
    bool inReference;     ///< on in profile reference (clean: all off)
};

/// All 38, in order.
std::span<const Defect> allDefects();
/// By id or name; null when there is none.
const Defect* findDefect(const std::string& idOrName);

/// Overrides of a run: defect id -> as published?
using DefectOverrides = std::map<std::string, bool>;

/// The switches of one run: profile, then overrides.
class Switches {
  public:
    Switches() = default;  ///< clean
    Switches(std::string profile, DefectOverrides overrides);
    /// Whether defect `id` ("B10") is imitated. Unknown ids: false.
    [[nodiscard]] bool published(const char* id) const;
    [[nodiscard]] const std::string& profile() const { return m_profile; }
    [[nodiscard]] const DefectOverrides& overrides() const { return m_overrides; }
    /// Ids that are on, in order.
    [[nodiscard]] std::vector<std::string> active() const;

  private:
    std::string m_profile = "clean";
    DefectOverrides m_overrides;
};

/// What scoring depends on, in one place: the scoring switches, and the rules that have no defect number and follow
/// the profile (spec 7.1, 7.4, 7.6, 7.9, 11).
struct ScoringRules {
    bool lastOfTies = false;       ///< B10: of equally good candidates the last one wins
    bool unfoundScoresZero = false;///< B8: no phrases, no mask or no selection row: IoU 0 even on an empty target
    bool halfFails = false;        ///< B15: an IoU of exactly 0.5 is a failure
    bool pairUnrelatedItems = false;  ///< B19: PixCV-Bench items are paired by the judge's accuracy too
    bool untrimmedReplies = false; ///< B32: a judge's reply counts as it is, white space included
    bool strictLetters = false;    ///< B33: letters are parsed by the published rule
    bool leaveOutMissing = false;  ///< images without any prediction file leave the mean (paper: February 2025)
    bool pairByFileOrder = false;  ///< pairs are lines two by two; a right last line of an odd file adds one
    bool keepLeadingBlanks = false;   ///< answer lengths and offsets count leading white space (location)
    bool operator==(const ScoringRules&) const = default;
};
ScoringRules scoringRules(const Switches& switches);

/// "B10=published,B5=corrected" -> overrides. InvalidInput with the part that is not understood, or a switch whose
/// scope is Always.
Result<DefectOverrides> parseOverrides(const std::string& text);
/// InvalidInput with the first override that is unknown or has the scope Always.
Result<Done> checkOverrides(const DefectOverrides& overrides);
/// "clean", "paper", "reference".
bool isProfile(const std::string& name);

}  // namespace groundscope
