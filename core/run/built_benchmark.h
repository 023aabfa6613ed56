// SPDX-License-Identifier: GPL-3.0-or-later
/// What a build project comes to: the benchmark its decisions make, how far two annotators agree, and the files.
///
/// Any thread but the UI's.
#pragma once

#include "core/metrics/agreement.h"
#include "core/run/propose_objects.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

/// The sample a decision makes of a question: kept instances in the order of the picture, then what was drawn.
/// @param imageSize  of the picture; 0x0 takes that of its annotations
Sample builtSample(const BuildItem& item, const Decision& decision, const PictureInstances& picture, Size imageSize = {});

/// What counts of an item: the first of `annotators` who has a final decision; null when none has.
const Decision* decisionFor(const BuildItem& item, const std::vector<std::string>& annotators);

struct BuiltBenchmark {
    Benchmark benchmark;        ///< samples with a final decision
    std::size_t undecided = 0;  ///< questions left out
};

/// The samples decided on, with ground truth. `annotators` in order of precedence; empty: InvalidInput where two of them
/// decided on one question. Errors: those of the annotations; NotFound for an instance that is not there any more.
Result<BuiltBenchmark> builtBenchmark(const BuildProject& project,
                                      const InstanceSets& sets,
                                      const std::vector<std::string>& annotators,
                                      const Progress& progress = {});

struct BuildDisagreement {
    std::string sampleId;
    std::string what;   ///< "state", "expression", "mask"
    std::string first;
    std::string second;
    double iou = 1;     ///< of both masks
    bool operator==(const BuildDisagreement&) const = default;
};

struct BuildAgreement {
    std::string first;
    std::string second;
    std::size_t both = 0;         ///< questions on which both have a final decision; of these is all below
    std::size_t onlyFirst = 0;
    std::size_t onlySecond = 0;
    PairAgreement states;         ///< done, no-object
    PairAgreement instances;      ///< kept or not, of every instance of a class that was proposed or that one of them kept
    std::size_t sameExpression = 0;  ///< of the questions both say Done; compared without case and outer blanks
    std::size_t bothDone = 0;
    double meanIou = 0;           ///< of the masks, over bothDone; two empty masks are 1; 0 without questions
    std::vector<BuildDisagreement> disagreements;  ///< in the order of the questions; masks below an IoU of 0.9
};

/// Errors: InvalidInput when one of them has decided nothing; those of the annotations; Cancelled.
Result<BuildAgreement> buildAgreement(const BuildProject& project,
                                      const InstanceSets& sets,
                                      const std::string& first,
                                      const std::string& second,
                                      const Progress& progress = {});

/// Writes "pixmmvp" or "pixcvbench" with its pictures into a folder (annotation_write.h) that the readers open. PixMMVP needs
/// whole numbers as ids: other ids are numbered from 1 in order, the tag "source-id" keeps them.
/// Errors: InvalidInput for another layout, no sample, or a sample the layout cannot hold (named); those of writeBenchmark().
Result<std::vector<std::filesystem::path>> writeBuilt(Benchmark benchmark,
                                                      const std::string& layout,
                                                      const std::filesystem::path& folder,
                                                      const Progress& progress = {});

}  // namespace groundscope
