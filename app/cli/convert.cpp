// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli convert: a benchmark in another format. groundscope-cli check: what is wrong with one.
#include "app/cli/support.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_reader.h"
#include "core/io/data_check.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct ConvertCommand {
    fs::path in;
    fs::path out;
    std::string format;
    std::string variant;
    bool json = false;
};

/// Notes on what the file says and nobody can read: another format cannot hold it.
std::vector<DataNote> unreadable(const std::vector<DataNote>& notes) {
    std::vector<DataNote> list;
    std::ranges::copy_if(notes, std::back_inserter(list), [](const DataNote& note) {
        return note.kind == "bad-annotation" || note.kind == "bad-image-entry" || note.kind == "unreadable-annotations" || note.kind == "more-notes";
    });
    return list;
}

/// VIA and COCO name pictures below one folder. Where the file does not lie there, its reader has to know that folder.
void sayWherePicturesAre(const Benchmark& benchmark, const ConvertCommand& command) {
    const bool isOneFile = command.format.starts_with("via") || command.format.starts_with("coco");
    std::error_code code;
    const fs::path folder = fs::absolute(command.out, code).lexically_normal().parent_path();
    const bool isElsewhere = std::ranges::any_of(benchmark.samples, [&](const Sample& sample) {
        const fs::path picture = fs::absolute(sample.imagePath, code).lexically_normal();
        return picture.lexically_relative(folder).generic_string().starts_with("..") && fs::exists(picture, code);
    });
    if (isOneFile && isElsewhere)
        std::cout << "Its names of pictures are relative to " << benchmark.root.string() << ": open it from there.\n";
}

int runConvert(const ConvertCommand& command) {
    const StopSignal signal;
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    const Result<Benchmark> benchmark = readBenchmark(command.in, command.variant, progress);
    if (!benchmark.has_value())
        return fail(benchmark.error());
    const auto files = writeBenchmark(*benchmark, command.format, command.out, progress);
    line.clear();
    if (!files.has_value())
        return fail(files.error());
    const std::vector<DataNote> left = unreadable(benchmark->notes);
    std::size_t shapes = 0;
    for (const Sample& sample : benchmark->samples)
        shapes += sample.annotations.size();
    if (command.json) {
        Json list = Json::array();
        for (const fs::path& file : *files)
            list.push_back(file.string());
        printJson({{"samples", benchmark->samples.size()}, {"annotations", shapes}, {"files", std::move(list)}, {"left_out", listJson(left)}});
    } else {
        printNotes(left);
        std::cout << benchmark->samples.size() << " samples with " << shapes << " shapes in " << files->size() << " files: "
                  << command.out.string() << "\n";
        sayWherePicturesAre(*benchmark, command);
    }
    return left.empty() ? kExitOk : kExitSomeFailed;
}

struct CheckCommand {
    fs::path in;
    std::string variant;
    bool json = false;
};

const char* severityName(DataNote::Severity severity) {
    return severity == DataNote::Severity::Problem ? "problem" : severity == DataNote::Severity::Warning ? "warning" : "info";
}

/// Problems first; the order within a severity stays.
void printList(const std::vector<DataNote>& notes) {
    for (const auto severity : {DataNote::Severity::Problem, DataNote::Severity::Warning, DataNote::Severity::Info})
        for (const DataNote& note : notes)
            if (note.severity == severity)
                std::cout << severityName(severity) << " [" << note.kind << "] " << (note.where.empty() ? "" : note.where + ": ")
                          << (note.sampleId.empty() ? "" : "sample " + note.sampleId + ": ") << note.message << "\n";
}

int runCheck(const CheckCommand& command) {
    const StopSignal signal;
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    const Result<Benchmark> benchmark = readBenchmark(command.in, command.variant, progress);
    if (!benchmark.has_value())
        return fail(benchmark.error());
    std::vector<DataNote> notes = benchmark->notes;
    for (DataNote& note : checkBenchmark(*benchmark, progress))
        notes.push_back(std::move(note));
    line.clear();
    if (signal.asked())
        return fail(cancelledError());
    const auto count = [&notes](DataNote::Severity severity) { return std::ranges::count(notes, severity, &DataNote::severity); };
    const auto problems = count(DataNote::Severity::Problem);
    const auto warnings = count(DataNote::Severity::Warning);
    std::size_t shapes = 0;
    for (const Sample& sample : benchmark->samples)
        shapes += sample.annotations.size();
    if (command.json) {
        printJson({{"name", benchmark->name}, {"layout", benchmark->layout}, {"samples", benchmark->samples.size()},
                   {"annotations", shapes}, {"problems", problems}, {"warnings", warnings}, {"notes", listJson(notes)}});
    } else {
        printList(notes);
        std::cout << benchmark->name << " (" << benchmark->layout << "): " << benchmark->samples.size() << " samples, " << shapes
                  << " shapes, " << problems << " problems, " << warnings << " warnings, "
                  << count(DataNote::Severity::Info) << " remarks\n";
    }
    return problems + warnings == 0 ? kExitOk : kExitSomeFailed;
}

}  // namespace

void addConvert(CLI::App& program, Action& action) {
    auto options = std::make_shared<ConvertCommand>();
    CLI::App* command = program.add_subcommand("convert", "Write a benchmark or an annotation file in another format");
    std::string formats;
    for (const std::string& format : annotationFormats())
        formats += (formats.empty() ? "" : ", ") + format;
    command->add_option("in", options->in, "Folder of the benchmark, or annotation file")->required();
    command->add_option("--to", options->format, "One of " + formats)->required();
    command->add_option("out", options->out, "File to write; a folder for labelme, pixmmvp, pixcvbench and masks")->required();
    command->add_option("--variant", options->variant, "Prompt-sensitivity inputs of the benchmark");
    command->add_flag("--json", options->json, "Print what was written, and what was left out, as JSON");
    command->callback([options, &action] { action = [options] { return runConvert(*options); }; });
}

void addCheck(CLI::App& program, Action& action) {
    auto options = std::make_shared<CheckCommand>();
    CLI::App* command = program.add_subcommand("check", "What is wrong or odd in a benchmark or an annotation file");
    command->add_option("in", options->in, "Folder of the benchmark, or annotation file")->required();
    command->add_option("--variant", options->variant, "Prompt-sensitivity inputs of the benchmark");
    command->add_flag("--json", options->json, "Print all notes as JSON");
    command->callback([options, &action] { action = [options] { return runCheck(*options); }; });
}

}  // namespace groundscope
