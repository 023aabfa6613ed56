// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include "app/models/key_text.h"

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

/// A menu's actions that have keys, and those of its submenus.
void addKeyLines(QGridLayout* grid, const QMenu* menu) {
    for (const QAction* action : menu->actions()) {
        if (action->menu())
            addKeyLines(grid, action->menu());
        else if (const QString keys = keysText(action); !keys.isEmpty())
            addKeyLine(grid, plainActionText(action->text()), keys);
    }
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
    const Group group = makeGroup(plainActionText(menu->title()));
    addKeyLines(group.grid, menu);
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

/// Keys and mouse of the tools: they answer on the canvas, and only while they mean something.
QWidget* makeDrawingGroup() {
    const Group group = makeGroup(ShortcutsDialog::tr("While drawing"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Finish"), ShortcutsDialog::tr("Enter, double click, first vertex"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Take the last vertex or point back"), ShortcutsDialog::tr("Backspace, Ctrl+Z"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Drop it; then: select and move"), ShortcutsDialog::tr("Esc"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Freehand"), ShortcutsDialog::tr("Drag"));
    addKeyLine(group.grid, ShortcutsDialog::tr("45 degrees, square, circle"), ShortcutsDialog::tr("Shift"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Onto a neighbour's outline"), ShortcutsDialog::tr("Ctrl+Click"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Join, cut: this one only"), ShortcutsDialog::tr("Ctrl, Alt at the first press"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Size of the brush"), ShortcutsDialog::tr("Wheel, [, ]"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Not part of the object (SAM)"), ShortcutsDialog::tr("Right button, Shift+Click"));
    addKeyLine(group.grid, ShortcutsDialog::tr("One of the masks of SAM"), u"1, 2, 3"_s);
    return group.box;
}

QWidget* makeVertexGroup() {
    const Group group = makeGroup(ShortcutsDialog::tr("Vertices and shapes"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Insert a vertex"), ShortcutsDialog::tr("Drag an edge, Alt+Click"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Remove vertices"), ShortcutsDialog::tr("Backspace, Alt+Shift+Click"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Select several"), ShortcutsDialog::tr("Ctrl+Click, drag around them"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Move a shape"), ShortcutsDialog::tr("Drag its grip, Ctrl+Drag"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Vertex onto a neighbour"), ShortcutsDialog::tr("Ctrl while dragging"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Nudge by 1, 10 pixels"), ShortcutsDialog::tr("Arrows, Shift+Arrows"));
    addKeyLine(group.grid, ShortcutsDialog::tr("Next, previous vertex"), ShortcutsDialog::tr("Alt+Right, Alt+Left"));
    addKeyLine(group.grid, ShortcutsDialog::tr("What can be done here"), ShortcutsDialog::tr("Right button"));
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
    groups.append(makeDrawingGroup());
    groups.append(makeVertexGroup());
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
    scroll->setAccessibleName(windowTitle());
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
