// SPDX-License-Identifier: GPL-3.0-or-later
/// Proposes the objects of interest of every question of a build project: by rules on its text, or by asking a model with
/// the published prompt of numbered classes (paper 3.1).
///
/// Any thread but the UI's.
#pragma once

#include "core/base/progress.h"
#include "core/chat/chat_client.h"
#include "core/edit/build_project.h"
#include "core/grounding/judge.h"
#include "core/text/noun_phrases.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// The instance annotations of a project; the first set that has a picture counts.
class InstanceSets {
  public:
    /// Errors: those of openInstances().
    static Result<InstanceSets> open(const BuildSources& sources, const Progress& progress = {});
    /// None when no set has the picture. Errors: Io, Format.
    [[nodiscard]] Result<PictureInstances> instancesOf(const std::filesystem::path& image) const;
    /// "coco", "panoptic", "labels"; empty when no set has the picture.
    [[nodiscard]] std::string kindOf(const std::filesystem::path& image) const;

  private:
    [[nodiscard]] const InstanceSource* sourceOf(const std::filesystem::path& image) const;
    std::vector<std::shared_ptr<const InstanceSource>> m_sources;
};

/// "Provide number only as an answer. Identify the objects of interest in the following question: … ? 1. …, 2. …"
JudgeRequest objectQuestion(const std::string& question, std::span<const std::string> classes);
/// Numbers from 1 in a reply, as indices from 0 in its order, none twice; those above `classes` are left out.
std::vector<std::size_t> objectNumbersIn(std::string_view reply, std::size_t classes);

struct ProposeOutcome {
    std::size_t proposed = 0;
    std::size_t withoutClass = 0;      ///< of those: no class of the picture was named
    std::size_t withoutInstances = 0;  ///< no annotations for the picture: rules propose the expression alone, a model is not asked
    std::size_t failed = 0;            ///< the model could not be asked, or annotations could not be read
};
using ProposeFailure = std::function<void(const std::string& sampleId, const Error&)>;

/// Proposes by rules where rules have not proposed yet; saves the project. Progress: "propose".
/// Errors: those of the phrase finder and saveBuild(); Cancelled (what is proposed is saved).
Result<Done> proposeByRules(BuildProject& project,
                            const InstanceSets& sets,
                            PhraseFinder& finder,
                            const ProposeFailure& onFailure,
                            const Progress& progress,
                            ProposeOutcome& outcome);

/// What proposeByJudge() would send. Errors: Cancelled.
Result<ChatCost> proposalCost(const BuildProject& project,
                              const InstanceSets& sets,
                              const std::string& judge,
                              ChatClient& client,
                              const Progress& progress);

/// Asks about every question to which this judge has not answered yet; replies are saved at least every second, so that a
/// stopped job goes on without asking twice. Objects and expression come from the rules. Progress: "propose".
/// Errors: as proposeByRules, and the judge's own after three failures one after another.
Result<Done> proposeByJudge(BuildProject& project,
                            const InstanceSets& sets,
                            PhraseFinder& finder,
                            Judge& judge,
                            const ProposeFailure& onFailure,
                            const Progress& progress,
                            ProposeOutcome& outcome);

}  // namespace groundscope
