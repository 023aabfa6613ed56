// SPDX-License-Identifier: GPL-3.0-or-later
// Importing and evaluating a published run, against reading and scoring its PNGs one by one with OpenCV. As on the two
// benchmarks, about one image in six has 224 x 224 pixels (PixMMVP), the others 640 x 480 (PixCV-Bench); 82 masks each,
// all different, written by OpenCV as the published scripts write them; files in the system's cache.
// --images N: of 1,738 (default 174).
#include "core/io/benchmark_reader.h"
#include "core/run/evaluate_run.h"
#include "core/run/import_reference.h"
#include "tests/benchmarks/claims.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <random>
#include <thread>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;

constexpr int kAllImages = 1738;
constexpr int kImagesOfPixMmvp = 300;

/// A folder that goes away at the end.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("groundscope-bench-" + std::to_string(::getpid()));
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder() { fs::create_directories(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

struct RunSize {
    const char* name;
    Size size;
    int images;
    int masks;
    [[nodiscard]] int files() const { return images * masks; }
};

/// What a segmenter returns for a click: an object with an uneven outline, and a few specks beside it.
class MaskArtist {
  public:
    cv::Mat1b draw(Size size, int level) {
        cv::Mat1b picture(size.height, size.width, std::uint8_t{0});
        const double reach = (0.06 + 0.13 * level) * size.height * (0.5 + m_unit(m_random));
        const double cx = m_unit(m_random) * size.width;
        const double cy = m_unit(m_random) * size.height;
        cv::fillPoly(picture, std::vector<std::vector<cv::Point>>{outline(cx, cy, reach)}, cv::Scalar(255));
        for (int speck = 0; speck < 3; ++speck)
            cv::circle(picture, cv::Point(int(cx + (m_unit(m_random) - 0.5) * 3 * reach), int(cy + (m_unit(m_random) - 0.5) * 3 * reach)),
                       1 + speck, cv::Scalar(255), cv::FILLED);
        return picture;
    }

  private:
    std::vector<cv::Point> outline(double cx, double cy, double reach) {
        constexpr int kCorners = 300;
        std::array<double, 6> phases{};
        for (double& phase : phases)
            phase = m_unit(m_random) * 2 * std::numbers::pi;
        std::vector<cv::Point> corners;
        for (int i = 0; i < kCorners; ++i) {
            const double angle = 2 * std::numbers::pi * i / kCorners;
            double scale = 1 + 0.02 * m_unit(m_random);
            for (std::size_t wave = 0; wave < phases.size(); ++wave)
                scale += 0.3 / double(wave + 2) * std::sin(double(wave * wave + 2) * angle + phases[wave]);
            corners.emplace_back(int(cx + 1.5 * reach * scale * std::cos(angle)), int(cy + reach * scale * std::sin(angle)));
        }
        return corners;
    }

    std::mt19937 m_random{1};
    std::uniform_real_distribution<double> m_unit{0, 1};
};

void writeBenchmark(const fs::path& root, const RunSize& run) {
    fs::create_directories(root);
    std::ofstream objects(root / "Objects.csv");
    std::ofstream questions(root / "Questions.csv");
    std::ofstream regions(root / "Segmentations.json");
    objects << "Index, Object\n";
    questions << "lndex,Question,Options,Correct Answer\n";
    regions << "{\"images\": [";
    for (int id = 1; id <= run.images; ++id) {
        objects << id << ", the cup\n";
        questions << id << ",Is it open?,(a) Open (b) Closed,(a)\n";
        regions << (id > 1 ? ", " : "") << "{\"id\": " << id << ", \"width\": " << run.size.width << ", \"height\": " << run.size.height
                << ", \"file_name\": \"" << id << ".jpg\"}";
    }
    regions << "], \"annotations\": [";
    const int w = run.size.width;
    const int h = run.size.height;
    for (int id = 1; id <= run.images; ++id)
        regions << (id > 1 ? ", " : "") << "{\"id\": " << id << ", \"image_id\": " << id << ", \"segmentation\": [[" << w / 6 << ", "
                << h / 5 << ", " << 3 * w / 5 << ", " << h / 4 << ", " << w / 2 + id % 50 << ", " << 4 * h / 5 << ", " << w / 7 << ", "
                << 3 * h / 4 << "]]}";
    regions << "], \"categories\": []}";
}

fs::path maskFile(const fs::path& root, int id, int mask) {
    char name[64];
    std::snprintf(name, sizeof name, "%d_%03d_%03d.png", id, mask / 3, mask % 3);
    return root / "preds_toy_protocol3" / name;
}

void writeRun(const fs::path& root, const RunSize& run, MaskArtist& artist) {
    writeBenchmark(root / "PixMMVP", run);
    fs::create_directories(root / "preds_toy_protocol3");
    for (int id = 1; id <= run.images; ++id)
        for (int mask = 0; mask < run.masks; ++mask)
            cv::imwrite(maskFile(root, id, mask).string(), artist.draw(run.size, mask % 3));
}

/// The oracle's mIoU, file by file.
double scoreOneByOne(const fs::path& root, const RunSize& run) {
    const Result<Benchmark> benchmark = readBenchmark(root / "PixMMVP");
    double sum = 0;
    for (int id = 1; id <= run.images; ++id) {
        std::vector<std::uint8_t> truth =
            maskToBytes(groundTruthMask(benchmark->samples[static_cast<std::size_t>(id - 1)], run.size));
        const cv::Mat1b target = cv::Mat1b(run.size.height, run.size.width, truth.data()) > 0;
        double best = 0;
        for (int mask = 0; mask < run.masks; ++mask) {
            const cv::Mat read = cv::imread(maskFile(root, id, mask).string(), cv::IMREAD_GRAYSCALE);
            cv::Mat prediction;
            cv::threshold(read, prediction, 0, 255, cv::THRESH_BINARY);
            cv::Mat both;
            cv::Mat either;
            cv::bitwise_and(prediction, target, both);
            cv::bitwise_or(prediction, target, either);
            best = std::max(best, double(cv::countNonZero(both)) / double(cv::countNonZero(either)));
        }
        sum += best;
    }
    return sum / run.images;
}

[[noreturn]] void fail(const std::string& reason) {
    std::fprintf(stderr, "bench_import: %s\n", reason.c_str());
    std::exit(1);
}

/// Seconds of each; of all cores together where it says so.
struct Times {
    double import = 0;
    double evaluate = 0;
    double cores = 0;
    double openCvCores = 0;
};

/// Processor time of all threads that `work` takes.
template <typename Work>
double coreSecondsOf(Work work) {
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double importAndEvaluate(const fs::path& root, const RunSize& run, Times& times) {
    ImportOptions options;
    options.files.predictions = root / "preds_toy_protocol3";
    options.benchmark = root / "PixMMVP";
    options.out = root / "run.gsrun";
    fs::remove(options.out);
    times.import = bench::secondsOf([&] {
        const auto report = importReference(options, {});
        if (!report.has_value() || report->masks != static_cast<std::size_t>(run.files()))
            fail(report.has_value() ? "masks are missing" : describe(report.error()));
    });
    double miou = -1;
    times.evaluate = bench::secondsOf([&] {
        const auto store = RunStore::open(options.out, RunStore::Access::ReadOnly);
        const auto benchmark = readBenchmark(options.benchmark);
        const auto evaluation = evaluateRun(**store, *benchmark, {}, {});
        if (!evaluation.has_value())
            fail(describe(evaluation.error()));
        for (const SelectorFigures& selector : evaluation->selectors)
            if (selector.selector == "oracle")
                miou = selector.miou.value.value_or(-1);
    });
    return miou;
}

int imagesAsked(int argc, char** argv, bool smoke) {
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string_view(argv[i]) == "--images")
            return std::clamp(std::atoi(argv[i + 1]), 12, kAllImages);
    return smoke ? 12 : kAllImages / 10;
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    const int images = imagesAsked(argc, argv, claims.isSmoke());
    const int small = std::max(1, images * kImagesOfPixMmvp / kAllImages);
    const int masks = claims.isSmoke() ? 9 : 82;
    const std::array<RunSize, 2> runs{RunSize{"224 x 224", {224, 224}, small, masks}, RunSize{"640 x 480", {640, 480}, images - small, masks}};
    const Folder folder;
    MaskArtist artist;
    double ours = 0;
    double theirs = 0;
    double oursOnCores = 0;
    double theirsOnCores = 0;
    for (const RunSize& run : runs) {
        const fs::path root = folder.path / run.name;
        writeRun(root, run, artist);
        double oneByOne = 0;
        double whole = 0;
        Times times;
        const int rounds = claims.isSmoke() || images > kAllImages / 2 ? 1 : 3;
        const auto [fast, slow] = bench::inTurn(
            rounds, [&] { times.cores = coreSecondsOf([&] { whole = importAndEvaluate(root, run, times); }); },
            [&] { times.openCvCores = coreSecondsOf([&] { oneByOne = scoreOneByOne(root, run); }); });
        if (whole != oneByOne)
            fail("the oracle's mIoU is " + std::to_string(whole) + ", one by one " + std::to_string(oneByOne));
        const double scale = 1e6 / run.files();
        std::printf("%s, %d images x %d masks: import %.1f us, evaluation %.1f us, OpenCV %.1f us a mask; on all cores together %.1f us, OpenCV "
                    "%.1f us\n",
                    run.name, run.images, run.masks, scale * times.import, scale * times.evaluate, scale * slow, scale * times.cores,
                    scale * times.openCvCores);
        oursOnCores += times.cores;
        theirsOnCores += times.openCvCores;
        ours += fast;
        theirs += slow;
    }
    std::printf("processor time: %.2f s, OpenCV %.2f s, ratio %.1f on one core\n", oursOnCores, theirsOnCores, theirsOnCores / oursOnCores);
    claims.add({"import and evaluate " + std::to_string(images) + " images x " + std::to_string(masks) + " masks, " +
                    std::to_string(std::thread::hardware_concurrency()) + " cores",
                bench::secondsText(ours), bench::secondsText(theirs) + " by OpenCV, one by one", theirs / ours, 20, false});
    return claims.result();
}
