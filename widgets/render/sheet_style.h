// SPDX-License-Identifier: GPL-3.0-or-later
/// Type and ink of the contact sheet. Not here: what stands on it (sheet_parts.h).
#pragma once

#include "widgets/render/sheet_parts.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QRectF>

class QPainter;

namespace groundscope {

/// Translations of the sheet.
struct ContactSheet {
    Q_DECLARE_TR_FUNCTIONS(ContactSheet)
};

namespace sheet {

inline constexpr double kMargin = 64;
inline constexpr double kTextSize = 23;
inline constexpr double kSmallSize = 20;
inline constexpr double kTitleSize = 34;
inline constexpr QRgb kInk = 0xff1c1e22;
inline constexpr QRgb kMuted = 0xff555a63;
inline constexpr QRgb kLine = 0xffd5d8dd;
inline constexpr QRgb kEmptyPanel = 0xfff2f3f5;

/// `size` in pixels of an 1800-pixel page.
QFont fontOf(const SheetContext& context, double size, bool bold = false);
double lineHeight(const QFont& font);
/// Height of wrapped plain text.
double textHeight(const QString& text, const QFont& font, double width);
/// Wrapped plain text, from the top left; long words are broken rather than cut.
void drawText(
    QPainter& painter, const QRectF& box, const QString& text, const QFont& font, QRgb color);
/// White words on a rounded patch whose top left is `at`; returns the patch.
QRectF drawPill(
    QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color);
double pillWidth(const QString& text, const QFont& font);
/// The scene's picture with one pixel of frame.
void drawPanel(QPainter& painter,
               const QRectF& box,
               const OverlayScene& scene,
               const OverlayOptions& options);
OverlayOptions panelOptions(const SheetContext& context, bool heat);

}  // namespace sheet
}  // namespace groundscope
