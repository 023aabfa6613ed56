// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screenshots_editing.h"

#include "app/editing/edit_actions.h"
#include "app/editing/patch_dialog.h"
#include "app/editing/unlock_dialog.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "core/edit/region_edit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60000;

QPoint placeOf(MainWindow& window, Point at) {
    return window.workspace()->canvas()->widgetFromImage({at.x, at.y}).toPoint();
}

const Region& firstRegion(MainWindow& window) {
    return window.session()->currentSample()->annotations.front().region;
}

bool unlock(MainWindow& window, const Shoot& shoot) {
    CanvasView* canvas = window.workspace()->canvas();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_L, Qt::ControlModifier);
    auto* dialog = window.findChild<UnlockDialog*>();
    if (!dialog)
        return false;
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"unlockName"_s), u"A. Curator"_s);
    shoot(u"edit-unlock"_s, dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"unlockButton"_s), Qt::LeftButton);
    window.activateWindow();  // keys of the window work only while it is the active one
    canvas->setFocus();
    return QTest::qWaitForWindowActive(&window) &&
           QTest::qWaitFor([&] { return !window.desks().editing->controller()->isLocked(); }, kPatienceMs);
}

/// Selected, one vertex in the hand far from where it was: live IoU of every mask.
void photographVertex(MainWindow& window, const Shoot& shoot) {
    CanvasView* canvas = window.workspace()->canvas();
    window.desks().editing->editor()->select({0});
    const Point vertex = firstRegion(window).parts.front().outer.front();
    const QPoint from = placeOf(window, vertex);
    const QPoint to = from + QPoint(-40, -30);
    QTest::mouseMove(canvas, from);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::qWait(600);
    shoot(u"edit-vertex"_s, nullptr);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
}

bool photographMasks(MainWindow& window, const Shoot& shoot) {
    CanvasView* canvas = window.workspace()->canvas();
    const Rect box = boundsOf(firstRegion(window));
    QTest::keyClick(canvas, Qt::Key_Q);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, placeOf(window, {box.x + box.width / 2, box.y + box.height / 2}));
    const AssistController* assist = window.desks().editing->assist();
    if (!QTest::qWaitFor([&] { return assist->state().phase == AssistState::Phase::Idle; }, kPatienceMs))
        return false;
    QTest::qWait(500);
    shoot(u"edit-masks"_s, nullptr);
    QTest::keyClick(canvas, Qt::Key_Return);
    QTest::keyClick(canvas, Qt::Key_Escape);
    return true;
}

void photographDock(MainWindow& window, const Shoot& shoot) {
    GroundTruthDock* dock = window.workspace()->groundTruth();
    window.desks().editing->editor()->select({0});
    window.actions()->edit()->simplify->trigger();
    if (auto* slider = dock->findChild<QSlider*>())
        slider->setValue(slider->maximum() / 2);
    QTest::qWait(500);
    shoot(u"edit-shapes"_s, nullptr);
    auto* tabs = dock->findChild<QTabWidget*>(u"groundTruthTabs"_s);
    tabs->setCurrentIndex(1);
    shoot(u"edit-texts"_s, nullptr);
    tabs->setCurrentIndex(2);
    shoot(u"edit-history"_s, nullptr);
}

/// Somebody else moved what was moved here, and wrote a note.
void photographPatch(MainWindow& window, const Shoot& shoot) {
    const auto index = static_cast<std::size_t>(window.session()->currentIndex());
    const Sample original = window.desks().editing->controller()->original()->samples[index];
    const auto edit = [&](const char* id, const Sample& after, const char* action) {
        Edit made = editBetween(original, after, action);
        made.id = id;
        made.who = "B. Reviewer";
        made.whenUtc = "2026-11-23T12:00:00Z";
        made.why = "outline too wide";
        return made;
    };
    Sample moved = original;
    moved.annotations[0].region = translated(moved.annotations[0].region, {6, 4});
    Sample noted = original;
    noted.note = "a shadow under it";
    Patch patch;
    patch.edits = {edit("00000000000000a1", moved, "move-shape"), edit("00000000000000a2", noted, "text")};
    PatchDialog dialog({u"/home/reviewer/corrections.gspatch"_s, u"demo"_s, true,
                        PatchChoices(window.session()->benchmark(), patch)},
                       &window);
    dialog.show();
    QTest::qWait(300);
    shoot(u"patch-conflict"_s, &dialog);
}

}  // namespace

bool photographEditing(MainWindow& window, const Shoot& shoot) {
    if (!unlock(window, shoot))
        return false;
    photographVertex(window, shoot);
    if (!photographMasks(window, shoot))
        return false;
    photographDock(window, shoot);
    photographPatch(window, shoot);
    window.desks().editing->controller()->goTo({});
    window.desks().editing->controller()->lock();
    window.workspace()->answer()->raise();
    return true;
}

}  // namespace groundscope
