// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_change.h"
#include "core/run/select_run.h"
#include "tests/support/candidate_run.h"
#include "tests/support/table_judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
constexpr int kSamples = 5;

/// Remembers nothing; counts what it would send.
class CountingClient final : public ChatClient {
  public:
    [[nodiscard]] Result<std::string> complete(const ChatRequest& /*request*/, const Progress& /*progress*/) override {
        return std::string("3");
    }
    [[nodiscard]] ChatCost cost() const override { return {}; }
    [[nodiscard]] ChatCost estimate(const ChatRequest& request) override {
        if (remembersAll)
            return {0, 0, 0, 1};
        return {1, static_cast<std::int64_t>(request.images.size()), 1000, 0};
    }
    bool remembersAll = false;
};

class TestSelectRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_benchmarkRoot;
    Benchmark m_benchmark;
    int m_runs = 0;

    fs::path newRun() {
        const fs::path file = fs::path(m_folder.path().toStdString()) / (std::to_string(++m_runs) + ".gsrun");
        test::writeCandidateRun(file, m_benchmarkRoot);
        return file;
    }
    static std::shared_ptr<RunStore> opened(const fs::path& file) {
        return *RunStore::open(file, RunStore::Access::ReadWrite);
    }
    SelectPlan planned(const RunStore& store, bool again = false, std::size_t limit = 0) {
        RunConfig config = store.record().config;
        config.judge.kind = "chat";
        config.judge.model = "table";
        config.selectors = {"oracle", "automatic"};
        return *planSelecting(store, m_benchmark, config, {"automatic"}, again, limit, {});
    }
    Result<Done> select(RunStore& store, const SelectPlan& plan, Judge* judge, SelectOutcome& outcome, const Progress& progress = {}) {
        return selectRun(store, m_benchmark, plan, judge, [this](const std::string& id, const Error&) { failed.push_back(id); },
                         progress, outcome);
    }
    static test::ReplyJudge::Reply always(const std::string& text) {
        return [text](const JudgeRequest&) -> Result<std::string> { return text; };
    }
    static const Selection& choice(const SampleRun& run, const std::string& selector) {
        return *std::find_if(run.selections.begin(), run.selections.end(),
                             [&](const Selection& selection) { return selection.selector == selector; });
    }
    std::vector<std::string> failed;

  private Q_SLOTS:
    void initTestCase() {
        m_benchmarkRoot = fs::path(m_folder.path().toStdString()) / "doors";
        test::writePicturedPixMmvp(m_benchmarkRoot, kSamples);
        m_benchmark = *readBenchmark(m_benchmarkRoot, {});
    }

    void aRunWithCandidatesGetsChoicesAndScores() {
        const auto store = opened(newRun());
        const SelectPlan plan = planned(*store);
        QCOMPARE(plan.samples.size(), std::size_t{kSamples});
        test::ReplyJudge judge(499, always("2"));
        SelectOutcome outcome;
        QVERIFY(select(*store, plan, &judge, outcome).has_value());
        QCOMPARE(outcome.selected, std::size_t{kSamples});
        const SampleRun run = *store->load("1");
        QVERIFY(run.filled == Stage::Scores);
        QCOMPARE(choice(run, "automatic").candidate, std::optional(4));
        QCOMPARE(choice(run, "automatic").exchanges.size(), std::size_t{3});
        QVERIFY(choice(run, "oracle").candidate.has_value());  // the run asks for it and had no choice yet
        QCOMPARE(run.scores.size(), std::size_t{2});
        QCOMPARE(run.candidateIou.size(), std::size_t{6});
        QCOMPARE(planned(*store).samples.size(), std::size_t{0});
        QCOMPARE(planned(*store).kept, std::size_t{kSamples});
    }

    void aStoppedChoosingGoesOn() {
        const auto store = opened(newRun());
        std::stop_source stop;
        int asked = 0;
        test::ReplyJudge judge(499, [&](const JudgeRequest&) -> Result<std::string> {
            if (++asked == 7)  // in the third sample
                stop.request_stop();
            return std::string("1");
        });
        Progress progress;
        progress.stop = stop.get_token();
        SelectOutcome outcome;
        const auto ended = select(*store, planned(*store), &judge, outcome, progress);
        QVERIFY(!ended.has_value() && ended.error().code == ErrorCode::Cancelled);
        QCOMPARE(outcome.selected, std::size_t{2});
        const SelectPlan rest = planned(*store);
        QCOMPARE(rest.samples, (std::vector<std::size_t>{2, 3, 4}));
        SelectOutcome second;
        QVERIFY(select(*store, rest, &judge, second).has_value());
        QCOMPARE(second.selected, std::size_t{3});
    }

    void choicesOfOtherSelectorsStay() {
        const fs::path file = newRun();
        const auto store = opened(file);
        SelectOutcome outcome;
        RunConfig config = store->record().config;
        const auto oracles = planSelecting(*store, m_benchmark, config, {"oracle"}, false, 0, {});
        QVERIFY(select(*store, *oracles, nullptr, outcome).has_value());
        const Selection before = choice(*store->load("1"), "oracle");
        QCOMPARE(before.reason, std::string("best-iou"));
        test::ReplyJudge judge(499, always("2"));
        QVERIFY(select(*store, planned(*store), &judge, outcome).has_value());
        const SampleRun run = *store->load("1");
        QVERIFY(choice(run, "oracle") == before);
        QCOMPARE(run.selections.size(), std::size_t{2});
        QCOMPARE(run.scores.size(), std::size_t{2});
        QCOMPARE(run.scores[1].selector, std::string("automatic"));
        QCOMPARE(run.scores[1].iou, run.candidateIou[4]);
        QVERIFY(run.candidateIou[4] > 0);
    }

    void againReplacesAndDroppingLeavesTheRest() {
        const auto store = opened(newRun());
        test::ReplyJudge first(499, always("1"));
        test::ReplyJudge second(499, always("2"));
        SelectOutcome outcome;
        QVERIFY(select(*store, planned(*store), &first, outcome).has_value());
        QVERIFY(dropSelections(*store, {"automatic"}, {}).has_value());
        SampleRun run = *store->load("1");
        QCOMPARE(run.selections.size(), std::size_t{1});
        QCOMPARE(run.scores.size(), std::size_t{1});
        QCOMPARE(run.scores.front().selector, std::string("oracle"));
        QVERIFY(select(*store, planned(*store, true), &second, outcome).has_value());
        run = *store->load("1");
        QCOMPARE(choice(run, "automatic").candidate, std::optional(4));
        QCOMPARE(planned(*store, true, 2).samples.size(), std::size_t{2});
    }

    void withoutAJudgeNobodyHasChosen() {
        const auto store = opened(newRun());
        SelectOutcome outcome;
        QVERIFY(select(*store, planned(*store), nullptr, outcome).has_value());
        QCOMPARE(choice(*store->load("1"), "automatic").reason, std::string("no-judge"));
        QCOMPARE(planned(*store).samples.size(), std::size_t{kSamples});
    }

    void oneFailureIsToldThreeEndIt() {
        const auto store = opened(newRun());
        int asked = 0;
        test::ReplyJudge flaky(499, [&asked](const JudgeRequest&) -> Result<std::string> {
            if (++asked == 4)
                return Error{ErrorCode::Io, "Nobody answers.", {}};
            return std::string("1");
        });
        failed.clear();
        SelectOutcome outcome;
        QVERIFY(select(*store, planned(*store), &flaky, outcome).has_value());
        QCOMPARE(failed, std::vector<std::string>{"2"});
        QCOMPARE(outcome.selected, std::size_t{kSamples - 1});
        QCOMPARE(planned(*store).samples, std::vector<std::size_t>{1});
        const auto other = opened(newRun());
        test::ReplyJudge dead(499, [](const JudgeRequest&) -> Result<std::string> {
            return Error{ErrorCode::Io, "Nobody answers.", {}};
        });
        SelectOutcome none;
        const auto ended = select(*other, planned(*other), &dead, none);
        QVERIFY(!ended.has_value() && ended.error().code == ErrorCode::Io);
        QCOMPARE(none.failed, std::size_t{3});
        QVERIFY(other->load("1")->filled == Stage::Candidates);
    }

    void costIsThatOfTheQuestions() {
        const auto store = opened(newRun());
        const auto client = std::make_shared<CountingClient>();
        const auto cost = estimateSelecting(*store, m_benchmark, planned(*store), client, {});
        QVERIFY(cost.has_value());
        QCOMPARE(cost->requests, std::int64_t{3 * kSamples});        // two phrases and the winners
        QCOMPARE(cost->images, std::int64_t{(3 + 3 + 2) * kSamples});
        QCOMPARE(cost->bytes, std::int64_t{3000 * kSamples});
        SelectPlan filtered = planned(*store);
        filtered.config.judge.presence = true;
        filtered.config.judge.orderChecks = 2;
        const auto more = estimateSelecting(*store, m_benchmark, filtered, client, {});
        QCOMPARE(more->requests, std::int64_t{(1 + 3 + 2 * 3) * kSamples});
        client->remembersAll = true;
        QCOMPARE(*estimateSelecting(*store, m_benchmark, planned(*store), client, {}), (ChatCost{0, 0, 0, 3 * kSamples}));
    }

    void orderFiguresAreThoseOfTheChoices() {
        const auto store = opened(newRun());
        SelectPlan plan = planned(*store);
        plan.config.judge.orderChecks = 3;
        test::ReplyJudge first(499, always("1"));
        SelectOutcome outcome;
        QVERIFY(select(*store, plan, &first, outcome).has_value());
        QCOMPARE(outcome.order.all.checks, std::int64_t{3 * kSamples});
        QVERIFY(outcome.order.all.flips > 0);
        QCOMPARE(outcome.order.namedFirst, outcome.order.questions);
        QVERIFY(outcome.flagged > 0);
    }

    void samplesOfAnotherBenchmarkAreRefused() {
        const auto store = opened(newRun());
        Benchmark other = m_benchmark;
        for (Sample& sample : other.samples)
            sample.id += "x";
        QVERIFY(planSelecting(*store, other, store->record().config, {"automatic"}, false, 0, {}).error().code ==
                ErrorCode::InvalidInput);
        QVERIFY(planSelecting(*store, m_benchmark, store->record().config, {"best"}, false, 0, {}).error().code ==
                ErrorCode::InvalidInput);
    }

    void theRunSaysWhoChooses() {
        const fs::path file = newRun();
        JudgeConfig judge;
        judge.scheme = "twelves";
        judge.kind = "chat";
        judge.model = "gpt-x";
        QVERIFY(changeSelectors(file, {"oracle", "automatic"}, judge).has_value());
        const auto store = opened(file);
        QVERIFY(store->record().config.judge == judge);
        QCOMPARE(store->record().config.selectors, (std::vector<std::string>{"oracle", "automatic"}));
        QCOMPARE(store->summaries()->size(), std::size_t{kSamples});
        QCOMPARE(store->record().config.benchmarkRoot, fs::absolute(m_benchmarkRoot));
        QVERIFY(!changeSelectors(file, {"oracle"}, judge).has_value());  // open for writing
    }

    void nonsenseIsNotWritten() {
        const fs::path file = newRun();
        JudgeConfig judge;
        judge.scheme = "fives";
        QVERIFY(changeSelectors(file, {"oracle"}, judge).error().code == ErrorCode::InvalidInput);
        QCOMPARE(opened(file)->record().config.judge, JudgeConfig{});
        QVERIFY(changeSelectors(file.string() + ".none", {"oracle"}, {}).error().code == ErrorCode::NotFound);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestSelectRun)
#include "tst_select_run.moc"
