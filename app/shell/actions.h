// SPDX-License-Identifier: GPL-3.0-or-later
/// Every command of the window: its text, key, icon and place in the menus and the toolbar. No behaviour.
///
/// GUI thread. Single letters never act in a text field: Qt gives printable keys to the field first.
#pragma once

#include "widgets/docks/sample_views.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <array>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QMenu;
class QToolBar;
QT_END_NAMESPACE

namespace groundscope {

class AuditActions;
class EditActions;
class FigureActions;
class InspectActions;

class Actions : public QObject {
    Q_OBJECT
  public:
    explicit Actions(QMainWindow* window);
    ~Actions() override;

    /// Menus and toolbars; View > Panels is left to fillPanels().
    void build();
    /// View > Panels, once every panel is there.
    void fillPanels(const QList<QAction*>& toggles);
    /// After a change of theme.
    void refreshIcons();
    /// Menu title -> its actions, for the shortcut sheet.
    [[nodiscard]] const std::vector<QMenu*>& menus() const { return m_menus; }
    [[nodiscard]] QToolBar* toolBar() const { return m_toolBar; }
    /// In the corner of the menu bar: one button per workspace.
    [[nodiscard]] QToolBar* workspaceBar() const { return m_workspaceBar; }

    QAction *openBenchmark, *openRun, *openDemo, *newRun, *saveRunCopy, *buildBenchmark, *closeDocument, *quit;
    QMenu* recentMenu = nullptr;
    QAction *next, *previous, *first, *last, *goTo, *find, *nextPhrase, *previousPhrase, *phraseLanes;
    QActionGroup* regionTools;  ///< data: int of RegionTool
    QAction *nextToken, *previousToken, *playTokens, *pinToken;
    std::array<QAction*, 3> candidate{};
    QAction* allSamples;
    std::array<QAction*, kDisagreements> disagreements{};  ///< views of the list of samples
    QAction *heatOnly, *oracle, *automatic, *attendAndSegment;  ///< data of the last three: selector
    QAction *groundTruth, *heatMap, *mask, *point, *allOverlays, *peek;
    QAction *fit, *actualSize, *zoomIn, *zoomOut, *wheelZooms;
    QAction *nextPanel, *previousPanel, *fullScreen, *resetLayout, *reduceMotion;
    QActionGroup* workspaces;  ///< data: workspaceKey()
    QActionGroup *theme, *language;  ///< data: int of ThemeChoice; language code
    QAction *runSample, *runAll, *pause, *cancel, *whatIf, *chooseModels, *useDemoModels, *unloadModels, *keepHeads, *runSettings;
    QActionGroup* probing;  ///< data: 1, 2, 3, 4
    QAction *dataCheck, *evaluate, *compareRuns, *judgeAnswers, *judgeMasks, *review, *nextUnreviewed, *previousUnreviewed, *commandPalette, *editShortcuts, *shortcuts, *about;

    /// For the parts that make the actions of one menu.
    QAction* add(const QString& name, const QString& text, const QString& icon, const QList<QKeySequence>& keys);
    QAction* addCheckable(const QString& name, const QString& text, const QString& icon,
                          const QList<QKeySequence>& keys);
    QActionGroup* addGroup(const QString& name, const QList<std::pair<QString, QVariant>>& choices);
    QMenu* addMenu(const QString& title);
    [[nodiscard]] EditActions* edit() const { return m_edit.get(); }
    [[nodiscard]] AuditActions* audit() const { return m_audit.get(); }
    [[nodiscard]] FigureActions* figure() const { return m_figure.get(); }
    [[nodiscard]] InspectActions* inspect() const { return m_inspect.get(); }

  private:
    void makeFileActions();
    void makeGoActions();
    void makeSampleViews();
    void makeViewActions();
    void makeRunActions();
    void buildViewMenu();
    void buildToolBar();
    void buildWorkspaceBar();

    QMainWindow* m_window;
    QToolBar* m_toolBar = nullptr;
    QToolBar* m_workspaceBar = nullptr;
    QMenu* m_panels = nullptr;
    std::vector<QMenu*> m_menus;
    std::unique_ptr<EditActions> m_edit;
    std::unique_ptr<AuditActions> m_audit;
    std::unique_ptr<FigureActions> m_figure;
    std::unique_ptr<InspectActions> m_inspect;
};

}  // namespace groundscope
