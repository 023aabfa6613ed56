// SPDX-License-Identifier: GPL-3.0-or-later
/// RunStore: one run = one SQLite file (`.gsrun`), written sample by sample, read sample by sample.
///
/// All methods from any thread (one mutex inside). One program writes at a time; any number read meanwhile.
/// kill -9 or a power cut at any moment loses at most the sample in flight: each put() is one transaction in a
/// write-ahead log with synchronous=FULL (one flush a sample costs milliseconds; a sample costs seconds of computing).
/// On a clean close the log is folded in and the file stands alone, readable from read-only media.
///
/// Schema (application_id 0x47535231 "GSR1", user_version 2); nothing else may be in the file. Version 1 lacks the
/// tables label and reply: it opens as it is, and gets them at the first writing:
///   record(key TEXT PRIMARY KEY, value TEXT)            key "run": JSON of RunRecord; key "benchmark": JSON
///                                                       {name, layout, samples}; key "notes": JSON list of
///                                                       DataNote, what was odd where an imported run came from
///   sample(id TEXT PRIMARY KEY, filled INTEGER,         filled: Stage; image size in pixels
///          width INTEGER, height INTEGER, millis TEXT,  millis: JSON list, wall time a stage
///          oracle_iou REAL, empty_target INTEGER,       of the oracle's score, or NULL
///          skipped TEXT, error TEXT)                    error: JSON {code, message, where}, or NULL
///   stage(sample TEXT, name TEXT, data BLOB)            one row a filled stage:
///     "answer"      JSON of Answer                      "phrases"  JSON of the noun phrases
///     "stack"       tensors of AttentionStack           "maps"     tensors of the attention maps
///     "candidates"  JSON; masks as COCO run lengths     "scores"   JSON: true IoUs, selections, scores
///   label(sample TEXT, kind TEXT, item TEXT, annotator TEXT, data TEXT)   data: JSON of Label
///   reply(digest TEXT PRIMARY KEY, text TEXT)           replies of judges
/// The "answer" row also holds the answers of other probings; "candidates" also the unions of several instances.
/// "Tensors" = u32 little-endian length of a JSON header, the header, then float32 little-endian values.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/exchange.h"
#include "core/data/run_record.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// What a list shows of a sample, without its stages.
struct SampleSummary {
    std::string id;
    Stage filled = Stage::None;
    Size imageSize;
    std::array<double, kStageCount> millis{};
    std::optional<double> oracleIou;  ///< once scored
    bool emptyTarget = false;
    std::string skipped;
    std::optional<Error> error;
    bool operator==(const SampleSummary&) const = default;
};

/// What a run says of its benchmark, so that it can be opened alone.
struct RunBenchmark {
    std::string name;
    std::string layout;
    std::size_t samples = 0;
    bool operator==(const RunBenchmark&) const = default;
};

class RunStore {
  public:
    enum class Access { ReadOnly, ReadWrite };

    /// A new file. Paths of the record that lie beside the file or beside its folder are stored relative to it, so
    /// that a folder with benchmark, models and runs can move. Errors: InvalidInput when the file exists or the
    /// configuration is out of range; Io.
    static Result<std::shared_ptr<RunStore>> create(const std::filesystem::path& file,
                                                    const RunRecord& record,
                                                    const RunBenchmark& benchmark);
    /// Errors: NotFound; Format when it is not a run, is damaged, or holds anything beside the schema above;
    /// Unsupported when a newer program wrote it; Io when it cannot be read or another program is writing it.
    static Result<std::shared_ptr<RunStore>> open(const std::filesystem::path& file, Access access);
    ~RunStore();
    RunStore(const RunStore&) = delete;
    RunStore& operator=(const RunStore&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] const RunRecord& record() const;  ///< paths absolute
    [[nodiscard]] const RunBenchmark& benchmark() const;

    /// Names the segmenter of a run that was stored without one (answers made elsewhere), before it makes masks. Not
    /// while others look at record(). Errors: InvalidInput when the run has one; Io.
    Result<Done> nameSegmenter(const ModelRef& segmenter);

    /// Adds the sample or replaces it, all its stages in one transaction. Errors: Io (full disk, read-only, locked).
    Result<Done> put(const SampleRun& run);
    /// Many samples in one transaction.
    Result<Done> put(std::span<const SampleRun> runs);
    /// One sample with all its stages; paths absolute. Errors: NotFound; Format when its rows are damaged (`where` names the stage).
    [[nodiscard]] Result<SampleRun> load(const std::string& sampleId) const;
    /// Every sample in the order of first storing; no stage is read. A damaged row becomes a summary with that error.
    [[nodiscard]] Result<std::vector<SampleSummary>> summaries() const;
    struct Scores {
        std::vector<SampleScore> values;  ///< of all samples that are not failed, in the order of first storing
        std::size_t damaged = 0;          ///< samples whose scores cannot be read
    };
    /// The scores of every sample, without its other stages.
    [[nodiscard]] Result<Scores> scores() const;
    /// Adds labels in one transaction; one of the same (sample, kind, item, annotator) is replaced. Errors: Io.
    Result<Done> putLabels(const std::vector<Label>& labels);
    /// Labels of a kind, in the order of first storing; all kinds when empty.
    [[nodiscard]] Result<std::vector<Label>> labels(const std::string& kind = {}) const;
    /// Replies of judges by the digest of what was asked, so that nothing is paid twice (chat_client.h: ChatMemory).
    [[nodiscard]] Result<std::optional<std::string>> rememberedReply(const std::string& digest) const;
    Result<Done> rememberReply(const std::string& digest, const std::string& reply);
    /// What was odd in the files that an imported run was made from. Replaces what was there. Errors: Io.
    Result<Done> putNotes(const std::vector<DataNote>& notes);
    [[nodiscard]] Result<std::vector<DataNote>> notes() const;
    /// Reads the whole file and lists what is damaged; empty = all is well. Slow for big runs.
    [[nodiscard]] Result<std::vector<DataNote>> verify() const;

  private:
    struct State;
    explicit RunStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// First difference that forbids to continue a stored run with `asked` ("probing is 2 in the run, 1 asked for"), or
/// nothing. Models are compared by their hash where both have one; where files lie does not matter, nor does the address
/// of a judge: its model does. Of word vectors the last part of the path counts.
std::optional<std::string> configDifference(const RunConfig& stored, const RunConfig& asked);

}  // namespace groundscope
