// SPDX-License-Identifier: GPL-3.0-or-later
// Annotation files and benchmark layouts: read, edited, written, read again.
#include "core/data/edit.h"
#include "core/io/annotation_file.h"
#include "core/io/annotation_match.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_masks.h"
#include "core/io/benchmark_reader.h"
#include "core/io/csv.h"
#include "core/io/data_check.h"
#include "tests/fuzz/fuzz_readers.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace groundscope::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr Size kSmall{24, 16};
constexpr std::size_t kMostUsed = 12;  // samples, shapes: the rest is alike

/// What the window does with it.
void use(const Benchmark& benchmark) {
    for (std::size_t i = 0; i < std::min(benchmark.samples.size(), kMostUsed); ++i) {
        const Sample& sample = benchmark.samples[i];
        require(groundTruthMask(sample, kSmall).size == kSmall, "a ground truth has the size asked for");
        for (std::size_t k = 0; k < std::min(sample.annotations.size(), kMostUsed); ++k)
            require(maskFromRegion(sample.annotations[k].region, kSmall).area() <= kSmall.area(), "a mask lies inside its frame");
    }
    (void)checkBenchmark(benchmark);
}

/// A change of every kind, as the window makes them.
Benchmark changed(Benchmark benchmark) {
    for (std::size_t i = 0; i < std::min(benchmark.samples.size(), kMostUsed); ++i) {
        Sample& sample = benchmark.samples[i];
        if (i % 3 == 2)
            continue;
        if (sample.annotations.size() > 1)
            sample.annotations.pop_back();
        if (!sample.annotations.empty() && !sample.annotations[0].region.isEmpty() && !sample.annotations[0].region.parts[0].outer.empty())
            sample.annotations[0].region.parts[0].outer[0] = {2.5, 3};
        sample.annotations.push_back({{}, "new", {{{{{1, 1}, {5, 1}, {5, 5}}, {}}}}, std::nullopt});
        sample.note += "seen";
    }
    return benchmark;
}

/// In any order: VIA 1 names regions, and new names come last.
bool sameShapes(const Sample& a, const Sample& b) {
    return std::is_permutation(a.annotations.begin(), a.annotations.end(), b.annotations.begin(), b.annotations.end(), sameShape);
}

/// One file: nothing changed gives the same bytes, and what is changed is read back so.
void patchFile(const std::string& text, const fs::path& path, const Benchmark& original) {
    require(patchedText(text, path, original, original).value_or("") == text, "an unchanged file keeps its bytes");
    const Benchmark edited = changed(original);
    const auto patched = patchedText(text, path, original, edited);
    if (!patched) {
        require(patched.error().code == ErrorCode::Unsupported, "a refused change is one the format cannot hold");
        return;
    }
    const fs::path again = path.parent_path() / ("again" + path.extension().string());
    std::ofstream(again, std::ios::binary | std::ios::trunc) << *patched;
    const auto read = readBenchmark(again);
    require(read.has_value(), "a patched file can be read");
    require(read->samples.size() == original.samples.size(), "a patched file has the same samples");
    for (std::size_t i = 0; i < read->samples.size(); ++i)
        require(sameShapes(read->samples[i], edited.samples[i]), "a patched file holds the changed shapes");
    std::error_code code;
    fs::remove(again, code);
}

bool readFilePart(const Parts& parts, const fs::path& path) {
    const auto benchmark = readBenchmark(path);
    if (!benchmark)
        return false;
    use(*benchmark);
    const bool isPicture = benchmark->layout == "images";  // opened by what it holds, whatever its name
    if (!parts.empty() && !isPicture)
        patchFile(parts[0], path, *benchmark);
    return true;
}

/// Into every format, as far as it can hold it.
void convert(const Benchmark& benchmark, const fs::path& folder) {
    std::error_code code;
    for (const std::string& format : annotationFormats()) {
        const fs::path out = folder / ("as-" + format);
        fs::remove_all(out, code);
        (void)writeBenchmark(benchmark, format, out);
        fs::remove_all(out, code);
    }
}

bool readFolderParts(const Parts& parts, const fs::path& folder) {
    const auto benchmark = readBenchmark(folder / "in");
    if (!benchmark)
        return false;
    use(*benchmark);
    const fs::path out = folder / "out";
    std::error_code code;
    fs::remove_all(out, code);
    const auto written = writePatched(*benchmark, changed(*benchmark), out);
    if (written && !written->empty())
        require(readBenchmark(out).has_value(), "a patched benchmark can be read");
    fs::remove_all(out, code);
    if (!parts.empty() && parts[0].size() % 16 == 0)  // slow: now and then
        convert(*benchmark, folder);
    return true;
}

bool readTable(const Parts& parts, const fs::path&) {
    const auto rows = parseCsv(parts[0]);
    if (!rows)
        return false;
    for (const CsvRow& row : *rows) {
        require(row.spans.size() == row.cells.size(), "every cell has its place");
        const auto again = parseCsv(csvLine(row.cells));
        const bool isBlank = row.cells.size() == 1 && row.cells[0].empty();
        require(isBlank || (again && again->size() == 1 && (*again)[0].cells == row.cells), "a written row is read back");
    }
    return true;
}

bool readMaskBytes(const Parts& parts, const fs::path&) {
    const auto file = parseMask(parts[0]);
    if (!file)
        return false;
    Sample before;
    before.annotations = file->shapes;
    Sample after = before;
    after.annotations.push_back({{}, {}, {{{{{0, 0}, {3, 0}, {3, 3}}, {}}}}, std::nullopt});
    const auto patched = patchedMask(parts[0], before, after);
    if (patched)
        require(parseMask(*patched).has_value(), "a patched mask can be read");
    return true;
}

}  // namespace

std::vector<Reader> annotationReaders() {
    return {{"annotations", {"file.json"}, [](const Parts& parts, const fs::path& folder) { return readFilePart(parts, folder / "file.json"); }},
            {"via-csv", {"file.csv"}, [](const Parts& parts, const fs::path& folder) { return readFilePart(parts, folder / "file.csv"); }},
            {"pixmmvp",
             {"in/Objects.csv", "in/Segmentations.json", "in/Questions.csv", "in/visual_patterns.csv", "in/meta_none.txt"},
             readFolderParts},
            {"pixcvbench",
             {"in/CV-Bench/Objects.csv", "in/COCO/FinalSegmentations.json", "in/CV-Bench/test_2d.jsonl", "in/ADE20K/FinalSegmentations.json"},
             readFolderParts},
            {"folder", {"in/texts.csv", "in/masks/a.png", "in/a.png", "in/b.json", "in/gt/b.png"}, readFolderParts},
            {"table", {}, readTable},
            {"mask", {"mask.png"}, readMaskBytes}};
}

}  // namespace groundscope::fuzz
