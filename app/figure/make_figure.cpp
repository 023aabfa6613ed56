// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/make_figure.h"

#include "app/figure/tex_stub.h"
#include "core/base/files.h"
#include "core/io/figure_file.h"
#include "core/metrics/anonymous_figure.h"
#include "core/version.h"
#include "widgets/figure/layout.h"
#include "widgets/figure/write_figure.h"
#include "widgets/render/convert.h"

#include <algorithm>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

Json modelJson(const ModelRef& model) {
    Json json{{"name", model.name}};
    if (!model.hash.empty())
        json["weights"] = model.hash;
    return json;
}

/// Which models and settings the runs were made with, and by which program.
Json originOf(const FigureData& data) {
    Json runs = Json::array();
    for (const FigureRunInfo& run : data.runs) {
        const RunConfig& config = run.record.config;
        Json json{{"mllm", modelJson(config.mllm)}, {"segmenter", modelJson(config.segmenter)},
                  {"profile", config.profile},      {"probing", config.probing},
                  {"program", run.record.programVersion}};
        runs.push_back(std::move(json));
    }
    return {{"program", "GroundScope " + programVersion()}, {"benchmark", data.benchmark}, {"runs", std::move(runs)}};
}

std::vector<std::string> notesOf(const Figure& figure) {
    std::vector<std::string> notes;
    for (const QString& note : figure.notes)
        notes.push_back(note.toStdString());
    for (const QString& note : fontNotes(figure))
        notes.push_back(note.toStdString());
    return notes;
}

/// Whether LaTeX takes it as it is.
bool isForTex(const fs::path& file) {
    const auto format = figureFormat(file);
    return format.has_value() && (*format == FigureFormat::Pdf || *format == FigureFormat::Png);
}

Result<Done> writeStub(const DrawnFigure& drawn, std::vector<fs::path> files, WrittenFigure& written) {
    TexFigure tex;
    tex.files = std::move(files);
    tex.pages = static_cast<int>(drawn.figure.pages.size());
    tex.twoColumns = drawn.spec.page.preset == "cvpr-page";
    tex.caption = drawn.figure.caption.toStdString();
    tex.alt = drawn.figure.alt.toStdString();
    fs::path file = tex.files.front();
    file.replace_extension(".tex");
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        GS_TRY(const std::string old, readFile(file, std::int64_t{1} << 20));
        if (!isUnchangedStub(old)) {
            written.notes.push_back(file.string() + ": somebody changed this file; it is left as it is.");
            return Done{};
        }
    }
    GS_CHECK(writeFile(file, texStub(tex)));
    written.files.push_back(std::move(file));
    return Done{};
}

}  // namespace

Result<DrawnFigure> drawFigure(FigureSource& source, const FigureSpec& spec, const fs::path& folder, const Progress& progress) {
    GS_CHECK(checkFigure(spec));
    DrawnFigure drawn;
    GS_TRY(drawn.data, source.gather(spec, folder, progress));
    drawn.spec = spec;
    for (std::size_t i = 0; i < drawn.data.runs.size(); ++i) {
        drawn.spec.runs[i].hash = drawn.data.runs[i].hash;
        drawn.changed = drawn.changed || drawn.data.runs[i].changed;
    }
    drawn.notes = drawn.data.notes;
    FigureSpec shown = drawn.spec;
    if (spec.anonymise)
        anonymise(shown, drawn.data);
    if (progress.stopped())
        return cancelledError();
    GS_TRY(drawn.figure, layOutFigure(shown, drawn.data));
    drawn.figure.source = figureText(shown, originOf(drawn.data));
    if (!spec.caption.empty())
        drawn.figure.caption = toQString(spec.caption);
    if (!spec.alt.empty())
        drawn.figure.alt = toQString(spec.alt);
    const std::vector<std::string> said = notesOf(drawn.figure);
    std::copy_if(said.begin(), said.end(), std::back_inserter(drawn.notes), [&drawn](const std::string& note) {
        return std::find(drawn.notes.begin(), drawn.notes.end(), note) == drawn.notes.end();
    });
    return drawn;
}

Result<WrittenFigure> writeOutput(const DrawnFigure& drawn, const FigureOutput& output, const Progress& progress) {
    for (const fs::path& file : output.files)
        GS_CHECK(figureFormat(file));
    WrittenFigure written;
    std::vector<fs::path> forTex;
    for (const fs::path& file : output.files) {
        GS_TRY(const std::vector<fs::path> files, writeFigure(drawn.figure, file, output.dpi, progress));
        if (forTex.empty() && isForTex(file))
            forTex = files;
        written.files.insert(written.files.end(), files.begin(), files.end());
    }
    if (output.tex && !forTex.empty())
        GS_CHECK(writeStub(drawn, std::move(forTex), written));
    return written;
}

}  // namespace groundscope
