// SPDX-License-Identifier: GPL-3.0-or-later
/// How a page looks to readers who see fewer colours, and on a grey printer.
///
/// Protan, deutan: Viénot, Brettel and Mollon 1999 (doi 10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3.0.CO;2-3);
/// tritan: Brettel, Viénot and Mollon 1997 (doi 10.1364/JOSAA.14.002647). Full dichromacy, in linear light of sRGB.
/// Pure functions; any thread.
#pragma once

#include <QImage>

namespace groundscope {

enum class ColorVision { Normal, Protan, Deutan, Tritan, Grey };

QRgb simulated(QRgb color, ColorVision vision);
/// A copy in Format_RGB32 (alpha laid over nothing: opaque pictures only); the resolution is kept.
QImage simulated(const QImage& image, ColorVision vision);

}  // namespace groundscope
