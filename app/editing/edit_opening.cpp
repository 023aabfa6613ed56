// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/edit_opening.h"

#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace groundscope {
namespace {

constexpr std::chrono::milliseconds kLockPause{100};
constexpr int kLockTries = 10;

Result<EditFile::Opened> openPatiently(const Benchmark& benchmark, const std::filesystem::path& opened,
                                       const EditFile::Options& options, const std::stop_token& stop) {
    auto file = EditFile::open(benchmark, opened, options);
    for (int tries = 1; tries < kLockTries && !file && file.error().code == ErrorCode::Conflict; ++tries) {
        if (stop.stop_requested())
            break;
        std::this_thread::sleep_for(kLockPause);
        file = EditFile::open(benchmark, opened, options);
    }
    return file;
}

/// What the edits belong to as far as their place goes; samples are the same.
std::shared_ptr<const Benchmark> benchmarkIn(const std::shared_ptr<const Benchmark>& original,
                                             const std::filesystem::path& folder) {
    if (folder.empty())
        return original;
    std::error_code problem;  // of a folder that cannot be made: then the edits go to the fallback
    std::filesystem::create_directories(folder, problem);
    auto moved = std::make_shared<Benchmark>(*original);
    moved->root = folder;
    return moved;
}

}  // namespace

OpenedEdits openEdits(const std::shared_ptr<const Benchmark>& original, const EditPlace& place,
                      EditFile::Options options, const std::stop_token& stop) {
    OpenedEdits edits;
    edits.original = original;
    edits.corrected = original;
    options.fallbackFolder = place.fallbackFolder;
    const auto benchmark = benchmarkIn(original, place.folder);
    const std::filesystem::path opened = place.folder.empty() ? place.opened : place.folder;
    auto file = openPatiently(*benchmark, opened, options, stop);
    if (!file) {
        edits.error = file.error();
        if (edits.error->code == ErrorCode::Conflict)
            file = EditFile::read(*benchmark, opened, options);
    }
    if (!file)
        return edits;
    edits.file = std::move(file->file);
    edits.history = std::move(file->history);
    edits.notes = std::move(file->notes);
    if (!edits.history.isEmpty())
        edits.corrected = std::make_shared<const Benchmark>(withEdits(*original, edits.history, edits.notes));
    return edits;
}

}  // namespace groundscope
