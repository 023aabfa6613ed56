// SPDX-License-Identifier: GPL-3.0-or-later
/// ShapeLayer: all shapes of a picture on the canvas, however many there are.
///
/// Few are drawn at once. Many are drawn into an image on another thread; until it comes the last image stands in, moved
/// and scaled to the view, and shapes that changed since are drawn over it. GUI thread.
#pragma once

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/shape_painter.h"
#include "widgets/canvas/shape_work.h"

#include <QImage>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace groundscope {

struct LayerShape {
    std::shared_ptr<const Region> region;
    Rect bounds;
    std::size_t vertices = 0;
    ShapeStyle style;
    /// The very same region in the same style.
    bool operator==(const LayerShape& other) const { return region == other.region && style == other.style; }
};

/// What drawing costs, in vertices: no more than the screen can show.
double drawingCost(const Rect& bounds, std::size_t vertices, const CanvasFrame& frame);
/// Within a few milliseconds.
bool isQuickToDraw(const Rect& bounds, std::size_t vertices, const CanvasFrame& frame);

class ShapeLayer {
  public:
    /// `update` is called when a better image has come.
    explicit ShapeLayer(std::function<void()> update) : m_update(std::move(update)) {}

    void setShapes(std::vector<LayerShape> shapes);
    void paint(QPainter& painter, const CanvasFrame& frame);
    /// What was painted last was no stand-in.
    [[nodiscard]] bool isSettled() const { return !m_worker.isBusy() && m_shownFrame == m_orderedFrame; }

  private:
    struct Picture {
        QImage image;
        CanvasFrame frame;  ///< of the image: it is larger than the widget by a margin
        std::uint64_t version = 0;
    };
    /// Not in the picture as it is now; `pictured`: what is there in its place.
    struct Change {
        LayerShape now;
        std::shared_ptr<const Region> pictured;
    };
    void setChanges();
    [[nodiscard]] double costOf(const CanvasFrame& frame) const;
    void paintPicture(QPainter& painter, const CanvasFrame& frame);
    void paintChanges(QPainter& painter, const CanvasFrame& frame) const;
    void order(const CanvasFrame& frame);

    std::function<void()> m_update;
    std::shared_ptr<const std::vector<LayerShape>> m_shapes = std::make_shared<const std::vector<LayerShape>>();
    std::vector<Change> m_changes;
    std::uint64_t m_version = 0;
    std::uint64_t m_orderedVersion = 0;
    CanvasFrame m_orderedFrame;
    CanvasFrame m_shownFrame;
    Picture m_picture;
    std::shared_ptr<const std::vector<LayerShape>> m_pictured;
    ShapeWorker m_worker;
};

}  // namespace groundscope
