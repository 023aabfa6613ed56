// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tour_bubble.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidth = 340;
constexpr int kGap = 10;
constexpr int kFrame = 3;

/// Drawn around the target; lets every click through.
class TargetFrame : public QWidget {
  public:
    explicit TargetFrame(QWidget* window) : QWidget(window) {
        setObjectName(u"tourFrame"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), kFrame));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

}  // namespace

QRect bubblePlace(const QSize& bubble, const QRect& target, const QRect& window) {
    const std::array<int, 4> room = {window.right() - target.right(), target.left() - window.left(),
                                     window.bottom() - target.bottom(), target.top() - window.top()};
    const std::array<int, 4> need = {bubble.width(), bubble.width(), bubble.height(), bubble.height()};
    std::size_t best = 0;
    for (std::size_t side = 1; side < room.size(); ++side)
        if (room[side] - need[side] > room[best] - need[best])
            best = side;
    QRect place(QPoint(), bubble);
    place.moveCenter(target.center());
    if (room[best] >= need[best] + kGap) {
        if (best == 0)
            place.moveLeft(target.right() + kGap);
        else if (best == 1)
            place.moveRight(target.left() - kGap);
        else if (best == 2)
            place.moveTop(target.bottom() + kGap);
        else
            place.moveBottom(target.top() - kGap);
    }
    const QRect inside = window.adjusted(kGap, kGap, -kGap, -kGap);
    place.moveLeft(std::clamp(place.left(), inside.left(), std::max(inside.left(), inside.right() - bubble.width() + 1)));
    place.moveTop(std::clamp(place.top(), inside.top(), std::max(inside.top(), inside.bottom() - bubble.height() + 1)));
    return place;
}

TourBubble::TourBubble(QWidget* window)
    : QFrame(window),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_count(new QLabel(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)),
      m_end(new QPushButton(tr("&End the Tour"), this)),
      m_frame(new TargetFrame(window)) {
    setObjectName(u"tourBubble"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFixedWidth(kWidth);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"tourText"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_end->setObjectName(u"tourEnd"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addStretch(1);
    for (QPushButton* button : {m_end, m_back, m_next})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_end, &QPushButton::clicked, this, &TourBubble::endRequested);
    window->installEventFilter(this);
    m_frame->hide();
    hide();
}

TourBubble::~TourBubble() {
    delete m_frame;
}

void TourBubble::showStep(const TourStep& step, int index, int count) {
    const bool isLast = index + 1 == count;
    m_target = step.target;
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_count->setText(tr("%1 of %2").arg(index + 1).arg(count));
    m_back->setEnabled(index > 0);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_end->setVisible(!isLast);
    setAccessibleName(step.title);
    setAccessibleDescription(step.text);
    placeSelf();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourBubble::placeSelf() {
    QWidget* window = parentWidget();
    if (!m_target)
        return;
    const QRect target(m_target->mapTo(window, QPoint()), m_target->size());
    m_frame->setGeometry(target.adjusted(-kFrame, -kFrame, kFrame, kFrame) & window->rect());
    m_frame->show();
    m_frame->raise();
    const QMargins edge = layout()->contentsMargins();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : sizeHint().height();
    setGeometry(bubblePlace({kWidth, height + edge.top() / 2}, target, window->rect()));
    raise();
}

bool TourBubble::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && isVisible() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, [this] { placeSelf(); }, Qt::QueuedConnection);  // once the panels are settled
    return QFrame::eventFilter(watched, event);
}

void TourBubble::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT endRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT stepRequested(1);
    else
        QFrame::keyPressEvent(event);
}

void TourBubble::hideEvent(QHideEvent* event) {
    if (m_frame)
        m_frame->hide();
    QFrame::hideEvent(event);
}

}  // namespace groundscope
