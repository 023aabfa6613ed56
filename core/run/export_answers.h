// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers and verdicts of a run in the published form (spec 6.3, 6.7). Pure; any thread.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/exchange.h"
#include "core/data/run_record.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace groundscope {

/// `<id>.jpg` of PixMMVP, else the name of the image's file.
std::string publishedImageName(const Sample& sample, const Benchmark& benchmark);

/// Collects the answers of a run sample by sample; borrows what it is given.
class AnswerExport {
  public:
    /// @param model  model_id of answers that name none
    AnswerExport(const RunRecord& record, const Benchmark& benchmark, const std::string& model);

    /// Answers as filed; of an own run the answer to its probing, with the prompt as the published scripts file it.
    void take(std::size_t index, const SampleRun& run);
    [[nodiscard]] std::vector<int> probings() const;
    /// One JSON object a line, in the order of ProbingAnswer::line.
    [[nodiscard]] std::string lines(int probing) const;

    struct Verdicts {
        std::string csv;          ///< empty when there are none
        std::size_t missing = 0;  ///< answers without one
    };
    /// `,acc` and `k,0|1` for the answer at position k.
    [[nodiscard]] Verdicts verdicts(int probing, const std::vector<Label>& labels) const;

  private:
    struct Row {
        std::size_t index = 0;
        ProbingAnswer answer;
    };
    [[nodiscard]] std::vector<Row> inOrder(int probing) const;
    [[nodiscard]] std::string keyOf(const Sample& sample, const ProbingAnswer& answer) const;
    [[nodiscard]] std::string line(const Row& row) const;

    const RunRecord& m_record;
    const Benchmark& m_benchmark;
    const std::string& m_model;
    std::map<int, std::vector<Row>> m_rows;
};

}  // namespace groundscope
