// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli convert and check, with the real binary: every format into every other, and what goes wrong.
#include "core/base/files.h"
#include "core/data/edit.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "tests/app/cli_process.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>

namespace groundscope {

using test::cli;
using test::Outcome;
namespace fs = std::filesystem;

namespace {

constexpr Size kSize{40, 30};

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

Annotation rectangle(double x, double y, double width, double height, const std::string& label) {
    return {{}, label, {{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, {}}}}, std::nullopt};
}

bool isFile(const std::string& format) {
    return format.starts_with("via") || format.starts_with("coco");
}

}  // namespace

class TestCliConvert : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    fs::path m_root;
    Benchmark m_benchmark;
    int m_count = 0;

    static void oneSentence(const Outcome& outcome) {
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("groundscope-cli: "), outcome.err.constData());
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    }
    [[nodiscard]] fs::path write(const std::string& name, const std::string& content) const {
        const fs::path path = m_root / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    [[nodiscard]] static fs::path placeFor(const fs::path& folder, const std::string& format) {
        return folder / (!isFile(format) ? "out" : format == "via-csv" ? "out.csv" : "out.json");
    }
    /// The scenes in a format, with their pictures.
    [[nodiscard]] Benchmark startAs(const std::string& format) const {
        const fs::path start = m_root / ("from-" + format);
        if (!fs::exists(start)) {
            fs::copy(m_benchmark.root, start, fs::copy_options::recursive);
            Benchmark placed = m_benchmark;
            for (Sample& sample : placed.samples)
                sample.imagePath = start / sample.imagePath.filename();
            if (const auto written = writeBenchmark(placed, format, placeFor(start, format)); !written)
                qWarning("%s", describe(written.error()).c_str());
        }
        return readBenchmark(placeFor(start, format)).value_or(Benchmark());
    }
    /// One file goes beside the pictures, as its names say; a folder has its own or says where they are.
    [[nodiscard]] static fs::path outFor(const Benchmark& benchmark, const std::string& format, const std::string& name) {
        return benchmark.root / (!isFile(format) ? name : format == "via-csv" ? name + ".csv" : name + ".json");
    }
    Outcome convert(const fs::path& in, const std::string& format, const fs::path& out) {
        return cli({QStringLiteral("convert"), text(in), QStringLiteral("--to"), QString::fromStdString(format), text(out), QStringLiteral("--json")});
    }

    void compare(const Benchmark& read, const std::string& what) {
        QCOMPARE(read.samples.size(), m_benchmark.samples.size());
        for (std::size_t i = 0; i < read.samples.size(); ++i) {
            const Sample& meant = m_benchmark.samples[i];
            const Sample& now = read.samples[i];
            QVERIFY2(groundTruthMask(now, kSize) == groundTruthMask(meant, kSize), what.c_str());
            QVERIFY2(now.question == meant.question && now.expression == meant.expression, what.c_str());
            QVERIFY2(probeImageSize(now.imagePath).value_or(Size{}) == kSize, (what + " " + now.imagePath.string()).c_str());
        }
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_dir.isValid());
        m_root = fs::path(m_dir.path().toStdString());
        m_benchmark = {"Scenes", m_root / "pictures", "images", {}, {}};
        fs::create_directories(m_benchmark.root);
        for (int i = 1; i <= 3; ++i) {
            Sample sample;
            sample.id = std::to_string(i);
            sample.imagePath = m_benchmark.root / (sample.id + ".png");
            sample.imageSize = kSize;
            QVERIFY(saveGrey8(sample.imagePath, kSize, std::vector<std::uint8_t>(1200, static_cast<std::uint8_t>(40 * i))));
            setExpression(sample, "the thing " + sample.id);
            sample.question = "Where is it, \"" + sample.id + "\"?";
            QVERIFY(setOptions(sample, "(a) Left (b) Right"));
            sample.correctChoice = i % 2;
            sample.target = i == 3 ? TargetState::Absent : TargetState::Present;
            if (i < 3)
                sample.annotations = {rectangle(i, 2, 10, 8, {}), rectangle(20 + i, 12.5, 7, 9.25, {})};
            m_benchmark.samples.push_back(sample);
        }
    }

    void everyFormatIntoEveryOther_data() {
        QTest::addColumn<QString>("from");
        for (const std::string& format : annotationFormats())
            QTest::newRow(format.c_str()) << QString::fromStdString(format);
    }
    /// Without the program's start, which would be most of the time.
    void everyFormatIntoEveryOther() {
        QFETCH(QString, from);
        const Benchmark start = startAs(from.toStdString());
        QCOMPARE(start.samples.size(), std::size_t{3});
        for (const std::string& to : annotationFormats()) {
            const std::string what = from.toStdString() + " to " + to;
            const fs::path out = outFor(start, to, "converted-" + to);
            const auto written = writeBenchmark(start, to, out);
            QVERIFY2(written, written ? "" : (what + ": " + describe(written.error())).c_str());
            const auto read = readBenchmark(out);
            QVERIFY2(read, read ? "" : describe(read.error()).c_str());
            compare(*read, what);
        }
    }

    void throughAllFormatsWithTheProgram() {
        Benchmark before = startAs("via");
        fs::path in = placeFor(m_root / "from-via", "via");
        for (const std::string& to : annotationFormats()) {
            const fs::path out = outFor(before, to, "chain-" + to);
            const Outcome outcome = convert(in, to, out);
            QVERIFY2(outcome.code == 0, (to + ": " + outcome.err.toStdString()).c_str());
            QCOMPARE(outcome.json()["samples"], 3);
            QVERIFY(outcome.json()["left_out"].empty());
            const auto read = readBenchmark(out);
            QVERIFY2(read, read ? "" : describe(read.error()).c_str());
            compare(*read, to);
            before = *read;
            in = out;
        }
    }

    void aFileElsewhereSaysWhereItsPicturesAre() {
        const Benchmark start = startAs("pixmmvp");
        const fs::path out = m_root / "elsewhere/out.json";
        fs::create_directories(out.parent_path());
        const Outcome outcome = cli({QStringLiteral("convert"), text(start.root), QStringLiteral("--to"), QStringLiteral("coco"), text(out)});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(("relative to " + start.root.string()).c_str()), outcome.out.constData());
        const Outcome below = cli({QStringLiteral("convert"), text(start.root), QStringLiteral("--to"), QStringLiteral("coco"), text(start.root / "below.json")});
        QVERIFY2(!below.out.contains("relative to"), below.out.constData());
        QVERIFY(convert(start.root, "labelme", m_root / "elsewhere/labelme").code == 0);
        compare(readBenchmark(m_root / "elsewhere/labelme").value(), "labelme elsewhere");
    }

    void checkSaysThatAllIsWell() {
        const fs::path out = m_root / "well";
        QVERIFY(writeBenchmark(m_benchmark, "pixmmvp", out));
        const Outcome outcome = cli({QStringLiteral("check"), text(out), QStringLiteral("--json")});
        const auto json = outcome.json();
        QCOMPARE(json["layout"], "pixmmvp");
        QCOMPARE(json["samples"], 3);
        QCOMPARE(json["problems"], 0);
        const Outcome plain = cli({QStringLiteral("check"), text(out)});
        QCOMPARE(plain.code, outcome.code);
        QVERIFY2(plain.out.contains("3 samples"), plain.out.constData());
    }

    void checkNamesWhatIsBad() {
        const fs::path file = write("bad/file.json",
                                    R"({"images":[{"id":1,"file_name":"gone.jpg","width":40,"height":30}],"annotations":[)"
                                    R"({"id":1,"image_id":1,"segmentation":[[1,1,9]]},{"id":2,"image_id":1,"segmentation":[[1,1,9,1,9,9]]}]})");
        const Outcome outcome = cli({QStringLiteral("check"), text(file)});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("[missing-image]") && outcome.out.contains("/annotations/0/segmentation/0"), outcome.out.constData());
        QVERIFY(outcome.out.indexOf("problem [") < outcome.out.indexOf("warning ["));
        const auto json = cli({QStringLiteral("check"), text(file), QStringLiteral("--json")}).json();
        QCOMPARE(json["problems"], 1);
        QVERIFY(json["warnings"].get<int>() >= 1);
        QVERIFY(!json["notes"].empty());
    }

    /// What could not be read is named, the rest is written, and the exit code says that something was left out.
    void badShapesAreLeftOutAndNamed() {
        const fs::path out = m_root / "bad/out.csv";
        const Outcome outcome = convert(m_root / "bad/file.json", "via-csv", out);
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.json()["annotations"], 1);
        QCOMPARE(outcome.json()["left_out"].size(), std::size_t{1});
        QVERIFY(fs::exists(out));
    }

    void nothingIsOverwritten() {
        const fs::path out = write("kept/out.json", "precious");
        oneSentence(convert(m_benchmark.root, "coco", out));
        QCOMPARE(readFile(out).value(), std::string("precious"));
        (void)write("full/out/a.txt", "x");
        oneSentence(convert(m_benchmark.root, "labelme", m_root / "full/out"));
        QCOMPARE(std::distance(fs::directory_iterator(m_root / "full/out"), fs::directory_iterator()), std::ptrdiff_t{1});
    }

    void aFormatThatCannotHoldItSaysWhatAndWhere() {
        Benchmark holed = m_benchmark;
        holed.samples[1].annotations[0].region.parts[0].holes.push_back({{4, 4}, {4, 6}, {6, 6}, {6, 4}});
        holed.samples[0].annotations[1] = rectangle(5, 5, 9, 9, {});  // over the first
        const fs::path in = m_root / "holed/in.json";
        fs::create_directories(in.parent_path());
        QVERIFY(writeBenchmark(holed, "coco", in));
        for (const char* format : {"via", "via-csv"}) {
            const fs::path out = m_root / "holed" / format;
            const Outcome outcome = convert(in, format, out);
            oneSentence(outcome);
            QVERIFY2(outcome.err.contains("Sample 2, shape 1") && outcome.err.contains("coco"), outcome.err.constData());
            QVERIFY(!fs::exists(out));
        }
        const Outcome overlap = convert(in, "masks-indexed", m_root / "holed/indexed");
        oneSentence(overlap);
        QVERIFY2(overlap.err.contains("Sample 1, shape 2"), overlap.err.constData());
        QVERIFY(!fs::exists(m_root / "holed/indexed"));
    }

    void missingPicturesHinderOnlyMasks() {
        const fs::path in = write("sizeless/in.json",
                                  R"({"images":[{"id":1,"file_name":"gone.jpg"}],"annotations":[{"id":2,"image_id":1,"segmentation":[[1,1,9,1,9,9]]}]})");
        QCOMPARE(convert(in, "via", m_root / "sizeless/via.json").code, 0);
        const Outcome outcome = convert(in, "masks", m_root / "sizeless/masks");
        oneSentence(outcome);
        QVERIFY2(outcome.err.contains("Sample gone") && outcome.err.contains("size"), outcome.err.constData());
        QVERIFY(!fs::exists(m_root / "sizeless/masks"));
    }

    void inputsThatAreNone() {
        const fs::path via3 = write("via3/in.json", R"({"project":{"pid":"x"},"config":{},"attribute":{},"file":{},"metadata":{},"view":{}})");
        const Outcome refused = convert(via3, "coco", m_root / "via3/out.json");
        oneSentence(refused);
        QVERIFY2(refused.err.contains("VIA 3") && refused.err.contains("COCO"), refused.err.constData());
        oneSentence(cli({QStringLiteral("check"), text(via3)}));
        const Outcome broken = convert(write("broken/in.json", "{\"images\": ["), "coco", m_root / "broken/out.json");
        oneSentence(broken);
        QVERIFY2(broken.err.contains("in.json"), broken.err.constData());
        oneSentence(convert(write("other/in.txt", "nothing of the kind"), "coco", m_root / "other/out.json"));
        oneSentence(convert(m_root / "nowhere", "coco", m_root / "other/out.json"));
        const Outcome format = convert(m_benchmark.root, "yolo", m_root / "other/out.json");
        oneSentence(format);
        QVERIFY2(format.err.contains("pixcvbench"), format.err.constData());
        QCOMPARE(cli({QStringLiteral("convert"), text(via3)}).code, 2);
    }

    void aPlaceThatCannotBeWritten() {
        const fs::path file = write("place/file", "x");
        oneSentence(convert(m_benchmark.root, "coco", file / "below/out.json"));
        oneSentence(convert(m_benchmark.root, "masks", file / "below"));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliConvert)
#include "tst_cli_convert.moc"
