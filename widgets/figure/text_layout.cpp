// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/text_layout.h"

#include <QFont>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace groundscope {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kEnDash(0x2013);
constexpr double kSmallestWord = 0.7;  ///< of the size: words a little too wide are set smaller instead of broken
constexpr double kSmallestSize = 5;    ///< points
constexpr double kLeading = 1.2;  ///< as papers set captions; fonts' own is up to 1.4

QFont measuredFont(const QString& family, TextWeight weight) {
    QFont font(family);
    font.setPixelSize(static_cast<int>(TextRuler::kMeasuredSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(weight == TextWeight::Bold);
    font.setItalic(weight == TextWeight::Italic);
    return font;
}

/// Runs as Qt's layout takes them: one text, and which run each character is of.
struct JoinedRuns {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<qsizetype> ends;
};

JoinedRuns joined(const TextRuler& ruler, const std::vector<TextRun>& runs) {
    JoinedRuns all;
    for (const TextRun& run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(ruler.font(run.weight));
        all.formats.append(range);
        all.text += run.text;
        all.ends.push_back(all.text.size());
    }
    all.text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return all;
}

double placeIn(double width, double line, Qt::AlignmentFlag align) {
    if (align == Qt::AlignHCenter || align == Qt::AlignCenter)
        return (width - line) / 2;
    return align == Qt::AlignRight ? width - line : 0;
}

/// What a line leaves out at its end.
qsizetype trimmedEnd(const QString& text, qsizetype begin, qsizetype end) {
    while (end > begin && text[end - 1].isSpace())
        --end;
    return end;
}

/// One item for each run that has words in the line.
void addLine(TextBlock& block, const JoinedRuns& all, const std::vector<TextRun>& runs, const QTextLine& line, double size,
             double baseline, Qt::AlignmentFlag align) {
    const double scale = size / TextRuler::kMeasuredSize;
    const double used = line.naturalTextWidth() * scale;
    const double left = placeIn(block.width, used, align);
    const qsizetype end = trimmedEnd(all.text, line.textStart(), line.textStart() + line.textLength());
    qsizetype begin = line.textStart();
    for (std::size_t i = 0; i < runs.size() && begin < end; ++i) {
        const qsizetype stop = std::min(end, all.ends[i]);
        if (stop <= begin)
            continue;
        TextItem item;
        item.text = all.text.mid(begin, stop - begin);
        const double from = line.cursorToX(static_cast<int>(begin));
        const double to = line.cursorToX(static_cast<int>(stop));
        item.at = {left + std::min(from, to) * scale, baseline};  // right-to-left words begin at their right end
        item.size = size;
        item.weight = runs[i].weight;
        item.color = runs[i].color;
        block.items.push_back(item);
        begin = stop;
    }
    block.used = std::max(block.used, used);
}

/// The runs up to a character, then "…".
std::vector<TextRun> cutRuns(const std::vector<TextRun>& runs, qsizetype length) {
    std::vector<TextRun> cut;
    for (const TextRun& run : runs) {
        if (length <= 0)
            break;
        cut.push_back(run);
        cut.back().text.truncate(length);
        length -= run.text.size();
    }
    if (cut.empty())
        cut.push_back({});
    QString& last = cut.back().text;
    last.truncate(trimmedEnd(last, 0, last.size()));
    last += QChar(0x2026);
    return cut;
}

/// Ends of the lines in the joined text.
std::vector<qsizetype> layOut(QTextLayout& layout, double width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<qsizetype> ends;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ends.push_back(line.textStart() + line.textLength());
    }
    layout.endLayout();
    return ends;
}

/// Whether a line ends inside a word.
bool breaksWord(const QString& text, const std::vector<qsizetype>& ends) {
    return std::any_of(ends.begin(), ends.end(), [&](qsizetype end) {
        return end > 0 && end < text.size() && text[end - 1].isLetterOrNumber() && text[end].isLetterOrNumber();
    });
}

/// Width of what cannot be broken but anywhere.
double longestWord(const TextRuler& ruler, const JoinedRuns& all, const std::vector<TextRun>& runs, double size) {
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, all.text);
    double longest = 0;
    for (qsizetype begin = 0, end = words.toNextBoundary(); end >= 0; begin = end, end = words.toNextBoundary()) {
        double width = 0;
        qsizetype from = begin;
        for (std::size_t i = 0; i < runs.size() && from < end; ++i) {
            const qsizetype stop = std::min(trimmedEnd(all.text, begin, end), all.ends[i]);
            if (stop <= from)
                continue;
            width += ruler.width(all.text.mid(from, stop - from), size, runs[i].weight);
            from = stop;
        }
        longest = std::max(longest, width);
    }
    return longest;
}

}  // namespace

TextRuler::TextRuler(const QString& family)
    : m_family(family),
      m_metrics{QFontMetricsF(measuredFont(family, TextWeight::Regular)), QFontMetricsF(measuredFont(family, TextWeight::Bold)),
                QFontMetricsF(measuredFont(family, TextWeight::Italic))},
      m_minus(QRawFont::fromFont(measuredFont(family, TextWeight::Regular)).supportsCharacter(kMinus) ? kMinus : kEnDash) {}

QFont TextRuler::font(TextWeight weight) const {
    return measuredFont(m_family, weight);
}

double TextRuler::width(const QString& text, double size, TextWeight weight) const {
    return metrics(weight).horizontalAdvance(text) * size / kMeasuredSize;
}

double TextRuler::ascent(double size) const {
    return lineHeight(size) - descent(size);
}

double TextRuler::descent(double size) const {
    return metrics(TextWeight::Regular).descent() * size / kMeasuredSize;
}

double TextRuler::lineHeight(double size) const {
    return kLeading * size;
}

double TextRuler::capHeight(double size) const {
    return metrics(TextWeight::Regular).capHeight() * size / kMeasuredSize;
}

QString TextRuler::elided(const QString& text, double size, double width, TextWeight weight) const {
    return metrics(weight).elidedText(text, Qt::ElideRight, width * kMeasuredSize / size);
}

TextBlock breakText(const TextRuler& ruler, const std::vector<TextRun>& runs, double size, double width, Qt::AlignmentFlag align,
                    int mostLines) {
    TextBlock block;
    block.width = width;
    const JoinedRuns all = joined(ruler, runs);
    if (trimmedEnd(all.text, 0, all.text.size()) == 0)
        return block;
    QTextLayout layout(all.text, ruler.font(TextWeight::Regular));
    layout.setFormats(all.formats);
    // What was measured as one line must not break by rounding.
    const std::vector<qsizetype> ends = layOut(layout, (width + 0.01) * TextRuler::kMeasuredSize / size);
    if (breaksWord(all.text, ends)) {
        const double smaller = size * width / longestWord(ruler, all, runs, size);
        if (smaller < size && smaller >= std::max(kSmallestWord * size, kSmallestSize))
            return breakText(ruler, runs, smaller, width, align, mostLines);
    }
    if (mostLines > 0 && static_cast<int>(ends.size()) > mostLines) {
        const qsizetype end = ends[static_cast<std::size_t>(mostLines) - 1];
        qsizetype keep = trimmedEnd(all.text, 0, end);
        if (all.text.endsWith(QChar(0x2026)))
            keep = std::min(keep, all.text.size() - 2);  // the "…" itself did not fit
        return breakText(ruler, cutRuns(runs, std::max<qsizetype>(0, keep)), size, width, align, mostLines);
    }
    for (int i = 0; i < static_cast<int>(ends.size()); ++i)
        addLine(block, all, runs, layout.lineAt(i), size, ruler.ascent(size) + i * ruler.lineHeight(size), align);
    block.lines = static_cast<int>(ends.size());
    block.height = block.lines * ruler.lineHeight(size);
    return block;
}

TextBlock breakText(const TextRuler& ruler, const QString& text, double size, double width, Qt::AlignmentFlag align, int mostLines) {
    return breakText(ruler, std::vector<TextRun>{{text}}, size, width, align, mostLines);
}

void placeText(FigurePage& page, const TextBlock& block, QPointF topLeft) {
    for (TextItem item : block.items) {
        item.at += topLeft;
        page.items.emplace_back(std::move(item));
    }
}

TextItem centredLine(const TextRuler& ruler, const QString& text, double size, QPointF middle, Qt::AlignmentFlag align) {
    TextItem item;
    item.text = text;
    item.size = size;
    item.align = align;
    item.at = {middle.x(), middle.y() + ruler.capHeight(size) / 2};
    return item;
}

}  // namespace groundscope
