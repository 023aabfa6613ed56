// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: JSON with a line for each question, so that two states of it differ only where somebody worked.
#include "core/base/files.h"
#include "core/data/json_fields.h"
#include "core/edit/build_project.h"
#include "core/edit/edit_json.h"
#include "core/edit/edit_lock.h"

#include <chrono>
#include <thread>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFormat = "groundscope-build";
constexpr int kVersion = 1;
constexpr std::array<const char*, 4> kStates{"open", "done", "no-object", "later"};

Json proposalJson(const Proposal& proposal) {
    return {{"by", proposal.by},           {"when", proposal.whenUtc},          {"classes", proposal.classes},
            {"objects", proposal.objects}, {"expression", proposal.expression}, {"reply", proposal.reply}};
}

Result<Proposal> proposalFromJson(const Json& json, const std::string& pointer) {
    Proposal proposal;
    Fields fields(json, pointer);
    fields.read("by", proposal.by);
    fields.read("when", proposal.whenUtc);
    fields.read("classes", proposal.classes);
    fields.read("objects", proposal.objects);
    fields.read("expression", proposal.expression);
    fields.read("reply", proposal.reply);
    if (fields.error())
        return *fields.error();
    return proposal;
}

Json decisionJson(const Decision& decision) {
    Json drawn = Json::array();
    for (const Annotation& annotation : decision.drawn)
        drawn.push_back(toJson(annotation));
    return {{"state", nameOf(decision.state)}, {"expression", decision.expression}, {"objects", decision.objects}, {"kept", decision.kept},
            {"drawn", std::move(drawn)},       {"note", decision.note},             {"when", decision.whenUtc}};
}

Result<Decision> decisionFromJson(const Json& json, const std::string& pointer) {
    Decision decision;
    std::vector<std::string> kept;
    Fields fields(json, pointer);
    fields.read("state", kStates, decision.state);
    fields.read("expression", decision.expression);
    fields.read("objects", decision.objects);
    fields.read("kept", kept);
    fields.read("note", decision.note);
    fields.read("when", decision.whenUtc);
    if (fields.error())
        return *fields.error();
    decision.kept = {kept.begin(), kept.end()};
    if (json.contains("drawn") && json["drawn"].is_array())
        for (std::size_t i = 0; i < json["drawn"].size(); ++i) {
            GS_TRY(Annotation annotation, annotationFromJson(json["drawn"][i], pointer + "/drawn/" + std::to_string(i)));
            decision.drawn.push_back(std::move(annotation));
        }
    return decision;
}

Json itemJson(const BuildItem& item) {
    Json json = Json::object();
    for (const Proposal& proposal : item.proposals)
        json["proposals"].push_back(proposalJson(proposal));
    for (const auto& [name, decision] : item.decisions)
        json["decisions"][name] = decisionJson(decision);
    return json;
}

Result<Done> readItem(const Json& json, const std::string& pointer, BuildItem& item) {
    if (!json.is_object())
        return Error{ErrorCode::Format, "Expected an object.", pointer};
    if (json.contains("proposals") && json["proposals"].is_array())
        for (std::size_t i = 0; i < json["proposals"].size(); ++i) {
            GS_TRY(Proposal proposal, proposalFromJson(json["proposals"][i], pointer + "/proposals/" + std::to_string(i)));
            item.proposals.push_back(std::move(proposal));
        }
    if (json.contains("decisions") && json["decisions"].is_object())
        for (const auto& [name, value] : json["decisions"].items()) {
            GS_TRY(Decision decision, decisionFromJson(value, pointer + "/decisions/" + name));
            item.decisions[name] = std::move(decision);
        }
    return Done{};
}

/// Paths are stored as seen from the project's folder: a folder that holds everything can be moved.
fs::path folderOf(const BuildProject& project) {
    return fs::absolute(project.file).lexically_normal().parent_path();
}
std::string stored(const fs::path& path, const fs::path& folder) {
    return path.empty() ? std::string() : fs::absolute(path).lexically_normal().lexically_proximate(folder).generic_string();
}
fs::path found(const std::string& path, const fs::path& folder) {
    return path.empty() ? fs::path() : (folder / path).lexically_normal();
}

Json sourcesJson(const BuildProject& project) {
    const fs::path folder = folderOf(project);
    Json images = Json::array();
    for (const fs::path& path : project.sources.images)
        images.push_back(stored(path, folder));
    Json instances = Json::array();
    for (const InstancePaths& paths : project.sources.instances)
        instances.push_back({{"annotations", stored(paths.annotations, folder)},
                             {"pictures", stored(paths.pictures, folder)},
                             {"classes", stored(paths.classes, folder)}});
    return {{"questions", stored(project.sources.questions, folder)}, {"images", std::move(images)}, {"instances", std::move(instances)}};
}

Result<BuildSources> sourcesFromJson(const Json& json, const fs::path& folder) {
    BuildSources sources;
    std::string questions;
    std::vector<std::string> images;
    Fields fields(json, "");
    fields.read("questions", questions);
    fields.read("images", images);
    if (questions.empty())
        fields.fail("questions", "the path of a question set");
    if (fields.error())
        return *fields.error();
    sources.questions = found(questions, folder);
    for (const std::string& image : images)
        sources.images.push_back(found(image, folder));
    if (json.contains("instances") && json["instances"].is_array())
        for (std::size_t i = 0; i < json["instances"].size(); ++i) {
            std::string annotations;
            std::string pictures;
            std::string classes;
            Fields entry(json["instances"][i], "/instances/" + std::to_string(i));
            entry.read("annotations", annotations);
            entry.read("pictures", pictures);
            entry.read("classes", classes);
            if (entry.error())
                return *entry.error();
            sources.instances.push_back({found(annotations, folder), found(pictures, folder), found(classes, folder)});
        }
    return sources;
}

/// One question a line.
std::string textOf(const BuildProject& project) {
    Json head = {{"format", kFormat}, {"version", kVersion}};
    head.update(sourcesJson(project));
    std::string text = dumpJson(head);
    text.pop_back();
    text += ",\n\"items\":{";
    const char* separator = "\n";
    const auto add = [&text, &separator](const std::string& id, const Json& item) {
        text += separator + dumpJson(Json(id)) + ":" + dumpJson(item);
        separator = ",\n";
    };
    for (const BuildItem& item : project.items)
        if (!item.proposals.empty() || !item.decisions.empty())
            add(item.question.id, itemJson(item));
    for (const auto& [id, stray] : project.strays.items())
        add(id, stray);
    return text + "\n}}\n";
}

/// The file's own part of a project, into one whose questions are read already.
Result<Done> readItems(const Json& json, BuildProject& project) {
    if (!json.contains("items") || !json["items"].is_object())
        return Error{ErrorCode::Format, "Expected an object.", "/items"};
    std::map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < project.items.size(); ++i)
        byId.emplace(project.items[i].question.id, i);
    for (const auto& [id, value] : json["items"].items()) {
        const auto item = byId.find(id);
        if (item == byId.end()) {
            project.strays[id] = value;
            project.notes.push_back({DataNote::Severity::Warning, "stray-decision", id, project.file.string(),
                                     "The project has work on this question, which is not in the question set any more. It is kept."});
        } else {
            GS_CHECK(readItem(value, "/items/" + id, project.items[item->second]));
        }
    }
    return Done{};
}

struct StoredFile {
    Json json;
    std::string digest;
};

Result<StoredFile> readStored(const fs::path& file) {
    GS_TRY(const std::string text, readFile(file));
    GS_TRY(Json json, parseJson(text, file.string()));
    if (!json.is_object() || !json.contains("format") || json["format"] != kFormat)
        return Error{ErrorCode::Format, "This is no project of a benchmark to build.", file.string()};
    if (json.value("version", Json(0)) != kVersion)
        return Error{ErrorCode::Unsupported, "This project was written by a newer version of the program.", file.string()};
    return StoredFile{std::move(json), sha256(text)};
}

/// Keeps others from saving between our reading and our writing; nothing where the folder refuses locks: then saving
/// itself says what is wrong.
std::optional<EditLock> waitForTurn(const fs::path& file) {
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
        auto lock = EditLock::take(file.string() + ".lock");
        if (lock)
            return *std::move(lock);
        if (lock.error().code != ErrorCode::Conflict)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return std::nullopt;
}

Result<Done> takeInFile(BuildProject& project) {
    std::error_code ignored;
    if (!fs::exists(project.file, ignored))
        return Done{};
    GS_TRY(const std::string digest, sha256OfFile(project.file));
    if (digest == project.savedDigest)
        return Done{};
    GS_TRY(StoredFile other, readStored(project.file));
    BuildProject theirs = project;
    for (BuildItem& item : theirs.items) {
        item.proposals.clear();
        item.decisions.clear();
    }
    const auto read = readItems(other.json, theirs);
    if (!read)
        return withContext(read.error(), project.file.string());
    mergeBuild(project, theirs);
    return Done{};
}

}  // namespace

Result<BuildProject> openBuild(const fs::path& file, const Progress& progress) {
    GS_TRY(const StoredFile store, readStored(file));
    auto sources = sourcesFromJson(store.json, fs::absolute(file).lexically_normal().parent_path());
    if (!sources)
        return withContext(sources.error(), file.string());
    GS_TRY(BuildProject project, newBuild(file, *sources, progress));
    const auto read = readItems(store.json, project);
    if (!read)
        return withContext(read.error(), file.string());
    project.savedDigest = store.digest;
    return project;
}

Result<Done> saveBuild(BuildProject& project) {
    const std::optional<EditLock> turn = waitForTurn(project.file);
    GS_CHECK(takeInFile(project));
    const std::string text = textOf(project);
    GS_CHECK(writeFile(project.file, text));
    project.savedDigest = sha256(text);
    return Done{};
}

}  // namespace groundscope
