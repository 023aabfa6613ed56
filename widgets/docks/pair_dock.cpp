// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/pair_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCellWidth = 76;
constexpr int kRowNameWidth = 170;
constexpr int kRowHeight = 26;

/// From the background to blue with the IoU; the text stays readable (4.5:1) on it.
QColor cellColor(const QPalette& palette, double iou) {
    return mixedColor(palette.color(QPalette::Base), QColor(0x00, 0x72, 0xb2), 0.45 * iou);
}

}  // namespace

void paintObjectBoxes(QPainter& painter, const CanvasFrame& frame, const std::vector<ObjectBox>& boxes) {
    for (const ObjectBox& object : boxes) {
        const bool second = object.object == 1;
        const QColor color = second ? QColor(0x00, 0x50, 0xd0) : QColor(0xd0, 0x00, 0x00);
        const Qt::PenStyle style = second ? Qt::DashLine : object.object == 0 ? Qt::SolidLine : Qt::DotLine;
        const QRectF box = frame.widgetFromImage.mapRect(QRectF(object.box.x, object.box.y, object.box.width, object.box.height));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 4));
        painter.drawRect(box);
        painter.setPen(QPen(color, 2, style));
        painter.drawRect(box);
        const QString name = object.object < 0 ? u"?"_s : QLocale().toString(object.object + 1);
        const int side = painter.fontMetrics().height();
        const QRectF label(box.left() - 1, box.top() >= side ? box.top() - side : box.bottom(), side, side);  // not on the object
        painter.fillRect(label, color);
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, name);
    }
}

PairDock::PairDock(QWidget* parent) : QDockWidget(tr("Pairs"), parent), m_pages(new QStackedWidget(this)) {
    setObjectName(u"pairs"_s);
    auto* side = new QWidget(m_pages);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(3);
    auto* splitter = new QSplitter(Qt::Horizontal, side);
    splitter->setChildrenCollapsible(false);
    m_summary = makeDataLabel(side, tr("The two objects, and the best pair"));
    m_summary->setObjectName(u"pairSummary"_s);
    m_choice = makeDataLabel(side, tr("The pair that is chosen"));
    m_choice->setObjectName(u"pairChoice"_s);
    buildTable();
    column->addWidget(m_summary);
    column->addWidget(m_choice);
    column->addWidget(splitter, 1);
    m_canvas = new CanvasView(splitter);
    m_canvas->setObjectName(u"pairCanvas"_s);
    m_canvas->setAccessibleName(tr("The pair on the picture"));
    m_canvas->setMinimumSize(120, 90);
    splitter->addWidget(m_table);
    splitter->addWidget(m_canvas);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({2000, 1000});
    m_hint = makeHint(m_pages);
    m_pages->addWidget(side);
    m_pages->addWidget(m_hint);
    setWidget(m_pages);
    clear(tr("Shown for questions about two objects."));
}

void PairDock::buildTable() {
    m_table = new QTableWidget(this);
    m_table->setObjectName(u"pairTable"_s);
    m_table->setAccessibleName(tr("Masks for the first object by masks for the second; IoU of both together"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setMinimumSectionSize(kCellWidth);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->verticalHeader()->setMaximumWidth(kRowNameWidth);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setTextElideMode(Qt::ElideMiddle);  // the phrase's beginning and the mask's number
        header->setHighlightSections(true);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int column) { choose(row, column); });
}

void PairDock::clear(const QString& hint) {
    m_view = {};
    m_hint->setText(hint);
    m_pages->setCurrentIndex(1);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
}

void PairDock::setView(const PairView& view) {
    m_view = view;
    fill();
    m_pages->setCurrentIndex(0);
    m_summary->setText(summary());
    auto place = m_view.matrix.best();
    for (const PairMark& mark : m_view.marks)
        if (const auto cell = m_view.matrix.cellOf(mark.first, mark.second); cell && mark.selector == "oracle-pairs")
            place = cell;
    if (!place)
        return;
    const auto row = static_cast<int>(place->first);
    const auto column = static_cast<int>(place->second);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(row, column);
    }
    m_table->scrollToItem(m_table->currentItem());
    choose(row, column);
}

void PairDock::fill() {
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_view.rowNames.size()));
    m_table->setColumnCount(static_cast<int>(m_view.columnNames.size()));
    m_table->setVerticalHeaderLabels(m_view.rowNames);
    m_table->setHorizontalHeaderLabels(m_view.columnNames);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(m_view.columnNames[column]);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->verticalHeaderItem(row)->setToolTip(m_view.rowNames[row]);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, makeCell(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
    }
    m_table->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
}

std::vector<std::string> PairDock::selectorsOf(std::size_t row, std::size_t column) const {
    std::vector<std::string> selectors;
    for (const PairMark& mark : m_view.marks)
        if (m_view.matrix.cellOf(mark.first, mark.second) == std::pair(row, column))
            selectors.push_back(mark.selector);
    return selectors;
}

QTableWidgetItem* PairDock::makeCell(std::size_t row, std::size_t column) const {
    const double iou = m_view.matrix.at(row, column);
    auto* item = new QTableWidgetItem(iouText(iou));
    item->setTextAlignment(Qt::AlignCenter);
    item->setBackground(cellColor(palette(), iou));
    item->setForeground(palette().color(QPalette::Text));
    QStringList spoken = {tr("%1 with %2: IoU %3").arg(m_view.rowNames[static_cast<int>(row)],
                                                      m_view.columnNames[static_cast<int>(column)], iouText(iou))};
    for (const std::string& selector : selectorsOf(row, column)) {
        item->setIcon(selectorIcon(selector));
        spoken.append(tr("chosen by %1").arg(selectorText(selector)));
    }
    if (m_view.matrix.best() == std::pair(row, column)) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        item->setText(u"★ "_s + item->text());
        spoken.append(tr("the best of all"));
    }
    item->setToolTip(spoken.join(u"\n"_s));
    item->setData(Qt::AccessibleTextRole, QLocale().createSeparatedList(spoken));
    return item;
}

QString PairDock::summary() const {
    QStringList parts = {tr("Rows: %1 · columns: %2").arg(m_view.objects.value(0), m_view.objects.value(1))};
    for (const PairMark& mark : m_view.marks)
        if (const auto cell = m_view.matrix.cellOf(mark.first, mark.second))
            parts.append(u"%1 %2"_s.arg(selectorText(mark.selector), iouText(m_view.matrix.at(cell->first, cell->second))));
    if (const auto best = m_view.matrix.best())
        parts.append(tr("★ best %1").arg(iouText(m_view.matrix.at(best->first, best->second))));
    return parts.join(u" · "_s);
}

void PairDock::choose(int row, int column) {
    const QTableWidgetItem* item = m_table->item(row, column);
    m_choice->setText(item != nullptr ? item->data(Qt::AccessibleTextRole).toString() : QString());
    if (item != nullptr)
        Q_EMIT pairChosen(m_view.matrix.sides.first[static_cast<std::size_t>(row)],
                          m_view.matrix.sides.second[static_cast<std::size_t>(column)]);
}

void PairDock::setPicture(const OverlayScene& scene, const std::vector<ObjectBox>& boxes) {
    m_canvas->setScene(scene);
    m_canvas->setForeground(
        [boxes](QPainter& painter, const CanvasFrame& frame) { paintObjectBoxes(painter, frame, boxes); });
    m_canvas->setDescription(m_choice->text());
}

}  // namespace groundscope
