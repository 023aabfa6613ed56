// SPDX-License-Identifier: GPL-3.0-or-later
/// The canvas for screen readers: what can be named on the picture is a child with a name, a place and a state.
///
/// GUI thread.
#pragma once

#include <QObject>
#include <QRectF>
#include <QString>

#include <vector>

namespace groundscope {

class CanvasView;

struct CanvasRegion {
    enum class Kind { Shape, Mask, Token };
    Kind kind = Kind::Shape;
    QString name;          ///< "mask 2 of 3, noun phrase “orange wings”, IoU 0.81, the choice of: oracle"
    QRectF place;          ///< image pixels; null: the whole picture
    bool current = false;  ///< the one that is shown or under the play head
    bool operator==(const CanvasRegion&) const = default;
};

/// The regions of one canvas; made once per canvas and owned by it.
class CanvasRegions : public QObject {
    Q_OBJECT
  public:
    explicit CanvasRegions(CanvasView* canvas);
    void set(std::vector<CanvasRegion> regions);
    [[nodiscard]] const std::vector<CanvasRegion>& all() const { return m_regions; }

  private:
    CanvasView* m_canvas;
    std::vector<CanvasRegion> m_regions;
};

}  // namespace groundscope
