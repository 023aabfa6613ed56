// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pair_matrix.h"

#include <QTest>

using namespace groundscope;

namespace {

/// One row of pixels: "#" is foreground.
Mask row(const std::string& pixels) {
    std::vector<std::uint8_t> bytes;
    for (const char pixel : pixels)
        bytes.push_back(pixel == '#' ? 1 : 0);
    return maskFromBytes({static_cast<int>(pixels.size()), 1}, bytes);
}

Sample pairOf(const std::string& first, const std::string& second) {
    Sample sample;
    sample.id = "1";
    sample.expression = first + " and " + second;
    sample.objects = {first, second};
    sample.target = TargetState::Present;
    return sample;
}

void add(SampleRun& run, const std::string& text, const std::vector<std::string>& masks) {
    NounPhrase phrase;
    phrase.text = text;
    run.phrases.push_back(phrase);
    for (const std::string& mask : masks) {
        Candidate candidate;
        candidate.phrase = static_cast<int>(run.phrases.size()) - 1;
        candidate.mask = row(mask);
        run.candidates.push_back(candidate);
    }
}

/// Masks 0, 1 of "a dog", 2 of "the mat", 3 of "a cat".
SampleRun exampleRun() {
    SampleRun run;
    run.sampleId = "1";
    add(run, "a dog", {"##______", "###_____"});
    add(run, "the mat", {"________"});
    add(run, "a cat", {"____##__"});
    return run;
}

class TestPairMatrix : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void masksStandWithTheObjectTheyAreNamedFor();
    void withoutANameAllMasksStand();
    void aChosenPairIsAlwaysThere();
    void cellsAreTheIouOfBothMasks();
    void cellsAreFoundInEitherOrder();
    void badInputIsRefused();
    void boxesLieAroundTheAnnotations();
};

void TestPairMatrix::masksStandWithTheObjectTheyAreNamedFor() {
    const PairSides sides = pairSides(pairOf("dog", "cat"), exampleRun());
    QCOMPARE(sides.first, (std::vector<int>{0, 1}));
    QCOMPARE(sides.second, (std::vector<int>{3}));
    Sample one = pairOf("dog", "cat");
    one.objects = {"dog"};
    QCOMPARE(pairSides(one, exampleRun()), PairSides());
}

void TestPairMatrix::withoutANameAllMasksStand() {
    const PairSides sides = pairSides(pairOf("dog", "grandstand"), exampleRun());
    QCOMPARE(sides.first, (std::vector<int>{0, 1}));
    QCOMPARE(sides.second, (std::vector<int>{0, 1, 2, 3}));
}

void TestPairMatrix::aChosenPairIsAlwaysThere() {
    SampleRun run = exampleRun();
    Selection chosen{"oracle-pairs", 2, 0.5, "best-iou"};
    chosen.others = {0};
    run.selections = {chosen};
    PairSides sides = pairSides(pairOf("dog", "cat"), run);
    QCOMPARE(sides.first, (std::vector<int>{0, 1}));  // mask 0 stands in the rows already: 2 joins the columns
    QCOMPARE(sides.second, (std::vector<int>{3, 2}));
    run.selections[0].others = {99};  // not there
    sides = pairSides(pairOf("dog", "cat"), run);
    QCOMPARE(sides.second, (std::vector<int>{3}));
}

void TestPairMatrix::cellsAreTheIouOfBothMasks() {
    const SampleRun run = exampleRun();
    const auto matrix = pairMatrix(run, {{0, 1}, {3, 2}}, row("###_##__"), {});
    QVERIFY(matrix);
    QCOMPARE(matrix->ious, (std::vector<double>{4.0 / 5, 2.0 / 5, 1.0, 3.0 / 5}));
    QCOMPARE(matrix->at(1, 0), 1.0);
    QVERIFY(matrix->best() == std::pair(std::size_t{1}, std::size_t{0}));
    QVERIFY(!PairMatrix().best());
}

void TestPairMatrix::cellsAreFoundInEitherOrder() {
    const PairMatrix matrix{{{0, 1}, {3, 2}}, {0, 0, 0, 0}};
    QVERIFY(matrix.cellOf(1, 3) == std::pair(std::size_t{1}, std::size_t{0}));
    QVERIFY(matrix.cellOf(2, 0) == std::pair(std::size_t{0}, std::size_t{1}));
    QVERIFY(!matrix.cellOf(2, 3));
}

void TestPairMatrix::badInputIsRefused() {
    const SampleRun run = exampleRun();
    QCOMPARE(pairMatrix(run, {{0}, {3}}, row("________"), {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(pairMatrix(run, {{0}, {4}}, row("###_##__"), {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(pairMatrix(run, {{0}, {3}}, row("###_##"), {}).error().code, ErrorCode::InvalidInput);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(pairMatrix(run, {{0}, {3}}, row("###_##__"), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestPairMatrix::boxesLieAroundTheAnnotations() {
    Sample sample = pairOf("dog", "cat");
    for (const auto& [label, mask] : {std::pair("cat", "____##__"), std::pair("object", "#_______"), std::pair("dog", "________")}) {
        Annotation annotation;
        annotation.label = label;
        annotation.mask = row(mask);
        sample.annotations.push_back(annotation);
    }
    const auto boxes = objectBoxes(sample, {8, 1});
    QCOMPARE(boxes.size(), std::size_t{2});  // the empty one has none
    QCOMPARE(boxes[0].object, 1);
    QCOMPARE(boxes[0].box.x, 4.0);
    QCOMPARE(boxes[0].box.width, 2.0);
    QCOMPARE(boxes[1].object, -1);
    sample.objects = {"cat", "cat"};  // which of the two cats it is, nobody says
    QCOMPARE(objectBoxes(sample, {8, 1})[0].object, -1);
}

}  // namespace

QTEST_GUILESS_MAIN(TestPairMatrix)
#include "tst_pair_matrix.moc"
