// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/reuse_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;

namespace {

RunConfig stored() {
    RunConfig config;
    config.benchmark = "PixMMVP";
    config.mllm.hash = "a";
    config.segmenter.hash = "b";
    return config;
}

Stage usable(const RunConfig& asked, const RunConfig& from = stored()) {
    const auto stage = reusableStage(from, asked);
    return stage.has_value() ? *stage : Stage::None;
}

/// A form with something in every stage.
SampleRun fullRun(const std::string& id) {
    SampleRun run;
    run.sampleId = id;
    run.filled = Stage::Scores;
    run.imageSize = {2, 1};
    run.answer.text = "a cup";
    run.answer.tokens = {{5, "a cup", -0.1F, {0, 5}}};
    run.phrases.push_back({"a cup", "cup", {0, 5}, {2, 5}, {0}, 0, false, 0.5});
    AttentionMap map;
    map.grid = {1, 1};
    map.values = {1};
    map.imageSize = {2, 1};
    run.maps.push_back(map);
    Candidate candidate;
    candidate.mask = maskFromBytes({2, 1}, std::vector<std::uint8_t>{1, 0});
    run.candidates = {candidate, candidate, candidate};
    run.candidateIou = {0.5, 0.5, 0.5};
    run.selections = {{"oracle", 0, 0.5, "best-iou"}};
    run.scores = {{"oracle", 0.5, false}};
    return run;
}

class TestReuseRun : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatAnAblationChangesDecidesWhatIsKept() {
        RunConfig same = stored();
        same.selectors = {"oracle", "attend-and-segment"};
        same.similarity.cut = 0.7;
        same.pointSeed = 1;  // of random points, which are not asked for
        same.benchmarkRoot = "/elsewhere";
        QCOMPARE(usable(same), Stage::Candidates);

        RunConfig asked = stored();
        asked.pointMode = PointMode::Random;
        QCOMPARE(usable(asked), Stage::Maps);
        RunConfig otherSeed = asked;
        otherSeed.pointSeed = 1;
        QCOMPARE(usable(otherSeed, asked), Stage::Maps);
        QCOMPARE(usable(asked, asked), Stage::Candidates);

        const auto with = [](auto change) {
            RunConfig config = stored();
            change(config);
            return usable(config);
        };
        QCOMPARE(with([](RunConfig& c) { c.pointRank = 2; }), Stage::Maps);
        QCOMPARE(with([](RunConfig& c) { c.instances = 3; }), Stage::Maps);
        QCOMPARE(with([](RunConfig& c) { c.segmenter.hash = "c"; }), Stage::Maps);
        QCOMPARE(with([](RunConfig& c) { c.alignment = TokenAlignment::AsQuery; }), Stage::Phrases);
        QCOMPARE(with([](RunConfig& c) { c.chunker = "other"; }), Stage::Answer);
        QCOMPARE(with([](RunConfig& c) { c.similarity.vectors = "/models/en_core_web_lg"; }), Stage::Answer);
        QCOMPARE(with([](RunConfig& c) { c.profile = "paper"; }), Stage::None);  // asks about None, too (B35)
        QCOMPARE(with([](RunConfig& c) {
                     c.profile = "paper";
                     c.defects = {{"B35", false}};
                 }),
                 Stage::Candidates);
    }

    void otherAnswersAreRefusedWithTheDifference() {
        RunConfig asked = stored();
        asked.probing = 1;
        const auto stage = reusableStage(stored(), asked);
        QCOMPARE(stage.error().code, ErrorCode::InvalidInput);
        QVERIFY2(stage.error().message.find("probing is 2 in the run, but 1") != std::string::npos,
                 stage.error().message.c_str());
        asked = stored();
        asked.mllm.hash = "z";
        QCOMPARE(reusableStage(stored(), asked).error().code, ErrorCode::InvalidInput);
        asked = stored();
        asked.generation.maxNewTokens = 3;
        QCOMPARE(reusableStage(stored(), asked).error().code, ErrorCode::InvalidInput);
    }

    void stagesAreCopiedOnceUpToTheOneAskedFor() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto from = *RunStore::create(root / "a.gsrun", {}, {});
        const auto to = *RunStore::create(root / "b.gsrun", {}, {});
        for (const char* id : {"1", "2", "3"})
            QVERIFY(from->put(fullRun(id)).has_value());
        SampleRun skipped;
        skipped.sampleId = "4";
        skipped.filled = Stage::Scores;
        skipped.skipped = "no-expression";
        QVERIFY(from->put(skipped).has_value());
        SampleRun own = fullRun("2");
        own.answer.text = "my own";
        QVERIFY(to->put(own).has_value());

        const std::vector<std::string> ids{"1", "2", "4", "9"};
        const auto first = reuseStages(*from, *to, ids, Stage::Maps, {});
        QVERIFY2(first.has_value(), first ? "" : describe(first.error()).c_str());
        QCOMPARE(*first, std::size_t{2});
        const auto copy = to->load("1");
        QVERIFY(copy.has_value());
        QCOMPARE(copy->filled, Stage::Maps);
        QCOMPARE(copy->answer.text, std::string("a cup"));
        QCOMPARE(copy->phrases.front().similarity, std::optional(0.5));
        QCOMPARE(copy->maps.size(), std::size_t{1});
        QVERIFY(copy->candidates.empty() && copy->candidateIou.empty() && copy->selections.empty() && copy->scores.empty());
        QCOMPARE(to->load("2")->answer.text, std::string("my own"));
        QVERIFY(to->load("4")->skipped.empty());
        QVERIFY(!to->load("3").has_value());
        QCOMPARE(*reuseStages(*from, *to, ids, Stage::Maps, {}), std::size_t{0});

        std::stop_source source;
        source.request_stop();
        const Progress stopped{source.get_token(), {}, {}};
        QCOMPARE(reuseStages(*from, *to, ids, Stage::Maps, stopped).error().code, ErrorCode::Cancelled);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestReuseRun)
#include "tst_reuse_run.moc"
