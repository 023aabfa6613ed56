// SPDX-License-Identifier: GPL-3.0-or-later
/// BuildProject: a benchmark while it is made from visual questions and instance annotations (paper 3.1).
///
/// The project file holds where questions, pictures and annotations lie, what was proposed, and what each annotator
/// decided; masks stay where they are, only what was drawn is in it. Values, any thread. Format: docs/build.md.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/json.h"
#include "core/io/instance_source.h"
#include "core/io/question_set.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace groundscope {

/// Which objects a question may be about. By rules ("rules") or a model (its name).
struct Proposal {
    std::string by;
    std::string whenUtc;
    std::vector<std::string> classes;  ///< as the annotations name them, in the order of the question
    std::vector<std::string> objects;  ///< as the question words them, where rules told
    std::string expression;            ///< empty: no specific object
    std::string reply;                 ///< of a model, as it came
    bool operator==(const Proposal&) const = default;
};

/// What one annotator says of one question.
struct Decision {
    enum class State {
        Open,      ///< being worked on
        Done,      ///< expression and masks are as they should be; no mask: the object is not in the picture
        NoObject,  ///< the question is about no specific object
        Later      ///< put aside
    };
    State state = State::Open;
    std::string expression;
    std::vector<std::string> objects;  ///< class names, one or two (PixCV-Bench's Objects.csv)
    std::set<std::string> kept;        ///< ids of the instances that belong to it
    std::vector<Annotation> drawn;     ///< what the data set lacks, image pixels
    std::string note;
    std::string whenUtc;
    bool operator==(const Decision&) const = default;
    [[nodiscard]] bool isFinal() const { return state == State::Done || state == State::NoObject; }
};
/// "open", "done", "no-object", "later", as in the file.
std::string nameOf(Decision::State state);

struct BuildItem {
    Sample question;                          ///< from the question set, without annotations
    std::vector<Proposal> proposals;          ///< one of each proposer; the last one counts
    std::map<std::string, Decision> decisions;  ///< by annotator
    [[nodiscard]] const Proposal* proposal() const { return proposals.empty() ? nullptr : &proposals.back(); }
    [[nodiscard]] const Decision* decisionOf(const std::string& annotator) const;
    /// Replaces what the same one proposed before.
    void propose(Proposal proposal);
};

struct BuildSources {
    std::filesystem::path questions;
    std::vector<std::filesystem::path> images;  ///< folders
    std::vector<InstancePaths> instances;       ///< may be empty: then everything is drawn
    bool operator==(const BuildSources&) const = default;
};

struct BuildProject {
    std::filesystem::path file;
    BuildSources sources;
    std::string layout;             ///< of the question set
    std::vector<BuildItem> items;   ///< in the order of the questions
    std::vector<DataNote> notes;
    Json strays = Json::object();   ///< what the file holds of questions that are not in the set any more; kept
    std::string savedDigest;        ///< SHA-256 of the file as it was last read or written; empty: not yet
    [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const;
    /// In the order of their names.
    [[nodiscard]] std::set<std::string> annotators() const;
};

/// Reads the questions; nothing is written yet. Errors: those of readQuestionSet().
Result<BuildProject> newBuild(const std::filesystem::path& file, const BuildSources& sources, const Progress& progress = {});

/// Reads a project and its questions. Errors: as newBuild; Format when the file is no project, with the place.
Result<BuildProject> openBuild(const std::filesystem::path& file, const Progress& progress = {});

/// Writes the project whole or not at all. What someone else has written since is taken in first (mergeBuild).
/// Errors: Io, Format when the file on disk is damaged.
Result<Done> saveBuild(BuildProject& project);

/// Takes in proposals and decisions of another copy: of one annotator on one question the newer one counts.
/// Returns how many decisions changed.
std::size_t mergeBuild(BuildProject& project, const BuildProject& other);

/// What a person begins with: objects and expression as proposed, every instance of the proposed classes kept.
Decision startingDecision(const BuildItem& item, const PictureInstances& picture);

/// The classes of a picture, none twice, in the order of the instances.
std::vector<std::string> classesIn(const PictureInstances& picture);

/// Where an annotator is: how many questions are final, put aside, not looked at; and the first open one from
/// `after` on and round, else the first put aside; nothing when all are final.
struct BuildState {
    std::size_t done = 0;
    std::size_t noObject = 0;
    std::size_t later = 0;
    std::size_t open = 0;
    std::optional<std::size_t> next;
};
BuildState buildState(const BuildProject& project, const std::string& annotator, std::size_t after = 0);

}  // namespace groundscope
