// SPDX-License-Identifier: GPL-3.0-or-later
/// ShortcutMap: which keys each command has: its own by a person's choice, else the preset's, else those it was made with.
///
/// A value; no key ever belongs to two commands, whatever is stored: a person's choice takes it from a preset, a preset
/// from the defaults, and among equals the command that comes first keeps it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace groundscope {

/// Keys as in GroundScope itself or as in a program that people come from.
enum class ShortcutPreset { Default, Labelme, Cvat, Napari };
inline constexpr int kShortcutPresetCount = 4;

/// "default", "labelme", "cvat", "napari".
QString presetKey(ShortcutPreset preset);
std::optional<ShortcutPreset> presetFromKey(const QString& key);

using Keys = QList<QKeySequence>;

class ShortcutMap {
  public:
    /// Takes the keys that the commands have now as their defaults; commands without an object name are left out.
    explicit ShortcutMap(const QList<QAction*>& actions = {});

    [[nodiscard]] ShortcutPreset preset() const { return m_preset; }
    void setPreset(ShortcutPreset preset) { m_preset = preset; }

    /// A person's choice for one command; an empty list = no key. Unknown names are ignored.
    void setKeys(const QString& action, const Keys& keys);
    /// As the preset has it.
    void resetKeys(const QString& action) { m_own.remove(action); }
    void resetAll() { m_own.clear(); }
    [[nodiscard]] bool isOwn(const QString& action) const { return m_own.contains(action); }

    /// What the command asks for, whether or not another one has it.
    [[nodiscard]] Keys wantedKeys(const QString& action) const;
    /// What each command gets.
    [[nodiscard]] QMap<QString, Keys> resolved() const;
    /// The command that has the key now; empty when none has.
    [[nodiscard]] QString ownerOf(const QKeySequence& key) const;
    /// Object names in the order of the commands.
    [[nodiscard]] QList<QString> names() const;

    /// The person's choices by object name, portable text, for settings; entries that are no keys are dropped on reading.
    [[nodiscard]] QMap<QString, QStringList> stored() const;
    void setStored(const QMap<QString, QStringList>& choices);

    void applyTo(const QList<QAction*>& actions) const;

  private:
    struct Command {
        QString name;
        Keys defaults;
    };
    [[nodiscard]] int rankOf(const QString& action) const;

    std::vector<Command> m_commands;
    QMap<QString, Keys> m_own;
    ShortcutPreset m_preset = ShortcutPreset::Default;
};

/// Keys no command may have: they move the focus, end dialogs, or act on the canvas; and more than one chord.
[[nodiscard]] bool isReservedKey(const QKeySequence& key);

}  // namespace groundscope
