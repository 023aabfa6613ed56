// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace groundscope {

class MainWindow;

/// What tries something out over the open demo: lanes, another point, other heads, other phrases, a marked region, pairs,
/// another question, and the run beside a copy of itself. `shoot` takes a picture of a widget, null: of the window. False:
/// a view could not be reached.
bool photographInspecting(MainWindow& window, const std::function<void(const QString& name, QWidget* widget)>& shoot);

}  // namespace groundscope
