// SPDX-License-Identifier: GPL-3.0-or-later
/// SideHeader: the lines above one of several canvases side by side (side_by_side.h).
#pragma once

#include "widgets/render/overlay_painter.h"

#include <QString>
#include <QWidget>

#include <array>

class QLabel;

namespace groundscope {

/// What one canvas shows, and the lines above it. Empty lines take no room.
struct SidePanel {
    QString key;          ///< tells panels apart: a selector's name
    QString title;        ///< "Oracle"
    QString figures;      ///< "IoU 0.81 · regret 0.00"
    QString parts;        ///< shares of the error overlay: shown with it
    QString choice;       ///< "its orange wings, mask 2 (Part)"
    QString lost;         ///< what went wrong, in bold: "The point misses the object"
    QString why;          ///< "Highest IoU with the ground truth"
    OverlayScene scene;
    QString note;         ///< over the lower edge of the picture
    QString description;  ///< for screen readers
};

class SideHeader : public QWidget {
    Q_OBJECT
  public:
    explicit SideHeader(QWidget* parent);

    void setPanel(const SidePanel& panel, const OverlayOptions& options);
    /// Underlines the title.
    void setCurrent(bool current);
    /// The lines that are not empty.
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void pressed();

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    std::array<QLabel*, 6> m_lines{};  // title, figures, parts, choice, lost, why
};

}  // namespace groundscope
