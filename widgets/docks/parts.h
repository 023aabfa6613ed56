// SPDX-License-Identifier: GPL-3.0-or-later
/// Small parts the docks share, so that they look alike.
#pragma once

#include <QColor>
#include <QString>

class QLabel;
class QPalette;
class QScrollArea;
class QToolButton;
class QWidget;

namespace groundscope {

/// A heading inside a dock.
QLabel* makeCaption(const QString& text, QWidget* parent);
/// Wrapping, selectable text of the data (never translated); plain text.
QLabel* makeDataLabel(QWidget* parent, const QString& accessibleName);
/// Wrapping, centred, muted text that stands where there is nothing to show.
QLabel* makeHint(QWidget* parent);
/// Wrapping text whose lines are never cut: pages of tabs do not ask their parts for the height at a width.
QLabel* makeWrappedLabel(QWidget* parent);
/// Scrolls `content` up and down and keeps it as wide as itself; no frame, and Tab goes on to what is inside.
QScrollArea* makeScrollArea(QWidget* content, QWidget* parent);
/// `sign` stands in for an icon that is missing; `tip` names the action and its key.
QToolButton* makeToolButton(const QString& icon,
                            const QString& sign,
                            const QString& name,
                            const QString& tip,
                            QWidget* parent);

/// The wheel over the control scrolls the panel unless the control has the focus: nobody changes a value by scrolling past.
void keepWheelForScrolling(QWidget* control);

/// Text of lesser weight: readable (4.5:1) on the palette's window in light and dark.
QColor mutedColor(const QPalette& palette);
/// Two colours mixed; t = 0 gives a.
QColor mixedColor(const QColor& a, const QColor& b, double t);

}  // namespace groundscope
