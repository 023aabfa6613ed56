// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_agreement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;

namespace {

/// A picture of four pixels; the chosen mask holds the first `pixels` of them.
SampleRun sample(const std::string& id, const std::string& answer, double pointX, int pixels) {
    SampleRun run;
    run.sampleId = id;
    run.filled = Stage::Scores;
    run.imageSize = {4, 1};
    run.answer.text = answer;
    run.phrases.push_back({"a cup", "cup", {0, 5}, {2, 5}, {0}, 0, false, 0.5});
    std::vector<std::uint8_t> bytes(4, 0);
    std::fill_n(bytes.begin(), pixels, 1);
    Candidate candidate;
    candidate.point = {{pointX, 0.5}, true};
    candidate.mask = maskFromBytes({4, 1}, bytes);
    run.candidates = {candidate, candidate, candidate};
    run.candidates[2].point = {{3.5, 0.5}, true};
    run.candidateIou = {0.5, 0.5, 0.5};
    AttentionMap map;
    map.grid = {1, 1};
    map.values = {1};
    map.imageSize = {4, 1};
    run.maps.push_back(map);
    run.answer.tokens = {{5, answer, -0.1F, {0, static_cast<int>(answer.size())}}};
    run.selections = {{"oracle", 0, 0.5, "best-iou"}};
    return run;
}

ComparedChoice choice(const std::string& id, std::optional<double> difference, bool inBoth = true) {
    ComparedChoice made;
    made.sampleId = id;
    made.selector = "oracle";
    made.cells = {SampleFigures::Choice{}, inBoth ? std::optional(SampleFigures::Choice{}) : std::nullopt};
    made.difference = {std::nullopt, difference};
    return made;
}

class TestRunAgreement : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sharesAndDifferencesAreThoseOfTheSamplesBothHave() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const std::vector<std::shared_ptr<RunStore>> stores{*RunStore::create(root / "a.gsrun", {}, {}),
                                                            *RunStore::create(root / "b.gsrun", {}, {})};
        for (const auto& [id, answer, x, pixels] : {std::tuple{"1", "a cup", 0.5, 2}, {"2", "a cup", 0.5, 4}, {"3", "a dog", 1.5, 1}})
            QVERIFY(stores[0]->put(sample(id, answer, x, pixels)).has_value());
        for (const auto& [id, answer, x, pixels] : {std::tuple{"1", "a cup", 0.5, 2}, {"2", "a mug", 1.5, 2}})
            QVERIFY(stores[1]->put(sample(id, answer, x, pixels)).has_value());
        Comparison comparison;
        comparison.runs.resize(2);
        comparison.selectors = {"oracle"};
        comparison.choices = {choice("1", 0.0), choice("2", -0.25), choice("3", std::nullopt, false)};

        const auto agreements = runAgreement(comparison, stores, {});
        QVERIFY2(agreements.has_value(), agreements ? "" : describe(agreements.error()).c_str());
        QCOMPARE(agreements->size(), std::size_t{1});
        const RunAgreement& found = agreements->front();
        QCOMPARE(found.samples, 2);
        QCOMPARE(found.equalAnswers, 1);
        QCOMPARE(found.points, 6);
        QCOMPARE(found.equalPoints, 4);
        QCOMPARE(found.difference, -0.125);
        QCOMPARE(found.fall, -0.25);
        QCOMPARE(found.rise, 0.0);
        QCOMPARE(found.maskMean, 0.75);
        QCOMPARE(found.maskLeast, 0.5);

        const Table table = agreementTable(comparison, *agreements);
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(table.rows[0].cells.size(), table.columns.size());
        QCOMPARE(*table.rows[0].cells[3].value, 0.5);
    }
    void aRunThatSharesNothingHasNoFigures() {
        Comparison comparison;
        comparison.runs.resize(2);
        comparison.selectors = {"oracle"};
        const std::vector<std::shared_ptr<RunStore>> none(2);
        const auto agreements = runAgreement(comparison, none, {});
        QVERIFY(agreements.has_value());
        const Table table = agreementTable(comparison, *agreements);
        QVERIFY(!table.rows[0].cells[3].value);
        QVERIFY(!table.rows[0].cells[5].value);
    }
    void aStopIsObeyed() {
        Comparison comparison;
        comparison.choices = {choice("1", 0.0)};
        std::stop_source source;
        source.request_stop();
        const auto stopped = runAgreement(comparison, {}, {source.get_token(), {}, {}});
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRunAgreement)
#include "tst_run_agreement.moc"
