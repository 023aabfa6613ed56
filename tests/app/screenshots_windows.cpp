// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screenshots_windows.h"

#include "app/audit/comparison_window.h"
#include "app/building/build_dialogs.h"
#include "app/building/build_window.h"
#include "app/editing/data_check_dialog.h"
#include "app/models/endpoint_dialog.h"
#include "app/models/judging_dialog.h"
#include "app/models/model_dialog.h"
#include "app/models/run_settings_dialog.h"
#include "app/setup/data_paths.h"
#include "app/shell/main_window.h"
#include "app/shell/shortcuts_dialog.h"
#include "widgets/render/convert.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120000;

template <typename Condition>
bool waitFor(Condition condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
}

/// Masks without category, as butterflies.
bool nameInstances(const QString& masksFile, const QString& instancesFile) {
    QFile masks(masksFile);
    QFile named(instancesFile);
    if (!masks.open(QIODevice::ReadOnly) || !named.open(QIODevice::WriteOnly))
        return false;
    QByteArray text = masks.readAll();
    text.replace("\"category_id\":null", "\"category_id\":1");
    text.replace("\"categories\":[]", "\"categories\":[{\"id\":1,\"name\":\"butterfly\"}]");
    return named.write(text) == text.size();
}

}  // namespace

bool photographSettings(MainWindow& window, const Shoot& shoot) {
    QTest::keyClick(window.workspace()->canvas(), Qt::Key_R, Qt::ControlModifier);
    auto* dialog = window.findChild<RunSettingsDialog*>();
    if (!dialog)
        return false;
    auto* tabs = dialog->findChild<QTabWidget*>(u"runSettingsTabs"_s);
    auto* selectors = dialog->findChild<QListWidget*>(u"selectors"_s);
    for (int row = 0; row < selectors->count(); ++row)
        if (const QString name = selectors->item(row)->data(Qt::UserRole).toString(); name != u"box" && name != u"single")
            selectors->item(row)->setCheckState(Qt::Checked);
    dialog->findChild<QSpinBox*>(u"instances"_s)->setValue(3);
    shoot(u"settings-run"_s, dialog);
    tabs->setCurrentIndex(1);
    auto* tree = dialog->findChild<QTreeWidget*>(u"switches"_s);
    QTreeWidgetItem* tie = tree->findItems(u"B10 "_s, Qt::MatchStartsWith | Qt::MatchRecursive).value(0);
    tree->setCurrentItem(tie);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    tree->scrollToItem(tie, QAbstractItemView::PositionAtCenter);
    shoot(u"settings-switches"_s, dialog);
    QTest::keyClick(tree, Qt::Key_Space);
    tabs->setCurrentIndex(2);
    shoot(u"settings-similarity"_s, dialog);
    tabs->setCurrentIndex(3);
    dialog->findChild<QSpinBox*>(u"orderChecks"_s)->setValue(5000);
    dialog->accept();
    shoot(u"settings-error"_s, dialog);
    dialog->findChild<QSpinBox*>(u"orderChecks"_s)->setValue(1);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"useSettings"_s), Qt::LeftButton);
    return true;
}

bool photographComparison(MainWindow& window, const Shoot& shoot) {
    const QString recorded = toQString(*demoDirectory()) + u"/run/demo.gsrun"_s;
    ComparisonWindow beside;
    beside.show();
    beside.compare({recorded, toQString(window.session()->store()->file())});
    if (!waitFor([&beside] { return !beside.isBusy(); }))
        return false;
    beside.findChild<QComboBox*>(u"shownRows"_s)->setCurrentIndex(1);
    beside.findChild<QTableView*>(u"comparedSamples"_s)->setFocus();
    QTest::qWait(600);
    shoot(u"comparison"_s, &beside);
    return true;
}

bool photographBuilding(const QDir& folder, const Shoot& shoot) {
    const QString benchmark = toQString(*demoDirectory()) + u"/benchmark/"_s;
    const QString instances = folder.filePath(u"instances.json"_s);
    if (!nameInstances(benchmark + u"Segmentations.json"_s, instances))
        return false;
    BuildWindow window;
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = window.findChild<NewBuildDialog*>();
    if (dialog == nullptr)
        return false;
    shoot(u"build-new"_s, dialog);
    dialog->reject();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    window.setAnnotator(u"ann"_s);
    BuildController* controller = window.controller();
    controller->create(folder.filePath(u"scenes.gsbuild"_s), {toPath(benchmark + u"Questions.csv"_s), {toPath(benchmark + u"MMVP Images"_s)}, {{toPath(instances), {}, {}}}}, true);
    if (!waitFor([controller] { return controller->picture() != nullptr; }))
        return false;
    auto* picture = window.findChild<CanvasView*>(u"buildCanvas"_s);
    QTest::keyClick(picture, Qt::Key_Return, Qt::ControlModifier);
    if (!waitFor([controller] { return controller->picture() != nullptr; }))
        return false;
    QTest::keyClick(picture, Qt::Key_Period);
    QTest::keyClick(picture, Qt::Key_R);
    const QPoint corner = picture->rect().center() + QPoint(80, 80);
    QTest::mousePress(picture, Qt::LeftButton, {}, corner);
    QTest::mouseMove(picture, corner + QPoint(90, 60));
    QTest::mouseRelease(picture, Qt::LeftButton, {}, corner + QPoint(90, 60));
    const bool isSaved = waitFor([controller] { return controller->saveState() == BuildController::SaveState::Saved; });
    shoot(u"build"_s, &window);
    return isSaved;
}

bool photographJudging(MainWindow& window, const Shoot& shoot) {
    EndpointKeys keys;
    JudgeConfig judge;
    judge.endpoint = "http://127.0.0.1:8080/v1";
    judge.model = "llava-v1.6-34b";
    EndpointDialog endpoint(judge, &keys, &window);
    endpoint.show();
    QTest::qWait(1200);
    shoot(u"endpoint"_s, &endpoint);
    endpoint.reject();
    JudgingDialog dialog({window.session()->store(), window.session()->benchmark(), judge}, &keys, false, &window);
    dialog.findChild<QComboBox*>(u"judgedSubject"_s)->setCurrentIndex(1);
    dialog.show();
    QTest::qWait(3000);
    shoot(u"judging"_s, &dialog);
    dialog.reject();
    return true;
}

bool photographDialogs(MainWindow& window, const Shoot& shoot) {
    window.chooseModels();
    auto* models = window.findChild<ModelDialog*>();
    QTest::qWait(400);
    shoot(u"models-empty"_s, models);
    QTest::mouseClick(models->findChild<QAbstractButton*>(u"demoModelsButton"_s), Qt::LeftButton);
    QTest::qWait(1500);
    shoot(u"models-demo"_s, models);
    models->reject();
    window.showDataCheck();
    auto* check = window.findChild<DataCheckDialog*>();
    waitFor([check] { return !check->isChecking(); });
    shoot(u"data-check"_s, check);
    check->reject();
    window.showShortcuts();
    QTest::qWait(200);
    shoot(u"shortcuts"_s, window.findChild<ShortcutsDialog*>());
    QMenu* menu = window.actions()->menus().at(2);
    menu->popup(window.mapToGlobal(QPoint(80, 30)));
    QTest::qWait(200);
    shoot(u"menu"_s, menu);
    menu->close();
    return true;
}

}  // namespace groundscope
