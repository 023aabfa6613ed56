// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/move_list.h"

#include "widgets/docks/parts.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMarkHeight = 3;
constexpr int kRowsShown = 5;

}  // namespace

MoveList::MoveList(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_mark(new QFrame(m_list->viewport())) {
    m_list->setObjectName(name);
    m_list->setAccessibleName(accessibleName);
    m_list->setAccessibleDescription(tr("Drag a row, or press Alt+Up or Alt+Down, to move it"));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(kRowsShown * m_list->fontMetrics().lineSpacing());
    m_list->setMaximumHeight(2 * m_list->minimumHeight());
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_mark->setObjectName(name + u"Mark"_s);
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_mark->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_list, 1);
    auto* tools = new QVBoxLayout;
    tools->setSpacing(0);
    m_add = addTool(u"Add"_s, u"list-add"_s, u"+"_s, tr("Add"));
    m_remove = addTool(u"Remove"_s, u"list-remove"_s, u"−"_s, tr("Remove (Delete)"));
    m_up = addTool(u"Up"_s, u"go-up"_s, u"↑"_s, tr("Move up (Alt+Up)"));
    m_down = addTool(u"Down"_s, u"go-down"_s, u"↓"_s, tr("Move down (Alt+Down)"));
    for (QToolButton* tool : {m_add, m_remove, m_up, m_down})
        tools->addWidget(tool);
    tools->addStretch(1);
    row->addLayout(tools);
    connect(m_add, &QToolButton::clicked, this, &MoveList::addRequested);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(currentRow()); });
    connect(m_up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        refreshButtons();
        Q_EMIT currentRowChanged(current);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT activated(currentRow()); });
    refreshButtons();
}

QToolButton* MoveList::addTool(const QString& name, const QString& icon, const QString& sign, const QString& tip) {
    QToolButton* tool = makeToolButton(icon, sign, u"%1: %2"_s.arg(m_list->accessibleName(), tip), tip, this);
    tool->setObjectName(m_list->objectName() + name);
    return tool;
}

void MoveList::setAddTip(const QString& tip) {
    m_add->setToolTip(tip);
    m_add->setAccessibleName(tip);
}

void MoveList::setRows(const QList<Row>& rows) {
    const int current = currentRow();
    {
        const QSignalBlocker quiet(m_list);
        while (m_list->count() > rows.size())
            delete m_list->takeItem(m_list->count() - 1);
        while (m_list->count() < rows.size())
            m_list->addItem(QString());
        for (int i = 0; i < rows.size(); ++i) {
            m_list->item(i)->setText(rows[i].text);
            m_list->item(i)->setToolTip(rows[i].tip);
            m_list->item(i)->setIcon(rows[i].icon);
        }
        m_list->setCurrentRow(std::min(std::max(current, 0), static_cast<int>(rows.size()) - 1));
    }
    if (rows.isEmpty() && m_list->hasFocus())
        m_add->setFocus();
    m_list->setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);  // an empty list shows no focus
    refreshButtons();
    if (currentRow() != current)
        Q_EMIT currentRowChanged(currentRow());
}

void MoveList::setRowIcon(int row, const QIcon& icon) {
    if (QListWidgetItem* item = m_list->item(row))
        item->setIcon(icon);
}

int MoveList::currentRow() const {
    return m_list->currentRow();
}

void MoveList::setCurrentRow(int row) {
    m_list->setCurrentRow(row);
}

void MoveList::refreshButtons() {
    const int row = currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void MoveList::step(int direction) {
    const int from = currentRow();
    const int to = from + direction;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    Q_EMIT moveRequested(from, to);
    setCurrentRow(to);
}

bool MoveList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return onKey(key->key(), key->modifiers());
    }
    if (watched != m_list->viewport())
        return QWidget::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            m_pressedAt = mouse->position().toPoint();
            m_pressed = mouse->button() == Qt::LeftButton ? m_list->row(m_list->itemAt(m_pressedAt)) : -1;
            break;
        case QEvent::MouseMove:
            if (m_pressed < 0)
                break;
            drag(mouse->position().toPoint());
            return true;  // the list would select what lies below the pointer
        case QEvent::MouseButtonRelease:
            drop();
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

bool MoveList::onKey(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape && m_gap >= 0) {
        m_pressed = -1;
        drop();
        return true;
    }
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Delete && currentRow() >= 0) {
        Q_EMIT removeRequested(currentRow());
        return true;
    }
    return false;
}

/// Rows 0 to the number of rows: before which one.
int MoveList::gapAt(const QPoint& at) const {
    for (int row = 0; row < m_list->count(); ++row)
        if (at.y() < m_list->visualItemRect(m_list->item(row)).center().y())
            return row;
    return m_list->count();
}

void MoveList::drag(const QPoint& at) {
    if (m_gap < 0 && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_gap = gapAt(at);
    const int last = m_list->count() - 1;
    m_list->scrollToItem(m_list->item(std::clamp(at.y() < 0 ? m_gap - 1 : m_gap, 0, last)));
    const QRect place = m_list->visualItemRect(m_list->item(std::min(m_gap, last)));
    const int y = m_gap > last ? place.bottom() : place.top() - kMarkHeight / 2;
    m_mark->setGeometry(0, y, m_list->viewport()->width(), kMarkHeight);
    m_mark->show();
}

void MoveList::drop() {
    const int from = std::exchange(m_pressed, -1);
    const int gap = std::exchange(m_gap, -1);
    m_mark->hide();
    if (from < 0 || gap < 0)
        return;
    const int to = gap > from ? gap - 1 : gap;
    if (to == from)
        return;
    Q_EMIT moveRequested(from, to);
    setCurrentRow(to);
}

}  // namespace groundscope
