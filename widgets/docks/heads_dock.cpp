// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/heads_dock.h"

#include "widgets/docks/color_legend.h"
#include "widgets/docks/parts.h"
#include "widgets/docks/progress_row.h"
#include "widgets/render/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSmallestCell = 6;
constexpr int kNumberWidth = 30;
constexpr int kManySections = 16;  // more of them: only every fourth has a number

/// A cell in the colour of its number; chosen ones framed, so that the colour stays.
class HeadDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QVariant value = index.data(HeadModel::kValueRole);
        const QRgb color = colorAt(ColorMap::Viridis, value.toDouble());
        painter->save();
        if (value.isValid())
            painter->fillRect(option.rect, QColor(color));
        else
            painter->fillRect(option.rect, QBrush(option.palette.color(QPalette::Mid), Qt::BDiagPattern));
        if (value.isValid() && option.rect.width() >= kNumberWidth && option.rect.height() >= option.fontMetrics.height()) {
            painter->setPen(qGray(color) > 127 ? Qt::black : Qt::white);
            painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        }
        if (option.state.testFlag(QStyle::State_Selected))
            frame(painter, option.rect, 1);
        if (option.state.testFlag(QStyle::State_HasFocus))
            frame(painter, option.rect, 2);
        painter->restore();
    }

  private:
    static void frame(QPainter* painter, const QRect& rect, int width) {
        const QRectF inner = QRectF(rect).adjusted(1, 1, -1, -1);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Qt::black, width + 2));
        painter->drawRect(inner);
        painter->setPen(QPen(Qt::white, width));
        painter->drawRect(inner);
    }
};

}  // namespace

void HeadModel::setShape(int layers, int heads) {
    beginResetModel();
    m_layers = layers;
    m_heads = heads;
    m_values.assign(static_cast<std::size_t>(layers) * static_cast<std::size_t>(heads), std::nullopt);
    endResetModel();
}

void HeadModel::setValues(std::vector<std::optional<double>> values) {
    if (values.size() != m_values.size() || values.empty() || values == m_values)
        return;
    m_values = std::move(values);
    Q_EMIT dataChanged(index(0, 0), index(m_layers - 1, m_heads - 1));
}

std::optional<double> HeadModel::value(const QModelIndex& index) const {
    return index.isValid() ? m_values[static_cast<std::size_t>(planeOf(index))] : std::nullopt;
}

QString HeadModel::text(const QModelIndex& index) const {
    const QString number = value(index) ? iouText(value(index)) : tr("not known");
    return tr("Layer %1, head %2: %3").arg(index.row() + 1).arg(index.column() + 1).arg(number);
}

QVariant HeadModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return iouText(value(index));
        case kValueRole:
            return value(index) ? QVariant(*value(index)) : QVariant();
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return text(index);
        default:
            return {};
    }
}

QVariant HeadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const int count = orientation == Qt::Horizontal ? m_heads : m_layers;
    if (role == Qt::DisplayRole)
        return count > kManySections && (section + 1) % 4 != 0 ? QVariant(QString()) : QVariant(section + 1);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return orientation == Qt::Horizontal ? tr("Head %1").arg(section + 1) : tr("Layer %1").arg(section + 1);
    return QAbstractTableModel::headerData(section, orientation, role);
}

HeadsDock::HeadsDock(QWidget* parent) : QDockWidget(tr("Heads"), parent), m_model(new HeadModel(this)) {
    setObjectName(u"heads"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    m_pages = new QStackedWidget(content);
    auto* matrix = new QWidget(m_pages);
    auto* rows = new QVBoxLayout(matrix);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_subject = makeWrappedLabel(matrix);
    m_subject->setTextFormat(Qt::PlainText);
    rows->addWidget(m_subject);
    buildTable();
    rows->addWidget(m_table, 1);
    buildControls(rows);
    auto* empty = new QWidget(m_pages);
    auto* words = new QVBoxLayout(empty);
    m_hint = makeHint(empty);
    m_hint->setObjectName(u"headsHint"_s);
    m_run = new QPushButton(tr("Keep Heads and Run This Image Again"), empty);
    m_run->setObjectName(u"headsRun"_s);
    words->addStretch(1);
    words->addWidget(m_hint);
    words->addWidget(m_run, 0, Qt::AlignHCenter);
    words->addStretch(1);
    m_pages->addWidget(matrix);
    m_pages->addWidget(empty);
    column->addWidget(m_pages, 1);
    m_state = makeWrappedLabel(content);
    m_state->setObjectName(u"headsState"_s);
    column->addWidget(m_state);
    scroll->setWidget(content);
    setWidget(scroll);
    connect(m_run, &QPushButton::clicked, this, &HeadsDock::runRequested);
    clear({}, false);
    setState({});
}

void HeadsDock::buildTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(u"headMatrix"_s);
    m_table->setAccessibleName(tr("Layers and heads"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeadDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(120);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setMinimumSectionSize(kSmallestCell);
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setHighlightSections(false);
    }
    m_table->horizontalHeader()->setAccessibleName(tr("Heads"));
    m_table->verticalHeader()->setAccessibleName(tr("Layers"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showReadout();
        if (!m_showing)
            Q_EMIT chosenChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HeadsDock::showReadout);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HeadsDock::showReadout);
}

void HeadsDock::buildControls(QVBoxLayout* column) {
    m_readout = makeWrappedLabel(this);
    m_readout->setObjectName(u"headsReadout"_s);
    column->addWidget(m_readout);
    auto* row = new QHBoxLayout;
    m_all = new QPushButton(tr("All Heads"), this);
    m_all->setObjectName(u"allHeads"_s);
    m_all->setToolTip(tr("Back to the average over all layers and heads, as published"));
    row->addWidget(m_all);
    m_figure = makeFigureBox(this);
    m_figure->setObjectName(u"headsFigure"_s);
    row->addWidget(m_figure, 1);
    column->addLayout(row);
    m_legend = new ColorLegend(this);
    HeatStyle style;
    style.colors = ColorMap::Viridis;
    m_legend->setAccessibleName(tr("Legend of the IoU"));
    m_legend->setStyle(style);
    m_legend->setRange(ValueRange{0, 1});
    column->addWidget(m_legend);
    m_progress = new ProgressRow(tr("Peaks of the heads"), this);
    m_progress->stopButton()->setObjectName(u"headsStop"_s);
    column->addWidget(m_progress);
    connect(m_all, &QPushButton::clicked, m_table, &QAbstractItemView::clearSelection);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &HeadsDock::figureChanged);
    connect(m_progress, &ProgressRow::stopRequested, this, &HeadsDock::stopRequested);
}

ClickFigure HeadsDock::figure() const {
    return static_cast<ClickFigure>(m_figure->currentIndex());
}

void HeadsDock::setShape(int layers, int heads) {
    m_showing = true;
    m_model->setShape(layers, heads);
    m_showing = false;
    m_pages->setCurrentIndex(0);
    showReadout();
}

void HeadsDock::setValues(std::vector<std::optional<double>> values) {
    m_model->setValues(std::move(values));
}

void HeadsDock::clear(const QString& hint, bool canRun) {
    setShape(0, 0);
    m_hint->setText(hint);
    m_run->setVisible(canRun);
    m_pages->setCurrentIndex(1);
}

void HeadsDock::setSubject(const QString& text) {
    m_subject->setText(text);
}

void HeadsDock::setState(const QString& text) {
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void HeadsDock::setProgress(qint64 done, qint64 total) {
    m_progress->setProgress(done, total);
}

void HeadsDock::chooseAll() {
    m_showing = true;
    m_table->clearSelection();
    m_showing = false;
}

std::vector<int> HeadsDock::chosen() const {
    std::vector<int> planes;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        planes.push_back(m_model->planeOf(index));
    std::ranges::sort(planes);
    if (static_cast<int>(planes.size()) == m_model->planes())
        planes.clear();
    return planes;
}

QString HeadsDock::chosenText() const {
    const std::vector<int> planes = chosen();
    if (planes.empty())
        return tr("all heads");
    const int heads = m_model->columnCount();
    if (planes.size() == 1)
        return tr("layer %1, head %2").arg(planes.front() / heads + 1).arg(planes.front() % heads + 1);
    std::set<int> layers;
    for (const int plane : planes)
        layers.insert(plane / heads);
    return layers.size() == 1 ? tr("%1 heads of layer %2").arg(planes.size()).arg(*layers.begin() + 1)
                              : tr("%1 heads of %2 layers").arg(planes.size()).arg(layers.size());
}

/// The cell with the focus, the best one, and what counts.
void HeadsDock::showReadout() {
    QModelIndex best;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (m_model->value(index) && (!best.isValid() || *m_model->value(index) > *m_model->value(best)))
                best = index;
        }
    const QModelIndex current = m_table->currentIndex();
    QStringList lines;
    if (current.isValid())
        lines.append(m_model->text(current));
    if (best.isValid())
        lines.append(tr("Best: %1").arg(m_model->text(best)));
    lines.append(tr("Averaged: %1").arg(chosenText()));
    m_readout->setText(lines.join(u'\n'));
    m_all->setEnabled(!chosen().empty());
    m_legend->setMarker(m_model->value(current));
}

}  // namespace groundscope
