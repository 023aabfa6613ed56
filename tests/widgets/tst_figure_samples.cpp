// SPDX-License-Identifier: GPL-3.0-or-later
// Examples, failures and tournaments as pages.
#include "tests/widgets/figure_maker.h"

#include <QTest>

using namespace groundscope;
using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

FigureMaker examples(int samples) {
    FigureMaker maker;
    maker.spec.layout = FigureTemplate::Examples;
    maker.addRun("LLaVA 1.5 (7B)");
    for (int i = 1; i <= samples; ++i)
        maker.addSample(std::to_string(i));
    return maker;
}

Exchange asked(int round, std::vector<int> images, std::optional<int> chosen) {
    Exchange exchange;
    exchange.purpose = "selection";
    exchange.round = round;
    exchange.images = std::move(images);
    exchange.chosen = chosen;
    return exchange;
}

FigureMaker tournament() {
    FigureMaker maker;
    maker.spec.layout = FigureTemplate::Tournament;
    maker.addRun("LLaVA 1.5 (7B)");
    maker.addSample("1");
    Selection automatic{"automatic", 5, 0, "judged-best"};
    automatic.exchanges = {asked(0, {0, 1, 2}, 1), asked(0, {3, 4, 5}, 5), asked(0, {6, 7, 8}, {}), asked(1, {1, 5}, 5)};
    maker.formOf(0).selections.push_back(automatic);
    return maker;
}

int arrowsOn(const FigurePage& page) {
    int heads = 0;
    for (const PathItem& item : itemsOf<PathItem>(page))
        heads += item.fill && !item.stroke && item.path.elementCount() == 4 && item.path.boundingRect().width() < 5 ? 1 : 0;
    return heads;
}

}  // namespace

class FigureSamplesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anExampleHasPictureExpressionConceptAndOutput();
    void thePhraseBehindTheMaskIsBold();
    void examplesOfTwoRunsSayWhose();
    void manyExamplesTakeMorePages();
    void answersOfAnyLengthFit();
    void aMissingPictureLeavesItsPlace();

    void failuresStandBesideTheTruthWithTheReason();
    void failuresNameMissingParts();
    void widePagesHaveTwoPairs();
    void failuresOfNothingSayWhatToDo();

    void matchesLeadToTheFinal();
    void winnersAreFramed();
    void repliesNotUnderstoodTakeNone();
    void manyMasksFitThePage();
    void aTournamentStaysOnItsPage();
    void samplesNobodyWasAskedAboutAreNamed();
};

void FigureSamplesTest::anExampleHasPictureExpressionConceptAndOutput() {
    const FigurePage page = made(examples(2)).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QCOMPARE(itemsOf<PictureItem>(page).size(), 2U);
    const QString texts = textsOn(page).join(u' ');
    for (const char* words : {"Referring", "Concept", "Output", "the butterfly's", "appearance", "spread wide"})
        QVERIFY2(texts.contains(QString::fromLatin1(words)), qPrintable(texts));
    QVERIFY(page.panels[1].top() > page.panels[0].bottom());
    QCOMPARE(rulesOn(page, 200).size(), 3U);
}

void FigureSamplesTest::thePhraseBehindTheMaskIsBold() {
    QString bold;
    for (const TextItem& item : itemsOf<TextItem>(made(examples(1)).pages[0]))
        if (item.weight == TextWeight::Bold)
            bold += item.text + u' ';
    QCOMPARE(bold.simplified(), u"its orange wings"_s);
}

void FigureSamplesTest::examplesOfTwoRunsSayWhose() {
    FigureMaker maker;
    maker.spec.layout = FigureTemplate::Examples;
    maker.addRun("LLaVA");
    maker.addRun("Cambrian");
    maker.addSample("1");
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QVERIFY(textsOn(page).join(u' ').contains(u"Cambrian:"_s));
}

void FigureSamplesTest::manyExamplesTakeMorePages() {
    FigureMaker maker = examples(30);
    maker.spec.page.letters = "(a)";
    maker.spec.page.maxHeight = 400;
    const Figure figure = made(maker);
    QVERIFY(figure.pages.size() > 2);
    std::size_t panels = 0;
    for (const FigurePage& page : figure.pages) {
        panels += page.panels.size();
        QVERIFY(textsOn(page).contains(u"Output"_s));
        QCOMPARE(rulesOn(page, 200).size(), 3U);
    }
    QCOMPARE(panels, 30U);
    QVERIFY(textsOn(figure.pages.back()).contains(u"(ad)"_s));
}

void FigureSamplesTest::answersOfAnyLengthFit() {
    FigureMaker maker = examples(2);
    std::string& text = maker.formOf(0).answer.text;
    for (int i = 0; i < 300; ++i)
        text += " And there is more to be seen in the picture.";
    maker.formOf(1).answer.text.clear();
    maker.data.samples[0].sample.expression = std::string(300, 'w');
    const Figure figure = made(maker);
    QVERIFY(textsOn(figure.pages.back()).join(u' ').contains(u"its orange wings"_s));  // without an answer: the phrase alone
}

void FigureSamplesTest::aMissingPictureLeavesItsPlace() {
    FigureMaker maker = examples(2);
    maker.data.samples[0].image = nullptr;
    maker.data.samples[1].runs[0] = nullptr;
    const Figure figure = made(maker);
    QCOMPARE(figure.pages[0].panels.size(), 2U);
    QVERIFY(!figure.notes.empty());
    maker.data.samples[0].concepts = {"ce"};
    const QString texts = textsOn(made(maker).pages[0]).join(u' ');
    QVERIFY2(texts.contains(u"Object part,"_s) && texts.contains(u"entities"_s), qPrintable(texts));
}

void FigureSamplesTest::failuresStandBesideTheTruthWithTheReason() {
    FigureMaker maker = examples(1);
    maker.spec.layout = FigureTemplate::FailurePairs;
    SampleRun& run = maker.formOf(0);
    run.scores = {{"oracle", 0.2, false}};
    run.candidateIou.assign(run.candidateIou.size(), 0.2);
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QCOMPARE(page.panels[0].top(), page.panels[1].top());
    const QRectF prediction = boxOf(page, ruler(), u"Prediction"_s);
    QVERIFY(prediction.center().x() > page.panels[0].left() && prediction.center().x() < page.panels[0].right());
    QVERIFY(boxOf(page, ruler(), u"Ground truth"_s).left() > page.panels[0].right());
    const QString texts = textsOn(page).join(u' ');
    QVERIFY2(texts.contains(u"the butterfly's wings"_s) && texts.contains(u"IoU 0.20"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"The point is right, the masks are not"_s), qPrintable(texts));
}

void FigureSamplesTest::failuresNameMissingParts() {
    FigureMaker maker = examples(1);
    maker.spec.layout = FigureTemplate::FailurePairs;
    for (const Point centre : {Point{20, 20}, Point{140, 20}}) {
        Annotation annotation;
        annotation.mask = example::discMask(kFigureSample, centre, 12);
        maker.data.samples[0].sample.annotations.push_back(annotation);
    }
    QString texts = textsOn(made(maker).pages[0]).join(u' ');
    QVERIFY2(texts.contains(u"3 separate areas; the mask has 1"_s), qPrintable(texts));
    maker.data.samples[0].sample.annotations.resize(1);
    texts = textsOn(made(maker).pages[0]).join(u' ');
    QVERIFY2(!texts.contains(u"separate areas"_s), qPrintable(texts));
}

void FigureSamplesTest::widePagesHaveTwoPairs() {
    FigureMaker maker = examples(3);
    maker.spec.layout = FigureTemplate::FailurePairs;
    maker.spec.page.width = 495;
    maker.spec.page.letters = "(a)";
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(page.panels.size(), 6U);
    QCOMPARE(page.panels[3].top(), page.panels[0].top());
    QVERIFY(page.panels[4].top() > page.panels[0].bottom());
    QCOMPARE(textsOn(page).filter(u"(c)"_s).size(), 1);
    QCOMPARE(textsOn(page).count(u"Prediction"_s), 2);
    maker.spec.page.letters = "a";
    QVERIFY(textsOn(made(maker).pages[0]).contains(u"c"_s));
}

void FigureSamplesTest::failuresOfNothingSayWhatToDo() {
    FigureMaker maker;
    for (const FigureTemplate layout : {FigureTemplate::FailurePairs, FigureTemplate::Examples, FigureTemplate::Tournament}) {
        maker.spec.layout = layout;
        const auto figure = layOutFigure(maker.spec, maker.data);
        QVERIFY(!figure.has_value());
        QCOMPARE(figure.error().code, ErrorCode::InvalidInput);
    }
}

void FigureSamplesTest::matchesLeadToTheFinal() {
    const FigurePage page = made(tournament()).pages[0];
    QCOMPARE(page.panels.size(), 9U + 2U + 2U + 1U);  // three groups, two winners, the final and its winner
    QCOMPARE(arrowsOn(page), 4 + 1);                  // one a match, one to the next round
    QVERIFY(boxOf(page, ruler(), u"Final"_s).top() > boxOf(page, ruler(), u"Round 1"_s).bottom());
    QVERIFY(page.panels.back().top() > boxOf(page, ruler(), u"Final"_s).bottom());
    const QString texts = textsOn(page).join(u' ');
    QVERIFY2(texts.contains(u"Chosen: its orange wings, Whole, IoU 0.44"_s), qPrintable(texts));
    QVERIFY(texts.contains(u"the butterfly's wings"_s));
}

void FigureSamplesTest::winnersAreFramed() {
    const FigureMaker maker = tournament();
    const FigurePage page = made(maker).pages[0];
    std::vector<QRectF> frames;
    for (const PathItem& item : itemsOf<PathItem>(page))
        if (item.stroke == QColor(Qt::black) && item.width == 2 && item.path.elementCount() == 5)
            frames.push_back(item.path.boundingRect());
    QCOMPARE(frames.size(), 3U);  // the third group has none
    QVERIFY(page.panels[1].contains(frames[0]));
    QVERIFY(!page.panels[0].intersects(frames[0]));
}

void FigureSamplesTest::repliesNotUnderstoodTakeNone() {
    QVERIFY(textsOn(made(tournament()).pages[0]).contains(u"none"_s));
}

void FigureSamplesTest::manyMasksFitThePage() {
    FigureMaker maker = tournament();
    SampleRun& run = maker.formOf(0);
    while (run.candidates.size() < 82)
        run.candidates.push_back(run.candidates[run.candidates.size() % 9]);
    std::vector<int> all(82);
    for (int i = 0; i < 82; ++i)
        all[static_cast<std::size_t>(i)] = i;
    std::vector<Exchange> threes;
    for (int i = 0; i < 81; i += 3)
        threes.push_back(asked(0, {i, i + 1, i + 2}, i));
    run.selections.back().exchanges = {asked(0, all, 4)};
    maker.spec.page.maxHeight = 400;
    QCOMPARE(made(maker).pages[0].panels.size(), 83U);
    maker.formOf(0).selections.back().exchanges = threes;
    maker.spec.page.width = 495;
    const Figure figure = made(maker);
    QVERIFY(figure.pages.size() > 1);
}

void FigureSamplesTest::aTournamentStaysOnItsPage() {
    FigureMaker maker = tournament();
    const Selection automatic = maker.formOf(0).selections.back();
    for (const int i : {1, 2}) {
        maker.addSample(std::to_string(i + 1));
        maker.formOf(static_cast<std::size_t>(i)).selections.push_back(automatic);
    }
    maker.spec.page.maxHeight = 1.6 * made(tournament()).pages[0].size.height();
    const Figure figure = made(maker);
    QCOMPARE(figure.pages.size(), 3U);
    for (const FigurePage& page : figure.pages)
        QCOMPARE(page.panels.size(), 14U);
}

void FigureSamplesTest::samplesNobodyWasAskedAboutAreNamed() {
    FigureMaker maker = tournament();
    maker.addSample("2");
    const Figure figure = made(maker);
    QCOMPARE(figure.notes.size(), 1U);
    QVERIFY(figure.notes[0].startsWith(u"Sample 2: no judge was asked"_s));
}

QTEST_MAIN(FigureSamplesTest)
#include "tst_figure_samples.moc"
