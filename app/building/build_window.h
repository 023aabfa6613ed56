// SPDX-License-Identifier: GPL-3.0-or-later
/// BuildWindow: builds a benchmark question by question: click the objects asked about, draw what is missing, write the
/// referring expression.
///
/// GUI thread. Kept instances are filled and outlined solid, the others of the classes in question are dashed.
#pragma once

#include "app/building/build_controller.h"
#include "widgets/canvas/annotation_editor.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;
QT_END_NAMESPACE

namespace groundscope {

class BuildPanel;
class BuildQuestionModel;
class CanvasView;
class MessageStrip;
struct PixelReadout;

class BuildWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit BuildWindow(QWidget* parent = nullptr);
    ~BuildWindow() override;

    void openProject(const QString& file);
    [[nodiscard]] BuildController* controller() { return m_controller; }
    /// Whose work it is, for a second one too.
    void setAnnotator(const QString& name);
    /// Where proposals may come from: what that would send is shown and asked first.
    void useEndpoint(const ChatEndpoint& endpoint);

  Q_SIGNALS:
    void annotatorChanged(const QString& name);
    /// The person wants a model to propose: useEndpoint() answers.
    void endpointRequested();
    /// A benchmark that was written, to look at.
    void benchmarkRequested(const QString& folder);

  protected:
    /// Not before all is saved; where that fails the person says what becomes of it.
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    // build_window.cpp
    void refreshIcons();
    void buildMenus();
    void buildLayout();
    void buildDocks();
    void buildBars();
    void connectCanvas();
    void connectController();
    void onClicked(QPointF imagePosition);
    void onHover(const std::optional<PixelReadout>& readout);
    void onContextMenu(const QPoint& globalPosition);
    void onPicture();
    void redraw();
    void useTool(const std::optional<EditTool>& tool);
    void step(int direction);
    void refreshState();
    void refreshSaveState();
    [[nodiscard]] static QString instanceText(const PictureInstance& instance);
    // build_window_actions.cpp
    QAction* addAction(const QString& name, const QString& text, const QString& icon, const QList<QKeySequence>& keys, const std::function<void()>& act);
    void makeFileActions();
    void makeGoActions();
    void makeEditActions();
    void makeVerdicts();
    void makeTools();
    void toCurrent(const std::function<void(const PictureInstance&)>& act);
    /// With what is half drawn.
    void decide(void (BuildController::*verdict)());
    // build_window_files.cpp
    void onOpened();
    void onRefused(BuildController::Obstacle obstacle);
    void onPlanned(const ChatEndpoint& endpoint, const ChatCost& cost);
    void onProposed(const ProposeOutcome& outcome);
    void onWritten(const QString& folder, const QStringList& files, int samples, int undecided);
    void chooseAndOpen();
    void newProject();
    void saveElsewhere();
    void writeBenchmark();
    void compareAnnotators();
    void connectFiles();

    BuildController* m_controller;
    BuildQuestionModel* m_model;
    CanvasView* m_canvas = nullptr;
    AnnotationEditor* m_editor = nullptr;
    BuildPanel* m_panel = nullptr;
    MessageStrip* m_messages = nullptr;
    QTableView* m_list = nullptr;
    QComboBox* m_annotator = nullptr;
    QLabel* m_saveLabel = nullptr;
    QProgressBar* m_progress = nullptr;
    QProgressBar* m_job = nullptr;
    QActionGroup* m_tools = nullptr;
    QList<QAction*> m_fileActions, m_jobActions, m_goActions, m_editActions, m_instanceActions, m_verdicts;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_stop = nullptr;
    bool m_errorShown = false;  // of saving: one message until it works again
    bool m_saysOfQuestion = false;  // the message strip, of the one shown
    bool m_isClosing = false;
};

}  // namespace groundscope
