// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleIndex: the fields of every sample of a benchmark and of one run of it, for queries. Fields: docs/query.md.
///
/// One thread at a time; nothing but readRun() touches a file. What is set later replaces what was there: a form that was
/// made anew, a corrected sample, new labels.
#pragma once

#include "core/base/progress.h"
#include "core/data/benchmark.h"
#include "core/data/exchange.h"
#include "core/io/run_store.h"
#include "core/metrics/sample_table.h"
#include "core/run/other_run.h"
#include "core/run/scored_run.h"

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace groundscope {

class SampleIndex {
  public:
    /// The fields of the benchmark; those of a run are there and empty.
    explicit SampleIndex(std::shared_ptr<const Benchmark> benchmark);

    [[nodiscard]] const SampleTable& table() const { return m_table; }
    [[nodiscard]] const Benchmark& benchmark() const { return *m_benchmark; }

    /// Before its forms: which selectors there are, and how far each sample is.
    void setRun(const RunConfig& config, const std::vector<SampleSummary>& summaries);
    void setSummary(const SampleSummary& summary);
    /// What a form says, whole or as RunOutlines reads it. Ids that the benchmark does not have are passed over.
    void setForm(const SampleRun& run);
    /// All labels of the run.
    void setLabels(const std::vector<Label>& labels);
    /// A sample as a person corrected it.
    void setSample(const Sample& sample);
    /// Samples that are not as the files say.
    void setCorrected(const std::set<std::string>& ids);
    /// Where grounding was lost, as an evaluation of the run found it: the field "cause". A form that is set later has
    /// none until the next evaluation.
    void setCauses(const Evaluation& evaluation);
    /// The scores of another run of the benchmark: fields "other.iou.S", in place of those of the one before.
    void setOther(const OtherRun& other);
    /// Whether answers are right hangs on all of them: after forms or labels were set.
    void judgeAnswers();

  private:
    struct Row {
        std::vector<StoredAnswer> answers;  ///< texts only where they are parsed
        std::vector<int> oraclePhrases;
        bool emptyTarget = false;
        std::string note;  ///< of the sample itself
    };
    void addRunFields(const std::string& selector);
    void setTexts(std::size_t row, const Sample& sample);
    void setSelections(std::size_t row, const SampleRun& run);
    void setEmergence(std::size_t row, const SampleRun& run);
    void setConcepts(std::size_t row);
    void setNote(std::size_t row);
    [[nodiscard]] const std::size_t* rowOf(const std::string& id) const;
    void put(const std::string& field, FieldKind kind, std::size_t row, const FieldValue& value);

    std::shared_ptr<const Benchmark> m_benchmark;
    std::map<std::string, std::size_t> m_rowOf;
    std::vector<Row> m_rows;
    RunConfig m_config;
    std::vector<Label> m_labels;
    std::map<std::string, std::vector<std::size_t>> m_labelsOf;  ///< by sample: indices into m_labels
    SampleTable m_table;
};

/// Reads a whole run into the index. A sample that cannot be read keeps what its summary says and is counted.
/// Errors: those of the file; Cancelled: what was read stays.
Result<std::size_t> readRun(const std::filesystem::path& file, SampleIndex& index, const Progress& progress);

}  // namespace groundscope
