// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/lane_dock.h"

#include "widgets/docks/lane_delegate.h"
#include "widgets/docks/parts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace groundscope {

LaneDock::LaneDock(QWidget* parent) : QDockWidget(tr("Phrases"), parent), m_model(new LaneModel(this)), m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("laneDock"));
    buildTable();
    m_hint = makeHint(m_pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_hint);
    setWidget(m_pages);
    clear(tr("Run this image to see its noun phrases."));
}

void LaneDock::buildTable() {
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("laneTable"));
    m_table->setAccessibleName(tr("Noun phrases of the answer, with their masks"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LaneDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(LaneDelegate::rowHeight(m_table->font()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(30);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LaneDock::choose);
    connect(m_table, &QTableView::clicked, this, &LaneDock::choose);  // once more on what the keyboard stands on already
}

void LaneDock::choose(const QModelIndex& index) {
    const LaneItem* lane = m_model->laneAt(index.row());
    if (m_setting || !lane)
        return;
    Q_EMIT chosen(lane->phrase, m_model->maskAt(index) ? index.column() - LaneModel::FirstMaskColumn : -1);
}

void LaneDock::setLanes(std::vector<LaneItem> lanes) {
    m_setting = true;
    m_model->setLanes(std::move(lanes));
    m_setting = false;
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    shareWidth();
}

void LaneDock::clear(const QString& hint) {
    setLanes({});
    m_hint->setText(hint);
}

void LaneDock::setCurrent(int phrase, int mask) {
    m_setting = true;
    m_model->setCurrent(phrase, mask);
    const int row = m_model->rowOf(phrase);
    const QModelIndex cursor = m_table->currentIndex();
    const bool onMask = cursor.column() >= LaneModel::FirstMaskColumn && mask >= 0;
    const int column = onMask ? std::min(mask + LaneModel::FirstMaskColumn, LaneModel::ColumnCount - 1) : std::max(0, cursor.column());
    if (row >= 0 && (cursor.row() != row || cursor.column() != column))
        m_table->setCurrentIndex(m_model->index(row, column));
    m_setting = false;
}

/// Numbers are as wide as they need to be; phrases and masks share what is left.
void LaneDock::shareWidth() {
    const QFontMetrics metrics(m_table->font());
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + 14; };
    const int place = wide(QStringLiteral("100 %"));
    const int point = wide(QStringLiteral("0000, 0000"));
    const int left = m_table->viewport()->width() - place - point;
    const int mask = std::clamp(left / 5, metrics.horizontalAdvance(QStringLiteral("P 0.00 ")) + 58, 210);
    const int kind = std::clamp((left - LaneModel::kMasks * mask) * 2 / 5, 70, 190);
    const int phrase = std::max(110, left - LaneModel::kMasks * mask - kind);
    QHeaderView* header = m_table->horizontalHeader();
    for (const auto& [column, width] : {std::pair{LaneModel::PhraseColumn, phrase}, {LaneModel::PlaceColumn, place},
                                        {LaneModel::KindColumn, kind}, {LaneModel::PointColumn, point}})
        header->resizeSection(column, width);
    for (int i = 0; i < LaneModel::kMasks; ++i)
        header->resizeSection(LaneModel::FirstMaskColumn + i, mask);
}

bool LaneDock::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        shareWidth();
    return QDockWidget::eventFilter(watched, event);
}

}  // namespace groundscope
