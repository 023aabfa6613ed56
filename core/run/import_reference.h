// SPDX-License-Identifier: GPL-3.0-or-later
/// A finished run of the published scripts -> a run file, for `import` and the window.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/reference_run.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

struct ImportOptions {
    ReferenceFiles files;
    std::filesystem::path benchmark;
    std::filesystem::path out;  ///< the .gsrun file; must not exist
};

/// What came in.
struct ImportReport {
    std::string model;
    int probing = 2;
    bool oneMaskAnImage = false;
    std::size_t samples = 0;
    std::size_t withMasks = 0;      ///< images with at least one usable mask
    std::size_t withoutPhrases = 0; ///< files are there, and say that the answer has no noun phrase
    std::size_t missing = 0;        ///< images without usable prediction
    std::size_t phrases = 0;
    std::size_t masks = 0;
    std::size_t answers = 0;        ///< of any probing
    std::size_t verdicts = 0;
    std::size_t selections = 0;     ///< automatic
    std::vector<DataNote> notes;    ///< all that was odd, also kept in the run (RunStore::notes)
};

/// Masks are read on all cores; selectors that need no judge choose and are scored under the profile given. Progress:
/// "import". A run that fails or is stopped leaves no file. Errors: those of readBenchmark, openReferenceRun and the
/// store; InvalidInput when `out` exists; Cancelled.
Result<ImportReport> importReference(const ImportOptions& options, const Progress& progress);

}  // namespace groundscope
