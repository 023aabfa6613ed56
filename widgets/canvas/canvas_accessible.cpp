// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_accessible.h"

#include "widgets/canvas/canvas_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

const std::vector<CanvasRegion>& regionsOf(const CanvasView* canvas) {
    static const std::vector<CanvasRegion> none;
    const auto* regions = canvas ? canvas->findChild<CanvasRegions*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return regions ? regions->all() : none;
}

/// Child number `index` of the canvas; regions come and go, the number stays.
class RegionAccessible : public QAccessibleInterface {
  public:
    RegionAccessible(CanvasView* canvas, int index) : m_canvas(canvas), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return region() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas.data()); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name && region() ? region()->name : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override {
        return region() && region()->kind == CanvasRegion::Kind::Token ? QAccessible::StaticText : QAccessible::Graphic;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.selected = region() && region()->current;
        state.invisible = !m_canvas || !m_canvas->isVisible();
        state.offscreen = rect().isEmpty();
        return state;
    }
    /// On the screen; the part of it that the canvas shows.
    [[nodiscard]] QRect rect() const override {
        if (!region())
            return {};
        const Size frame = m_canvas->scene().frame();
        const QRectF place = region()->place.isNull() ? QRectF(0, 0, frame.width, frame.height) : region()->place;
        const QRectF onWidget(m_canvas->widgetFromImage(place.topLeft()), m_canvas->widgetFromImage(place.bottomRight()));
        const QRect shown = onWidget.toAlignedRect() & m_canvas->rect();
        return shown.isEmpty() ? QRect() : QRect(m_canvas->mapToGlobal(shown.topLeft()), shown.size());
    }

  private:
    [[nodiscard]] const CanvasRegion* region() const {
        const auto at = static_cast<std::size_t>(m_index);
        const auto& regions = regionsOf(m_canvas);
        return at < regions.size() ? &regions[at] : nullptr;
    }

    QPointer<CanvasView> m_canvas;
    int m_index;
};

class CanvasAccessible : public QAccessibleWidget {
  public:
    explicit CanvasAccessible(CanvasView* canvas) : QAccessibleWidget(canvas, QAccessible::Graphic), m_canvas(canvas) {}
    ~CanvasAccessible() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override {
        return QAccessibleWidget::childCount() + static_cast<int>(regionsOf(m_canvas).size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        const int widgets = QAccessibleWidget::childCount();
        if (index < widgets)
            return QAccessibleWidget::child(index);
        const auto at = static_cast<std::size_t>(index - widgets);
        if (at >= regionsOf(m_canvas).size())
            return nullptr;
        while (m_children.size() <= at)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new RegionAccessible(m_canvas, static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[at]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (std::size_t i = 0; i < m_children.size(); ++i)
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return QAccessibleWidget::childCount() + static_cast<int>(i);
        return QAccessibleWidget::indexOfChild(child);
    }
    /// The smallest region there, so that a part is found inside its whole.
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        QAccessibleInterface* best = nullptr;
        const int widgets = QAccessibleWidget::childCount();
        for (int i = widgets; i < childCount(); ++i) {
            QAccessibleInterface* one = child(i);
            const QRect place = one->rect();
            if (regionsOf(m_canvas)[static_cast<std::size_t>(i - widgets)].place.isNull() || !place.contains(x, y))
                continue;
            if (!best || place.width() * place.height() < best->rect().width() * best->rect().height())
                best = one;
        }
        return best ? best : QAccessibleWidget::childAt(x, y);
    }

  private:
    CanvasView* m_canvas;  // this ends with it
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* canvas = qobject_cast<CanvasView*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

}  // namespace

CanvasRegions::CanvasRegions(CanvasView* canvas) : QObject(canvas), m_canvas(canvas) {
    QAccessible::installFactory(makeInterface);  // Qt keeps each factory once
}

void CanvasRegions::set(std::vector<CanvasRegion> regions) {
    if (regions == m_regions)
        return;
    m_regions = std::move(regions);
    QAccessibleEvent changed(m_canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace groundscope
