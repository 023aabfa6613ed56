// SPDX-License-Identifier: GPL-3.0-or-later
/// CommandDesk: the window's commands by name and by key: command palette, presets and own shortcuts.
///
/// GUI thread. Made once every action of the window is there; writes its part of the settings itself.
#pragma once

#include "app/shell/settings.h"
#include "app/shell/shortcut_map.h"

#include <QMainWindow>
#include <QObject>

namespace groundscope {

class Actions;
class CommandPalette;

class CommandDesk : public QObject {
    Q_OBJECT
  public:
    /// `settings` and `store` outlive it.
    CommandDesk(QMainWindow* window, Actions* actions, Settings* settings, QSettings* store);
    [[nodiscard]] const ShortcutMap& shortcuts() const { return m_shortcuts; }

  private:
    void editShortcuts();
    void apply();

    QMainWindow* m_window;
    Actions* m_actions;
    Settings* m_settings;
    QSettings* m_store;
    CommandPalette* m_palette;
    ShortcutMap m_shortcuts;
};

}  // namespace groundscope
