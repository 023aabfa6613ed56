// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/best_candidate.h"
#include "core/metrics/scores.h"

#include <QtTest>

using namespace groundscope;

namespace {

Mask maskOf(Size size, std::vector<std::uint8_t> bytes) {
    return maskFromBytes(size, bytes);
}

Candidate candidateOf(Mask mask) {
    Candidate candidate;
    candidate.mask = std::move(mask);
    return candidate;
}

class TestScores : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void iousAreIntersectionOverUnion() {
        const std::vector<Candidate> candidates{candidateOf(maskOf({2, 2}, {1, 1, 0, 0})),
                                                candidateOf(maskOf({2, 2}, {0, 0, 1, 0})),
                                                candidateOf(maskOf({2, 2}, {1, 1, 1, 0})),
                                                candidateOf(emptyMask({2, 2}))};
        const auto ious = trueIous(candidates, maskOf({2, 2}, {1, 0, 1, 0}));
        QVERIFY(ious.has_value());
        QCOMPARE(*ious, (std::vector<double>{1.0 / 3, 0.5, 2.0 / 3, 0}));
    }

    void twoEmptyMasksAreEqual() {
        const std::vector<Candidate> candidates{candidateOf(emptyMask({3, 1})),
                                                candidateOf(maskOf({3, 1}, {0, 1, 0}))};
        QCOMPARE(*trueIous(candidates, emptyMask({3, 1})), (std::vector<double>{1, 0}));
    }

    void masksOfAnotherFrameAreRefused() {
        const auto ious =
            trueIous(std::vector<Candidate>{candidateOf(emptyMask({2, 3}))}, emptyMask({3, 2}));
        QCOMPARE(ious.error().code, ErrorCode::InvalidInput);
        QVERIFY(ious.error().message.find("2x3") != std::string::npos);
    }

    void theBestCandidateIsThatOfTheTruthElseOfTheSegmenter() {
        SampleRun run;
        QVERIFY(!bestCandidate(run));
        run.candidates.resize(4);
        for (const std::size_t i : {2U, 3U})
            run.candidates[i].phrase = 1;
        run.candidates[1].predictedIou = run.candidates[3].predictedIou = 0.75F;
        QCOMPARE(bestCandidate(run), std::optional(1));  // the first of equal ones
        QVERIFY(!predictedIouOf(run.candidates[0]));  // made elsewhere
        QCOMPARE(predictedIouOf(run.candidates[1]), std::optional(0.75));
        QCOMPARE(bestCandidate(run, 1), std::optional(3));
        QVERIFY(!bestCandidate(run, 2));
        run.candidateIou = {0.5, 0.25, 0.75, 0.75};
        QCOMPARE(bestCandidate(run), std::optional(2));
        QCOMPARE(bestCandidate(run, 0), std::optional(0));
    }

    void noSelectionIsAnEmptyPrediction() {
        SampleRun run;
        run.selections = {{"oracle", {}, 0, "no-overlap"}, {"other", 1, 0.5, "best"}};
        run.candidateIou = {0.1, 0.5};
        const auto present = scoreSelections(run, maskOf({2, 1}, {1, 0}));
        QVERIFY(present.has_value());
        QVERIFY((*present == std::vector<SampleScore>{{"oracle", 0, false}, {"other", 0.5, false}}));
        run.candidateIou = {0, 1};  // the second candidate is empty, too
        const auto absent = scoreSelections(run, emptyMask({2, 1}));
        QVERIFY((*absent == std::vector<SampleScore>{{"oracle", 1, true}, {"other", 1, true}}));
    }

    void unionsAreScoredAsOneMask() {
        SampleRun run;
        run.imageSize = {4, 1};
        run.candidates = {candidateOf(maskOf({4, 1}, {1, 0, 0, 0})), candidateOf(maskOf({4, 1}, {0, 1, 0, 1}))};
        run.united = {candidateOf(maskOf({4, 1}, {0, 0, 1, 1}))};
        run.candidateIou = {0.5, 1.0 / 3};
        Selection pair{"oracle-pairs", 0, 0, "best-iou"};
        pair.others = {1};
        Selection several{"instances", {}, 0, "best-iou"};
        several.united = 0;
        run.selections = {pair, several};
        const auto scores = scoreSelections(run, maskOf({4, 1}, {1, 1, 0, 0}));
        QVERIFY2(scores.has_value(), scores ? "" : describe(scores.error()).c_str());
        QVERIFY((*scores == std::vector<SampleScore>{{"oracle-pairs", 2.0 / 3, false}, {"instances", 0, false}}));
        QVERIFY((*selectedMask(pair, run) == maskOf({4, 1}, {1, 1, 0, 1})));
        QVERIFY((*selectedMask(several, run) == run.united.front().mask));
        QVERIFY((*selectedMask({"oracle", {}, 0, "no-overlap"}, run) == emptyMask({4, 1})));
    }

    void selectionsBeyondTheCandidatesAreRefused() {
        SampleRun run;
        run.candidateIou = {0.1, 0.5};
        run.candidates.resize(2);
        const Mask truth = maskOf({2, 1}, {1, 0});
        for (const int index : {2, -1}) {
            run.selections = {{"oracle", index, 0, "best-iou"}};
            QCOMPARE(scoreSelections(run, truth).error().code, ErrorCode::InvalidInput);
            run.selections.front().candidate = 0;
            run.selections.front().others = {index};
            QCOMPARE(scoreSelections(run, truth).error().code, ErrorCode::InvalidInput);
            run.selections.front().united = index;
            QCOMPARE(scoreSelections(run, truth).error().code, ErrorCode::InvalidInput);
        }
        run.selections = {{"oracle-pairs", 0, 0, "best-iou"}};
        run.selections.front().others = {1};  // masks without a size
        QCOMPARE(scoreSelections(run, truth).error().code, ErrorCode::InvalidInput);
    }

    void meansAreTakenWithAndWithoutEmptyTargets() {
        const std::vector<SampleScore> scores{{"oracle", 0.5, false},
                                              {"oracle", 1, true},
                                              {"other", 1, true},
                                              {"oracle", 0.25, false}};
        const auto summaries = summarise(scores);
        QCOMPARE(summaries.size(), std::size_t{2});
        QVERIFY((summaries[0] == ScoreSummary{"oracle", 3, 1, 1.75 / 3, 0.375}));
        QVERIFY((summaries[1] == ScoreSummary{"other", 1, 1, 1.0, std::nullopt}));
        QVERIFY(summarise({}).empty());
    }

    void harmonicScoreOfThePapersRows_data() {
        QTest::addColumn<double>("judge");
        QTest::addColumn<double>("letter");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("score");
        QTest::newRow("OMG-LLaVA") << 12.0 << 12.0 << 17.8 << 38.0 << 18.2;
        QTest::newRow("GLaMM") << 1.3 << 2.7 << 31.5 << 47.4 << 5.1;
        QTest::newRow("GLaMM-RegCap") << 12.7 << 6.7 << 14.5 << 18.6 << 15.1;
        QTest::newRow("LISA") << 7.3 << 0.0 << 18.1 << 42.9 << 12.5;
        QTest::newRow("LLaVA-G") << 9.3 << 0.0 << 17.8 << 13.5 << 12.2;
        QTest::newRow("7B a+s") << 27.3 << 28.0 << 11.1 << 11.2 << 16.0;
        QTest::newRow("7B automatic") << 27.3 << 28.0 << 18.8 << 25.9 << 26.9;
        QTest::newRow("7B oracle") << 27.3 << 28.0 << 26.1 << 38.0 << 32.2;
        QTest::newRow("13B a+s") << 39.3 << 30.0 << 9.8 << 11.4 << 17.7;
        QTest::newRow("13B automatic") << 39.3 << 30.0 << 16.9 << 25.0 << 30.6;
        QTest::newRow("13B oracle") << 39.3 << 30.0 << 23.6 << 38.2 << 38.7;
        QTest::newRow("Cambrian a+s") << 52.0 << 52.0 << 14.3 << 15.1 << 23.4;
        QTest::newRow("Cambrian automatic") << 52.0 << 52.0 << 29.6 << 30.3 << 38.3;
        QTest::newRow("Cambrian as selector") << 52.0 << 52.0 << 17.2 << 18.9 << 27.7;
        QTest::newRow("Cambrian oracle") << 52.0 << 52.0 << 52.0 << 56.1 << 54.0;
        QTest::newRow("CV OMG-LLaVA") << 12.0 << 42.1 << 0.0 << 50.5 << 45.9;
        QTest::newRow("CV GLaMM-RegCap") << 27.8 << 54.4 << 3.6 << 7.4 << 13.0;
        QTest::newRow("CV LISA, printed 6.7") << 3.7 << 0.0 << 16.8 << 48.1 << 6.9;  // its A and M do not give what is printed
        QTest::newRow("CV LLaVA-G, printed 15.8") << 14.1 << 4.4 << 1.7 << 17.6 << 15.7;  // nor do these
        QTest::newRow("CV 7B a+s") << 17.4 << 60.3 << 5.2 << 15.7 << 24.9;
        QTest::newRow("CV 7B automatic") << 17.4 << 60.3 << 5.4 << 28.5 << 38.7;
        QTest::newRow("CV 7B oracle") << 17.4 << 60.3 << 6.3 << 49.7 << 54.5;
        QTest::newRow("CV 13B a+s") << 14.5 << 61.4 << 4.7 << 14.9 << 24.0;
        QTest::newRow("CV 13B automatic") << 14.5 << 61.4 << 4.8 << 27.6 << 38.1;
        QTest::newRow("CV 13B oracle") << 14.5 << 61.4 << 5.3 << 50.6 << 55.5;
        QTest::newRow("CV Cambrian a+s") << 62.2 << 72.2 << 18.6 << 15.9 << 29.6;
        QTest::newRow("CV Cambrian automatic") << 62.2 << 72.2 << 23.9 << 33.1 << 45.4;
        QTest::newRow("CV Cambrian oracle") << 62.2 << 72.2 << 54.3 << 64.4 << 68.1;
    }
    void harmonicScoreOfThePapersRows() {
        QFETCH(const double, judge);
        QFETCH(const double, letter);
        QFETCH(const double, first);
        QFETCH(const double, second);
        QFETCH(const double, score);
        QVERIFY2(std::abs(harmonicScore(letter, judge, second, first) - score) <= 0.0501,
                 qPrintable(QString::number(harmonicScore(letter, judge, second, first))));
    }

    void harmonicScoreIsZeroWithoutEither() {
        QCOMPARE(harmonicScore(0, 0, 0.3, 0.4), 0.0);
        QCOMPARE(harmonicScore(0.1, 0.2, 0, 0), 0.0);
        QCOMPARE(harmonicScore(1, 0, 0, 1), 1.0);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
