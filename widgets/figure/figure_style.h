// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureStyle: colours, line styles, hatches and type of a figure, as its settings ask.
///
/// "Safe" is Okabe and Ito's; "Paper" that of arXiv 2502.04192: predictions red, ground truth green, the point a black
/// circle. In both nothing is told apart by colour alone: ground truth is dashed, the oracle's choice solid, the automatic
/// one dotted. Immutable; any thread.
#pragma once

#include "core/base/result.h"
#include "core/data/figure.h"
#include "widgets/figure/text_layout.h"
#include "widgets/render/heat_map.h"

#include <string>

namespace groundscope {

/// The smallest line that print keeps, points.
inline constexpr double kThinnestLine = 0.5;

/// How an area and its outline look.
struct AreaStyle {
    QColor color;
    LineStyle line = LineStyle::Solid;
    Hatch hatch = Hatch::None;
};

class FigureStyle {
  public:
    /// Errors: InvalidInput, naming the setting that is out of range or unknown.
    static Result<FigureStyle> from(const FigureSpec& spec);

    /// A selector's choice, by its stable key; unknown ones as the oracle's.
    [[nodiscard]] AreaStyle mask(const std::string& selector) const;
    [[nodiscard]] AreaStyle groundTruth() const;
    /// The k-th of several series of a plot (models, selectors): colours that differ in lightness too, and a hatch each
    /// where the settings ask for hatches.
    [[nodiscard]] AreaStyle series(int k) const;
    /// Of a mask against the ground truth: hit, surplus, missing (render/error_shapes.h: ErrorPart).
    [[nodiscard]] AreaStyle error(int part) const;
    [[nodiscard]] bool isPaper() const { return m_paper; }

    [[nodiscard]] QColor ink() const { return QColor(0, 0, 0); }
    [[nodiscard]] QColor muted() const { return QColor(0x55, 0x55, 0x55); }
    /// Frames.
    [[nodiscard]] QColor rule() const { return QColor(0xbf, 0xbf, 0xbf); }
    /// Lines behind bars: light enough for numbers to stand on.
    [[nodiscard]] QColor grid() const { return QColor(0xdd, 0xdd, 0xdd); }
    /// A fill of a mask or bar with the settings' opacity.
    [[nodiscard]] QColor filled(const AreaStyle& style) const;

    [[nodiscard]] double fontSize() const { return m_page.fontSize; }
    /// Numbers at axes and bars: at least 5.
    [[nodiscard]] double smallSize() const;
    [[nodiscard]] double lineWidth() const { return m_page.lineWidth; }
    [[nodiscard]] double thinLine() const { return kThinnestLine; }
    [[nodiscard]] double gap() const { return m_page.gap; }
    [[nodiscard]] const FigureView& view() const { return m_view; }
    [[nodiscard]] const FigurePageSetup& page() const { return m_page; }
    [[nodiscard]] const HeatStyle& heat() const { return m_heat; }
    [[nodiscard]] const TextRuler& ruler() const { return m_ruler; }

  private:
    FigureStyle(const FigureSpec& spec, const HeatStyle& heat);
    FigureView m_view;
    FigurePageSetup m_page;
    HeatStyle m_heat;
    TextRuler m_ruler;
    bool m_paper = false;
};

/// "(a)", "(b)", … "(aa)" for the k-th panel by FigurePageSetup::letters; empty without letters.
QString panelLetter(const std::string& letters, int k);

}  // namespace groundscope
