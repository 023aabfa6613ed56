// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screenshots_inspecting.h"

#include "app/audit/runs_desk.h"
#include "app/inspect/inspect_actions.h"
#include "app/inspect/what_if_dialog.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "widgets/render/convert.h"

#include <QDir>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60000;
constexpr int kSettleMs = 1500;  // masks and maps are computed beside the window

bool settle(MainWindow& window) {
    const bool idle = QTest::qWaitFor([&window] { return !window.controller()->isBusy(); }, kPatienceMs);
    QTest::qWait(kSettleMs);
    return idle;
}

bool panel(MainWindow& window, const Shoot& shoot, const QString& name) {
    auto* dock = window.findChild<QDockWidget*>(name);
    if (!dock)
        return false;
    dock->show();
    dock->raise();
    if (!settle(window))
        return false;
    shoot(u"panel-"_s + name, nullptr);
    return true;
}

/// A key that opens a panel at work, and leaves it again.
bool trial(MainWindow& window, const Shoot& shoot, QAction* action, const QString& name) {
    action->trigger();
    if (!settle(window))
        return false;
    shoot(name, nullptr);
    return true;
}

bool anotherQuestion(MainWindow& window, const Shoot& shoot) {
    window.actions()->whatIf->trigger();
    auto* dialog = window.findChild<WhatIfDialog*>();
    if (!dialog)
        return false;
    auto* field = dialog->findChild<QPlainTextEdit*>(u"whatIfQuestion"_s);
    field->selectAll();
    QTest::keyClicks(field, u"What is in the image?"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"whatIfAsk"_s), Qt::LeftButton);
    const auto* tries = dialog->findChild<QTreeWidget*>(u"whatIfTries"_s);
    const bool answered = QTest::qWaitFor([tries] { return tries->topLevelItemCount() == 1; }, kPatienceMs);
    QTest::qWait(kSettleMs);
    shoot(u"what-if"_s, dialog);
    dialog->close();
    return answered;
}

bool runsBeside(MainWindow& window, const Shoot& shoot) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.gsrun"_s);
    auto* desk = window.findChild<RunsDesk*>();
    if (!desk || !QFile::copy(toQString(window.session()->store()->file()), copy))
        return false;
    desk->compareWith({copy});
    QTest::qWait(2 * kSettleMs);
    shoot(u"runs-beside"_s, nullptr);
    QTest::keyClick(&window, Qt::Key_X);
    QTest::qWait(kSettleMs);
    return true;
}

}  // namespace

bool photographInspecting(MainWindow& window, const Shoot& shoot) {
    const InspectActions* inspect = window.actions()->inspect();
    for (const QString& name : {u"lanes"_s, u"pairs"_s, u"region"_s, u"jobs"_s, u"details"_s})
        if (!panel(window, shoot, name))
            return false;
    return trial(window, shoot, inspect->movePoint, u"point-lab"_s) && trial(window, shoot, inspect->heads, u"heads"_s) &&
           trial(window, shoot, inspect->phrases, u"phrases"_s) && anotherQuestion(window, shoot) && runsBeside(window, shoot);
}

}  // namespace groundscope
