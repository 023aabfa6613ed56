// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/edit.h"
#include "core/io/annotation_match.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/io/json_text.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kData = fs::path(GROUNDSCOPE_SHARED_DIR) / "data";

constexpr const char* kCoco = R"({"info": {"year": 2020, "mine": [1.50, 2e1]},
 "images": [{"id": 7, "file_name": "a.jpg", "width": 20, "height": 10, "extra": {"x": null}}, {"id": 8, "file_name": "b.jpg", "width": 20, "height": 10}],
 "annotations": [
  {"id": 3, "image_id": 7, "category_id": 3, "segmentation": [[1, 1.50, 5, 1, 5, 5], [8, 1, 9]], "area": 99, "bbox": [1, 1, 4, 4], "mine": "kept"},
  {"id": 9, "image_id": 7, "category_id": 3, "segmentation": [[1, 1, 5]], "why": "quarantined"},
  {"id": 4, "image_id": 7, "category_id": null, "segmentation": {"size": [10, 20], "counts": [5, 10, 185]}, "area": 10},
  {"id": 5, "image_id": 8, "category_id": 3, "segmentation": [[8, 1, 9, 1, 9, 3, 8, 3]], "area": 2, "bbox": [8, 1, 1, 2]}
 ],
 "categories": [{"id": 3, "name": "dog"}], "unknown": true}
)";
constexpr const char* kVia = R"({"_via_settings": {"ui": {}}, "_via_img_metadata": {
 "b.jpg12": {"filename": "b.jpg", "size": 12, "regions": [
   {"shape_attributes": {"name": "polygon", "all_points_x": [1, 5.0, 5], "all_points_y": [1, 1, 5]}, "region_attributes": {"name": "dog", "odd": 1}},
   {"shape_attributes": {"name": "point", "cx": 1, "cy": 2}, "region_attributes": {}},
   {"shape_attributes": {"name": "rect", "x": 2, "y": 3, "width": 4, "height": 5}, "region_attributes": {"name": "cat"}}], "file_attributes": {"caption": "the dog"}},
 "a.jpg-1": {"filename": "a.jpg", "size": -1, "regions": [], "file_attributes": {}}},
 "_via_attributes": {"region": {"name": {"type": "text"}}, "file": {}}, "_via_data_format_version": "2.0.10", "_via_image_id_list": ["b.jpg12", "a.jpg-1"]})";
constexpr const char* kCsv = "#filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes\n"
                             "a.jpg,12,\"{\"\"caption\"\":\"\"the dog\"\"}\",2,0,\"{\"\"name\"\":\"\"polygon\"\",\"\"all_points_x\"\":[1,5,5],"
                             "\"\"all_points_y\"\":[1,1,5]}\",\"{\"\"name\"\":\"\"dog\"\"}\"\n"
                             "a.jpg,12,\"{\"\"caption\"\":\"\"the dog\"\"}\",2,1,\"{\"\"name\"\":\"\"rect\"\",\"\"x\"\":2,\"\"y\"\":3,\"\"width\"\":4,"
                             "\"\"height\"\":5}\",\"{}\"\n"
                             "b.jpg,-1,\"{}\",0,0,\"{}\",\"{}\"\n";
constexpr const char* kLabelme = R"({
  "version": "5.0.1",
  "flags": {},
  "shapes": [
    {
      "label": "dog",
      "points": [
        [
          1.0,
          1.50
        ],
        [
          5.0,
          1.0
        ],
        [
          5.0,
          5.0
        ]
      ],
      "group_id": null,
      "shape_type": "polygon",
      "mine": "kept"
    },
    {
      "label": "broken",
      "points": "none",
      "shape_type": "polygon"
    }
  ],
  "imagePath": "a.jpg",
  "imageData": null,
  "imageHeight": 10,
  "imageWidth": 20,
  "unknown": 1e2
})";

/// How many lines of two texts differ, by the longest common subsequence of lines.
std::size_t changedLines(const std::string& before, const std::string& after) {
    const auto lines = [](const std::string& text) {
        std::vector<std::string> list;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);)
            list.push_back(line);
        return list;
    };
    const auto a = lines(before);
    const auto b = lines(after);
    const auto matches = matchLists(a.size(), b.size(), [&](std::size_t i, std::size_t j) { return a[i] == b[j] ? 2 : -1; });
    return static_cast<std::size_t>(std::count(matches.begin(), matches.end(), std::nullopt));
}

/// What counts of samples when a file was written and read again: all but ids of annotations.
bool sameAnnotations(const Sample& a, const Sample& b) {
    return std::equal(a.annotations.begin(), a.annotations.end(), b.annotations.begin(), b.annotations.end(), sameShape);
}

Annotation square(double x, double y, double side, const std::string& label = {}) {
    return {{}, label, {{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}}}}, std::nullopt};
}

class TestAnnotationWrite : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    [[nodiscard]] fs::path freshFolder() {
        const fs::path folder = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
        fs::create_directories(folder);
        return folder;
    }
    [[nodiscard]] fs::path write(const std::string& name, const std::string& text) {
        const fs::path path = freshFolder() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    static Benchmark open(const fs::path& path) {
        auto benchmark = readBenchmark(path);
        if (!benchmark)
            qWarning("%s", describe(benchmark.error()).c_str());
        return benchmark ? *std::move(benchmark) : Benchmark();
    }
    /// Writes the edit into the file's text and reads it again.
    struct Written {
        std::string text;
        Benchmark read;
    };
    Written patched(const fs::path& path, const Benchmark& original, const Benchmark& edited) {
        const std::string text = readFile(path).value();
        auto result = patchedText(text, path, original, edited);
        if (!result) {
            qWarning("%s", describe(result.error()).c_str());
            return {};
        }
        const fs::path again = write(path.filename().string(), *result);
        return {*result, open(again)};
    }

  private Q_SLOTS:
    void nothingChangedIsTheSameBytes_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("coco") << "file.json" << QByteArray(kCoco);
        QTest::newRow("via") << "file.json" << QByteArray(kVia);
        QTest::newRow("csv") << "file.csv" << QByteArray(kCsv);
        QTest::newRow("labelme") << "file.json" << QByteArray(kLabelme);
    }
    void nothingChangedIsTheSameBytes() {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const fs::path path = write(name.toStdString(), text.toStdString());
        const Benchmark original = open(path);
        QVERIFY(!original.samples.empty());
        QCOMPARE(patchedText(text.toStdString(), path, original, original).value(), text.toStdString());
    }

    void aMovedVertexChangesItsNumbersOnly() {
        const fs::path path = write("file.json", kCoco);
        const Benchmark original = open(path);
        Benchmark edited = original;
        edited.samples[0].annotations[0].region.parts[0].outer[2] = {5.25, 6};
        const Written written = patched(path, original, edited);
        std::string expected = kCoco;
        const auto replace = [&expected](const std::string& old, const std::string& now) {
            QVERIFY(expected.find(old) != std::string::npos);
            expected.replace(expected.find(old), old.size(), now);
        };
        replace("[[1, 1.50, 5, 1, 5, 5], [8, 1, 9]], \"area\": 99, \"bbox\": [1, 1, 4, 4]",
                "[[1, 1.50, 5, 1, 5.25, 6], [8, 1, 9]], \"area\": 10.0625, \"bbox\": [1, 1, 4.25, 5]");
        QVERIFY2(written.text == expected, written.text.c_str());
        QVERIFY(sameAnnotations(written.read.samples[0], edited.samples[0]));
    }

    void aDiffShowsTheEditAlone() {
        const fs::path path = write("file.json", kLabelme);
        const Benchmark original = open(path);
        Benchmark edited = original;
        edited.samples[0].annotations[0].region.parts[0].outer[1].y = 2;
        QCOMPARE(changedLines(kLabelme, patched(path, original, edited).text), std::size_t{1});
        edited = original;
        edited.samples[0].annotations[0].region.parts[0].outer.insert(
            edited.samples[0].annotations[0].region.parts[0].outer.begin() + 1, {7, 8});
        QCOMPARE(changedLines(kLabelme, patched(path, original, edited).text), std::size_t{4});
    }

    void everyKindOfEditReadsBack_data() { nothingChangedIsTheSameBytes_data(); }
    void everyKindOfEditReadsBack() {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const fs::path path = write(name.toStdString(), text.toStdString());
        const Benchmark original = open(path);
        const std::size_t busy = original.samples[0].annotations.empty() ? 1 : 0;
        const auto check = [&](const char* what, auto change, std::size_t notesGone = 0) {
            Benchmark edited = original;
            change(edited.samples[busy]);
            const Written written = patched(path, original, edited);
            QVERIFY2(written.read.samples.size() == edited.samples.size(), what);
            for (std::size_t i = 0; i < edited.samples.size(); ++i) {
                const Sample& now = written.read.samples[i];
                const Sample& meant = edited.samples[i];
                const bool same = sameAnnotations(now, meant) && now.question == meant.question && now.note == meant.note &&
                                  now.ambiguous == meant.ambiguous && now.choices == meant.choices &&
                                  now.correctChoice == meant.correctChoice && now.tags == meant.tags;
                QVERIFY2(same, (std::string(what) + "\n" + written.text).c_str());
            }
            QCOMPARE(written.read.notes.size() + notesGone, original.notes.size());  // what is quarantined stays
        };
        // In the COCO file the first annotation has a broken polygon beside the good one: it goes with it.
        const std::size_t broken = text == kCoco ? 1 : 0;
        check("delete", [](Sample& s) { s.annotations.erase(s.annotations.begin()); }, broken);
        check("delete all", [](Sample& s) { s.annotations.clear(); }, broken);
        check("add at the end", [](Sample& s) { s.annotations.push_back(square(2, 2, 3, "dog")); });
        check("add before", [](Sample& s) { s.annotations.insert(s.annotations.begin(), square(2, 2, 3, "new name")); });
        check("label", [](Sample& s) { s.annotations[0].label = "a \"cat\", black"; });
        check("move all", [](Sample& s) {
            for (Annotation& a : s.annotations)
                for (RegionPart& part : a.region.parts)
                    for (Point& p : part.outer)
                        p = {p.x + 1.5, p.y + 0.25};
        });
        check("vertex in, vertex out", [](Sample& s) {
            Ring& ring = s.annotations[0].region.parts[0].outer;
            ring.insert(ring.begin() + 1, {3.125, 0.5});
            ring.erase(ring.begin());
        });
        check("texts", [](Sample& s) {
            s.question = "Is it, \"so\"?";
            s.rawOptions = "(a) Yes (b) No";
            s.choices = {{"a", "Yes"}, {"b", "No"}};
            s.correctChoice = 1;
            s.note = "two\nlines, \\ and ä";
            s.ambiguous = true;
            s.tags["pattern"] = "Text";
        });
        check("everything", [](Sample& s) {
            s.annotations.erase(s.annotations.begin());
            s.annotations.push_back(square(1, 1, 2, "dog"));
            s.annotations.push_back(square(4, 4, 2, "x"));
            s.question = "q";
        }, broken);
    }

    void expressionsGoWhereTheyWere() {
        const fs::path path = write("file.json", kVia);
        const Benchmark original = open(path);
        Benchmark edited = original;
        setExpression(edited.samples[1], "the black dog");
        const Written written = patched(path, original, edited);
        std::string expected = kVia;
        expected.replace(expected.find("the dog"), 7, "the black dog");
        QCOMPARE(written.text, expected);
        edited.samples[1].target = TargetState::NoExpression;
        edited.samples[1].rawExpression.clear();
        QVERIFY(patched(path, original, edited).read.samples[1].target == TargetState::NoExpression);
    }

    void holes() {
        const auto withHole = [](Benchmark edited, std::size_t sample) {
            edited.samples[sample].annotations[0].region = {{{{{1, 1}, {9, 1}, {9, 9}, {1, 9}}, {{{3, 3}, {3, 6}, {6, 6}, {6, 3}}}}}};
            return edited;
        };
        const fs::path coco = write("file.json", kCoco);
        const Benchmark original = open(coco);
        const Benchmark edited = withHole(original, 0);
        const Written written = patched(coco, original, edited);
        QVERIFY(groundTruthMask(written.read.samples[0], {20, 10}) == groundTruthMask(edited.samples[0], {20, 10}));
        const fs::path labelme = write("file.json", kLabelme);
        const Benchmark other = open(labelme);
        const Benchmark holed = withHole(other, 0);
        QVERIFY(groundTruthMask(patched(labelme, other, holed).read.samples[0], {20, 10}) ==
                groundTruthMask(holed.samples[0], {20, 10}));
        const fs::path via = write("file.json", kVia);
        const Benchmark third = open(via);
        const auto refused = patchedText(kVia, via, third, withHole(third, 1));
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
        QVERIFY2(refused.error().message.find("Sample b, shape 1") != std::string::npos, refused.error().message.c_str());
    }

    void partsBecomeShapesOfTheirOwnWhereAFormatHasOneRing() {
        for (const auto& [name, text] : {std::pair("file.json", kVia), std::pair("file.csv", kCsv), std::pair("file.json", kLabelme)}) {
            const fs::path path = write(name, text);
            const Benchmark original = open(path);
            Benchmark edited = original;
            Sample& sample = edited.samples[original.samples[0].annotations.empty() ? 1 : 0];
            const Annotation extra = square(10, 1, 3);
            sample.annotations[0].region.parts.push_back(extra.region.parts[0]);
            const Written written = patched(path, original, edited);
            const Sample& now = written.read.samples[original.samples[0].annotations.empty() ? 1 : 0];
            QCOMPARE(now.annotations.size(), sample.annotations.size() + 1);
            QVERIFY(groundTruthMask(now, {20, 10}) == groundTruthMask(sample, {20, 10}));
        }
    }

    void realFiles_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("samples");
        QTest::newRow("pixmmvp") << "pixmmvp" << 300;
        QTest::newRow("pixcvbench") << "pixcvbench" << 1438;
        QTest::newRow("labelme") << "labelme" << 4;
    }
    void realFiles() {
        QFETCH(QString, folder);
        QFETCH(int, samples);
        const fs::path root = kData / folder.toStdString();
        if (!fs::exists(root))
            QSKIP("the real files are not there");
        const Benchmark original = open(root);
        QCOMPARE(original.samples.size(), static_cast<std::size_t>(samples));
        const auto files = annotationFilesOf(original);
        const auto copied = writePatched(original, original, freshFolder() / "same");
        QVERIFY2(copied, copied ? "" : describe(copied.error()).c_str());
        QCOMPARE(copied->size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i)
            QVERIFY2(readFile(files[i]).value() == readFile((*copied)[i]).value(), files[i].c_str());
    }

    void editsOfRealFilesReadBack_data() { realFiles_data(); }
    void editsOfRealFilesReadBack() {
        QFETCH(QString, folder);
        const fs::path root = kData / folder.toStdString();
        if (!fs::exists(root))
            QSKIP("the real files are not there");
        const Benchmark original = open(root);
        Benchmark edited = original;
        std::mt19937 random(7);
        const bool hasTables = folder != u"labelme";
        for (std::size_t i = 0; i < edited.samples.size(); i += 3)
            changeAtRandom(edited.samples[i], random, folder == u"pixmmvp");
        const fs::path out = freshFolder() / "edited";
        const auto written = writePatched(original, edited, out);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        const Benchmark read = open(out);
        QCOMPARE(read.samples.size(), edited.samples.size());
        for (std::size_t i = 0; i < edited.samples.size(); ++i) {
            const Sample& meant = edited.samples[i];
            QVERIFY2(read.find(meant.id), meant.id.c_str());
            const Sample& now = read.samples[*read.find(meant.id)];
            QVERIFY2(now.annotations.size() == meant.annotations.size(), meant.id.c_str());
            for (std::size_t k = 0; k < meant.annotations.size(); ++k)
                QVERIFY2(now.annotations[k].region == meant.annotations[k].region && now.annotations[k].mask == meant.annotations[k].mask,
                         meant.id.c_str());
            QCOMPARE(now.note, meant.note);
            QCOMPARE(now.ambiguous, meant.ambiguous);
            if (!hasTables)
                continue;
            QCOMPARE(now.rawExpression, meant.rawExpression);
            QCOMPARE(now.question, meant.question);
            QVERIFY(now.choices == meant.choices && now.correctChoice == meant.correctChoice);
        }
    }

    /// One edit of each kind, more or less.
    static void changeAtRandom(Sample& sample, std::mt19937& random, bool hasQuestions) {
        const auto chance = [&random](unsigned n) { return random() % n == 0; };
        const std::string label = sample.annotations.empty() ? std::string() : sample.annotations[0].label;
        for (Annotation& annotation : sample.annotations) {
            if (annotation.mask && chance(3))
                annotation = {annotation.id, annotation.label, square(3, 4, 10.5).region, std::nullopt};
            for (RegionPart& part : annotation.region.parts)
                if (chance(2))
                    part.outer[random() % part.outer.size()] = {static_cast<double>(random() % 100), 0.5 + random() % 100};
        }
        if (!sample.annotations.empty() && chance(3))
            sample.annotations.erase(sample.annotations.begin() + static_cast<std::ptrdiff_t>(random() % sample.annotations.size()));
        if (chance(3))
            sample.annotations.push_back(square(5, 6, 7.25, label));
        if (chance(4)) {
            setExpression(sample, "the thing, \"new\"");
            sample.target = sample.annotations.empty() ? TargetState::Absent : TargetState::Present;
        }
        if (chance(5))
            sample.note = "a note";
        sample.ambiguous = chance(5);
        if (hasQuestions && chance(3))
            sample.question = "Is it so, or \"not\"?";
        if (hasQuestions && chance(3))
            sample.correctChoice = 1 - sample.correctChoice.value_or(0);
    }

    void oneVertexOfPixmmvpIsOneNumber() {
        const fs::path root = kData / "pixmmvp";
        if (!fs::exists(root))
            QSKIP("the real files are not there");
        const Benchmark original = open(root);
        Benchmark edited = original;
        edited.samples[0].annotations[0].region.parts[0].outer[2].x += 0.5;
        const fs::path file = root / "Segmentations.json";
        const std::string before = readFile(file).value();
        const std::string after = patchedText(before, file, original, edited).value();
        const auto same = static_cast<std::size_t>(std::mismatch(before.begin(), before.end(), after.begin()).first - before.begin());
        const auto tail = static_cast<std::size_t>(std::mismatch(before.rbegin(), before.rend(), after.rbegin()).first - before.rbegin());
        QVERIFY2(before.size() - same - tail < 400, "vertex, area and bbox of one entry");
        for (const char* table : {"Objects.csv", "visual_patterns.csv", "meta_none.txt"})
            QCOMPARE(patchedText(readFile(root / table).value(), root / table, original, edited).value(), readFile(root / table).value());
    }

    void noExpressionIsInTheTableAndInTheList() {
        const fs::path root = kData / "pixmmvp";
        if (!fs::exists(root))
            QSKIP("the real files are not there");
        const Benchmark original = open(root);
        Benchmark edited = original;
        edited.samples[49].target = TargetState::NoExpression;
        edited.samples[49].annotations.clear();
        setExpression(edited.samples[22], "the wheel");
        edited.samples[22].target = TargetState::Absent;
        const fs::path out = freshFolder() / "none";
        QVERIFY(writePatched(original, edited, out));
        const Benchmark read = open(out);
        QVERIFY(read.samples[49].target == TargetState::NoExpression);
        QVERIFY(read.samples[22].target == TargetState::Absent);
        QVERIFY(std::none_of(read.notes.begin(), read.notes.end(), [](const DataNote& note) { return note.kind == "none-list"; }));
        QCOMPARE(changedLines(readFile(root / "meta_none.txt").value(), readFile(out / "meta_none.txt").value()), std::size_t{1});
        QCOMPARE(changedLines(readFile(root / "Objects.csv").value(), readFile(out / "Objects.csv").value()), std::size_t{2});
    }

    /// An indexed mask has one number a pixel.
    static void dropOverlapping(Sample& sample) {
        std::vector<BitMask> kept;
        std::erase_if(sample.annotations, [&](const Annotation& a) {
            const Mask own = a.mask ? resizeMask(*a.mask, sample.imageSize) : maskFromRegion(a.region, sample.imageSize);
            const BitMask bits(own);
            const bool overlaps = own.isEmpty() || std::any_of(kept.begin(), kept.end(), [&](const BitMask& other) { return bits.intersection(other) > 0; });
            if (!overlaps)
                kept.push_back(bits);
            return overlaps;
        });
    }

    void everyFormatHoldsTheGroundTruth_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("format");
        for (const char* folder : {"pixmmvp", "pixcvbench", "labelme"})
            for (const char* format : {"via", "via-csv", "coco", "coco-rle", "coco-runs", "labelme", "pixmmvp", "pixcvbench", "masks", "masks-indexed"})
                QTest::addRow("%s to %s", folder, format) << folder << format;
    }
    void everyFormatHoldsTheGroundTruth() {
        QFETCH(QString, folder);
        QFETCH(QString, format);
        const fs::path root = kData / folder.toStdString();
        if (!fs::exists(root))
            QSKIP("the real files are not there");
        Benchmark benchmark = open(root);
        benchmark.samples.resize(std::min<std::size_t>(benchmark.samples.size(), 60));
        for (Sample& sample : benchmark.samples) {
            const bool named = !sample.annotations.empty() && sample.annotations[0].mask;
            if (sample.imageSize.isEmpty())
                sample.imageSize = named ? sample.annotations[0].mask->size : Size{640, 480};
            if (format == u"masks-indexed")
                dropOverlapping(sample);
            const bool isVia = format.startsWith(u"via");
            if (isVia)  // cannot hold holes
                std::erase_if(sample.annotations, [&](const Annotation& a) {
                    const Region traced = a.mask ? regionFromMask(resizeMask(*a.mask, sample.imageSize)) : a.region;
                    return std::any_of(traced.parts.begin(), traced.parts.end(), [](const RegionPart& p) { return !p.holes.empty(); });
                });
        }
        const bool isFile = format.startsWith(u"via") || format.startsWith(u"coco");
        const fs::path out = freshFolder() / (!isFile ? "out" : format == u"via-csv" ? "out.csv" : "out.json");
        const auto written = writeBenchmark(benchmark, format.toStdString(), out);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(writeBenchmark(benchmark, format.toStdString(), out).error().code, ErrorCode::InvalidInput);
        const Benchmark read = open(out);
        QCOMPARE(read.samples.size(), benchmark.samples.size());
        for (const Sample& sample : benchmark.samples) {
            const auto found = std::find_if(read.samples.begin(), read.samples.end(), [&](const Sample& s) {
                return s.imagePath.filename() == sample.imagePath.filename();
            });
            const auto index = static_cast<std::size_t>(&sample - benchmark.samples.data());
            const Sample& now = found != read.samples.end() ? *found : read.samples[index];
            QVERIFY2(groundTruthMask(now, sample.imageSize) == groundTruthMask(sample, sample.imageSize), sample.id.c_str());
            QCOMPARE(now.question, sample.question);
            if (format != u"pixmmvp")
                QCOMPARE(now.expression, sample.expression);
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestAnnotationWrite)
#include "tst_annotation_write.moc"
