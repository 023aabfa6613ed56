// SPDX-License-Identifier: GPL-3.0-or-later
// Figs. 1 and 3: a table of pictures with the chosen mask and its point, referring expression, concept and output, the
// phrase behind the mask in bold.
#include "widgets/figure/answer_words.h"
#include "widgets/figure/chart_axis.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

constexpr std::size_t kColumns = 4;  // picture, expression, concept, output
constexpr double kPictureShare = 0.25;   // of the width, at most
constexpr double kWordShare = 0.25;      // of the width, at most, for the longest word of a column
constexpr double kWidestPicture = 110;
constexpr double kTallestPicture = 0.3;  // of a page
constexpr double kPad = 0.35;            // of the font's size, above and below a row
constexpr double kColumnGap = 0.8;

std::string selectorOf(const TemplateInput& input) {
    return input.spec.selectors.empty() ? std::string("oracle") : input.spec.selectors.front();
}

/// Phrases that the chosen mask comes from.
std::vector<int> chosenPhrases(const SampleRun& run, const std::string& selector) {
    std::vector<int> phrases;
    const Selection* selection = selectionOf(run, selector);
    const auto add = [&](const std::vector<Candidate>& candidates, std::optional<int> index) {
        if (index && *index >= 0 && static_cast<std::size_t>(*index) < candidates.size())
            phrases.push_back(candidates[static_cast<std::size_t>(*index)].phrase);
    };
    if (selection == nullptr)
        return phrases;
    add(selection->united ? run.united : run.candidates, selection->united ? selection->united : selection->candidate);
    for (const int other : selection->others)
        add(run.candidates, other);
    return phrases;
}

class ExampleTable {
  public:
    explicit ExampleTable(const TemplateInput& input)
        : m_input(input), m_style(input.style), m_source(input), m_flow(input.width, input.mostHeight), m_selector(selectorOf(input)) {
        placeColumns();
    }

    Figure make() {
        for (const FigureSample& sample : shownSamples(m_input))
            for (int run = 0; run < static_cast<int>(m_input.data.runs.size()); ++run)
                addExample(sample, run);
        closePage();
        Figure figure;
        figure.pages = m_flow.finish();
        figure.notes = m_source.notes();
        figure.alt = m_words.join(u' ');
        return figure;
    }

  private:
    struct Example {
        PanelRow picture;
        std::array<TextBlock, kColumns> words;
        double height = 0;
    };
    [[nodiscard]] double pad() const { return kPad * m_style.fontSize(); }
    [[nodiscard]] double thick() const { return std::max(0.8, m_style.lineWidth()); }

    [[nodiscard]] double widthOf(const QString& text) const {
        return m_style.ruler().width(text, m_style.fontSize(), TextWeight::Bold);
    }
    /// Each column as wide as its longest word; what is left by how much more its words could take.
    void placeColumns() {
        const double gap = kColumnGap * m_style.fontSize();
        const double room = m_input.width - gap * (kColumns - 1);
        m_widths[0] = std::min(kWidestPicture, kPictureShare * room);
        std::array<double, kColumns> natural{};
        double rest = room - m_widths[0];
        double wanted = 0;
        for (std::size_t c = 1; c < kColumns; ++c) {
            for (const QString& text : textsOf(c)) {
                natural[c] = std::max(natural[c], widthOf(text));
                for (const QString& word : text.split(u' '))
                    m_widths[c] = std::max(m_widths[c], std::min(widthOf(word), kWordShare * room));
            }
            rest -= m_widths[c];
            wanted += std::max(0.0, natural[c] - m_widths[c]);
        }
        for (std::size_t c = 1; c < kColumns; ++c)
            m_widths[c] += wanted > 0 ? rest * std::max(0.0, natural[c] - m_widths[c]) / wanted : rest / (kColumns - 1);
        for (std::size_t c = 1; c < kColumns; ++c)
            m_lefts[c] = m_lefts[c - 1] + m_widths[c - 1] + gap;
    }
    /// All words of a column, its name first.
    [[nodiscard]] QStringList textsOf(std::size_t column) const {
        QStringList texts{columnNames()[column]};
        for (const FigureSample& sample : shownSamples(m_input))
            for (int run = 0; run < static_cast<int>(m_input.data.runs.size()); ++run) {
                QString output;
                for (const TextRun& part : column == 3 ? outputOf(sample, run) : std::vector<TextRun>())
                    output += part.text;
                texts.append(column == 1 ? toQString(sample.sample.expression).simplified() : column == 2 ? conceptOf(sample, run) : output);
            }
        return texts;
    }
    [[nodiscard]] static std::array<QString, kColumns> columnNames() {
        return {figureText("Image"), figureText("Referring expression"), figureText("Concept"), figureText("Output")};
    }

    TextBlock broken(const std::vector<TextRun>& runs, std::size_t column) const {
        const auto lines = static_cast<int>((m_input.mostHeight - headerHeight()) * 0.8 / m_style.ruler().lineHeight(m_style.fontSize()));
        return breakText(m_style.ruler(), runs, m_style.fontSize(), m_widths[column], Qt::AlignLeft, std::max(1, lines));
    }

    std::vector<TextRun> outputOf(const FigureSample& sample, int index) const {
        const SampleRun* run = runOf(sample, index);
        std::vector<TextRun> runs;
        if (m_input.data.runs.size() > 1)
            runs.push_back({toQString(m_input.data.runs[static_cast<std::size_t>(index)].label) + QStringLiteral(": "), TextWeight::Italic,
                            m_style.muted()});
        if (run == nullptr)
            return runs;
        const std::vector<int> bold = chosenPhrases(*run, m_selector);
        std::vector<TextRun> words = answerRuns(*run, bold);
        if (words.empty())  // imported without the answer's text
            for (const int phrase : bold)
                if (phrase >= 0 && static_cast<std::size_t>(phrase) < run->phrases.size())
                    words.push_back({toQString(run->phrases[static_cast<std::size_t>(phrase)].text), TextWeight::Bold, m_style.ink()});
        if (!words.empty())
            words.front().text = words.front().text.mid(words.front().text.indexOf(words.front().text.trimmed().left(1)));
        runs.insert(runs.end(), words.begin(), words.end());
        return runs;
    }

    /// A phrase may speak of several.
    static QString conceptOf(const FigureSample& sample, int run) {
        const auto index = static_cast<std::size_t>(run);
        QStringList names;
        for (const char letter : index < sample.concepts.size() ? sample.concepts[index] : std::string())
            names.append(conceptText(std::string(1, letter)));
        return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
    }

    Example exampleOf(const FigureSample& sample, int run) {
        std::vector<PanelCell> cells{{m_source.make(sample, panelOfKind("mask", run, m_selector), true), {}}};
        addPanelLetter(cells.front(), m_shown++, m_style);
        const double height = std::min(m_widths[0] / cells.front().panel.aspect(), kTallestPicture * m_input.mostHeight);
        Example example{evenRow(std::move(cells), m_widths[0], height, m_style), {}, 0};
        const QString expression = toQString(sample.sample.expression).simplified();
        example.words[1] = broken({{expression}}, 1);
        example.words[2] = broken({{conceptOf(sample, run)}}, 2);
        const std::vector<TextRun> output = outputOf(sample, run);
        example.words[3] = broken(output, 3);
        example.height = example.picture.height;
        for (const TextBlock& words : example.words)
            example.height = std::max(example.height, words.height);
        example.height += 2 * pad();
        QString said;
        for (const TextRun& part : output)
            said += part.text;
        m_words.append(QStringLiteral("%1 (%2): %3").arg(expression, conceptOf(sample, run), said.simplified()));
        return example;
    }

    [[nodiscard]] double headerHeight() const { return m_style.ruler().lineHeight(m_style.fontSize()) * 2 + 4 * pad(); }

    void rule(double y, double width) { addLine(m_flow.page(), {0, y}, {m_input.width, y}, m_style.ink(), width); }

    void addHeader() {
        const std::array<QString, kColumns> names = columnNames();
        std::array<TextBlock, kColumns> blocks;
        double tallest = 0;
        for (std::size_t c = 0; c < kColumns; ++c) {
            blocks[c] = breakText(m_style.ruler(), names[c], m_style.fontSize(), m_widths[c], Qt::AlignLeft, 2);
            tallest = std::max(tallest, blocks[c].height);
        }
        const double height = tallest + 3 * pad();
        const double top = m_flow.take(height);
        rule(top + thick() / 2, thick());
        for (std::size_t c = 0; c < kColumns; ++c)
            placeText(m_flow.page(), blocks[c], {m_lefts[c], top + height - pad() - blocks[c].height});
        rule(top + height, m_style.thinLine());
    }

    void closePage() {
        const double top = m_flow.take(thick());
        rule(top + thick() / 2, thick());
    }

    void addExample(const FigureSample& sample, int run) {
        const Example example = exampleOf(sample, run);
        if (!m_flow.isPageEmpty() && !m_flow.fits(example.height + thick())) {
            closePage();
            m_flow.breakPage();
        }
        if (m_flow.isPageEmpty())
            addHeader();
        const double top = m_flow.take(example.height) + pad();
        addRow(m_flow.page(), example.picture, m_lefts[0], top, m_widths[0], m_style);
        for (std::size_t c = 1; c < kColumns; ++c)
            placeText(m_flow.page(), example.words[c], {m_lefts[c], top + (example.height - 2 * pad() - example.words[c].height) / 2});
    }

    const TemplateInput& m_input;
    const FigureStyle& m_style;
    PanelSource m_source;
    PageFlow m_flow;
    std::string m_selector;
    std::array<double, kColumns> m_lefts{};
    std::array<double, kColumns> m_widths{};
    QStringList m_words;
    int m_shown = 0;
};

}  // namespace

Result<Figure> layOutExamples(const TemplateInput& input) {
    if (shownSamples(input).empty() || input.data.runs.empty())
        return nothingToShow("examples need a run and samples of it.");
    Figure figure = ExampleTable(input).make();
    figure.title = figureText("Where grounding emerges");
    figure.caption = figureText("Samples of %1: in bold the noun phrase of the answer from which %2 takes its mask; on the "
                                     "picture the mask and the point it was prompted with.")
                         .arg(toQString(input.data.benchmark), selectorInText(selectorOf(input)));
    return figure;
}

}  // namespace groundscope
