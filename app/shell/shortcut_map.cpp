// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_map.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

struct PresetRow {
    ShortcutPreset preset;
    QLatin1StringView action;
    std::array<QLatin1StringView, 2> keys;  // fewer: the rest is empty
};

/// Keys as in the defaults of labelme 7.1, CVAT and napari; only where they differ from ours.
const PresetRow kPresetRows[] = {
    {ShortcutPreset::Labelme, "toolPolygon"_L1, {"Ctrl+N"_L1}},
    {ShortcutPreset::Labelme, "toolRectangle"_L1, {"Ctrl+R"_L1}},
    {ShortcutPreset::Labelme, "newRun"_L1, {}},
    {ShortcutPreset::Labelme, "runSettings"_L1, {"F6"_L1}},
    {ShortcutPreset::Labelme, "fit"_L1, {"Ctrl+F"_L1}},
    {ShortcutPreset::Labelme, "find"_L1, {"F3"_L1}},
    {ShortcutPreset::Cvat, "next"_L1, {"F"_L1}},
    {ShortcutPreset::Cvat, "previous"_L1, {"D"_L1}},
    {ShortcutPreset::Cvat, "fit"_L1, {"Shift+F"_L1}},
    {ShortcutPreset::Cvat, "toggleDraw"_L1, {"N"_L1, "Ctrl+J"_L1}},
    {ShortcutPreset::Cvat, "editNote"_L1, {"Shift+N"_L1}},
    {ShortcutPreset::Cvat, "lock"_L1, {"L"_L1, "Ctrl+L"_L1}},
    {ShortcutPreset::Cvat, "toolSplit"_L1, {"Shift+L"_L1}},
    {ShortcutPreset::Napari, "fit"_L1, {"Ctrl+R"_L1}},
    {ShortcutPreset::Napari, "runSettings"_L1, {"F6"_L1}},
    {ShortcutPreset::Napari, "toolSelect"_L1, {"S"_L1}},
    {ShortcutPreset::Napari, "shortcuts"_L1, {"F1"_L1, "Ctrl+Alt+/"_L1}},
};

const std::array<QString, kShortcutPresetCount>& presetKeys() {
    static const std::array<QString, kShortcutPresetCount> names = {u"default"_s, u"labelme"_s, u"cvat"_s, u"napari"_s};
    return names;
}

Keys keysFrom(const QStringList& texts) {
    Keys keys;
    for (const QString& text : texts)
        if (const QKeySequence key(text, QKeySequence::PortableText);
            !key.isEmpty() && key[0].key() != Qt::Key_unknown && !isReservedKey(key))
            keys.append(key);
    return keys;
}

const PresetRow* presetRow(ShortcutPreset preset, const QString& action) {
    const auto* row = std::ranges::find_if(
        kPresetRows, [&](const PresetRow& one) { return one.preset == preset && one.action == action; });
    return row == std::end(kPresetRows) ? nullptr : row;
}

}  // namespace

QString presetKey(ShortcutPreset preset) {
    return presetKeys()[static_cast<std::size_t>(preset)];
}

std::optional<ShortcutPreset> presetFromKey(const QString& key) {
    const auto found = std::ranges::find(presetKeys(), key);
    if (found == presetKeys().end())
        return std::nullopt;
    return static_cast<ShortcutPreset>(found - presetKeys().begin());
}

bool isReservedKey(const QKeySequence& key) {
    if (key.count() != 1)
        return true;  // one chord, not several
    switch (key[0].key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_Backspace:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            return true;
        default:
            return false;
    }
}

ShortcutMap::ShortcutMap(const QList<QAction*>& actions) {
    for (const QAction* action : actions)
        if (!action->objectName().isEmpty())
            m_commands.push_back({action->objectName(), action->shortcuts()});
}

void ShortcutMap::setKeys(const QString& action, const Keys& keys) {
    if (names().contains(action))
        m_own.insert(action, keys);
}

Keys ShortcutMap::wantedKeys(const QString& action) const {
    if (const auto own = m_own.constFind(action); own != m_own.cend())
        return *own;
    if (const PresetRow* row = presetRow(m_preset, action)) {
        Keys keys;
        for (const QLatin1StringView text : row->keys)
            if (!text.isEmpty())
                keys.append(QKeySequence(text, QKeySequence::PortableText));
        return keys;
    }
    const auto command = std::ranges::find(m_commands, action, &Command::name);
    return command == m_commands.end() ? Keys() : command->defaults;
}

/// 0 a person's choice, 1 the preset's, 2 the default.
int ShortcutMap::rankOf(const QString& action) const {
    return m_own.contains(action) ? 0 : presetRow(m_preset, action) ? 1 : 2;
}

QMap<QString, Keys> ShortcutMap::resolved() const {
    QList<QString> order = names();
    std::ranges::stable_sort(order, {}, [this](const QString& name) { return rankOf(name); });
    QMap<QString, Keys> keys;
    Keys taken;
    for (const QString& name : order) {
        Keys& mine = keys[name];
        for (const QKeySequence& key : wantedKeys(name))
            if (!taken.contains(key)) {
                taken.append(key);
                mine.append(key);
            }
    }
    return keys;
}

QString ShortcutMap::ownerOf(const QKeySequence& key) const {
    const QMap<QString, Keys> all = resolved();
    for (auto entry = all.cbegin(); entry != all.cend(); ++entry)
        if (entry.value().contains(key))
            return entry.key();
    return {};
}

QList<QString> ShortcutMap::names() const {
    QList<QString> all;
    for (const Command& command : m_commands)
        all.append(command.name);
    return all;
}

QMap<QString, QStringList> ShortcutMap::stored() const {
    QMap<QString, QStringList> texts;
    for (auto entry = m_own.cbegin(); entry != m_own.cend(); ++entry) {
        QStringList& keys = texts[entry.key()];
        for (const QKeySequence& key : entry.value())
            keys.append(key.toString(QKeySequence::PortableText));
    }
    return texts;
}

void ShortcutMap::setStored(const QMap<QString, QStringList>& choices) {
    m_own.clear();
    for (auto entry = choices.cbegin(); entry != choices.cend(); ++entry)
        setKeys(entry.key(), keysFrom(entry.value()));
}

void ShortcutMap::applyTo(const QList<QAction*>& actions) const {
    const QMap<QString, Keys> keys = resolved();
    for (QAction* action : actions)
        if (const auto mine = keys.constFind(action->objectName()); mine != keys.cend() && action->shortcuts() != *mine)
            action->setShortcuts(*mine);
}

}  // namespace groundscope
