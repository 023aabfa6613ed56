// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/picture_loader.h"
#include "app/session/session.h"
#include "tests/app/app_support.h"

#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Benchmark> threeSamples() {
    auto benchmark = std::make_shared<Benchmark>();
    benchmark->name = "three";
    for (const char* id : {"1", "2", "3"})
        benchmark->samples.push_back(
            example::makeSample(id, test::kPictureSize, test::kTruthCentre, test::kTruthRadius));
    return benchmark;
}

std::shared_ptr<const SampleRun> runOf(const Sample& sample) {
    return std::make_shared<const SampleRun>(
        example::makeRun(sample, test::kPictureSize, test::kTruthCentre, test::kTruthRadius));
}

class TestSession : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void openingShowsTheFirstSample();
    void stepsOutsideAreIgnored();
    void resultsChooseTheOraclesMask();
    void phrasesComeWithTheirBestMask();
    void masksAreChosenByRow();
    void aTokenIsLookedAtUntilAPhraseIsChosen();
    void anotherSampleForgetsTheChoice();
    void everySelectorsChoiceCanBeShown();
    void masksWithoutPhraseAreCandidates();
    void theSameResultAgainKeepsTheChoice();
    void finishedSamplesAreCountedOnce();
    void closingEmptiesEverything();
    void aCorrectionKeepsAllElse();
    void aCorrectionOfAnUnknownSampleIsIgnored();
    void pictureFollowsACorrection();

  private:
    int count(Change::Kind kind) const {
        return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(),
                                              [kind](const Change& change) { return change.kind == kind; }));
    }
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const Benchmark> m_benchmark;
    QList<Change> m_changes;
};

void TestSession::init() {
    m_session = std::make_unique<Session>();
    m_benchmark = threeSamples();
    m_session->setBenchmark(m_benchmark);
    m_changes.clear();
    connect(m_session.get(), &Session::changed, this, [this](const Change& change) { m_changes.append(change); });
}

void TestSession::openingShowsTheFirstSample() {
    m_session->setBenchmark(m_benchmark);
    QCOMPARE(count(Change::Kind::Benchmark), 1);
    QCOMPARE(count(Change::Kind::Sample), 1);
    QCOMPARE(m_session->currentIndex(), 0);
    QCOMPARE(m_session->currentId(), u"1"_s);
    QVERIFY(!m_session->currentRun());
}

void TestSession::stepsOutsideAreIgnored() {
    m_session->setCurrentIndex(-1);
    m_session->setCurrentIndex(3);
    m_session->setCurrentIndex(0);
    QCOMPARE(m_session->currentIndex(), 0);
    QVERIFY(m_changes.isEmpty());
}

void TestSession::resultsChooseTheOraclesMask() {
    const auto run = runOf(m_benchmark->samples[0]);
    m_session->putSampleRun(run);
    QCOMPARE(count(Change::Kind::Run), 1);
    QCOMPARE(m_session->currentRun(), run);
    QCOMPARE(m_session->currentCandidate(), run->selections.front().candidate);
    QCOMPARE(m_session->currentPhrase(), 1);
}

void TestSession::phrasesComeWithTheirBestMask() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->setCurrentPhrase(2);
    QCOMPARE(count(Change::Kind::Selection), 1);
    const auto run = m_session->currentRun();
    QVERIFY(m_session->currentCandidate());
    for (const int other : m_session->candidatesOf(2))
        QVERIFY(run->candidateIou[static_cast<std::size_t>(*m_session->currentCandidate())] >=
                run->candidateIou[static_cast<std::size_t>(other)]);
    m_session->setCurrentPhrase(99);
    m_session->setCurrentPhrase(-1);
    QCOMPARE(m_session->currentPhrase(), 2);
}

void TestSession::masksAreChosenByRow() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->setCurrentPhrase(0);
    for (int row = 0; row < 3; ++row) {
        m_session->setCurrentRow(row);
        QCOMPARE(m_session->currentRow(), row);
    }
    m_session->setCurrentRow(3);
    QCOMPARE(m_session->currentRow(), 2);
    m_session->setCurrentRow(-1);
    QCOMPARE(m_session->currentRow(), -1);
    QVERIFY(m_session->showSelection("oracle"));
    QCOMPARE(m_session->currentPhrase(), 1);
}

void TestSession::aTokenIsLookedAtUntilAPhraseIsChosen() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    const int tokens = static_cast<int>(m_session->currentRun()->answer.tokens.size());
    QVERIFY(tokens > 2);
    QCOMPARE(m_session->currentToken(), -1);
    const int phrase = m_session->currentPhrase();
    m_changes.clear();
    m_session->setCurrentToken(2);
    m_session->setCurrentToken(2);
    m_session->setCurrentToken(tokens);
    m_session->setCurrentToken(-2);
    QCOMPARE(m_session->currentToken(), 2);
    QCOMPARE(count(Change::Kind::Token), 1);
    QCOMPARE(m_session->currentPhrase(), phrase);  // its masks stay
    m_session->setCurrentRow(0);
    QCOMPARE(m_session->currentToken(), 2);
    m_session->setCurrentPhrase(phrase);  // back to the phrase's own map
    QCOMPARE(m_session->currentToken(), -1);
    m_session->setCurrentToken(0);
    m_session->setCurrentIndex(1);
    QCOMPARE(m_session->currentToken(), -1);
}

void TestSession::anotherSampleForgetsTheChoice() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->setCurrentPhrase(2);
    m_session->setCurrentIndex(1);
    QCOMPARE(m_session->currentPhrase(), -1);
    QVERIFY(!m_session->currentCandidate());
    QVERIFY(!m_session->showSelection("oracle"));
    m_session->setCurrentIndex(0);  // still in memory
    QVERIFY(m_session->currentRun());
    QCOMPARE(m_session->currentPhrase(), 1);
}

void TestSession::everySelectorsChoiceCanBeShown() {
    SampleRun run = *runOf(m_benchmark->samples[0]);
    run.selections.push_back({"attend-and-segment", 8, 0.81, "similarity"});
    run.selections.push_back({"automatic", std::nullopt, 0, "none"});
    run.selections.push_back({"oracle-pairs", 0, 0.9, "best-pair", {5}});
    run.selections.push_back({"broken", 99, 0.9, "best-iou"});
    m_session->putSampleRun(std::make_shared<const SampleRun>(run));
    QCOMPARE(m_session->currentSelector(), std::string("oracle"));
    QVERIFY(m_session->showSelection("attend-and-segment"));
    QCOMPARE(m_session->currentPhrase(), 2);
    QCOMPARE(m_session->currentRow(), 2);
    QVERIFY(m_session->showSelection("oracle-pairs"));
    QCOMPARE(m_session->currentPhrase(), 0);
    QCOMPARE(m_session->currentSelection()->others, std::vector<int>{5});
    QVERIFY(!m_session->showSelection("automatic"));  // shown as a state: no mask
    QVERIFY(!m_session->currentCandidate());
    QCOMPARE(m_session->currentSelector(), std::string("automatic"));
    QVERIFY(!m_session->showSelection("broken"));
    QVERIFY(!m_session->showSelection("unknown"));
    QCOMPARE(m_session->currentSelector(), std::string("broken"));
    m_session->setCurrentRow(0);
    QVERIFY(m_session->currentSelector().empty());
}

void TestSession::masksWithoutPhraseAreCandidates() {
    SampleRun run = *runOf(m_benchmark->samples[0]);
    run.phrases.clear();
    run.maps.clear();
    run.candidates.resize(2);
    run.candidateIou.resize(2);
    for (Candidate& candidate : run.candidates)
        candidate.phrase = kNoPhrase;
    run.selections = {{"single", 1, 1, "published"}};
    m_session->putSampleRun(std::make_shared<const SampleRun>(run));
    QCOMPARE(m_session->candidatesOf(kNoPhrase).size(), std::size_t{2});
    QVERIFY(m_session->currentCandidate());
    QVERIFY(m_session->showSelection("single"));
    QCOMPARE(m_session->currentRow(), 1);
    QCOMPARE(m_session->currentPhrase(), kNoPhrase);
}

void TestSession::theSameResultAgainKeepsTheChoice() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->setCurrentPhrase(2);
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    QCOMPARE(m_session->currentPhrase(), 2);
}

void TestSession::finishedSamplesAreCountedOnce() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->putSampleRun(runOf(m_benchmark->samples[2]));
    QCOMPARE(m_session->finishedCount(), 2);
    SampleRun failed = *runOf(m_benchmark->samples[2]);
    failed.error = Error{ErrorCode::OutOfMemory, "No memory.", {}};
    m_session->putSampleRun(std::make_shared<const SampleRun>(failed));
    QCOMPARE(m_session->finishedCount(), 1);
}

void TestSession::closingEmptiesEverything() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    m_session->setBenchmark(nullptr);
    QVERIFY(!m_session->isOpen());
    QVERIFY(!m_session->currentRun());
    QVERIFY(!m_session->currentSample());
    QCOMPARE(m_session->finishedCount(), 0);
    QCOMPARE(m_session->sampleCount(), 0);
}

void TestSession::aCorrectionKeepsAllElse() {
    m_session->putSampleRun(runOf(m_benchmark->samples[0]));
    const auto run = m_session->currentRun();
    Sample corrected = m_benchmark->samples[1];
    corrected.expression = "the left butterfly";
    m_changes.clear();
    m_session->setSample(corrected);
    QCOMPARE(m_changes.size(), 1);
    QVERIFY(m_changes.front().kind == Change::Kind::GroundTruth);
    QCOMPARE(m_changes.front().sampleId, u"2"_s);
    QVERIFY(m_session->benchmark() != m_benchmark);
    QVERIFY(m_session->benchmark()->samples[1] == corrected);
    QVERIFY(m_session->benchmark()->samples[0] == m_benchmark->samples[0]);
    QVERIFY(m_benchmark->samples[1].expression != "the left butterfly");
    QCOMPARE(m_session->currentId(), u"1"_s);
    QVERIFY(m_session->currentRun() == run);
}

void TestSession::aCorrectionOfAnUnknownSampleIsIgnored() {
    Sample unknown;
    unknown.id = "4";
    m_session->setSample(unknown);
    QVERIFY(m_changes.isEmpty());
    QVERIFY(m_session->benchmark() == m_benchmark);
}

void TestSession::pictureFollowsACorrection() {
    QTemporaryDir folder;
    test::writeBenchmark(folder.path(), 3);
    const auto benchmark = test::readBenchmarkAt(folder.path());
    PictureLoader loader;
    QList<std::shared_ptr<const Picture>> pictures;
    connect(&loader, &PictureLoader::ready, this, [&](const std::shared_ptr<const Picture>& picture) { pictures.append(picture); });
    loader.setBenchmark(benchmark);
    loader.want(0, 1);
    QTRY_COMPARE(pictures.size(), 1);
    QCOMPARE(pictures.last()->groundTruthShare, 3600.0 / (160 * 120));
    auto corrected = std::make_shared<Benchmark>(*benchmark);
    corrected->samples[0].annotations.clear();
    corrected->samples[0].imagePath = folder.filePath(u"gone.jpg"_s).toStdString();  // the file is not read again
    loader.replaceBenchmark(corrected, 0);
    loader.replaceBenchmark(corrected, 1);  // what is under way is not lost by another correction
    QTRY_COMPARE(pictures.size(), 2);
    QVERIFY(!pictures.last()->error);
    QVERIFY(pictures.last()->groundTruth.isNull());
    QCOMPARE(pictures.last()->groundTruthShare, 0.0);
    loader.want(0, 1);
    QVERIFY(pictures.last()->groundTruth.isNull());
}

}  // namespace

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
