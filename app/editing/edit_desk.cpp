// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/edit_desk.h"

#include "app/editing/edit_actions.h"
#include "app/editing/tool_hint.h"
#include "app/editing/unlock_dialog.h"
#include "app/shell/actions.h"
#include "app/shell/message_strip.h"
#include "app/shell/status_line.h"
#include "app/shell/workspace.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// The time of the last sync as a person's clock shows it.
QString clockText(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(toQString(utc), Qt::ISODate).toLocalTime();
    return time.isValid() ? QLocale().toString(time.time(), u"HH:mm:ss"_s) : QString();
}

}  // namespace

EditDesk::EditDesk(const EditParts& parts, QWidget* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_actions(parts.actions->edit()),
      m_controller(parts.session),
      m_editor(new AnnotationEditor(parts.workspace->canvas())),
      m_live(parts.session),
      m_assist(parts.segmenter),
      m_truth(parts.session),
      m_rescorer(parts.session),
      m_patches({parts.session, &m_controller, parts.messages}, window) {
    parts.workspace->groundTruth()->setHistory(&m_controller.history());
    connect(parts.session, &Session::changed, this, &EditDesk::onChanged);
    connect(parts.workspace, &Workspace::pictureShown, this, &EditDesk::showShapes);
    connectController();
    connectEditor();
    connectDock();
    connectEditActions();
    connectShapeActions();
    connectAssist();
    connectMasks();
    connectPatches();
    showNothing({});
}

void EditDesk::setAuthorName(const QString& name) {
    EditAuthor author = m_controller.author();
    author.name = name.trimmed();
    m_controller.setAuthor(author);
    m_parts.workspace->groundTruth()->setAuthor(author.name, author.reason);
}

void EditDesk::showOpened(const OpenedEdits& edits) {
    m_rescorer.setOriginal(edits.original);  // after the session has the document
    if (edits.error) {
        ErrorText text = errorText(*edits.error);
        const bool held = edits.error->code == ErrorCode::Conflict;
        if (held)
            text = {tr("Another program is correcting this benchmark: its corrections are shown, nothing can be changed here."), text.details};
        m_parts.messages->showError(text, held ? tr("Open Again") : QString(), [this] { Q_EMIT reopenRequested(); });
        showNothing(held ? tr("Locked: another program is correcting this benchmark.") : text.summary);
    } else {
        m_parts.workspace->groundTruth()->setEditable(true, {});
        const auto worst = std::find_if(edits.notes.begin(), edits.notes.end(), [](const DataNote& note) {
            return note.severity != DataNote::Severity::Info;
        });
        if (worst != edits.notes.end())
            m_parts.messages->showMessage(worst->severity == DataNote::Severity::Problem ? MessageStrip::Kind::Problem
                                                                                                           : MessageStrip::Kind::Note,
                                          tr("Corrections: %1").arg(toQString(worst->message)), toQString(worst->where));
    }
    showLock();
    showSaveState();
    refreshActions();
}

void EditDesk::showNothing(const QString& why) {
    m_parts.workspace->groundTruth()->setEditable(false, why);
    showLock();
    showSaveState();
    refreshActions();
}

void EditDesk::settle() {
    m_editor->finishDraft();
    m_editor->cancelDraft();
    m_parts.workspace->groundTruth()->texts()->flush();
}

void EditDesk::setLayerShown(bool shown) {
    m_layerShown = shown;
    showShapes();
}

void EditDesk::onChanged(const Change& change) {
    const bool here = change.sampleId == m_parts.session->currentId();
    switch (change.kind) {
        case Change::Kind::Benchmark:
        case Change::Kind::Sample:
            showSample();
            break;
        case Change::Kind::GroundTruth:
            if (here)
                showSample();
            break;
        case Change::Kind::Run:
            m_controller.setRun(m_parts.session->store() ? m_parts.session->store()->record().id : std::string());
            break;
        case Change::Kind::Selection:
        case Change::Kind::Token:
        case Change::Kind::Trial:
            break;
    }
    refreshActions();
}

void EditDesk::showSample() {
    const Sample* sample = m_parts.session->currentSample();
    m_shownId = sample ? toQString(sample->id) : QString();
    m_parts.workspace->groundTruth()->setSample(sample);
    if (sample)
        m_assist.setPicture({sample->id, sample->imagePath});
    showShapes();
}

/// Shapes are drawn by the editor while they can be changed or are chosen in the list, else as part of the picture.
void EditDesk::showShapes() {
    const Sample* sample = m_parts.session->currentSample();
    const QString id = sample ? toQString(sample->id) : QString();
    if (id != m_shownId)
        return;  // its picture is here before the list of its shapes: showSample() follows
    const Size picture = m_parts.workspace->pictureSize();
    const GroundTruthDock* dock = m_parts.workspace->groundTruth();
    m_editor->setAnnotations(id, dock->shapes()->model()->annotations(),
                             picture.area() > 0 || !sample ? picture : sample->imageSize);
    const bool wanted = !m_controller.isLocked() || !m_editor->selection().empty();
    const bool drawn = sample && m_layerShown && wanted && picture.area() > 0;
    m_editor->setShown(drawn);
    m_parts.workspace->setShapesDrawn(drawn);
}

void EditDesk::showLock() {
    const bool locked = m_controller.isLocked();
    m_parts.workspace->groundTruth()->setLocked(locked);
    m_editor->setLocked(locked);
    m_parts.status->setLock(locked, m_controller.isEditable(), m_parts.session->isOpen());
    m_actions->lock->setChecked(locked);
    m_actions->lock->setProperty("iconName", locked ? u"gs-lock"_s : u"gs-unlock"_s);
    m_actions->lock->setIcon(themedIcon(locked ? u"gs-lock"_s : u"gs-unlock"_s));
    if (locked)
        m_editor->setTool(EditTool::Select);
    else if (m_parts.messages->isVisible() && m_parts.messages->text() == lockedText()) {
        m_parts.messages->hide();
        m_editor->setTool(m_wantedTool);
        m_parts.workspace->canvas()->setFocus();
    }
    m_wantedTool = EditTool::Select;
    m_parts.hint->setVisible(m_controller.isEditable() && !locked);
    showTool(m_editor->tool());
    showShapes();
}

void EditDesk::showSaveState() {
    const SaveState& state = m_controller.saveState();
    const QString file = toQString(state.fallback.empty() ? m_controller.path() : state.fallback);
    QString text;
    QString details = tr("Corrections are kept in %1").arg(file);
    auto light = GroundTruthDock::SaveLight::None;
    if (state.kind == SaveState::Kind::Pending) {
        light = GroundTruthDock::SaveLight::Pending;
        text = tr("○ Saving corrections…");
    } else if (state.kind == SaveState::Kind::Failed) {
        light = GroundTruthDock::SaveLight::Failed;
        const ErrorText error = state.error ? errorText(*state.error) : ErrorText();
        text = tr("⚠ Corrections not saved");
        details = tr("%1 They are kept in memory and tried again every few seconds.").arg(error.summary) + u'\n' + error.details;
    } else if (!state.fallback.empty()) {
        light = GroundTruthDock::SaveLight::Saved;
        text = tr("● Corrections saved elsewhere %1").arg(clockText(state.whenUtc));
        details = tr("The benchmark's folder cannot be written. Corrections are kept in %1").arg(file);
    } else if (!state.whenUtc.empty()) {
        light = GroundTruthDock::SaveLight::Saved;
        text = tr("● Corrections saved %1").arg(clockText(state.whenUtc));
    } else if (m_controller.isEditable()) {
        text = m_controller.hasCorrections() ? tr("● Corrections saved") : tr("No corrections");
    }
    m_parts.status->setCorrections(text, details);
    m_parts.workspace->groundTruth()->setSaveLight(light, light == GroundTruthDock::SaveLight::Failed ? text + u"\n"_s + details : text,
                                                   details);
}

void EditDesk::toggleLock() {
    m_actions->lock->setChecked(m_controller.isLocked());  // what is shown follows what is so
    if (m_controller.isLocked())
        askToUnlock();
    else {
        settle();
        m_controller.lock();
    }
}

/// The name is asked for once; from then on one key unlocks.
void EditDesk::askToUnlock() {
    if (!m_controller.author().name.isEmpty())
        return m_controller.unlock();
    auto* dialog = new UnlockDialog(m_controller.author(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const EditAuthor author = dialog->author();
        m_controller.setAuthor(author);
        m_parts.workspace->groundTruth()->setAuthor(author.name, author.reason);
        Q_EMIT authorNameChanged(author.name);
        m_controller.unlock();
    });
    dialog->open();
}

QString EditDesk::lockedText() {
    return tr("Ground truth is locked; nothing was changed.");
}

void EditDesk::tellLocked() {
    if (m_controller.isEditable())
        m_parts.messages->showMessage(MessageStrip::Kind::Note, lockedText(), {},
                                      tr("Unlock (Ctrl+L)"), [this] { askToUnlock(); });
}

void EditDesk::setHandedOver(bool handedOver) {
    m_handedOver = handedOver;
    refreshActions();
}

void EditDesk::refreshActions() {
    const bool open = m_parts.session->currentSample() != nullptr && !m_handedOver;  // then the picture is not in sight
    const bool can = open && m_controller.isEditable() && !m_controller.isLocked();
    const std::size_t selected = m_editor->selection().size();
    m_actions->lock->setEnabled(m_controller.isEditable());
    const bool hasEdits = m_controller.isEditable() && m_controller.hasCorrections();
    m_actions->applyPatch->setEnabled(open && m_controller.isEditable());
    for (QAction* action : {m_actions->exportPatch, m_actions->exportPatched})
        action->setEnabled(hasEdits);
    if (!m_handedOver) {
        m_actions->save->setEnabled(m_controller.isEditable());
        m_actions->undo->setEnabled(open && m_controller.canUndo());
        m_actions->redo->setEnabled(open && m_controller.canRedo());
        m_actions->copy->setEnabled(open && selected > 0);
    }
    for (QAction* action : {m_actions->paste, m_actions->selectAll})
        action->setEnabled(can);
    for (QAction* action : {m_actions->duplicate, m_actions->remove, m_actions->fillHoles, m_actions->splitParts,
                            m_actions->smooth, m_actions->snap, m_actions->simplify})
        action->setEnabled(can && selected > 0);
    for (QAction* action : {m_actions->unite, m_actions->subtract, m_actions->intersect})
        action->setEnabled(can && selected > 1);
    for (QAction* action : {m_actions->editLabel, m_actions->editExpression, m_actions->editNote, m_actions->toggleDraw})
        action->setEnabled(open);
    for (const QActionGroup* group : {m_actions->tools, m_actions->combine})
        for (QAction* action : group->actions())
            action->setEnabled(open);
    m_actions->markMask->setEnabled(open && m_parts.session->currentCandidate().has_value());
    m_actions->maskAdd->setEnabled(open && m_truth.canPut());
    for (QAction* action : {m_actions->maskUnite, m_actions->maskSubtract})
        action->setEnabled(open && m_truth.canPut() && selected > 0);
}

}  // namespace groundscope
