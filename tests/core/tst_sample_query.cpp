// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/query_completion.h"
#include "core/metrics/query_terms.h"
#include "core/metrics/sample_query.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

namespace groundscope {
namespace {

using Ids = std::vector<std::string>;

/// Five samples: see the comments of each field.
SampleTable makeTable() {
    SampleTable table(5);
    const auto texts = [&table](const char* name, FieldKind kind, const std::vector<std::string>& values) {
        for (std::size_t row = 0; row < values.size(); ++row)
            table.field(name, kind).set(row, values[row]);
    };
    const auto numbers = [&table](const char* name, const std::vector<std::optional<double>>& values) {
        FieldColumn& column = table.field(name, FieldKind::Number);
        for (std::size_t row = 0; row < values.size(); ++row)
            if (values[row])
                column.set(row, *values[row]);
    };
    texts("id", FieldKind::Text, {"1", "2", "3", "10", "11"});
    texts("expression", FieldKind::Text, {"the butterfly's wings", "the Eagle's eye", "a clock", "ÄPFEL, rot", ""});
    texts("pattern", FieldKind::Category,
          {"Quantity and Count", "State and Condition", "Quantity and Count", "Color", ""});
    texts("vqa", FieldKind::Category, {"right", "wrong", "right", "", ""});
    texts("choice.oracle", FieldKind::Text, {"3", "3", "none", "5", ""});
    texts("choice.automatic", FieldKind::Text, {"3", "4", "2", "", "1"});
    numbers("iou.oracle", {0.9, 0.6, 0.5, 0.1, std::nullopt});
    numbers("iou.automatic", {0.9, 0.2, 0.5, std::nullopt, 0.3});
    FieldColumn& phrases = table.field("phrase", FieldKind::Texts);
    phrases.set(0, Ids{"a butterfly", "its Wings"});
    phrases.set(1, Ids{"two wings", "an eye"});
    phrases.set(2, Ids{"the dial"});
    for (const char* name : {"id", "expression", "pattern"})
        table.searchIn(name);
    return table;
}

QByteArray idsFor(const QByteArray& text) {
    const SampleTable table = makeTable();
    const auto compiled = SampleQuery::compile(text.toStdString(), table);
    if (const auto* problem = std::get_if<QueryProblem>(&compiled))
        return "problem " + QByteArray::number(static_cast<int>(problem->kind)) + " at " +
               QByteArray::number(static_cast<qulonglong>(problem->at.begin));
    QByteArrayList ids;
    for (const std::uint32_t row : std::get<SampleQuery>(compiled).rows())
        ids.append(QByteArray::fromStdString(table.find("id")->cell(row)));
    return ids.join(' ');
}

QueryProblem problemOf(const std::string& text) {
    const SampleTable table = makeTable();
    const auto compiled = SampleQuery::compile(text, table);
    const auto* problem = std::get_if<QueryProblem>(&compiled);
    return problem ? *problem : QueryProblem{QueryProblem::Kind::TooLong, {999, 999}, "no problem", {}};
}

std::vector<std::string> suggestionsFor(const std::string& text) {
    const SampleTable table = makeTable();
    std::vector<std::string> found;
    for (const QuerySuggestion& suggestion : completeQuery(text, text.size(), vocabularyOf(table)).suggestions)
        found.push_back(suggestion.text);
    return found;
}

class TestSampleQuery : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void acceptsWhatIsAsked_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](const char* query, const char* ids) { QTest::newRow(query) << QByteArray(query) << QByteArray(ids); };
        row("", "1 2 3 10 11");
        row("   ", "1 2 3 10 11");
        row("wings", "1");
        row("WINGS butterfly", "1");
        row("äpfel,", "10");
        row("\"the eagle\"", "2");
        row("quantity", "1 3");
        row("not quantity", "2 10 11");
        row("! quantity", "2 10 11");
        row("iou.oracle>0.5", "1 2");
        row("iou.oracle >= 50%", "1 2 3");
        row("0.5<=iou.oracle", "1 2 3");
        row("iou.auto < 0.5 <= iou.oracle", "2");
        row("iou.oracle<=iou.automatic", "1 3");
        row("IoU.Oracle=0.5", "3");
        row("iou.oracle!=0.5", "1 2 10");
        row("iou.oracle:0.1..0.6", "2 3 10");
        row("iou.oracle = iou.auto", "1 3");
        row("choice.oracle != choice.auto", "2 3");
        row("choice.oracle=none", "3");
        row("choice.oracle=3,none", "1 2 3");
        row("pattern:\"quantity and count\"", "1 3");
        row("pattern:count, color", "1 3 10");
        row("pattern=color", "10");
        row("pattern=col", "");
        row("pattern!=color", "1 2 3");
        row("phrase:wings", "1 2");
        row("phrase=\"an eye\"", "2");
        row("phrase~/wing/", "2");
        row("phrase~/wing/i", "1 2");
        row("phrase~/^its/", "1");
        row("phrase~/s$/", "1 2");
        row("expression~/a\\/b|clock/", "3");
        row("has:iou.auto", "1 2 3 11");
        row("not has:pattern", "11");
        row("vqa:right and iou.oracle<0.6", "3");
        row("id:1 or id:2", "1 2 10 11");
        row("id=1 or id=2 and pattern:color", "1");
        row("(id=1 or id=2) pattern:state", "2");
        row("not (id=1 or id=2) and has:vqa", "3");
        row("iou.oracle>0.5 and iou.auto<0.5 and pattern:\"State and Condition\" and phrase~/wing/", "2");
    }
    void acceptsWhatIsAsked() {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, ids);
        QCOMPARE(idsFor(query), ids);
    }

    void pointsAtTheMistake_data() {
        using Kind = QueryProblem::Kind;
        QTest::addColumn<std::string>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        const auto row = [](const char* query, Kind kind, int begin, int end) {
            QTest::newRow(query) << std::string(query) << static_cast<int>(kind) << begin << end;
        };
        row("iou.oracel>0.5", Kind::UnknownField, 0, 10);
        row("id=1 and patern:x", Kind::UnknownField, 9, 15);
        row("has:colour", Kind::UnknownField, 4, 10);
        row("iou.oracle>", Kind::MissingValue, 11, 11);
        row("pattern:\"Color", Kind::UnclosedQuote, 8, 14);
        row("(id=1 or id=2", Kind::UnclosedGroup, 0, 1);
        row("id=1)", Kind::StrayClose, 4, 5);
        row("id=1 and", Kind::MissingCondition, 8, 8);
        row("or id=1", Kind::MissingCondition, 0, 2);
        row("not", Kind::MissingCondition, 3, 3);
        row("()", Kind::MissingCondition, 1, 2);
        row("phrase~wing", Kind::MissingPattern, 7, 11);
        row("phrase~/wing", Kind::UnclosedPattern, 7, 12);
        row("phrase~/(/", Kind::BadPattern, 7, 10);
        row("phrase<3", Kind::TextField, 0, 6);
        row("iou.oracle~/3/", Kind::NumberField, 0, 10);
        row("iou.oracle<half", Kind::NotANumber, 11, 15);
        row("iou.oracle:half", Kind::NotANumber, 11, 15);
        row("iou.oracle=phrase", Kind::NotANumber, 11, 17);
        row("pattern:a,,b", Kind::MissingValue, 10, 11);
    }
    void pointsAtTheMistake() {
        QFETCH(std::string, query);
        QFETCH(int, kind);
        QFETCH(int, begin);
        QFETCH(int, end);
        const QueryProblem problem = problemOf(query);
        QCOMPARE(static_cast<int>(problem.kind), kind);
        QCOMPARE(static_cast<int>(problem.at.begin), begin);
        QCOMPARE(static_cast<int>(problem.at.end), end);
    }

    void suggestsTheNearestField() {
        QCOMPARE(problemOf("iou.oracel>0.5").suggestion, std::string("iou.oracle"));
        QCOMPARE(problemOf("patern:x").suggestion, std::string("pattern"));
        QCOMPARE(problemOf("zebra:x").suggestion, std::string());
    }

    void boundsWhatItTakes() {
        QCOMPARE(problemOf(std::string(5000, 'a')).kind, QueryProblem::Kind::TooLong);
        QCOMPARE(problemOf(std::string(2000, '(') + "a").kind, QueryProblem::Kind::TooLong);
        QCOMPARE(problemOf("phrase~/((a{1000}){1000}){1000}/").kind, QueryProblem::Kind::BadPattern);
        SampleTable table(1);
        table.field("phrase", FieldKind::Text).set(0, std::string(100'000, 'a'));
        const auto compiled = SampleQuery::compile("phrase~/(a*)*(a|aa)*b/", table);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(std::get<SampleQuery>(compiled).rows().empty());
        QVERIFY2(clock.elapsed() < 2000, "time grows with more than the text");
    }

    /// Any text gives an answer or a problem whose place lies in the text.
    void survivesAnyText() {
        const SampleTable table = makeTable();
        const std::string letters = "iou.oracle phrase pattern:and or not()\"\"/~!=<>,%\\ \xC3\xA4\xFF 0.5 has:";
        std::mt19937 random(2024);
        int problems = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            const auto length = random() % 40;
            for (unsigned i = 0; i < length; ++i)
                text += letters[random() % letters.size()];
            const auto compiled = SampleQuery::compile(text, table);
            if (const auto* problem = std::get_if<QueryProblem>(&compiled)) {
                QVERIFY2(problem->at.begin <= problem->at.end && problem->at.end <= text.size(), text.c_str());
                ++problems;
            } else {
                (void)std::get<SampleQuery>(compiled).rows();
            }
            (void)completeQuery(text, text.size() / 2, {});
            if (const auto toggled = withValueToggled(text, "pattern", "a \"b\\"))
                QVERIFY2(std::holds_alternative<QueryCondition>(parseQuery(*toggled)), toggled->c_str());
        }
        QVERIFY(problems > 1000 && problems < 20'000);
    }

    void namesTheFieldsItUses() {
        const SampleTable table = makeTable();
        const auto compiled = SampleQuery::compile("iou.auto<iou.oracle and wings and has:vqa", table);
        QCOMPARE(std::get<SampleQuery>(compiled).fields(), (Ids{"iou.automatic", "iou.oracle", "vqa"}));
    }

    void togglesFacets_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* before, const char* after) {
            QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("", "pattern=\"Color\"");
        row("pattern=\"Color\"", "");
        row("pattern:color and wings", "pattern=\"color\",\"Color\" and wings");
        row("pattern=State", "pattern=\"State\",\"Color\"");
        row("pattern=\"State\",\"Color\"", "pattern=\"State\"");
        row("wings pattern=Color iou.oracle>0.5", "wings and iou.oracle>0.5");
        row("a or b", "(a or b) and pattern=\"Color\"");
        row("(a or b)", "(a or b) and pattern=\"Color\"");
        row("(a or b) or (c)", "((a or b) or (c)) and pattern=\"Color\"");
        row("not pattern=Color", "not pattern=Color and pattern=\"Color\"");
    }
    void togglesFacets() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto toggled = withValueToggled(before.toStdString(), "pattern", "Color");
        QVERIFY(toggled.has_value());
        QCOMPARE(QString::fromStdString(*toggled), after);
    }

    void refusesToToggleWhatItCannotRead() {
        QVERIFY(!withValueToggled("(a", "pattern", "Color").has_value());
        QCOMPARE(chosenValues("pattern=Color,\"a b\" and x", "pattern"), (Ids{"Color", "a b"}));
        QVERIFY(chosenValues("x or pattern=Color", "pattern").empty());
    }

    void countsFacets() {
        const SampleTable table = makeTable();
        const auto facets = facetsOf(table, {0, 1, 2});
        QCOMPARE(facets.size(), std::size_t{2});
        QCOMPARE(facets[0].field, std::string("pattern"));
        const std::vector<std::pair<std::string, std::size_t>> expected{{"Quantity and Count", 2},
                                                                        {"State and Condition", 1}};
        QCOMPARE(facets[0].values, expected);
    }

    void sortsWithNothingLast() {
        const SampleTable table = makeTable();
        std::vector<std::uint32_t> rows{0, 1, 2, 3, 4};
        sortRows(table, "iou.auto", false, rows);
        QCOMPARE(rows, (std::vector<std::uint32_t>{1, 4, 2, 0, 3}));
        sortRows(table, "iou.auto", true, rows);
        QCOMPARE(rows, (std::vector<std::uint32_t>{0, 2, 4, 1, 3}));
        sortRows(table, "id", true, rows);
        QCOMPARE(rows, (std::vector<std::uint32_t>{4, 3, 2, 1, 0}));
    }

    void completesFieldsAndValues() {
        QCOMPARE(suggestionsFor("iou."), (Ids{"iou.oracle", "iou.auto"}));
        QCOMPARE(suggestionsFor("id=1 and patt"), (Ids{"pattern"}));
        QCOMPARE(suggestionsFor("pattern:"), (Ids{"\"Quantity and Count\"", "Color", "\"State and Condition\""}));
        QCOMPARE(suggestionsFor("pattern:\"qu"), (Ids{"\"Quantity and Count\""}));
        QCOMPARE(suggestionsFor("pattern=Color,st"), (Ids{"\"State and Condition\""}));
        QCOMPARE(suggestionsFor("id=1 a"), (Ids{"and", "has:", "pattern", "vqa", "choice.oracle", "choice.auto", "iou.oracle",
                                                "iou.auto", "phrase"}));
        QVERIFY(suggestionsFor("phrase~").empty());
        QCOMPARE(suggestionsFor("has:ph"), (Ids{"phrase"}));
        const SampleTable table = makeTable();
        const QueryCompletion completion = completeQuery("id=1 and pattern:co or x", 19, vocabularyOf(table));
        QCOMPARE(completion.replaces.begin, std::size_t{17});
        QCOMPARE(completion.replaces.end, std::size_t{19});
        QCOMPARE(completion.suggestions.front().text, std::string("Color"));
        QCOMPARE(completion.suggestions.front().count, std::size_t{1});
    }
};

}  // namespace
}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestSampleQuery)
#include "tst_sample_query.moc"
