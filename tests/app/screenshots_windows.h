// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures of the windows and dialogs beside the main window. False: a view could not be reached.
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QDir;
class QWidget;
QT_END_NAMESPACE

namespace groundscope {

class MainWindow;

/// Takes a picture of a widget, null: of the main window.
using Shoot = std::function<void(const QString& name, QWidget* widget)>;

/// Run settings, page by page; afterwards every selector is chosen.
bool photographSettings(MainWindow& window, const Shoot& shoot);
/// The demo's recorded run beside the open one.
bool photographComparison(MainWindow& window, const Shoot& shoot);
/// The demo's scenes with the first object's masks under its own name, as instances of a data set. `folder` is for its files.
bool photographBuilding(const QDir& folder, const Shoot& shoot);
/// Endpoint, and what a judge would be sent of the open run.
bool photographJudging(MainWindow& window, const Shoot& shoot);
/// Models, data check, keys and a menu.
bool photographDialogs(MainWindow& window, const Shoot& shoot);

}  // namespace groundscope
