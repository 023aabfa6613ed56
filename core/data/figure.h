// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureSpec: a figure of a paper as a small text file says it: what is shown of which runs, and how the page looks.
///
/// Plain values. As a file: io/figure_file.h (docs/figures.md). What it takes to draw one: metrics/figure_data.h.
#pragma once

#include "core/base/geometry.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// One a figure of the paper (arXiv 2502.04192).
enum class FigureTemplate {
    ContactSheet,  ///< a row a noun phrase: its name, three masks, a circle at the peak (Figs. 11-14)
    Comparison,    ///< rows samples, columns what FigureSpec::panels names, the expression above a row (Figs. 4, 9, 15, 16)
    Attention,     ///< a heat map a noun phrase with its name below, one colour bar (Fig. 10)
    Gallery,       ///< pictures with their ground truth, five a row (Fig. 7)
    Tournament,    ///< the rounds of the automatic selection (Fig. 8)
    Examples,      ///< a table: image, expression, concept, output with the phrase in bold (Figs. 1, 3)
    FailurePairs,  ///< prediction beside ground truth, with what went wrong (Fig. 19)
    Plot,          ///< bars, histograms (Figs. 5, 6, 17, 18, 20)
    Table,         ///< a table of `groundscope-cli table`, as a picture
    Grid,          ///< FigureSpec::panels as they stand
};

/// A run file. Relative paths are relative to the figure's file.
struct FigureRun {
    std::filesystem::path file;
    std::string hash;   ///< of what the run holds (run/figure_source.h); empty: not checked
    std::string label;  ///< over its column; empty: the model's name
    bool operator==(const FigureRun&) const = default;
};

/// One picture of a grid, or one column of a comparison (then without a sample).
struct FigurePanel {
    std::string kind = "image";  ///< image, ground-truth, mask, heat, errors (of a mask against the ground truth)
    std::string sample;          ///< id; empty: the row's
    int run = 0;                 ///< index into FigureSpec::runs
    std::string selector;        ///< of mask, heat, errors: whose choice; empty: by phrase and level
    std::optional<int> phrase;   ///< index
    int level = 0;               ///< SAM's mask 0 to 2
    std::string title;           ///< empty: made from the above
    bool operator==(const FigurePanel&) const = default;
};

/// A part of a picture, drawn larger in a corner of its panel. Fractions of the picture's width and height, [0, 1].
struct FigureInset {
    int panel = 0;   ///< index into the panels, in reading order
    Rect part;       ///< fractions
    double zoom = 3; ///< relative to the panel's picture, 1 to 20; cut to half of the panel
    std::string corner = "bottom-right";  ///< top-left, top-right, bottom-left, bottom-right
    bool operator==(const FigureInset&) const = default;
};

struct FigureView {
    std::string colors = "safe";        ///< safe (Okabe-Ito), paper (prediction red, ground truth green, circle black)
    std::string map = "blue-white-orange";  ///< colour map of heat maps (widgets/render/palette.h)
    std::string interpolation = "bicubic";  ///< bicubic, nearest
    double percentile = 100;            ///< 50 to 100
    double gamma = 1;                   ///< 0.2 to 5
    std::optional<double> contour;      ///< share of the largest value
    bool sharedRange = true;            ///< one range of values for all maps; else each panel says its own
    bool hatch = false;                 ///< masks hatched, for print without colours
    double fill = 0.35;                 ///< opacity of a mask's fill, 0 to 1
    bool operator==(const FigureView&) const = default;
};

/// Lengths in points (1/72 inch) of the final page.
struct FigurePageSetup {
    std::string preset = "cvpr-column";  ///< cvpr-column 3.25 in, cvpr-page 6.875 in, neurips 5.5 in, a4 (with margins), slide 16:9
    std::optional<double> width;         ///< instead of the preset's
    std::optional<double> maxHeight;     ///< instead of the preset's; more rows make further pages
    std::string font = "Noto Sans";
    double fontSize = 8;                 ///< 5 to 24
    double lineWidth = 0.75;             ///< 0.5 to 4
    int columns = 0;                     ///< panels a row of Gallery, Attention, Grid; 0: the template's
    std::string letters;                 ///< "": none, "(a)", "a", "A"
    double gap = 4;                      ///< between panels
    bool outlineText = false;            ///< letters as outlines: no fonts in the file, text is not selectable
    bool operator==(const FigurePageSetup&) const = default;
};

/// Of FigureTemplate::Plot and Table.
struct FigureChart {
    std::string kind = "location";         ///< of sample_plots.h: location, concepts, failures, accuracy, iou, regret, runs; of a
                                           ///< table: its key (scores, patterns, when, ablation, …)
    std::string selector = "automatic";
    std::string group = "pattern";
    std::string query;                     ///< only the samples it accepts (docs/query.md); empty: all
    bool operator==(const FigureChart&) const = default;
};

struct FigureSpec {
    FigureTemplate layout = FigureTemplate::ContactSheet;
    std::vector<FigureRun> runs;
    std::filesystem::path benchmark;     ///< folder; empty: as the first run says
    std::vector<std::string> samples;    ///< ids, in the order shown
    std::vector<std::string> selectors;  ///< whose choices are marked or shown; empty: the template's
    std::vector<int> phrases;            ///< indices; empty: all
    std::vector<FigurePanel> panels;     ///< of Comparison (columns) and Grid; empty: image, ground truth, each selector
    std::vector<FigureInset> insets;
    std::optional<Rect> crop;            ///< fractions of each picture
    FigureChart chart;
    FigureView view;
    FigurePageSetup page;
    std::string caption;                 ///< of the .tex stub; empty: made by the template
    std::string alt;                     ///< what is seen, for readers who do not see; empty: made by the template
    bool anonymise = false;              ///< no names of people, machines, folders or files in the output
    bool operator==(const FigureSpec&) const = default;
};

}  // namespace groundscope
