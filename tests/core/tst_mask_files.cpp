// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/edit.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_masks.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/io/png_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;

Annotation rectangle(double x, double y, double width, double height, const std::string& label = {}) {
    return {{}, label, {{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, {}}}}, std::nullopt};
}

/// 20 x 10 pixels of one kind of PNG.
PngNumbers numbered(int bits, const std::vector<std::uint32_t>& first, const std::string& palette = {}) {
    PngNumbers png{{20, 10}, std::vector<std::uint32_t>(200, 0), bits, palette};
    std::copy(first.begin(), first.end(), png.numbers.begin());
    return png;
}

std::vector<std::string> idsOf(const MaskFile& file) {
    std::vector<std::string> ids;
    for (const Annotation& shape : file.shapes)
        ids.push_back(shape.id);
    return ids;
}

class TestMaskFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    [[nodiscard]] fs::path freshFolder() {
        const fs::path folder = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
        fs::create_directories(folder);
        return folder;
    }
    static void put(const fs::path& path, const std::string& bytes) {
        fs::create_directories(path.parent_path());
        QVERIFY(writeFile(path, bytes));
    }
    static void putPicture(const fs::path& path, Size size = {20, 10}) {
        put(path, encodeGrey8(size, std::vector<std::uint8_t>(static_cast<std::size_t>(size.area()), 77)).value());
    }
    static Benchmark open(const fs::path& path) {
        auto benchmark = readBenchmark(path);
        if (!benchmark)
            qWarning("%s", describe(benchmark.error()).c_str());
        return benchmark ? *std::move(benchmark) : Benchmark();
    }
    static std::size_t notesOf(const Benchmark& benchmark, const std::string& kind) {
        return static_cast<std::size_t>(std::ranges::count(benchmark.notes, kind, &DataNote::kind));
    }
    /// Three pictures with shapes side by side, one of them in two parts, one with a hole; one without.
    [[nodiscard]] Benchmark scenes(const fs::path& folder) const {
        Benchmark benchmark{"Scenes", folder, "images", {}, {}};
        for (const char* name : {"a", "b", "c"}) {
            Sample sample;
            sample.id = name;
            sample.imagePath = folder / (std::string(name) + ".png");
            sample.imageSize = {20, 10};
            putPicture(sample.imagePath);
            setExpression(sample, std::string("thing, \"") + name + "\"");
            sample.question = "Where?";
            benchmark.samples.push_back(sample);
        }
        Annotation holed = rectangle(1, 1, 8, 8);
        holed.region.parts[0].holes.push_back({{3, 3}, {3, 6}, {6, 6}, {6, 3}});
        Annotation parted = rectangle(10, 0, 3, 3);
        parted.region.parts.push_back(rectangle(15, 5, 4, 4).region.parts[0]);
        benchmark.samples[0].annotations = {holed, parted};
        benchmark.samples[1].annotations = {rectangle(0, 0, 20, 10)};
        return benchmark;
    }

  private Q_SLOTS:
    void everyKindOfPngReadsBack_data() {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QByteArray>("palette");
        for (const int bits : {1, 2, 4, 8, 16, 24})
            QTest::addRow("%d bits", bits) << bits << QByteArray();
        for (const int bits : {1, 2, 4, 8})
            QTest::addRow("%d bits with a palette", bits) << bits << QByteArray(3 << bits, 'p');
    }
    void everyKindOfPngReadsBack() {
        QFETCH(int, bits);
        QFETCH(QByteArray, palette);
        std::mt19937 random(3);
        PngNumbers png{{13, 7}, std::vector<std::uint32_t>(91), bits, palette.toStdString()};
        for (std::uint32_t& number : png.numbers)
            number = random() & png.highest();
        const auto bytes = encodePngNumbers(png);
        QVERIFY2(bytes, bytes ? "" : describe(bytes.error()).c_str());
        const auto again = decodePngNumbers(*bytes);
        QVERIFY2(again, again ? "" : describe(again.error()).c_str());
        QVERIFY(again->numbers == png.numbers);
        QCOMPARE(again->bits, bits);
        QCOMPARE(again->palette, png.palette);
        png.numbers[5] = png.highest() + 1;
        QCOMPARE(encodePngNumbers(png).error().code, ErrorCode::InvalidInput);
        QVERIFY(!decodePngNumbers(bytes->substr(0, bytes->size() / 2)));
        QCOMPARE(decodePngNumbers("no picture").error().code, ErrorCode::Format);
    }

    void numbersAreShapes() {
        const auto read = [](const PngNumbers& png) { return parseMask(encodePngNumbers(png).value()).value(); };
        QVERIFY(read(numbered(8, {255, 255})).isBinary);
        QVERIFY(read(numbered(1, {1, 1})).isBinary);
        QVERIFY(read(numbered(8, {})).isBinary && read(numbered(8, {})).shapes.empty());
        QVERIFY(idsOf(read(numbered(8, {3, 1, 1, 0, 3}))) == (std::vector<std::string>{"1", "3"}));
        QCOMPARE(read(numbered(8, {3, 1, 1, 0, 3})).shapes[1].mask->area(), std::int64_t{2});
        QVERIFY(idsOf(read(numbered(8, {1, 1, 2, 2, 255}))) == (std::vector<std::string>{"1", "2"}));  // 255: nothing
        QVERIFY(idsOf(read(numbered(8, {1, 2}, std::string(768, 'x')))) == (std::vector<std::string>{"1", "2"}));
        QVERIFY(idsOf(read(numbered(16, {300, 40000}))) == (std::vector<std::string>{"300", "40000"}));
        const MaskFile soft = read(numbered(8, {10, 200, 255, 255, 255, 255, 255, 120}));
        QVERIFY(soft.isBinary && !soft.oddity.empty());
        QCOMPARE(soft.shapes[0].mask->area(), std::int64_t{6});
        QVERIFY(idsOf(read(numbered(24, {0xFF0000, 0x00FF00}))) == (std::vector<std::string>{"65280", "16711680"}));
        QVERIFY(read(numbered(24, {0xFFFFFF})).isBinary);
        PngNumbers noise{{64, 32}, std::vector<std::uint32_t>(2048), 16};
        for (std::uint32_t i = 0; i < 2048; ++i)
            noise.numbers[i] = i;
        QCOMPARE(parseMask(encodePngNumbers(noise).value()).error().code, ErrorCode::Format);
    }

    void whatIsWrittenOpensAgain_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("binary") << "masks";
        QTest::newRow("indexed") << "masks-indexed";
    }
    void whatIsWrittenOpensAgain() {
        QFETCH(QString, format);
        const Benchmark benchmark = scenes(freshFolder());
        const fs::path out = freshFolder() / "out";
        const auto written = writeBenchmark(benchmark, format.toStdString(), out);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        const Benchmark read = open(out);
        QCOMPARE(read.layout, std::string("masks"));
        QCOMPARE(read.samples.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            const Sample& meant = benchmark.samples[i];
            const Sample& now = read.samples[i];
            QVERIFY(groundTruthMask(now, {20, 10}) == groundTruthMask(meant, {20, 10}));
            QCOMPARE(now.expression, meant.expression);
            QCOMPARE(now.question, meant.question);
            QCOMPARE(probeImageSize(now.imagePath).value(), (Size{20, 10}));
        }
        QCOMPARE(read.samples[0].annotations.size(), std::size_t(format == u"masks" ? 1 : 2));
        QVERIFY(read.samples[2].target == TargetState::Absent);
        const fs::path again = freshFolder() / "again";
        QVERIFY(writeBenchmark(read, format.toStdString(), again));
        for (const char* name : {"masks/a.png", "masks/b.png", "masks/c.png", "texts.csv"})
            QVERIFY2(readFile(again / name).value() == readFile(out / name).value(), name);
    }

    void editsGoIntoTheMask_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("binary") << "masks";
        QTest::newRow("indexed") << "masks-indexed";
    }
    void editsGoIntoTheMask() {
        QFETCH(QString, format);
        const fs::path root = freshFolder() / "in";
        QVERIFY(writeBenchmark(scenes(freshFolder()), format.toStdString(), root));
        const Benchmark original = open(root);
        Benchmark edited = original;
        edited.samples[0].annotations.erase(edited.samples[0].annotations.begin());
        edited.samples[0].annotations.push_back(rectangle(2, 2, 3, 3));
        edited.samples[0].question = "And now?";
        edited.samples[2].annotations.push_back(rectangle(4, 4, 3, 3));
        const fs::path out = freshFolder() / "out";
        const auto written = writePatched(original, edited, out);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(readFile(out / "masks/b.png").value(), readFile(root / "masks/b.png").value());
        QVERIFY(!fs::exists(out / "ground-truth.json"));
        fs::copy(root / "images", out / "images");
        const Benchmark read = open(out);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(groundTruthMask(read.samples[i], {20, 10}) == groundTruthMask(edited.samples[i], {20, 10}));
        QCOMPARE(read.samples[0].question, std::string("And now?"));
        QCOMPARE(read.samples[0].annotations.size(), edited.samples[0].annotations.size());
        const fs::path mask = root / "masks/a.png";
        QCOMPARE(patchedText(readFile(mask).value(), mask, original, edited).value(), readFile(out / "masks/a.png").value());
        QCOMPARE(patchedText(readFile(mask).value(), mask, original, original).value(), readFile(mask).value());
    }

    void numbersMarksAndPalettesStay() {
        const fs::path root = freshFolder();
        putPicture(root / "a.jpg");
        const std::string palette = std::string("\0\0\0\x80\0\0\0\x80\0", 9) + std::string(9, '\x40');
        PngNumbers png = numbered(8, {1, 1, 2, 2, 4, 4}, palette + std::string(3 * 250, 'v'));
        png.numbers[100] = 255;
        put(root / "masks/a.png", encodePngNumbers(png).value());
        const Benchmark original = open(root);
        QCOMPARE(original.samples.size(), std::size_t{1});
        QCOMPARE(original.samples[0].annotations.size(), std::size_t{3});
        QCOMPARE(notesOf(original, "mask-values"), std::size_t{1});
        Benchmark edited = original;
        edited.samples[0].annotations.erase(edited.samples[0].annotations.begin() + 1);
        edited.samples[0].annotations.push_back(rectangle(10, 6, 4, 2));
        const fs::path out = freshFolder() / "out";
        QVERIFY(writePatched(original, edited, out));
        const PngNumbers now = decodePngNumbers(readFile(out / "masks/a.png").value()).value();
        QCOMPARE(now.palette, png.palette);
        QVERIFY(std::equal(now.numbers.begin(), now.numbers.begin() + 6, std::vector<std::uint32_t>{1, 1, 0, 0, 4, 4}.begin()));
        QCOMPARE(now.numbers[100], std::uint32_t{255});
        QCOMPARE(now.numbers[6 * 20 + 11], std::uint32_t{3});
        edited.samples[0].annotations.push_back(rectangle(0, 0, 5, 2));
        const auto refused = writePatched(original, edited, freshFolder() / "overlap");
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
        QVERIFY2(refused.error().message.find("Sample a, shape 4") != std::string::npos, refused.error().message.c_str());
    }

    void masksFindTheirPictures() {
        const fs::path root = freshFolder();
        const std::string mask = encodePngNumbers(numbered(8, {255, 255, 255})).value();
        for (const char* name : {"one/x.jpg", "two/x.jpg", "y.png", "z.png", "w.jpg"})
            putPicture(root / name);
        put(root / "masks/one/x.png", mask);
        put(root / "masks/x.png", mask);         // of which of the two?
        put(root / "y_mask.png", mask);          // beside its picture
        put(root / "lonely_mask.png", mask);     // a picture like any other
        put(root / "masks/unknown.png", mask);
        put(root / "masks/z.png", "\x89PNG\r\n\x1a\n broken");
        put(root / "gt/w_mask.png", mask);
        put(root / "masks/w.png", mask);
        const Benchmark benchmark = open(root);
        std::vector<std::string> annotated;
        for (const Sample& sample : benchmark.samples)
            if (!sample.annotations.empty())
                annotated.push_back(sample.id);
        QVERIFY(annotated == (std::vector<std::string>{"one/x.jpg", "w", "y"}));
        QCOMPARE(benchmark.samples.size(), std::size_t{6});
        QCOMPARE(notesOf(benchmark, "mask-without-picture"), std::size_t{2});
        QCOMPARE(notesOf(benchmark, "bad-annotation"), std::size_t{1});
        QCOMPARE(notesOf(benchmark, "second-mask"), std::size_t{1});
        Benchmark edited = benchmark;
        edited.samples[benchmark.find("y").value()].annotations[0] = rectangle(5, 5, 2, 2);
        const fs::path out = freshFolder() / "out";
        QVERIFY(writePatched(benchmark, edited, out));
        QCOMPARE(readFile(out / "masks/z.png").value(), readFile(root / "masks/z.png").value());  // kept as it is
        QVERIFY(readFile(out / "y_mask.png").value() != mask);
    }

    void onlyMasksArePictures() {
        const fs::path root = freshFolder();
        put(root / "masks/a.png", encodePngNumbers(numbered(8, {255})).value());
        const Benchmark benchmark = open(root);
        QCOMPARE(benchmark.layout, std::string("images"));
        QCOMPARE(benchmark.samples.size(), std::size_t{1});
    }

    void shapesOfAnAnnotationFileComeFirst() {
        const fs::path root = freshFolder();
        putPicture(root / "a.jpg");
        putPicture(root / "b.jpg");
        const std::string mask = encodePngNumbers(numbered(8, {255, 255, 255})).value();
        put(root / "masks/a.png", mask);
        put(root / "masks/b.png", mask);
        put(root / "via.json",
            R"({"a.jpg-1":{"filename":"a.jpg","size":-1,"file_attributes":{},"regions":[{"shape_attributes":{"name":"rect","x":1,"y":2,"width":3,"height":4},"region_attributes":{}}]}})");
        const Benchmark original = open(root);
        QCOMPARE(original.layout, std::string("via"));
        QVERIFY(!original.samples[0].annotations[0].mask);
        QVERIFY(original.samples[1].annotations[0].mask);
        Benchmark edited = original;
        edited.samples[0].annotations[0] = rectangle(2, 2, 2, 2);
        edited.samples[1].annotations[0].mask = maskFromRegion(rectangle(3, 3, 2, 2).region, {20, 10});
        const fs::path out = freshFolder() / "out";
        QVERIFY(writePatched(original, edited, out));
        putPicture(out / "a.jpg");
        putPicture(out / "b.jpg");
        QCOMPARE(readFile(out / "masks/a.png").value(), mask);
        const Benchmark read = open(out);
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(groundTruthMask(read.samples[i], {20, 10}) == groundTruthMask(edited.samples[i], {20, 10}));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestMaskFiles)
#include "tst_mask_files.moc"
