// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/pipeline.h"

#include "core/grounding/recorded.h"
#include "tests/support/fake_models.h"

#include <QtTest>

#include <cmath>
#include <vector>

namespace groundscope {
namespace {

/// A sample whose target is the square of reach 2 around the point that the fake answer leads to.
struct Fixture {
    std::shared_ptr<test::FakeState> state = std::make_shared<test::FakeState>();
    test::FakeMllm mllm{state};
    test::FakeSegmenter segmenter{state};
    test::FakePhrases phrases;
    std::vector<std::uint8_t> pixels = std::vector<std::uint8_t>(40 * 20 * 3, 90);
    RgbImage image{40, 20, pixels};
    Sample sample;
    RunConfig config;
    PipelineContext context;
    std::vector<Stage> filled;

    Fixture() {
        sample.id = "1";
        sample.expression = sample.rawExpression = "the cup";
        sample.question = "Is it a cup?";
        sample.rawOptions = "(a) Yes (b) No";
        sample.target = TargetState::Present;
        sample.annotations = {{"1", "", {{{{{20, 0}, {40, 0}, {40, 10}, {20, 10}}, {}}}}, std::nullopt}};
        context.sample = &sample;
        context.config = &config;
        context.mllm = &mllm;
        context.segmenter = &segmenter;
        context.phrases = &phrases;
        context.image = image.view();
        context.stageDone = [this](const SampleRun& run) { filled.push_back(run.filled); };
    }
    SampleRun empty() const {
        SampleRun run;
        run.sampleId = sample.id;
        return run;
    }
    Result<SampleRun> go(SampleRun run, Stage upTo = Stage::Scores, const std::stop_token& stop = {}) {
        return advance(std::move(run), upTo, context, Progress{stop, {}, {}});
    }
};

}  // namespace

class TestPipeline : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fillsEveryStageInOrder() {
        Fixture f;
        const auto run = f.go(f.empty());
        QVERIFY2(run.has_value(), run.has_value() ? "" : describe(run.error()).c_str());
        QCOMPARE(run->filled, Stage::Scores);
        QCOMPARE(f.filled, (std::vector<Stage>{Stage::Answer, Stage::Phrases, Stage::Maps, Stage::Candidates,
                                               Stage::Selections, Stage::Scores}));
        QCOMPARE(run->imageSize, (Size{40, 20}));
        QCOMPARE(run->phrases.front().tokens, (std::vector<int>{1}));
        QCOMPARE(run->candidates.size(), std::size_t{3});
        const Point at = run->candidates.front().point.at;
        QVERIFY2(at.x >= 20 && at.y < 10, qPrintable(QStringLiteral("%1, %2").arg(at.x).arg(at.y)));
        QCOMPARE(run->candidateIou.size(), std::size_t{3});
        QCOMPARE(run->scores.size(), std::size_t{1});
        QCOMPARE(run->scores.front().iou, *std::max_element(run->candidateIou.begin(), run->candidateIou.end()));
        QVERIFY(run->scores.front().iou > 0);
        QVERIFY(f.state->lastPrompt.find("<image>\nIdentify the cup in the scene. ASSISTANT:") != std::string::npos);
    }

    void stopsAfterTheStageAskedForAndGoesOnFromThere() {
        Fixture f;
        const auto half = f.go(f.empty(), Stage::Maps);
        QCOMPARE(half->filled, Stage::Maps);
        QCOMPARE(f.state->images, 0);
        f.context.mllm = nullptr;  // not needed any more
        const auto whole = f.go(*half);
        QCOMPARE(whole->filled, Stage::Scores);
        QCOMPARE(f.state->answers, 1);
        QCOMPARE(f.state->images, 1);
    }

    void anEditStartsAgainAtTheInvalidatedStage() {
        Fixture f;
        SampleRun run = *f.go(f.empty());
        run.invalidateFrom(Stage::Selections);
        f.filled.clear();
        f.sample.annotations.clear();
        f.sample.target = TargetState::Absent;
        const auto again = f.go(run);
        QCOMPARE(f.filled, (std::vector<Stage>{Stage::Selections, Stage::Scores}));
        QCOMPARE(f.state->answers, 1);
        QCOMPARE(f.state->segmentations, 1);
        QVERIFY(again->scores.front().emptyTarget);
        QCOMPARE(again->scores.front().iou, 1.0);
    }

    void letterProbingEndsWithTheAnswer() {
        Fixture f;
        f.config.probing = 3;
        f.context.segmenter = nullptr;
        const auto run = f.go(f.empty());
        QCOMPARE(run->filled, Stage::Answer);
        QVERIFY(isComplete(*run, f.config));
        QVERIFY(f.state->lastPrompt.find("Answer with the option's letter") != std::string::npos);
    }

    void aSampleWithoutExpressionIsSkippedWithTheReason() {
        Fixture f;
        f.sample.expression.clear();
        f.sample.rawExpression = " None";
        f.sample.target = TargetState::NoExpression;
        const auto run = f.go(f.empty());
        QCOMPARE(run->skipped, std::string("no-expression"));
        QCOMPARE(run->filled, Stage::Scores);
        QVERIFY(run->scores.empty());
        QCOMPARE(f.state->answers, 0);
        f.config.probing = 1;  // the question can be asked, but there is nothing to ground
        const auto asked = f.go(f.empty());
        QCOMPARE(asked->skipped, std::string("no-expression"));
        QCOMPARE(asked->answer.text, std::string("a cup"));
        QVERIFY(asked->phrases.empty());
    }

    void theReferenceProfileSendsNoneThroughTheModels() {
        Fixture f;
        f.config = profileDefaults("reference");
        f.sample.expression.clear();
        f.sample.rawExpression = " None";
        f.sample.target = TargetState::NoExpression;
        f.sample.annotations.clear();
        const auto run = f.go(f.empty());
        QVERIFY2(run.has_value(), run.has_value() ? "" : describe(run.error()).c_str());
        QVERIFY(run->skipped.empty());
        QVERIFY(f.state->lastPrompt.find("Identify  None in the scene.") != std::string::npos);
        QVERIFY(run->scores.front().emptyTarget);
    }

    void withoutGroundTruthThereIsNoScore() {
        Fixture f;
        f.sample.target = TargetState::Unannotated;
        f.sample.annotations.clear();
        const auto run = f.go(f.empty());
        QCOMPARE(run->filled, Stage::Scores);
        QVERIFY(run->candidateIou.empty());
        QVERIFY(run->scores.empty());
        QVERIFY(!run->selections.front().candidate.has_value());
    }

    void aStopBetweenStagesKeepsWhatIsFilled() {
        Fixture f;
        std::stop_source source;
        SampleRun kept;
        f.context.stageDone = [&](const SampleRun& run) {
            kept = run;
            if (run.filled == Stage::Phrases)
                source.request_stop();
        };
        const auto run = f.go(f.empty(), Stage::Scores, source.get_token());
        QCOMPARE(run.error().code, ErrorCode::Cancelled);
        QCOMPARE(kept.filled, Stage::Phrases);
    }

    void phrasesAreComparedWithTheExpressionByTheModelsEmbeddings() {
        Fixture f;
        f.config.selectors = {"attend-and-segment"};
        const auto unknown = f.go(f.empty());
        QVERIFY(!unknown->phrases.front().similarity);
        QCOMPARE(unknown->selections.front().reason, std::string("no-similarity"));
        f.state->wordVectors = {{"a", {0, 1}}, {"cup", {1, 0}}, {"the", {0, 1}}};
        const auto run = f.go(f.empty());
        QCOMPARE(run->phrases.front().similarity, std::optional(1.0));
        QCOMPARE(run->selections.front().candidate, std::optional(2));  // the last of its three masks
        f.sample.rawExpression = " the cup";
        f.config.profile = "reference";  // keeps the blank, and so the determiner (B1)
        QVERIFY(std::abs(*f.go(f.empty())->phrases.front().similarity - 1 / std::sqrt(2.0)) < 1e-12);
        const auto table = wordVectorsFrom("table", [](const std::string&) { return std::vector<float>{2, 2}; });
        f.context.vectors = table.get();
        QVERIFY(std::abs(*f.go(f.empty())->phrases.front().similarity - 1) < 1e-12);
    }

    void theBoxBaselinePromptsTheSegmenterWithTheAnswersBoxes() {
        Fixture f;
        f.config.probing = kBoxProbing;
        f.config.selectors = {"box", "oracle"};
        f.context.phrases = nullptr;  // boxes are no noun phrases
        f.state->answer = "Sure:\n[0.5, 0.25, 0.75, 0.5]\n[0.75, 0.25, 1.0, 0.5]\nno box";
        const auto run = f.go(f.empty());
        QVERIFY2(run.has_value(), run ? "" : describe(run.error()).c_str());
        QVERIFY(f.state->lastPrompt.find("<image>\nOutput bounding box for the the cup. ASSISTANT:") != std::string::npos);
        QCOMPARE(run->phrases.size(), std::size_t{2});
        QCOMPARE(run->phrases[1].text, std::string("[0.75, 0.25, 1.0, 0.5]"));
        QCOMPARE(run->phrases[1].tokens, std::vector<int>{0});
        QVERIFY(run->maps.empty());
        QCOMPARE(run->candidates.size(), std::size_t{6});
        // 40 x 20 is padded to 40 x 40: a quarter of the square down is the image's upper edge.
        QVERIFY((f.state->lastPrompts[0].box == Rect{20, 0, 10, 10}));
        QVERIFY((f.state->lastPrompts[1].box == Rect{30, 0, 10, 10}));
        QCOMPARE(run->selections[0].candidate, std::optional(2));
        QCOMPARE(run->selections[0].others, std::vector<int>{5});
        QCOMPARE(run->scores[0].iou, 1.0);  // both halves of the target
        QCOMPARE(run->scores[1].iou, 0.5);  // one box

        f.config.defects = {{"B28", true}};  // as if the numbers were parts of the image
        const auto published = f.go(f.empty());
        QVERIFY((f.state->lastPrompts[0].box == Rect{20, 5, 10, 5}));
        QVERIFY(published->scores[0].iou < 1.0);

        f.state->answer = "I cannot see it.";
        const auto none = f.go(f.empty());
        QCOMPARE(none->filled, Stage::Scores);
        QCOMPARE(none->selections[0].reason, std::string("no-candidates"));
        QCOMPARE(none->scores[0].iou, 0.0);
        f.config.probing = 2;
        f.context.phrases = &f.phrases;
        f.state->answer.clear();
        QCOMPARE(f.go(f.empty())->selections[0].reason, std::string("no-boxes"));
    }

    void randomPointsDependOnTheSeedAndTheSampleAlone() {
        Fixture f;
        f.config.pointMode = PointMode::Random;
        const auto pointOf = [&f] { return f.go(f.empty())->candidates.front().point.at; };
        const Point first = pointOf();
        QVERIFY(first == pointOf());
        f.config.pointSeed = 1;
        const Point other = pointOf();
        QVERIFY(!(first == other));
        f.sample.id = "2";
        QVERIFY(!(other == pointOf()));
    }

    void severalInstancesAreUnited() {
        Fixture f;
        f.config.selectors = {"oracle", "instances"};
        QCOMPARE(f.go(f.empty())->selections[1].reason, std::string("no-unions"));
        f.config.instances = 3;
        const auto run = f.go(f.empty());
        QCOMPARE(run->united.size(), std::size_t{3});
        QCOMPARE(run->selections[1].reason, std::string("best-iou"));
        QVERIFY(run->scores[1].iou >= run->scores[0].iou);
    }

    void aMissingModelOrPictureIsSaid() {
        Fixture f;
        f.context.mllm = nullptr;
        QCOMPARE(f.go(f.empty()).error().code, ErrorCode::InvalidInput);
        f.context.mllm = &f.mllm;
        f.context.image = {};
        f.sample.imagePath = "/nowhere/1.jpg";
        const auto run = f.go(f.empty());
        QCOMPARE(run.error().code, ErrorCode::NotFound);
        QCOMPARE(run.error().where, std::string("/nowhere/1.jpg"));
    }

    void recordedModelsReplayTheSameForm() {
        Fixture f;
        const SampleRun stored = *f.go(f.empty());
        RecordedSource source = recordedSource(f.config, [&stored](const std::string& id) -> Result<SampleRun> {
            if (id != stored.sampleId)
                return Error{ErrorCode::NotFound, "not stored", id};
            return stored;
        });
        const auto mllm = makeRecordedMllm(source);
        const auto segmenter = makeRecordedSegmenter(source);
        f.context.mllm = mllm.get();
        f.context.segmenter = segmenter.get();
        auto replayed = f.go(f.empty());
        QVERIFY2(replayed.has_value(), replayed.has_value() ? "" : describe(replayed.error()).c_str());
        replayed->millis = stored.millis;
        QVERIFY(*replayed == stored);
        f.sample.id = "2";
        QCOMPARE(f.go(f.empty()).error().code, ErrorCode::NotFound);
    }

    void aRecordingStopsInsideItsDelays() {
        Fixture f;
        const SampleRun stored = *f.go(f.empty());
        RecordedSource source = recordedSource(f.config, [&stored](const std::string&) -> Result<SampleRun> { return stored; });
        source.tokenDelay = std::chrono::seconds(20);
        const auto mllm = makeRecordedMllm(source);
        f.context.mllm = mllm.get();
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            stop.request_stop();
        });
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(f.go(f.empty(), Stage::Scores, stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    }

    void aPointThatWasNotRecordedIsNotFound() {
        Fixture f;
        const SampleRun stored = *f.go(f.empty());
        const auto segmenter = makeRecordedSegmenter(
            recordedSource(f.config, [&stored](const std::string&) -> Result<SampleRun> { return stored; }));
        segmenter->beginSample("1");
        const auto masks = segmenter->segment({{{{{1, 1}, true}}, std::nullopt}}, true, Progress{});
        QCOMPARE(masks.error().code, ErrorCode::NotFound);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestPipeline)
#include "tst_pipeline.moc"
