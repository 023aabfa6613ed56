// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/merge_runs.h"

#include "core/base/files.h"
#include "core/io/run_hash.h"
#include "tests/support/sharded_run.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace groundscope {
namespace {

namespace fs = std::filesystem;
using test::failedForm;
using test::finishedForm;
using test::unfinishedForm;

bool mentions(const Error& error, const std::string& text) {
    return describe(error).find(text) != std::string::npos;
}

}  // namespace

class TestMergeRuns : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    std::vector<fs::path> shards(int count, int samples) const {
        std::vector<fs::path> files;
        for (int i = 1; i <= count; ++i) {
            files.push_back(at(("s" + std::to_string(i) + ".gsrun").c_str()));
            test::writeShard(files.back(), {static_cast<std::size_t>(i), static_cast<std::size_t>(count)}, samples);
        }
        return files;
    }

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theMergedRunHasTheResultsOfOneProcess() {
        const auto files = shards(3, 10);
        test::writeShard(at("single.gsrun"), {}, 10);
        const auto report = mergeRuns(at("all.gsrun"), files, {});
        QVERIFY2(report.has_value(), report.has_value() ? "" : describe(report.error()).c_str());
        QCOMPARE(report->samples, std::size_t{10});
        QCOMPARE(report->complete, std::size_t{10});
        QCOMPARE(report->added, std::size_t{10});
        QVERIFY(report->missing.empty() && report->duplicates.empty() && report->notes.empty());
        QCOMPARE(*hashResults(at("all.gsrun"), {}), *hashResults(at("single.gsrun"), {}));
        const auto store = *RunStore::open(at("all.gsrun"), RunStore::Access::ReadOnly);
        std::vector<std::string> order;
        const std::vector<SampleSummary> summaries = *store->summaries();
        for (const SampleSummary& sample : summaries)
            order.push_back(sample.id);
        QVERIFY(order == test::numberedSamples(10));
        QCOMPARE(store->record().startedUtc, std::string("2026-01-01T00:00:00Z"));
        QVERIFY((**readPlan(*store) == RunPlan{test::numberedSamples(10), {}}));
    }

    void theHashOfResultsSeesEveryChangeButNoTimes() {
        const fs::path file = at("a.gsrun");
        test::writeShard(file, {}, 3);
        const std::string before = *hashResults(file, {});
        const auto with = [&file](const SampleRun& run) {
            (void)(*RunStore::open(file, RunStore::Access::ReadWrite))->put(run);
            return *hashResults(file, {});
        };
        QCOMPARE(with(finishedForm("2", 99)), before);
        SampleRun other = finishedForm("2");
        other.answer.text += " ";
        QVERIFY(with(other) != before);
        other = finishedForm("2");
        other.scores.front().iou = 0.5000001;
        QVERIFY(with(other) != before);
        QVERIFY(with(failedForm("2")) != before);
        QCOMPARE(with(finishedForm("2")), before);
    }

    void theOrderOfTheShardsDoesNotMatterAndTheSameAgainChangesNothing() {
        const auto files = shards(3, 8);
        QVERIFY(mergeRuns(at("a.gsrun"), {files[0], files[1], files[2]}, {}).has_value());
        QVERIFY(mergeRuns(at("b.gsrun"), {files[2], files[0], files[1], files[0]}, {}).has_value());
        const std::string bytes = *sha256OfFile(at("a.gsrun"));
        QCOMPARE(*sha256OfFile(at("b.gsrun")), bytes);
        const auto again = mergeRuns(at("a.gsrun"), {at("a.gsrun"), files[0], files[1], files[2]}, {});
        QVERIFY(again.has_value());
        QCOMPARE(again->added, std::size_t{0});
        QCOMPARE(again->complete, std::size_t{8});
        QVERIFY(again->duplicates.empty());
        QCOMPARE(*sha256OfFile(at("a.gsrun")), bytes);
    }

    void whatIsMissingIsNamedAndComesInLater() {
        const auto files = shards(3, 7);
        const auto first = mergeRuns(at("all.gsrun"), {files[0], files[2]}, {});
        QVERIFY((first->missing == std::vector<std::string>{"2", "5"}));
        QCOMPARE(first->samples, std::size_t{7});
        QCOMPARE(first->complete, std::size_t{5});
        const auto second = mergeRuns(at("all.gsrun"), {files[1]}, {});
        QCOMPARE(second->added, std::size_t{2});
        QCOMPARE(second->complete, std::size_t{7});
        test::writeShard(at("single.gsrun"), {}, 7);
        QCOMPARE(*hashResults(at("all.gsrun"), {}), *hashResults(at("single.gsrun"), {}));
        for (const char* log : {"all.gsrun-wal", "all.gsrun-shm", "all.gsrun-lock"})
            QVERIFY2(!fs::exists(at(log)), log);
    }

    void completeGoesBeforeUnfinishedAndThatBeforeFailed() {
        {
            const auto a = test::makeShard(at("a.gsrun"), {}, 4, test::shardRecord());
            for (const SampleRun& run : {failedForm("1"), unfinishedForm("2"), failedForm("3"), failedForm("4")})
                QVERIFY(a->put(run).has_value());
            const auto b = test::makeShard(at("b.gsrun"), {}, 4, test::shardRecord());
            for (const SampleRun& run : {finishedForm("1"), failedForm("2"), unfinishedForm("3")})
                QVERIFY(b->put(run).has_value());
        }
        const auto report = mergeRuns(at("all.gsrun"), {at("a.gsrun"), at("b.gsrun")}, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->complete, std::size_t{1});
        QVERIFY((report->unfinished == std::vector<std::string>{"2", "3"}));
        QVERIFY((report->failed == std::vector<std::string>{"4"}));
        const auto store = *RunStore::open(at("all.gsrun"), RunStore::Access::ReadOnly);
        QVERIFY(*store->load("4") == failedForm("4"));
        QVERIFY(*store->load("3") == unfinishedForm("3"));
    }

    void duplicatesAreReportedWhenAlikeAndRefusedWhenNot() {
        const auto files = shards(2, 4);
        {
            const auto second = *RunStore::open(files[1], RunStore::Access::ReadWrite);
            QVERIFY(second->put(finishedForm("3", 77)).has_value());  // took longer: no other result
        }
        const auto report = mergeRuns(at("all.gsrun"), files, {});
        QCOMPARE(report->duplicates.size(), std::size_t{1});
        QCOMPARE(report->duplicates.front().sampleId, std::string("3"));
        QVERIFY(report->duplicates.front().files == files);
        {
            const auto second = *RunStore::open(files[1], RunStore::Access::ReadWrite);
            SampleRun other = finishedForm("3");
            other.answer.text = "Something else.";
            QVERIFY(second->put(other).has_value());
        }
        const std::string bytes = *sha256OfFile(at("all.gsrun"));
        for (const char* out : {"all.gsrun", "new.gsrun"}) {
            const auto refused = mergeRuns(at(out), files, {});
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY(mentions(refused.error(), "Sample \"3\"") && mentions(refused.error(), "s2.gsrun"));
        }
        QCOMPARE(*sha256OfFile(at("all.gsrun")), bytes);
        QVERIFY(!fs::exists(at("new.gsrun")));
    }

    void otherConfigurationsAreRefusedByTheSettingThatDiffers() {
        const auto files = shards(2, 4);
        RunRecord record = test::shardRecord({2, 2});
        record.config.probing = 1;
        test::makeShard(at("other.gsrun"), {2, 2}, 4, record);
        const auto refused = mergeRuns(at("all.gsrun"), {files[0], at("other.gsrun")}, {});
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(mentions(refused.error(), "probing is 1 here, but 2 in"));
        QVERIFY(!fs::exists(at("all.gsrun")));
        test::writeShard(at("fewer.gsrun"), {2, 2}, 3);
        QVERIFY(!mergeRuns(at("all.gsrun"), {files[0], at("fewer.gsrun")}, {}).has_value());
        record = test::shardRecord({2, 2});
        record.config.mllm.device = "cuda:1";
        RunRecord first = record;
        first.config.mllm.device = "cuda:0";
        test::makeShard(at("gpu0.gsrun"), {1, 2}, 4, first);
        test::makeShard(at("gpu1.gsrun"), {2, 2}, 4, record);
        QVERIFY(mergeRuns(at("gpus.gsrun"), {at("gpu0.gsrun"), at("gpu1.gsrun")}, {}).has_value());
        QVERIFY(mentions(mergeRuns(at("all.gsrun"), {files[0], at("gpu1.gsrun")}, {}).error(), "mllm/device"));
        first.config.mllm.device = "cuda:0,cuda:1,cpu";
        record.config.mllm.device = "cpu,cuda:3";
        QVERIFY(!configDifference(first.config, record.config));
        record.config.mllm.device = "cuda:3";
        QVERIFY(configDifference(first.config, record.config)->find("cpu,cuda") != std::string::npos);
    }

    void labelsAndRepliesComeAlong() {
        const auto files = shards(2, 4);
        Label label{"2", "answer", "1", "ann", "person", "correct", "", 1, "2026-01-01T00:00:00Z"};
        {
            const auto second = *RunStore::open(files[1], RunStore::Access::ReadWrite);
            QVERIFY(second->putLabels({label}).has_value());
            QVERIFY(second->rememberReply("digest", "yes").has_value());
        }
        QVERIFY(mergeRuns(at("all.gsrun"), files, {}).has_value());
        {
            const auto all = *RunStore::open(at("all.gsrun"), RunStore::Access::ReadWrite);
            QVERIFY(*all->labels() == std::vector<Label>{label});
            QCOMPARE(all->rememberedReply("digest")->value(), std::string("yes"));
            label.value = "wrong";
            label.atUtc = "2026-02-01T00:00:00Z";
            QVERIFY(all->putLabels({label}).has_value());
        }
        QVERIFY(mergeRuns(at("all.gsrun"), files, {}).has_value());  // what was said later in the merged run stays
        QVERIFY(*(*RunStore::open(at("all.gsrun"), RunStore::Access::ReadOnly))->labels() == std::vector<Label>{label});
    }

    void aShardThatIsBeingWrittenIsLeftAlone() {
        const auto files = shards(2, 4);
        const auto writer = *RunStore::open(files[1], RunStore::Access::ReadWrite);
        QCOMPARE(mergeRuns(at("all.gsrun"), files, {}).error().code, ErrorCode::Conflict);
    }

    void badInputGivesOneErrorAndNoFile() {
        const auto files = shards(1, 2);
        std::ofstream(at("noise.gsrun")) << "not a run";
        for (const fs::path& bad : {at("noise.gsrun"), at("nothing.gsrun"), at(".")})
            QVERIFY(!mergeRuns(at("all.gsrun"), {files[0], bad}, {}).has_value());
        QVERIFY(!mergeRuns(at("all.gsrun"), {}, {}).has_value());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(mergeRuns(at("all.gsrun"), files, {stop.get_token(), {}, {}}).error().code, ErrorCode::Cancelled);
        QVERIFY(!fs::exists(at("all.gsrun")));
    }

    void aPlanOnlyGrowsInAWholeRun() {
        const RunPlan few{test::numberedSamples(3), {}};
        const RunPlan more{test::numberedSamples(5), {}};
        QVERIFY(*continuedPlan(std::nullopt, few) == few);
        QVERIFY(*continuedPlan(few, more) == more);
        QVERIFY(*continuedPlan(more, few) == more);
        const RunPlan part{test::numberedSamples(5), {2, 3}};
        QVERIFY(*continuedPlan(part, part) == part);
        QVERIFY(!continuedPlan(part, more).has_value());
        QVERIFY(!continuedPlan(part, RunPlan{test::numberedSamples(3), {2, 3}}).has_value());
        QVERIFY(mentions(continuedPlan(part, RunPlan{part.samples, {1, 3}}).error(), "part 2/3"));
    }

    void aLogLeftOfARemovedRunIsNotTakenForTheNewOne() {
        test::writeShard(at("a.gsrun"), {}, 2);
        {
            const auto writer = *RunStore::open(at("a.gsrun"), RunStore::Access::ReadWrite);
            QVERIFY(writer->put(failedForm("1")).has_value());
            fs::copy_file(at("a.gsrun-wal"), at("kept"));
        }
        fs::remove(at("a.gsrun"));
        fs::copy_file(at("kept"), at("a.gsrun-wal"));
        test::writeShard(at("a.gsrun"), {}, 2);
        QCOMPARE((*RunStore::open(at("a.gsrun"), RunStore::Access::ReadOnly))->load("1")->filled, Stage::Scores);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestMergeRuns)
#include "tst_merge_runs.moc"
