// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli info: what lies at a path, how big it is, what is missing.
#include "app/cli/run_counts.h"
#include "app/cli/support.h"
#include "core/base/files.h"
#include "core/infer/model_zoo.h"
#include "core/io/benchmark_reader.h"
#include "core/io/data_check.h"
#include "core/io/run_store.h"
#include "core/text/tokenizer.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <set>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct InfoOptions {
    std::vector<fs::path> paths;
    bool hash = false;
    bool json = false;
};

constexpr std::size_t kNotesShown = 20;

std::vector<fs::path> filesUnder(const fs::path& path) {
    std::vector<fs::path> files;
    std::error_code problem;
    if (fs::is_regular_file(path, problem))
        return {path};
    for (fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, problem), end;
         !problem && it != end; it.increment(problem))
        if (it->is_regular_file(problem))
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    return files;
}

std::uintmax_t bytesOf(const std::vector<fs::path>& files) {
    std::uintmax_t bytes = 0;
    std::error_code problem;
    for (const fs::path& file : files) {
        const std::uintmax_t size = fs::file_size(file, problem);
        bytes += problem ? 0 : size;
    }
    return bytes;
}

/// One hash over names and contents of all files.
Result<std::string> hashOf(const fs::path& root, const std::vector<fs::path>& files, const Progress& progress) {
    if (files.size() == 1 && files.front() == root)
        return sha256OfFile(root);
    std::string list;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("hash", static_cast<std::int64_t>(i), static_cast<std::int64_t>(files.size()));
        GS_TRY(const std::string hash, sha256OfFile(files[i]));
        list += files[i].lexically_relative(root).generic_string() + '\0' + hash + '\n';
    }
    return sha256(list);
}

bool looksLikeRun(const fs::path& path) {
    std::error_code problem;
    return fs::is_regular_file(path, problem) && path.extension() == ".gsrun";
}

bool looksLikeCheckpoint(const fs::path& path) {
    static const std::vector<std::string> kWeights{".safetensors", ".pth", ".pt", ".bin"};
    const auto isWeights = [](const fs::path& file) {
        return std::find(kWeights.begin(), kWeights.end(), file.extension().string()) != kWeights.end();
    };
    std::error_code problem;
    if (fs::is_regular_file(path, problem))
        return isWeights(path) || path.filename() == "model.safetensors.index.json";
    bool weights = fs::exists(path / "config.json", problem);
    for (fs::directory_iterator it(path, problem), end; !problem && it != end; it.increment(problem))
        weights = weights || isWeights(it->path());
    return weights;
}

Result<Json> runInfo(const fs::path& path) {
    GS_TRY(const auto store, RunStore::open(path, RunStore::Access::ReadOnly));
    GS_TRY(const RunCounts counts, countRun(*store));
    GS_TRY(const std::vector<DataNote> damage, store->verify());
    const RunRecord& record = store->record();
    Json missing = Json::array();
    std::error_code problem;
    for (const fs::path& needed : {record.config.benchmarkRoot, record.config.mllm.path, record.config.segmenter.path})
        if (!needed.empty() && !fs::exists(needed, problem))
            missing.push_back(needed.string());
    Json notes = Json::array();
    for (const DataNote& note : damage)
        notes.push_back({{"severity", "problem"}, {"kind", note.kind}, {"sample", note.sampleId}, {"message", note.message}});
    Json json = countsJson(*store, counts);
    json["kind"] = "run";
    json["id"] = record.id;
    json["started_utc"] = record.startedUtc;
    json["program_version"] = record.programVersion;
    json["versions"] = record.versions;
    json["config"] = toJson(record.config);
    json["missing"] = std::move(missing);
    json["notes"] = std::move(notes);
    return json;
}

Result<Json> checkpointInfo(const fs::path& path) {
    GS_TRY(const CheckpointInfo info, inspectCheckpoint(path));
    Json missing = Json(info.missing);
    if (info.needsVisionTower)
        missing.push_back("vision tower (give its folder by --vision)");
    std::error_code problem;
    if (info.kind == "llava" && fs::is_directory(path, problem)) {
        const auto tokenizer = loadTokenizer(path);
        if (!tokenizer.has_value())
            missing.push_back(describe(tokenizer.error()));
    }
    Json files = Json::array();
    for (const fs::path& file : info.files)
        files.push_back(file.string());
    return Json{{"kind", "checkpoint"},
                {"model", info.kind},
                {"architecture", info.architecture},
                {"format", info.format},
                {"dtype", info.dtype},
                {"tensors", info.tensorCount},
                {"tensor_bytes", info.bytes},
                {"conversation", info.conversation},
                {"files", std::move(files)},
                {"missing", std::move(missing)}};
}

const char* severityName(DataNote::Severity severity) {
    return severity == DataNote::Severity::Problem ? "problem" : severity == DataNote::Severity::Warning ? "warning" : "info";
}

Result<Json> benchmarkInfo(const fs::path& path, const Progress& progress) {
    GS_TRY(const Benchmark benchmark, readBenchmark(path, progress));
    std::vector<DataNote> notes = benchmark.notes;
    for (const DataNote& note : checkBenchmark(benchmark, progress))
        notes.push_back(note);
    if (progress.stopped())
        return cancelledError();
    static constexpr std::array kTargets{"present", "absent", "no-expression", "unannotated"};
    std::map<std::string, std::int64_t> targets;
    std::int64_t annotations = 0;
    Json missing = Json::array();
    for (const Sample& sample : benchmark.samples) {
        ++targets[kTargets[static_cast<std::size_t>(sample.target)]];
        annotations += static_cast<std::int64_t>(sample.annotations.size());
    }
    Json list = Json::array();
    for (const DataNote& note : notes) {
        if (note.kind == "missing-image")
            missing.push_back(note.where.empty() ? note.message : note.where);
        list.push_back({{"severity", severityName(note.severity)},
                        {"kind", note.kind},
                        {"sample", note.sampleId},
                        {"where", note.where},
                        {"message", note.message}});
    }
    return Json{{"kind", "benchmark"},        {"name", benchmark.name},
                {"layout", benchmark.layout}, {"samples", benchmark.samples.size()},
                {"annotations", annotations}, {"targets", targets},
                {"missing", std::move(missing)}, {"notes", std::move(list)}};
}

Result<Json> infoOf(const fs::path& path, bool hash, const Progress& progress) {
    std::error_code problem;
    if (!fs::exists(path, problem))
        return Error{ErrorCode::NotFound, "There is no such file or folder.", path.string()};
    Json json = {{"path", path.string()}};
    const std::vector<fs::path> files = filesUnder(path);
    json["bytes"] = bytesOf(files);
    Json about;
    if (looksLikeRun(path)) {
        GS_TRY(about, runInfo(path));
    } else if (looksLikeCheckpoint(path)) {
        GS_TRY(about, checkpointInfo(path));
    } else {
        GS_TRY(about, benchmarkInfo(path, progress));
    }
    json.update(about);
    if (hash && json["kind"] == "checkpoint") {
        GS_TRY(json["hash"], hashCheckpoint(path, progress));
    } else if (hash) {
        GS_TRY(json["hash"], hashOf(path, files, progress));
    }
    return json;
}

/// The fields that fit a line, then what is missing, then the notes.
void printText(const Json& json) {
    std::cout << json["path"].get<std::string>() << ": " << json["kind"].get<std::string>() << ", "
              << bytesText(json["bytes"].get<double>()) << '\n';
    if (json["kind"] == "run")
        printCounts(json);
    static const std::set<std::string> kShownElsewhere{"path", "kind", "bytes", "notes", "missing", "config", "run",
                                                       "benchmark", "profile", "probing", "samples", "scores", "stages"};
    for (const auto& [key, value] : json.items()) {
        if (kShownElsewhere.contains(key) && !(json["kind"] == "benchmark" && key == "samples"))
            continue;
        std::cout << "  " << key << ": " << (value.is_string() ? value.get<std::string>() : dumpJson(value)) << '\n';
    }
    for (const Json& item : json["missing"])
        std::cout << "  missing: " << item.get<std::string>() << '\n';
    const Json notes = json.value("notes", Json::array());
    std::map<std::string, std::size_t> kinds;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        ++kinds[notes[i]["kind"].get<std::string>()];
        if (i < kNotesShown)
            std::cout << "  " << notes[i]["severity"].get<std::string>() << ": " << notes[i]["message"].get<std::string>() << '\n';
    }
    if (notes.size() > kNotesShown)
        std::cout << "  … and " << notes.size() - kNotesShown << " more notes (--json lists all)\n";
    for (const auto& [kind, count] : kinds)
        std::cout << "  notes of kind " << kind << ": " << count << '\n';
}

int runInfoCommand(const InfoOptions& options) {
    const StopSignal signal;
    ProgressLine line;
    Json all = Json::array();
    int code = kExitOk;
    for (const fs::path& path : options.paths) {
        Result<Json> info = infoOf(path, options.hash, line.progress(signal.token()));
        line.clear();
        if (!info.has_value()) {
            code = fail(info.error());
            all.push_back({{"path", path.string()}, {"kind", "unknown"}, {"error", describe(info.error())}});
            continue;
        }
        if (!options.json)
            printText(*info);
        all.push_back(*std::move(info));
    }
    if (options.json)
        printJson(options.paths.size() == 1 ? all.front() : all);
    return code;
}

}  // namespace

void addInfo(CLI::App& program, Action& action) {
    auto options = std::make_shared<InfoOptions>();
    CLI::App* command = program.add_subcommand("info", "What lies at a path: benchmark, checkpoint or run");
    command->add_option("path", options->paths, "Folders or files")->required();
    command->add_flag("--hash", options->hash, "SHA-256 of the contents too (slow for big models)");
    command->add_flag("--json", options->json, "JSON on standard output: an object for one path, a list for several");
    command->callback([options, &action] { action = [options] { return runInfoCommand(*options); }; });
}

}  // namespace groundscope
