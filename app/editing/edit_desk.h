// SPDX-License-Identifier: GPL-3.0-or-later
/// EditDesk: correcting in the window. Keeps editor, ground truth dock, commands, lock and light in line with the
/// EditController and the session.
///
/// GUI thread. Decides nothing about data: that is EditController.
#pragma once

#include "app/editing/assist_controller.h"
#include "app/editing/candidate_truth.h"
#include "app/editing/edit_controller.h"
#include "app/editing/live_scores.h"
#include "app/editing/patch_desk.h"
#include "app/editing/truth_rescorer.h"
#include "widgets/canvas/annotation_editor.h"

#include <QObject>

namespace groundscope {

class Actions;
class EditActions;
class MessageStrip;
class StatusLine;
class ToolHint;
class Workspace;

/// What of the window correcting takes part in; all must outlive the desk.
struct EditParts {
    Session* session = nullptr;
    SegmenterLender* segmenter = nullptr;
    Workspace* workspace = nullptr;
    Actions* actions = nullptr;
    StatusLine* status = nullptr;
    MessageStrip* messages = nullptr;
    ToolHint* hint = nullptr;
};

class EditDesk : public QObject {
    Q_OBJECT
  public:
    EditDesk(const EditParts& parts, QWidget* window);

    [[nodiscard]] EditController* controller() { return &m_controller; }
    [[nodiscard]] AnnotationEditor* editor() { return m_editor; }
    [[nodiscard]] AssistController* assist() { return &m_assist; }
    /// The name that edits are signed with.
    void setAuthorName(const QString& name);
    /// What was opened takes its corrections along: notes and errors are told.
    void showOpened(const OpenedEdits& edits);
    /// A document without corrections, or none; `why` tells.
    void showNothing(const QString& why);
    /// Texts being typed are sent, drawings under way end.
    void settle();
    /// Whether the layer of ground truth is switched on.
    void setLayerShown(bool shown);
    /// Undo, redo, save and copy are somebody else's for now, and the picture is not in sight: nothing can be corrected.
    void setHandedOver(bool handedOver);

  Q_SIGNALS:
    void authorNameChanged(const QString& name);
    /// The document is to be read again: another program held it.
    void reopenRequested();

  private:
    // edit_desk.cpp
    void onChanged(const Change& change);
    void showSample();
    void showShapes();
    void showLock();
    void showTool(EditTool tool);
    void showNote();
    void showSaveState();
    void askToUnlock();
    void toggleLock();
    [[nodiscard]] static QString lockedText();
    void tellLocked();
    void refreshActions();
    // edit_desk_wiring.cpp
    void connectController();
    void connectEditor();
    void connectDock();
    void connectEditActions();
    void connectShapeActions();
    void connectAssist();
    void connectMasks();
    void connectPatches();
    void useTool(EditTool tool);
    void showContextMenu(const QPoint& globalPosition);
    void editLabel();
    void renameShape(int annotation, const QString& label);
    void goToHistory(const QString& sampleId, const QString& editId);

    EditParts m_parts;
    QWidget* m_window;
    EditActions* m_actions;
    EditController m_controller;
    AnnotationEditor* m_editor;
    LiveScores m_live;
    AssistController m_assist;
    CandidateTruth m_truth;
    TruthRescorer m_rescorer;
    PatchDesk m_patches;
    QString m_shownId;  ///< sample in the list of shapes
    EditTool m_lastTool = EditTool::Polygon;
    EditTool m_wantedTool = EditTool::Select;  ///< asked for while locked
    QString m_liveText;
    bool m_liveWarning = false;
    bool m_layerShown = true;
    bool m_handedOver = false;
};

}  // namespace groundscope
