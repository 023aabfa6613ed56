// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figures.h"

#include "app/cli/qt.h"
#include "core/io/image.h"
#include "core/version.h"
#include "widgets/figure/layout.h"
#include "widgets/figure/write_figure.h"
#include "widgets/render/convert.h"
#include "widgets/render/overlay_painter.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr double kSheetDpi = 250;  ///< 1719 pixels across
constexpr double kTallestSheet = 1500;  ///< points: for screens, not for print

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

FigurePanel panelOf(const char* kind, const char* title, int level = 0) {
    FigurePanel panel;
    panel.kind = kind;
    panel.title = title;
    panel.level = level;
    return panel;
}

/// The sheet of this sample: picture with its words, then a row a phrase with its map, masks and figures.
FigureSpec sheetOf(const Sample& sample, const SampleRun& run) {
    FigureSpec spec;
    spec.layout = FigureTemplate::ContactSheet;
    spec.samples = {sample.id};
    const char* figures = run.candidateIou.empty() ? "{level}: predicted IoU {predicted-iou}" : "{level}: IoU {iou}, predicted {predicted-iou}";
    spec.panels = {panelOf("ground-truth", ""), panelOf("heat", "Attention")};
    for (int level = 0; level < 3; ++level)
        spec.panels.push_back(panelOf("mask", figures, level));
    spec.page.preset = "cvpr-page";
    spec.page.fontSize = 7.5;
    spec.page.maxHeight = kTallestSheet;
    if (!QFontDatabase::hasFamily(toQString(spec.page.font)))
        spec.page.font = toUtf8(QGuiApplication::font().family());
    return spec;
}

Result<Done> writeContactSheet(const fs::path& file, const RgbImage& image, const Sample& sample, const SampleRun& run,
                               const ModelInfo& mllm) {
    FigureData data;
    data.runs.resize(1);
    data.runs.front().label = mllm.ref.name;
    FigureSample shown{sample, std::make_shared<const RgbImage>(image), {std::make_shared<const SampleRun>(run)}, {}};
    data.samples.push_back(std::move(shown));
    GS_TRY(Figure figure, layOutFigure(sheetOf(sample, run), data));
    figure.source = "GroundScope " + programVersion() + ", " + mllm.description + ", " + mllm.ref.device + " " + mllm.ref.dtype;
    GS_CHECK(writeFigure(figure, file, kSheetDpi));
    return Done{};
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
    const QImage pixels = toQImage(image.view());
    if (pixels.isNull())
        return Error{ErrorCode::OutOfMemory, "There is not enough memory to draw the picture.", folder.string()};
    const ImagePyramid picture(pixels);
    for (const AttentionMap& map : run.maps)
        GS_CHECK(writeHeat(folder, picture, run, map));
    for (const Candidate& candidate : run.candidates)
        GS_CHECK(writeMask(folder, candidate));
    return writeContactSheet(folder / "contact-sheet.png", image, sample, run, mllm);
}

}  // namespace groundscope
