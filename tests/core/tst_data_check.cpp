// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_reader.h"
#include "core/io/data_check.h"
#include "core/io/image.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kData = fs::path(GROUNDSCOPE_SHARED_DIR) / "data";

std::map<std::string, int> kindsOf(const std::vector<DataNote>& notes) {
    std::map<std::string, int> kinds;
    for (const DataNote& note : notes)
        ++kinds[note.kind];
    return kinds;
}

bool has(const std::vector<DataNote>& notes, const std::string& kind, const std::string& sample) {
    return std::any_of(notes.begin(), notes.end(), [&](const DataNote& note) {
        return note.kind == kind && note.sampleId == sample;
    });
}

Annotation square(double x, double y, double side) {
    Annotation annotation;
    annotation.region.parts.push_back(
        {{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}});
    return annotation;
}

class TestDataCheck : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] fs::path image(const char* name, Size size) const {
        const fs::path path = fs::path(m_dir.path().toStdString()) / name;
        const RgbImage picture{
            size.width,
            size.height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(3 * size.area()), 90)};
        (void)savePng(path, picture.view());
        return path;
    }
    /// A whole, ordinary sample.
    [[nodiscard]] Sample ordinary(const std::string& id) const {
        Sample sample;
        sample.id = id;
        sample.imagePath = image("whole.png", {40, 30});
        sample.expression = "the door";
        sample.objects = {"the door"};
        sample.target = TargetState::Present;
        sample.annotations = {square(5, 5, 12)};
        return sample;
    }

  private Q_SLOTS:
    void anOrdinarySampleHasNoNotes() {
        Benchmark benchmark;
        benchmark.samples = {ordinary("1"), ordinary("2")};
        QVERIFY(checkBenchmark(benchmark).empty());
    }

    void everyOddityIsListedAndTheRestGoesOn() {
        Benchmark benchmark;
        Sample missing = ordinary("missing");
        missing.imagePath = "/nothing/there.png";
        Sample unreadable = ordinary("unreadable");
        unreadable.imagePath = fs::path(m_dir.path().toStdString()) / "text.png";
        std::ofstream(unreadable.imagePath) << "no picture";
        Sample frames = ordinary("frames");
        frames.imageSize = {41, 30};
        frames.annotations.push_back({"9", {}, {}, maskFromRuns({20, 15}, {100, 50, 150}).value()});
        Sample shapes = ordinary("shapes");
        shapes.annotations = {
            square(30, 20, 20), square(3, 3, 2), square(100, 100, 5), square(3, 3, 2)};
        Sample pair = ordinary("pair");
        pair.tags["task"] = "Relation";
        pair.objects = {"dog", "dog"};
        Sample absent = ordinary("absent");
        absent.annotations.clear();
        absent.target = TargetState::Absent;
        Sample none = ordinary("none");
        none.target = TargetState::NoExpression;
        Sample answer = ordinary("answer");
        answer.choices = {{"a", "Open"}, {"b", "Closed"}};
        Sample plain = ordinary("answer");
        plain.target = TargetState::Unannotated;
        plain.annotations.clear();
        benchmark.samples = {
            missing, unreadable, frames, shapes, pair, absent, none, answer, plain};
        const auto notes = checkBenchmark(benchmark);
        QVERIFY(has(notes, "missing-image", "missing"));
        QVERIFY(has(notes, "unreadable-image", "unreadable"));
        QVERIFY(has(notes, "size-differs", "frames"));
        QVERIFY(has(notes, "frame-differs", "frames"));
        QVERIFY(has(notes, "polygon-outside", "shapes"));
        QVERIFY(has(notes, "tiny-annotation", "shapes"));
        QVERIFY(has(notes, "empty-annotation", "shapes"));
        QVERIFY(has(notes, "duplicate-annotation", "shapes"));
        QVERIFY(has(notes, "single-mask-pair", "pair"));
        QVERIFY(has(notes, "identical-pair", "pair"));
        QVERIFY(has(notes, "empty-target", "absent"));
        QVERIFY(has(notes, "no-expression", "none"));
        QVERIFY(has(notes, "missing-answer", "answer"));
        QVERIFY(has(notes, "duplicate-id", "answer"));
        QVERIFY(has(notes, "unannotated", ""));
        QCOMPARE(notes.back().kind, std::string("unannotated"));
        for (const DataNote& note : notes)
            QVERIFY(!note.message.empty() && note.message.back() == '.');
    }

    void anOutlineOfAnySizeIsNotTiny() {
        Benchmark benchmark;
        Sample sample;
        sample.id = "wide";
        sample.target = TargetState::Present;
        sample.annotations.push_back({{}, {}, {{{{{0, 0}, {3e10, 0}, {3e10, 3e10}, {0, 3e10}}, {}}}}, std::nullopt});
        benchmark.samples.push_back(sample);
        const std::vector<DataNote> notes = checkBenchmark(benchmark);
        QVERIFY(!has(notes, "tiny-annotation", "wide"));
        QVERIFY(!has(notes, "empty-annotation", "wide"));
    }

    void pairsMustAskTheSameAndAnswerOpposite() {
        Benchmark benchmark;
        for (int i = 0; i < 6; ++i) {
            Sample sample = ordinary(std::to_string(i));
            sample.question = i == 3 ? "Another?" : "Open?";
            sample.rawOptions = "(a) Yes (b) No";
            sample.choices = {{"a", "Yes"}, {"b", "No"}};
            sample.correctChoice = i == 5 ? 0 : i % 2;
            sample.tags["pair"] = std::to_string(i / 2);
            benchmark.samples.push_back(sample);
        }
        benchmark.samples.push_back(ordinary("6"));
        benchmark.samples.back().tags["pair"] = "9";
        const auto notes = checkBenchmark(benchmark);
        QCOMPARE(notes.size(), std::size_t{3});
        QVERIFY(has(notes, "pair-differs", "2"));
        QVERIFY(has(notes, "pair-answer", "4"));
        QVERIFY(has(notes, "pair-differs", "6"));
    }

    void allImagesMissingIsOneNote() {
        Benchmark benchmark;
        for (int i = 0; i < 50; ++i) {
            benchmark.samples.push_back(ordinary(std::to_string(i)));
            benchmark.samples.back().imagePath = "/nothing/" + std::to_string(i) + ".jpg";
        }
        const auto notes = checkBenchmark(benchmark);
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(notes[0].where, std::string("/nothing"));
    }

    void stopsOnRequestAndReports() {
        Benchmark benchmark;
        for (int i = 0; i < 20; ++i)
            benchmark.samples.push_back(ordinary(std::to_string(i)));
        std::stop_source source;
        std::int64_t seen = 0;
        const Progress progress{source.get_token(),
                                [&](const std::string&, std::int64_t done, std::int64_t) {
                                    seen = done;
                                    if (done == 5)
                                        source.request_stop();
                                },
                                {}};
        (void)checkBenchmark(benchmark, progress);
        QCOMPARE(seen, std::int64_t{5});
    }

    void thePublishedBenchmarksHaveTheKnownOddities() {
        if (!fs::exists(kData / "pixcvbench"))
            QSKIP("the published annotation files are not beside the source tree");
        const auto mmvp = kindsOf(checkBenchmark(readBenchmark(kData / "pixmmvp").value()));
        QVERIFY(mmvp == (std::map<std::string, int>{{"missing-image", 1},
                                                    {"empty-target", 39},
                                                    {"no-expression", 14},
                                                    {"tiny-annotation", 4},
                                                    {"pair-pattern", 1}}));
        const auto notes = checkBenchmark(readBenchmark(kData / "pixcvbench").value());
        const auto bench = kindsOf(notes);
        QCOMPARE(bench.at("duplicate-annotation"), 10 + 11);
        QCOMPARE(bench.at("identical-pair"), 5);
        QCOMPARE(bench.at("single-mask-pair"), 2);
        QCOMPARE(bench.at("empty-target"), 1);
        QVERIFY(has(notes, "empty-target", "207"));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestDataCheck)
#include "tst_data_check.moc"
