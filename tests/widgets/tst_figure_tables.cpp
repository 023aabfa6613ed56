// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/figure_maker.h"

#include <QTest>

using namespace groundscope;
using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

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

TextItem itemOf(const FigurePage& page, const QString& text) {
    for (const TextItem& item : itemsOf<TextItem>(page))
        if (item.text == text)
            return item;
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    return {};
}

FigureMaker tableMaker(Table table) {
    FigureMaker maker;
    maker.spec.layout = FigureTemplate::Table;
    maker.data.table = std::move(table);
    return maker;
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
    void aHeadingIsNotBrokenOverNarrowColumns();
    void readersHearEachGroupOnce();
    void anEmptyTableSaysWhatToDo();
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
    FigureMaker maker = tableMaker(table);
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
    FigureMaker narrow = tableMaker(table);
    narrow.spec.page.width = 100;
    made(narrow);
}

void FigureTablesTest::anAblationHasBarsBelow() {
    Table table{"ablation", "Ablation", {}, {}, {}};
    table.columns = {{"setting", "Setting", "", "", CellKind::Text, Better::None, 1}, {"miou", "M", "", "", CellKind::Rate, Better::None, 1}};
    table.rows = {row("random point, seed 1", {0.2}, true, "oracle"), row("maximum 1", {0.4}, true, "oracle")};
    FigureMaker maker = tableMaker(table);
    const FigurePage page = made(maker).pages[0];
    QCOMPARE(boxesOn(page).size(), 2U);
    QVERIFY(boxesOn(page)[0].path.boundingRect().top() > rulesOn(page, 40).back().path.boundingRect().top() ||
            boxesOn(page)[0].path.boundingRect().top() > boxOf(page, ruler(), u"maximum 1‡"_s).bottom());
    maker.addRun("Random");
    maker.addRun("First");
    QVERIFY(textsOn(made(maker).pages[0]).contains(u"First‡"_s));
}

void FigureTablesTest::aHeadingIsNotBrokenOverNarrowColumns() {
    Table table = scores();
    for (Column& column : table.columns)
        if (!column.group.empty())
            column.group = "llava-1.5-7b-of-long-name";
    table.columns.erase(table.columns.begin() + 2);
    for (Row& row : table.rows)
        row.cells.erase(row.cells.begin() + 2);
    const FigurePage page = made(tableMaker(table)).pages[0];
    QCOMPARE(itemOf(page, u"llava-1.5-7b-of-long-name"_s).size, itemOf(page, u"A†"_s).size);
}

void FigureTablesTest::readersHearEachGroupOnce() {
    Table table{"ablation", "Ablation", {}, {}, {}};
    table.columns = {{"setting", "Setting", "", "", CellKind::Text, Better::None, 1}, {"miou", "M", "", "", CellKind::Rate, Better::None, 1}};
    table.rows = {row("first", {0.2}, true, "oracle"), row("second", {0.4}, true, "oracle"), row("first", {0.1}, false, "automatic")};
    QCOMPARE(made(tableMaker(table)).alt, u"Ablation. Oracle: first, M 20.0; second, M 40.0; Automatic: first, M 10.0."_s);
}

void FigureTablesTest::anEmptyTableSaysWhatToDo() {
    const auto empty = layOutFigure(tableMaker({}).spec, tableMaker({}).data);
    QVERIFY(!empty.has_value());
    QCOMPARE(empty.error().code, ErrorCode::InvalidInput);
    QVERIFY(empty.error().message.find("evaluate") != std::string::npos);
}

QTEST_MAIN(FigureTablesTest)
#include "tst_figure_tables.moc"
