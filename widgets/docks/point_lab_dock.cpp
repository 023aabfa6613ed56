// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/point_lab_dock.h"

#include "widgets/docks/color_legend.h"
#include "widgets/docks/parts.h"
#include "widgets/docks/progress_row.h"
#include "widgets/render/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

enum Column { NameColumn, PlaceColumn, IouColumn, RatingColumn };

QToolButton* buttonFor(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

PointLabDock::PointLabDock(QAction* movePoint, QAction* surface, QWidget* parent) : QDockWidget(tr("Point"), parent) {
    setObjectName(u"pointLab"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    buildPoints(column, movePoint);
    buildSurface(column, surface);
    column->addWidget(m_random);
    m_state = makeWrappedLabel(content);
    m_state->setObjectName(u"labState"_s);
    m_state->setAccessibleName(tr("State of the point laboratory"));
    column->addWidget(m_state);
    column->addStretch(0);
    scroll->setWidget(content);
    setWidget(scroll);
    clear({});
}

void PointLabDock::buildPoints(QVBoxLayout* column, QAction* movePoint) {
    auto* row = new QHBoxLayout;
    row->addWidget(buttonFor(movePoint, this));
    m_back = new QPushButton(tr("Back to the Run's Point"), this);
    m_back->setObjectName(u"backToPoint"_s);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    m_what = makeWrappedLabel(this);
    m_what->setTextFormat(Qt::PlainText);
    column->addWidget(m_what);
    m_hint = makeHint(this);
    m_hint->setObjectName(u"labHint"_s);
    column->addWidget(m_hint);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"labPlaces"_s);
    m_list->setAccessibleName(tr("Places for the point"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(96);
    m_list->setHeaderLabels({tr("Point"), tr("Pixel"), tr("IoU"), tr("SAM")});
    m_list->headerItem()->setToolTip(IouColumn, tr("IoU of the best of the three masks with the ground truth"));
    m_list->headerItem()->setToolTip(RatingColumn, tr("Largest IoU that SAM predicts for the three masks"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const auto& [index, width] : {std::pair{int{PlaceColumn}, 84}, std::pair{int{IouColumn}, 50}, std::pair{int{RatingColumn}, 50}})
        m_list->header()->resizeSection(index, width);
    column->addWidget(m_list, 1);
    m_random = new QCheckBox(tr("Random points for comparison"), this);
    m_random->setObjectName(u"labRandom"_s);
    connect(m_back, &QPushButton::clicked, this, &PointLabDock::backRequested);
    connect(m_random, &QCheckBox::toggled, this, &PointLabDock::randomToggled);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { choose(item); });
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { choose(item); });
}

void PointLabDock::buildSurface(QVBoxLayout* column, QAction* surface) {
    auto* row = new QHBoxLayout;
    row->addWidget(buttonFor(surface, this));
    m_figure = makeFigureBox(this);
    m_figure->setObjectName(u"labFigure"_s);
    row->addWidget(m_figure, 1);
    column->addLayout(row);
    m_legend = new ColorLegend(this);
    HeatStyle style;
    style.colors = ColorMap::Viridis;
    m_legend->setAccessibleName(tr("Legend of the IoU"));
    m_legend->setStyle(style);
    m_legend->setRange(ValueRange{0, 1});
    column->addWidget(m_legend);
    m_numbers = makeWrappedLabel(this);
    m_numbers->setObjectName(u"labNumbers"_s);
    column->addWidget(m_numbers);
    m_progress = new ProgressRow(tr("Points of the grid"), this);
    m_progress->stopButton()->setObjectName(u"labStop"_s);
    column->addWidget(m_progress);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &PointLabDock::figureChanged);
    connect(m_progress, &ProgressRow::stopRequested, this, &PointLabDock::stopRequested);
    setSurfaceNumbers(0, 0, {}, {});
}

ClickFigure PointLabDock::figure() const {
    return static_cast<ClickFigure>(m_figure->currentIndex());
}

bool PointLabDock::wantsRandom() const {
    return m_random->isChecked();
}

void PointLabDock::choose(QTreeWidgetItem* item) {
    if (!m_showing && item)
        Q_EMIT placeChosen(m_list->indexOfTopLevelItem(item));
}

void PointLabDock::setPlaces(const QString& what, const QList<Place>& places, int current) {
    m_showing = true;
    while (m_list->topLevelItemCount() > places.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < places.size())
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < places.size(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const Place& place = places[i];
        item->setText(NameColumn, place.name);
        item->setText(PlaceColumn, tr("%1, %2", "x, y of a pixel").arg(place.at.x).arg(place.at.y));
        item->setText(IouColumn, iouText(place.iou));
        item->setText(RatingColumn, iouText(place.predicted));
        for (const int column : {int{PlaceColumn}, int{IouColumn}, int{RatingColumn}})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(current >= 0 ? m_list->topLevelItem(current) : nullptr);
    m_showing = false;
    m_what->setText(what);
    m_list->show();
    m_what->show();
    m_hint->hide();
    m_back->setEnabled(current != 0);
}

void PointLabDock::clear(const QString& hint) {
    m_showing = true;
    m_list->clear();
    m_showing = false;
    m_hint->setText(hint);
    m_hint->show();
    m_list->hide();
    m_what->hide();
    m_back->setEnabled(false);
}

void PointLabDock::setState(const QString& text) {
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void PointLabDock::setProgress(qint64 done, qint64 total) {
    m_progress->setProgress(done, total);
}

void PointLabDock::setSurfaceNumbers(int known, int cells, std::optional<double> best, std::optional<double> here) {
    m_legend->setMarker(here);
    m_legend->setVisible(cells > 0);
    m_numbers->setVisible(cells > 0);
    QString text = tr("%1 of %2 points; best %3").arg(known).arg(cells).arg(iouText(best));
    if (here)
        text += tr("; here %1").arg(iouText(here));
    m_numbers->setText(text);
}

}  // namespace groundscope
