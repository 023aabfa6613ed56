// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/runs_desk.h"

#include "app/audit/audit_actions.h"
#include "app/audit/side_links.h"
#include "app/shell/actions.h"
#include "app/shell/message_strip.h"
#include "app/shell/workspace.h"
#include "widgets/models/selection_model.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLocale>
#include <QMainWindow>

#include <algorithm>
#include <cmath>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

/// "= mask" or "≠ mask (IoU 0.43)".
QString flagged(bool same, const QString& what) {
    return (same ? u"= "_s : u"≠ "_s) + what;
}

QString phraseTextOf(const RunView& view) {
    const auto phrase = static_cast<std::size_t>(view.choice.phrase);
    return view.choice.phrase >= 0 && phrase < view.run->phrases.size() ? toQString(view.run->phrases[phrase].text) : QString();
}

}  // namespace

RunsDesk::RunsDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window), m_view(new SideBySide(window)), m_dock(new AlignmentDock(window)) {
    m_view->setObjectName(u"runsSideBySide"_s);
    m_view->setAccessibleName(tr("Models side by side"));
    m_dock->setObjectName(u"models"_s);
    window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    placeBeside(m_view, parts.workspace->canvas());
    connectView();
    const AuditActions* actions = parts.actions->audit();
    connect(actions->modelsSideBySide, &QAction::toggled, this, &RunsDesk::onToggled);
    connect(actions->sideBySide, &QAction::toggled, this, [this, actions](bool shown) {
        if (shown)
            actions->modelsSideBySide->setChecked(false);
    });
    connect(actions->runsDifference, &QAction::toggled, this, [this](bool shown) {
        m_difference = shown;
        m_dock->setDifference(shown);
        showFocus();
    });
    connect(m_dock, &AlignmentDock::differenceToggled, actions->runsDifference, &QAction::setChecked);
    connect(m_dock, &AlignmentDock::chooseRunsRequested, this, &RunsDesk::chooseRuns);
    connect(m_dock, &AlignmentDock::cellChosen, this, &RunsDesk::onCellChosen);
    connect(m_dock, &AlignmentDock::selectorChosen, this, [this](const QString& selector) {
        m_selector = toUtf8(selector);
        prepare();
    });
    connect(parts.session, &Session::changed, this, &RunsDesk::onChanged);
    actions->modelsSideBySide->setEnabled(false);
    actions->runsDifference->setEnabled(false);
}

void RunsDesk::connectView() {
    linkSideView(m_view, {m_parts.workspace, m_parts.actions, m_parts.status});
    connect(m_parts.workspace, &Workspace::pictureShown, this, &RunsDesk::showViews);
    connect(m_parts.workspace, &Workspace::optionsChanged, this, &RunsDesk::showFocus);
}

bool RunsDesk::isShown() const {
    return m_parts.actions->audit()->modelsSideBySide->isChecked() && !m_others.empty();
}

void RunsDesk::onToggled(bool shown) {
    if (shown && m_parts.actions->audit()->blind->isChecked())
        return setShown(false);  // the names of the runs tell too much
    if (shown && m_others.empty())
        return chooseRuns();
    setShown(shown);
}

void RunsDesk::setShown(bool shown) {
    const AuditActions* actions = m_parts.actions->audit();
    actions->modelsSideBySide->setChecked(shown);
    actions->runsDifference->setEnabled(shown);
    if (shown)
        actions->sideBySide->setChecked(false);
    CanvasView* single = m_parts.workspace->canvas();
    const QWidget* focused = m_window->focusWidget();
    const bool hadFocus = focused == nullptr || focused == single || m_view->isAncestorOf(focused);
    single->setVisible(!shown && !actions->sideBySide->isChecked());
    m_view->setVisible(shown);
    m_dock->setVisible(shown);
    if (!shown)
        m_preparing.cancel();
    if (hadFocus && single->isVisible())
        single->setFocus(Qt::OtherFocusReason);
    if (!shown)
        return;
    m_dock->raise();
    m_view->setOptions(m_parts.workspace->options());
    m_view->setWheelMode(m_parts.actions->wheelZooms->isChecked() ? CanvasView::WheelMode::Zoom : CanvasView::WheelMode::Scroll);
    if (hadFocus)
        m_view->canvas(0)->setFocus(Qt::OtherFocusReason);
    prepare();
}

void RunsDesk::chooseRuns() {
    const auto store = m_parts.session->store();
    if (!store)
        return;
    const QStringList files =
        QFileDialog::getOpenFileNames(m_window, tr("Runs to Compare with the Open One"),
                                      toQString(store->file().parent_path()), tr("GroundScope runs (*.gsrun)"));
    if (!files.isEmpty())
        compareWith(files);
    else if (m_others.empty())
        setShown(false);
}

Result<RunsDesk::Stores> RunsDesk::openRuns(const QStringList& files, const std::string& benchmark,
                                            const std::filesystem::path& own) {
    Stores stores;
    for (const QString& file : files) {
        GS_TRY(std::shared_ptr<RunStore> store, RunStore::open(toPath(file), RunStore::Access::ReadOnly));
        std::error_code ignored;
        if (std::filesystem::equivalent(store->file(), own, ignored))
            continue;  // it is shown first anyway
        if (store->benchmark().name != benchmark)
            return Error{ErrorCode::Conflict,
                         "This run is of the benchmark \"" + store->benchmark().name + "\", the open one of \"" + benchmark +
                             "\"; choose runs of one benchmark.",
                         store->file().string()};
        stores.push_back(std::move(store));
    }
    if (stores.empty() || stores.size() > kMostOthers)
        return Error{ErrorCode::InvalidInput, "Choose one to three runs beside the open one.", {}};
    return stores;
}

void RunsDesk::compareWith(const QStringList& files) {
    const auto store = m_parts.session->store();
    if (!store)
        return;
    m_opening.start([files, name = store->benchmark().name, own = store->file()](
                        const std::stop_token&) { return openRuns(files, name, own); },
                    [this](const Result<Stores>& stores) { takeRuns(stores); });
}

void RunsDesk::takeRuns(const Result<Stores>& stores) {
    if (!stores) {
        ErrorText text = errorText(stores.error());
        if (stores.error().code == ErrorCode::Conflict)
            text.summary = tr("Only runs of one benchmark can be shown side by side.");
        else if (stores.error().code == ErrorCode::InvalidInput)
            text.summary = tr("Choose one to three runs beside the open one.");
        m_parts.messages->showError(text);
        return setShown(!m_others.empty() && isShown());
    }
    m_others = *stores;
    nameRuns();
    onToggled(true);
}

void RunsDesk::nameRuns() {
    std::vector<ComparedRun> runs;
    const auto add = [&runs](const RunStore& store) {
        const RunConfig& config = store.record().config;
        runs.push_back({config.mllm.name, store.file().string(), config.mllm.name, config.profile, config.probing});
    };
    if (const auto store = m_parts.session->store())
        add(*store);
    for (const auto& store : m_others)
        add(*store);
    labelRuns(runs);
    m_labels.clear();
    for (const ComparedRun& run : runs)
        m_labels.append(toQString(run.label));
}

void RunsDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (!here)
        return;
    m_rows.clear();
    if (change.kind == Change::Kind::Benchmark || (change.kind == Change::Kind::Run && change.sampleId.isEmpty())) {
        m_opening.cancel();
        m_others.clear();  // chosen for another run
        if (m_parts.actions->audit()->modelsSideBySide->isChecked())
            setShown(false);
        m_dock->clear(tr("Choose runs of this benchmark to see them side by side."));
    }
    m_parts.actions->audit()->modelsSideBySide->setEnabled(m_parts.session->store() != nullptr);
    if (!isShown())
        return;
    if (change.isLook())
        showFocus();
    else
        prepare();
}

void RunsDesk::prepare() {
    if (!isShown())
        return;
    const auto store = m_parts.session->store();
    const auto first = m_parts.session->currentRun();
    if (!first || !store) {
        m_preparing.cancel();
        m_views = {};
        if (!m_parts.session->needsLoading())
            showViews();
        return;
    }
    RunWish wish{first, mapSettings(store->record().config), m_others, m_parts.session->benchmark(),
                 m_parts.session->currentIndex(), m_selector};
    m_preparing.start([wish = std::move(wish)](const std::stop_token& stop) { return makeRunViews(wish, stop); },
                      [this, first](RunViews views) {
                          if (first != m_parts.session->currentRun())
                              return;
                          m_views = std::move(views);
                          showViews();
                      });
}

/// The answers below and the canvases above.
void RunsDesk::showViews() {
    if (!isShown())
        return;
    if (m_views.runs.empty() || m_views.sampleId != toUtf8(m_parts.session->currentId())) {
        if (m_parts.session->needsLoading() || m_preparing.isRunning())
            return;  // what was shown stays for the moment it takes
        m_view->showMessage(tr("Nothing to compare yet"), tr("The open run has no answer for this image."));
        return m_dock->clear(tr("The open run has no answer for this image."));
    }
    QList<std::pair<QString, QString>> selectors;
    for (const std::string& selector : m_views.selectors)
        selectors.append({toQString(selector), selectorText(selector)});
    m_dock->setSelectors(selectors, toQString(m_selector));
    m_dock->setAnswers(m_labels, m_views.rows);
    showFocus();
}

RunFocus RunsDesk::focus() const {
    return {m_parts.session->currentPhrase(), m_parts.session->currentToken(), m_rows};
}

void RunsDesk::showFocus() {
    const auto& picture = m_parts.workspace->picture();
    if (!isShown() || m_views.runs.empty() || !picture || picture->error)
        return;
    m_dock->setCurrentColumns(focusedRows(m_views, focus()));
    std::vector<SidePanel> panels;
    for (std::size_t run = 0; run < m_views.runs.size(); ++run)
        panels.push_back(panelFor(run));
    shareRange(panels);
    m_view->setPanels(panels);
}

/// One colour means one value on all canvases, and in the legend.
void RunsDesk::shareRange(const std::vector<SidePanel>& panels) {
    OverlayOptions options = m_parts.workspace->options();
    std::optional<ValueRange> shared;
    for (const SidePanel& panel : panels) {
        if (!panel.scene.heat)
            continue;
        const ValueRange own = heatRange(*panel.scene.heat, options.heatStyle);
        shared = shared ? ValueRange{std::min(shared->low, own.low), std::max(shared->high, own.high)} : own;
    }
    options.heatStyle.range = shared;
    m_view->setOptions(options);
    m_parts.workspace->layers()->setHeatRange(shared);
}

/// A piece of the open run moves its play head, so that everything follows; elsewhere the column alone is looked at.
void RunsDesk::onCellChosen(int, int column) {
    const std::vector<int> row{column};
    const std::vector<int> own = tokensInRows(m_views.rows, 0, row);
    m_rows = own.empty() ? row : std::vector<int>{};
    if (!own.empty() && own.front() != m_parts.session->currentToken())
        m_parts.session->setCurrentToken(own.front());
    else
        showFocus();
}

std::shared_ptr<const AttentionMap> RunsDesk::mapFor(std::size_t run, QString* problem) const {
    const RunView& view = m_views.runs[run];
    const std::vector<int> tokens = focusedTokens(m_views, run, focus());
    if (tokens.empty()) {
        *problem = tr("Says nothing here");
        return nullptr;
    }
    if (!view.maps) {
        *problem = tr("Stored without its attention");
        return nullptr;
    }
    auto map = mapOfTokens(*view.maps, tokens, m_parts.workspace->options().heatView);
    if (map && m_difference && run > 0) {
        QString firstProblem;
        const auto first = mapFor(0, &firstProblem);
        map = first ? difference(*map, *first) : Result<AttentionMap>(Error{ErrorCode::NotFound, {}, {}});
        if (!map)
            *problem = first ? tr("The maps lie on the image in different ways and cannot be subtracted")
                             : tr("The first run has no map to subtract");
        return map ? std::make_shared<const AttentionMap>(*std::move(map)) : nullptr;
    }
    if (!map) {
        *problem = tr("No map of these words");
        return nullptr;
    }
    return std::make_shared<const AttentionMap>(*std::move(map));
}

/// What the choice and the answer have and have not in common with the first run's.
QString RunsDesk::changesOf(const RunView& view) const {
    const RunView& first = m_views.runs.front();
    QStringList parts;
    parts.append(flagged(view.answer.differing == 0, view.answer.differing == 0
                                                         ? tr("answer")
                                                         : tr("answer (%1 of %2)", "pieces that differ, of all").arg(view.answer.differing).arg(view.answer.pieces)));
    parts.append(flagged(phraseTextOf(view) == phraseTextOf(first), tr("phrase")));
    if (view.overlap)
        parts.append(flagged(*view.overlap == 1, *view.overlap == 1 ? tr("mask") : tr("mask (IoU %1)").arg(iouText(view.overlap))));
    else
        parts.append(flagged(view.choice.mask.isNull() == first.choice.mask.isNull(), tr("mask")));
    return parts.join(u"  "_s);
}

void RunsDesk::fillHeading(SidePanel& panel, std::size_t run) const {
    const RunView& view = m_views.runs[run];
    const RunView& first = m_views.runs.front();
    panel.figures = tr("IoU %1").arg(iouText(view.iou));
    if (run > 0 && view.iou && first.iou)
        panel.figures += u" (%1%2)"_s.arg(*view.iou >= *first.iou ? u"+"_s : u"−"_s, QLocale().toString(std::abs(*view.iou - *first.iou), 'f', 2));
    for (const SelectionItem& item : selectionItems(*view.run))
        if (item.selector == m_selector)
            panel.choice = item.choice;
    panel.why = run == 0 ? tr("The others are compared with this run") : changesOf(view);
}

SidePanel RunsDesk::panelFor(std::size_t run) const {
    const RunView& view = m_views.runs[run];
    SidePanel panel;
    panel.key = QString::number(run);
    panel.title = m_labels.value(static_cast<qsizetype>(run));
    const auto& picture = m_parts.workspace->picture();
    panel.scene.image = picture->image;
    panel.scene.imageSize = picture->size;
    panel.scene.groundTruth = picture->groundTruth;
    if (!view.run) {
        panel.note = view.error ? errorText(*view.error).summary : tr("This run lacks the image");
        panel.why = view.error ? errorText(*view.error).details : QString();
        panel.description = panel.note;
        return panel;
    }
    fillHeading(panel, run);
    panel.scene.mask = view.choice.mask;
    panel.scene.maskIsOracle = view.choice.selector.starts_with("oracle");
    panel.scene.errors = view.choice.errors;
    panel.scene.points = view.choice.points;
    panel.scene.heat = mapFor(run, &panel.note);
    if (panel.scene.heat && m_difference && run > 0)
        panel.note = tr("Map minus the first run's");
    QStringList spoken = {panel.figures, panel.choice, panel.why, panel.note};
    spoken.removeAll(QString());
    panel.description = QLocale().createSeparatedList(spoken);
    return panel;
}

}  // namespace groundscope
