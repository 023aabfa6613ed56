// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a published run: 300 images of 640 x 480 with 16 masks each (files in the system's cache), both cores.
#include "core/io/image.h"
#include "core/run/import_reference.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;

constexpr Size kSize{640, 480};
constexpr int kImages = 300;
constexpr int kMasks = 16;

/// A folder that goes away at the end.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("groundscope-bench-" + std::to_string(::getpid()));
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder() { fs::create_directories(path / "preds_toy_protocol3"); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

/// An ellipse with a wavy outline.
std::vector<std::uint8_t> drawBlob(std::mt19937& random) {
    std::uniform_real_distribution<double> unit(0, 1);
    const double cx = unit(random) * kSize.width;
    const double cy = unit(random) * kSize.height;
    const double rx = 20 + unit(random) * 200;
    const double ry = 20 + unit(random) * 180;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kSize.area()), 0);
    for (int y = 0; y < kSize.height; ++y)
        for (int x = 0; x < kSize.width; ++x) {
            const double dx = (x - cx) / rx;
            const double dy = (y - cy) / ry;
            if (dx * dx + dy * dy < 1 + 0.1 * std::sin(x * 0.31) * std::cos(y * 0.23))
                bytes[static_cast<std::size_t>(y * kSize.width + x)] = 255;
        }
    return bytes;
}

void writeBenchmark(const fs::path& root) {
    fs::create_directories(root);
    std::ofstream objects(root / "Objects.csv");
    std::ofstream questions(root / "Questions.csv");
    std::ofstream regions(root / "Segmentations.json");
    objects << "Index, Object\n";
    questions << "lndex,Question,Options,Correct Answer\n";
    regions << "{\"images\": [";
    for (int id = 1; id <= kImages; ++id) {
        objects << id << ", the cup\n";
        questions << id << ",Is it open?,(a) Open (b) Closed,(a)\n";
        regions << (id > 1 ? ", " : "") << "{\"id\": " << id << ", \"width\": 640, \"height\": 480, \"file_name\": \"" << id
                << ".jpg\"}";
    }
    regions << "], \"annotations\": [";
    for (int id = 1; id <= kImages; ++id)
        regions << (id > 1 ? ", " : "") << "{\"id\": " << id << ", \"image_id\": " << id
                << ", \"segmentation\": [[100, 100, 400, 120, 380, 400, 90, 350]]}";
    regions << "], \"categories\": []}";
}

const Folder& folder() {
    static const Folder made;
    return made;
}

/// Writes the run; every image's masks are those of one of eight pictures.
bool writeRun(const fs::path& root) {
    std::mt19937 random(1);
    std::vector<std::vector<std::uint8_t>> blobs;
    for (int i = 0; i < 8; ++i)
        blobs.push_back(drawBlob(random));
    writeBenchmark(root / "PixMMVP");
    for (std::size_t i = 0; i < blobs.size(); ++i)
        if (!saveGrey8(root / (std::to_string(i) + ".png"), kSize, blobs[i]).has_value())
            return false;
    for (int id = 1; id <= kImages; ++id)
        for (int mask = 0; mask < kMasks; ++mask) {
            char name[64];
            std::snprintf(name, sizeof name, "%d_%03d_%03d.png", id, mask / 3, mask % 3);
            fs::copy_file(root / (std::to_string((id + mask) % 8) + ".png"), root / "preds_toy_protocol3" / name);
        }
    return true;
}

void importRun(benchmark::State& state) {
    const fs::path& root = folder().path;
    static const bool written = writeRun(root);
    ImportOptions options;
    options.files.predictions = root / "preds_toy_protocol3";
    options.benchmark = root / "PixMMVP";
    options.out = root / "run.gsrun";
    for (auto _ : state) {
        fs::remove(options.out);
        const auto report = importReference(options, {});
        if (!written || !report.has_value() || report->masks != std::size_t{kImages} * kMasks)
            state.SkipWithError(report.has_value() ? "masks are missing" : describe(report.error()).c_str());
    }
}
BENCHMARK(importRun)->Unit(benchmark::kSecond)->Iterations(3)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
