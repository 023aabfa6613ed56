// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_palette.h"

#include "app/shell/command_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidth = 620;
constexpr int kRows = 11;
constexpr int kTop = 8;

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      m_model(new CommandModel(this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(tr("No command has this name."), this)) {
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_field->setObjectName(u"commandField"_s);
    m_field->setPlaceholderText(tr("Type a few letters of a command"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setAccessibleDescription(tr("Up and Down choose from the list, Enter runs the command, Escape closes."));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);  // the field keeps the keys
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::setQuery);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::ask(const std::vector<QMenu*>& menus, const QStringList& recent) {
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_model->setMenus(menus, recent);
    m_field->clear();
    setQuery({});
    placeSelf();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::setQuery(const QString& query) {
    m_model->setQuery(query);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    announce();
}

void CommandPalette::moveBy(int rows) {
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_model->index(row));
    announce();
}

/// The focus stays in the field: a screen reader is told of the row all the same.
void CommandPalette::announce() {
    if (!isVisible() || !m_list->currentIndex().isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::choose(const QModelIndex& index) {
    QPointer<QAction> action = m_model->action(index);
    if (!action || !action->isEnabled())
        return;
    leave();
    Q_EMIT chosen(action);
    // Once the focus and this palette are settled: many commands act on what has the focus.
    QMetaObject::invokeMethod(qApp, [action] {
        if (action)
            action->trigger();
    }, Qt::QueuedConnection);
}

void CommandPalette::leave() {
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::placeSelf() {
    const QWidget* window = parentWidget();
    const int width = std::min(kWidth, window->width() - 2 * kTop);
    const int row = m_list->sizeHintForRow(0);
    const int height = 2 * kTop + m_field->sizeHint().height() + kRows * std::max(row, 24) + 3 * kTop;
    setGeometry((window->width() - width) / 2, kTop, width, std::min(height, window->height() - 2 * kTop));
}

bool CommandPalette::onKey(int key) {
    const int page = kRows - 1;
    switch (key) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            moveBy(key == Qt::Key_Up ? -1 : 1);
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            moveBy(key == Qt::Key_PageUp ? -page : page);
            return true;
        default:
            return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (!isVisible())
        return QFrame::eventFilter(watched, event);
    if (watched == m_field && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeSelf();
    return QFrame::eventFilter(watched, event);
}

}  // namespace groundscope
