// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a figure measured and broken into lines. Points of the page; independent of any screen: glyphs are measured
/// large and unhinted, and scaled.
///
/// Fonts are needed (QGuiApplication, offscreen will do); any thread.
#pragma once

#include "widgets/figure/page.h"

#include <QFontMetricsF>

#include <array>
#include <vector>

namespace groundscope {

/// Measures one family.
class TextRuler {
  public:
    explicit TextRuler(const QString& family);
    [[nodiscard]] const QString& family() const { return m_family; }
    [[nodiscard]] double width(const QString& text, double size, TextWeight weight = TextWeight::Regular) const;
    /// From the top of a line to its baseline; with descent() it makes the line height.
    [[nodiscard]] double ascent(double size) const;
    [[nodiscard]] double descent(double size) const;
    /// From one baseline to the next: 1.2 times the size.
    [[nodiscard]] double lineHeight(double size) const;
    /// Height of a capital: what is centred on a middle line.
    [[nodiscard]] double capHeight(double size) const;
    /// U+2212, or an en dash where the font has no minus: another font's would look odd beside the digits.
    [[nodiscard]] QChar minus() const { return m_minus; }
    /// Cut with "…" where it is wider than `width`.
    [[nodiscard]] QString elided(const QString& text, double size, double width, TextWeight weight = TextWeight::Regular) const;
    /// The font that is measured: `kMeasuredSize` pixels.
    [[nodiscard]] QFont font(TextWeight weight) const;

    static constexpr double kMeasuredSize = 512;

  private:
    [[nodiscard]] const QFontMetricsF& metrics(TextWeight weight) const { return m_metrics[static_cast<std::size_t>(weight)]; }
    QString m_family;
    std::array<QFontMetricsF, 3> m_metrics;  ///< by TextWeight
    QChar m_minus;
};

/// Words of one look.
struct TextRun {
    QString text;
    TextWeight weight = TextWeight::Regular;
    QColor color = Qt::black;
};

/// Lines under each other, from (0, 0) on.
struct TextBlock {
    std::vector<TextItem> items;  ///< in reading order; one a run and line
    double width = 0;             ///< that was asked for
    double used = 0;              ///< of the longest line
    double height = 0;            ///< lines times the line height; 0 without words
    int lines = 0;
};

/// Breaks at spaces; words that are too wide are set smaller, down to 0.7 of the size and 5 points, else broken anywhere; "\n" begins a line. More than `mostLines` (0: any number) are cut with "…".
/// `align` (left, centre, right) is within `width`.
TextBlock breakText(const TextRuler& ruler, const std::vector<TextRun>& runs, double size, double width,
                    Qt::AlignmentFlag align = Qt::AlignLeft, int mostLines = 0);
TextBlock breakText(const TextRuler& ruler, const QString& text, double size, double width,
                    Qt::AlignmentFlag align = Qt::AlignLeft, int mostLines = 0);

/// Puts the block's top left corner there.
void placeText(FigurePage& page, const TextBlock& block, QPointF topLeft);
/// One line whose middle (of capitals) is at `middle.y()`, by `align` at `middle.x()`.
TextItem centredLine(const TextRuler& ruler, const QString& text, double size, QPointF middle, Qt::AlignmentFlag align);

}  // namespace groundscope
