// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regret.h"

#include "core/metrics/emergence.h"
#include "core/text/nouns.h"

#include <QTest>

#include <limits>

using namespace groundscope;

namespace {

using Texts = std::vector<std::string>;

/// 8 x 8 with the target in the left half.
Mask leftHalf() {
    std::vector<std::uint8_t> bytes(64, 0);
    for (std::size_t i = 0; i < 64; ++i)
        bytes[i] = i % 8 < 4 ? 1 : 0;
    return maskFromBytes({8, 8}, bytes);
}

constexpr Point kInside{1, 6};
constexpr Point kOutside{6, 1};

NounPhrase phraseOf(const std::string& text, const std::string& head) {
    NounPhrase phrase;
    phrase.text = text;
    phrase.head = head;
    return phrase;
}

/// A sample whose answer names "the dog's tail" by phrase 1; each phrase has three masks.
class Case {
  public:
    Case() : target(leftHalf()) {
        sample.expression = "the dog's tail";
        sample.objects = {sample.expression};
        run.phrases = {phraseOf("the grass", "grass"), phraseOf("a fluffy tail", "tail")};
        for (int phrase = 0; phrase < 2; ++phrase)
            for (int level = 0; level < 3; ++level)
                addMask(phrase, kOutside, 0.1);
    }
    void addMask(int phrase, Point at, double iou) {
        Candidate candidate;
        candidate.phrase = phrase;
        candidate.point.at = at;
        run.candidates.push_back(candidate);
        run.candidateIou.push_back(iou);
    }
    void movePeak(int phrase, Point at) {
        for (Candidate& candidate : run.candidates)
            if (candidate.phrase == phrase)
                candidate.point.at = at;
    }
    [[nodiscard]] RegretCause cause(double chosenIou, double oracleIou = 0) const {
        return regretCause({&run, &sample, &target, oracleIou, chosenIou});
    }
    SampleRun run;
    Sample sample;
    Mask target;
};

class TestRegret : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aGoodChoiceHasNoCause() {
        Case scene;
        scene.run.candidateIou[4] = 0.9;
        QVERIFY(scene.cause(0.9) == RegretCause::None);
        QVERIFY(scene.cause(kGoodIou) == RegretCause::None);  // also where another mask is better
    }

    void aGoodMaskNotChosenIsTheSelectorsFault() {
        Case scene;
        scene.run.candidateIou[0] = 0.5;  // of a phrase that does not even name the target
        QVERIFY(scene.cause(0.1) == RegretCause::SelectorWrong);
        scene.run.candidateIou[0] = 0.4999;
        QVERIFY(scene.cause(0.1) != RegretCause::SelectorWrong);
        QVERIFY(scene.cause(0.1, 0.8) == RegretCause::SelectorWrong);  // a pair or a union was good
    }

    void anAnswerThatDoesNotNameTheTargetMissesThePhrase() {
        Case scene;
        scene.run.phrases[1] = phraseOf("the dog", "dog");
        scene.movePeak(0, kInside);
        scene.movePeak(1, kInside);
        QVERIFY(scene.cause(0.1) == RegretCause::PhraseMissing);
        scene.run = {};  // no phrase at all
        QVERIFY(scene.cause(0) == RegretCause::PhraseMissing);
    }

    void aPeakBesideTheTargetIsAWrongPoint() {
        Case scene;
        scene.movePeak(0, kInside);  // of a phrase that names something else
        QVERIFY(scene.cause(0.1) == RegretCause::PointWrong);
    }

    void aPeakOnTheTargetWithoutAGoodMaskIsSamsFault() {
        Case scene;
        scene.movePeak(1, kInside);
        QVERIFY(scene.cause(0.1) == RegretCause::SamWrong);
        scene.movePeak(1, {3.9, 0});  // the last pixel of the target
        QVERIFY(scene.cause(0.1) == RegretCause::SamWrong);
        scene.movePeak(1, {4, 0});
        QVERIFY(scene.cause(0.1) == RegretCause::PointWrong);
    }

    void withoutATargetOnlyTheSelectorCanBeWrong() {
        Case scene;
        scene.target = emptyMask({8, 8});
        QVERIFY(scene.cause(0, 1) == RegretCause::SelectorWrong);
        QVERIFY(scene.cause(1, 1) == RegretCause::None);
    }

    void similarityNamesTheTargetToo() {
        Case scene;
        scene.run.phrases[1] = phraseOf("a rear appendage", "appendage");
        QVERIFY(scene.cause(0.1) == RegretCause::PhraseMissing);
        scene.run.phrases[1].similarity = 0.7;
        QVERIFY(scene.cause(0.1) == RegretCause::PointWrong);
        scene.run.phrases[1].similarity = 0.69;
        QVERIFY(scene.cause(0.1) == RegretCause::PhraseMissing);
        scene.run.phrases[1].similarity = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(scene.cause(0.1) == RegretCause::PhraseMissing);
        scene.run.phrases[1] = phraseOf("it", "tail");
        scene.run.phrases[1].pronoun = true;
        QVERIFY(scene.cause(0.1) == RegretCause::PhraseMissing);
    }

    void ofPairsTheWeakestObjectDecides() {
        Case scene;
        scene.sample.expression = "dog and grandstand, covered stand";
        scene.sample.objects = {"dog", "grandstand, covered stand"};
        QVERIFY(scene.cause(0.1) == RegretCause::PhraseMissing);
        scene.run.phrases = {phraseOf("the stands", "stands"), phraseOf("two dogs", "dogs")};
        QVERIFY(scene.cause(0.1) == RegretCause::PointWrong);
        scene.movePeak(0, kInside);
        QVERIFY(scene.cause(0.1) == RegretCause::PointWrong);
        scene.movePeak(1, kInside);
        QVERIFY(scene.cause(0.1) == RegretCause::SamWrong);
    }

    void whatTheRunDoesNotSayIsUnknown() {
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        Case scene;
        for (const Point at : {Point{-1, 0}, Point{0, 8}, Point{kNan, 0}, Point{0, kNan}, Point{1e300, 0}}) {
            scene.movePeak(1, at);
            QVERIFY(scene.cause(0.1) == RegretCause::Unknown);
        }
        scene = {};
        scene.run.phrases[1] = phraseOf("", "");  // imported, without a line
        QVERIFY(scene.cause(0.1) == RegretCause::Unknown);
        scene = {};
        scene.run.phrases.clear();
        QVERIFY(scene.cause(0.1) == RegretCause::Unknown);  // masks of no phrase
        scene = {};
        scene.run.candidates.clear();
        scene.run.candidateIou.clear();
        QVERIFY(scene.cause(0) == RegretCause::Unknown);  // named, but without masks
        scene = {};
        scene.movePeak(0, {0, 0});
        scene.movePeak(1, {0, 0});
        QVERIFY(scene.cause(0.1) == RegretCause::Unknown);  // imported without points
        scene.movePeak(0, kOutside);
        QVERIFY(scene.cause(0.1) == RegretCause::SamWrong);  // (0, 0) is a peak like any other
        scene.run = {};
        scene.run.skipped = "no-prediction";
        QVERIFY(scene.cause(0) == RegretCause::Unknown);
        scene.target = emptyMask({8, 8});
        QVERIFY(scene.cause(0, 1) == RegretCause::Unknown);
        QVERIFY(scene.cause(1, 1) == RegretCause::None);
    }

    void everyCauseHasItsName() {
        QCOMPARE(nameOf(RegretCause::None), "none");
        QCOMPARE(nameOf(RegretCause::PhraseMissing), "phrase-missing");
        QCOMPARE(nameOf(RegretCause::PointWrong), "point-wrong");
        QCOMPARE(nameOf(RegretCause::SamWrong), "sam-wrong");
        QCOMPARE(nameOf(RegretCause::SelectorWrong), "selector-wrong");
        QCOMPARE(nameOf(RegretCause::Unknown), "unknown");
    }

    void headNounsOfExpressions_data() {
        QTest::addColumn<QString>("heads");
        const auto row = [](const char* expression, const char* heads) { QTest::newRow(expression) << QString(QLatin1String(heads)); };
        row("the butterfly's wings", "wing");
        row("the door of the truck cab", "door");
        row("the end of the elephant's trunk", "end trunk");
        row("the juice and all carrots", "juice carrot");
        row("fruits or vegetables in the heart-shaped part of the picture", "fruit vegetable");
        row("a hand using the mouse", "using hand");
        row("the person weighing themselves", "weighing person");
        row("a woman running", "running woman");
        row("the letter \"J\"", "letter");
        row("the letter D", "d letter");
        row("the cup(s) of drink", "cup drink");
        row("person, individual, someone", "person individual someone");
        row("one daisy that is under the shadow of a taller daisy", "daisy");
        row("the elderly people", "person");
        row("accessory on the wrists", "accessory");
        row("the", "");
        row("", "");
        row(" , and \" (", "");
        row("of of of", "");
        row("\xFF\xFE dogs", "dog");
    }
    void headNounsOfExpressions() {
        QFETCH(QString, heads);
        QString found;
        for (const std::string& head : headNouns(QTest::currentDataTag()))
            found += (found.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(head);
        QCOMPARE(found, heads);
    }

    void singularsAreRecognisedBySpelling() {
        const std::map<std::string, std::string> words{
            {"wings", "wing"}, {"berries", "berry"}, {"boxes", "box"}, {"glass", "glass"}, {"bus", "bus"}, {"leaves", "leaf"},
            {"children", "child"}, {"dishes", "dish"}, {"gas", "gas"}, {"s", "s"}, {"", ""}, {"tomatoes", "tomato"},
            {"shoes", "shoe"}, {"iris", "iris"}, {"slices", "slice"}, {"eyes", "eye"}};
        for (const auto& [plural, singular] : words)
            QCOMPARE(singularOf(plural), singular);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRegret)
#include "tst_regret.moc"
