// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/answer_words.h"

#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_marks.h"

#include <algorithm>
#include <numeric>

namespace groundscope {
namespace {

constexpr double kParagraphGap = 0.35;  ///< of the font's size

class WordColumn {
  public:
    WordColumn(const FigureStyle& style, double width) : m_style(style) { m_all.width = width; }

    void add(const QString& name, const std::vector<TextRun>& runs, double mostHeight) {
        const double line = m_style.ruler().lineHeight(m_style.fontSize());
        const double gap = m_all.lines == 0 ? 0 : kParagraphGap * m_style.fontSize();
        const int lines = static_cast<int>((mostHeight - m_all.height - gap) / line) - 1;
        if (lines < 1)
            return;
        m_all.height += gap;
        append(breakText(m_style.ruler(), {{name, TextWeight::Regular, m_style.muted()}}, m_style.smallSize(), m_all.width));
        append(breakText(m_style.ruler(), runs, m_style.fontSize(), m_all.width, Qt::AlignLeft, lines));
    }
    [[nodiscard]] const TextBlock& block() const { return m_all; }

  private:
    void append(const TextBlock& block) {
        for (TextItem item : block.items) {
            item.at.ry() += m_all.height;
            m_all.items.push_back(std::move(item));
        }
        m_all.height += block.height;
        m_all.used = std::max(m_all.used, block.used);
        m_all.lines += block.lines;
    }
    const FigureStyle& m_style;
    TextBlock m_all;
};

std::vector<TextRun> optionRuns(const Sample& sample) {
    std::vector<TextRun> runs;
    for (std::size_t i = 0; i < sample.choices.size(); ++i) {
        const bool isRight = sample.correctChoice == static_cast<int>(i);
        const QString words = QStringLiteral("(%1) %2").arg(toQString(sample.choices[i].letter), toQString(sample.choices[i].text));
        runs.push_back({runs.empty() ? words : QStringLiteral("  ") + words, isRight ? TextWeight::Bold : TextWeight::Regular});
    }
    return runs;
}

}  // namespace

std::vector<TextRun> answerRuns(const SampleRun& run, std::span<const int> bold) {
    const QString answer = toQString(run.answer.text);
    std::vector<TextRange> ranges;
    for (const int phrase : bold)
        if (phrase >= 0 && phrase < static_cast<int>(run.phrases.size()))
            ranges.push_back(utf16Range(answer, run.phrases[static_cast<std::size_t>(phrase)].chars));
    std::sort(ranges.begin(), ranges.end(), [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
    std::vector<TextRun> runs;
    qsizetype done = 0;
    for (const TextRange& range : ranges) {
        if (range.begin < done || range.length() <= 0)
            continue;
        if (range.begin > done)
            runs.push_back({answer.mid(done, range.begin - done)});
        runs.push_back({answer.mid(range.begin, range.length()), TextWeight::Bold});
        done = range.end;
    }
    if (done < answer.size())
        runs.push_back({answer.mid(done)});
    return runs;
}

std::vector<int> phrasesOf(const SampleRun& run, const std::vector<int>& asked) {
    std::vector<int> phrases = asked;
    if (asked.empty()) {
        phrases.resize(run.phrases.size());
        std::iota(phrases.begin(), phrases.end(), 0);
    }
    std::erase_if(phrases, [&](int phrase) { return phrase < 0 || phrase >= static_cast<int>(run.phrases.size()); });
    return phrases;
}

TextBlock sampleWords(const Sample& sample, const SampleRun* run, const FigureStyle& style, double width, double mostHeight) {
    WordColumn column(style, width);
    if (!sample.expression.empty())
        column.add(figureText("Referring expression"), {{toQString(sample.expression)}}, mostHeight);
    if (!sample.question.empty())
        column.add(figureText("Question"), {{toQString(sample.question)}}, mostHeight);
    if (!sample.choices.empty())
        column.add(figureText("Options"), optionRuns(sample), mostHeight);
    if (run != nullptr && !run->answer.text.empty())
        column.add(figureText("Answer"), answerRuns(*run, phrasesOf(*run, {})), mostHeight);
    return column.block();
}

void addSelectorMark(FigurePage& page, const QRectF& panel, const std::string& selector, int k, const FigureStyle& style) {
    const SelectorMark mark = selectorMark(selector);
    if (k == 0) {
        const double width = 2 * style.lineWidth();
        PathItem frame;
        frame.path.addRect(panel.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        frame.stroke = style.mask(selector).color;
        frame.width = width;
        page.items.emplace_back(std::move(frame));
    }
    const double size = std::min(1.35 * style.smallSize(), 0.3 * panel.height());
    const QRectF box(panel.right() - (k + 1) * (size + 1) - 1.5, panel.top() + 2.5, size, size);
    PathItem shape;
    shape.path = markOutline(mark.shape, box);
    shape.fill = mark.color;
    shape.stroke = QColor(Qt::white);
    shape.width = kThinnestLine;
    page.items.emplace_back(std::move(shape));
    TextItem letter = centredLine(style.ruler(), mark.letter, 0.62 * size, box.center(), Qt::AlignHCenter);
    letter.weight = TextWeight::Bold;
    letter.color = Qt::white;
    page.items.emplace_back(std::move(letter));
}

}  // namespace groundscope
