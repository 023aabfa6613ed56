// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/claims.h"
#include "tests/benchmarks/machine.h"
#include "tests/benchmarks/row.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace groundscope::bench;
using namespace Qt::StringLiterals;

class ClaimsTest : public QObject {
    Q_OBJECT
  private:
    QTemporaryDir m_folder;

    std::string file(const QString& name) { return m_folder.filePath(name).toStdString(); }
    int added(const Claim& claim, std::vector<std::string> words) {
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        Claims claims(static_cast<int>(arguments.size()), arguments.data());
        claims.add(claim);
        return claims.result();
    }

  private Q_SLOTS:
    void aRatioIsJudgedByItsBound() {
        QVERIFY((Claim{"a", "", "", 1.5, 1.5}.holds()));
        QVERIFY(!(Claim{"a", "", "", 1.51, 1.5}.holds()));
        QVERIFY((Claim{"a", "", "", 0.6, 0.6, false}.holds()));
        QVERIFY(!(Claim{"a", "", "", 0.59, 0.6, false}.holds()));
        QVERIFY((Claim{"a", "", "", 1e9}.holds()));
        QVERIFY(!(Claim{"a", "", "", 1e9}.isPromised()));
    }
    void aFigureIsJudgedByItsLimit() {
        Claim claim{"a", "", "", 3};
        claim.limit = {16, 16};
        QVERIFY(claim.isPromised() && claim.holds());
        QCOMPARE(claim.promise(), "at most 16 ms");
        claim.limit.value = 16.1;
        QVERIFY(!claim.holds());
        claim.bound = 5;
        QCOMPARE(claim.promise(), "ratio at most 5, at most 16 ms");
    }
    void aFailedClaimIsTheExitStatusButNotInSmoke() {
        const Claim fails{"a", "2 s", "1 s", 2, 1.5};
        QCOMPARE(added(fails, {"bench_x"}), 1);
        QCOMPARE(added(fails, {"bench_x", "--smoke"}), 0);
        QCOMPARE(added({"a", "1 s", "1 s", 1, 1.5}, {"bench_x"}), 0);
    }
    void smokeMeasuresOnce() {
        std::string program = "bench_x";
        std::string smoke = "--smoke";
        std::array<char*, 2> words{program.data(), smoke.data()};
        QCOMPARE(Claims(2, words.data()).rounds(9), 1);
        QCOMPARE(Claims(1, words.data()).rounds(9), 9);
    }
    void rowsComeBackFromTheirFile() {
        const std::string rows = file(u"rows.csv"_s);
        const Claim odd{"a \"quoted\", long\nname", "1 s", "2 s", 0.5, 1};
        added(odd, {"/usr/bin/bench_x", "--rows", rows});
        added({"plain", "1 s", "1 s", 1}, {"bench_y", "--smoke", "--rows", rows});
        const auto read = readRows(rows);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 2U);
        const Row expected{"bench_x", "a \"quoted\", long\nname", "1 s", "2 s", "0.500", "ratio at most 1", kHolds, thisMachine().name()};
        QVERIFY(read->front() == expected);
        QCOMPARE(read->back().verdict, std::string());
        QCOMPARE(read->back().program, "bench_y");
    }
    void aRowThatCannotBeWrittenIsAFailure() {
        QCOMPARE(added({"a", "1 s", "1 s", 1}, {"bench_x", "--rows", file(u"missing/rows.csv"_s)}), 1);
    }
    void damagedFilesAreRefused() {
        const auto refused = [this](const char* text) {
            QFile out(m_folder.filePath(u"damaged.csv"_s));
            return out.open(QIODevice::WriteOnly) && out.write(text) >= 0 && out.flush() && !readRows(file(u"damaged.csv"_s));
        };
        QVERIFY(!readRows(file(u"nowhere.csv"_s)));
        QVERIFY(refused(""));
        QVERIFY(refused("a,b\n1,2\n"));
        QVERIFY(refused("program,what,figure,baseline,ratio,promised,verdict,machine\n1,2,3\n"));
        QVERIFY(refused("program,what,figure,baseline,ratio,promised,verdict,machine\n\"1,2,3,4,5,6,7,8\n"));
        QVERIFY(!refused("program,what,figure,baseline,ratio,promised,verdict,machine\n1,2,3,4,5,6,7,8\n"));
    }
    void columnsStandUnderEachOther() {
        const std::vector<Row> rows{{"p", "µ", "1 s", "2 s", "0.5", "ratio at most 1", kHolds, "m"}, {"p", "long", "1", "2", "0.5", "", "", "m"}};
        const QStringList lines = QString::fromStdString(alignedTable(rows)).split(u'\n');
        QCOMPARE(lines.size(), 5);
        const auto column = lines[0].indexOf(u"machine");
        QCOMPARE(lines[2].indexOf(u'm', column), column);
        QCOMPARE(lines[3].indexOf(u'm', column), column);
        QVERIFY(lines[2].contains(u"ratio at most 1: holds"));
    }
    void barsOfMarkdownAreEscaped() {
        const std::string table = markdownTable({{"p", "a|b", "1", "2", "3", "", "", "m"}});
        QVERIFY(table.ends_with("| a\\|b | 1 | 2 | 3 |  | m | p |\n"));
    }
    void aTableTakesItsPlace() {
        const std::string text = "before\n<!-- benchmarks -->\nold\n<!-- end of benchmarks -->\nafter\n";
        const auto once = withTable(text, "new\n");
        QVERIFY(once.has_value());
        QVERIFY(once->starts_with("before\n") && once->ends_with("after\n") && once->find("old") == std::string::npos);
        QCOMPARE(*withTable(*once, "new\n"), *once);
        QVERIFY(!withTable("no place", "new\n"));
        QVERIFY(!withTable("<!-- end of benchmarks -->\n<!-- benchmarks -->\n", "new\n"));
    }
    void theMachineIsToldInOneLine() {
        Machine machine{"Some CPU", 2, 15.6, "AVX2", "GNU 12", "LibTorch 1.13", "2026-01-02 03:04", 0.75};
        QCOMPARE(machine.line(), "Some CPU, 2 threads, 16 GiB of memory, AVX2; GNU 12; LibTorch 1.13; 2026-01-02 03:04 UTC; load 0.75 at the start");
        QVERIFY(!machine.isCalm());
        QVERIFY(thisMachine().threads >= 1 && thisMachine().memory > 0.1);
        QVERIFY(!thisMachine().libraries.empty() && !thisMachine().date.empty());
    }
    void timesAreWrittenWithTheirUnit() {
        QCOMPARE(secondsText(0.000025), "25.0 us");
        QCOMPARE(secondsText(0.0123), "12.3 ms");
        QCOMPARE(secondsText(4.56), "4.56 s");
        QCOMPARE(secondsText(123.4), "123 s");
    }
    void percentilesAreValues() {
        QCOMPARE(percentileOf({3, 1, 2}, 0), 1.0);
        QCOMPARE(percentileOf({3, 1, 2}, 1), 3.0);
        QCOMPARE(medianOf({3, 1, 2}), 2.0);
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
