// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv.h"

#include <QTest>

using namespace groundscope;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows cellsOf(std::string_view text) {
    Rows rows;
    const auto parsed = parseCsv(text);
    for (const CsvRow& row : *parsed)
        rows.push_back(row.cells);
    return rows;
}

class TestCsv : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void quotedFieldsHoldCommasQuotesAndLines() {
        QVERIFY(cellsOf("a,\"b, c\",\"say \"\"no\"\"\"\n1,\"two\nlines\",3\n") ==
                (Rows{{"a", "b, c", "say \"no\""}, {"1", "two\nlines", "3"}}));
    }

    void quotesInsideAFieldStayAsTheyAre() {
        QVERIFY(cellsOf("9, the key \"\"Z\"\"\n") == (Rows{{"9", " the key \"\"Z\"\""}}));
        QVERIFY(cellsOf("\"a\" b,c\n") == (Rows{{"a b", "c"}}));
    }

    void everyLineEndIsUnderstood() {
        QVERIFY(cellsOf("a,b\r\nc,d\re,f\n\n\ng,h") ==
                (Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}));
        QVERIFY(cellsOf("\xEF\xBB\xBFIndex,Object\n1,\n") ==
                (Rows{{"Index", "Object"}, {"1", ""}}));
        QVERIFY(cellsOf("").empty());
    }

    void rowsKnowTheirLines() {
        const auto rows = parseCsv("a\n\"b\nb\"\nc\n").value();
        QCOMPARE(rows[1].line, 2);
        QCOMPARE(rows[2].line, 4);
    }

    void aQuoteThatNeverEndsIsAnErrorWithItsLine() {
        const auto rows = parseCsv("a,b\nc,\"d\ne");
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Format);
        QVERIFY(rows.error().message.find("line 2") != std::string::npos);
        QCOMPARE(readCsv("/nothing/there.csv").error().code, ErrorCode::NotFound);
    }

    void columnsAreFoundByTrimmedNames() {
        const auto rows = parseCsv("Index, Object,Correct Answer\n1,x\n").value();
        QCOMPARE(columnOf(rows[0], {"object"}).value(), std::size_t{1});
        QCOMPARE(columnOf(rows[0], {"nothing", "Correct Answer"}).value(), std::size_t{2});
        QVERIFY(!columnOf(rows[0], {"nothing"}));
        QVERIFY(cellAt(rows[1], 2).empty());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
