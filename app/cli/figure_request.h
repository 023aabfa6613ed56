// SPDX-License-Identifier: GPL-3.0-or-later
/// What a command line of `groundscope-cli figure` asks for, as a figure's file would say it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/figure.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

struct FigureRequest {
    std::vector<std::filesystem::path> sources;  ///< one figure's file, or run files
    std::string layout;                          ///< empty: the file's, else contact-sheet
    std::vector<std::string> samples;            ///< instead of the file's
    std::optional<std::string> query;  ///< of plots: what they count; of others: shows the samples it accepts, after `samples`
    int limit = 0;       ///< at most so many samples; 0: all
    std::vector<std::string> selectors;
    std::filesystem::path benchmark;
    std::vector<std::string> settings;           ///< "view.gamma=0.8": any field of the file
    bool anonymise = false;
};

/// A figure and the folder where its relative paths begin.
struct RequestedFigure {
    FigureSpec spec;
    std::filesystem::path folder;
    std::string name;  ///< for messages: the figure's file, or empty
};

/// Errors: InvalidInput; those of the figure's file; those of the run and benchmark where there is a query.
Result<RequestedFigure> requestedFigure(const FigureRequest& request, const Progress& progress);

/// The figure with its paths as a file in `folder` needs them.
FigureSpec movedTo(const RequestedFigure& figure, const FigureSpec& spec, const std::filesystem::path& folder);

}  // namespace groundscope
