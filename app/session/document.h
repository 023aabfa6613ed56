// SPDX-License-Identifier: GPL-3.0-or-later
/// Opening what a person points at: a benchmark folder, an annotation file, or a run. Blocking; any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/run_store.h"

#include <QMap>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

struct OpenRequest {
    QString path;                        ///< folder, annotation file or `.gsrun`
    QString benchmarkOverride;           ///< of a run: where its benchmark is now; empty = search
    bool resultsOnly = false;            ///< of a run: open it without its pictures
    QMap<QString, QString> movedFolders; ///< stored folder -> where it was found last time
};

struct OpenedDocument {
    QString path;
    std::shared_ptr<const Benchmark> benchmark;
    std::shared_ptr<RunStore> store;  ///< read-only; null when a benchmark was opened
    std::vector<SampleSummary> summaries;
    /// The run is fine but its benchmark was not found: the folder it was in. Everything else is empty then.
    QString missingBenchmark;
    bool resultsOnly = false;  ///< `benchmark` is what the run says of it: there is nothing to correct
    QString benchmarkName;  ///< as the run names it
    std::optional<Error> error;
};

OpenedDocument openDocument(const OpenRequest& request, const Progress& progress);

/// Whether a file name is that of a run.
bool isRunFile(const QString& path);

/// Where a run's benchmark may be, most likely first; only places that exist.
std::vector<std::filesystem::path> benchmarkPlaces(const std::filesystem::path& stored,
                                                   const std::filesystem::path& runFile,
                                                   const QMap<QString, QString>& movedFolders);

}  // namespace groundscope
