// SPDX-License-Identifier: GPL-3.0-or-later
/// FigurePreview: the centre of the Figure workspace: the page, and above it a strip to turn pages, to zoom, and to look with
/// other eyes.
#pragma once

#include "app/figure/page_canvas.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace groundscope {

class FigurePreview : public QWidget {
    Q_OBJECT
  public:
    explicit FigurePreview(QWidget* parent = nullptr);

    [[nodiscard]] PageCanvas* canvas() const { return m_canvas; }
    void setFigure(const std::shared_ptr<const Figure>& figure);
    /// Nothing to see; `action` names what can be done about it, empty: nothing.
    void showHint(const QString& hint, const QString& action = {});
    /// Whether there are pictures of which a part can be marked.
    void setMarkable(bool markable);
    /// The page that is there stays until the next one is.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void turnPage(int direction);

  Q_SIGNALS:
    void hintAction();

  private:
    void addPages(QHBoxLayout* row);
    void addZoom(QHBoxLayout* row);
    void addVision(QHBoxLayout* row);
    void addMarking(QHBoxLayout* row);
    void refresh();

    PageCanvas* m_canvas;
    QToolButton* m_back = nullptr;
    QToolButton *m_enlarge = nullptr, *m_crop = nullptr;
    QToolButton* m_forward = nullptr;
    QLabel* m_pages = nullptr;
    QLabel* m_zoom = nullptr;
    QComboBox* m_vision = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_action;
    bool m_isBusy = false;
    bool m_isMarkable = true;
};

}  // namespace groundscope
