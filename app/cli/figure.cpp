// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli figure: figures for papers out of runs.
#include "app/cli/figure_request.h"
#include "app/cli/qt.h"
#include "app/cli/support.h"
#include "app/figure/make_figure.h"
#include "core/base/parallel.h"
#include "core/io/figure_file.h"
#include "core/io/run_paths.h"
#include "widgets/figure/write_figure.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// In --out: stands for the sample's id, a figure a sample.
constexpr std::string_view kIdMark = "{id}";
constexpr std::size_t kSaidFailures = 10;

struct FigureCommand {
    FigureRequest request;
    FigureOutput output;
    fs::path save;
    bool noTex = false;
    bool strict = false;
};

Error changedError(const DrawnFigure& drawn) {
    return {ErrorCode::Conflict, "A run is not as it was when the figure was made; without --strict it is made all the same.",
            drawn.notes.front()};
}

/// Folders of the files, made when needed.
Result<Done> makeFolders(const FigureOutput& output) {
    for (const fs::path& file : output.files) {
        std::error_code failure;
        if (file.has_parent_path())
            fs::create_directories(file.parent_path(), failure);
        if (failure)
            return Error{ErrorCode::Io, "The folder cannot be made: " + failure.message() + ".", file.parent_path().string()};
    }
    return Done{};
}

/// Draws and writes one figure. Its notes are for the caller to print.
Result<std::pair<DrawnFigure, WrittenFigure>> makeOne(FigureSource& source, const RequestedFigure& figure, const FigureSpec& spec,
                                                      const FigureOutput& output, bool strict, const Progress& progress) {
    auto drawn = drawFigure(source, spec, figure.folder, progress);
    if (!drawn.has_value())
        return figure.name.empty() || drawn.error().code == ErrorCode::Cancelled ? drawn.error() : withContext(drawn.error(), figure.name);
    if (strict && drawn->changed)
        return changedError(*drawn);
    GS_CHECK(makeFolders(output));
    GS_TRY(WrittenFigure written, writeOutput(*drawn, output, progress));
    written.notes.insert(written.notes.begin(), drawn->notes.begin(), drawn->notes.end());
    return std::pair(*std::move(drawn), std::move(written));
}

/// The figure's file as it is now, its paths relative to where it will lie.
Result<Done> save(const fs::path& file, const RequestedFigure& figure, const FigureSpec& spec) {
    return writeFigureFile(file, movedTo(figure, spec, folderOf(file)));
}

int makeFigure(const FigureCommand& command, const RequestedFigure& figure, const StopSignal& signal) {
    FigureSource source;
    ProgressLine line;
    const auto made = makeOne(source, figure, figure.spec, command.output, command.strict, line.progress(signal.token()));
    line.clear();
    if (!made.has_value())
        return fail(made.error());
    for (const std::string& note : made->second.notes)
        warn(note);
    for (const fs::path& file : made->second.files)
        std::cout << file.string() << "\n";
    if (command.save.empty())
        return kExitOk;
    const auto saved = save(command.save, figure, made->first.spec);
    return saved.has_value() ? kExitOk : fail(saved.error());
}

/// Ids as parts of file names: letters, digits and -._ stay; others, and what would be taken twice, get a number.
std::vector<std::string> fileNames(const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::string& id : ids) {
        std::string name = id;
        std::replace_if(name.begin(), name.end(), [](char c) {
            return !(static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.' || c == '_');
        }, '_');
        if (name.empty() || name.front() == '.')
            name.insert(name.begin(), '_');
        const std::string wanted = name;
        for (int i = 2; !taken.insert(name).second; ++i)
            name = wanted + "-" + std::to_string(i);
        names.push_back(name);
    }
    return names;
}

fs::path outFor(const fs::path& pattern, const std::string& name) {
    std::string text = pattern.string();
    for (std::size_t at = text.find(kIdMark); at != std::string::npos; at = text.find(kIdMark, at + name.size()))
        text.replace(at, kIdMark.size(), name);
    return text;
}

/// A figure a sample, on all cores. What fails is said, the rest goes on.
class Batch {
  public:
    Batch(const FigureCommand& command, const RequestedFigure& figure, const StopSignal& signal)
        : m_command(command), m_figure(figure), m_signal(signal), m_names(fileNames(figure.spec.samples)) {}

    int run() {
        const auto done = parallelFor(m_figure.spec.samples.size(), [this](std::size_t i) { return one(i); });
        m_line.clear();
        printNotes(m_notes);
        std::size_t said = 0;
        for (const auto& [sample, message] : m_failures)
            if (++said <= kSaidFailures)
                warn("sample " + sample + ": " + message);
        if (said > kSaidFailures)
            warn("… and " + std::to_string(said - kSaidFailures) + " more that failed.");
        warn(std::to_string(m_made) + " of " + std::to_string(m_figure.spec.samples.size()) + " figures are made.");
        if (!done.has_value())
            return fail(done.error());
        return m_failures.empty() ? kExitOk : kExitSomeFailed;
    }

  private:
    Result<Done> one(std::size_t index) {
        FigureSpec spec = m_figure.spec;
        spec.samples = {m_figure.spec.samples[index]};
        FigureOutput output = m_command.output;
        for (fs::path& file : output.files)
            file = outFor(file, m_names[index]);
        const Progress progress{m_signal.token(), {}, {}};
        const auto made = makeOne(m_source, m_figure, spec, output, m_command.strict, progress);
        const std::lock_guard lock(m_mutex);
        if (!made.has_value() && made.error().code == ErrorCode::Cancelled)
            return made.error();
        if (made.has_value())
            take(made->second, spec.samples[0]);
        else
            m_failures.emplace(spec.samples[0], describe(made.error()));
        m_line.show("figure " + std::to_string(m_made + m_failures.size()) + "/" + std::to_string(m_figure.spec.samples.size()));
        return Done{};
    }

    void take(const WrittenFigure& written, const std::string& sample) {
        ++m_made;
        for (const std::string& note : written.notes)
            if (m_said.insert(note).second)
                m_notes.push_back({DataNote::Severity::Warning, "figure", {}, "sample " + sample, note});
    }

    const FigureCommand& m_command;
    const RequestedFigure& m_figure;
    const StopSignal& m_signal;
    std::vector<std::string> m_names;
    FigureSource m_source;
    ProgressLine m_line;
    std::mutex m_mutex;  // of all below, and the line
    std::size_t m_made = 0;
    std::vector<DataNote> m_notes;
    std::map<std::string, std::string> m_failures;  // by sample
    std::set<std::string> m_said;
};

Result<Done> checkOutput(const FigureCommand& command) {
    if (command.output.files.empty() && command.save.empty())
        return Error{ErrorCode::InvalidInput, "Expected --out FILE.pdf (.svg, .png, .tif), or --save FILE.json.", "figure"};
    for (const fs::path& file : command.output.files)
        GS_CHECK(figureFormat(file));
    if (!command.save.empty() && command.save.extension() != ".json")
        return Error{ErrorCode::InvalidInput, "Expected a name that ends in .json.", "--save"};
    return Done{};
}

int figure(FigureCommand& command) {
    if (const auto checked = checkOutput(command); !checked.has_value())
        return fail(checked.error());
    command.output.tex = !command.noTex;
    const StopSignal signal;
    Result<RequestedFigure> requested = [&] {
        ProgressLine line;
        return requestedFigure(command.request, line.progress(signal.token()));
    }();
    if (!requested.has_value())
        return fail(requested.error());
    startQt();
    const auto& files = command.output.files;
    const bool batch = std::any_of(files.begin(), files.end(), [](const fs::path& file) { return file.string().find(kIdMark) != std::string::npos; });
    if (!batch)
        return makeFigure(command, *requested, signal);
    if (!command.save.empty())
        return fail({ErrorCode::InvalidInput, "A figure's file says one figure; --out with {id} makes many.", "--save"});
    if (requested->spec.samples.empty())
        return fail({ErrorCode::InvalidInput, "Expected --sample or --query: --out with {id} makes a figure a sample.", "--out"});
    return Batch(command, *requested, signal).run();
}

}  // namespace

void addFigure(CLI::App& program, Action& action) {
    auto command = std::make_shared<FigureCommand>();
    FigureRequest& request = command->request;
    CLI::App* sub = program.add_subcommand("figure", "Figures for papers: PDF, SVG, PNG, TIFF");
    sub->add_option("sources", request.sources, "A figure's file (.json), or one or more .gsrun files")->required()->check(CLI::ExistingFile);
    sub->add_option("--out", command->output.files, "Where to: NAME.pdf, .svg, .png, .tif; with {id} in it a figure a sample")->expected(1)->take_all();
    std::string names;
    for (const char* name : kFigureTemplateNames)
        names += std::string(names.empty() ? "" : ", ") + name;
    sub->add_option("--template", request.layout, names + "; default: contact-sheet")
        ->check(CLI::IsMember(std::vector<std::string>(kFigureTemplateNames.begin(), kFigureTemplateNames.end())));
    sub->add_option("--sample", request.samples, "Id of a sample to show; may be given several times")->expected(1)->take_all();
    sub->add_option("--query", request.query, "Show the samples it accepts, empty: all; of plots: count only these");
    sub->add_option("--limit", request.limit, "At most so many samples")->check(CLI::Range(1, 100'000));
    sub->add_option("--selector", request.selectors, "Whose choices are shown; may be given several times")->expected(1)->take_all();
    sub->add_option("--benchmark", request.benchmark, "Folder of the benchmark; default: where the run found it");
    sub->add_option("--set", request.settings, "Any field of a figure's file: --set page.preset=neurips --set view.gamma=0.8")->expected(1)->take_all();
    sub->add_option("--dpi", command->output.dpi, "Resolution of PNG and TIFF; default 300")->check(CLI::Range(72.0, 1200.0));
    sub->add_flag("--anonymise", request.anonymise, "No names, folders, files or hosts in what is written");
    sub->add_flag("--no-tex", command->noTex, "No NAME.tex beside the figure");
    sub->add_option("--save", command->save, "Write the figure's file, with what its runs hold now");
    sub->add_flag("--strict", command->strict, "Fail when a run is not as it was when the figure was made");
    sub->callback([command, &action] { action = [command] { return figure(*command); }; });
}

}  // namespace groundscope
