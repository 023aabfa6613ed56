// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of a run file <-> samples: the statements behind RunStore. Functions may throw SQLite::Exception.
#pragma once

#include "core/base/result.h"
#include "core/io/run_store.h"
#include "core/io/sqlite_file.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <vector>

namespace groundscope {

/// Tables, identifier and version of a run file.
const SqliteLayout& runLayout();

/// The version that brought labels and replies.
inline constexpr int kLabelVersion = 2;

/// SELECT of the columns that readSummary expects; add kOfId or ORDER BY.
inline constexpr const char* kSelectSample =
    "SELECT id, filled, width, height, millis, oracle_iou, empty_target, skipped, error FROM sample ";
inline constexpr const char* kOfId = "WHERE id=?";

/// The current row of kSelectSample. The id is set even when the rest is damaged (Format).
Result<Done> readSummary(SQLite::Statement& row, SampleSummary& summary);

/// The form of one sample without its stages. `row`: kSelectSample with kOfId. Errors: NotFound; those of readSummary.
Result<SampleRun> beginSample(SQLite::Statement& row, const std::string& id);

/// One stage as it is stored.
struct StoredStage {
    std::string name;
    std::string data;
};

/// The stages of a sample; no database is needed to decode them.
std::vector<StoredStage> readStages(SQLite::Database& database, const std::string& sampleId);
/// Fills a form whose sampleId is set. Throws nothing of SQLite's. Errors: Format, `where` is the stage.
Result<Done> decodeStages(const std::vector<StoredStage>& stages, SampleRun& run);

/// Adds or replaces a sample and its stages. Call inside a transaction.
void writeSample(SQLite::Database& database, const SampleRun& run);

/// Adds labels or replaces those of the same sample, kind, item and annotator. Call inside a transaction.
void writeLabels(SQLite::Database& database, const std::vector<Label>& labels);

/// Labels of a kind (all when empty) in the order of first storing. Errors: Format when a row is damaged or there are
/// more bytes than `budget`.
Result<std::vector<Label>> readLabels(SQLite::Database& database, const std::string& kind, std::uintmax_t budget);

}  // namespace groundscope
