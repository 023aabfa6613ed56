// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of commands and keys as people read them.
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace groundscope {

/// Without the marks of the mnemonic and the "…" of a command that asks.
QString plainActionText(QString text);

/// "Ctrl+Shift+Z, Ctrl+Y" as the platform writes keys; each once; empty when there is none.
QString keysText(const QAction* action);

}  // namespace groundscope
