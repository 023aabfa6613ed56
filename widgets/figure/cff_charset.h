// SPDX-License-Identifier: GPL-3.0-or-later
/// Which character ids (CIDs) the glyphs of a CFF font have: a PDF names glyphs of a CID-keyed font by them.
///
/// Adobe Technical Note 5176 (Compact Font Format), sections 3 to 13. Pure; any bytes are safe.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace groundscope {

/// One a glyph. Empty when the font is not CID-keyed (then glyph ids serve as CIDs) or not readable.
std::vector<std::uint32_t> cidsOfCff(const QByteArray& table);

}  // namespace groundscope
