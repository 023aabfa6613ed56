// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/analysis_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/plots/plot_panel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace groundscope {
namespace {

constexpr int kTwoColumns = 520;  // from this width on
constexpr int kSpacing = 14;
/// Which plots stand on the left of two columns; heights about even.
constexpr bool isLeft(PlotKind kind) {
    return kind == PlotKind::Location || kind == PlotKind::Failures || kind == PlotKind::Regret || kind == PlotKind::Iou;
}

}  // namespace

AnalysisDock::AnalysisDock(QWidget* parent) : QDockWidget(tr("Analysis"), parent), m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("analysisDock"));
    QLabel* hint = makeHint(m_pages);
    hint->setText(tr("Open a run to see how its figures are spread."));
    m_pages->addWidget(hint);
    m_pages->addWidget(makePlots());
    setWidget(m_pages);
}

QWidget* AnalysisDock::makePlots() {
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 6, 6, 6);
    auto* head = new QHBoxLayout;
    m_count = new QLabel(page);
    m_count->setObjectName(QStringLiteral("plottedCount"));
    m_count->setToolTip(tr("Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range"));
    m_showAll = new QPushButton(tr("All Samples"), page);
    m_showAll->setObjectName(QStringLiteral("plotAll"));
    m_showAll->setToolTip(tr("Take the query away"));
    connect(m_showAll, &QPushButton::clicked, this, &AnalysisDock::allRequested);
    head->addWidget(m_count, 1);
    head->addWidget(m_showAll);
    layout->addLayout(head);
    auto* content = new QWidget(page);
    m_scroll = makeScrollArea(content, page);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 4, 0);
    columns->setSpacing(kSpacing);
    for (QWidget** column : {&m_left, &m_right}) {
        *column = new QWidget(content);
        (*column)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // of the same width
        auto* stack = new QVBoxLayout(*column);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(kSpacing);
        columns->addWidget(*column, 1);
    }
    for (const PlotKind kind : kPlotKinds) {
        auto* panel = new PlotPanel(kind, content);
        m_panels[static_cast<std::size_t>(kind)] = panel;
        connect(panel, &PlotPanel::conditionChosen, this, &AnalysisDock::conditionChosen);
        connect(panel, &PlotPanel::choiceChanged, this, &AnalysisDock::choicesChanged);
        connect(panel, &PlotPanel::remedyRequested, this,
                kind == PlotKind::Runs ? &AnalysisDock::otherRunRequested : &AnalysisDock::evaluateRequested);
    }
    m_scroll->viewport()->installEventFilter(this);
    layout->addWidget(m_scroll, 1);
    arrange();
    return page;
}

void AnalysisDock::clear() {
    m_pages->setCurrentIndex(0);
}

void AnalysisDock::setPlots(const PlotSet& set) {
    m_pages->setCurrentIndex(1);
    const QLocale locale;
    m_count->setText(tr("%1 of %n sample(s)", nullptr, static_cast<int>(set.all)).arg(locale.toString(static_cast<qulonglong>(set.listed))));
    m_showAll->setEnabled(set.listed < set.all);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_panels[i]->setPlot(set.plots[i], set);
}

PlotChoices AnalysisDock::choices() const {
    PlotChoices choices;
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        choices[i] = m_panels[i]->choice();
    return choices;
}

/// One column below another where the panel is narrow.
void AnalysisDock::arrange() {
    const int columns = m_scroll->viewport()->width() >= kTwoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget* column : {m_left, m_right})
        while (QLayoutItem* item = column->layout()->takeAt(0))
            delete item;
    for (PlotPanel* panel : m_panels)
        (columns == 1 || isLeft(panel->kind()) ? m_left : m_right)->layout()->addWidget(panel);
    for (QWidget* column : {m_left, m_right})
        static_cast<QVBoxLayout*>(column->layout())->addStretch(1);
    m_right->setVisible(columns == 2);
}

bool AnalysisDock::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && m_scroll && watched == m_scroll->viewport())
        arrange();
    return QDockWidget::eventFilter(watched, event);
}

}  // namespace groundscope
