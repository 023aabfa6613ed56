// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace groundscope {

class MainWindow;

/// Correcting ground truth over the open demo: unlocking, a vertex in the hand, masks of the segmenter, the dock's pages,
/// a patch that conflicts. `shoot` takes a picture of a widget, null: of the window. False: a view could not be reached.
bool photographEditing(MainWindow& window, const std::function<void(const QString& name, QWidget* widget)>& shoot);

}  // namespace groundscope
