// SPDX-License-Identifier: GPL-3.0-or-later
/// TourBubble: one step of the tour beside the part of the window that it speaks of, with a frame around that part.
///
/// A child of the window; follows it when it is resized. Enter goes on, Escape ends. GUI thread.
#pragma once

#include <QFrame>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace groundscope {

struct TourStep {
    QString title;
    QString text;
    QWidget* target = nullptr;  ///< of the same window, visible
};

class TourBubble : public QFrame {
    Q_OBJECT
  public:
    explicit TourBubble(QWidget* window);
    ~TourBubble() override;

    /// `index` of `count`, from 0.
    void showStep(const TourStep& step, int index, int count);
    [[nodiscard]] QWidget* target() const { return m_target; }

  Q_SIGNALS:
    void stepRequested(int direction);
    void endRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void placeSelf();

    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_back, *m_next, *m_end;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
};

/// Where a bubble lies: beside the target where there is most room, inside `window` in any case.
[[nodiscard]] QRect bubblePlace(const QSize& bubble, const QRect& target, const QRect& window);

}  // namespace groundscope
