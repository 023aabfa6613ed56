// SPDX-License-Identifier: GPL-3.0-or-later
/// From a figure's file to its pages, and from the pages to files: PDF, SVG, PNG, TIFF, and a .tex stub beside them.
///
/// Shared by groundscope-cli and the window. Fonts are needed (QGuiApplication; offscreen will do), widgets are not. Any
/// thread but the UI's. Same file, same runs, same fonts: same bytes; nothing written says when, where or by whom.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/run/figure_source.h"
#include "widgets/figure/page.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope {

/// A figure ready to be looked at or written.
struct DrawnFigure {
    Figure figure;
    FigureSpec spec;    ///< with the hashes that the runs have now: to be saved once the changes are accepted
    FigureData data;    ///< what it shows; anonymised where the figure is
    bool changed = false;             ///< a run is not as the figure was made with
    std::vector<std::string> notes;   ///< one sentence each: changed runs, missing pictures, what the layout had to say
};

/// Gathers, anonymises where asked, lays out. Errors: those of FigureSource::gather and layOutFigure; Cancelled.
/// @param folder  of the figure's file
Result<DrawnFigure> drawFigure(FigureSource& source, const FigureSpec& spec, const std::filesystem::path& folder,
                               const Progress& progress);

struct FigureOutput {
    std::vector<std::filesystem::path> files;  ///< formats by suffix (widgets/figure/write_figure.h)
    double dpi = 300;                          ///< of PNG and TIFF
    bool tex = true;                           ///< beside the first PDF or PNG: NAME.tex (tex_stub.h)
};

struct WrittenFigure {
    std::vector<std::filesystem::path> files;  ///< in order, with all pages and the .tex
    std::vector<std::string> notes;            ///< a .tex that somebody changed is left as it is
};

/// What was written before a failure stays and is whole. Errors: InvalidInput for a suffix; those of the writers; Io;
/// Cancelled.
Result<WrittenFigure> writeOutput(const DrawnFigure& drawn, const FigureOutput& output, const Progress& progress);

}  // namespace groundscope
