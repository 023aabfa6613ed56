// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scores.h"

#include <QTest>

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
};

}  // namespace

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
