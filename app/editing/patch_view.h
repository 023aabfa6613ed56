// SPDX-License-Identifier: GPL-3.0-or-later
/// PatchView: the shapes of a sample as they are here, and as they would be with an edit of a patch: two pictures of one
/// scale side by side, what differs drawn strong.
#pragma once

#include "core/edit/patch_choices.h"

#include <QPainterPath>
#include <QWidget>

namespace groundscope {

class PatchView : public QWidget {
    Q_OBJECT
  public:
    explicit PatchView(QWidget* parent = nullptr);

    void setEffect(const PatchChoices::Effect& effect);
    void clear();
    /// "2 shapes, 24 vertices, 1,200 px²"
    [[nodiscard]] static QString shapesText(const Sample& sample);

    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    /// The outlines of one side, image pixels.
    struct Side {
        QPainterPath same;
        QPainterPath different;
        QString text;
    };
    static Side sideOf(const Sample& sample, const Sample& other);
    void paintSide(QPainter& painter, const QRectF& box, const QString& title, const Side& side) const;

    Side m_before;
    Side m_after;
    QRectF m_bounds;  // of both sides; empty: nothing to draw
};

}  // namespace groundscope
