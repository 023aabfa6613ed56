// SPDX-License-Identifier: GPL-3.0-or-later
/// Between core's types and Qt's: text, paths, pixels, and an Error as a translated sentence.
///
/// Pure functions; any thread. Text in core is UTF-8; invalid bytes become U+FFFD.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/data/grounding.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <filesystem>
#include <string_view>

namespace groundscope {

QString toQString(std::string_view utf8);
inline QString toQString(const std::string& utf8) {
    return toQString(std::string_view(utf8));
}
QString toQString(const std::filesystem::path& path);
std::string toUtf8(const QString& text);
std::filesystem::path toPath(const QString& path);

inline QPointF toQPoint(Point p) {
    return {p.x, p.y};
}
inline QRectF toQRect(const Rect& r) {
    return {r.x, r.y, r.width, r.height};
}
inline QSize toQSize(Size s) {
    return {s.width, s.height};
}
inline Size toSize(QSize s) {
    return {s.width(), s.height()};
}

/// A deep copy as Format_RGB32, the format that is drawn fastest. Null when the view is empty or
/// memory is short.
QImage toQImage(RgbView view);
/// Any QImage as 8-bit RGB; transparency is laid over white.
RgbImage toRgbImage(const QImage& image);

/// Half-open range of UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextRange&) const = default;
    [[nodiscard]] qsizetype length() const { return end - begin; }
};
/// Code points (core's offsets) -> UTF-16 units (Qt's offsets); clamped to the text.
TextRange utf16Range(const QString& text, Span codePoints);

/// What the user reads: one translated sentence by error code, and the untranslated details to
/// unfold.
struct ErrorText {
    QString summary;
    QString details;  ///< "where: message", selectable, for reports
};
ErrorText errorText(const Error& error);

}  // namespace groundscope
