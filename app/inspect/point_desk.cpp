// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/point_desk.h"

#include "app/editing/assist_controller.h"
#include "app/inspect/inspect_actions.h"
#include "app/shell/actions.h"
#include "app/shell/workspace.h"

#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

constexpr int kMaxima = 3;
constexpr int kRandomPoints = 3;

/// The first three maxima of the grid, each once: where there are fewer, the last one comes again.
std::vector<Point> maximaOf(const AttentionMap& map, const PointSettings& as) {
    std::vector<Point> found;
    PointSettings settings = as;
    settings.mode = PointMode::LocalMaximum;
    for (settings.rank = 1; settings.rank <= kMaxima; ++settings.rank)
        if (const auto point = pointFor(map, settings); point && std::ranges::find(found, point->at) == found.end())
            found.push_back(point->at);
    return found;
}

std::vector<Point> randomPoints(const AttentionMap& map, const PointSettings& as) {
    std::vector<Point> found;
    PointSettings settings = as;
    settings.mode = PointMode::Random;
    for (int i = 0; i < kRandomPoints; ++i, ++settings.seed)
        if (const auto point = pointFor(map, settings))
            found.push_back(point->at);
    return found;
}

}  // namespace

PointDesk::PointDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_picker(new PointPicker(parts.workspace->canvas())),
      m_dock(new PointLabDock(parts.actions->inspect()->movePoint, parts.actions->inspect()->surface, window)),
      m_asking(parts.segmenter),
      m_measuring(parts.segmenter) {
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    connectPicker();
    connectSurface();
    connect(parts.session, &Session::changed, this, &PointDesk::onChanged);
    connect(parts.segmenter, &SegmenterLender::changed, this, &PointDesk::startPhrase);
    connect(parts.trials, &TrialDesk::ended, this, &PointDesk::startPhrase);
    connect(parts.trials, &TrialDesk::baseChanged, this, [this](TrialDesk::Layer layer) {
        if (layer == TrialDesk::Point)
            startPhrase();
    });
    const auto report = [this](const std::string& step, qint64 done, qint64 total) {
        m_dock->setState(assistStateText({assistPhaseOf(step), done, total, m_parts.segmenter->isDemo()}));
    };
    m_asking.setReport(report);
    m_measuring.setReport(report);
    startPhrase();
}

void PointDesk::connectPicker() {
    QAction* mode = m_parts.actions->inspect()->movePoint;
    connect(mode, &QAction::toggled, this, &PointDesk::setActive);
    connect(m_picker, &PointPicker::activeChanged, mode, &QAction::setChecked);
    connect(m_picker, &PointPicker::pointMoved, this, &PointDesk::moveTo);
    connect(m_dock, &PointLabDock::backRequested, this, &PointDesk::backToPoint);
    connect(m_dock, &PointLabDock::randomToggled, this, [this] {
        findPlaces();
        measure();
    });
    connect(m_dock, &PointLabDock::placeChosen, this, [this](int row) {
        const Point at = m_places[static_cast<std::size_t>(row)].at;
        m_parts.actions->inspect()->movePoint->setChecked(true);
        m_picker->setPoint(at);
        moveTo(at);
    });
}

void PointDesk::connectSurface() {
    connect(m_parts.actions->inspect()->surface, &QAction::toggled, this, &PointDesk::setSurface);
    connect(m_dock, &PointLabDock::figureChanged, this, &PointDesk::showSurface);
    connect(m_dock, &PointLabDock::stopRequested, m_parts.tables, &ClickTables::stop);
    connect(m_parts.tables, &ClickTables::tableChanged, this, &PointDesk::showSurface);
    connect(m_parts.tables, &ClickTables::progressed, m_dock, &PointLabDock::setProgress);
    connect(m_parts.tables, &ClickTables::failed, this, &PointDesk::tell);
    connect(m_parts.workspace->canvas(), &CanvasView::readoutChanged, this, &PointDesk::showHere);
}

/// Why no point can be tried; empty: it can.
QString PointDesk::obstacle() const {
    const auto form = m_parts.trials->base(TrialDesk::Point);
    const int phrase = m_parts.session->currentPhrase();
    if (!m_parts.session->isOpen())
        return tr("Open a run to try other points for SAM.");
    if (!form || phrase < 0 || !mapOf(form, phrase))
        return tr("There is no noun phrase with a heat map yet: run this image (F5) first.");
    if (!m_parts.segmenter->isAvailable())
        return tr("There is no segmenter to ask. Choose one under Run > Choose Models (Ctrl+M); for the demo's images the demo "
                  "models serve.");
    return {};
}

void PointDesk::setActive(bool active) {
    m_picker->setActive(active);
    if (!active) {
        m_asking.cancel();
        m_measuring.cancel();
        showIdle();
        return;
    }
    m_dock->show();
    m_dock->raise();
    m_parts.workspace->canvas()->setFocus(Qt::ShortcutFocusReason);
    for (QAction* tool : m_parts.actions->regionTools->actions())
        if (tool->isChecked())
            tool->trigger();  // puts it away
    startPhrase();
    m_picker->setActive(true);  // that tool took the cursor along
}

void PointDesk::onChanged(const Change& change) {
    if (change.kind == Change::Kind::Token || change.kind == Change::Kind::Trial)
        return;
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (!here || (change.kind == Change::Kind::Selection && m_parts.session->currentPhrase() == m_phrase))
        return;
    if (change.kind == Change::Kind::Selection)
        m_parts.trials->clear(TrialDesk::Point);
    startPhrase();
}

/// From the beginning: the point of the current phrase as it is without this desk.
void PointDesk::startPhrase() {
    m_asking.cancel();
    m_measuring.cancel();
    showIdle();
    m_phrase = m_parts.session->currentPhrase();
    m_form = m_parts.trials->base(TrialDesk::Point);
    findPlaces();
    if (m_surfaceShown)
        setSurface(true);
    if (m_places.empty()) {
        m_picker->setPoint({});
        return;
    }
    m_picker->setPoint(m_places.front().at);
    showPlaces();
    if (m_picker->isActive())
        measure();
}

void PointDesk::findPlaces() {
    const std::vector<Place> before = std::exchange(m_places, {});
    const QString why = obstacle();
    const auto map = why.isEmpty() ? mapOf(m_form, m_phrase) : nullptr;
    if (!map) {
        m_picker->setMarks({});
        m_dock->clear(why);
        return;
    }
    const auto add = [this, &before](const QString& name, const QString& label, Point at) {
        const auto known = std::ranges::find(before, at, &Place::at);
        m_places.push_back({name, label, at, {}, {}});
        if (known != before.end()) {
            m_places.back().iou = known->iou;
            m_places.back().predicted = known->predicted;
        }
    };
    const auto store = m_parts.session->store();
    const PointSettings settings = pointSettings(store ? store->record().config : RunConfig(), m_form->sampleId);
    const std::vector<OverlayPoint> own = pointsOf(*m_form, m_phrase);
    const auto fallback = pointFor(*map, settings);
    add(tr("The run's point"), tr("run"), own.empty() && fallback ? fallback->at : own.empty() ? Point{} : own.front().at);
    const QString names[kMaxima] = {tr("1st maximum"), tr("2nd maximum"), tr("3rd maximum")};
    const QString labels[kMaxima] = {tr("1st"), tr("2nd"), tr("3rd")};
    const std::vector<Point> maxima = maximaOf(*map, settings);
    for (std::size_t i = 0; i < maxima.size(); ++i)
        add(names[i], labels[i], maxima[i]);
    if (m_dock->wantsRandom()) {
        const std::vector<Point> random = randomPoints(*map, settings);
        for (std::size_t i = 0; i < random.size(); ++i)
            add(tr("Random point %1").arg(i + 1), tr("random %1").arg(i + 1), random[i]);
    }
    std::vector<PointMark> marks;
    for (const Place& place : m_places)
        marks.push_back({place.at, place.label});
    m_picker->setMarks(std::move(marks));
    showPlaces();
}

/// What the segmenter makes of the places that were not asked for yet.
void PointDesk::measure() {
    std::vector<Point> open;
    for (const Place& place : m_places)
        if (!place.predicted)
            open.push_back(place.at);
    const Sample* sample = m_parts.session->currentSample();
    if (open.empty() || !sample || !m_picker->isActive())
        return;
    m_measuring.ask([sample = *sample, phrase = m_phrase, open](Models& models, const Progress& progress) {
        return askClicks(sample, phrase, open, models, progress);
    }, [this](const Result<Answers>& answers) { takeMeasured(answers); });
}

void PointDesk::takeMeasured(const Result<Answers>& answers) {
    if (!answers)
        return tell(answers.error());
    showIdle();
    for (const ClickAnswer& answer : *answers)
        for (Place& place : m_places)
            if (place.at == answer.at()) {
                place.iou = answer.bestIou();
                place.predicted = answer.bestPredicted();
            }
    showPlaces();
}

void PointDesk::moveTo(Point at) {
    if (m_places.empty())
        return;
    if (at == m_places.front().at)
        return backToPoint();
    ask(at);
    showPlaces();
}

void PointDesk::ask(Point at) {
    const Sample* sample = m_parts.session->currentSample();
    if (!m_parts.segmenter->isLoaded())
        m_dock->setState(assistStateText({AssistState::Phase::Loading, 0, 0, m_parts.segmenter->isDemo()}));
    m_asking.ask([sample = *sample, phrase = m_phrase, at](Models& models, const Progress& progress) {
        return askClicks(sample, phrase, {at}, models, progress);
    }, [this, at](const Result<Answers>& answers) { take(at, answers); });
}

void PointDesk::take(Point at, const Result<Answers>& answers) {
    if (!answers)
        return tell(answers.error());
    showIdle();
    m_parts.trials->set(TrialDesk::Point, tr("point at %1, %2").arg(at.x).arg(at.y),
                        std::make_shared<const SampleRun>(withClick(*m_form, answers->front())));
    showPlaces();
}

void PointDesk::backToPoint() {
    m_asking.cancel();
    showIdle();
    if (m_places.empty())
        return;
    m_picker->setPoint(m_places.front().at);
    m_parts.trials->clear(TrialDesk::Point);
    showPlaces();
}

void PointDesk::showPlaces() {
    QList<PointLabDock::Place> rows;
    int current = -1;
    for (const Place& place : m_places) {
        if (current < 0 && m_picker->point() == place.at)
            current = static_cast<int>(rows.size());
        rows.append({place.name, place.at, place.iou, place.predicted});
    }
    const auto& phrases = m_form->phrases;
    const auto phrase = static_cast<std::size_t>(m_phrase);
    QString what = phrase < phrases.size() ? tr("“%1”").arg(toQString(phrases[phrase].text)) : QString();
    if (current < 0 && m_picker->point())
        what += tr(": point at %1, %2").arg(m_picker->point()->x).arg(m_picker->point()->y);
    m_dock->setPlaces(what, rows, current);
}

/// Nothing is going on.
void PointDesk::showIdle() {
    const bool demo = m_picker->isActive() && m_parts.segmenter->isAvailable() && m_parts.segmenter->isDemo();
    m_dock->setState(demo ? tr("The demo's segmenter answers: it knows synthetic scenes only.") : QString());
}

void PointDesk::tell(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return showIdle();
    const ErrorText text = errorText(error);
    m_dock->setState(QStringLiteral("⚠ %1 %2").arg(text.summary, text.details));
}

void PointDesk::setSurface(bool shown) {
    m_surfaceShown = shown;
    const auto place = m_form ? gridPlace(*m_form) : std::nullopt;
    if (!shown) {
        m_parts.tables->stop();
    } else {
        m_dock->show();
        m_dock->raise();
        if (place && m_parts.segmenter->isAvailable())
            m_parts.tables->want(coarseFirst(place->grid));
    }
    showSurface();
}

void PointDesk::showSurface() {
    CellSurface surface;
    const auto table = m_parts.tables->table();
    const auto place = m_form ? gridPlace(*m_form) : std::nullopt;
    int cells = 0;
    if (m_surfaceShown && place && !place->grid.isEmpty()) {
        surface = {place->grid, imageFromGrid(*place), place->image, {}};
        surface.values.resize(static_cast<std::size_t>(place->grid.area()));
        for (int cell = 0; table && cell < place->grid.area(); ++cell) {
            cells += table->clickOf(cell).has_value();
            if (const auto& outcome = table->at(cell))
                surface.values[static_cast<std::size_t>(cell)] = figureOf(*outcome, m_dock->figure());
        }
    }
    const auto best = surface.best();
    m_dock->setSurfaceNumbers(table ? static_cast<int>(table->known()) : 0, cells,
                              best ? surface.values[*best] : std::nullopt, {});
    m_parts.workspace->setHeatCovered(best.has_value());
    m_picker->setSurface(std::move(surface));
}

/// The number of the cell under the cursor.
void PointDesk::showHere(const std::optional<PixelReadout>& readout) {
    const CellSurface& surface = m_picker->surface();
    const auto table = m_parts.tables->table();
    if (surface.isEmpty() || !table)
        return;
    const auto cell = readout ? surface.cellAt({readout->x + 0.5, readout->y + 0.5}) : std::nullopt;
    const auto best = surface.best();
    const auto onImage = std::ranges::count_if(surface.values, [](const auto& value) { return value.has_value(); });
    m_dock->setSurfaceNumbers(static_cast<int>(table->known()), std::max(static_cast<int>(onImage), 1),
                              best ? surface.values[*best] : std::nullopt, cell ? surface.values[*cell] : std::nullopt);
}

}  // namespace groundscope
