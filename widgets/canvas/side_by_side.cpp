// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/side_by_side.h"

#include "widgets/render/convert.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSwatch = 16;

/// A square of what the overlay draws for the part.
QPixmap swatchOf(ErrorPart part, double ratio) {
    QPixmap swatch(QSize(kSwatch, kSwatch) * ratio);
    swatch.setDevicePixelRatio(ratio);
    swatch.fill(Qt::white);
    QPainter painter(&swatch);
    painter.fillRect(0, 0, kSwatch, kSwatch, errorBrush(part, 1));
    painter.setPen(Qt::black);
    painter.drawRect(0, 0, kSwatch - 1, kSwatch - 1);
    return swatch;
}

void paintMark(QPainter& painter, QPointF at) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [color, width] : {std::pair(QColor(Qt::black), 4.0), std::pair(QColor(Qt::white), 1.6)}) {
        painter.setPen(QPen(color, width));
        painter.drawLine(at - QPointF(9, 0), at - QPointF(3, 0));
        painter.drawLine(at + QPointF(3, 0), at + QPointF(9, 0));
        painter.drawLine(at - QPointF(0, 9), at - QPointF(0, 3));
        painter.drawLine(at + QPointF(0, 3), at + QPointF(0, 9));
    }
}

}  // namespace

SideBySide::SideBySide(QWidget* parent) : QWidget(parent) {
    setObjectName(u"sideBySide"_s);
    setAccessibleName(tr("Choices side by side"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeBar());
    column->addWidget(makeLegend());
    m_grid = new QGridLayout;
    m_grid->setSpacing(3);
    column->addLayout(m_grid, 1);
    m_cells.push_back(makeCell());
    placeCells();
}

QWidget* SideBySide::makeBar() {
    m_bar = new QWidget(this);
    m_barRow = new QHBoxLayout(m_bar);
    m_barRow->setContentsMargins(6, 3, 6, 0);
    m_barRow->addWidget(new QLabel(tr("Compare:"), m_bar));
    m_barRow->addStretch();
    m_bar->hide();
    return m_bar;
}

/// One for all canvases: on each it would lie over the picture.
QWidget* SideBySide::makeLegend() {
    m_legend = new QWidget(this);
    m_legend->setObjectName(u"errorLegend"_s);
    auto* row = new QHBoxLayout(m_legend);
    row->setContentsMargins(6, 3, 6, 0);
    for (const ErrorPart part : kErrorParts) {
        auto* swatch = new QLabel(m_legend);
        swatch->setPixmap(swatchOf(part, devicePixelRatioF()));
        auto* words = new QLabel(errorPartText(part), m_legend);
        row->addWidget(swatch);
        row->addWidget(words);
        row->addSpacing(8);
    }
    row->addStretch();
    m_legend->hide();
    return m_legend;
}

SideBySide::Cell SideBySide::makeCell() {
    Cell cell;
    cell.header = new SideHeader(this);
    cell.canvas = new CanvasView(this);
    cell.canvas->setObjectName(u"sideCanvas%1"_s.arg(m_cells.size()));
    cell.canvas->setMinimumSize(120, 90);
    cell.canvas->setErrorLegend(false);
    cell.canvas->setOptions(m_options);
    cell.canvas->setWheelMode(m_wheelMode);
    connectCanvas(cell.canvas);
    connect(cell.header, &SideHeader::pressed, this, [this, canvas = cell.canvas] { choose(canvas); });
    return cell;
}

void SideBySide::connectCanvas(CanvasView* canvas) {
    connect(canvas, &CanvasView::viewpointChanged, this, [this, canvas] { followViewpoint(canvas); });
    connect(canvas, &CanvasView::zoomChanged, this, [this, canvas](double zoom) {
        if (canvas == m_cells.front().canvas)
            Q_EMIT zoomChanged(zoom);
    });
    connect(canvas, &CanvasView::readoutChanged, this, [this, canvas](const std::optional<PixelReadout>& readout) {
        markCursor(canvas, readout);
        Q_EMIT readoutChanged(readout);
    });
    connect(canvas, &CanvasView::stepRequested, this, &SideBySide::stepRequested);
    connect(canvas, &CanvasView::heatOpacityStepRequested, this, &SideBySide::heatOpacityStepRequested);
    connect(canvas, &CanvasView::clicked, this, [this, canvas] { choose(canvas); });
}

void SideBySide::choose(const CanvasView* canvas) {
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        if (m_cells[i].canvas == canvas)
            Q_EMIT panelChosen(m_panels[i].key);
}

void SideBySide::setPanels(const std::vector<SidePanel>& panels) {
    m_panels = panels;
    if (m_panels.size() > static_cast<std::size_t>(kMaxPanels))
        m_panels.resize(kMaxPanels);
    const CanvasViewpoint viewpoint = m_cells.front().canvas->viewpoint();
    const bool samePicture = !m_panels.empty() && m_cells.front().canvas->state() == CanvasView::State::Ready &&
                             m_cells.front().canvas->scene().image.key() == m_panels.front().scene.image.key();
    while (m_cells.size() < m_panels.size())
        m_cells.push_back(makeCell());
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const SidePanel& panel = m_panels[i];
        const Cell& cell = m_cells[i];
        cell.canvas->setScene(panel.scene);
        if (samePicture)
            cell.canvas->setViewpoint(viewpoint);
        cell.canvas->setNote(panel.note);
        cell.canvas->setAccessibleName(panel.title);
        cell.canvas->setDescription(panel.description);
    }
    if (m_current >= panelCount())
        m_current = -1;
    fillHeaders();
    m_columns = 0;
    placeCells();
}

void SideBySide::fillHeaders() {
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_cells[i].header->setPanel(m_panels[i], m_options);
    m_legend->setVisible(std::ranges::any_of(
        m_panels, [this](const SidePanel& panel) { return panel.scene.showsErrors(m_options); }));
}

QString SideBySide::headerText(int index) const {
    return m_cells[static_cast<std::size_t>(index)].header->text();
}

void SideBySide::setCurrentPanel(int index) {
    m_current = index;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool current = static_cast<int>(i) == index && i < m_panels.size();
        m_cells[i].header->setCurrent(current);
        if (i < m_panels.size())
            m_cells[i].canvas->setAccessibleName(current ? tr("%1, current").arg(m_panels[i].title) : m_panels[i].title);
    }
}

void SideBySide::setChoices(const QList<SideChoice>& choices) {
    if (choices == m_choices)
        return;
    m_choices = choices;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const SideChoice& choice : choices) {
        auto* button = new QToolButton(m_bar);
        button->setObjectName(u"compare_"_s + choice.key);
        button->setToolTip(tr("Show or hide: %1").arg(choice.text));
        button->setCheckable(true);
        button->setAccessibleName(choice.text);
        connect(button, &QToolButton::clicked, this, &SideBySide::onChoice);
        m_barRow->insertWidget(m_barRow->count() - 1, button);
        m_buttons.append(button);
    }
    m_bar->setVisible(!choices.isEmpty());
    markChoices();
}

/// A tick as well as a pressed look: in dark themes the latter is faint.
void SideBySide::markChoices() {
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_choices[i].shown);
        m_buttons[i]->setText(m_choices[i].shown ? u"✓ "_s + m_choices[i].text : m_choices[i].text);
    }
}

/// At least one stays.
void SideBySide::onChoice() {
    QStringList keys;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked() && keys.size() < kMaxPanels)
            keys.append(m_choices[i].key);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool only = keys.isEmpty() && m_choices[i].shown;
        if (only)
            keys.append(m_choices[i].key);
    }
    for (SideChoice& choice : m_choices)
        choice.shown = keys.contains(choice.key);
    markChoices();
    Q_EMIT choicesChanged(keys);
}

/// The number of columns that shows the picture largest.
int SideBySide::columnsFor(int count) const {
    if (m_panels.empty())
        return 1;
    const Size frame = m_panels.front().scene.frame();
    if (frame.isEmpty())
        return count;
    const double header = m_cells.front().header->sizeHint().height();
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double across = width() / static_cast<double>(columns) / frame.width;
        const double down = (height() / static_cast<double>(rows) - header) / frame.height;
        const double scale = std::min(across, down);
        if (scale > largest) {
            largest = scale;
            best = columns;
        }
    }
    return best;
}

void SideBySide::placeCells() {
    const int count = std::max(1, panelCount());
    const int columns = columnsFor(count);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Cell& cell : m_cells)
        for (QWidget* part : std::initializer_list<QWidget*>{cell.header, cell.canvas})
            m_grid->removeWidget(part);
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool used = static_cast<int>(i) < count;
        m_cells[i].header->setVisible(used && i < m_panels.size());
        m_cells[i].canvas->setVisible(used);
        if (!used)
            continue;
        const int row = static_cast<int>(i) / columns;
        const int column = static_cast<int>(i) % columns;
        m_grid->addWidget(m_cells[i].header, 2 * row, column);
        m_grid->addWidget(m_cells[i].canvas, 2 * row + 1, column);
        m_grid->setRowStretch(2 * row + 1, 1);
        m_grid->setColumnStretch(column, 1);
    }
}

void SideBySide::setOptions(const OverlayOptions& options) {
    m_options = options;
    for (const Cell& cell : m_cells)
        cell.canvas->setOptions(options);
    fillHeaders();
}

void SideBySide::setWheelMode(CanvasView::WheelMode mode) {
    m_wheelMode = mode;
    for (const Cell& cell : m_cells)
        cell.canvas->setWheelMode(mode);
}

void SideBySide::showMessage(const QString& title, const QString& hint) {
    setPanels({});
    m_cells.front().canvas->showMessage(title, hint);
}

void SideBySide::showLoading(const QString& what) {
    setPanels({});
    m_cells.front().canvas->showLoading(what);
}

void SideBySide::fit() {
    m_cells.front().canvas->fit();
}

void SideBySide::actualSize() {
    m_cells.front().canvas->actualSize();
}

void SideBySide::zoomIn() {
    m_cells.front().canvas->zoomIn();
}

void SideBySide::zoomOut() {
    m_cells.front().canvas->zoomOut();
}

void SideBySide::setPeeking(bool peeking) {
    for (const Cell& cell : m_cells)
        cell.canvas->setPeeking(peeking && cell.canvas->isVisible());
}

void SideBySide::followViewpoint(const CanvasView* leader) {
    if (m_following)
        return;
    m_following = true;
    for (const Cell& cell : m_cells)
        if (cell.canvas != leader)
            cell.canvas->setViewpoint(leader->viewpoint());
    m_following = false;
}

/// The place under the cursor, on the other canvases.
void SideBySide::markCursor(const CanvasView* under, const std::optional<PixelReadout>& readout) {
    for (const Cell& cell : m_cells) {
        if (cell.canvas == under || !readout) {
            cell.canvas->setForeground({});
            continue;
        }
        const QPointF at(readout->x + 0.5, readout->y + 0.5);
        cell.canvas->setForeground([at](QPainter& painter, const CanvasFrame& frame) {
            paintMark(painter, frame.widgetFromImage.map(at));
        });
    }
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCells();
}

}  // namespace groundscope
