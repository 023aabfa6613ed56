// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sample_picture.h"

#include "core/edit/region_edit.h"
#include "core/io/image.h"
#include "core/metrics/scores.h"
#include "widgets/render/convert.h"
#include "widgets/render/palette.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>

namespace groundscope {
namespace {

constexpr int kJpegQuality = 82;
constexpr std::size_t kLongestOutline = 40'000;  // characters
constexpr double kOutlineTolerance = 0.4;           // pixels of the picture as shown

/// Fits kGalleryPictureSide; never enlarged.
Size shownSize(Size size) {
    const double scale = std::min(1.0, static_cast<double>(kGalleryPictureSide) / std::max({size.width, size.height, 1}));
    return {std::max(1, static_cast<int>(std::lround(size.width * scale))), std::max(1, static_cast<int>(std::lround(size.height * scale)))};
}

/// First and one past the last source pixel of a target pixel.
std::pair<int, int> sourceOf(int target, int targets, int sources) {
    const auto begin = static_cast<int>(std::int64_t{target} * sources / targets);
    const auto end = static_cast<int>((std::int64_t{target} + 1) * sources / targets);
    return {begin, std::max(begin + 1, end)};
}

/// Mean of whole source pixels in integers: the same bytes on every machine, which a library's fast paths do not promise.
QImage shrunk(const RgbView& picture, Size size) {
    QImage image(size.width, size.height, QImage::Format_RGB888);
    for (int y = 0; y < size.height && !image.isNull(); ++y) {
        const auto [top, bottom] = sourceOf(y, size.height, picture.height);
        uchar* out = image.scanLine(y);
        for (int x = 0; x < size.width; ++x, out += 3) {
            const auto [left, right] = sourceOf(x, size.width, picture.width);
            std::array<std::uint64_t, 3> sum{};
            for (int row = top; row < bottom; ++row)
                for (int column = left; column < right; ++column)
                    for (std::size_t c = 0; c < 3; ++c)
                        sum[c] += picture.row(row)[3 * column + static_cast<int>(c)];
            const auto count = static_cast<std::uint64_t>(bottom - top) * static_cast<std::uint64_t>(right - left);
            for (std::size_t c = 0; c < 3; ++c)
                out[c] = static_cast<uchar>((sum[c] + count / 2) / count);
        }
    }
    return image;
}

Result<std::string> jpegAddress(const Sample& sample) {
    GS_TRY(const RgbImage picture, loadRgb(sample.imagePath));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!shrunk(picture.view(), shownSize(picture.size())).save(&buffer, "JPG", kJpegQuality))
        return Error{ErrorCode::Internal, "The small picture could not be made.", sample.imagePath.string()};
    return "data:image/jpeg;base64," + bytes.toBase64().toStdString();
}

void addRing(std::string& path, const Ring& ring, double scaleX, double scaleY) {
    std::string last;
    char command = 'M';
    for (const Point& point : ring) {
        const std::string at = htmlNumber(std::round(point.x * scaleX * 10) / 10) + " " + htmlNumber(std::round(point.y * scaleY * 10) / 10);
        if (at == last)
            continue;
        path += command + at;
        last = at;
        command = 'L';
    }
    path += "Z";
}

std::string pathAt(const Mask& mask, Size shown) {
    std::string path;
    const double scaleX = static_cast<double>(shown.width) / std::max(1, mask.size.width);
    const double scaleY = static_cast<double>(shown.height) / std::max(1, mask.size.height);
    const Region fewer = simplified(regionFromMask(mask), kOutlineTolerance / std::max({scaleX, scaleY, 1e-6}));
    for (const RegionPart& part : fewer.parts) {
        addRing(path, part.outer, scaleX, scaleY);
        for (const Ring& hole : part.holes)
            addRing(path, hole, scaleX, scaleY);
    }
    return path;
}

/// The outline in the picture's shown pixels; masks of another frame (spec 1.2) are stretched over it. A mask much larger
/// than what is shown, or of dust, is made coarser until its outline is short.
std::string pathOf(const Mask& mask, Size shown) {
    if (mask.size.isEmpty())
        return {};
    Size coarse{2 * shown.width, 2 * shown.height};
    std::string path = mask.size.area() > 4 * coarse.area() ? pathAt(resizeMask(mask, coarse), shown) : pathAt(mask, shown);
    while (path.size() > kLongestOutline && coarse.width > 8 && coarse.height > 8) {
        coarse = {coarse.width / 2, coarse.height / 2};
        path = pathAt(resizeMask(mask, coarse), shown);
    }
    return path;
}

void addOutline(Html& page, const std::string& path, const OutlineLook& look, bool filled) {
    const bool dashed = !look.dashes.empty();
    if (filled)
        page.empty("path", {{"d", path}, {"class", "fill"}, {"fill", look.color.name().toStdString()}});
    page.empty("path", {{"d", path}, {"class", "halo"}});
    page.empty("path", {{"d", path}, {"class", "line"}, {"stroke", look.color.name().toStdString()}, {dashed ? "stroke-dasharray" : "", look.dashes}});
}

}  // namespace

OutlineLook truthLook() {
    return {dataColor(DataRole::GroundTruth), "7 3"};
}

OutlineLook selectorLook(const std::string& selector) {
    if (selector == "automatic")
        return {dataColor(DataRole::Automatic), "3 2"};
    if (selector == "attend-and-segment")
        return {dataColor(DataRole::AttendAndSegment), "9 3 2 3"};
    if (selector == "oracle" || selector == "oracle-pairs" || selector == "instances")
        return {dataColor(DataRole::Prediction), {}};
    return {QColor(Qt::black), "5 5"};
}

Mask maskOfChoice(const SampleRun& run, const std::string& selector, const std::optional<int>& candidate) {
    const auto stored = std::find_if(run.selections.begin(), run.selections.end(), [&](const Selection& one) { return one.selector == selector; });
    if (stored != run.selections.end() && stored->candidate == candidate)
        if (auto mask = selectedMask(*stored, run); mask.has_value())
            return *std::move(mask);
    if (candidate && *candidate >= 0 && static_cast<std::size_t>(*candidate) < run.candidates.size())
        return run.candidates[static_cast<std::size_t>(*candidate)].mask;
    return emptyMask(run.imageSize);
}

bool addPicture(Html& page, const Sample& sample, Size frame, const std::vector<PictureOutline>& outlines, const std::string& alt,
                std::string& problem) {
    const Size shown = shownSize(frame);
    const std::string width = std::to_string(shown.width);
    const std::string height = std::to_string(shown.height);
    const auto picture = page.in("svg", {{"xmlns", "http://www.w3.org/2000/svg"}, {"role", "img"}, {"aria-label", alt}, {"width", width},
                                         {"height", height}, {"viewBox", "0 0 " + width + " " + height}});
    const Result<std::string> address = jpegAddress(sample);
    if (address.has_value()) {
        page.empty("image", {{"href", *address}, {"width", width}, {"height", height}, {"preserveAspectRatio", "none"}});
    } else {
        page.empty("rect", {{"width", width}, {"height", height}, {"fill", "#9a9a9a"}});
        problem = describe(address.error());
    }
    for (const PictureOutline& outline : outlines)
        if (const std::string path = pathOf(outline.mask, shown); !path.empty())
            addOutline(page, path, outline.look, outline.filled);
    return address.has_value();
}

void addLegendLine(Html& page, const OutlineLook& look) {
    const auto picture = page.in("svg", {{"xmlns", "http://www.w3.org/2000/svg"}, {"aria-hidden", "true"}, {"width", "44"}, {"height", "10"},
                                         {"viewBox", "0 0 44 10"}});
    addOutline(page, "M2 5L42 5", look, false);
}

}  // namespace groundscope
