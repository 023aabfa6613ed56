// SPDX-License-Identifier: GPL-3.0-or-later
/// Icons by theme name, with the program's own SVG where the theme has none.
#pragma once

#include <QIcon>
#include <QString>

namespace groundscope {

/// The theme's icon, else :/icons/<name>.svg drawn in the palette's text colour (`currentColor` in
/// the file), so that it follows light, dark and disabled. Null when there is neither. GUI thread.
QIcon themedIcon(const QString& name);

}  // namespace groundscope
