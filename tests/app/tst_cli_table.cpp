// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli table and compare, with the real binary on runs of the demo.
#include "tests/app/cli_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCliTable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_identify;
    QString m_second;
    QString m_letters;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    static void oneSentence(const Outcome& outcome) {
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("groundscope-cli: "), outcome.err.constData());
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    }
    QString run(const char* name, const char* more) {
        const QString file = path(name);
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --limit 6 --out") << file << words(more));
        return outcome.code == 0 ? file : QString();
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_identify = run("first-maximum.gsrun", "");
        m_second = run("third-maximum.gsrun", "--point-rank 3 --point-mode local-maximum");
        m_letters = run("letters.gsrun", "--probing 3");
        QVERIFY(!m_identify.isEmpty() && !m_second.isEmpty() && !m_letters.isEmpty());
    }

    void scoresTakeTheFiguresThatEvaluatePrints() {
        const Outcome table = cli(words("table --kind scores --format json") << m_identify << m_letters);
        QVERIFY2(table.code == 0, table.err.constData());
        const auto evaluation = cli(words("evaluate --json --with") << m_letters << QStringLiteral("--") << m_identify).json();
        const auto json = table.json();
        QCOMPARE(json["table"], "scores");
        bool found = false;
        for (const auto& row : json["rows"]) {
            if (row["cells"]["selector"] != "oracle")
                continue;
            found = true;
            QCOMPARE(row["oracle"], true);
            QCOMPARE(row["cells"]["benchmark/miou"], evaluation["miou"]["oracle"]);
            QCOMPARE(row["cells"]["benchmark/accuracy_letter"], evaluation["accuracy"]["letter"]);
            QCOMPARE(row["cells"]["benchmark/score"], evaluation["score"]["oracle"]);
            QVERIFY(row["absent"].contains("benchmark/miou_first"));
        }
        QVERIFY(found);
    }

    void everyKindAndFormat_data() {
        QTest::addColumn<QByteArray>("starts");
        QTest::newRow("scores --format csv") << QByteArray("model,selector,");
        QTest::newRow("patterns --format markdown") << QByteArray("**Accuracy by pattern");
        QTest::newRow("when --format latex") << QByteArray("% Needs \\usepackage{booktabs}.\n");
        QTest::newRow("failures --format json") << QByteArray("{");
        QTest::newRow("lengths --format markdown") << QByteArray("**Output length");
        QTest::newRow("ablation --format csv") << QByteArray("group,setting,images");
    }
    void everyKindAndFormat() {
        QFETCH(QByteArray, starts);
        const Outcome outcome = cli(words("table --kind") << words(QTest::currentDataTag()) << m_identify << m_letters);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY2(outcome.out.startsWith(starts), outcome.out.constData());
    }

    void intervalsAreSeededAndHoldTheirFigure() {
        const QStringList arguments = words("table --kind scores --ci --resamples 300 --format json") << m_identify;
        const Outcome first = cli(arguments);
        QCOMPARE(first.code, 0);
        QCOMPARE(cli(arguments).out, first.out);
        QVERIFY(cli(arguments + words("--seed 7")).out != first.out);
        const auto miou = first.json()["rows"][0]["cells"]["benchmark/miou"];
        QVERIFY(miou["low"].get<double>() <= miou["value"].get<double>());
        QVERIFY(miou["value"].get<double>() <= miou["high"].get<double>());
    }

    void twoRunsAreTested() {
        const Outcome outcome =
            cli(words("table --kind ablation --format json --test 1 2 --resamples 300") << m_identify << m_second);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto json = outcome.json();
        QCOMPARE(json.size(), std::size_t{2});
        QCOMPARE(json[0]["table"], "ablation");
        QCOMPARE(json[0]["rows"][0]["cells"]["setting"], "maximum 1");
        QCOMPARE(json[0]["rows"][1]["cells"]["setting"], "local maximum 3");
        const auto row = json[1]["rows"].back()["cells"];
        QVERIFY(std::abs(row["second"].get<double>() - row["first"].get<double>() - row["difference"]["value"].get<double>()) < 1e-12);
        QVERIFY(row["p_permutation"].get<double>() > 0 && row["p_permutation"].get<double>() <= 1);
        oneSentence(cli(words("table --kind scores --test 1 9") << m_identify << m_second));
    }

    void tablesGoIntoAFile() {
        const QString out = path("table.tex");
        QCOMPARE(cli(words("table --kind scores --format latex --out") << out << m_identify).code, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\\begin{tabular}{llrrrrr}"));
    }

    void runsAreComparedSampleBySample() {
        const Outcome json = cli(words("compare --json") << m_identify << m_second);
        QVERIFY2(json.code == 0, json.err.constData());
        const auto comparison = json.json();
        QCOMPARE(comparison["runs"].size(), std::size_t{2});
        QVERIFY(comparison["runs"][0]["label"] != comparison["runs"][1]["label"]);
        std::size_t differing = 0;
        for (const auto& sample : comparison["samples"]) {
            differing += sample["differs"].get<bool>() ? 1 : 0;
            if (sample["runs"][1]["difference"].is_number())
                QCOMPARE(sample["runs"][1]["difference"].get<double>(),
                         sample["runs"][1]["iou"].get<double>() - sample["runs"][0]["iou"].get<double>());
        }
        const Outcome csv = cli(words("compare --csv") << m_identify << m_second);
        QCOMPARE(static_cast<std::size_t>(csv.out.count('\n')), comparison["samples"].size() + 1);
        const Outcome only = cli(words("compare --json --differing") << m_identify << m_second);
        QCOMPARE(only.json()["samples"].size(), differing);
        QVERIFY(cli(words("compare") << m_identify << m_second).out.contains("| Sample | Selector |"));
    }

    void badUsageIsOneSentence() {
        oneSentence(cli(words("table --kind scores /nowhere.gsrun")));
        oneSentence(cli(words("table --kind nonsense") << m_identify));
        oneSentence(cli(words("table") << m_identify));
        oneSentence(cli(words("table --kind scores --format docx") << m_identify));
        oneSentence(cli(words("table --kind scores") << m_identify << m_identify));
        oneSentence(cli(words("table --kind scores --benchmark /nowhere") << m_identify));
        oneSentence(cli(words("compare") << m_identify));
        oneSentence(cli(words("compare") << m_identify << QStringLiteral("/nowhere.gsrun")));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliTable)
#include "tst_cli_table.moc"
