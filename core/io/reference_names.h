// SPDX-License-Identifier: GPL-3.0-or-later
/// Names and numbers in the published scripts' files -> samples of a benchmark (spec 6.1, 6.2, B3, B16).
///
/// Pure but for the listing of a folder; any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// What follows the last / or \ (files may come from another computer).
std::string baseName(std::string_view path);
/// Without the last extension.
std::string stemOf(std::string_view name);

/// Which sample a name or number means. Borrows the benchmark.
class SampleNames {
  public:
    explicit SampleNames(const Benchmark& benchmark);
    /// By id or by the stem of the image's name, exactly: "1", "ADE_val_00000248".
    [[nodiscard]] std::optional<std::size_t> byStem(std::string_view stem) const;
    /// By question_id or questionId of an answers file: the id, or the name of the image with or without folders.
    [[nodiscard]] std::optional<std::size_t> byQuestion(std::string_view question) const;
    /// By row of the questions, from 0: what selection files count (B3).
    [[nodiscard]] std::optional<std::size_t> byRow(int row) const;
    [[nodiscard]] std::size_t size() const { return m_benchmark.samples.size(); }
    [[nodiscard]] const Benchmark& benchmark() const { return m_benchmark; }

  private:
    const Benchmark& m_benchmark;
    std::map<std::string, std::size_t, std::less<>> m_stems;
};

/// One mask file of a run.
struct PredictionFile {
    std::string name;  ///< "1_002_000.png"
    int group = 0;     ///< noun phrase
    int level = 0;     ///< SAM's output index
    bool operator==(const PredictionFile&) const = default;
};

/// What lies in a predictions folder, by sample. Files are in the order of their names' bytes, which is the order in
/// which the published scripts see them: group, then mask, up to 999 groups (spec 7.2).
struct PredictionFolder {
    bool oneMaskAnImage = false;  ///< LISA, GLaMM, …: `whole` holds the masks; else it marks images without phrases
    std::vector<std::vector<PredictionFile>> candidates;  ///< `{id}_{g:03d}_{m:03d}.png`
    std::vector<std::string> whole;                       ///< `{id}.png`, `%05d.png`, `output%05d.png`, or empty
    std::vector<DataNote> notes;
};

/// Noun phrases of one answer: more in one image are left out, with a note.
inline constexpr int kMaxGroups = 4096;

/// Lists the folder. A whole-image file counts as a mask when there is no candidate at all and `hasPhrases` is false.
/// Errors: NotFound; Io; Format when no file belongs to a sample.
Result<PredictionFolder> listPredictions(const std::filesystem::path& folder, const SampleNames& names, bool hasPhrases);

}  // namespace groundscope
