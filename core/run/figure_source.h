// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureSource: reads what a figure shows from its runs, its benchmark and the pictures: FigureSpec -> FigureData.
///
/// Keeps what the next figure of the same files needs: benchmarks, the hashes and indices of runs. What changed on disk since
/// is read again. Any thread but the UI's, several at once.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/figure.h"
#include "core/metrics/figure_data.h"

#include <filesystem>
#include <memory>

namespace groundscope {

class FigureSource {
  public:
    FigureSource();
    ~FigureSource();
    FigureSource(const FigureSource&) = delete;
    FigureSource& operator=(const FigureSource&) = delete;

    /// @param folder  of the figure's file: where relative paths begin
    /// FigureData::samples are those of FigureSpec::samples, then those that only panels name. What is missing and can be
    /// done without (a picture, a sample in one of several runs) and runs that are not as the figure was made with become
    /// notes. Errors: NotFound for a run, benchmark or sample that is not there; InvalidInput for a query that is not
    /// understood and runs of different benchmarks; those of the run file; Cancelled.
    Result<FigureData> gather(const FigureSpec& spec, const std::filesystem::path& folder, const Progress& progress);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace groundscope
