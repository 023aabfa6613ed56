// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/build_project.h"
#include "core/grounding/judge.h"
#include "core/run/built_benchmark.h"
#include "tests/support/build_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace groundscope;
namespace fs = std::filesystem;

namespace {

/// Says what it was told to say; remembers what it was asked.
class ScriptedJudge final : public Judge {
  public:
    explicit ScriptedJudge(std::vector<Result<JudgeReply>> replies) : m_replies(std::move(replies)) {}
    std::string name() const override { return "scripted"; }
    int imagesPerQuestion() const override { return 0; }
    Result<JudgeReply> ask(const JudgeRequest& request, const Progress&) override {
        asked.push_back(request.text);
        return asked.size() <= m_replies.size() ? m_replies[asked.size() - 1] : Result<JudgeReply>(JudgeReply{"1", false});
    }
    std::vector<std::string> asked;

  private:
    std::vector<Result<JudgeReply>> m_replies;
};

Decision done(std::set<std::string> kept, const std::string& expression, const std::string& when) {
    Decision decision;
    decision.state = Decision::State::Done;
    decision.kept = std::move(kept);
    decision.expression = expression;
    decision.whenUtc = when;
    return decision;
}

Annotation rectangle(double x, double y, double side) {
    return {"drawn-1", "leash", {{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {{{x + 1, y + 1}, {x + 2, y + 1}, {x + 2, y + 2}}}}}}, {}};
}

void ignoreFailure(const std::string&, const Error&) {}

}  // namespace

class TestBuildProject : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path().toStdString();
        m_sources = test::writeBuildData(m_root);
        auto project = newBuild(m_root / "work.gsbuild", m_sources);
        QVERIFY2(project.has_value(), project ? "" : describe(project.error()).c_str());
        m_project = *std::move(project);
        auto sets = InstanceSets::open(m_sources);
        QVERIFY2(sets.has_value(), sets ? "" : describe(sets.error()).c_str());
        m_sets = *std::move(sets);
        m_finder = *makePhraseFinder();
    }

    void rulesProposeClassesAndExpressions() {
        ProposeOutcome outcome;
        QVERIFY(proposeByRules(m_project, m_sets, *m_finder, ignoreFailure, {}, outcome).has_value());
        QCOMPARE(outcome.proposed, std::size_t{4});
        QCOMPARE(outcome.failed, std::size_t{0});
        QCOMPARE(m_project.items[0].proposal()->classes, std::vector<std::string>{"person"});
        QCOMPARE(m_project.items[1].proposal()->classes, std::vector<std::string>{"dog"});
        QCOMPARE(m_project.items[1].proposal()->expression, std::string("the dog"));
        QCOMPARE(m_project.items[2].proposal()->classes, std::vector<std::string>{"lamp"});
        QVERIFY(m_project.items[3].proposal()->classes.empty());
        QCOMPARE(m_project.items[3].proposal()->expression, std::string());
        const auto picture = m_sets.instancesOf(m_project.items[0].question.imagePath);
        QCOMPARE(startingDecision(m_project.items[0], *picture).kept, (std::set<std::string>{"101", "103"}));
    }

    void thePromptIsThePublishedOne() {
        const std::vector<std::string> classes{"person", "curtain, drape"};
        QCOMPARE(objectQuestion("How many persons are there?", classes).text,
                 std::string("Provide number only as an answer. Identify the objects of interest in the following question: "
                             "How many persons are there ? 1. person, 2. curtain, drape"));
        QCOMPARE(objectNumbersIn("2, 1 and 2.", 2), (std::vector<std::size_t>{1, 0}));
        QCOMPARE(objectNumbersIn("0 3 99999999999999999999 none", 2), std::vector<std::size_t>());
        QCOMPARE(objectNumbersIn("", 2), std::vector<std::size_t>());
    }

    void aStoppedJobAsksOnlyWhatIsNotAnsweredYet() {
        const Error refused{ErrorCode::Io, "refused", {}};
        ScriptedJudge first({JudgeReply{"1.", false}, refused, refused, refused});
        ProposeOutcome outcome;
        const auto stopped = proposeByJudge(m_project, m_sets, *m_finder, first, ignoreFailure, {}, outcome);
        QVERIFY(!stopped.has_value());
        QCOMPARE(outcome.proposed, std::size_t{1});
        auto again = openBuild(m_project.file);
        QVERIFY(again.has_value());
        QCOMPARE(again->items[0].proposal()->reply, std::string("1."));
        ScriptedJudge second({});
        outcome = {};
        QVERIFY(proposeByJudge(*again, m_sets, *m_finder, second, ignoreFailure, {}, outcome).has_value());
        QCOMPARE(second.asked.size(), std::size_t{3});
        QVERIFY(second.asked[0].find("Is the dog asleep ? 1. dog") != std::string::npos);
        QCOMPARE(again->items[3].proposal()->classes, std::vector<std::string>{"person"});
    }

    void aProjectIsReadAsItWasWritten() {
        ProposeOutcome outcome;
        QVERIFY(proposeByRules(m_project, m_sets, *m_finder, ignoreFailure, {}, outcome).has_value());
        Decision decision = done({"101"}, "the person with the \"leash\"", "2026-01-01T00:00:00Z");
        decision.drawn = {rectangle(2, 2, 6)};
        decision.drawn.push_back({"drawn-2", "", {}, emptyMask({4, 4})});
        decision.objects = {"person", "dog"};
        decision.note = "two lines\nof note";
        m_project.items[0].decisions["Ada"] = decision;
        m_project.items[3].decisions["Ada"].state = Decision::State::NoObject;
        QVERIFY(saveBuild(m_project).has_value());
        const auto again = openBuild(m_project.file);
        QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
        QCOMPARE(again->sources.questions, m_sources.questions);
        for (std::size_t i = 0; i < m_project.items.size(); ++i) {
            QVERIFY(again->items[i].decisions == m_project.items[i].decisions);
            QVERIFY(again->items[i].proposals == m_project.items[i].proposals);
        }
        BuildProject copy = *again;
        QVERIFY(saveBuild(copy).has_value());
        QCOMPARE(copy.savedDigest, m_project.savedDigest);  // same work, same bytes
    }

    void theFolderCanBeMoved() {
        QVERIFY(saveBuild(m_project).has_value());
        const fs::path moved = m_root.string() + "-moved";
        fs::rename(m_root, moved);
        const auto again = openBuild(moved / "work.gsbuild");
        fs::rename(moved, m_root);
        QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
        QCOMPARE(again->items[0].question.imagePath.filename(), fs::path("0001.png"));
        QCOMPARE(again->sources.instances.size(), std::size_t{2});
    }

    void twoAnnotatorsInTwoProgramsLoseNothing() {
        QVERIFY(saveBuild(m_project).has_value());
        auto other = openBuild(m_project.file);
        m_project.items[0].decisions["Ada"] = done({"101"}, "a", "2026-01-01T00:00:00Z");
        other->items[0].decisions["Bob"] = done({"103"}, "b", "2026-01-01T00:00:01Z");
        QVERIFY(saveBuild(m_project).has_value());
        QVERIFY(saveBuild(*other).has_value());
        const auto again = openBuild(m_project.file);
        QCOMPARE(again->items[0].decisions.size(), std::size_t{2});
        QCOMPARE(again->annotators(), (std::set<std::string>{"Ada", "Bob"}));
    }

    void ofOneAnnotatorTheNewerDecisionCounts() {
        BuildProject other = m_project;
        m_project.items[0].decisions["Ada"] = done({"101"}, "old", "2026-01-01T00:00:00Z");
        other.items[0].decisions["Ada"] = done({"103"}, "new", "2026-01-02T00:00:00Z");
        QCOMPARE(mergeBuild(m_project, other), std::size_t{1});
        QCOMPARE(m_project.items[0].decisions["Ada"].expression, std::string("new"));
        other.items[0].decisions["Ada"] = done({"103"}, "older", "2025-01-02T00:00:00Z");
        QCOMPARE(mergeBuild(m_project, other), std::size_t{0});
        QCOMPARE(m_project.items[0].decisions["Ada"].expression, std::string("new"));
    }

    void workOnQuestionsThatAreGoneIsKept() {
        m_project.items[3].decisions["Ada"] = done({}, "x", "2026-01-01T00:00:00Z");
        QVERIFY(saveBuild(m_project).has_value());
        QVERIFY(writeFile(m_sources.questions, "id,image,question\n1,0001.png,Why?\n").has_value());
        auto fewer = openBuild(m_project.file);
        QVERIFY(fewer.has_value());
        QCOMPARE(fewer->items.size(), std::size_t{1});
        QVERIFY(saveBuild(*fewer).has_value());
        test::writeBuildData(m_root);
        const auto again = openBuild(m_project.file);
        QCOMPARE(again->items[3].decisions.at("Ada").expression, std::string("x"));
    }

    void damagedProjectsAreRefusedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other") << QByteArray("{\"a\":1}");
        QTest::newRow("newer") << QByteArray("{\"format\":\"groundscope-build\",\"version\":2}");
        QTest::newRow("no questions") << QByteArray("{\"format\":\"groundscope-build\",\"version\":1,\"items\":{}}");
        QTest::newRow("bad state") << QByteArray(
            "{\"format\":\"groundscope-build\",\"version\":1,\"questions\":\"questions.csv\",\"items\":{\"1\":{\"decisions\":{\"A\":{\"state\":\"maybe\"}}}}}");
        QTest::newRow("bad ring") << QByteArray("{\"format\":\"groundscope-build\",\"version\":1,\"questions\":\"questions.csv\",\"items\":{\"1\":{\"decisions\":{\"A\":{"
                                                "\"drawn\":[{\"parts\":[{\"outer\":[1,2,\"x\",4]}]}]}}}}}");
    }
    void damagedProjectsAreRefusedWithTheirPlace() {
        QFETCH(QByteArray, text);
        QVERIFY(writeFile(m_project.file, text.toStdString()).has_value());
        const auto project = openBuild(m_project.file);
        QVERIFY(!project.has_value());
        QVERIFY(project.error().where.find("work.gsbuild") != std::string::npos);
        if (text.contains("\"items\":{}"))
            return;  // nothing is in it that could be lost
        QVERIFY(!saveBuild(m_project).has_value());  // what is damaged is not written over
        QCOMPARE(QByteArray::fromStdString(*readFile(m_project.file)), text);
    }

    void progressGoesToTheNextOpenQuestionThenToThosePutAside() {
        m_project.items[1].decisions["Ada"] = done({}, "x", "1");
        m_project.items[2].decisions["Ada"].state = Decision::State::Later;
        const BuildState state = buildState(m_project, "Ada", 1);
        QCOMPARE(state.done, std::size_t{1});
        QCOMPARE(state.later, std::size_t{1});
        QCOMPARE(state.open, std::size_t{2});
        QCOMPARE(state.next, std::optional<std::size_t>(3));
        m_project.items[0].decisions["Ada"].state = Decision::State::NoObject;
        m_project.items[3].decisions["Ada"].state = Decision::State::NoObject;
        QCOMPARE(buildState(m_project, "Ada").next, std::optional<std::size_t>(2));
        m_project.items[2].decisions["Ada"].state = Decision::State::Done;
        QCOMPARE(buildState(m_project, "Ada").next, std::optional<std::size_t>());
    }

    void decisionsMakeSamplesWithTheirMasks() {
        Decision decision = done({"103"}, "the person on the right", "1");
        decision.drawn = {rectangle(2, 10, 6)};
        m_project.items[0].decisions["Ada"] = decision;
        m_project.items[1].decisions["Ada"] = done({}, "the cat", "1");
        m_project.items[3].decisions["Ada"].state = Decision::State::NoObject;
        const auto built = builtBenchmark(m_project, m_sets, {});
        QVERIFY2(built.has_value(), built ? "" : describe(built.error()).c_str());
        QCOMPARE(built->undecided, std::size_t{1});
        QCOMPARE(built->benchmark.samples.size(), std::size_t{3});
        const Sample& sample = built->benchmark.samples[0];
        QCOMPARE(sample.imageSize, (Size{test::kSide, test::kSide}));
        QVERIFY(sample.target == TargetState::Present);
        const Mask person = maskFromRing({{14, 0}, {18, 0}, {18, 4}, {14, 4}}, sample.imageSize);
        const Mask drawn = maskFromRegion(decision.drawn[0].region, sample.imageSize);
        QCOMPARE(groundTruthMask(sample, sample.imageSize), *uniteMasks(std::vector<Mask>{person, drawn}));
        QVERIFY(built->benchmark.samples[1].target == TargetState::Absent);
        QVERIFY(built->benchmark.samples[2].target == TargetState::NoExpression);
        m_project.items[0].decisions["Ada"].kept.insert("999");
        QCOMPARE(builtBenchmark(m_project, m_sets, {}).error().code, ErrorCode::NotFound);
    }

    void whoCountsFirstMustBeSaidWhereTwoDecided() {
        m_project.items[0].decisions["Ada"] = done({"101"}, "a", "1");
        m_project.items[0].decisions["Bob"] = done({"103"}, "b", "1");
        m_project.items[1].decisions["Bob"] = done({}, "c", "1");
        QCOMPARE(builtBenchmark(m_project, m_sets, {}).error().code, ErrorCode::InvalidInput);
        const auto built = builtBenchmark(m_project, m_sets, {"Ada", "Bob"});
        QCOMPARE(built->benchmark.samples.at(0).expression, std::string("a"));
        QCOMPARE(built->benchmark.samples.at(1).expression, std::string("c"));
    }

    void agreementCountsStatesInstancesMasksAndExpressions() {
        ProposeOutcome outcome;
        QVERIFY(proposeByRules(m_project, m_sets, *m_finder, ignoreFailure, {}, outcome).has_value());
        m_project.items[0].decisions["Ada"] = done({"101", "103"}, "the persons", "1");
        m_project.items[0].decisions["Bob"] = done({"101"}, "The persons ", "1");
        m_project.items[1].decisions["Ada"] = done({"104"}, "the dog", "1");
        m_project.items[1].decisions["Bob"] = done({"104"}, "the hound", "1");
        m_project.items[3].decisions["Ada"].state = Decision::State::NoObject;
        m_project.items[3].decisions["Bob"] = done({}, "the view", "1");
        m_project.items[2].decisions["Bob"] = done({"1-1"}, "the lamp", "1");
        const auto agreement = buildAgreement(m_project, m_sets, "Ada", "Bob");
        QVERIFY2(agreement.has_value(), agreement ? "" : describe(agreement.error()).c_str());
        QCOMPARE(agreement->both, std::size_t{3});
        QCOMPARE(agreement->onlySecond, std::size_t{1});
        QCOMPARE(agreement->states.agreed, std::int64_t{2});
        QCOMPARE(agreement->bothDone, std::size_t{2});
        QCOMPARE(agreement->instances.items, std::int64_t{3});  // two persons, one dog
        QCOMPARE(agreement->instances.agreed, std::int64_t{2});
        QCOMPARE(agreement->sameExpression, std::size_t{1});
        const double areaOne = 25;  // COCO's rasterisation of 5 x 5 and 4 x 4 pixels
        QCOMPARE(agreement->meanIou, (areaOne / (areaOne + 16) + 1) / 2);
        QCOMPARE(agreement->disagreements.size(), std::size_t{3});
        QCOMPARE(agreement->disagreements[0].what, std::string("mask"));
        QCOMPARE(agreement->disagreements[2].what, std::string("state"));
        QCOMPARE(buildAgreement(m_project, m_sets, "Ada", "Eve").error().code, ErrorCode::InvalidInput);
    }

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
    BuildSources m_sources;
    BuildProject m_project;
    InstanceSets m_sets;
    std::shared_ptr<PhraseFinder> m_finder;
};

QTEST_GUILESS_MAIN(TestBuildProject)
#include "tst_build_project.moc"
