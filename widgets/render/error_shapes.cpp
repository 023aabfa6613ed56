// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/error_shapes.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kTile = 9;
constexpr double kTint = 0.30;

/// Appends `length` pixels to runs that alternate and begin with background.
void extend(Mask& mask, bool foreground, std::uint32_t length) {
    if (mask.runs.empty() && foreground)
        mask.runs.push_back(0);
    const bool last = mask.runs.size() % 2 == 0;  // what the last run holds
    if (!mask.runs.empty() && last == foreground)
        mask.runs.back() += length;
    else
        mask.runs.push_back(length);
}

/// Walks over a mask run by run.
struct Walk {
    const Mask& mask;
    std::size_t run = 0;
    std::uint32_t left = 0;

    explicit Walk(const Mask& walked) : mask(walked) { settle(); }
    [[nodiscard]] bool ended() const { return run >= mask.runs.size(); }
    [[nodiscard]] bool foreground() const { return run % 2 == 1; }
    void settle() {
        left = ended() ? 0 : mask.runs[run];
        while (left == 0 && ++run < mask.runs.size())
            left = mask.runs[run];
    }
    void advance(std::uint32_t by) {
        left -= by;
        while (left == 0 && ++run < mask.runs.size())
            left = mask.runs[run];
    }
};

QImage hatch(ErrorPart part) {
    QImage tile(kTile, kTile, QImage::Format_ARGB32_Premultiplied);
    QColor tint = errorColor(part);
    tint.setAlphaF(static_cast<float>(kTint));
    tile.fill(tint);
    if (part == ErrorPart::Hit)
        return tile;
    const bool up = part == ErrorPart::Surplus;
    QPainter painter(&tile);
    for (const auto& [color, width] : {std::pair(QColor(255, 255, 255, 200), 2), std::pair(errorColor(part), 1)}) {
        for (int x = 0; x < kTile; ++x)
            for (int step = 0; step <= width; ++step)
                painter.fillRect((x + step) % kTile, up ? kTile - 1 - x : x, 1, 1, color);
    }
    return tile;
}

}  // namespace

double ErrorShapes::share(ErrorPart part) const {
    const std::int64_t all = pixels[0] + pixels[1] + pixels[2];
    return all == 0 ? 0 : static_cast<double>(pixels[static_cast<std::size_t>(part)]) / static_cast<double>(all);
}

std::array<Mask, kErrorParts.size()> errorMasks(const Mask& mask, const Mask& truth) {
    std::array<Mask, kErrorParts.size()> parts;
    if (mask.size != truth.size)
        return parts;
    for (Mask& part : parts)
        part.size = mask.size;
    Walk a(mask);
    Walk b(truth);
    while (!a.ended() && !b.ended()) {
        const std::uint32_t length = std::min(a.left, b.left);
        extend(parts[0], a.foreground() && b.foreground(), length);
        extend(parts[1], a.foreground() && !b.foreground(), length);
        extend(parts[2], !a.foreground() && b.foreground(), length);
        a.advance(length);
        b.advance(length);
    }
    return parts;
}

std::shared_ptr<const ErrorShapes> makeErrorShapes(const Mask& mask, const Mask& truth) {
    if (mask.size != truth.size)
        return nullptr;
    const auto parts = errorMasks(mask, truth);
    auto errors = std::make_shared<ErrorShapes>();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        errors->pixels[i] = parts[i].area();
        errors->shapes[i] = MaskShape(parts[i]);
    }
    return errors;
}

QColor errorColor(ErrorPart part) {
    switch (part) {
        case ErrorPart::Hit:
            return QColor(0x00, 0x9e, 0x73);
        case ErrorPart::Surplus:
            return QColor(0xd5, 0x5e, 0x00);
        case ErrorPart::Missing:
            break;
    }
    return QColor(0x00, 0x72, 0xb2);
}

QBrush errorBrush(ErrorPart part, double unit) {
    QBrush brush(hatch(part));
    brush.setTransform(QTransform::fromScale(unit, unit));
    return brush;
}

QString errorPartText(ErrorPart part) {
    switch (part) {
        case ErrorPart::Hit:
            return QCoreApplication::translate("ErrorShapes", "Both (TP)");
        case ErrorPart::Surplus:
            return QCoreApplication::translate("ErrorShapes", "Mask only (FP)");
        case ErrorPart::Missing:
            break;
    }
    return QCoreApplication::translate("ErrorShapes", "Ground truth only (FN)");
}

QString errorShareText(const ErrorShapes& errors, ErrorPart part) {
    return QCoreApplication::translate("ErrorShapes", "%1 %2 %")
        .arg(errorPartText(part), QLocale().toString(100 * errors.share(part), 'f', 0));
}

QString shortErrorShares(const ErrorShapes& errors) {
    const auto percent = [&errors](ErrorPart part) { return QLocale().toString(100 * errors.share(part), 'f', 0); };
    return QCoreApplication::translate("ErrorShapes", "TP %1 % · FP %2 % · FN %3 %")
        .arg(percent(ErrorPart::Hit), percent(ErrorPart::Surplus), percent(ErrorPart::Missing));
}

}  // namespace groundscope
