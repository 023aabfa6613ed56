// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_desk.h"

#include "app/editing/edit_actions.h"
#include "app/editing/edit_desk.h"
#include "app/figure/figure_actions.h"
#include "app/figure/table_desk.h"
#include "app/shell/actions.h"
#include "app/shell/message_strip.h"
#include "app/shell/workspace.h"
#include "widgets/docks/figure_dock.h"
#include "widgets/render/convert.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kDrawDelayMs = 150;

}  // namespace

FigureDesk::FigureDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window), m_actions(parts.actions->figure()), m_files(&m_document, window),
      m_marks(parts.store), m_dock(new FigureDock(parts.workspace->sampleModel(), window)),
      m_view(new FigurePreview(parts.centre)),
      m_tables(new TableDesk({parts.session, parts.messages, m_actions->tables}, window)), m_source(std::make_shared<FigureSource>()) {
    m_dock->setObjectName(u"figure"_s);
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    parts.centre->addWidget(m_view);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDrawDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FigureDesk::draw);
    connect(&m_document, &FigureDocument::changed, this, &FigureDesk::onDocument);
    connect(parts.layouts, &DockLayouts::shown, this, &FigureDesk::onWorkspace);
    connect(parts.session, &Session::changed, this, &FigureDesk::onSession);
    connectDock();
    connectActions();
    connectFiles();
    connectExporter();
    startFigure();
    refreshActions();
}

/// The page takes the place of the picture, and the keys of correcting act on the figure.
void FigureDesk::onWorkspace(WorkspaceKind kind) {
    const bool shown = kind == WorkspaceKind::Figure;
    const bool wasShown = m_parts.centre->currentWidget() == m_view;
    m_parts.centre->setCurrentIndex(shown ? m_parts.centre->indexOf(m_view) : 0);
    m_parts.editing->setHandedOver(shown);
    if (shown == wasShown)
        return;
    QAction* save = m_parts.actions->edit()->save;
    if (shown) {
        m_editSaveText = save->text();
        save->setText(m_actions->saveFigure->text());
        m_view->canvas()->setFocus();
        redraw();
    } else {
        save->setText(m_editSaveText);
        m_parts.workspace->canvas()->setFocus();
    }
    refreshActions();
}

void FigureDesk::onSession(const Change& change) {
    switch (change.kind) {
        case Change::Kind::Benchmark:
            startFigure();
            break;
        case Change::Kind::Run:
            if (change.sampleId.isEmpty())
                startFigure();
            else
                redraw();
            break;
        case Change::Kind::Sample:
            showMarks();
            break;
        default:
            return;
    }
    QStringList selectors;
    if (const auto run = m_parts.session->storedRun())
        for (const Selection& selection : run->selections)
            selectors.append(toQString(selection.selector));
    if (!selectors.isEmpty())
        m_dock->setSelectors(selectors);
    refreshActions();
}

QString FigureDesk::markKey() const {
    if (const auto store = m_parts.session->store())
        return toQString(store->file());
    const auto benchmark = m_parts.session->benchmark();
    return benchmark ? toQString(benchmark->root) : QString();
}

FigureSpec FigureDesk::freshFigure() const {
    FigureSpec spec;
    if (const auto store = m_parts.session->store())
        spec.runs.push_back({store->file(), {}, {}});
    else
        spec.layout = FigureTemplate::Gallery;  // what can be shown without one
    if (const auto benchmark = m_parts.session->benchmark())
        spec.benchmark = benchmark->root;
    spec.samples = m_marks.load(markKey());
    return spec;
}

/// Of what is open now. A figure that somebody works on stays.
void FigureDesk::startFigure() {
    const bool keep = !m_document.file().empty() || !m_files.isSettled();
    const FigureSpec fresh = freshFigure();
    m_files.setFresh(fresh);
    if (!keep) {
        m_markKey = markKey();
        m_exported.clear();
        m_document.reset(fresh);
    }
    showMarks();
    sayWhoseFigure();
}

/// Marks go into a figure of other runs: the person is to know.
void FigureDesk::sayWhoseFigure() {
    const auto store = m_parts.session->store();
    const FigureSpec& spec = m_document.spec();
    if (!store || spec.runs.empty() || std::ranges::any_of(spec.runs, [&](const FigureRun& run) { return run.file == store->file(); }))
        return;
    m_parts.messages->showMessage(
        MessageStrip::Kind::Note, tr("The figure is still that of %1.").arg(toQString(spec.runs.front().file.filename())), {},
        tr("New Figure"), [this] { m_actions->newFigure->trigger(); });
}

void FigureDesk::onDocument() {
    m_dock->setSpec(m_document.spec());
    if (m_document.file().empty() && !m_markKey.isEmpty())
        m_marks.save(m_markKey, m_document.spec().samples);
    showMarks();
    redraw();
}

void FigureDesk::showMarks() {
    QSet<QString> ids;
    for (const std::string& id : m_document.spec().samples)
        ids.insert(toQString(id));
    m_parts.workspace->sampleModel()->setMarked(ids);
    m_actions->mark->setChecked(ids.contains(m_parts.session->currentId()));
}

void FigureDesk::toggleMark() {
    FigureSpec spec = m_document.spec();
    const std::string id = toUtf8(m_parts.session->currentId());
    const bool marked = std::erase(spec.samples, id) > 0;
    if (!marked && !id.empty())
        spec.samples.push_back(id);
    m_document.change(spec, marked ? tr("Unmark a sample") : tr("Mark a sample"));
    showMarks();
}

void FigureDesk::addSample() {
    if (!m_actions->mark->isChecked())
        toggleMark();
}

void FigureDesk::redraw() {
    if (isShown())
        m_delay.start();
}

bool FigureDesk::lacksSamples() const {
    const FigureSpec& spec = m_document.spec();
    const bool chart = spec.layout == FigureTemplate::Plot || spec.layout == FigureTemplate::Table;
    const bool ownSamples = spec.layout == FigureTemplate::Grid &&
                            std::ranges::any_of(spec.panels, [](const FigurePanel& panel) { return !panel.sample.empty(); });
    return spec.samples.empty() && !chart && !ownSamples;
}

/// What is missing is said where the page would be.
void FigureDesk::showNothing() {
    m_drawing.cancel();
    m_drawn = nullptr;
    m_exportNext.clear();
    m_view->setBusy(false);
    m_dock->setReady(false);
    m_dock->setNotes({}, {});
    m_hintAction = [this] { addSample(); };
    if (m_document.spec().runs.empty() && m_document.spec().benchmark.empty())
        m_view->showHint(tr("Open a run to make figures of it."));
    else
        m_view->showHint(tr("The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure."),
                         m_parts.session->currentSample() ? tr("Mark the Current Sample") : QString());
}

/// A run that is not where the figure says can be looked for.
void FigureDesk::showFailure(const Error& error) {
    const ErrorText text = errorText(error);
    m_drawn = nullptr;
    m_exportNext.clear();
    m_dock->setNotes({}, {});
    const QStringList place = toQString(error.where).split(u'/');  // "/runs/0/file"
    const std::size_t run = place.value(1) == u"runs" ? place.value(2).toUInt() : m_document.spec().runs.size();
    const bool isLost = error.code == ErrorCode::NotFound && run < m_document.spec().runs.size();
    m_hintAction = [this, run] { askWhereRunIs(run); };
    const bool saysAll = error.code == ErrorCode::InvalidInput;  // what to do, too
    m_view->showHint(saysAll ? text.details : u"%1\n\n%2"_s.arg(text.summary, text.details), isLost ? tr("Find the Run…") : QString());
}

void FigureDesk::draw() {
    const FigureSpec& spec = m_document.spec();
    if ((spec.runs.empty() && spec.benchmark.empty()) || lacksSamples())
        return showNothing();
    m_view->setBusy(true);
    m_drawing.start(
        [source = m_source, spec, folder = m_document.file().parent_path()](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            return drawFigure(*source, spec, folder, progress);
        },
        [this, spec](Result<DrawnFigure> drawn) {
            m_drawnSpec = spec;
            take(std::move(drawn));
        });
}

void FigureDesk::take(Result<DrawnFigure> drawn) {
    m_view->setBusy(false);
    m_dock->setReady(drawn.has_value());
    if (!drawn.has_value()) {
        showFailure(drawn.error());
        return refreshActions();
    }
    m_drawn = std::make_shared<const DrawnFigure>(*std::move(drawn));
    m_view->setFigure({m_drawn, &m_drawn->figure});
    m_view->setMarkable(!isChart(m_drawnSpec.layout));
    QStringList notes;
    for (const std::string& note : m_drawn->notes)
        notes.append(toQString(note));
    QList<int> changed;
    for (std::size_t i = 0; i < m_drawn->data.runs.size(); ++i)
        if (m_drawn->data.runs[i].changed)
            changed.append(static_cast<int>(i));
    m_dock->setNotes(notes, changed);
    refreshActions();
    if (const QString file = std::exchange(m_exportNext, {}); !file.isEmpty())
        exportTo(file);
}

}  // namespace groundscope
