// SPDX-License-Identifier: GPL-3.0-or-later
// The contact sheet of an answer of 27 phrases (81 ragged masks and the whole picture's, on a photograph of 1000 x 750 with a
// camera's noise): laid out and written as PDF, SVG and PNG; then 100 of them as PDF, for speed and memory. The yardstick is
// Qt's own PDF writer with as many pictures.
#include "tests/benchmarks/claims.h"
#include "tests/benchmarks/ragged_mask.h"
#include "tests/widgets/example_run.h"
#include "widgets/figure/layout.h"
#include "widgets/figure/write_figure.h"
#include "widgets/render/convert.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <fstream>
#include <optional>
#include <random>

using namespace groundscope;

namespace {

constexpr Size kSize{1000, 750};

Mask raggedMask(Point centre, double radius, std::mt19937& random) {
    return maskFromBytes(kSize, bench::ellipseBytes(kSize, centre, radius, radius, false, random));
}

std::shared_ptr<const RgbImage> photograph() {
    RgbImage image = toRgbImage(example::makePicture(kSize));
    std::mt19937 random(7);
    for (std::uint8_t& value : image.pixels)
        value = static_cast<std::uint8_t>(value + random() % 8);
    return std::make_shared<const RgbImage>(std::move(image));
}

FigureData sheetData(int phrases) {
    FigureData data;
    FigureSample sample;
    sample.sample = example::makeSample("1", kSize, {500, 400}, 120);
    sample.image = photograph();
    SampleRun run;
    run.sampleId = "1";
    run.imageSize = kSize;
    run.filled = Stage::Scores;
    for (int i = 0; i < phrases; ++i)
        run.answer.text += "the thing number " + std::to_string(i) + ", ";
    std::mt19937 random(5);
    const Mask target = groundTruthMask(sample.sample, kSize);
    for (int i = 0; i < phrases; ++i) {
        const Point centre{60.0 + 33 * i, 100.0 + 21 * i};
        example::addPhrase(run, {"the thing number " + std::to_string(i), centre, 60}, target);
        for (std::size_t level = 0; level < 3; ++level)
            run.candidates[run.candidates.size() - 3 + level].mask = raggedMask(centre, 50.0 + 60 * static_cast<double>(level), random);
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

FigureSpec sheetSpec(FigureTemplate layout) {
    FigureSpec spec;
    spec.layout = layout;
    spec.runs.resize(1);
    spec.samples = {"1"};
    spec.page.preset = "cvpr-page";
    return spec;
}

/// As many pictures as the sheet has, by Qt's PDF writer.
double secondsOfQt(const RgbImage& image, int pictures) {
    const QImage shown = toQImage(image.view());
    return bench::secondsOf([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int i = 0; i < pictures; ++i) {
            QImage own = shown;
            own.setPixelColor(i, 0, Qt::black);  // each sheet's picture differs by its mask
            painter.drawImage(QRectF(100 + 900 * (i % 9), 100 + 700 * (i / 9), 800, 600), own);
        }
        painter.end();
        bench::keep(buffer.data());
    });
}

/// False: it could not be made.
bool sheetClaims(bench::Claims& claims, const std::string& what, FigureTemplate layout, const FigureData& data, int pictures) {
    std::vector<double> pdf;
    std::vector<double> svg;
    std::vector<double> png;
    std::vector<double> plain;
    for (int round = 0; round < claims.rounds(5); ++round) {
        std::optional<Figure> figure;
        bool good = true;
        pdf.push_back(bench::secondsOf([&] {
            auto made = layOutFigure(sheetSpec(layout), data);
            good = made.has_value() && pdfBytes(*made).has_value();
            if (good)
                figure = *std::move(made);
        }));
        if (!good)
            return false;
        svg.push_back(bench::secondsOf([&] { good = svgBytes(*figure, 0).has_value() && good; }));
        png.push_back(bench::secondsOf([&] { good = pngBytes(*figure, 0, 300).has_value() && good; }));
        plain.push_back(secondsOfQt(*data.samples[0].image, pictures));
        if (!good)
            return false;
    }
    const double against = bench::medianOf(plain);
    const std::string baseline = std::to_string(pictures) + " pictures by Qt's PDF writer " + bench::secondsText(against);
    const double toPdf = bench::medianOf(pdf);
    claims.add({what + ", laid out and as PDF", bench::secondsText(toPdf), baseline, toPdf / against, 0, true, {toPdf, 2, "s"}});
    claims.add({what + ", page 1 as SVG", bench::secondsText(bench::medianOf(svg)), baseline, bench::medianOf(svg) / against});
    claims.add({what + ", page 1 as PNG of 300 dpi", bench::secondsText(bench::medianOf(png)), baseline, bench::medianOf(png) / against});
    return true;
}

/// False: one could not be made.
bool manyClaim(bench::Claims& claims, const FigureData& data, int sheets) {
    double early = 0;
    for (int i = 0; i < sheets; ++i) {
        const auto figure = layOutFigure(sheetSpec(FigureTemplate::ContactSheet), data);
        if (!figure || !pdfBytes(*figure))
            return false;
        if (i == sheets / 10)
            early = residentMiB();
    }
    const double late = residentMiB();
    claims.add({std::to_string(sheets) + " contact sheets in one process: memory", bench::numberText(late, "MiB"),
                "after a tenth of them " + bench::numberText(early, "MiB"), late / early, 1.15});
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    const QGuiApplication application(argc, argv);
    const int phrases = claims.isSmoke() ? 2 : 27;
    const FigureData data = sheetData(phrases);
    const std::string pictures = std::to_string(3 * phrases + 1);
    const bool made = sheetClaims(claims, "contact sheet of " + pictures + " masks", FigureTemplate::ContactSheet, data, 3 * phrases + 1) &&
                      sheetClaims(claims, std::to_string(phrases) + " heat maps", FigureTemplate::Attention, data, phrases) &&
                      manyClaim(claims, data, claims.isSmoke() ? 2 : 100);
    return made ? claims.result() : 2;
}
