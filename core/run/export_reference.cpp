// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/export_reference.h"

#include "core/base/files.h"
#include "core/io/image.h"
#include "core/io/reference_lines.h"
#include "core/io/reference_names.h"
#include "core/metrics/scores.h"
#include "core/run/export_answers.h"
#include "core/run/scored_run.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <system_error>

#include <unistd.h>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// The scripts number probings otherwise than the paper (spec, terminology).
std::string protocolOf(int probing) {
    return probing == 1 ? "protocol1" : probing == 3 ? "protocol2" : "protocol3";
}

/// A label as part of a file name.
std::string asFileName(std::string text) {
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '/' || c == '\\' || c == '\0' || c == '\n'; }, '-');
    return text.empty() ? "model" : text;
}

/// Builds the files in a folder beside `out`, which gets its name at the end.
class Exporter {
  public:
    Exporter(const RunStore& store, const Benchmark& benchmark, const fs::path& out, const std::string& model)
        : m_store(store),
          m_benchmark(benchmark),
          m_config(store.record().config),
          m_out(fs::absolute(out).lexically_normal()),
          m_model(model.empty() ? m_config.mllm.name : model),
          m_name(asFileName(m_model)),
          m_protocol(protocolOf(m_config.probing)),
          m_answers(store.record(), benchmark, m_model) {
        if (!m_out.has_filename())
            m_out = m_out.parent_path();
        m_draft = m_out.string() + ".draft-" + std::to_string(::getpid());
    }

    Result<ExportReport> run(const Progress& progress) {
        GS_CHECK(check());
        const Result<Done> done = write(progress);
        std::error_code ignored;
        if (!done.has_value()) {
            fs::remove_all(m_draft, ignored);
            return done.error();
        }
        fs::remove(m_out, ignored);  // an empty folder
        std::error_code problem;
        fs::rename(m_draft, m_out, problem);
        if (problem) {
            fs::remove_all(m_draft, ignored);
            return Error{ErrorCode::Io, "The folder cannot be written: " + problem.message() + ".", m_out.string()};
        }
        return std::move(m_report);
    }

  private:
    [[nodiscard]] Result<Done> check() const {
        std::error_code ignored;
        if (fs::exists(m_out, ignored) && !(fs::is_directory(m_out, ignored) && fs::is_empty(m_out, ignored)))
            return Error{ErrorCode::InvalidInput, "This is no empty folder; choose another one.", m_out.string()};
        if (m_config.probing == kBoxProbing)
            return Error{ErrorCode::Unsupported, "Runs of the box baseline have no published form.", m_store.file().string()};
        if (m_store.benchmark().layout != m_benchmark.layout)
            return Error{ErrorCode::InvalidInput,
                         "The run is of a benchmark of layout " + m_store.benchmark().layout + ", this one is " +
                             m_benchmark.layout + ".",
                         m_benchmark.root.string()};
        return Done{};
    }

    void note(const char* kind, const std::string& sample, const std::string& message) {
        m_report.notes.push_back({DataNote::Severity::Warning, kind, sample, m_store.file().string(), message});
    }

    [[nodiscard]] bool isCvBench() const { return m_benchmark.layout == "pixcvbench"; }
    [[nodiscard]] std::string imageOf(const Sample& sample) const { return publishedImageName(sample, m_benchmark); }
    [[nodiscard]] fs::path maskFolder() const { return "preds_" + m_name + "_" + m_protocol; }

    Result<Done> write(const Progress& progress) {
        GS_TRY(const std::vector<SampleSummary> stored, m_store.summaries());
        std::set<std::string> ids;
        for (const SampleSummary& summary : stored)
            ids.insert(summary.id);
        m_single = std::find(m_config.selectors.begin(), m_config.selectors.end(), "single") != m_config.selectors.end();
        const auto total = static_cast<std::int64_t>(m_benchmark.samples.size());
        for (std::size_t i = 0; i < m_benchmark.samples.size(); ++i) {
            if (progress.stopped())
                return cancelledError();
            progress.tell("export", static_cast<std::int64_t>(i), total);
            const Sample& sample = m_benchmark.samples[i];
            SampleRun run;
            if (ids.contains(sample.id)) {
                GS_TRY(run, m_store.load(sample.id));
            } else {
                note("not-in-run", sample.id, "The run has no sample of this image.");
            }
            GS_CHECK(takeSample(i, sample, run));
        }
        GS_CHECK(writeAnswers());
        return writeTexts();
    }

    Result<Done> takeSample(std::size_t index, const Sample& sample, const SampleRun& run) {
        m_answers.take(index, run);
        if (m_config.probing == 3)
            return Done{};
        GS_CHECK(writeMasks(sample, run));
        if (!m_single)
            takePhrases(sample, run);
        return takeSelection(index, sample, run);
    }

    // ---- masks ----

    Result<Done> writeMask(const std::string& name, const Mask& mask) {
        std::error_code problem;
        fs::create_directories(m_draft / maskFolder(), problem);
        if (problem)
            return Error{ErrorCode::Io, "The folder cannot be made: " + problem.message() + ".", m_out.string()};
        std::vector<std::uint8_t> bytes = maskToBytes(mask);
        for (std::uint8_t& byte : bytes)
            byte = byte != 0 ? 255 : 0;
        GS_CHECK(saveGrey8(m_draft / maskFolder() / name, mask.size, bytes));
        ++m_report.masks;
        return Done{};
    }

    /// "00001.png"; PixCV-Bench: the stem of the image's name.
    [[nodiscard]] std::string singleName(const Sample& sample) const {
        const bool number = !sample.id.empty() && sample.id.find_first_not_of("0123456789") == std::string::npos;
        if (isCvBench() || !number)
            return stemOf(imageOf(sample)) + ".png";
        return std::string(sample.id.size() < 5 ? 5 - sample.id.size() : 0, '0') + sample.id + ".png";
    }

    Result<Done> writeMasks(const Sample& sample, const SampleRun& run) {
        const Size size = run.imageSize.isEmpty() ? sample.imageSize : run.imageSize;
        if (m_single)
            return writeSingle(sample, run, size);
        if (run.candidates.empty() && run.skipped.empty() && !size.isEmpty() && run.filled >= Stage::Candidates)
            return writeMask(sample.id + ".png", emptyMask(size));
        std::set<std::string> names;
        std::vector<std::pair<std::string, const Mask*>> masks;
        for (const Candidate& candidate : run.candidates)
            if (const std::string name = candidateFile(sample.id, candidate); names.insert(name).second)
                masks.emplace_back(name, &candidate.mask);
            else
                note("two-masks", sample.id, "Two masks would be " + name + "; the first one is written.");
        for (const auto& [name, mask] : masks) {
            GS_CHECK(writeMask(name, *mask));
        }
        return Done{};
    }

    Result<Done> writeSingle(const Sample& sample, const SampleRun& run, Size size) {
        if (!run.candidates.empty())
            return writeMask(singleName(sample), run.candidates.front().mask);
        if (size.isEmpty()) {
            note("no-prediction", sample.id, "There is no mask, and the image's size is not known: nothing is written.");
            return Done{};
        }
        note("no-prediction", sample.id, "There is no mask; an empty one is written, as the published reader goes by position.");
        return writeMask(singleName(sample), emptyMask(size));
    }

    // ---- noun phrases and points ----

    void takePhrases(const Sample& sample, const SampleRun& run) {
        const std::string image = imageOf(sample);
        std::set<std::string> troubles;
        for (std::size_t i = 0; i < run.phrases.size(); ++i) {
            const NounPhrase& phrase = run.phrases[i];
            const int group = static_cast<int>(i);
            m_short += shortMetaLine(image, group, phrase) + "\n";
            const bool placed = !phrase.chars.isEmpty() && !run.answer.text.empty();
            if (placed)
                m_long += longMetaLine(image, group, phrase, run.answer.text) + "\n";
            const std::string reading = publishedReading(phrase.text, phrase.head, placed ? run.answer.text : "x");
            if (!reading.empty())
                troubles.insert(reading);
        }
        if (troubles.contains("stops"))
            note("separator", sample.id, "A phrase or the answer holds a separator of the meta file: the published reader stops at it.");
        if (troubles.contains("cuts"))
            note("separator", sample.id, "The answer holds a dash and a blank: the published reader of long lines cuts it there.");
        takePoints(image, sample, run);
    }

    void takePoints(const std::string& image, const Sample& sample, const SampleRun& run) {
        std::vector<const Candidate*> first(run.phrases.size(), nullptr);
        bool known = false;
        for (const Candidate& candidate : run.candidates) {
            if (candidate.phrase == kNoPhrase)
                continue;
            const Candidate*& at = first[static_cast<std::size_t>(candidate.phrase)];
            at = at == nullptr ? &candidate : at;
            known = known || candidate.point != PromptPoint{};
        }
        if (!known)
            return;
        if (std::count(first.begin(), first.end(), nullptr) > 0)
            return note("points-missing", sample.id, "A noun phrase has no mask and so no point; the image's points are left out.");
        for (std::size_t i = 0; i < first.size(); ++i)
            m_points += pointLine(image, run.phrases[i].text, first[i]->point.at) + "\n";
    }

    // ---- automatic selection ----

    Result<Done> takeSelection(std::size_t index, const Sample& sample, const SampleRun& run) {
        const auto chosen = std::find_if(run.selections.begin(), run.selections.end(), [](const Selection& selection) {
            return selection.selector == "automatic";
        });
        if (chosen == run.selections.end() || chosen->reason == "no-judge" || chosen->reason == "unknown-file") {
            if (chosen != run.selections.end())
                note("selection-left-out", sample.id, "The selection names no mask (" + chosen->reason + "); it is left out.");
            return Done{};
        }
        std::string name = "NONE";
        if (chosen->candidate && chosen->others.empty()) {
            const Candidate& candidate = run.candidates[static_cast<std::size_t>(*chosen->candidate)];
            name = m_single ? singleName(sample) : candidateFile(sample.id, candidate);
        } else if (chosen->united || !chosen->others.empty()) {
            GS_TRY(const Mask mask, selectedMask(*chosen, run));
            const bool fallback = mask.isEmpty() && run.candidates.empty() && run.skipped.empty() && !m_single;
            name = fallback ? sample.id + ".png" : "selected_" + sample.id + ".png";
            if (!fallback)
                GS_CHECK(writeMask(name, mask));
        }
        const fs::path file = name == "NONE" ? fs::path(name) : m_out / maskFolder() / name;
        const std::int64_t row = isCvBench() ? std::atoll(sample.id.c_str()) : static_cast<std::int64_t>(index);
        m_selections += PythonObject().add("question_id", row).add("selected file", file.string()).text() + "\n";
        return Done{};
    }

    // ---- answers ----

    Result<Done> writeAnswers() {
        GS_TRY(const std::vector<Label> labels, m_store.labels("answer"));
        for (const int probing : m_answers.probings()) {
            const std::string stem = "answers/answers_" + m_name + "_" + protocolOf(probing);
            GS_CHECK(writeText(stem + ".jsonl", m_answers.lines(probing)));
            const AnswerExport::Verdicts verdicts = m_answers.verdicts(probing, labels);
            if (verdicts.missing > 0)
                note("verdicts-missing", {}, std::to_string(verdicts.missing) + " answers of probing " +
                                                 std::to_string(probing) +
                                                 " have no verdict; the published reader expects one an answer.");
            if (!verdicts.csv.empty())
                GS_CHECK(writeText(stem + ".csv", verdicts.csv));
        }
        return Done{};
    }

    // ---- text files ----

    Result<Done> writeText(const fs::path& name, const std::string& text) {
        std::error_code problem;
        fs::create_directories((m_draft / name).parent_path(), problem);
        if (problem)
            return Error{ErrorCode::Io, "The folder cannot be made: " + problem.message() + ".", m_out.string()};
        GS_CHECK(writeFile(m_draft / name, text));
        m_report.files.push_back(m_out / name);
        return Done{};
    }

    Result<Done> writeTexts() {
        const std::string spacy = "meta_" + m_name + "_spaCy_" + m_protocol + ".txt";
        const std::array<std::pair<std::string, const std::string*>, 4> texts{
            std::pair{"meta/" + spacy, &m_short},
            {"meta_when/" + spacy, &m_long},
            {"point/point_" + m_name + "_" + m_protocol + ".txt", &m_points},
            {"meta/meta_" + m_name + "_gptauto_" + m_protocol + ".jsonl", &m_selections}};
        for (const auto& [name, text] : texts)
            if (!text->empty())
                GS_CHECK(writeText(name, *text));
        if (m_report.masks > 0)
            m_report.files.push_back(m_out / maskFolder());
        if (m_report.files.empty())
            return Error{ErrorCode::InvalidInput, "The run holds neither masks nor answers: there is nothing to export.",
                         m_store.file().string()};
        return Done{};
    }

    const RunStore& m_store;
    const Benchmark& m_benchmark;
    const RunConfig& m_config;
    fs::path m_out;
    fs::path m_draft;
    std::string m_model;
    std::string m_name;      ///< the model in file names
    std::string m_protocol;
    bool m_single = false;
    std::string m_short;
    std::string m_long;
    std::string m_points;
    std::string m_selections;
    AnswerExport m_answers;
    ExportReport m_report;
};

}  // namespace

Result<ExportReport> exportReference(const RunStore& store,
                                     const Benchmark& benchmark,
                                     const fs::path& out,
                                     const std::string& model,
                                     const Progress& progress) {
    return Exporter(store, benchmark, out, model).run(progress);
}

}  // namespace groundscope
