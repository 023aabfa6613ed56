// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: queries over the samples, the views that have keys, and plots of what is listed.
#include "app/audit/review_controller.h"
#include "app/shell/main_window.h"

#include "app/inspect/analysis_desk.h"
#include "app/inspect/query_desk.h"
#include "core/edit/label_edit.h"
#include "widgets/docks/sample_dock.h"

#include <QSettings>

#include <set>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// Samples with a correction that stands.
std::set<std::string> correctedIds(const EditHistory& history) {
    std::set<std::string> ids;
    for (const EditHistory::Entry& entry : history.entries())
        if (!entry.undone && !isLabelEdit(entry.edit))
            ids.insert(sampleOf(entry.edit));
    return ids;
}

const QString kViewsKey = QStringLiteral("sampleViews");

/// One map a view; those without a name are passed over.
QList<SampleView> loadViews(const QSettings& store) {
    QList<SampleView> views;
    for (const QVariant& entry : store.value(kViewsKey).toList()) {
        const QVariantMap map = entry.toMap();
        const SampleView view{map.value(u"name"_s).toString(), map.value(u"query"_s).toString(),
                              map.value(u"sort"_s).toString(), map.value(u"descending"_s).toBool()};
        if (!view.name.isEmpty())
            views.append(view);
    }
    return views;
}

void saveViews(const QList<SampleView>& views, QSettings& store) {
    QVariantList list;
    for (const SampleView& view : views)
        list.append(QVariantMap{
            {u"name"_s, view.name}, {u"query"_s, view.query}, {u"sort"_s, view.sort}, {u"descending"_s, view.descending}});
    store.setValue(kViewsKey, list);
}

}  // namespace

void MainWindow::connectQuery() {
    SampleDock* dock = m_workspace->samples();
    m_desks.query = new QueryDesk(&m_session, dock, this);
    dock->query()->setSavedViews(loadViews(*m_store));
    connect(dock->query(), &QueryPane::savedViewsChanged, this,
            [this](const QList<SampleView>& views) { saveViews(views, *m_store); });
    connect(m_desks.query, &QueryDesk::readingFailed, this,
            [this](const Error& error) { m_messages->showError(errorText(error)); });
    auto* analysis = new AnalysisDesk({&m_session, m_desks.query, dock, this}, this);
    connect(analysis, &AnalysisDesk::evaluateRequested, this, &MainWindow::evaluate);
    connect(analysis, &AnalysisDesk::failed, this, [this](const Error& error) { m_messages->showError(errorText(error)); });
    connect(&m_evaluator, &Evaluator::ready, m_desks.query, &QueryDesk::setEvaluation);
    LabelKeeper* keeper = m_desks.review->keeper();
    connect(keeper, &LabelKeeper::labelsChanged, this, [this, keeper] { m_desks.query->setLabels(keeper->labels()); });
    EditController* edits = m_desks.editing->controller();
    const auto tellCorrected = [this, edits] { m_desks.query->setCorrected(correctedIds(edits->history())); };
    connect(edits, &EditController::historyChanged, this, tellCorrected);
    connect(edits, &EditController::opened, this, tellCorrected);
    connect(m_actions->allSamples, &QAction::triggered, this, [this] { m_desks.query->showUsualView(0); });
    for (std::size_t i = 0; i < m_actions->disagreements.size(); ++i)
        connect(m_actions->disagreements[i], &QAction::triggered, this,
                [this, index = kFirstDisagreement + static_cast<int>(i)] { m_desks.query->showUsualView(index); });
}

}  // namespace groundscope
