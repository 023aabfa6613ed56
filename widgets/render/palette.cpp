// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

namespace groundscope {
namespace {

// Okabe and Ito, "Color Universal Design" (2008).
constexpr QRgb kVermillion = 0xffd55e00;
constexpr QRgb kBlue = 0xff0072b2;
constexpr QRgb kReddishPurple = 0xffcc79a7;
constexpr QRgb kOrange = 0xffe69f00;
constexpr QRgb kYellow = 0xfff0e442;
constexpr QRgb kSkyBlue = 0xff56b4e9;
constexpr QRgb kBluishGreen = 0xff009e73;
constexpr QRgb kBlack = 0xff000000;

// Even steps along each map; between them colours are linear in sRGB.
constexpr std::array<QRgb, 9> kBlueWhiteOrange = {0xff08489c,
                                                  0xff2574c4,
                                                  0xff62a6dc,
                                                  0xffb4d6ee,
                                                  0xfff7f7f7,
                                                  0xfffdd5a4,
                                                  0xfffca33e,
                                                  0xfff0760a,
                                                  0xffc04a00};
constexpr std::array<QRgb, 10> kCividis = {0xff00224e,
                                           0xff123570,
                                           0xff3b496c,
                                           0xff575d6d,
                                           0xff707173,
                                           0xff8a8678,
                                           0xffa59c74,
                                           0xffc3b369,
                                           0xffe1cc55,
                                           0xfffee838};
constexpr std::array<QRgb, 10> kViridis = {0xff440154,
                                           0xff482878,
                                           0xff3e4989,
                                           0xff31688e,
                                           0xff26828e,
                                           0xff1f9e89,
                                           0xff35b779,
                                           0xff6ece58,
                                           0xffb5de2b,
                                           0xfffde725};
constexpr std::array<QRgb, 2> kGrey = {0xff000000, 0xffffffff};

int mix(int a, int b, double t) {
    return static_cast<int>(std::lround(a + (b - a) * t));
}

std::array<QRgb, 256> tableFrom(std::span<const QRgb> steps) {
    std::array<QRgb, 256> table{};
    const int last = static_cast<int>(steps.size()) - 1;
    for (int i = 0; i < 256; ++i) {
        const double place = i / 255.0 * last;
        const int low = std::min(static_cast<int>(place), last - 1);
        const QRgb a = steps[static_cast<std::size_t>(low)];
        const QRgb b = steps[static_cast<std::size_t>(low) + 1];
        const double t = place - low;
        table[static_cast<std::size_t>(i)] = qRgb(
            mix(qRed(a), qRed(b), t), mix(qGreen(a), qGreen(b), t), mix(qBlue(a), qBlue(b), t));
    }
    return table;
}

}  // namespace

QColor dataColor(DataRole role) {
    switch (role) {
        case DataRole::Prediction:
            return QColor::fromRgb(kVermillion);
        case DataRole::GroundTruth:
            return QColor::fromRgb(kBlue);
        case DataRole::Automatic:
            return QColor::fromRgb(kReddishPurple);
        case DataRole::AttendAndSegment:
            return QColor::fromRgb(kOrange);
        case DataRole::Point:
            return QColor::fromRgb(kYellow);
        case DataRole::PointRing:
            break;
    }
    return QColor::fromRgb(kBlack);
}

QColor phraseColor(int phrase) {
    static constexpr std::array<QRgb, 8> kColors = {kVermillion,
                                                    kSkyBlue,
                                                    kBluishGreen,
                                                    kOrange,
                                                    kBlue,
                                                    kReddishPurple,
                                                    0xff7f6a00,
                                                    0xff5e4fa2};
    const int count = static_cast<int>(kColors.size());
    return QColor::fromRgb(kColors[static_cast<std::size_t>(((phrase % count) + count) % count)]);
}

bool isDiverging(ColorMap map) {
    return map == ColorMap::BlueWhiteOrange;
}

const std::array<QRgb, 256>& colorTable(ColorMap map) {
    static const std::array<QRgb, 256> kBlueWhiteOrangeTable = tableFrom(kBlueWhiteOrange);
    static const std::array<QRgb, 256> kCividisTable = tableFrom(kCividis);
    static const std::array<QRgb, 256> kViridisTable = tableFrom(kViridis);
    static const std::array<QRgb, 256> kGreyTable = tableFrom(kGrey);
    switch (map) {
        case ColorMap::Cividis:
            return kCividisTable;
        case ColorMap::Viridis:
            return kViridisTable;
        case ColorMap::Grey:
            return kGreyTable;
        case ColorMap::BlueWhiteOrange:
            break;
    }
    return kBlueWhiteOrangeTable;
}

QRgb colorAt(ColorMap map, double t) {
    const double clamped = t > 0 ? std::min(t, 1.0) : 0.0;  // NaN compares false: 0
    return colorTable(map)[static_cast<std::size_t>(std::lround(clamped * 255))];
}

QString colorMapName(ColorMap map) {
    switch (map) {
        case ColorMap::Cividis:
            return QCoreApplication::translate("ColorMap", "Cividis");
        case ColorMap::Viridis:
            return QCoreApplication::translate("ColorMap", "Viridis");
        case ColorMap::Grey:
            return QCoreApplication::translate("ColorMap", "Grey");
        case ColorMap::BlueWhiteOrange:
            break;
    }
    return QCoreApplication::translate("ColorMap", "Blue–white–orange");
}

QString colorMapKey(ColorMap map) {
    switch (map) {
        case ColorMap::Cividis:
            return QStringLiteral("cividis");
        case ColorMap::Viridis:
            return QStringLiteral("viridis");
        case ColorMap::Grey:
            return QStringLiteral("grey");
        case ColorMap::BlueWhiteOrange:
            break;
    }
    return QStringLiteral("blue-white-orange");
}

std::optional<ColorMap> colorMapFromKey(const QString& key) {
    for (const ColorMap map : kColorMaps) {
        if (colorMapKey(map) == key)
            return map;
    }
    return std::nullopt;
}

double ValueRange::place(double value) const {
    if (!(high > low))
        return 0.5;
    return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

ValueRange rangeOf(const AttentionMap& map, ColorMap colors) {
    ValueRange range;
    bool first = true;
    for (const float value : map.values) {
        if (!std::isfinite(value))
            continue;
        range.low = first ? value : std::min<double>(range.low, value);
        range.high = first ? value : std::max<double>(range.high, value);
        first = false;
    }
    if (!isDiverging(colors))
        return range;
    const double limit = std::max(std::abs(range.low), std::abs(range.high));
    return {-limit, limit};
}

}  // namespace groundscope
