// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figures.h"

#include "core/io/image.h"
#include "core/version.h"
#include "widgets/render/contact_sheet.h"
#include "widgets/render/convert.h"
#include "widgets/render/overlay_painter.h"

#include <QGuiApplication>

#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// Fonts need an application; no window system is asked for.
void startQt() {
    static int argc = 1;
    static std::array<char, 16> name{"groundscope-cli"};
    static std::array<char*, 2> argv{name.data(), nullptr};
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on a missing session are of no use here; what fails comes back as an Error.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    static const QGuiApplication application(argc, argv.data());
}

std::string numbered(const char* format, int phrase, int level) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), format, phrase, level);
    return text.data();
}

std::optional<Point> pointOf(const SampleRun& run, int phrase) {
    for (const Candidate& candidate : run.candidates)
        if (candidate.phrase == phrase)
            return candidate.point.at;
    return std::nullopt;
}

Result<Done> writeHeat(const fs::path& folder, const ImagePyramid& picture, const SampleRun& run, const AttentionMap& map) {
    OverlayScene scene;
    scene.image = picture;
    scene.imageSize = run.imageSize;
    scene.heat = std::make_shared<const AttentionMap>(map);
    if (const auto at = pointOf(run, map.phrase))
        scene.points.push_back({*at, true, {}});
    const QImage drawn = renderOverlay(scene, OverlayOptions{}, toQSize(run.imageSize));
    return savePng(folder / heatFileName(map), toRgbImage(drawn).view());
}

Result<Done> writeMask(const fs::path& folder, const Candidate& candidate) {
    std::vector<std::uint8_t> pixels = maskToBytes(candidate.mask);
    for (std::uint8_t& pixel : pixels)
        pixel = pixel ? 255 : 0;
    return saveGrey8(folder / maskFileName(candidate), candidate.mask.size, pixels);
}

}  // namespace

std::string maskFileName(const Candidate& candidate) {
    return numbered("mask-%03d-%d.png", candidate.phrase, candidate.level);
}

std::string heatFileName(const AttentionMap& map) {
    return numbered("heat-%03d.png", map.phrase, 0);
}

Result<Done> writeFigures(const fs::path& folder, const RgbImage& image, const Sample& sample, const SampleRun& run,
                          const ModelInfo& mllm) {
    startQt();
    ContactSheetContent sheet;
    sheet.image = toQImage(image.view());
    if (sheet.image.isNull())
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to draw the picture.", folder.string()};
    const ImagePyramid picture(sheet.image);
    for (const AttentionMap& map : run.maps)
        GS_CHECK(writeHeat(folder, picture, run, map));
    for (const Candidate& candidate : run.candidates)
        GS_CHECK(writeMask(folder, candidate));
    sheet.sample = sample;
    sheet.run = run;
    sheet.source = toQString("GroundScope " + programVersion() + ", " + mllm.description + ", " + mllm.ref.device + " " +
                             mllm.ref.dtype);
    return writeContactSheet(folder / "contact-sheet.png", sheet);
}

}  // namespace groundscope
