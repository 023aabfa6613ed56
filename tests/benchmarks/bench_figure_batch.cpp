// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli figure on a run of 300 samples with five phrases and 15 ragged masks each, on photographs of 640 x 480 with a
// camera's noise: 60 contact sheets, then 300, as PDF. Budget: 2 sheets a second; memory that does not grow with their number.
#include "tests/support/studied_run.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cmath>
#include <cstdio>

using namespace groundscope;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kSheets = 300;
constexpr int kFewSheets = 60;
constexpr Size kPhoto{640, 480};

RgbImage photograph(std::mt19937& random) {
    RgbImage image{kPhoto.width, kPhoto.height, std::vector<std::uint8_t>(static_cast<std::size_t>(kPhoto.area()) * 3)};
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        const auto x = static_cast<double>(i / 3 % 640);
        image.pixels[i] = static_cast<std::uint8_t>(90 + 60 * std::sin(x / 70) + 40 * std::sin(static_cast<double>(i) / 190'000) + random() % 16);
    }
    return image;
}

Mask ragged(double size, std::mt19937& random) {
    const Point centre{100.0 + random() % 440, 100.0 + random() % 280};
    const double phase = random() % 7;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kPhoto.area()));
    for (int y = 0; y < kPhoto.height; ++y)
        for (int x = 0; x < kPhoto.width; ++x) {
            const double angle = std::atan2(y - centre.y, x - centre.x);
            const double edge = size * (1 + 0.2 * std::sin(5 * angle + phase) + 0.05 * std::sin(60 * angle));
            bytes[static_cast<std::size_t>(y * kPhoto.width + x)] = std::hypot(x - centre.x, y - centre.y) <= edge;
        }
    return maskFromBytes(kPhoto, bytes);
}

/// The forms of the studied run, with photographs and masks of their size.
void writeRun(const fs::path& root) {
    test::writeStudiedBenchmark(root / "benchmark", kSheets);
    test::writeStudiedRun(root / "run.gsrun", root / "benchmark", 1);
    std::mt19937 random(3);
    std::vector<Mask> pool;
    for (int i = 0; i < 60; ++i)
        pool.push_back(ragged(30 + 4 * i, random));
    const auto store = *RunStore::open(root / "run.gsrun", RunStore::Access::ReadWrite);
    for (int i = 1; i <= kSheets; ++i) {
        const std::string id = std::to_string(i);
        const fs::path picture = root / "benchmark" / "MMVP Images" / (id + ".jpg");
        fs::remove(picture);  // all are links to one file
        SampleRun form = *store->load(id);
        form.imageSize = kPhoto;
        for (AttentionMap& map : form.maps) {
            map.imageSize = kPhoto;
            for (float& value : map.values)
                value += static_cast<float>(random() % 1000) * 1e-6F;
        }
        for (Candidate& candidate : form.candidates)
            candidate.mask = pool[random() % pool.size()];
        if (!saveJpeg(picture, photograph(random).view()).has_value() || !store->put(form).has_value())
            std::abort();
    }
}

/// Sheets a second, or a negative number.
double rate(const QString& folder, int sheets) {
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(GROUNDSCOPE_CLI),
                  {u"figure"_s, u"run.gsrun"_s, u"--query"_s, {}, u"--limit"_s, QString::number(sheets), u"--out"_s, u"sheets/{id}.pdf"_s});
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? sheets / (static_cast<double>(timer.elapsed()) / 1000) : -1;
}

double childrenMiB() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main() {
    const QTemporaryDir folder;
    writeRun(folder.path().toStdString());
    const double few = rate(folder.path(), kFewSheets);
    const double fewMiB = childrenMiB();
    const double many = rate(folder.path(), kSheets);
    const double manyMiB = childrenMiB();
    std::printf("%d sheets: %.1f a second, at most %.0f MiB; %d sheets: %.1f a second, at most %.0f MiB\n", kFewSheets, few, fewMiB,
                kSheets, many, manyMiB);
    return many > 2 && manyMiB < 1.15 * fewMiB ? 0 : 1;
}
