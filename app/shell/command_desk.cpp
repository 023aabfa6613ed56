// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_desk.h"

#include "app/shell/actions.h"
#include "app/shell/command_palette.h"
#include "app/shell/shortcut_editor.h"

namespace groundscope {

CommandDesk::CommandDesk(QMainWindow* window, Actions* actions, Settings* settings, QSettings* store)
    : QObject(window),
      m_window(window),
      m_actions(actions),
      m_settings(settings),
      m_store(store),
      m_palette(new CommandPalette(window)),
      m_shortcuts(window->actions()) {
    m_shortcuts.setPreset(presetFromKey(settings->shortcutPreset).value_or(ShortcutPreset::Default));
    m_shortcuts.setStored(settings->shortcuts);
    apply();
    connect(actions->commandPalette, &QAction::triggered, this,
            [this] { m_palette->ask(m_actions->menus(), m_settings->recentCommands); });
    connect(m_palette, &CommandPalette::chosen, this,
            [this](const QAction* action) { m_settings->rememberCommand(action->objectName()); });
    connect(actions->editShortcuts, &QAction::triggered, this, &CommandDesk::editShortcuts);
}

void CommandDesk::apply() {
    m_shortcuts.applyTo(m_window->actions());
    m_actions->refreshIcons();  // tool tips name the keys
}

void CommandDesk::editShortcuts() {
    auto* editor = new ShortcutEditor(m_shortcuts, m_actions->menus(), m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        m_shortcuts = editor->map();
        m_settings->shortcutPreset = presetKey(m_shortcuts.preset());
        m_settings->shortcuts = m_shortcuts.stored();
        apply();
        saveSettings(*m_settings, *m_store);
    });
    editor->open();
}

}  // namespace groundscope
