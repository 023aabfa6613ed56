// SPDX-License-Identifier: GPL-3.0-or-later
// What a selector chose beside the ground truth (Fig. 19), with the expression and what went wrong below each pair.
#include "core/metrics/regret.h"
#include "core/metrics/scores.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr double kWide = 300;         // two pairs stand beside each other from here on
constexpr double kTallestPanel = 0.4; // of a page
constexpr double kWordGap = 2;
constexpr int kMostLines = 6;
constexpr double kCrumb = 0.01;       // of the whole: smaller parts are no parts to a reader

std::string selectorOf(const TemplateInput& input) {
    return input.spec.selectors.empty() ? std::string("oracle") : input.spec.selectors.front();
}

std::optional<double> scoreOf(const SampleRun& run, const std::string& selector) {
    const auto found = std::ranges::find(run.scores, selector, &SampleScore::selector);
    return found == run.scores.end() ? std::nullopt : std::optional(found->iou);
}

int partsOf(const Mask& mask) {
    const Region region = regionFromMask(mask);
    const auto least = static_cast<double>(mask.area()) * kCrumb;
    return static_cast<int>(std::ranges::count_if(region.parts, [&](const RegionPart& part) { return areaOf(Region{{part}}) >= least; }));
}

/// "3 separate areas; the mask has 1", where that is what is wrong; else empty.
QString partsText(const SampleRun& run, const Selection& selection, const Mask& target) {
    const Result<Mask> mask = selectedMask(selection, run);
    if (!mask.has_value() || mask->area() == 0)
        return {};
    const int wanted = partsOf(target);
    const int found = partsOf(*mask);
    return wanted > 1 && found < wanted ? figureText("%1 separate areas; the mask has %2").arg(wanted).arg(found) : QString();
}

QString causeText(const Sample& sample, const SampleRun& run, const Selection& selection, const Mask& target) {
    if (!selection.candidate && !selection.united)
        return reasonText(selection.reason);
    const double chosen = scoreOf(run, selection.selector).value_or(0);
    const RegretCause cause = regretCause({&run, &sample, &target, scoreOf(run, "oracle").value_or(chosen), chosen});
    return cause == RegretCause::Unknown ? QString() : regretText(nameOf(cause));
}

/// "IoU 0.31. The point misses the object." What is not known is left out.
QString whatWentWrong(const FigureSample& sample, int index, const std::string& selector) {
    const SampleRun* run = runOf(sample, index);
    const Selection* selection = run == nullptr ? nullptr : selectionOf(*run, selector);
    if (selection == nullptr)
        return run != nullptr && !run->skipped.empty() ? skippedText(run->skipped) : figureText("no prediction");
    QStringList said;
    if (const auto score = scoreOf(*run, selector))
        said.append(figureText("IoU %1").arg(shareText(score)));
    if (sample.sample.target != TargetState::Present) {
        said.append(targetText(sample.sample.target));
    } else {
        const Mask target = groundTruthMask(sample.sample, run->imageSize);
        said.append(causeText(sample.sample, *run, *selection, target));
        said.append(partsText(*run, *selection, target));
    }
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

class FailurePairs {
  public:
    explicit FailurePairs(const TemplateInput& input)
        : m_input(input), m_style(input.style), m_source(input), m_flow(input.width, input.mostHeight), m_selector(selectorOf(input)) {
        const int asked = input.spec.page.columns;
        m_pairs = std::min(asked > 0 ? asked : input.width < kWide ? 1 : 2, static_cast<int>(shownSamples(input).size()));
        m_panels = static_cast<int>(input.data.runs.size()) + 1;
        m_pairWidth = (input.width - (m_pairs - 1) * pairGap()) / m_pairs;
        m_cellWidth = (m_pairWidth - (m_panels - 1) * m_style.gap()) / m_panels;
        std::vector<double> aspects;
        for (const FigureSample& sample : shownSamples(input))
            aspects.push_back(m_source.aspect(sample));
        m_height = evenPanelHeight(aspects, m_cellWidth, kTallestPanel * input.mostHeight);
        for (int i = 0; i < m_panels; ++i)
            m_names.push_back(breakText(m_style.ruler(), nameOfColumn(i), m_style.fontSize(), m_cellWidth, Qt::AlignHCenter, 3));
    }

    Figure make() {
        std::vector<const FigureSample*> row;
        for (const FigureSample& sample : shownSamples(m_input)) {
            row.push_back(&sample);
            if (static_cast<int>(row.size()) == m_pairs)
                addRow(row);
        }
        if (!row.empty())
            addRow(row);
        Figure figure;
        figure.pages = m_flow.finish();
        figure.notes = m_source.notes();
        figure.alt = m_words.join(u' ');
        return figure;
    }

  private:
    struct Pair {
        PanelRow panels;
        TextBlock words;
    };
    [[nodiscard]] double pairGap() const { return std::max(2 * m_style.gap(), 1.5 * m_style.fontSize()); }
    [[nodiscard]] QString nameOfColumn(int i) const {
        if (i + 1 == m_panels)
            return figureText("Ground truth");
        return m_panels == 2 ? figureText("Prediction") : toQString(m_input.data.runs[static_cast<std::size_t>(i)].label);
    }

    Pair pairOf(const FigureSample& sample) {
        std::vector<PanelCell> cells;
        for (int i = 0; i + 1 < m_panels; ++i)
            cells.push_back({m_source.make(sample, panelOfKind("mask", i, m_selector), true), {}});
        cells.push_back({m_source.make(sample, panelOfKind("ground-truth"), false), {}});
        QString letter = panelLetter(m_input.spec.page.letters, m_shown++);
        if (m_input.spec.page.letters != "(a)")
            cells.front().panel.letter = std::exchange(letter, QString());
        const QString expression = toQString(sample.sample.expression).simplified();
        QStringList reasons;
        for (int i = 0; i + 1 < m_panels; ++i) {
            const QString reason = whatWentWrong(sample, i, m_selector);
            reasons.append(m_panels == 2 ? reason : QStringLiteral("%1: %2").arg(nameOfColumn(i), reason));
        }
        m_words.append(QStringLiteral("%1: %2.").arg(expression, reasons.join(QStringLiteral("; "))));
        const QString head = letter.isEmpty() ? expression : letter + u' ' + expression;
        const TextRun why{u'\n' + reasons.join(u'\n'), TextWeight::Italic, m_style.ink()};
        const double height = std::min(m_height, m_cellWidth / m_source.aspect(sample));
        return {evenRow(std::move(cells), m_cellWidth, height, m_style),
                breakText(m_style.ruler(), {{head}, why}, m_style.fontSize(), m_pairWidth, Qt::AlignHCenter, kMostLines)};
    }

    /// Names of the columns stand above the first row of each page.
    void addRow(std::vector<const FigureSample*>& samples) {
        std::vector<Pair> pairs;
        double panels = 0;
        double words = 0;
        for (const FigureSample* sample : samples) {
            pairs.push_back(pairOf(*sample));
            panels = std::max(panels, pairs.back().panels.height);
            words = std::max(words, pairs.back().words.height);
        }
        const double height = panels + kWordGap + words;
        if (!m_flow.fits(height))
            m_flow.breakPage();
        const double names = m_flow.isPageEmpty() ? namesHeight() : 0;
        const double top = m_flow.take(names + height) + names;
        double x = 0;
        for (const Pair& pair : pairs) {
            if (names > 0)
                addNames(x, top - names);
            groundscope::addRow(m_flow.page(), pair.panels, x, top + panels - pair.panels.height, m_pairWidth, m_style);
            placeText(m_flow.page(), pair.words, {x, top + panels + kWordGap});
            x += m_pairWidth + pairGap();
        }
        m_flow.skip(pairGap());
        samples.clear();
    }

    [[nodiscard]] double namesHeight() const {
        double height = 0;
        for (const TextBlock& name : m_names)
            height = std::max(height, name.height);
        return height + kWordGap;
    }
    void addNames(double x, double top) {
        for (const TextBlock& name : m_names) {
            placeText(m_flow.page(), name, {x, top + namesHeight() - kWordGap - name.height});
            x += m_cellWidth + m_style.gap();
        }
    }

    const TemplateInput& m_input;
    const FigureStyle& m_style;
    PanelSource m_source;
    PageFlow m_flow;
    std::string m_selector;
    int m_pairs = 1;   ///< beside each other
    int m_panels = 2;  ///< of a pair: a mask a run, and the ground truth
    double m_pairWidth = 0;
    double m_cellWidth = 0;
    double m_height = 0;
    std::vector<TextBlock> m_names;
    QStringList m_words;
    int m_shown = 0;
};

}  // namespace

Result<Figure> layOutFailurePairs(const TemplateInput& input) {
    if (shownSamples(input).empty() || input.data.runs.empty())
        return nothingToShow("failure pairs need a run and samples of it.");
    Figure figure = FailurePairs(input).make();
    figure.title = figureText("Failures of %1").arg(selectorText(selectorOf(input)));
    figure.caption = figureText("Masks that %1 chose from the answers of %2, beside the ground truth, and what went wrong.")
                         .arg(selectorInText(selectorOf(input)), runsInText(input.data));
    return figure;
}

}  // namespace groundscope
