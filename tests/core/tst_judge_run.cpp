// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/judge_run.h"

#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "tests/support/answered_run.h"
#include "tests/support/misbehaving_server.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

namespace groundscope {

using namespace std::chrono_literals;
using test::Behaviour;
using test::HttpRequest;
using test::MisbehavingServer;

namespace {

constexpr int kSamples = 12;

/// Right for odd samples: their key is (a), and everybody answers "open".
Behaviour honest(const HttpRequest& request) {
    return Behaviour::says(request.userText().find("the correct answer is (a)") != std::string::npos ? "Yes." : "no");
}

}  // namespace

class TestJudgeRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_benchmark;
    int m_runs = 0;

    std::shared_ptr<RunStore> newRun() {
        const auto file = std::filesystem::path(m_folder.path().toStdString()) / (std::to_string(++m_runs) + ".gsrun");
        test::writeAnsweredRun(file, m_benchmark, "clean");
        return *RunStore::open(file, RunStore::Access::ReadWrite);
    }
    static std::shared_ptr<ChatClient> client(const MisbehavingServer& server, const std::shared_ptr<RunStore>& store) {
        ChatEndpoint endpoint;
        endpoint.baseUrl = server.url();
        endpoint.model = "judge-1";
        endpoint.retries = 1;
        endpoint.firstPause = 1ms;
        return *ChatClient::make(endpoint, chatMemory(store));
    }
    struct Ended {
        Result<Done> result = Done{};
        JudgeOutcome outcome;
        ChatCost planned;
        ChatCost sent;
        int failures = 0;
    };
    Ended judge(const MisbehavingServer& server, const std::shared_ptr<RunStore>& store, const Progress& progress = {}) {
        const auto asked = client(server, store);
        const auto benchmark = readBenchmark(m_benchmark);
        const auto plan = planJudging(*store, *benchmark, 1, 0, *asked, {});
        Ended ended;
        ended.planned = plan->cost;
        const auto chat = makeChatJudge(asked, "judge-1");
        ended.result = judgeRun(*store, *plan, *chat, "chat", [&](const JudgeItem&, const Error&) { ++ended.failures; },
                                progress, ended.outcome);
        ended.sent = asked->cost();
        return ended;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_benchmark = std::filesystem::path(m_folder.path().toStdString()) / "doors";
        test::writePixMmvp(m_benchmark, kSamples);
    }

    void keepsEveryVerdictWithWhoGaveIt() {
        const MisbehavingServer server(honest);
        const auto store = newRun();
        const Ended ended = judge(server, store);
        QVERIFY(ended.result.has_value());
        QCOMPARE(ended.outcome.judged, std::size_t{kSamples});
        QCOMPARE(ended.outcome.correct, std::size_t{kSamples / 2});
        QCOMPARE(ended.planned.requests, std::int64_t{kSamples});
        QCOMPARE(ended.sent, ended.planned);
        const auto labels = store->labels("answer");
        QCOMPARE(labels->size(), std::size_t{kSamples});
        const Label& first = labels->front();
        QCOMPARE(first.sampleId, std::string("1"));
        QCOMPARE(first.item, std::string("1"));
        QCOMPARE(first.annotator, std::string("judge-1"));
        QCOMPARE(first.source, std::string("chat"));
        QCOMPARE(first.value, std::string("correct"));
        QCOMPARE(first.note, std::string("Yes."));
        QCOMPARE(first.atUtc.size(), std::size_t{20});
    }

    void asksNothingTwice() {
        const MisbehavingServer server(honest);
        const auto store = newRun();
        judge(server, store);
        const Ended again = judge(server, store);
        QVERIFY(again.result.has_value());
        QCOMPARE(again.planned, (ChatCost{0, 0, 0, kSamples}));
        QCOMPARE(server.count(), std::size_t{kSamples});
        QCOMPARE(store->labels("answer")->size(), std::size_t{kSamples});
    }

    void goesOnAfterAStop() {
        const MisbehavingServer server(honest);
        const auto store = newRun();
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        progress.report = [&](const std::string& what, std::int64_t done, std::int64_t) {
            if (what == "judge" && done == 5)
                stop.request_stop();
        };
        const Ended stopped = judge(server, store, progress);
        QCOMPARE(stopped.result.error().code, ErrorCode::Cancelled);
        QCOMPARE(stopped.outcome.judged, std::size_t{5});
        QCOMPARE(store->labels("answer")->size(), std::size_t{5});
        const Ended rest = judge(server, store);
        QCOMPARE(rest.planned.requests, std::int64_t{kSamples - 5});
        QCOMPARE(rest.planned.remembered, std::int64_t{5});
        QCOMPARE(server.count(), std::size_t{kSamples});
        QCOMPARE(store->labels("answer")->size(), std::size_t{kSamples});
    }

    void passesOverSingleFailuresAndCountsNonsenseAsWrong() {
        const MisbehavingServer server([](const HttpRequest& request) {
            const bool isFourth = request.userText().find("door 4 ") != std::string::npos;
            const bool isFifth = request.userText().find("door 5 ") != std::string::npos;
            return isFourth ? Behaviour::status(400) : (isFifth ? Behaviour::says("I think yes") : honest(request));
        });
        const auto store = newRun();
        const Ended ended = judge(server, store);
        QVERIFY(ended.result.has_value());
        QCOMPARE(ended.outcome.failed, std::size_t{1});
        QCOMPARE(ended.failures, 1);
        QCOMPARE(ended.outcome.unparsable, std::size_t{1});
        QCOMPARE(ended.outcome.judged, std::size_t{kSamples - 1});
        QCOMPARE(ended.outcome.correct, std::size_t{kSamples / 2 - 1});
    }

    void givesUpWhenTheEndpointIsBroken() {
        const MisbehavingServer server({Behaviour::says("yes"), Behaviour::says("yes"), Behaviour::status(500)});
        const auto store = newRun();
        const Ended ended = judge(server, store);
        QCOMPARE(ended.result.error().code, ErrorCode::Io);
        QCOMPARE(ended.outcome.judged, std::size_t{2});
        QCOMPARE(ended.outcome.failed, std::size_t{3});
        QCOMPARE(server.count(), std::size_t{2 + 3 * 2});
    }

    void saysWhatCannotBeJudged() {
        const MisbehavingServer server(honest);
        const auto store = newRun();
        const auto asked = client(server, store);
        const auto benchmark = readBenchmark(m_benchmark);
        QCOMPARE(planJudging(*store, *benchmark, 3, 0, *asked, {}).error().code, ErrorCode::InvalidInput);
        Benchmark other = *benchmark;
        other.samples.clear();
        QCOMPARE(planJudging(*store, other, 1, 0, *asked, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(planJudging(*store, *benchmark, 1, 4, *asked, {})->items.size(), std::size_t{4});
        QCOMPARE(server.count(), std::size_t{0});
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestJudgeRun)
#include "tst_judge_run.moc"
