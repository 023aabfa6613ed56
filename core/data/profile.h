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

/// "B10=published,B5=corrected" -> overrides. InvalidInput with the part that is not understood, or a switch whose
/// scope is Always.
Result<DefectOverrides> parseOverrides(const std::string& text);
/// InvalidInput with the first override that is unknown or has the scope Always.
Result<Done> checkOverrides(const DefectOverrides& overrides);
/// "clean", "paper", "reference".
bool isProfile(const std::string& name);

}  // namespace groundscope
