// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureSource: reads what a figure shows from its runs, its benchmark and the pictures: FigureSpec -> FigureData.
///
/// Keeps what the next figure of the same files needs: benchmarks, the hashes and indices of runs. A file that changed since
/// is read again. Any thread but the UI's, several at once.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/figure.h"
#include "core/metrics/figure_data.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace groundscope {

class FigureSource {
  public:
    /// As readBenchmark (io/benchmark_reader.h), or with corrections on top.
    using ReadBenchmark =
        std::function<Result<Benchmark>(const std::filesystem::path& folder, const std::string& variant, const Progress& progress)>;

    explicit FigureSource(ReadBenchmark read = {});
    ~FigureSource();
    FigureSource(const FigureSource&) = delete;
    FigureSource& operator=(const FigureSource&) = delete;

    /// @param folder  of the figure's file: where relative paths begin
    /// FigureData::samples are those of FigureSpec::samples, then those that only panels name. What is missing and can be
    /// done without (a picture, a sample in one of several runs) and runs that are not as the figure was made with become
    /// notes. Errors: NotFound for a run, benchmark or sample that is not there; InvalidInput for a query that is not
    /// understood and runs of different benchmarks; those of the run file; Cancelled.
    Result<FigureData> gather(const FigureSpec& spec, const std::filesystem::path& folder, const Progress& progress);
    /// Reads benchmarks anew when they are next asked for: someone corrected one.
    void forgetBenchmarks();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace groundscope
