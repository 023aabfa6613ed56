// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, examples, failures and tournaments as pages.
#include "tests/widgets/example_run.h"
#include "tests/widgets/figure_page_support.h"
#include "widgets/figure/layout.h"
#include "widgets/render/convert.h"

#include <QTest>

using namespace groundscope;
using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{160, 120};

Row row(const std::string& name, std::vector<std::optional<double>> values, bool oracle = false, const std::string& group = {}) {
    Row made;
    made.group = group;
    made.oracle = oracle;
    made.cells.push_back(Cell::of(name));
    for (const auto& value : values)
        made.cells.push_back(Cell::of(value, "not-run"));
    return made;
}

Table scores() {
    Table table{"scores", "VQA accuracy and grounding", {}, {}, {"Scored under profile clean."}};
    table.columns = {{"model", "Method", "", "", CellKind::Text, Better::None, 1},
                     {"a", "A†", "", "PixMMVP", CellKind::Rate, Better::Higher, 1},
                     {"m", "M", "", "PixMMVP", CellKind::Rate, Better::Higher, 1},
                     {"d", "Δ", "", "", CellKind::Difference, Better::None, 1}};
    table.rows = {row("LLaVA 1.5 (7B)", {0.273, 0.28, {}}), row("Cambrian (8B)", {0.52, 0.302, -0.012}), row("LISA", {0.1, 0.301, 0.02}),
                  row("PixFoundation", {0.5, 0.41, 0.1}, true)};
    markBest(table);
    return table;
}

struct Maker {
    FigureSpec spec;
    FigureData data;
    Maker() {
        spec.page.width = 234;
        data.benchmark = "PixMMVP";
    }
    void addRun(const std::string& label) {
        FigureRunInfo info;
        info.label = label;
        data.runs.push_back(std::move(info));
        spec.runs.push_back({label, {}, label});
    }
    FigureSample& addSample(const std::string& id) {
        FigureSample sample;
        sample.sample = example::makeSample(id, kSize, {80, 60}, 30);
        sample.image = std::make_shared<RgbImage>(toRgbImage(example::makePicture(kSize)));
        for (std::size_t i = 0; i < data.runs.size(); ++i) {
            sample.runs.push_back(std::make_shared<SampleRun>(example::makeRun(sample.sample, kSize, {80, 60}, 30)));
            sample.concepts.emplace_back("a");
        }
        data.samples.push_back(std::move(sample));
        spec.samples.push_back(id);
        return data.samples.back();
    }
    SampleRun& formOf(std::size_t sample) {
        auto copy = std::make_shared<SampleRun>(*data.samples[sample].runs[0]);
        data.samples[sample].runs[0] = copy;
        return *copy;
    }
};

Figure made(const Maker& maker) {
    const Result<Figure> figure = layOutFigure(maker.spec, maker.data);
    if (!figure.has_value()) {
        QTest::qFail(figure.error().message.c_str(), __FILE__, __LINE__);
        return Figure{{FigurePage{}}, {}, false, {}, {}, {}, {}, {}};
    }
    const FigureStyle style = *FigureStyle::from(maker.spec);
    for (const FigurePage& page : figure->pages)
        if (const QString fault = faultOf(page, style.ruler(), {maker.spec, maker.data, style, *maker.spec.page.width, 2000}); !fault.isEmpty())
            QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    return *figure;
}

const TextRuler& ruler() {
    static const TextRuler kRuler(u"Noto Sans"_s);
    return kRuler;
}

TextItem itemOf(const FigurePage& page, const QString& text) {
    for (const TextItem& item : itemsOf<TextItem>(page))
        if (item.text == text)
            return item;
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    return {};
}

/// Lines across the page, from the top.
std::vector<PathItem> rulesOn(const FigurePage& page, double least) {
    std::vector<PathItem> rules;
    for (PathItem& item : itemsOf<PathItem>(page))
        if (item.path.elementCount() == 2 && item.path.boundingRect().height() == 0 && item.path.boundingRect().width() > least)
            rules.push_back(item);
    return rules;
}

Maker tableMaker(Table table) {
    Maker maker;
    maker.spec.layout = FigureTemplate::Table;
    maker.data.table = std::move(table);
    return maker;
}

Maker examples(int samples) {
    Maker maker;
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

Maker tournament() {
    Maker maker;
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

class FigureTablesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aTableHasThreeRulesAndItsHeadings();
    void theBestIsBoldTheSecondUnderlined();
    void oracleRowsAreMarkedByMoreThanColour();
    void numbersStandRightUnderTheirTitle();
    void groupsOfRowsHaveAHeading();
    void wideTablesGoOnBelowWithTheirNames();
    void longTablesRepeatTheHeaderOnEachPage();
    void longNamesAreBroken();
    void anAblationHasBarsBelow();
    void anEmptyTableSaysWhatToDo();

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

void FigureTablesTest::aTableHasThreeRulesAndItsHeadings() {
    const FigurePage page = made(tableMaker(scores())).pages[0];
    const std::vector<PathItem> rules = rulesOn(page, 80);
    QCOMPARE(rules.size(), 3U);
    QVERIFY(rules[0].width > rules[1].width);
    QCOMPARE(rules[0].width, rules[2].width);
    const QRectF group = boxOf(page, ruler(), u"PixMMVP"_s);
    QVERIFY(group.bottom() < boxOf(page, ruler(), u"A†"_s).top());
    QVERIFY(boxOf(page, ruler(), u"A†"_s).bottom() < rules[1].path.boundingRect().top());
    QVERIFY(boxOf(page, ruler(), u"LISA"_s).top() > rules[1].path.boundingRect().top());
    QVERIFY(textsOn(page).contains(u"Scored under profile clean."_s));
}

void FigureTablesTest::theBestIsBoldTheSecondUnderlined() {
    const FigurePage page = made(tableMaker(scores())).pages[0];
    QCOMPARE(itemOf(page, u"52.0"_s).weight, TextWeight::Bold);
    QCOMPARE(itemOf(page, u"27.3"_s).weight, TextWeight::Regular);
    QCOMPARE(itemOf(page, u"50.0"_s).weight, TextWeight::Regular);  // the oracle competes for nothing
    const QRectF second = boxOf(page, ruler(), u"30.1"_s);
    const auto isBelow = [](const QRectF& word, const PathItem& line) {
        const QRectF box = line.path.boundingRect();
        return std::abs(box.left() - word.left()) < 0.1 && std::abs(box.width() - word.width()) < 0.1 && box.top() > word.bottom() &&
               box.top() < word.bottom() + 2;
    };
    QVERIFY(std::ranges::any_of(rulesOn(page, 1), [&](const PathItem& line) { return isBelow(second, line); }));
    QVERIFY(std::ranges::none_of(rulesOn(page, 1), [&](const PathItem& line) { return isBelow(boxOf(page, ruler(), u"28.0"_s), line); }));
}

void FigureTablesTest::oracleRowsAreMarkedByMoreThanColour() {
    const FigurePage page = made(tableMaker(scores())).pages[0];
    const TextItem oracle = itemOf(page, u"PixFoundation‡"_s);
    QVERIFY(oracle.color != QColor(Qt::black));
    QCOMPARE(itemOf(page, u"41.0"_s).color, oracle.color);
    QVERIFY(textsOn(page).contains(u"‡ selects with the ground truth; not ranked."_s));
}

void FigureTablesTest::numbersStandRightUnderTheirTitle() {
    const FigurePage page = made(tableMaker(scores())).pages[0];
    const double right = boxOf(page, ruler(), u"M"_s).right();
    QVERIFY(std::abs(boxOf(page, ruler(), u"28.0"_s).right() - right) < 0.1);
    QVERIFY(std::abs(boxOf(page, ruler(), u"41.0"_s).right() - right) < 0.1);
    QVERIFY(textsOn(page).contains(u"−1.2"_s));  // a minus sign, no hyphen
    QVERIFY(textsOn(page).contains(u"+2.0"_s));
    QVERIFY(textsOn(page).contains(u"–"_s));
}

void FigureTablesTest::groupsOfRowsHaveAHeading() {
    Table table = scores();
    table.rows = {row("7B", {0.1, 0.2, {}}, false, "oracle"), row("8B", {0.3, 0.4, {}}, false, "oracle"), row("7B", {0.5, 0.6, {}}, false, "automatic")};
    const FigurePage page = made(tableMaker(table)).pages[0];
    QCOMPARE(itemOf(page, u"Oracle"_s).weight, TextWeight::Italic);
    QVERIFY(boxOf(page, ruler(), u"Automatic"_s).top() > boxOf(page, ruler(), u"8B"_s).bottom());
    QCOMPARE(rulesOn(page, 80).size(), 4U);  // one between the groups
}

void FigureTablesTest::wideTablesGoOnBelowWithTheirNames() {
    Table table = scores();
    for (int i = 0; i < 12; ++i) {
        table.columns.push_back({"x", "Value " + std::to_string(i), "", "", CellKind::Rate, Better::None, 1});
        for (Row& one : table.rows)
            one.cells.push_back(Cell::of(0.5));
    }
    const FigurePage page = made(tableMaker(table)).pages[0];
    QVERIFY(textsOn(page).count(u"LISA"_s) > 1);
    const QString texts = textsOn(page).join(u' ');
    for (const int i : {0, 5, 11})
        QVERIFY2(texts.contains(QString::number(i)), qPrintable(texts));
}

void FigureTablesTest::longTablesRepeatTheHeaderOnEachPage() {
    Table table = scores();
    for (int i = 0; i < 100; ++i)
        table.rows.push_back(row("Model " + std::to_string(i), {0.1, 0.2, 0.3}));
    Maker maker = tableMaker(table);
    maker.spec.page.maxHeight = 300;
    const Figure figure = made(maker);
    QVERIFY(figure.pages.size() > 3);
    int rows = 0;
    for (const FigurePage& page : figure.pages) {
        QVERIFY(page.size.height() <= 300.01);
        QVERIFY(textsOn(page).contains(u"A†"_s) || textsOn(page).join(u' ').contains(u"Scored"_s));
        rows += static_cast<int>(textsOn(page).filter(u"Model "_s).size());
    }
    QCOMPARE(rows, 100);
}

void FigureTablesTest::longNamesAreBroken() {
    Table table = scores();
    table.rows[0].cells[0].text = "A method with a name that is far longer than any column of a paper could be, whatever its width";
    table.rows[1].cells[0].text = std::string(200, 'x');
    made(tableMaker(table));
    Maker narrow = tableMaker(table);
    narrow.spec.page.width = 100;
    made(narrow);
}

void FigureTablesTest::anAblationHasBarsBelow() {
    Table table{"ablation", "Ablation", {}, {}, {}};
    table.columns = {{"setting", "Setting", "", "", CellKind::Text, Better::None, 1}, {"miou", "M", "", "", CellKind::Rate, Better::None, 1}};
    table.rows = {row("random point, seed 1", {0.2}, true, "oracle"), row("maximum 1", {0.4}, true, "oracle")};
    Maker maker = tableMaker(table);
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(boxesOn(page).size(), 2U);
    QVERIFY(boxesOn(page)[0].path.boundingRect().top() > rulesOn(page, 40).back().path.boundingRect().top() ||
            boxesOn(page)[0].path.boundingRect().top() > boxOf(page, ruler(), u"maximum 1‡"_s).bottom());
    maker.addRun("Random");
    maker.addRun("First");
    QVERIFY(textsOn(made(maker).pages[0]).contains(u"First‡"_s));
}

void FigureTablesTest::anEmptyTableSaysWhatToDo() {
    const auto empty = layOutFigure(tableMaker({}).spec, tableMaker({}).data);
    QVERIFY(!empty.has_value());
    QCOMPARE(empty.error().code, ErrorCode::InvalidInput);
    QVERIFY(empty.error().message.find("evaluate") != std::string::npos);
}

void FigureTablesTest::anExampleHasPictureExpressionConceptAndOutput() {
    const FigurePage page = made(examples(2)).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QCOMPARE(itemsOf<PictureItem>(page).size(), 2U);
    const QString texts = textsOn(page).join(u' ');
    for (const char* words : {"Referring", "Concept", "Output", "the butterfly's", "appearance", "spread wide"})
        QVERIFY2(texts.contains(QString::fromLatin1(words)), qPrintable(texts));
    QVERIFY(page.panels[1].top() > page.panels[0].bottom());
    QCOMPARE(rulesOn(page, 200).size(), 3U);
}

void FigureTablesTest::thePhraseBehindTheMaskIsBold() {
    QString bold;
    for (const TextItem& item : itemsOf<TextItem>(made(examples(1)).pages[0]))
        if (item.weight == TextWeight::Bold)
            bold += item.text + u' ';
    QCOMPARE(bold.simplified(), u"its orange wings"_s);
}

void FigureTablesTest::examplesOfTwoRunsSayWhose() {
    Maker maker;
    maker.spec.layout = FigureTemplate::Examples;
    maker.addRun("LLaVA");
    maker.addRun("Cambrian");
    maker.addSample("1");
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(page.panels.size(), 2U);
    QVERIFY(textsOn(page).join(u' ').contains(u"Cambrian:"_s));
}

void FigureTablesTest::manyExamplesTakeMorePages() {
    Maker maker = examples(30);
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

void FigureTablesTest::answersOfAnyLengthFit() {
    Maker maker = examples(2);
    std::string& text = maker.formOf(0).answer.text;
    for (int i = 0; i < 300; ++i)
        text += " And there is more to be seen in the picture.";
    maker.formOf(1).answer.text.clear();
    maker.data.samples[0].sample.expression = std::string(300, 'w');
    const Figure figure = made(maker);
    QVERIFY(textsOn(figure.pages.back()).join(u' ').contains(u"its orange wings"_s));  // without an answer: the phrase alone
}

void FigureTablesTest::aMissingPictureLeavesItsPlace() {
    Maker maker = examples(2);
    maker.data.samples[0].image = nullptr;
    maker.data.samples[1].runs[0] = nullptr;
    const Figure figure = made(maker);
    QCOMPARE(figure.pages[0].panels.size(), 2U);
    QVERIFY(!figure.notes.empty());
    maker.data.samples[0].concepts = {"ce"};
    const QString texts = textsOn(made(maker).pages[0]).join(u' ');
    QVERIFY2(texts.contains(u"Object part,"_s) && texts.contains(u"entities"_s), qPrintable(texts));
}

void FigureTablesTest::failuresStandBesideTheTruthWithTheReason() {
    Maker maker = examples(1);
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

void FigureTablesTest::failuresNameMissingParts() {
    Maker maker = examples(1);
    maker.spec.layout = FigureTemplate::FailurePairs;
    for (const Point centre : {Point{20, 20}, Point{140, 20}}) {
        Annotation annotation;
        annotation.mask = example::discMask(kSize, centre, 12);
        maker.data.samples[0].sample.annotations.push_back(annotation);
    }
    QString texts = textsOn(made(maker).pages[0]).join(u' ');
    QVERIFY2(texts.contains(u"3 separate areas; the mask has 1"_s), qPrintable(texts));
    maker.data.samples[0].sample.annotations.resize(1);
    texts = textsOn(made(maker).pages[0]).join(u' ');
    QVERIFY2(!texts.contains(u"separate areas"_s), qPrintable(texts));
}

void FigureTablesTest::widePagesHaveTwoPairs() {
    Maker maker = examples(3);
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

void FigureTablesTest::failuresOfNothingSayWhatToDo() {
    Maker maker;
    for (const FigureTemplate layout : {FigureTemplate::FailurePairs, FigureTemplate::Examples, FigureTemplate::Tournament}) {
        maker.spec.layout = layout;
        const auto figure = layOutFigure(maker.spec, maker.data);
        QVERIFY(!figure.has_value());
        QCOMPARE(figure.error().code, ErrorCode::InvalidInput);
    }
}

void FigureTablesTest::matchesLeadToTheFinal() {
    const FigurePage page = made(tournament()).pages[0];
    QCOMPARE(page.panels.size(), 9U + 2U + 2U + 1U);  // three groups, two winners, the final and its winner
    QCOMPARE(arrowsOn(page), 4 + 1);                  // one a match, one to the next round
    QVERIFY(boxOf(page, ruler(), u"Final"_s).top() > boxOf(page, ruler(), u"Round 1"_s).bottom());
    QVERIFY(page.panels.back().top() > boxOf(page, ruler(), u"Final"_s).bottom());
    const QString texts = textsOn(page).join(u' ');
    QVERIFY2(texts.contains(u"Chosen: its orange wings, Whole, IoU 0.44"_s), qPrintable(texts));
    QVERIFY(texts.contains(u"the butterfly's wings"_s));
}

void FigureTablesTest::winnersAreFramed() {
    const Maker maker = tournament();
    const FigurePage page = made(maker).pages[0];
    std::vector<QRectF> frames;
    for (const PathItem& item : itemsOf<PathItem>(page))
        if (item.stroke == QColor(Qt::black) && item.width == 2 && item.path.elementCount() == 5)
            frames.push_back(item.path.boundingRect());
    QCOMPARE(frames.size(), 3U);  // the third group has none
    QVERIFY(page.panels[1].contains(frames[0]));
    QVERIFY(!page.panels[0].intersects(frames[0]));
}

void FigureTablesTest::repliesNotUnderstoodTakeNone() {
    QVERIFY(textsOn(made(tournament()).pages[0]).contains(u"none"_s));
}

void FigureTablesTest::manyMasksFitThePage() {
    Maker maker = tournament();
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

void FigureTablesTest::aTournamentStaysOnItsPage() {
    Maker maker = tournament();
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

void FigureTablesTest::samplesNobodyWasAskedAboutAreNamed() {
    Maker maker = tournament();
    maker.addSample("2");
    const Figure figure = made(maker);
    QCOMPARE(figure.notes.size(), 1U);
    QVERIFY(figure.notes[0].startsWith(u"Sample 2: no judge was asked"_s));
}

QTEST_MAIN(FigureTablesTest)
#include "tst_figure_tables.moc"
