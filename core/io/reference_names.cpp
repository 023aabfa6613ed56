// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_names.h"

#include "core/io/benchmark_text.h"

#include <algorithm>
#include <limits>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

std::optional<int> digitsOf(std::string_view text) {
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return parseWhole(text);
}

/// `<stem>_<group>_<level>`, told from the right: stems of ADE20K hold underscores themselves.
struct CandidateName {
    std::string_view stem;
    int group = 0;
    int level = 0;
};

std::optional<CandidateName> candidateName(std::string_view stem) {
    const std::size_t last = stem.rfind('_');
    if (last == std::string_view::npos || last == 0)
        return std::nullopt;
    const std::size_t middle = stem.rfind('_', last - 1);
    if (middle == std::string_view::npos)
        return std::nullopt;
    const auto group = digitsOf(stem.substr(middle + 1, last - middle - 1));
    const auto level = digitsOf(stem.substr(last + 1));
    if (!group || !level)
        return std::nullopt;
    return CandidateName{stem.substr(0, middle), *group, *level};
}

/// "00012", "output00012" -> 12
std::optional<int> paddedNumber(std::string_view stem) {
    constexpr std::string_view kPrefix = "output";
    if (stem.starts_with(kPrefix))
        stem.remove_prefix(kPrefix.size());
    return digitsOf(stem);
}

Result<std::vector<std::string>> pngNames(const fs::path& folder, std::size_t& others) {
    std::error_code problem;
    if (!fs::is_directory(folder, problem))
        return Error{ErrorCode::NotFound, "There is no such folder of predictions.", folder.string()};
    std::vector<std::string> names;
    fs::directory_iterator entry(folder, problem);
    for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
        std::error_code ignored;
        const std::string name = entry->path().filename().string();
        if (entry->is_regular_file(ignored) && lowered(entry->path().extension().string()) == ".png")
            names.push_back(name);
        else
            ++others;
    }
    if (problem)
        return Error{ErrorCode::Io, "The folder cannot be listed: " + problem.message() + ".", folder.string()};
    std::sort(names.begin(), names.end());
    return names;
}

class Lister {
  public:
    Lister(const fs::path& folder, const SampleNames& names) : m_folder(folder), m_names(names) {
        m_found.candidates.resize(names.size());
        m_found.whole.resize(names.size());
    }

    Result<PredictionFolder> list(bool hasPhrases) {
        std::size_t others = 0;
        GS_TRY(const std::vector<std::string> files, pngNames(m_folder, others));
        std::vector<std::string> unmatched;
        for (const std::string& file : files)
            if (!takeByStem(file))
                unmatched.push_back(file);
        const bool anyCandidate = std::any_of(m_found.candidates.begin(), m_found.candidates.end(),
                                              [](const auto& list) { return !list.empty(); });
        m_found.oneMaskAnImage = !anyCandidate && !hasPhrases;
        takeNumbers(unmatched);
        for (const std::string& file : unmatched)
            note(DataNote::Severity::Warning, "unknown-file", {}, file,
                 "No image of the benchmark has this name; the file is left out.");
        if (others > 0)
            note(DataNote::Severity::Info, "other-files", {}, {},
                 std::to_string(others) + " entries of the folder are no PNG files; they are not looked at.");
        const bool none = !anyCandidate && std::all_of(m_found.whole.begin(), m_found.whole.end(),
                                                       [](const std::string& name) { return name.empty(); });
        if (none)
            return Error{ErrorCode::Format,
                         "No file of this folder belongs to an image of the benchmark; expected names such as "
                         "1_000_000.png or 00001.png.",
                         m_folder.string()};
        return std::move(m_found);
    }

  private:
    void note(DataNote::Severity severity, const char* kind, const std::string& sample, const std::string& file,
              const std::string& message) {
        m_found.notes.push_back({severity, kind, sample, (file.empty() ? m_folder : m_folder / file).string(), message});
    }

    const std::string& idOf(std::size_t sample) const { return m_names.benchmark().samples[sample].id; }

    /// True when the file needs no further look.
    bool takeByStem(const std::string& file) {
        const std::string stem = stemOf(file);
        if (const auto sample = m_names.byStem(stem)) {
            takeWhole(*sample, file);
            return true;
        }
        const auto parts = candidateName(stem);
        const auto sample = parts ? m_names.byStem(parts->stem) : std::nullopt;
        if (!sample)
            return false;
        if (parts->group >= kMaxGroups || parts->level > 2) {
            note(DataNote::Severity::Warning, "unknown-file", idOf(*sample), file,
                 parts->level > 2 ? "A phrase has masks 0, 1 and 2; this file is left out."
                                  : "More than " + std::to_string(kMaxGroups) +
                                        " noun phrases in one image; this file is left out.");
            return true;
        }
        m_found.candidates[*sample].push_back({file, parts->group, parts->level});
        return true;
    }

    void takeWhole(std::size_t sample, const std::string& file) {
        if (m_found.whole[sample].empty())
            m_found.whole[sample] = file;
        else
            note(DataNote::Severity::Warning, "duplicate-prediction", idOf(sample), file,
                 m_found.whole[sample] + " is the prediction of this image; this file is left out.");
    }

    /// `%05d.png` of single-mask models: by id, never by position (B16). Where one is numbered 0 and no image is,
    /// all of them count from 0.
    void takeNumbers(std::vector<std::string>& files) {
        if (!m_found.oneMaskAnImage)
            return;
        const bool fromZero = !m_names.byStem("0") && std::any_of(files.begin(), files.end(), [](const std::string& file) {
            return paddedNumber(stemOf(file)) == 0;
        });
        if (fromZero)
            note(DataNote::Severity::Warning, "numbered-from-zero", {}, {},
                 "The files are numbered from 0: 00000.png is taken for the image 1.");
        std::erase_if(files, [&](const std::string& file) {
            const auto number = paddedNumber(stemOf(file));
            const auto sample = number ? m_names.byStem(std::to_string(*number + (fromZero ? 1 : 0))) : std::nullopt;
            if (sample)
                takeWhole(*sample, file);
            return sample.has_value();
        });
    }

    const fs::path& m_folder;
    const SampleNames& m_names;
    PredictionFolder m_found;
};

}  // namespace

std::string baseName(std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string stemOf(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return std::string(dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot));
}

SampleNames::SampleNames(const Benchmark& benchmark) : m_benchmark(benchmark) {
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
        m_stems.emplace(benchmark.samples[i].id, i);
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
        m_stems.emplace(stemOf(baseName(benchmark.samples[i].imagePath.string())), i);
}

std::optional<std::size_t> SampleNames::byStem(std::string_view stem) const {
    const auto found = m_stems.find(stem);
    return found == m_stems.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> SampleNames::byQuestion(std::string_view question) const {
    const std::string name = baseName(trimmed(question));
    const auto whole = byStem(name);
    return whole ? whole : byStem(stemOf(name));
}

std::optional<std::size_t> SampleNames::byRow(int row) const {
    if (m_benchmark.layout == "pixmmvp")
        return row < 0 || row >= std::numeric_limits<int>::max() ? std::nullopt : byStem(std::to_string(row + 1));
    if (m_benchmark.layout == "pixcvbench")
        return byStem(std::to_string(row));
    return row >= 0 && static_cast<std::size_t>(row) < size() ? std::optional<std::size_t>(row) : std::nullopt;
}

Result<PredictionFolder> listPredictions(const fs::path& folder, const SampleNames& names, bool hasPhrases) {
    return Lister(folder, names).list(hasPhrases);
}

}  // namespace groundscope
