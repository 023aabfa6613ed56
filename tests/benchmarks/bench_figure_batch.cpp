// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli figure on a run of 300 samples with five phrases and 15 ragged masks each, on photographs of 640 x 480 with a
// camera's noise: 60 contact sheets, then 300, as PDF: 2 a second, in memory that does not grow with their number.
#include "tests/benchmarks/claims.h"
#include "tests/benchmarks/ragged_mask.h"
#include "tests/support/studied_run.h"

#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cmath>
#include <optional>

using namespace groundscope;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr Size kPhoto{640, 480};

RgbImage photograph(std::mt19937& random) {
    RgbImage image{kPhoto.width, kPhoto.height, std::vector<std::uint8_t>(static_cast<std::size_t>(kPhoto.area()) * 3)};
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        const auto x = static_cast<double>(i / 3 % 640);
        image.pixels[i] = static_cast<std::uint8_t>(90 + 60 * std::sin(x / 70) + 40 * std::sin(static_cast<double>(i) / 190'000) + random() % 16);
    }
    return image;
}

/// The forms of the studied run, with photographs and masks of their size.
void writeRun(const fs::path& root, int sheets) {
    test::writeStudiedBenchmark(root / "benchmark", sheets);
    test::writeStudiedRun(root / "run.gsrun", root / "benchmark", 1);
    std::mt19937 random(3);
    std::vector<Mask> pool;
    for (int i = 0; i < 60; ++i)
        pool.push_back(maskFromBytes(kPhoto, bench::ellipseBytes(kPhoto, false, random)));
    const auto store = *RunStore::open(root / "run.gsrun", RunStore::Access::ReadWrite);
    for (int i = 1; i <= sheets; ++i) {
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

/// Seconds a sheet; nothing when it failed.
std::optional<double> secondsASheet(const QString& folder, int sheets) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double seconds = bench::secondsOf([&] {
        process.start(QStringLiteral(GROUNDSCOPE_CLI),
                      {u"figure"_s, u"run.gsrun"_s, u"--query"_s, {}, u"--limit"_s, QString::number(sheets), u"--out"_s, u"sheets/{id}.pdf"_s});
        process.waitForFinished(-1);
    });
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? std::optional(seconds / sheets) : std::nullopt;
}

double childrenMiB() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    const QTemporaryDir folder;
    const int many = claims.isSmoke() ? 4 : 300;
    const int few = claims.isSmoke() ? 2 : 60;
    writeRun(folder.path().toStdString(), many);
    const auto first = secondsASheet(folder.path(), few);
    const double firstMiB = childrenMiB();
    const auto second = secondsASheet(folder.path(), many);
    const double secondMiB = childrenMiB();
    if (!first || !second)
        return 2;
    const std::string what = "groundscope-cli figure, " + std::to_string(many) + " contact sheets: ";
    const std::string against = "of " + std::to_string(few) + " ";
    claims.add({what + "time a sheet", bench::secondsText(*second), against + bench::secondsText(*first), *second / *first, 0, true,
                {*second * 1e3, 500}});
    claims.add({what + "peak memory", bench::numberText(secondMiB, "MiB"), against + bench::numberText(firstMiB, "MiB"), secondMiB / firstMiB, 1.15});
    return claims.result();
}
