// SPDX-License-Identifier: GPL-3.0-or-later
/// A run file -> the files of the published scripts (spec 6), which their evaluation accepts.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/run_store.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct ExportReport {
    std::vector<std::filesystem::path> files;  ///< text files and the folder of masks
    std::size_t masks = 0;
    std::vector<DataNote> notes;  ///< what the published readers will stop at or cut, what had to be left out
};

/// Fills the folder `out`, which must not exist or be empty; `model` is the label in names, empty = the run's:
///   preds_<model>_<protocol>/        {id}_{g:03d}_{m:03d}.png, {id}.png of an image without phrases; %05d.png of
///                                    single-mask runs (an image without prediction gets an empty mask: the published
///                                    reader goes by position)
///   meta/meta_<model>_spaCy_<protocol>.txt, meta_when/… the short and the long grammar
///   point/point_<model>_<protocol>.txt
///   answers/answers_<model>_<protocol>.jsonl, .csv      of every probing that has answers; the judge's verdicts
///   meta/meta_<model>_gptauto_<protocol>.jsonl          with absolute paths, which both published readers accept
/// Nothing is left when it fails. Errors: InvalidInput when `out` holds files, or the run is of another benchmark or of
/// boxes; those of the store and of writing; Cancelled.
Result<ExportReport> exportReference(const RunStore& store,
                                     const Benchmark& benchmark,
                                     const std::filesystem::path& out,
                                     const std::string& model,
                                     const Progress& progress);

}  // namespace groundscope
