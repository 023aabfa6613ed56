// SPDX-License-Identifier: GPL-3.0-or-later
/// Opening the corrections of a benchmark, and the benchmark with them. Blocking; any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/edit/edit_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace groundscope {

struct OpenedEdits {
    std::shared_ptr<const Benchmark> original;   ///< as its files say
    std::shared_ptr<const Benchmark> corrected;  ///< with every standing edit; the original itself when there is none
    std::shared_ptr<EditFile> file;              ///< null: nothing can be corrected
    EditHistory history;
    std::vector<DataNote> notes;  ///< of opening the edits and applying them
    std::optional<Error> error;   ///< why there is no file
};

struct EditPlace {
    std::filesystem::path opened;          ///< what the person opened: decides where the edits lie
    std::filesystem::path folder;          ///< for edits in another folder than the benchmark's; empty: none
    std::filesystem::path fallbackFolder;  ///< where the benchmark's folder cannot be written
};

/// A lock that is just being let go (the same benchmark opened anew) is waited for, up to a second. What another program
/// edits is shown as it was saved last, with `error` telling so and no file.
OpenedEdits openEdits(const std::shared_ptr<const Benchmark>& original, const EditPlace& place,
                      EditFile::Options options, const std::stop_token& stop);

}  // namespace groundscope
