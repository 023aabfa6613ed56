// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_editor.h"

#include "app/models/key_field.h"
#include "app/models/key_text.h"
#include "app/shell/fuzzy_match.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNameRole = Qt::UserRole;
enum Column { kCommand, kKeys, kNotice };

QString textOf(const Keys& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

ShortcutEditor::ShortcutEditor(const ShortcutMap& map, const std::vector<QMenu*>& menus, QWidget* parent)
    : QDialog(parent),
      m_map(map),
      m_preset(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_key(new KeyField(this)),
      m_notice(new QLabel(this)) {
    setObjectName(u"shortcutEditor"_s);
    setWindowTitle(tr("Edit Keyboard Shortcuts"));
    m_preset->addItem(tr("GroundScope"), presetKey(ShortcutPreset::Default));
    for (const auto& [name, preset] : {std::pair(u"labelme"_s, ShortcutPreset::Labelme),
                                       std::pair(u"CVAT"_s, ShortcutPreset::Cvat),
                                       std::pair(u"napari"_s, ShortcutPreset::Napari)})
        m_preset->addItem(tr("As in %1").arg(name), presetKey(preset));
    m_preset->setCurrentIndex(m_preset->findData(presetKey(m_map.preset())));
    buildLayout();
    for (const QMenu* menu : menus) {
        auto* group = new QTreeWidgetItem(m_tree, {plainActionText(menu->title())});
        group->setFlags(Qt::ItemIsEnabled);
        addMenu(menu, group);
        group->setExpanded(true);
        group->setHidden(group->childCount() == 0);
    }
    m_tree->resizeColumnToContents(kCommand);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        m_map.setPreset(presetFromKey(m_preset->currentData().toString()).value_or(ShortcutPreset::Default));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { m_key->clearKey(); });
    connect(m_key, &KeyField::keyChanged, this, &ShortcutEditor::refreshButtons);
    refresh();
    resize(720, 600);
}

void ShortcutEditor::buildLayout() {
    m_preset->setObjectName(u"shortcutPreset"_s);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Name of a command, or its key"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"shortcutTree"_s);
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("Notice")});
    m_tree->setUniformRowHeights(true);
    m_notice->setObjectName(u"shortcutNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* form = new QFormLayout;
    form->addRow(tr("&Preset:"), m_preset);
    form->addRow(tr("&Find:"), m_search);
    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QAbstractButton::clicked, this, [this] {
        m_map.resetAll();
        m_preset->setCurrentIndex(0);
        refresh();
    });
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_tree, 1);
    column->addWidget(makeKeyRow());
    column->addWidget(m_notice);
    column->addWidget(buttons);
}

QWidget* ShortcutEditor::makeKeyRow() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Key:"), box);
    m_key->setObjectName(u"shortcutKey"_s);
    m_key->setPlaceholderText(tr("Press the new key here"));
    label->setBuddy(m_key);
    m_assign = makeButton(tr("&Set"), u"shortcutSet"_s, box);
    m_add = makeButton(tr("&Add"), u"shortcutAdd"_s, box);
    m_remove = makeButton(tr("&No Key"), u"shortcutRemove"_s, box);
    m_reset = makeButton(tr("As in the P&reset"), u"shortcutReset"_s, box);
    connect(m_assign, &QAbstractButton::clicked, this, [this] { assign(false); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { assign(true); });
    connect(m_remove, &QAbstractButton::clicked, this, &ShortcutEditor::removeKeys);
    connect(m_reset, &QAbstractButton::clicked, this, &ShortcutEditor::resetCommand);
    row->addWidget(label);
    row->addWidget(m_key, 1);
    for (QAbstractButton* button : {m_assign, m_add, m_remove, m_reset})
        row->addWidget(button);
    return box;
}

void ShortcutEditor::addMenu(const QMenu* menu, QTreeWidgetItem* parent) {
    const QList<QString> known = m_map.names();
    for (const QAction* action : menu->actions()) {
        if (action->menu()) {
            addMenu(action->menu(), parent);
        } else if (const QString name = action->objectName(); known.contains(name) && !m_items.contains(name)) {
            const QString text = plainActionText(action->text());
            auto* item = new QTreeWidgetItem(parent, {text});
            item->setData(kCommand, kNameRole, name);
            item->setIcon(kCommand, action->icon());
            m_items.insert(name, item);
            m_texts.insert(name, text);
        }
    }
}

void ShortcutEditor::filter(const QString& text) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits = fuzzyMatch(text, item->text(kCommand)) ||
                              item->text(kKeys).contains(text.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void ShortcutEditor::refresh() {
    const QMap<QString, Keys> resolved = m_map.resolved();
    for (QTreeWidgetItem* item : std::as_const(m_items))
        refreshItem(item, resolved);
    refreshButtons();
}

/// Keys it has, and why they are not those it would have.
void ShortcutEditor::refreshItem(QTreeWidgetItem* item, const QMap<QString, Keys>& resolved) {
    const QString name = item->data(kCommand, kNameRole).toString();
    const Keys keys = resolved.value(name);
    QStringList notices;
    if (m_map.isOwn(name))
        notices.append(tr("your own"));
    for (const QKeySequence& wanted : m_map.wantedKeys(name))
        if (!keys.contains(wanted))
            notices.append(tr("%1 went to “%2”")
                               .arg(wanted.toString(QKeySequence::NativeText), m_texts.value(m_map.ownerOf(wanted))));
    item->setText(kKeys, textOf(keys));
    item->setText(kNotice, notices.join(u", "_s));
    QFont font = m_tree->font();
    font.setBold(m_map.isOwn(name));
    item->setFont(kKeys, font);
}

QString ShortcutEditor::currentName() const {
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(kCommand, kNameRole).toString() : QString();
}

QString ShortcutEditor::conflictText(const QString& name) const {
    const QString owner = m_key->key().isEmpty() ? QString() : m_map.ownerOf(m_key->key());
    const QString key = m_key->key().toString(QKeySequence::NativeText);
    if (owner.isEmpty())
        return {};
    if (owner == name)
        return tr("“%1” has this key already.").arg(m_texts.value(name));
    return tr("%1 is the key of “%2”, which loses it to “%3” when you set or add it.")
        .arg(key, m_texts.value(owner, owner), m_texts.value(name));
}

void ShortcutEditor::refreshButtons() {
    const QString name = currentName();
    m_key->setEnabled(!name.isEmpty());
    const bool hasKey = !name.isEmpty() && !m_key->key().isEmpty();
    m_assign->setEnabled(hasKey);
    m_add->setEnabled(hasKey && !m_map.wantedKeys(name).contains(m_key->key()));
    m_remove->setEnabled(!name.isEmpty() && !m_map.wantedKeys(name).isEmpty());
    m_reset->setEnabled(m_map.isOwn(name));
    m_notice->setText(name.isEmpty() ? tr("Choose a command to give it another key.") : conflictText(name));
}

/// A key of another command's own choice must be given up there, else the first of the two would keep it.
void ShortcutEditor::assign(bool add) {
    const QString name = currentName();
    const QKeySequence key = m_key->key();
    if (const QString owner = m_map.ownerOf(key); !owner.isEmpty() && owner != name && m_map.isOwn(owner)) {
        Keys left = m_map.wantedKeys(owner);
        left.removeAll(key);
        m_map.setKeys(owner, left);
    }
    Keys keys = add ? m_map.resolved().value(name) : Keys();
    if (!keys.contains(key))
        keys.append(key);
    m_map.setKeys(name, keys);
    m_key->clearKey();
    refresh();
}

void ShortcutEditor::removeKeys() {
    m_map.setKeys(currentName(), {});
    refresh();
}

void ShortcutEditor::resetCommand() {
    m_map.resetKeys(currentName());
    refresh();
}

}  // namespace groundscope
