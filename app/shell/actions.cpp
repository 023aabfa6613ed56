// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include "app/audit/audit_actions.h"
#include "app/editing/edit_actions.h"
#include "app/figure/figure_actions.h"
#include "app/inspect/inspect_actions.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/language.h"
#include "app/shell/settings.h"
#include "core/data/run_record.h"
#include "widgets/render/icons.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

const char kIconProperty[] = "iconName";

}  // namespace

Actions::Actions(QMainWindow* window) : QObject(window), m_window(window) {
    makeFileActions();
    makeGoActions();
    makeSampleViews();
    makeViewActions();
    makeRunActions();
    m_edit = std::make_unique<EditActions>(*this);
    m_audit = std::make_unique<AuditActions>(*this);
    m_figure = std::make_unique<FigureActions>(*this);
    m_inspect = std::make_unique<InspectActions>(*this);
}

Actions::~Actions() = default;

QAction* Actions::add(const QString& name, const QString& text, const QString& icon,
                      const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setProperty(kIconProperty, icon);
    m_window->addAction(action);  // keys work even while the menu bar is hidden
    return action;
}

QAction* Actions::addCheckable(const QString& name, const QString& text, const QString& icon,
                               const QList<QKeySequence>& keys) {
    QAction* action = add(name, text, icon, keys);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

QActionGroup* Actions::addGroup(const QString& name, const QList<std::pair<QString, QVariant>>& choices) {
    auto* group = new QActionGroup(this);
    group->setObjectName(name);
    for (const auto& [text, value] : choices) {
        QAction* action = add(name + value.toString(), text, {}, {});
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    return group;
}

void Actions::makeFileActions() {
    openBenchmark = add(u"openBenchmark"_s, tr("Open &Benchmark…"), u"gs-benchmark"_s, {Qt::CTRL | Qt::Key_U});
    openRun = add(u"openRun"_s, tr("Open &Run…"), u"gs-run-file"_s, {QKeySequence::Open});
    openDemo = add(u"openDemo"_s, tr("Open &Demo"), u"gs-demo"_s, {});
    newRun = add(u"newRun"_s, tr("&New Run File…"), u"document-new"_s, {QKeySequence::New});
    saveRunCopy = add(u"saveRunCopy"_s, tr("Save a &Copy of the Run…"), u"document-save-as"_s,
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    buildBenchmark = add(u"buildBenchmark"_s, tr("B&uild a Benchmark…"), u"gs-polygon"_s, {Qt::CTRL | Qt::Key_B});
    closeDocument = add(u"closeDocument"_s, tr("C&lose"), u"window-close"_s, {Qt::CTRL | Qt::Key_W});
    quit = add(u"quit"_s, tr("&Quit"), u"application-exit"_s, {Qt::CTRL | Qt::Key_Q});
    dataCheck = add(u"dataCheck"_s, tr("&Data Check…"), u"gs-data-check"_s, {});
    evaluate = add(u"evaluate"_s, tr("&Evaluate the Run"), u"gs-evaluate"_s, {Qt::Key_F8});
    compareRuns = add(u"compareRuns"_s, tr("&Compare Runs…"), u"gs-evaluate"_s, {Qt::CTRL | Qt::ALT | Qt::Key_E});
    judgeAnswers =
        add(u"judgeAnswers"_s, tr("&Judge the Answers…"), u"gs-judge"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_J});
    judgeMasks = add(u"judgeMasks"_s, tr("Choose &Masks by the Endpoint…"), u"gs-judge"_s,
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_U});
    review = add(u"review"_s, tr("&Review Answers and Concepts"), u"gs-review"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    commandPalette = add(u"commandPalette"_s, tr("&Command Palette…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    editShortcuts = add(u"editShortcuts"_s, tr("&Edit Keyboard Shortcuts…"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_K});
    shortcuts = add(u"shortcuts"_s, tr("&Keyboard Shortcuts"), u"input-keyboard"_s, {Qt::Key_F1});
    about = add(u"about"_s, tr("&About GroundScope"), u"help-about"_s, {});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeGoActions() {
    next = add(u"next"_s, tr("&Next Image"), u"gs-next"_s, {Qt::Key_D});
    previous = add(u"previous"_s, tr("&Previous Image"), u"gs-previous"_s, {Qt::Key_A});
    first = add(u"first"_s, tr("&First Image"), u"go-first"_s, {Qt::Key_Home});
    last = add(u"last"_s, tr("&Last Image"), u"go-last"_s, {Qt::Key_End});
    goTo = add(u"goTo"_s, tr("&Go to Image…"), u"go-jump"_s, {Qt::CTRL | Qt::Key_G});
    nextUnreviewed = add(u"nextUnreviewed"_s, tr("Next Unre&viewed Image"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    previousUnreviewed =
        add(u"previousUnreviewed"_s, tr("Previous Unrevie&wed Image"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    find = add(u"find"_s, tr("F&ind…"), u"edit-find"_s, {QKeySequence::Find});
    nextPhrase = add(u"nextPhrase"_s, tr("Next Noun P&hrase"), u"arrow-right"_s, {Qt::Key_Greater});
    previousPhrase = add(u"previousPhrase"_s, tr("Previous Noun Ph&rase"), u"arrow-left"_s, {Qt::Key_Less});
    phraseLanes = add(u"phraseLanes"_s, tr("&All Noun Phrases"), {}, {Qt::SHIFT | Qt::Key_L});
    nextToken = add(u"nextToken"_s, tr("Next &Token"), {}, {Qt::Key_Period});
    previousToken = add(u"previousToken"_s, tr("Previous To&ken"), {}, {Qt::Key_Comma});
    playTokens = add(u"playTokens"_s, tr("Pla&y or Pause the Answer"), u"media-playback-start"_s, {Qt::Key_K});
    pinToken = add(u"pinToken"_s, tr("Pin for a &Difference, or Take the Pin Away"), {}, {Qt::SHIFT | Qt::Key_K});
    regionTools = addGroup(u"region"_s, {{tr("Which Words Look Here: &Box"), 1},
                                         {tr("Which Words Look Here: Br&ush"), 2},
                                         {tr("Which Words Look Here: &Polygon"), 3}});
    regionTools->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const QKeySequence regionKeys[] = {Qt::Key_Y, Qt::SHIFT | Qt::Key_Y, Qt::ALT | Qt::Key_Y};
    for (int i = 0; i < 3; ++i)
        regionTools->actions().at(i)->setShortcut(regionKeys[i]);
    candidate[0] = add(u"candidate1"_s, tr("Mask &1"), {}, {Qt::Key_1});
    candidate[1] = add(u"candidate2"_s, tr("Mask &2"), {}, {Qt::Key_2});
    candidate[2] = add(u"candidate3"_s, tr("Mask &3"), {}, {Qt::Key_3});
    heatOnly = add(u"heatOnly"_s, tr("Heat &Map Only"), {}, {Qt::Key_0});
    oracle = add(u"oracle"_s, tr("&Oracle's Choice"), u"gs-oracle"_s, {Qt::Key_O});
    automatic = add(u"automatic"_s, tr("A&utomatic Choice"), {}, {Qt::Key_U});
    attendAndSegment = add(u"attendAndSegment"_s, tr("Attend-and-Segment's &Choice"), {}, {Qt::Key_I});
    oracle->setData(u"oracle"_s);
    automatic->setData(u"automatic"_s);
    attendAndSegment->setData(u"attend-and-segment"_s);
}

void Actions::makeSampleViews() {
    const QList<SampleView> views = usualViews();
    allSamples = add(u"allSamples"_s, views.front().name, {}, {Qt::CTRL | Qt::Key_5});
    for (int i = 0; i < kDisagreements; ++i)
        disagreements[static_cast<std::size_t>(i)] =
            add(u"disagreement%1"_s.arg(i + 1), views[kFirstDisagreement + i].name, {},
                {QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i))});
}

void Actions::makeViewActions() {
    groundTruth = addCheckable(u"groundTruth"_s, tr("&Ground Truth"), u"gs-ground-truth"_s, {Qt::Key_G});
    heatMap = addCheckable(u"heatMap"_s, tr("&Heat Map"), u"gs-heat-map"_s, {Qt::Key_H});
    mask = addCheckable(u"mask"_s, tr("&Mask"), u"gs-mask"_s, {Qt::Key_V});
    point = addCheckable(u"point"_s, tr("&Point"), u"gs-point"_s, {Qt::SHIFT | Qt::Key_P});
    allOverlays = addCheckable(u"allOverlays"_s, tr("&All Overlays"), u"gs-all-overlays"_s, {Qt::Key_T});
    peek = add(u"peek"_s, tr("&Bare Image While Held"), {}, {Qt::SHIFT | Qt::Key_H});
    peek->setAutoRepeat(false);
    fit = add(u"fit"_s, tr("&Fit in Window"), u"zoom-fit-best"_s, {Qt::Key_F});
    actualSize = add(u"actualSize"_s, tr("Actual &Size"), u"zoom-original"_s, {Qt::CTRL | Qt::Key_0});
    zoomIn = add(u"zoomIn"_s, tr("Zoom &In"), u"zoom-in"_s, {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add(u"zoomOut"_s, tr("Zoom &Out"), u"zoom-out"_s, {QKeySequence::ZoomOut});
    wheelZooms = addCheckable(u"wheelZooms"_s, tr("&Wheel Zooms"), {}, {});
    fullScreen = addCheckable(u"fullScreen"_s, tr("F&ull Screen"), u"view-fullscreen"_s, {Qt::Key_F11});
    fullScreen->setChecked(false);
    reduceMotion = addCheckable(u"reduceMotion"_s, tr("Re&duce Motion"), {}, {});
    nextPanel = add(u"nextPanel"_s, tr("Next Pan&el"), {}, {Qt::CTRL | Qt::Key_F6});
    previousPanel = add(u"previousPanel"_s, tr("Pre&vious Panel"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_F6});
    resetLayout = add(u"resetLayout"_s, tr("&Reset Layout"), {}, {});
    workspaces = addGroup(u"workspace"_s, {{tr("&Inspect"), workspaceKey(WorkspaceKind::Inspect)},
                                           {tr("&Audit"), workspaceKey(WorkspaceKind::Audit)},
                                           {tr("A&nnotate"), workspaceKey(WorkspaceKind::Annotate)},
                                           {tr("Anal&yse"), workspaceKey(WorkspaceKind::Analyse)},
                                           {tr("&Figure"), workspaceKey(WorkspaceKind::Figure)}});
    for (int i = 0; i < workspaces->actions().size(); ++i)
        workspaces->actions().at(i)->setShortcut(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_F1 + i)));
    theme = addGroup(u"theme"_s, {{tr("As the &System"), static_cast<int>(ThemeChoice::System)},
                                  {tr("&Light"), static_cast<int>(ThemeChoice::Light)},
                                  {tr("&Dark"), static_cast<int>(ThemeChoice::Dark)},
                                  {tr("&High Contrast"), static_cast<int>(ThemeChoice::HighContrast)}});
    QList<std::pair<QString, QVariant>> languages{{tr("As the &System"), QString()}};
    for (const QString& code : languageCodes())
        languages.append({languageName(code), code});
    language = addGroup(u"language"_s, languages);
}

void Actions::makeRunActions() {
    runSample = add(u"runSample"_s, tr("Run &This Image"), u"gs-run"_s, {Qt::Key_F5});
    runAll = add(u"runAll"_s, tr("Run &All Images"), u"gs-run-all"_s, {Qt::SHIFT | Qt::Key_F5});
    pause = add(u"pauseRun"_s, tr("&Pause or Continue"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_Period});
    whatIf = add(u"whatIf"_s, tr("&What If…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_F5});
    cancel = add(u"cancel"_s, tr("&Cancel"), u"gs-stop"_s, {Qt::CTRL | Qt::Key_Period});
    chooseModels = add(u"chooseModels"_s, tr("Choose &Models…"), u"gs-models"_s, {Qt::CTRL | Qt::Key_M});
    useDemoModels = add(u"useDemoModels"_s, tr("Use the &Demo Models"), {}, {});
    unloadModels = add(u"unloadModels"_s, tr("&Free the Models' Memory"), {}, {});
    keepHeads = addCheckable(u"keepHeads"_s, tr("&Keep Attention per Head"), {}, {});
    keepHeads->setChecked(false);
    runSettings = add(u"runSettings"_s, tr("Run &Settings…"), u"gs-settings"_s, {Qt::CTRL | Qt::Key_R});
    probing = addGroup(u"probing"_s, {{tr("Probing &1: question and options"), 1},
                                      {tr("Probing &2: identify the expression"), 2},
                                      {tr("Probing &3: answer by letter"), 3},
                                      {tr("Probing &4: write boxes"), kBoxProbing}});
}

QMenu* Actions::addMenu(const QString& title) {
    QMenu* menu = m_window->menuBar()->addMenu(title);
    m_menus.push_back(menu);
    return menu;
}

void Actions::build() {
    QMenu* file = addMenu(tr("&File"));
    file->addActions({openBenchmark, openRun, openDemo});
    recentMenu = file->addMenu(tr("Open R&ecent"));
    file->addSeparator();
    file->addActions({newRun, saveRunCopy});
    file->addSeparator();
    file->addAction(buildBenchmark);
    file->addSeparator();
    file->addActions({closeDocument, quit});

    m_edit->buildMenus(*this);

    QMenu* go = addMenu(tr("&Go"));
    go->addActions({next, previous, nextUnreviewed, previousUnreviewed, first, last, goTo, find});
    QMenu* views = go->addMenu(tr("&Samples to List"));
    views->addActions(QList<QAction*>(disagreements.begin(), disagreements.end()));
    views->addAction(allSamples);
    go->addSeparator();
    go->addActions({nextPhrase, previousPhrase, phraseLanes, nextToken, previousToken, playTokens, pinToken});
    go->addSeparator();
    go->addActions({candidate[0], candidate[1], candidate[2], heatOnly, oracle, automatic, attendAndSegment});

    buildViewMenu();

    QMenu* run = addMenu(tr("&Run"));
    run->addActions({runSample, whatIf, runAll, pause, cancel});
    run->addSeparator();
    run->addActions(probing->actions());
    run->addSeparator();
    run->addActions({runSettings, chooseModels, useDemoModels, unloadModels});
    run->addSeparator();
    run->addAction(keepHeads);

    m_audit->buildMenu(*this);
    m_figure->buildMenu(*this);
    QMenu* tools = addMenu(tr("&Tools"));
    tools->addActions({evaluate, compareRuns, judgeAnswers, judgeMasks, review, dataCheck});
    tools->addSeparator();
    tools->addActions(regionTools->actions());
    tools->addSeparator();
    m_inspect->addTo(tools);
    addMenu(tr("&Help"))->addActions({commandPalette, shortcuts, editShortcuts, about});
    buildToolBar();
    m_edit->buildToolBar(m_window);
    buildWorkspaceBar();
    refreshIcons();
}

void Actions::buildViewMenu() {
    QMenu* view = addMenu(tr("&View"));
    view->addActions({groundTruth, heatMap, mask, point, allOverlays, peek});
    view->addSeparator();
    view->addActions({fit, actualSize, zoomIn, zoomOut, wheelZooms});
    view->addSeparator();
    view->addMenu(tr("Wor&kspace"))->addActions(workspaces->actions());
    m_panels = view->addMenu(tr("Pa&nels"));
    view->addActions({nextPanel, previousPanel});
    view->addMenu(tr("&Theme"))->addActions(theme->actions());
    view->addMenu(tr("&Language"))->addActions(language->actions());
    view->addSeparator();
    view->addActions({reduceMotion, fullScreen, resetLayout});
}

void Actions::buildToolBar() {
    m_toolBar = m_window->addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({22, 22});
    m_toolBar->addActions({openBenchmark, openRun});
    m_toolBar->addSeparator();
    m_toolBar->addActions({previous, next});
    m_toolBar->addSeparator();
    m_toolBar->addActions({groundTruth, heatMap, mask, point, allOverlays, oracle});
    m_toolBar->addActions({m_audit->sideBySide, m_audit->errors});
    m_toolBar->addSeparator();
    m_toolBar->addActions({fit, actualSize});
    m_toolBar->addSeparator();
    m_toolBar->addActions({chooseModels, runSettings, runSample, runAll, cancel});
    chooseModels->setIconText(tr("Models"));
    runSample->setIconText(tr("Run"));
    runAll->setIconText(tr("Run All"));
    for (QAction* action : {chooseModels, runSample, runAll})
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

/// Beside the menus, so that it takes no room and is always there.
void Actions::buildWorkspaceBar() {
    m_workspaceBar = new QToolBar(tr("Workspaces"), m_window);
    m_workspaceBar->setObjectName(u"workspaceBar"_s);
    m_workspaceBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_workspaceBar->addActions(workspaces->actions());
    m_window->menuBar()->setCornerWidget(m_workspaceBar);
}

void Actions::fillPanels(const QList<QAction*>& toggles) {
    m_panels->addActions(toggles);
}

void Actions::refreshIcons() {
    for (QAction* action : m_window->actions()) {
        const QString icon = action->property(kIconProperty).toString();
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = QString(action->text()).remove(u'&');
        action->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
    }
}

}  // namespace groundscope
