// SPDX-License-Identifier: GPL-3.0-or-later
/// DockLayouts: which panels a workspace shows and where, kept for each workspace on its own.
///
/// GUI thread. Panels and toolbars are known by object name; one line of the table in the .cpp places a panel in every
/// workspace. A panel without a line is a tab at the bottom right, open in Inspect only.
#pragma once

#include <QMainWindow>
#include <QMap>
#include <QObject>

#include <optional>

namespace groundscope {

enum class WorkspaceKind { Inspect, Audit, Annotate, Analyse, Figure };
inline constexpr int kWorkspaceCount = 5;

/// "inspect", "audit", "annotate", "analyse", "figure": the name in settings and of the actions.
QString workspaceKey(WorkspaceKind kind);
std::optional<WorkspaceKind> workspaceFromKey(const QString& key);

/// Whether any of a panel is on screen: it is neither closed nor behind another tab (there Qt calls it visible).
bool isInSight(const QDockWidget* panel);

class DockLayouts : public QObject {
    Q_OBJECT
  public:
    explicit DockLayouts(QMainWindow* window);

    /// The panels of the window in the order of the table, those without a line last.
    [[nodiscard]] QList<QDockWidget*> docks() const;
    [[nodiscard]] WorkspaceKind current() const { return m_current; }

    /// Layouts of earlier sittings by workspaceKey(), as QMainWindow::saveState() wrote them. Shows nothing yet.
    void setStored(const QMap<QString, QByteArray>& layouts, WorkspaceKind current);
    [[nodiscard]] const QMap<QString, QByteArray>& stored() const { return m_stored; }

    /// What is on screen becomes the current workspace's layout.
    void keep();
    /// Brings the current workspace's layout, or its first one when none is kept or it cannot be read.
    void restore();
    /// Keeps the current layout and brings another workspace's.
    void show(WorkspaceKind kind);
    /// The current workspace as on a first start.
    void reset();
    /// No panel and no toolbar, as on the start page; nothing is kept.
    void hideAll();

  Q_SIGNALS:
    void shown(groundscope::WorkspaceKind kind);

  private:
    void arrange();
    void place(const QList<QDockWidget*>& docks);
    void resizePanels(const QList<QDockWidget*>& docks);

    QMainWindow* m_window;
    WorkspaceKind m_current = WorkspaceKind::Inspect;
    QMap<QString, QByteArray> m_stored;
};

}  // namespace groundscope
