// SPDX-License-Identifier: GPL-3.0-or-later
// EditDesk: who hears whom.
#include "app/editing/edit_actions.h"
#include "app/editing/edit_desk.h"
#include "app/editing/tool_hint.h"
#include "app/shell/actions.h"
#include "app/shell/message_strip.h"
#include "app/shell/status_line.h"
#include "app/shell/workspace.h"
#include "widgets/render/convert.h"

#include <QMenu>

namespace groundscope {

using namespace Qt::StringLiterals;

void EditDesk::connectController() {
    connect(&m_controller, &EditController::lockChanged, this, [this] {
        showLock();
        refreshActions();
    });
    connect(&m_controller, &EditController::historyChanged, this, [this] {
        m_parts.workspace->groundTruth()->refreshHistory();
        refreshActions();
    });
    connect(&m_controller, &EditController::saveStateChanged, this, &EditDesk::showSaveState);
    connect(&m_controller, &EditController::refused, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
    connect(&m_controller, &EditController::lockedTouched, this, &EditDesk::tellLocked);
    connect(m_parts.status, &StatusLine::lockClicked, this, &EditDesk::toggleLock);
    connect(m_parts.status, &StatusLine::correctionsClicked, &m_controller, &EditController::save);
}

void EditDesk::connectEditor() {
    connect(m_editor, &AnnotationEditor::editRequested, this,
            [this](const QString& action, const std::vector<AnnotationChange>& changes) {
                if (!m_controller.editAnnotations(m_parts.session->currentId(), action, changes))
                    showShapes();  // as they are
            });
    connect(m_editor, &AnnotationEditor::selectionChanged, this, [this] {
        m_parts.workspace->groundTruth()->shapes()->setSelection(m_editor->selection());
        showShapes();
        refreshActions();
    });
    connect(m_editor, &AnnotationEditor::toolChanged, this, [this](EditTool tool) {
        if (tool != EditTool::Select)
            m_lastTool = tool;
        showTool(tool);
    });
    connect(m_editor, &AnnotationEditor::hintChanged, m_parts.hint, &ToolHint::setHint);
    connect(m_editor, &AnnotationEditor::lockedTouched, this, &EditDesk::tellLocked);
    connect(m_editor, &AnnotationEditor::labelEditRequested, this, [this](std::size_t) { editLabel(); });
    ShapesPage* shapes = m_parts.workspace->groundTruth()->shapes();
    connect(m_editor, &AnnotationEditor::simplifyPreviewed, shapes, &ShapesPage::setSimplified);
    connect(shapes, &ShapesPage::simplifyPreviewRequested, m_editor, &AnnotationEditor::previewSimplify);
    connect(shapes, &ShapesPage::simplifyRequested, m_editor, &AnnotationEditor::simplifySelected);
    connect(shapes, &ShapesPage::selectionChosen, m_editor, &AnnotationEditor::select);
    connect(m_editor, &AnnotationEditor::draftChanged, &m_live, &LiveScores::setDraft);
    connect(m_editor, &AnnotationEditor::draftEnded, &m_live, &LiveScores::endDraft);
    connect(&m_live, &LiveScores::updated, this, [this](const LiveResult& result) {
        m_parts.workspace->candidates()->setLiveScores(result.scores.now.ious);
        m_liveText = liveNoteText(result);
        m_liveWarning = result.flip().has_value();
        showNote();
    });
    connect(&m_live, &LiveScores::ended, this, [this] {
        m_parts.workspace->candidates()->clearLiveScores();
        m_liveText.clear();
        m_liveWarning = false;
        showNote();
    });
}

void EditDesk::connectDock() {
    GroundTruthDock* dock = m_parts.workspace->groundTruth();
    connect(dock, &GroundTruthDock::lockRequested, this, &EditDesk::toggleLock);
    connect(dock, &GroundTruthDock::saveRequested, &m_controller, &EditController::save);
    connect(dock, &GroundTruthDock::historyChosen, this, &EditDesk::goToHistory);
    connect(dock, &GroundTruthDock::authorChanged, this, [this](const QString& name, const QString& reason) {
        m_controller.setAuthor({name, reason});
        Q_EMIT authorNameChanged(name);
    });
    connect(dock->shapes(), &ShapesPage::labelEdited, this, &EditDesk::renameShape);
    connect(dock->texts(), &TextsPage::edited, &m_controller, &EditController::editField);
}

void EditDesk::connectEditActions() {
    connect(m_actions->lock, &QAction::triggered, this, &EditDesk::toggleLock);
    const auto own = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (!m_handedOver)
                act();
        });
    };
    own(m_actions->undo, [this] {
        settle();
        m_controller.undo();
    });
    own(m_actions->redo, [this] {
        settle();
        m_controller.redo();
    });
    own(m_actions->save, [this] {
        m_parts.workspace->groundTruth()->texts()->flush();
        m_controller.save();
    });
    own(m_actions->copy, [this] { m_editor->copySelected(); });
    GroundTruthDock* dock = m_parts.workspace->groundTruth();
    connect(m_actions->editLabel, &QAction::triggered, this, &EditDesk::editLabel);
    const auto showTexts = [dock] {
        dock->show();
        dock->raise();
        dock->showTexts();
    };
    connect(m_actions->editExpression, &QAction::triggered, dock, [showTexts, dock] {
        showTexts();
        dock->texts()->focusExpression();
    });
    connect(m_actions->editNote, &QAction::triggered, dock, [showTexts, dock] {
        showTexts();
        dock->texts()->focusNote();
    });
}

void EditDesk::connectShapeActions() {
    connect(m_parts.workspace->canvas(), &CanvasView::contextMenuRequested, this, &EditDesk::showContextMenu);
    for (QAction* action : m_actions->tools->actions())
        connect(action, &QAction::triggered, this,
                [this, action] { useTool(static_cast<EditTool>(action->data().toInt())); });
    connect(m_actions->toggleDraw, &QAction::triggered, this,
            [this] { useTool(m_editor->tool() == EditTool::Select ? m_lastTool : EditTool::Select); });
    connect(m_actions->combine, &QActionGroup::triggered, this, [this] {
        const QAction* how = m_actions->combine->checkedAction();
        using Combine = AnnotationEditor::Combine;
        m_editor->setCombine(!how ? Combine::Add : how == m_actions->combine->actions().front() ? Combine::Unite : Combine::Subtract);
    });
    const std::pair<QAction*, void (AnnotationEditor::*)()> commands[] = {
        {m_actions->paste, &AnnotationEditor::paste},
        {m_actions->duplicate, &AnnotationEditor::duplicateSelected},
        {m_actions->remove, &AnnotationEditor::deleteSelected},
        {m_actions->selectAll, &AnnotationEditor::selectAll},
        {m_actions->unite, &AnnotationEditor::uniteSelected},
        {m_actions->subtract, &AnnotationEditor::subtractFromFirst},
        {m_actions->intersect, &AnnotationEditor::intersectSelected},
        {m_actions->fillHoles, &AnnotationEditor::fillHoles},
        {m_actions->splitParts, &AnnotationEditor::splitParts},
        {m_actions->smooth, &AnnotationEditor::smoothSelected},
        {m_actions->snap, &AnnotationEditor::snapSelected}};
    for (const auto& [action, command] : commands)
        connect(action, &QAction::triggered, m_editor, command);
    connect(m_actions->simplify, &QAction::triggered, this, [this] {
        GroundTruthDock* dock = m_parts.workspace->groundTruth();
        dock->show();
        dock->raise();
        dock->showShapes();
        dock->shapes()->focusSimplify();
    });
}

void EditDesk::connectAssist() {
    connect(m_editor, &AnnotationEditor::assistRequested, &m_assist, &AssistController::request);
    connect(&m_assist, &AssistController::masksReady, m_editor, &AnnotationEditor::takeAssistMasks);
    connect(&m_assist, &AssistController::failed, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
    connect(&m_assist, &AssistController::stateChanged, this, &EditDesk::showNote);
}

void EditDesk::connectMasks() {
    connect(m_actions->markMask, &QAction::triggered, &m_truth, &CandidateTruth::toggleMark);
    connect(&m_truth, &CandidateTruth::marksChanged, this, [this] {
        m_parts.workspace->candidates()->setMarked(m_truth.marks());
        refreshActions();
    });
    using Combine = AnnotationEditor::Combine;
    for (const auto& [action, how] : {std::pair{m_actions->maskAdd, Combine::Add},
                                      std::pair{m_actions->maskUnite, Combine::Unite},
                                      std::pair{m_actions->maskSubtract, Combine::Subtract}})
        connect(action, &QAction::triggered, this, [this, combine = how] {
            if (m_controller.isLocked())
                tellLocked();
            else
                m_truth.put(combine);
        });
    connect(&m_truth, &CandidateTruth::regionReady, m_editor, &AnnotationEditor::putRegion);
    connect(&m_truth, &CandidateTruth::failed, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
}

void EditDesk::connectPatches() {
    connect(m_actions->exportPatch, &QAction::triggered, &m_patches, [this] {
        settle();
        m_patches.exportPatch();
    });
    connect(m_actions->exportPatched, &QAction::triggered, &m_patches, [this] {
        settle();
        m_patches.exportFiles();
    });
    connect(m_actions->applyPatch, &QAction::triggered, &m_patches, [this] {
        settle();
        m_patches.applyPatch();
    });
    connect(&m_patches, &PatchDesk::lockedTouched, this, &EditDesk::tellLocked);
    connect(&m_rescorer, &TruthRescorer::failed, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
}

void EditDesk::useTool(EditTool tool) {
    if (tool != EditTool::Select && m_controller.isLocked()) {
        tellLocked();
        m_wantedTool = tool;
        m_actions->tools->actions().front()->setChecked(true);
        return;
    }
    m_editor->setTool(tool);
    m_parts.workspace->canvas()->setFocus(Qt::ShortcutFocusReason);
}

/// What can be done here and now, with its keys.
void EditDesk::showContextMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(m_window);
    menu->setObjectName(u"canvasMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EditActions& edit = *m_actions;
    const QList<QList<QAction*>> groups = {
        {edit.editLabel, edit.editNote},
        {edit.copy, edit.paste, edit.duplicate, edit.remove},
        {edit.unite, edit.subtract, edit.intersect, edit.fillHoles, edit.splitParts, edit.smooth, edit.snap, edit.simplify},
        {edit.markMask, edit.maskAdd, edit.maskUnite, edit.maskSubtract},
        {edit.undo, edit.redo, edit.lock}};
    for (const QList<QAction*>& group : groups) {
        for (QAction* action : group)
            if (action->isEnabled())
                menu->addAction(action);
        menu->addSeparator();
    }
    menu->popup(globalPosition);
}

void EditDesk::showTool(EditTool tool) {
    for (QAction* action : m_actions->tools->actions()) {
        if (action->data().toInt() != static_cast<int>(tool))
            continue;
        action->setChecked(true);
        m_parts.hint->setTool(action->property("iconName").toString(), action->text().remove(u'&'));
    }
}

/// The segmenter at work, and what the correction under way would mean.
void EditDesk::showNote() {
    QStringList notes = {assistStateText(m_assist.state()), m_liveText};
    notes.removeAll(QString());
    m_parts.hint->setNote(notes.join(u" · "_s), m_liveWarning);
}

/// Of the selected shape, else the expression.
void EditDesk::editLabel() {
    GroundTruthDock* dock = m_parts.workspace->groundTruth();
    if (m_controller.isLocked())
        return tellLocked();
    const auto first = m_editor->firstSelected();
    if (!first)
        return m_actions->editExpression->trigger();
    dock->show();
    dock->raise();
    dock->showShapes();
    dock->shapes()->editLabel(*first);
}

void EditDesk::renameShape(int annotation, const QString& label) {
    m_controller.editSample(m_parts.session->currentId(), u"label"_s, [&](Sample& sample) -> Result<Done> {
        const auto index = static_cast<std::size_t>(annotation);
        if (index < sample.annotations.size())
            sample.annotations[index].label = toUtf8(label);
        return Done{};
    });
}

void EditDesk::goToHistory(const QString& sampleId, const QString& editId) {
    settle();
    const auto benchmark = m_parts.session->benchmark();
    const auto index = benchmark ? benchmark->find(toUtf8(sampleId)) : std::nullopt;
    if (index && sampleId != m_parts.session->currentId())
        m_parts.session->setCurrentIndex(static_cast<int>(*index));  // first a look at what would change
    else if (index)
        m_controller.goTo(editId);
}

}  // namespace groundscope
