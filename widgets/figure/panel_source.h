// SPDX-License-Identifier: GPL-3.0-or-later
/// PanelSource: from what a figure's file says of a panel (FigurePanel) to the panel. Pictures and outlines that several
/// panels need are made once.
///
/// One thread at a time; one for each figure.
#pragma once

#include "widgets/figure/panel.h"
#include "widgets/figure/templates.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace groundscope {

/// Whether the panel needs a phrase: a heat map, or a mask that no selector names.
bool showsPhrase(const FigurePanel& panel);

FigurePanel panelOfKind(const std::string& kind, int run = 0, const std::string& selector = {});
/// Samples in the figure's order, without those that only panels name.
std::span<const FigureSample> shownSamples(const TemplateInput& input);
/// Whether it is of a run: not a picture or its ground truth alone.
bool showsRun(const FigurePanel& panel);
/// Columns of a comparison and panels of a grid, where the file names none too: image, ground truth, the choice of each
/// selector (of none: the oracle) of each run; of a grid, those of each sample.
std::vector<FigurePanel> panelsShown(const FigureSpec& spec);

class PanelSource {
  public:
    explicit PanelSource(const TemplateInput& input) : m_input(input), m_panelWidth(input.width) {}

    /// The panel with the figure's crop and its insets: panels are made in reading order. What it should show and the run
    /// lacks is left out, and noted.
    /// @param points  the prompt points of its mask or map are drawn
    Panel make(const FigureSample& sample, const FigurePanel& panel, bool points);
    /// How wide panels will be on the page, points: heat maps get the pixels that print needs, no more. At first the page's.
    void setPanelWidth(double width) { m_panelWidth = width; }
    /// Width over height of the sample's panels.
    [[nodiscard]] double aspect(const FigureSample& sample);
    /// One range for these maps, by the settings; nothing to share: each map has its own.
    void shareRange(const std::vector<const AttentionMap*>& maps);
    [[nodiscard]] const std::optional<ValueRange>& sharedRange() const { return m_range; }
    /// The range of the map the panel shows.
    [[nodiscard]] std::optional<ValueRange> rangeOfPanel(const FigureSample& sample, const FigurePanel& panel) const;
    /// The panel's own title with {phrase}, {expression}, {sample}, {model}, {selector}, {level}, {iou} and {predicted-iou}
    /// filled in; without one `standard`, filled in likewise.
    [[nodiscard]] QString title(const FigureSample& sample, const FigurePanel& panel, const QString& standard) const;
    /// "Image", "Ground truth", the selector's name, …
    [[nodiscard]] QString kindTitle(const FigurePanel& panel) const;
    /// What a caption must say of the circles in the panels made so far: what prompted the masks. Begins with a space where
    /// there are any.
    [[nodiscard]] QString pointLegend() const;
    /// Sentences on what is missing; each once.
    [[nodiscard]] std::vector<QString> notes() const { return {m_notes.begin(), m_notes.end()}; }

  private:
    [[nodiscard]] int heatSide(const Panel& panel) const;
    Panel photograph(const FigureSample& sample);
    void addInsets(Panel& made);
    const PanelPicture& pictureOf(const FigureSample& sample);
    PanelShape truthOf(const FigureSample& sample, Size size);
    void addMask(Panel& made, const FigureSample& sample, const FigurePanel& panel, bool points);
    void addErrors(Panel& made, const FigureSample& sample, const FigurePanel& panel);
    void addHeat(Panel& made, const FigureSample& sample, const FigurePanel& panel, bool points);
    void addPoint(Panel& made, const SampleRun& run, int runIndex, int candidate);
    void noteMissing(const FigureSample& sample, const FigurePanel& panel, const QString& what);

    TemplateInput m_input;
    double m_panelWidth;
    std::optional<ValueRange> m_range;
    std::map<const FigureSample*, PanelPicture> m_pictures;
    std::map<const FigureSample*, PanelShape> m_truths;
    std::set<QString> m_notes;
    std::set<int> m_pointed;  ///< runs whose points are in panels
    int m_made = 0;  ///< panels so far
};

/// What a caption must say of these panels beyond their names: the colours of differences. Begins with a space where it says
/// anything.
QString panelLegend(std::span<const FigurePanel> panels);
/// The run's form of the sample; null when that run has none.
const SampleRun* runOf(const FigureSample& sample, int run);
const AttentionMap* mapOf(const SampleRun& run, int phrase);
/// The map a heat panel shows, or null; of other panels null.
const AttentionMap* mapOfPanel(const FigureSample& sample, const FigurePanel& panel);
/// Index of the candidate of a phrase and level, or nothing.
std::optional<int> candidateOf(const SampleRun& run, int phrase, int level);
/// The selector's choice in the run, or null.
const Selection* selectionOf(const SampleRun& run, const std::string& selector);
/// A figure between 0 and 1 as figures print it: "0.83"; "–" for nothing.
QString shareText(std::optional<double> value);

}  // namespace groundscope
