// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/convert.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace groundscope {

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString toQString(const std::filesystem::path& path) {
    return toQString(std::string_view(path.native()));
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(path.toStdString());
}

QImage toQImage(RgbView view) {
    if (view.data == nullptr || view.size().isEmpty())
        return {};
    QImage image(view.width, view.height, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    for (int y = 0; y < view.height; ++y) {
        const std::uint8_t* source = view.row(y);
        auto* target = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < view.width; ++x, source += 3)
            target[x] = qRgb(source[0], source[1], source[2]);
    }
    return image;
}

RgbImage toRgbImage(const QImage& image) {
    QImage opaque = image;
    if (image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter painter(&opaque);
        painter.drawImage(QRect(QPoint(0, 0), image.size()), image);
    }
    opaque = opaque.convertToFormat(QImage::Format_RGB888);
    RgbImage result{opaque.width(), opaque.height(), {}};
    const std::size_t rowBytes = std::size_t{3} * static_cast<std::size_t>(opaque.width());
    result.pixels.resize(rowBytes * static_cast<std::size_t>(opaque.height()));
    for (int y = 0; y < opaque.height(); ++y)
        std::memcpy(result.pixels.data() + rowBytes * static_cast<std::size_t>(y),
                    opaque.constScanLine(y),
                    rowBytes);
    return result;
}

TextRange utf16Range(const QString& text, Span codePoints) {
    TextRange range{text.size(), text.size()};
    int point = 0;
    for (qsizetype i = 0; i <= text.size(); ++point) {
        if (point == std::max(0, codePoints.begin))
            range.begin = i;
        if (point >= codePoints.end) {
            range.end = i;
            break;
        }
        const bool pair =
            i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        i += pair ? 2 : 1;
    }
    range.begin = std::min(range.begin, range.end);
    return range;
}

namespace {

QString summaryOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::NotFound:
            return QCoreApplication::translate("Errors",
                                               "Something that is needed is not there. Check that "
                                               "the file exists and can be reached.");
        case ErrorCode::Io:
            return QCoreApplication::translate(
                "Errors", "The system refused to read or write. Check permissions and free space.");
        case ErrorCode::Format:
            return QCoreApplication::translate("Errors",
                                               "A file is damaged or not of the expected format.");
        case ErrorCode::InvalidInput:
            return QCoreApplication::translate("Errors", "A value is outside its allowed range.");
        case ErrorCode::Unsupported:
            return QCoreApplication::translate(
                "Errors", "This is understood, but this version cannot do it.");
        case ErrorCode::OutOfMemory:
            return QCoreApplication::translate("Errors",
                                               "There is not enough memory. Try a smaller model, a "
                                               "16-bit data type, or close other programs.");
        case ErrorCode::Conflict:
            return QCoreApplication::translate("Errors",
                                               "Somebody or something else changed this or holds it.");
        case ErrorCode::Cancelled:
            return QCoreApplication::translate("Errors", "Stopped on request.");
        case ErrorCode::Internal:
            break;
    }
    return QCoreApplication::translate(
        "Errors", "This is a defect of the program. Please report it with the details.");
}

}  // namespace

ErrorText errorText(const Error& error) {
    return {summaryOf(error.code), toQString(describe(error))};
}

}  // namespace groundscope
