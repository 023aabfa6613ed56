// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/analysis_desk.h"

#include "app/shell/dock_layouts.h"
#include "core/metrics/query_terms.h"
#include "widgets/docks/analysis_dock.h"
#include "widgets/docks/query_bar.h"
#include "widgets/docks/sample_dock.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/render/convert.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

#include <utility>

namespace groundscope {

AnalysisDesk::AnalysisDesk(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_dock(new AnalysisDock(parts.window)) {
    m_dock->setObjectName(QStringLiteral("analysis"));
    parts.window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    connect(parts.session, &Session::changed, this, &AnalysisDesk::onChanged);
    connect(parts.query, &QueryDesk::plotted, this, [this](const PlotSet& plots) {
        if (m_parts.session->store())
            m_dock->setPlots(plots);
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this, &AnalysisDesk::refresh);
    connect(m_dock, &AnalysisDock::choicesChanged, this, &AnalysisDesk::refresh);
    connect(m_dock, &AnalysisDock::conditionChosen, this, &AnalysisDesk::toggle);
    connect(m_dock, &AnalysisDock::evaluateRequested, this, &AnalysisDesk::evaluateRequested);
    connect(m_dock, &AnalysisDock::otherRunRequested, this, &AnalysisDesk::askForOther);
    connect(m_dock, &AnalysisDock::allRequested, this, [this] {
        m_parts.samples->clearGroup();
        m_parts.samples->query()->showView({});
    });
}

void AnalysisDesk::onChanged(const Change& change) {
    const bool another = change.kind == Change::Kind::Benchmark || (change.kind == Change::Kind::Run && change.sampleId.isEmpty());
    if (!another)
        return;
    m_reading.cancel();
    m_dock->clear();
    m_dock->panel(PlotKind::Runs)->setOtherRun({});
    refresh();
}

/// Counting is for those who look on.
void AnalysisDesk::refresh() {
    const bool wanted = isInSight(m_dock) && m_parts.session->store() != nullptr;
    m_parts.query->setPlots(wanted ? std::optional(m_dock->choices()) : std::nullopt);
}

/// The order of the list stays.
void AnalysisDesk::toggle(const QString& condition) {
    SampleView view = m_parts.samples->query()->view();
    const auto query = withConditionToggled(toUtf8(view.query), toUtf8(condition));
    view.query = query ? toQString(*query) : condition;  // a query that cannot be read gives way
    m_parts.samples->query()->showView(view);
}

void AnalysisDesk::askForOther() {
    const auto store = m_parts.session->store();
    if (!store)
        return;
    const QString folder = QFileInfo(toQString(store->file())).absolutePath();
    const QString file = QFileDialog::getOpenFileName(m_parts.window, tr("Run to Set Beside This One"), folder,
                                                      tr("GroundScope runs (*.gsrun)"));
    if (!file.isEmpty())
        readOther(file);
}

void AnalysisDesk::readOther(const QString& file) {
    m_reading.start(
        [path = toPath(file), benchmark = m_parts.session->benchmark()](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            return readOtherRun(path, *benchmark, progress);
        },
        [this](Result<OtherRun> other) {
            if (other.has_value()) {
                m_dock->panel(PlotKind::Runs)->setOtherRun(QFileInfo(toQString(other->file)).fileName());
                m_parts.query->setOther(std::make_shared<const OtherRun>(*std::move(other)));
            } else if (other.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(other.error());
            }
        });
}

}  // namespace groundscope
