// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_outline.h"

#include "core/base/parallel.h"
#include "core/data/json.h"
#include "core/data/json_fields.h"
#include "core/io/run_codec.h"
#include "core/io/run_rows.h"
#include "core/io/sqlite_file.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

constexpr int kDeepest = 8;

/// Phrase and level of each candidate, out of the text that holds their masks: {"candidates": [{…}], "united": [{…}]},
/// or the first list alone (version 1 of the format).
class CandidateOutline final : public nlohmann::json_sax<nlohmann::json> {
  public:
    CandidateOutline(SampleRun& run, Size size) : m_run(run), m_blank(emptyMask(size)) {}

    bool start_object(std::size_t) override {
        ++m_depth;
        if (m_list != nullptr && m_depth == m_listDepth + 1) {
            m_list->emplace_back();
            m_list->back().mask = m_blank;
        }
        return m_depth <= kDeepest;
    }
    bool end_object() override {
        --m_depth;
        return true;
    }
    bool start_array(std::size_t) override {
        ++m_depth;
        const bool first = m_depth == 1;
        if (first || (m_depth == 2 && (m_key == "candidates" || m_key == "united"))) {
            m_list = !first && m_key == "united" ? &m_run.united : &m_run.candidates;
            m_listDepth = m_depth;
        }
        return m_depth <= kDeepest;
    }
    bool end_array() override {
        if (m_depth == m_listDepth)
            m_list = nullptr;
        --m_depth;
        return true;
    }
    bool key(string_t& name) override {
        m_key = name;
        return true;
    }
    bool number_integer(number_integer_t value) override { return take(value); }
    bool number_unsigned(number_unsigned_t value) override {
        return take(static_cast<std::int64_t>(std::min<std::uint64_t>(value, std::uint64_t{1} << 31)));
    }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  private:
    bool take(std::int64_t value) {
        if (m_list == nullptr || m_depth != m_listDepth + 1 || m_list->empty())
            return true;
        const bool fits = value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
        if (m_key == "phrase")
            m_list->back().phrase = static_cast<int>(value);
        else if (m_key == "level")
            m_list->back().level = static_cast<int>(value);
        return fits;
    }

    SampleRun& m_run;
    Mask m_blank;
    std::vector<Candidate>* m_list = nullptr;
    int m_depth = 0;
    int m_listDepth = 0;
    std::string m_key;
};

Result<Done> readAnswer(const std::string& data, SampleRun& run) {
    GS_TRY(const Json json, parseJson(data, ""));
    GS_TRY(run.answer, answerFromJson(json));
    GS_TRY(run.answers, listUnder<ProbingAnswer>(json, "probings", "", probingAnswerFromJson));
    return Done{};
}

Result<Done> readPart(const std::string& name, const std::string& data, SampleRun& run) {
    if (name == "answer")
        return readAnswer(data, run);
    if (name == "phrases") {
        GS_TRY(const Json json, parseJson(data, ""));
        GS_TRY(run.phrases, phrasesFromJson(json));
        return Done{};
    }
    if (name == "scores") {
        GS_CHECK(decodeScores(data, run));
        run.candidateIou.clear();
        return Done{};
    }
    CandidateOutline outline(run, run.imageSize);
    if (!nlohmann::json::sax_parse(data, &outline))
        return Error{ErrorCode::Format, "The candidates cannot be read.", {}};
    return Done{};
}

}  // namespace

struct RunOutlines::State {
    std::filesystem::path file;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<SQLite::Statement> sample;
    std::unique_ptr<SQLite::Statement> parts;

    Result<SampleRun> read(const std::string& id) {
        sample->reset();
        GS_TRY(SampleRun run, beginSample(*sample, id));
        parts->reset();
        parts->bind(1, id);
        while (parts->executeStep()) {
            const std::string name = parts->getColumn(0).getString();
            const Result<Done> filled = readPart(name, parts->getColumn(1).getString(), run);
            if (!filled.has_value())
                return withContext(filled.error(), name);
        }
        GS_CHECK(checkConsistent(run));
        return run;
    }
};

RunOutlines::RunOutlines(std::unique_ptr<State> state) : m_state(std::move(state)) {}

RunOutlines::~RunOutlines() = default;

Result<std::unique_ptr<RunOutlines>> RunOutlines::open(const std::filesystem::path& file) {
    auto state = std::make_unique<State>();
    state->file = file;
    GS_TRY(state->database, openSqlite(file, runLayout(), /*writable=*/false));
    try {
        state->sample = std::make_unique<SQLite::Statement>(*state->database, std::string(kSelectSample) + kOfId);
        state->parts = std::make_unique<SQLite::Statement>(
            *state->database,
            "SELECT name, data FROM stage WHERE sample=? AND name IN ('answer','phrases','candidates','scores')");
    } catch (const SQLite::Exception& problem) {
        return sqliteError(problem, file);
    }
    return std::unique_ptr<RunOutlines>(new RunOutlines(std::move(state)));
}

Result<SampleRun> RunOutlines::read(const std::string& sampleId) {
    try {
        Result<SampleRun> run = m_state->read(sampleId);
        // What is not reset would keep the file's log from being folded in.
        m_state->sample->reset();
        m_state->parts->reset();
        if (!run.has_value())
            return withContext(run.error(), m_state->file.string() + ", sample " + sampleId);
        return run;
    } catch (const SQLite::Exception& problem) {
        return sqliteError(problem, m_state->file);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to read this sample.", m_state->file.string()};
    }
}

Result<Done> readOutlines(const std::filesystem::path& file, std::span<const SampleSummary> samples,
                          const std::function<void(const Result<SampleRun>&)>& take, const Progress& progress) {
    constexpr std::size_t kAtOnce = 256;
    std::vector<std::unique_ptr<RunOutlines>> readers(std::max(1U, std::thread::hardware_concurrency()));
    for (std::unique_ptr<RunOutlines>& reader : readers) {
        GS_TRY(reader, RunOutlines::open(file));
    }
    for (std::size_t begin = 0; begin < samples.size(); begin += kAtOnce) {
        progress.tell("read", static_cast<std::int64_t>(begin), static_cast<std::int64_t>(samples.size()));
        const std::size_t count = std::min(kAtOnce, samples.size() - begin);
        std::vector<Result<SampleRun>> runs(count, Result<SampleRun>(cancelledError()));
        std::atomic<std::size_t> next{0};
        GS_CHECK(parallelFor(readers.size(), [&](std::size_t reader) -> Result<Done> {
            for (std::size_t i = next++; i < count && !progress.stopped(); i = next++)
                runs[i] = readers[reader]->read(samples[begin + i].id);
            return Done{};
        }));
        if (progress.stopped())
            return cancelledError();
        for (const Result<SampleRun>& run : runs)
            take(run);
    }
    return Done{};
}

}  // namespace groundscope
