// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document.h"

#include "core/io/benchmark_reader.h"
#include "widgets/render/convert.h"

#include <malloc.h>

#include <algorithm>
#include <system_error>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/// A benchmark is the run's when it holds at least one of the run's samples (an empty run fits any).
bool fits(const Benchmark& benchmark, const std::vector<SampleSummary>& summaries) {
    return summaries.empty() || std::any_of(summaries.begin(), summaries.end(), [&](const SampleSummary& summary) {
               return benchmark.find(summary.id).has_value();
           });
}

/// A run without its pictures: the samples it names, so that answers and numbers can be read.
Benchmark benchmarkOfResults(const RunStore& store, const std::vector<SampleSummary>& summaries) {
    Benchmark benchmark;
    benchmark.name = store.benchmark().name;
    benchmark.root = store.record().config.benchmarkRoot;
    benchmark.layout = store.benchmark().layout;
    for (const SampleSummary& summary : summaries) {
        Sample sample;
        sample.id = summary.id;
        sample.imageSize = summary.imageSize;
        sample.imagePath = benchmark.root / ("image of sample " + summary.id);
        benchmark.samples.push_back(std::move(sample));
    }
    return benchmark;
}

std::shared_ptr<const Benchmark> findBenchmark(const OpenRequest& request, const OpenedDocument& document,
                                               std::optional<Error>& error, const Progress& progress) {
    std::vector<fs::path> places = {toPath(request.benchmarkOverride)};
    if (request.benchmarkOverride.isEmpty())
        places = benchmarkPlaces(document.store->record().config.benchmarkRoot, document.store->file(),
                                 request.movedFolders);
    for (const fs::path& place : places) {
        auto benchmark = readBenchmark(place, document.store->record().config.variant, progress);
        if (benchmark && fits(*benchmark, document.summaries))
            return std::make_shared<const Benchmark>(*std::move(benchmark));
        if (!request.benchmarkOverride.isEmpty())
            error = benchmark ? Error{ErrorCode::InvalidInput,
                                      "None of the run's samples is in this benchmark. Choose the folder of " +
                                          document.store->benchmark().name + ".",
                                      place.string()}
                              : benchmark.error();
    }
    return nullptr;
}

/// Reading a file takes many times what is kept of it; without this the process would hold on to all of it.
struct FreedMemoryGoesBack {
    FreedMemoryGoesBack() = default;
    FreedMemoryGoesBack(const FreedMemoryGoesBack&) = delete;
    FreedMemoryGoesBack& operator=(const FreedMemoryGoesBack&) = delete;
    ~FreedMemoryGoesBack() {
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    }
};

OpenedDocument openRun(const OpenRequest& request, const Progress& progress) {
    OpenedDocument document;
    document.path = request.path;
    auto store = RunStore::open(toPath(request.path), RunStore::Access::ReadOnly);
    if (!store) {
        document.error = store.error();
        return document;
    }
    document.store = *std::move(store);
    auto summaries = document.store->summaries();
    if (!summaries) {
        document.error = summaries.error();
        return document;
    }
    document.summaries = *std::move(summaries);
    document.benchmarkName = toQString(document.store->benchmark().name);
    if (request.resultsOnly) {
        document.resultsOnly = true;
        document.benchmark =
            std::make_shared<const Benchmark>(benchmarkOfResults(*document.store, document.summaries));
        return document;
    }
    document.benchmark = findBenchmark(request, document, document.error, progress);
    if (!document.benchmark && !document.error)
        document.missingBenchmark = toQString(document.store->record().config.benchmarkRoot);
    return document;
}

}  // namespace

bool isRunFile(const QString& path) {
    return path.endsWith(u".gsrun"_s, Qt::CaseInsensitive);
}

std::vector<fs::path> benchmarkPlaces(const fs::path& stored, const fs::path& runFile,
                                      const QMap<QString, QString>& movedFolders) {
    const fs::path beside = runFile.parent_path();
    std::vector<fs::path> places = {stored};
    const QString moved = movedFolders.value(toQString(stored));
    if (!moved.isEmpty())
        places.insert(places.begin(), toPath(moved));
    const fs::path name = stored.has_filename() ? stored.filename() : stored.parent_path().filename();
    for (const fs::path& folder : {beside, beside.parent_path()})
        places.push_back(folder / name);
    std::vector<fs::path> found;
    for (const fs::path& place : places) {
        std::error_code ignored;
        if (!place.empty() && fs::exists(place, ignored) && std::find(found.begin(), found.end(), place) == found.end())
            found.push_back(place);
    }
    return found;
}

OpenedDocument openDocument(const OpenRequest& request, const Progress& progress) {
    const FreedMemoryGoesBack afterwards;
    if (isRunFile(request.path))
        return openRun(request, progress);
    OpenedDocument document;
    document.path = request.path;
    auto benchmark = readBenchmark(toPath(request.path), progress);
    if (benchmark)
        document.benchmark = std::make_shared<const Benchmark>(*std::move(benchmark));
    else
        document.error = benchmark.error();
    return document;
}

}  // namespace groundscope
