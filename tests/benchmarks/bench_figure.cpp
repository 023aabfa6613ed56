// SPDX-License-Identifier: GPL-3.0-or-later
// The contact sheet of an answer of 27 phrases (81 ragged masks and the whole picture's, on a photograph of 1000 x 750 with a
// camera's noise): laid out and written as PDF, SVG and PNG; then 100 of them as PDF, for speed and memory.
// Budget: 2 s for the PDF; 2 sheets a second.
#include "tests/widgets/example_run.h"
#include "widgets/figure/layout.h"
#include "widgets/figure/write_figure.h"
#include "widgets/render/convert.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <fstream>
#include <random>

using namespace groundscope;

namespace {

constexpr Size kSize{1000, 750};
constexpr int kPhrases = 27;
constexpr int kSheets = 100;

Mask raggedMask(Point centre, double radius, double phase) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kSize.area()));
    for (int y = 0; y < kSize.height; ++y)
        for (int x = 0; x < kSize.width; ++x) {
            const double angle = std::atan2(y - centre.y, x - centre.x);
            const double edge = radius * (1 + 0.2 * std::sin(5 * angle + phase) + 0.05 * std::sin(60 * angle));
            bytes[static_cast<std::size_t>(y * kSize.width + x)] = std::hypot(x - centre.x, y - centre.y) <= edge;
        }
    return maskFromBytes(kSize, bytes);
}

std::shared_ptr<const RgbImage> photograph() {
    RgbImage image = toRgbImage(example::makePicture(kSize));
    std::mt19937 random(7);
    for (std::uint8_t& value : image.pixels)
        value = static_cast<std::uint8_t>(value + random() % 8);
    return std::make_shared<const RgbImage>(std::move(image));
}

FigureData sheetData() {
    FigureData data;
    FigureSample sample;
    sample.sample = example::makeSample("1", kSize, {500, 400}, 120);
    sample.image = photograph();
    SampleRun run;
    run.sampleId = "1";
    run.imageSize = kSize;
    run.filled = Stage::Scores;
    for (int i = 0; i < kPhrases; ++i)
        run.answer.text += "the thing number " + std::to_string(i) + ", ";
    const Mask target = groundTruthMask(sample.sample, kSize);
    for (int i = 0; i < kPhrases; ++i) {
        const Point centre{60.0 + 33 * i, 100.0 + 21 * i};
        example::addPhrase(run, {"the thing number " + std::to_string(i), centre, 60}, target);
        for (std::size_t level = 0; level < 3; ++level)
            run.candidates[run.candidates.size() - 3 + level].mask =
                raggedMask(centre, 50.0 + 60 * static_cast<double>(level), i);
    }
    example::selectOracle(run);
    sample.runs = {std::make_shared<const SampleRun>(std::move(run))};
    sample.concepts = {""};
    data.runs.resize(1);
    data.runs[0].label = "LLaVA 1.5 7B";
    data.benchmark = "bench";
    data.samples.push_back(std::move(sample));
    return data;
}

double residentMiB() {
    std::ifstream status("/proc/self/statm");
    long total = 0;
    long resident = 0;
    status >> total >> resident;
    return static_cast<double>(resident) * 4096 / (1 << 20);
}

double millis(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

FigureSpec sheetSpec(FigureTemplate layout) {
    FigureSpec spec;
    spec.layout = layout;
    spec.runs.resize(1);
    spec.samples = {"1"};
    spec.page.preset = "cvpr-page";
    return spec;
}

/// Prints what it took; milliseconds to the PDF, or a negative number when something failed.
double measured(const char* name, FigureTemplate layout, const FigureData& data) {
    QElapsedTimer timer;
    timer.start();
    const auto figure = layOutFigure(sheetSpec(layout), data);
    if (!figure) {
        std::printf("%s: %s\n", name, describe(figure.error()).c_str());
        return -1;
    }
    const double laidOut = millis(timer);
    const auto pdf = pdfBytes(*figure);
    const double toPdf = millis(timer);
    const auto svg = svgBytes(*figure, 0);
    const double toSvg = millis(timer);
    const auto png = pngBytes(*figure, 0, 300);
    const double toPng = millis(timer);
    if (!pdf || !svg || !png)
        return -1;
    std::printf(
        "%s: laid out %.0f ms, PDF %.0f ms (%zu KiB, %zu pages), SVG page 1 %.0f ms (%zu KiB), PNG page 1 at 300 dpi %.0f ms\n",
        name,
        laidOut,
        toPdf - laidOut,
        pdf->size() / 1024,
        figure->pages.size(),
        toSvg - toPdf,
        svg->size() / 1024,
        toPng - toSvg);
    return toPdf;
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const FigureData data = sheetData();
    const double cold = measured("contact sheet, first", FigureTemplate::ContactSheet, data);
    const double warm = measured("contact sheet, again", FigureTemplate::ContactSheet, data);
    const double maps = measured("27 heat maps", FigureTemplate::Attention, data);
    QElapsedTimer timer;
    timer.start();
    double early = 0;
    for (int i = 0; i < kSheets; ++i) {
        const auto figure = layOutFigure(sheetSpec(FigureTemplate::ContactSheet), data);
        if (!figure || !pdfBytes(*figure))
            return 1;
        if (i == kSheets / 10)
            early = residentMiB();
    }
    const double rate = kSheets / (millis(timer) / 1000);
    std::printf("%d sheets: %.1f a second; memory %.0f MiB after a tenth of them, %.0f MiB at the end\n",
                kSheets,
                rate,
                early,
                residentMiB());
    return cold > 0 && cold < 2000 && warm > 0 && maps > 0 && rate > 2 ? 0 : 1;
}
