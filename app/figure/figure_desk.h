// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureDesk: the Figure workspace. Keeps document, panel, preview and marks in line; draws in the background.
///
/// GUI thread. A sample is marked when the figure shows it: M anywhere adds it to the figure or takes it out.
#pragma once

#include "app/figure/figure_document.h"
#include "app/figure/figure_exporter.h"
#include "app/figure/figure_files.h"
#include "app/figure/figure_preview.h"
#include "app/figure/mark_store.h"
#include "app/session/session.h"
#include "app/shell/dock_layouts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace groundscope {

class Actions;
class EditDesk;
class FigureActions;
class FigureDock;
class MessageStrip;
class TableDesk;
class Workspace;

class FigureDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
        DockLayouts* layouts = nullptr;
        MessageStrip* messages = nullptr;
        EditDesk* editing = nullptr;
        QStackedWidget* centre = nullptr;  ///< gets the view; its first page is the canvas
        QSettings* store = nullptr;
    };
    FigureDesk(const Parts& parts, QMainWindow* window);

    [[nodiscard]] FigureDocument* document() { return &m_document; }
    [[nodiscard]] FigureFiles* files() { return &m_files; }
    [[nodiscard]] FigureExporter* exporter() { return &m_exporter; }
    [[nodiscard]] FigureDock* dock() const { return m_dock; }
    [[nodiscard]] FigurePreview* view() const { return m_view; }
    [[nodiscard]] TableDesk* tables() const { return m_tables; }
    /// The figure on screen; null while there is none.
    [[nodiscard]] const std::shared_ptr<const DrawnFigure>& drawn() const { return m_drawn; }
    /// Nothing is being drawn or waited for.
    [[nodiscard]] bool isSettled() const { return !m_drawing.isRunning() && !m_delay.isActive(); }
    /// The format by the name's end.
    void exportTo(const QString& file);

  Q_SIGNALS:
    /// A figure was opened while nothing else is: the first of its runs, and where its benchmark is (empty: as the run says).
    void runWanted(const QString& file, const QString& benchmark);

  private:
    // figure_desk.cpp
    void onWorkspace(WorkspaceKind kind);
    void onSession(const Change& change);
    void onDocument();
    void startFigure();
    [[nodiscard]] FigureSpec freshFigure() const;
    [[nodiscard]] QString markKey() const;
    void showMarks();
    void toggleMark();
    void addSample();
    void redraw();
    void draw();
    void take(Result<DrawnFigure> drawn);
    [[nodiscard]] bool lacksSamples() const;
    void showNothing();
    void showFailure(const Error& error);
    void sayWhoseFigure();
    // figure_desk_wiring.cpp
    void connectDock();
    void connectActions();
    void connectFiles();
    void connectExporter();
    void refreshActions();
    void askForRun();
    void askForExport();
    void markPart(PageMark use, int panel, const QRectF& part);
    void askWhereRunIs(std::size_t index);
    void lookAt(const QString& sampleId);
    [[nodiscard]] FigureSpec withHashes(FigureSpec spec) const;
    [[nodiscard]] bool isShown() const { return m_parts.layouts->current() == WorkspaceKind::Figure; }

    Parts m_parts;
    QMainWindow* m_window;
    const FigureActions* m_actions;
    FigureDocument m_document;
    FigureFiles m_files;
    FigureExporter m_exporter;
    MarkStore m_marks;
    FigureDock* m_dock;
    FigurePreview* m_view;
    TableDesk* m_tables;
    std::shared_ptr<FigureSource> m_source;
    QTimer m_delay;
    LatestTask<Result<DrawnFigure>> m_drawing;
    std::shared_ptr<const DrawnFigure> m_drawn;
    FigureSpec m_drawnSpec;
    std::function<void()> m_hintAction;
    QString m_exported;      ///< file of the last export of this figure
    QString m_exportNext;    ///< to be written once the page is as the settings say
    QString m_markKey;       ///< of the run that the figure was begun for
    QString m_editSaveText;  ///< of the action while the figure has its key
};

}  // namespace groundscope
