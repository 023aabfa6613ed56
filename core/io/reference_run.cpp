// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_run.h"

#include "core/base/files.h"

#include <algorithm>
#include <set>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMaxTextBytes = std::int64_t{256} << 20;

/// "preds_llava-1.5-7b_protocol3", "meta_llava-1.5-7b_spaCy_protocol3.txt" -> 2; the scripts number otherwise than the
/// paper (spec, terminology).
std::optional<int> probingOfName(const std::string& name) {
    for (const auto& [text, probing] : {std::pair{"protocol1", 1}, std::pair{"protocol3", 2}, std::pair{"protocol2", 3}})
        if (name.find(text) != std::string::npos)
            return probing;
    return std::nullopt;
}

/// "preds_llava-1.5-7b_protocol3" -> "llava-1.5-7b"
std::string modelOfName(std::string name) {
    for (const char* prefix : {"preds_", "answers_", "meta_"})
        if (name.starts_with(prefix))
            name = name.substr(std::string(prefix).size());
        else
            continue;
    for (const char* suffix : {"_protocol", "_spaCy", "_gptauto"})
        name = name.substr(0, name.find(suffix));
    return name;
}

std::string folderName(const fs::path& folder) {
    const fs::path whole = fs::absolute(folder).lexically_normal();
    return whole.has_filename() ? whole.filename().string() : whole.parent_path().filename().string();
}

class Opener {
  public:
    Opener(const ReferenceFiles& files, std::shared_ptr<const Benchmark> benchmark) : m_names(*benchmark) {
        m_run.files = files;
        m_run.sources.resize(benchmark->samples.size());
        m_run.benchmark = std::move(benchmark);
    }

    Result<ReferenceRun> open(const Progress& progress) {
        GS_CHECK(checkFiles());
        GS_CHECK(readPredictions());
        if (progress.stopped())
            return cancelledError();
        GS_CHECK(readLines());
        if (progress.stopped())
            return cancelledError();
        GS_TRY(const std::vector<AnswersFile> answers, readAnswerFiles());
        GS_CHECK(readVerdicts(answers));
        if (!m_run.files.automatic.empty()) {
            GS_TRY(SelectionFile selections, readSelections(m_run.files.automatic, m_names));
            takeNotes(selections.notes);
            for (std::size_t i = 0; i < m_run.sources.size(); ++i)
                m_run.sources[i].selection = std::move(selections.bySample[i]);
        }
        settleConfig(answers);
        GS_CHECK(m_run.config.check());
        return std::move(m_run);
    }

  private:
    void takeNotes(const std::vector<DataNote>& notes) {
        m_run.notes.insert(m_run.notes.end(), notes.begin(), notes.end());
    }

    [[nodiscard]] Result<Done> checkFiles() const {
        const ReferenceFiles& files = m_run.files;
        if (files.predictions.empty() && files.meta.empty() && files.answers.empty())
            return Error{ErrorCode::InvalidInput, "There is nothing to import: give a folder of predictions, a meta file or answers.",
                         {}};
        if (!isProfile(files.profile))
            return Error{ErrorCode::InvalidInput, "There is no profile \"" + files.profile + "\": clean, paper or reference.",
                         "profile"};
        return Done{};
    }

    Result<Done> readPredictions() {
        if (m_run.files.predictions.empty())
            return Done{};
        const bool hasPhrases = !m_run.files.meta.empty();
        GS_TRY(PredictionFolder folder, listPredictions(m_run.files.predictions, m_names, hasPhrases));
        m_run.oneMaskAnImage = folder.oneMaskAnImage;
        takeNotes(folder.notes);
        for (std::size_t i = 0; i < m_run.sources.size(); ++i) {
            m_run.sources[i].candidates = std::move(folder.candidates[i]);
            m_run.sources[i].whole = std::move(folder.whole[i]);
        }
        return Done{};
    }

    Result<Done> readLines() {
        if (!m_run.files.meta.empty()) {
            GS_TRY(const std::string bytes, readFile(m_run.files.meta, kMaxTextBytes));
            GS_CHECK(takeLines(parseMeta(bytes, m_run.files.meta.string()), &ReferenceSources::meta, m_run.files.meta,
                               "1.jpg - 0 - the cup| cup| 0.712345"));
        }
        if (!m_run.files.points.empty()) {
            GS_TRY(const std::string bytes, readFile(m_run.files.points, kMaxTextBytes));
            GS_CHECK(takeLines(parsePoints(bytes, m_run.files.points.string()), &ReferenceSources::points,
                               m_run.files.points, "1.jpg | the cup | [112  95]"));
        }
        return Done{};
    }

    template <typename Line>
    Result<Done> takeLines(LinesByImage<Line> lines,
                           std::vector<Line> ReferenceSources::*target,
                           const fs::path& file,
                           const char* example) {
        takeNotes(lines.notes);
        bool any = false;
        for (auto& [image, found] : lines.images) {
            const auto sample = m_names.byStem(stemOf(image));
            std::vector<Line>* kept = sample ? &(m_run.sources[*sample].*target) : nullptr;
            any = any || kept != nullptr;
            if (kept != nullptr && kept->empty())
                *kept = std::move(found);
            else
                m_run.notes.push_back({DataNote::Severity::Warning, "unknown-image", {},
                                       file.string() + ", line " + std::to_string(found.front().line),
                                       '"' + image + "\" is no image of the benchmark; its lines are left out."});
        }
        if (!any)
            return Error{ErrorCode::Format,
                         std::string("No line is about an image of this benchmark; expected lines such as `") + example + "`.",
                         file.string()};
        return Done{};
    }

    Result<std::vector<AnswersFile>> readAnswerFiles() {
        std::vector<AnswersFile> files;
        for (const fs::path& path : m_run.files.answers) {
            GS_TRY(AnswersFile file, readAnswers(path, m_names));
            const auto same = std::find_if(files.begin(), files.end(),
                                           [&file](const AnswersFile& other) { return other.probing == file.probing; });
            if (same != files.end())
                return Error{ErrorCode::InvalidInput,
                             "Both " + same->path.string() + " and this file hold answers of probing " +
                                 std::to_string(file.probing) + "; give one file a probing.",
                             path.string()};
            takeNotes(file.notes);
            for (const AnswersFile::Row& row : file.rows)
                m_run.sources[row.sample].answers.push_back(row.answer);
            files.push_back(std::move(file));
        }
        return files;
    }

    /// Verdicts belong to the answers file of the same name, else to the first probing: by the position of its lines,
    /// without such a file by the rows of the questions.
    Result<Done> readVerdicts(const std::vector<AnswersFile>& answers) {
        if (m_run.files.judged.empty())
            return Done{};
        GS_TRY(const JudgedFile judged, readJudged(m_run.files.judged));
        takeNotes(judged.notes);
        const auto ofName = std::find_if(answers.begin(), answers.end(), [this](const AnswersFile& file) {
            return file.path.stem() == m_run.files.judged.stem();
        });
        const auto ofFirst = std::find_if(answers.begin(), answers.end(),
                                          [](const AnswersFile& file) { return file.probing == 1; });
        const AnswersFile* file = ofName != answers.end() ? &*ofName : ofFirst != answers.end() ? &*ofFirst : nullptr;
        std::set<std::size_t> told;
        for (const JudgedFile::Row& row : judged.rows) {
            const auto sample = sampleAt(file, row.position);
            if (sample && told.insert(*sample).second)
                m_run.labels.push_back({m_run.benchmark->samples[*sample].id, "answer",
                                        std::to_string(file != nullptr ? file->probing : 1), "published", "file",
                                        row.correct ? "correct" : "wrong", {}, 1, {}});
            else
                m_run.notes.push_back({DataNote::Severity::Warning, sample ? "duplicate-verdict" : "unknown-answer", {},
                                       m_run.files.judged.string() + ", position " + std::to_string(row.position),
                                       sample ? "This image has a verdict already; the row is left out."
                                              : "There is no answer at this position; the row is left out."});
        }
        return Done{};
    }

    [[nodiscard]] std::optional<std::size_t> sampleAt(const AnswersFile* file, int position) const {
        if (file == nullptr)
            return m_names.byRow(position);
        const auto found = std::find_if(file->rows.begin(), file->rows.end(), [position](const AnswersFile::Row& row) {
            return row.answer.line == position;
        });
        return found == file->rows.end() ? std::nullopt : std::optional(found->sample);
    }

    void settleConfig(const std::vector<AnswersFile>& answers) {
        const ReferenceFiles& files = m_run.files;
        RunConfig& config = m_run.config;
        config = profileDefaults(files.profile);
        config.imported = true;
        config.benchmark = m_run.benchmark->name;
        config.benchmarkRoot = fs::absolute(m_run.benchmark->root);
        config.variant = m_run.benchmark->variant;
        const std::string name =
            !files.predictions.empty() ? folderName(files.predictions) : files.meta.filename().string();
        const int onlyAnswers = answers.size() == 1 && name.empty() ? answers.front().probing : 2;
        config.probing = files.probing.value_or(probingOfName(name).value_or(onlyAnswers));
        config.mllm.name = !files.model.empty()            ? files.model
                           : name.starts_with("preds_") || name.starts_with("meta_") ? modelOfName(name)
                           : !answers.empty() && !answers.front().model.empty() ? answers.front().model
                                                                                : name;
        config.selectors = m_run.oneMaskAnImage ? std::vector<std::string>{"single"} : std::vector<std::string>{"oracle"};
        if (!files.meta.empty() && !m_run.oneMaskAnImage)
            config.selectors.emplace_back("attend-and-segment");
        if (!files.automatic.empty())
            config.selectors.emplace_back("automatic");
    }

    SampleNames m_names;
    ReferenceRun m_run;
};

}  // namespace

Result<ReferenceRun> openReferenceRun(const ReferenceFiles& files,
                                      std::shared_ptr<const Benchmark> benchmark,
                                      const Progress& progress) {
    return Opener(files, std::move(benchmark)).open(progress);
}

}  // namespace groundscope
