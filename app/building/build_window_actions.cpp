// SPDX-License-Identifier: GPL-3.0-or-later
// What BuildWindow can do, with its keys.
#include "app/building/build_panel.h"
#include "app/building/build_window.h"
#include "app/shell/message_strip.h"
#include "widgets/render/convert.h"

#include <QAction>
#include <QActionGroup>

namespace groundscope {

using namespace Qt::StringLiterals;

QAction* BuildWindow::addAction(const QString& name, const QString& text, const QString& icon, const QList<QKeySequence>& keys, const std::function<void()>& act) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setData(icon);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys.constFirst().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    QMainWindow::addAction(action);
    return action;
}

void BuildWindow::makeFileActions() {
    m_fileActions = {addAction(u"buildNew"_s, tr("&New Project…"), {}, {QKeySequence::New}, [this] { newProject(); }),
                     addAction(u"buildOpen"_s, tr("&Open Project…"), {}, {QKeySequence::Open}, [this] { chooseAndOpen(); }),
                     addAction(u"buildSaveAs"_s, tr("Save Project &As…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { saveElsewhere(); })};
    m_jobActions = {
        addAction(u"buildPropose"_s, tr("&Propose Objects by Rules"), {}, {Qt::CTRL | Qt::Key_R}, [this] { m_controller->proposeByRules(); }),
        addAction(u"buildProposeModel"_s, tr("Propose Objects by a &Model…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, [this] { Q_EMIT endpointRequested(); }),
        addAction(u"buildCompare"_s, tr("&Compare Annotators…"), {}, {Qt::CTRL | Qt::Key_K}, [this] { compareAnnotators(); }),
        addAction(u"buildWrite"_s, tr("&Write Benchmark…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, [this] { writeBenchmark(); })};
    m_stop = addAction(u"buildStop"_s, tr("S&top"), u"gs-stop"_s, {Qt::CTRL | Qt::Key_Period}, [this] { m_controller->cancel(); });
    addAction(u"buildClose"_s, tr("C&lose"), {}, {Qt::CTRL | Qt::Key_W}, [this] { close(); });
}

void BuildWindow::makeGoActions() {
    const auto toNextOpen = [this] {
        if (const auto next = m_controller->state().next)
            m_controller->show(static_cast<int>(*next));
    };
    m_goActions = {addAction(u"buildNext"_s, tr("&Next Question"), u"gs-next"_s, {Qt::Key_D}, [this] { step(1); }),
                   addAction(u"buildPrevious"_s, tr("&Previous Question"), u"gs-previous"_s, {Qt::Key_A}, [this] { step(-1); }),
                   addAction(u"buildNextOpen"_s, tr("Next &Open Question"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, toNextOpen)};
}

void BuildWindow::toCurrent(const std::function<void(const PictureInstance&)>& act) {
    if (const PictureInstance* instance = m_controller->currentInstance())
        act(*instance);
}

void BuildWindow::makeEditActions() {
    m_undo = addAction(u"buildUndo"_s, tr("&Undo"), u"gs-undo"_s, {QKeySequence::Undo}, [this] { m_controller->undo(); });
    m_redo = addAction(u"buildRedo"_s, tr("&Redo"), u"gs-redo"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                       [this] { m_controller->redo(); });
    m_editActions = {m_undo, m_redo, addAction(u"buildDelete"_s, tr("&Delete Drawn Shape"), {}, {QKeySequence::Delete}, [this] { m_editor->deleteSelected(); }),
                     addAction(u"buildEditExpression"_s, tr("Edit &Expression"), {}, {Qt::CTRL | Qt::Key_E}, [this] { m_panel->editExpression(); }),
                     addAction(u"buildEditNote"_s, tr("Edit &Note"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, [this] { m_panel->editNote(); })};
    const auto toggle = [this](const PictureInstance& instance) { m_controller->toggle(instance.id); };
    const auto keepOnly = [this](const PictureInstance& instance) { m_controller->keepOnly(instance.id); };
    const auto dropClass = [this](const PictureInstance& instance) { m_controller->setClass(instance.className, false); };
    m_instanceActions = {
        addAction(u"buildToggle"_s, tr("&Keep or Drop Instance"), {}, {Qt::Key_K}, [this, toggle] { toCurrent(toggle); }),
        addAction(u"buildKeepOnly"_s, tr("Keep It &Alone of Its Class"), {}, {Qt::Key_O}, [this, keepOnly] { toCurrent(keepOnly); }),
        addAction(u"buildDropClass"_s, tr("&Drop Its Whole Class"), {}, {Qt::Key_X}, [this, dropClass] { toCurrent(dropClass); }),
        addAction(u"buildNextInstance"_s, tr("&Next Instance"), {}, {Qt::Key_Period}, [this] { m_controller->stepInstance(1); }),
        addAction(u"buildPreviousInstance"_s, tr("&Previous Instance"), {}, {Qt::Key_Comma}, [this] { m_controller->stepInstance(-1); })};
}

void BuildWindow::makeVerdicts() {
    m_verdicts = {addAction(u"buildAccept"_s, tr("&Done, to the Next"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                            [this] { decide(&BuildController::accept); }),
                  addAction(u"buildNoObject"_s, tr("No Specific &Object"), {}, {Qt::Key_N}, [this] { decide(&BuildController::markNoObject); }),
                  addAction(u"buildLater"_s, tr("Put &Aside"), {}, {Qt::Key_S}, [this] { decide(&BuildController::putAside); }),
                  addAction(u"buildReopen"_s, tr("&Take Back"), {}, {Qt::CTRL | Qt::Key_Backspace}, [this] { decide(&BuildController::reopen); })};
    for (QAction* verdict : m_verdicts.mid(0, 3))  // the key of the last is too long for its button; its tool tip has it
        verdict->setIconText(tr("%1 (%2)").arg(QString(verdict->text()).remove(u'&'), verdict->shortcut().toString(QKeySequence::NativeText)));
    m_verdicts.constLast()->setIconText(QString(m_verdicts.constLast()->text()).remove(u'&'));
}

void BuildWindow::makeTools() {
    struct Tool {
        QString name;
        QString text;
        QString icon;
        QKeySequence key;
        std::optional<EditTool> tool;
    };
    const QList<Tool> tools{{u"buildChoose"_s, tr("&Choose Instances"), u"gs-mask"_s, Qt::Key_C, std::nullopt},
                            {u"buildSelect"_s, tr("Edit Drawn &Shapes"), u"gs-select"_s, Qt::CTRL | Qt::Key_J, EditTool::Select},
                            {u"buildPolygon"_s, tr("Draw a &Polygon"), u"gs-polygon"_s, Qt::Key_P, EditTool::Polygon},
                            {u"buildRectangle"_s, tr("Draw a &Rectangle"), u"gs-rectangle"_s, Qt::Key_R, EditTool::Rectangle},
                            {u"buildEllipse"_s, tr("Draw an &Ellipse"), u"gs-ellipse"_s, Qt::Key_E, EditTool::Ellipse},
                            {u"buildBrush"_s, tr("&Brush"), u"gs-brush"_s, Qt::Key_B, EditTool::Brush},
                            {u"buildEraser"_s, tr("Er&aser"), u"gs-eraser"_s, Qt::SHIFT | Qt::Key_B, EditTool::Eraser}};
    m_tools = new QActionGroup(this);
    for (const Tool& tool : tools) {
        QAction* action = addAction(tool.name, tool.text, tool.icon, {tool.key}, [this, chosen = tool.tool] { useTool(chosen); });
        action->setCheckable(true);
        m_tools->addAction(action);
    }
    m_tools->actions().constFirst()->setChecked(true);
}

void BuildWindow::decide(void (BuildController::*verdict)()) {
    m_editor->finishDraft();
    (m_controller->*verdict)();
    if (m_controller->item() != nullptr && !m_controller->annotator().isEmpty() && !m_controller->state().next)
        m_messages->showMessage(MessageStrip::Kind::Note, tr("All questions are decided."), {}, tr("Write Benchmark…"), [this] { writeBenchmark(); });
}

}  // namespace groundscope
