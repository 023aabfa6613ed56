// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_request.h"

#include "app/cli/support.h"
#include "core/io/benchmark_reader.h"
#include "core/io/figure_file.h"
#include "core/io/run_paths.h"
#include "core/metrics/sample_query.h"
#include "core/run/sample_index.h"
#include "widgets/render/query_labels.h"

#include <algorithm>
#include <memory>
#include <system_error>
#include <variant>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

bool isFigureFile(const fs::path& file) {
    return file.extension() == ".json";
}

Result<RequestedFigure> begun(const FigureRequest& request) {
    RequestedFigure figure;
    if (std::none_of(request.sources.begin(), request.sources.end(), isFigureFile)) {
        std::error_code ignored;
        figure.folder = fs::current_path(ignored);
        for (const fs::path& file : request.sources)
            figure.spec.runs.push_back({file, {}, {}});
        return figure;
    }
    if (request.sources.size() > 1)
        return Error{ErrorCode::InvalidInput, "Expected one figure's file (.json), or run files alone.", request.sources[1].string()};
    figure.name = request.sources[0].string();
    figure.folder = folderOf(request.sources[0]);
    GS_TRY(figure.spec, readFigureFile(request.sources[0]));
    return figure;
}

/// "view.gamma=0.8" put into the file's JSON: a value that is no JSON is a text.
Result<Done> putSetting(Json& json, const std::string& setting) {
    const std::size_t equals = setting.find('=');
    const std::string path = setting.substr(0, equals);
    if (equals == std::string::npos || path.empty())
        return Error{ErrorCode::InvalidInput, "Expected FIELD=VALUE, such as view.gamma=0.8, not \"" + setting + "\".", "--set"};
    const std::string text = setting.substr(equals + 1);
    auto value = parseJson(text, "--set");
    Json* place = &json;
    for (const std::string& key : split(path, '.')) {
        if (place->is_null())
            *place = Json::object();
        if (!place->is_object())
            return Error{ErrorCode::InvalidInput, "There is no field \"" + path + "\" in a figure's file.", "--set"};
        place = &(*place)[key];
    }
    *place = value.has_value() ? *std::move(value) : Json(text);
    return Done{};
}

Result<FigureSpec> withSettings(const FigureSpec& spec, const std::vector<std::string>& settings) {
    if (settings.empty())
        return spec;
    GS_TRY(Json json, parseJson(figureText(spec), "--set"));
    for (const std::string& setting : settings)
        GS_CHECK(putSetting(json, setting));
    return parseFigure(dumpJson(json), "--set");
}

/// Ids of the samples that a query accepts, in the order of the benchmark.
Result<std::vector<std::string>> acceptedSamples(const RequestedFigure& figure, const std::string& query, const Progress& progress) {
    fs::path root = resolved(figure.spec.benchmark, figure.folder);
    std::string variant;
    const fs::path run = figure.spec.runs.empty() ? fs::path() : resolved(figure.spec.runs[0].file, figure.folder);
    if (!run.empty()) {
        GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(run, RunStore::Access::ReadOnly));
        variant = store->record().config.variant;
        root = root.empty() ? store->record().config.benchmarkRoot : root;
    }
    GS_TRY(Benchmark benchmark, readBenchmark(root, variant, progress));
    SampleIndex index(std::make_shared<const Benchmark>(std::move(benchmark)));
    if (!run.empty())
        GS_CHECK(readRun(run, index, progress));
    const auto compiled = SampleQuery::compile(query, index.table());
    if (const auto* problem = std::get_if<QueryProblem>(&compiled))
        return Error{ErrorCode::InvalidInput, problemText(*problem).toStdString(), "--query"};
    std::vector<std::string> ids;
    for (const std::uint32_t row : std::get<SampleQuery>(compiled).rows())
        ids.emplace_back(index.table().find("id")->text(row));
    if (ids.empty())
        return Error{ErrorCode::InvalidInput, "No sample is accepted by \"" + query + "\".", "--query"};
    return ids;
}

Result<Done> chooseSamples(const FigureRequest& request, RequestedFigure& figure, const Progress& progress) {
    const bool chart = figure.spec.layout == FigureTemplate::Plot || figure.spec.layout == FigureTemplate::Table;
    if (!request.samples.empty())
        figure.spec.samples = request.samples;
    if (chart && request.query)
        figure.spec.chart.query = *request.query;
    if (!chart && request.query) {
        if (request.samples.empty())
            figure.spec.samples.clear();
        GS_TRY(const std::vector<std::string> ids, acceptedSamples(figure, *request.query, progress));
        figure.spec.samples.insert(figure.spec.samples.end(), ids.begin(), ids.end());
    }
    if (request.limit > 0 && figure.spec.samples.size() > static_cast<std::size_t>(request.limit))
        figure.spec.samples.resize(static_cast<std::size_t>(request.limit));
    return Done{};
}

/// Errors name the figure's file, where there is one.
template <typename T>
Result<T> named(const RequestedFigure& figure, Result<T> result) {
    if (!result.has_value() && !figure.name.empty())
        return withContext(result.error(), figure.name);
    return result;
}

}  // namespace

Result<RequestedFigure> requestedFigure(const FigureRequest& request, const Progress& progress) {
    GS_TRY(RequestedFigure figure, begun(request));
    FigureSpec& spec = figure.spec;
    if (!request.layout.empty()) {
        const auto found = std::find(kFigureTemplateNames.begin(), kFigureTemplateNames.end(), request.layout);
        if (found == kFigureTemplateNames.end())
            return Error{ErrorCode::InvalidInput, "There is no template \"" + request.layout + "\".", "--template"};
        spec.layout = static_cast<FigureTemplate>(found - kFigureTemplateNames.begin());
    }
    if (!request.selectors.empty())
        spec.selectors = request.selectors;
    if (!request.benchmark.empty())
        spec.benchmark = portable(request.benchmark, figure.folder);
    spec.anonymise = spec.anonymise || request.anonymise;
    GS_TRY(spec, withSettings(spec, request.settings));
    GS_CHECK(chooseSamples(request, figure, progress));
    GS_CHECK(named(figure, checkFigure(spec)));
    return figure;
}

FigureSpec movedTo(const RequestedFigure& figure, const FigureSpec& spec, const fs::path& folder) {
    FigureSpec moved = spec;
    for (FigureRun& run : moved.runs)
        run.file = portable(resolved(run.file, figure.folder), folder);
    moved.benchmark = portable(resolved(moved.benchmark, figure.folder), folder);
    return moved;
}

}  // namespace groundscope
