// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view.h"

#include "widgets/render/plot_words.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace groundscope {
namespace {

constexpr int kLeastWidth = 220;

/// A chart whose value is the bar under the keys.
class PlotFace : public QAccessibleWidget {
  public:
    explicit PlotFace(PlotView* view) : QAccessibleWidget(view, QAccessible::Chart) {}
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        if (which == QAccessible::Value)
            return static_cast<PlotView*>(widget())->currentSentence();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* makeFace(const QString&, QObject* object) {
    auto* view = qobject_cast<PlotView*>(object);
    return view ? new PlotFace(view) : nullptr;
}

}  // namespace

PlotView::PlotView(QWidget* parent) : QWidget(parent) {
    static const bool isInstalled = (QAccessible::installFactory(&makeFace), true);
    Q_UNUSED(isInstalled);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlotView::setPlot(const SamplePlot& plot) {
    if (plot == m_plot)
        return;
    const bool sameBars = plot.bars.size() == m_plot.bars.size();
    m_plot = plot;
    const int last = static_cast<int>(plot.bars.size()) - 1;
    if (!sameBars || m_current < 0)
        m_current = last < 0 ? -1 : 0;
    m_anchor = m_current;
    m_hovered = -1;
    m_points = {};
    place();
    updateGeometry();
}

void PlotView::setCurrentBar(int bar) {
    if (bar >= 0 && bar < static_cast<int>(m_plot.bars.size()))
        moveTo(bar, false);
}

QString PlotView::currentSentence() const {
    if (m_current < 0)
        return {};
    const PlotBar& bar = m_plot.bars[static_cast<std::size_t>(m_current)];
    const QString sentence = plotBarSentence(m_plot, bar);
    if (m_anchor == m_current)
        return sentence;
    return tr("%1 to %2").arg(plotBarName(m_plot, m_plot.bars[static_cast<std::size_t>(m_anchor)]), sentence);
}

QSize PlotView::sizeHint() const {
    return {kLeastWidth + 60, plotHeight(m_plot, QFontMetricsF(smallFont()))};
}

QSize PlotView::minimumSizeHint() const {
    return {kLeastWidth, sizeHint().height()};
}

void PlotView::place() {
    m_places = placePlot(m_plot, size(), QFontMetricsF(smallFont()));
    m_points = {};
    update();
}

void PlotView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void PlotView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        place();
}

int PlotView::barAt(const QPointF& position) const {
    for (std::size_t i = 0; i < m_places.bars.size(); ++i)
        if (m_places.bars[i].area.contains(position))
            return static_cast<int>(i);
    return -1;
}

int PlotView::neighbour(const QPointF& direction) const {
    int best = m_current;
    double least = std::numeric_limits<double>::max();
    const QPointF from = areaOf(m_current).center();
    for (int bar = 0; bar < static_cast<int>(m_places.bars.size()); ++bar) {
        const QPointF way = areaOf(bar).center() - from;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along > 0.5 && along + 3 * aside < least) {
            least = along + 3 * aside;
            best = bar;
        }
    }
    return best;
}

void PlotView::moveTo(int bar, bool extend) {
    if (bar < 0)
        return;
    m_current = bar;
    if (!extend)
        m_anchor = bar;
    update();
    QAccessibleValueChangeEvent told(this, currentSentence());
    QAccessible::updateAccessibility(&told);
}

void PlotView::choose() {
    if (m_current >= 0)
        Q_EMIT barsChosen(m_anchor, m_current);
}

void PlotView::mousePressEvent(QMouseEvent* event) {
    const int bar = barAt(event->position());
    if (event->button() != Qt::LeftButton || bar < 0)
        return QWidget::mousePressEvent(event);
    m_pressed = true;
    moveTo(bar, false);
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    const int bar = barAt(event->position());
    if (m_pressed && bar >= 0 && bar != m_current)
        moveTo(bar, true);
    if (bar != m_hovered) {
        m_hovered = bar;
        setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_pressed) {
        m_pressed = false;
        choose();
    }
}

void PlotView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void PlotView::keyPressEvent(QKeyEvent* event) {
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_current < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
            return moveTo(neighbour({-1, 0}), extend);
        case Qt::Key_Right:
            return moveTo(neighbour({1, 0}), extend);
        case Qt::Key_Up:
            return moveTo(neighbour({0, -1}), extend);
        case Qt::Key_Down:
            return moveTo(neighbour({0, 1}), extend);
        case Qt::Key_Home:
            return moveTo(0, extend);
        case Qt::Key_End:
            return moveTo(static_cast<int>(m_plot.bars.size()) - 1, extend);
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose();
        case Qt::Key_Escape:
            if (m_pressed || m_anchor != m_current) {
                m_pressed = false;
                return moveTo(m_current, false);
            }
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void PlotView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void PlotView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_pressed = false;
    update();
}

/// Home, End and the arrows are keys of the window too: here they go along the bars.
bool PlotView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key >= Qt::Key_Home && key <= Qt::Key_Down) || key == Qt::Key_Space || key == Qt::Key_Return) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           bar < 0 ? plotHint(m_plot.kind) : plotBarSentence(m_plot, m_plot.bars[static_cast<std::size_t>(bar)]), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace groundscope
