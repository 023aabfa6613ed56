// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/alignment_dock.h"

#include "widgets/docks/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace groundscope {

AlignmentDock::AlignmentDock(QWidget* parent) : QDockWidget(tr("Models"), parent), m_model(new AlignmentModel(this)) {
    setObjectName(QStringLiteral("alignmentDock"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    buildBar(row);
    column->addLayout(row);
    m_pages = new QStackedWidget(content);
    buildTable();
    m_hint = makeHint(m_pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    setWidget(content);
    clear(tr("Choose runs of this benchmark to see them side by side."));
}

void AlignmentDock::buildBar(QHBoxLayout* row) {
    auto* label = new QLabel(tr("&Selector:"), this);
    m_selector = new QComboBox(this);
    m_selector->setObjectName(QStringLiteral("runsSelector"));
    m_selector->setAccessibleName(tr("Selector whose choices are compared"));
    m_selector->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_selector);
    m_difference = new QCheckBox(tr("Heat map &minus the first run's"), this);
    m_difference->setObjectName(QStringLiteral("runsDifference"));
    m_difference->setToolTip(tr("The maps of the aligned words, cell by cell, minus that of the run that is open"));
    auto* choose = new QPushButton(tr("&Choose Runs…"), this);
    choose->setObjectName(QStringLiteral("chooseSideRuns"));
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_selector, m_difference})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(choose);
    connect(m_selector, &QComboBox::activated, this, [this] { Q_EMIT selectorChosen(m_selector->currentData().toString()); });
    connect(m_difference, &QCheckBox::toggled, this, &AlignmentDock::differenceToggled);
    connect(choose, &QPushButton::clicked, this, &AlignmentDock::chooseRunsRequested);
}

void AlignmentDock::buildTable() {
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("sideAnswers"));
    m_table->setAccessibleName(tr("Answers of the runs, aligned piece by piece"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setToolTip(tr("= all runs say the same here, ≠ they differ"));
    m_table->horizontalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlignmentDock::choose);
    connect(m_table, &QTableView::clicked, this, &AlignmentDock::choose);
}

void AlignmentDock::choose(const QModelIndex& index) {
    if (!m_setting && index.isValid())
        Q_EMIT cellChosen(index.row(), index.column());
}

void AlignmentDock::setAnswers(const QStringList& labels, std::vector<AlignedRow> rows) {
    m_setting = true;
    m_model->setAnswers(labels, std::move(rows));
    m_table->resizeColumnsToContents();
    m_setting = false;
    m_hint->setText(tr("No answers for this image"));
    m_pages->setCurrentIndex(m_model->columnCount() == 0 ? 1 : 0);
}

void AlignmentDock::clear(const QString& hint) {
    setAnswers({}, {});
    m_hint->setText(hint);
}

void AlignmentDock::setCurrentColumns(const std::vector<int>& columns) {
    m_setting = true;
    QItemSelection selection;
    for (const int column : columns)
        if (column >= 0 && column < m_model->columnCount())
            selection.select(m_model->index(0, column), m_model->index(m_model->rowCount() - 1, column));
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int cursor = m_table->currentIndex().column();
    if (!selection.isEmpty() && std::ranges::find(columns, cursor) == columns.end()) {
        const QModelIndex first = m_model->index(std::max(0, m_table->currentIndex().row()), columns.front());
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    m_setting = false;
}

void AlignmentDock::setSelectors(const QList<std::pair<QString, QString>>& selectors, const QString& current) {
    const QSignalBlocker blocker(m_selector);
    m_selector->clear();
    for (const auto& [key, name] : selectors)
        m_selector->addItem(name, key);
    m_selector->setCurrentIndex(std::max(0, m_selector->findData(current)));
    m_selector->setEnabled(m_selector->count() > 1);
}

void AlignmentDock::setDifference(bool shown) {
    const QSignalBlocker blocker(m_difference);
    m_difference->setChecked(shown);
}

}  // namespace groundscope
