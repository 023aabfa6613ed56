// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_reader.h"
#include "core/io/run_outline.h"
#include "core/metrics/sample_query.h"
#include "core/run/sample_index.h"
#include "tests/support/candidate_run.h"

#include <QTemporaryDir>
#include <QTest>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// Of sample 1.
Label personSays(const char* kind, const char* item, const char* value) {
    Label label;
    label.sampleId = "1";
    label.kind = kind;
    label.item = item;
    label.annotator = "ann";
    label.source = "person";
    label.value = value;
    label.note = label.kind == "answer" && label.value == "wrong" ? "says open" : "";
    return label;
}

Selection choice(const char* selector, std::optional<int> candidate, const char* reason) {
    Selection selection;
    selection.selector = selector;
    selection.candidate = candidate;
    selection.reason = reason;
    return selection;
}

/// Two doors: the oracle took mask 1 of "A door", the judge mask 4 of "a wall"; of the second only the oracle chose.
struct Doors {
    QTemporaryDir folder;
    fs::path file;
    std::shared_ptr<const Benchmark> benchmark;

    Doors() : file(fs::path(folder.path().toStdString()) / "doors.gsrun") {
        const fs::path root = fs::path(folder.path().toStdString()) / "benchmark";
        test::writePicturedPixMmvp(root, 4);
        test::writeCandidateRun(file, root);
        benchmark = std::make_shared<const Benchmark>(*readBenchmark(root));
        const auto store = *RunStore::open(file, RunStore::Access::ReadWrite);
        SampleRun first = *store->load("1");
        first.filled = Stage::Scores;
        first.answer.tokens.resize(5);
        first.candidateIou.assign(6, 0.25);
        first.selections.push_back(choice("oracle", 1, "best-iou"));
        first.selections.push_back(choice("automatic", 4, "judged-best"));
        first.selections[1].flag = "unparsable";
        first.scores = {{"oracle", 0.75, false}, {"automatic", 0.25, false}};
        SampleRun second = *store->load("2");
        second.filled = Stage::Scores;
        second.selections.push_back(choice("oracle", std::nullopt, "empty-target"));
        second.scores = {{"oracle", 1, true}};
        SampleRun third = *store->load("3");
        third.error = Error{ErrorCode::Io, "The disk is full.", {}};
        for (const SampleRun* run : {&first, &second, &third})
            if (!store->put(*run).has_value())
                qFatal("the run cannot be written");
        if (!store->putLabels({personSays("answer", "1", "wrong"), personSays("concept", "0", "e"),
                               personSays("concept", "1", "d")})
                 .has_value())
            qFatal("the labels cannot be written");
    }
};

QByteArray cell(const SampleIndex& index, const char* field, std::size_t row) {
    const FieldColumn* column = index.table().find(field);
    return column == nullptr ? QByteArray("no such field") : QByteArray::fromStdString(column->cell(row));
}

class TestSampleIndex : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void readsWhatARunSays() {
        const Doors doors;
        SampleIndex index(doors.benchmark);
        const auto damaged = readRun(doors.file, index, {});
        QVERIFY2(damaged.has_value(), damaged.has_value() ? "" : describe(damaged.error()).c_str());
        QCOMPARE(*damaged, std::size_t{0});
        QCOMPARE(cell(index, "iou.oracle", 0), QByteArray("0.75"));
        QCOMPARE(cell(index, "iou.auto", 0), QByteArray("0.25"));
        QCOMPARE(cell(index, "regret", 0), QByteArray("0.5"));
        QCOMPARE(cell(index, "phrase.oracle", 0), QByteArray("A door"));
        QCOMPARE(cell(index, "phrase.auto", 0), QByteArray("a wall"));
        QCOMPARE(cell(index, "choice.auto", 0), QByteArray("4"));
        QCOMPARE(cell(index, "reason.auto", 0), QByteArray("judged-best"));
        QCOMPARE(cell(index, "flag", 0), QByteArray("unparsable"));
        QCOMPARE(cell(index, "phrase", 0), QByteArray("A door; a wall"));
        QCOMPARE(cell(index, "phrases", 0), QByteArray("2"));
        QCOMPARE(cell(index, "masks", 0), QByteArray("6"));
        QCOMPARE(cell(index, "tokens", 0), QByteArray("5"));
        QCOMPARE(cell(index, "answer", 0), QByteArray("A door in a wall."));
        QCOMPARE(cell(index, "location", 0), QByteArray("0"));
        QCOMPARE(cell(index, "concept", 0), QByteArray("e"));
        QCOMPARE(cell(index, "vqa", 0), QByteArray("wrong"));
        QCOMPARE(cell(index, "verdict", 0), QByteArray("wrong"));
        QCOMPARE(cell(index, "reviewer", 0), QByteArray("ann"));
        QCOMPARE(cell(index, "note", 0), QByteArray("says open"));
        QCOMPARE(cell(index, "key", 0), QByteArray("Open"));
    }

    void tellsHowFarEachSampleIs() {
        const Doors doors;
        SampleIndex index(doors.benchmark);
        QVERIFY(readRun(doors.file, index, {}).has_value());
        QCOMPARE(cell(index, "state", 0), QByteArray("done"));
        QCOMPARE(cell(index, "state", 2), QByteArray("failed"));
        QCOMPARE(cell(index, "error", 2), QByteArray("The disk is full."));
        QCOMPARE(cell(index, "state", 3), QByteArray("partial"));
        const SampleIndex alone(doors.benchmark);
        QCOMPARE(cell(alone, "state", 0), QByteArray("not-run"));
        QCOMPARE(cell(alone, "iou.oracle", 0), QByteArray());
    }

    /// A target that is not there has no IoU, but a choice.
    void givesNoIouToAnAbsentTarget() {
        const Doors doors;
        SampleIndex index(doors.benchmark);
        QVERIFY(readRun(doors.file, index, {}).has_value());
        QCOMPARE(cell(index, "iou.oracle", 1), QByteArray());
        QCOMPARE(cell(index, "choice.oracle", 1), QByteArray("none"));
        QCOMPARE(cell(index, "target", 1), QByteArray("absent"));
    }

    void followsCorrectionsAndLabels() {
        const Doors doors;
        SampleIndex index(doors.benchmark);
        QVERIFY(readRun(doors.file, index, {}).has_value());
        Sample sample = doors.benchmark->samples[0];
        sample.expression = "the gate";
        sample.note = "unclear";
        sample.ambiguous = true;
        index.setSample(sample);
        index.setCorrected({"1"});
        QCOMPARE(cell(index, "expression", 0), QByteArray("the gate"));
        QCOMPARE(cell(index, "note", 0), QByteArray("unclear; says open"));
        QCOMPARE(cell(index, "ambiguous", 0), QByteArray("yes"));
        QCOMPARE(cell(index, "corrected", 0), QByteArray("yes"));
        QCOMPARE(cell(index, "corrected", 1), QByteArray("no"));
        index.setLabels({personSays("answer", "1", "correct")});
        index.judgeAnswers();
        QCOMPARE(cell(index, "vqa", 0), QByteArray("right"));
        QCOMPARE(cell(index, "concept", 0), QByteArray());
        index.setLabels({});
        index.judgeAnswers();
        QCOMPARE(cell(index, "vqa", 0), QByteArray());
        QCOMPARE(cell(index, "reviewer", 0), QByteArray());
    }

    void outlinesAreFormsWithoutMasks() {
        const Doors doors;
        const auto store = *RunStore::open(doors.file, RunStore::Access::ReadOnly);
        const auto outlines = RunOutlines::open(doors.file);
        QVERIFY(outlines.has_value());
        SampleRun whole = *store->load("1");
        whole.candidateIou.clear();
        for (Candidate& candidate : whole.candidates) {
            candidate.mask = emptyMask(whole.imageSize);
            candidate.point = {};
            candidate.predictedIou = 0;
            candidate.stability = 0;
        }
        const auto outline = (*outlines)->read("1");
        QVERIFY2(outline.has_value(), outline.has_value() ? "" : describe(outline.error()).c_str());
        QVERIFY(*outline == whole);
        const auto missing = (*outlines)->read("77");
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void stopsWithinASample() {
        const Doors doors;
        SampleIndex index(doors.benchmark);
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        const auto read = readRun(doors.file, index, progress);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(cell(index, "state", 0), QByteArray("done"));  // the list was read
        QCOMPARE(cell(index, "answer", 0), QByteArray());
    }
};

}  // namespace
}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestSampleIndex)
#include "tst_sample_index.moc"
