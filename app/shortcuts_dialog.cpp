// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kColumns = 2;

QString plain(QString text) {
    return text.remove(u'&').remove(u'…');
}

void addKeyLine(QGridLayout* grid, const QString& what, const QString& keys) {
    const int row = grid->rowCount();
    auto* key = new QLabel(keys);
    QFont font = key->font();
    font.setWeight(QFont::DemiBold);
    key->setFont(font);
    key->setTextFormat(Qt::PlainText);
    grid->addWidget(new QLabel(what), row, 0);
    grid->addWidget(key, row, 1, Qt::AlignRight);
}

QString keysOf(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        if (const QString text = key.toString(QKeySequence::NativeText); !keys.contains(text))
            keys.append(text);
    return keys.join(u", "_s);
}

struct Group {
    QWidget* box = nullptr;
    QGridLayout* grid = nullptr;
};

Group makeGroup(const QString& title) {
    Group group;
    group.box = new QWidget;
    group.grid = new QGridLayout(group.box);
    group.grid->setHorizontalSpacing(24);
    auto* label = new QLabel(title);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::Link);
    group.grid->addWidget(label, 0, 0, 1, 2);
    return group;
}

/// Null when no action of the menu has a key.
QWidget* makeMenuGroup(const QMenu* menu) {
    const Group group = makeGroup(plain(menu->title()));
    for (const QAction* action : menu->actions())
        if (const QString keys = keysOf(action); !keys.isEmpty())
            addKeyLine(group.grid, plain(action->text()), keys);
    if (group.grid->rowCount() > 1)
        return group.box;
    delete group.box;
    return nullptr;
}

/// What the mouse does on the canvas: nothing of it is an action.
QWidget* makeMouseGroup() {
    const Group group = makeGroup(ShortcutsDialog::tr("Mouse on the image"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Zoom at the cursor"), ShortcutsDialog::tr("Ctrl+Wheel"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Opacity of the heat map"), ShortcutsDialog::tr("Alt+Wheel"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Move the picture"),
               ShortcutsDialog::tr("Drag, Space+Drag, middle button"));
    return group.box;
}

/// Keys of the review panel while it has the focus: they are no actions either.
QWidget* makeReviewGroup() {
    const Group group = makeGroup(ShortcutsDialog::tr("In the review panel"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Answer right, wrong, skip"), u"Y, N, S"_s);
    addKeyLine(group.grid, ShortcutsDialog::tr("Concept of the phrase"), u"A … F"_s);
    addKeyLine(group.grid, ShortcutsDialog::tr("Next without a concept"), ShortcutsDialog::tr("Enter"));
    return group.box;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<QMenu*>& menus, QWidget* parent) : QDialog(parent) {
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    QList<QWidget*> groups;
    for (const QMenu* menu : menus)
        if (QWidget* group = makeMenuGroup(menu))
            groups.append(group);
    groups.append(makeReviewGroup());
    groups.append(makeMouseGroup());
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setSpacing(36);
    std::vector<QVBoxLayout*> columns;
    for (int i = 0; i < kColumns; ++i) {
        columns.push_back(new QVBoxLayout);
        row->addLayout(columns.back(), 1);
    }
    // Fill the shorter column first, so that both end at about the same height.
    std::vector<int> heights(kColumns, 0);
    for (QWidget* group : groups) {
        const std::size_t column = heights[0] <= heights[1] ? 0 : 1;
        columns[column]->addWidget(group);
        heights[column] += group->sizeHint().height();
    }
    for (QVBoxLayout* column : columns)
        column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(content->sizeHint().expandedTo({620, 0}).width() + 60,
           qMin(content->sizeHint().height() + 90, 760));
}

}  // namespace groundscope
