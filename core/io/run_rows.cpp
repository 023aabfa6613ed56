// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_rows.h"

#include "core/data/json.h"
#include "core/data/json_fields.h"
#include "core/io/run_codec.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

namespace groundscope {
namespace {

constexpr int kStageRowLimit = 16;

/// A cell that holds something else than it should.
Error wrongCell(const char* column) {
    return {ErrorCode::Format, std::string("The sample's row is damaged: ") + column + " has an unexpected value.", {}};
}

const SampleScore* oracleScore(const SampleRun& run) {
    const auto found = std::find_if(run.scores.begin(), run.scores.end(),
                                    [](const SampleScore& score) { return score.selector == "oracle"; });
    return found == run.scores.end() ? nullptr : &*found;
}

/// "[1.5,0.0,…]" as it is written, without the cost of a general parser: every sample of a run has one.
bool readPlainMillis(std::string_view text, std::array<double, kStageCount>& millis) {
    if (!text.starts_with('['))
        return false;
    const char* at = text.data() + 1;
    const char* const end = text.data() + text.size();
    for (std::size_t i = 0; i < millis.size(); ++i) {
        const auto [behind, problem] = std::from_chars(at, end, millis[i]);
        const char expected = i + 1 < millis.size() ? ',' : ']';
        if (problem != std::errc() || behind == end || *behind != expected || !std::isfinite(millis[i]))
            return false;
        at = behind + 1;
    }
    return at == end;
}

Result<Done> readMillis(const std::string& text, std::array<double, kStageCount>& millis) {
    if (readPlainMillis(text, millis))
        return Done{};
    GS_TRY(const Json list, parseJson(text, "millis"));
    if (!list.is_array() || list.size() != millis.size())
        return wrongCell("millis");
    for (std::size_t i = 0; i < millis.size(); ++i) {
        if (!list[i].is_number())
            return wrongCell("millis");
        millis[i] = list[i].get<double>();
    }
    return Done{};
}

Result<Done> readStage(const std::string& name, const std::string& data, SampleRun& run) {
    if (name == "answer") {
        GS_TRY(const Json json, parseJson(data, ""));
        GS_TRY(run.answer, answerFromJson(json));
        GS_TRY(run.answers, listUnder<ProbingAnswer>(json, "probings", "", probingAnswerFromJson));
    } else if (name == "phrases") {
        GS_TRY(const Json json, parseJson(data, ""));
        GS_TRY(run.phrases, phrasesFromJson(json));
    } else if (name == "stack") {
        GS_TRY(AttentionStack stack, decodeStack(data));
        run.stack = std::make_shared<const AttentionStack>(std::move(stack));
    } else if (name == "maps") {
        GS_TRY(run.maps, decodeMaps(data));
    } else if (name == "candidates") {
        GS_CHECK(decodeCandidates(data, run));
    } else if (name == "scores") {
        GS_CHECK(decodeScores(data, run));
    } else {
        return Error{ErrorCode::Format, "There is no stage of this name.", {}};
    }
    return Done{};
}

struct StageRow {
    const char* name;
    std::string data;
    bool isText;
};

std::string encodeAnswers(const SampleRun& run) {
    Json json = toJson(run.answer);
    if (!run.answers.empty())
        json["probings"] = listJson(run.answers);
    return dumpJson(json);
}

std::vector<StageRow> stageRows(const SampleRun& run) {
    std::vector<StageRow> rows;
    if (run.filled >= Stage::Answer)
        rows.push_back({"answer", encodeAnswers(run), true});
    if (run.stack)
        rows.push_back({"stack", encodeStack(*run.stack), false});
    if (run.filled >= Stage::Phrases)
        rows.push_back({"phrases", dumpJson(toJson(run.phrases)), true});
    if (run.filled >= Stage::Maps)
        rows.push_back({"maps", encodeMaps(run.maps), false});
    if (run.filled >= Stage::Candidates)
        rows.push_back({"candidates", encodeCandidates(run), true});
    if (run.filled >= Stage::Selections)
        rows.push_back({"scores", encodeScores(run), true});
    return rows;
}

void writeRow(SQLite::Database& database, const SampleRun& run) {
    SQLite::Statement row(
        database,
        "INSERT INTO sample VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET filled=excluded.filled, "
        "width=excluded.width, height=excluded.height, millis=excluded.millis, oracle_iou=excluded.oracle_iou, "
        "empty_target=excluded.empty_target, skipped=excluded.skipped, error=excluded.error");
    const SampleScore* oracle = oracleScore(run);
    row.bind(1, run.sampleId);
    row.bind(2, static_cast<int>(run.filled));
    row.bind(3, run.imageSize.width);
    row.bind(4, run.imageSize.height);
    row.bind(5, dumpJson(Json(run.millis)));
    if (oracle)
        row.bind(6, oracle->iou);
    row.bind(7, oracle && oracle->emptyTarget ? 1 : 0);
    row.bind(8, run.skipped);
    if (run.error)
        row.bind(9, encodeError(*run.error));
    row.exec();
}

void writeStages(SQLite::Database& database, const SampleRun& run) {
    SQLite::Statement remove(database, "DELETE FROM stage WHERE sample=?");
    remove.bind(1, run.sampleId);
    remove.exec();
    SQLite::Statement insert(database, "INSERT INTO stage VALUES(?,?,?)");
    for (const StageRow& row : stageRows(run)) {
        insert.bind(1, run.sampleId);
        insert.bind(2, row.name);
        if (row.isText)
            insert.bind(3, row.data);
        else
            insert.bind(3, row.data.data(), static_cast<int>(row.data.size()));
        insert.exec();
        insert.reset();
    }
}

}  // namespace

const SqliteLayout& runLayout() {
    static const SqliteLayout layout{
        "run",
        0x47535231,
        {{"CREATE TABLE record(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
         "CREATE TABLE sample(id TEXT PRIMARY KEY NOT NULL, filled INTEGER NOT NULL, width INTEGER NOT NULL, "
         "height INTEGER NOT NULL, millis TEXT NOT NULL, oracle_iou REAL, empty_target INTEGER NOT NULL, "
         "skipped TEXT NOT NULL, error TEXT) STRICT",
         "CREATE TABLE stage(sample TEXT NOT NULL, name TEXT NOT NULL, data ANY NOT NULL, "
         "PRIMARY KEY(sample, name)) STRICT"},
         {"CREATE TABLE label(sample TEXT NOT NULL, kind TEXT NOT NULL, item TEXT NOT NULL, annotator TEXT NOT NULL, "
          "data TEXT NOT NULL, PRIMARY KEY(sample, kind, item, annotator)) STRICT",
          "CREATE TABLE reply(digest TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT"}}};
    return layout;
}

Result<Done> readSummary(SQLite::Statement& row, SampleSummary& summary) {
    const auto whole = [&row](int column, std::int64_t limit) -> std::optional<int> {
        const SQLite::Column cell = row.getColumn(column);
        if (!cell.isInteger() || cell.getInt64() < 0 || cell.getInt64() > limit)
            return std::nullopt;
        return cell.getInt();
    };
    if (!row.getColumn(0).isText())
        return wrongCell("id");
    summary.id = row.getColumn(0).getString();
    const auto filled = whole(1, kStageCount - 1);
    const auto width = whole(2, 1 << 16);
    const auto height = whole(3, 1 << 16);
    const auto empty = whole(6, 1);
    if (!filled || !width || !height || !empty)
        return wrongCell("a number");
    summary.filled = static_cast<Stage>(*filled);
    summary.imageSize = {*width, *height};
    summary.emptyTarget = *empty != 0;
    if (!row.getColumn(4).isText() || !row.getColumn(7).isText())
        return wrongCell("millis or skipped");
    GS_CHECK(readMillis(row.getColumn(4).getString(), summary.millis));
    summary.skipped = row.getColumn(7).getString();
    if (row.getColumn(5).isFloat())
        summary.oracleIou = row.getColumn(5).getDouble();
    if (!row.getColumn(8).isNull()) {
        GS_CHECK(decodeError(row.getColumn(8).getString(), summary.error));
    }
    return Done{};
}

Result<SampleRun> beginSample(SQLite::Statement& row, const std::string& id) {
    row.bind(1, id);
    if (!row.executeStep())
        return Error{ErrorCode::NotFound, "The run has no sample \"" + id + "\".", {}};
    SampleSummary summary;
    GS_CHECK(readSummary(row, summary));
    SampleRun run;
    run.sampleId = summary.id;
    run.filled = summary.filled;
    run.imageSize = summary.imageSize;
    run.millis = summary.millis;
    run.skipped = summary.skipped;
    run.error = summary.error;
    return run;
}

std::vector<StoredStage> readStages(SQLite::Database& database, const std::string& sampleId) {
    SQLite::Statement row(database, "SELECT name, data FROM stage WHERE sample=?");
    row.bind(1, sampleId);
    std::vector<StoredStage> stages;
    for (int i = 0; i < kStageRowLimit && row.executeStep(); ++i)
        stages.push_back({row.getColumn(0).getString(), row.getColumn(1).getString()});
    return stages;
}

Result<Done> decodeStages(const std::vector<StoredStage>& stages, SampleRun& run) {
    for (const StoredStage& stage : stages)
        if (Result<Done> filled = readStage(stage.name, stage.data, run); !filled.has_value())
            return withContext(filled.error(), stage.name);
    return Done{};
}

void writeSample(SQLite::Database& database, const SampleRun& run) {
    writeRow(database, run);
    writeStages(database, run);
}

void writeLabels(SQLite::Database& database, const std::vector<Label>& labels) {
    SQLite::Statement insert(database,
                             "INSERT INTO label VALUES(?,?,?,?,?) "
                             "ON CONFLICT(sample, kind, item, annotator) DO UPDATE SET data=excluded.data");
    for (const Label& label : labels) {
        insert.bind(1, label.sampleId);
        insert.bind(2, label.kind);
        insert.bind(3, label.item);
        insert.bind(4, label.annotator);
        insert.bind(5, dumpJson(toJson(label)));
        insert.exec();
        insert.reset();
    }
}

Result<std::vector<Label>> readLabels(SQLite::Database& database, const std::string& kind, std::uintmax_t budget) {
    std::vector<Label> labels;
    if (versionOf(database) < kLabelVersion)
        return labels;
    SQLite::Statement row(database, kind.empty() ? "SELECT data FROM label ORDER BY rowid"
                                                 : "SELECT data FROM label WHERE kind=? ORDER BY rowid");
    if (!kind.empty())
        row.bind(1, kind);
    std::uintmax_t bytes = 0;
    while (row.executeStep()) {
        const std::string data = row.getColumn(0).getString();
        bytes += 16 + data.size();
        if (bytes > budget)
            return Error{ErrorCode::Format, "The file is damaged: it lists more labels than it can hold.", {}};
        GS_TRY(const Json json, parseJson(data, "label"));
        GS_TRY(Label label, labelFromJson(json, "label"));
        labels.push_back(std::move(label));
    }
    return labels;
}

}  // namespace groundscope
