// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli query on the recorded run of the demo.
#include "tests/app/cli_process.h"

#include <QTest>

using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRun = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/run/demo.gsrun");
const QString kFolder = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/benchmark");

class TestCliQuery : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void countsAndListsTheSame();
    void partsAddUp();
    void tablesHaveTheFieldsOfTheQuery();
    void pointsAtTheMistake();
    void listsFields();
    void knowsBenchmarksWithoutARun();
};

int countOf(const QString& query) {
    const Outcome outcome = cli({u"query"_s, kRun, query, u"--count"_s});
    return outcome.code == 0 ? outcome.out.trimmed().toInt() : -1;
}

void TestCliQuery::countsAndListsTheSame() {
    const Outcome ids = cli({u"query"_s, kRun, u"iou.oracle<0.5"_s});
    QCOMPARE(ids.code, 0);
    QCOMPARE(static_cast<int>(ids.out.trimmed().split('\n').size()), countOf(u"iou.oracle<0.5"_s));
    const Outcome json = cli({u"query"_s, kRun, u"iou.oracle<0.5"_s, u"--json"_s, u"--sort"_s, u"iou.oracle"_s});
    QCOMPARE(json.code, 0);
    const auto listed = json.json();
    QVERIFY(!listed["samples"].empty());
    double last = -1;
    for (const auto& sample : listed["samples"]) {
        QVERIFY(sample["iou.oracle"].get<double>() < 0.5);
        QVERIFY(sample["iou.oracle"].get<double>() >= last);
        last = sample["iou.oracle"].get<double>();
    }
    QCOMPARE(json.json()["accepted"].get<int>(), countOf(u"iou.oracle<0.5"_s));
}

void TestCliQuery::partsAddUp() {
    const int all = countOf({});
    QCOMPARE(all, 72);
    QVERIFY(countOf(u"iou.oracle<0.5"_s) > 0);
    QCOMPARE(countOf(u"iou.oracle<0.5"_s) + countOf(u"iou.oracle>=0.5"_s) + countOf(u"not has:iou.oracle"_s), all);
    QCOMPARE(countOf(u"phrase~/the/"_s) + countOf(u"not phrase~/the/"_s), all);
}

void TestCliQuery::tablesHaveTheFieldsOfTheQuery() {
    const Outcome csv = cli({u"query"_s, kRun, u"tokens>0 and id=1"_s, u"--csv"_s, u"--show"_s, u"answer"_s});
    QCOMPARE(csv.code, 0);
    const QByteArrayList lines = csv.out.split('\n');
    QVERIFY2(lines[0].startsWith("id,expression,state,iou.oracle"), lines[0].constData());
    QVERIFY2(lines[0].contains(",tokens,") && lines[0].endsWith("answer"), lines[0].constData());
    QVERIFY(lines[1].startsWith("1,"));
}

void TestCliQuery::pointsAtTheMistake() {
    const Outcome outcome = cli({u"query"_s, kRun, u"id=1 and iou.oracel<0.5"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("character 10"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("did you mean iou.oracle?"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("\n           ^^^^^^^^^^\n"), outcome.err.constData());
    const Outcome sort = cli({u"query"_s, kRun, u"id=1"_s, u"--sort"_s, u"zebra"_s});
    QCOMPARE(sort.code, 2);
    QVERIFY2(sort.err.contains("There is no field \"zebra\""), sort.err.constData());
}

void TestCliQuery::listsFields() {
    const Outcome outcome = cli({u"query"_s, kRun, u"--fields"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("iou.oracle,number,"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("phrase,texts,68,noun phrases of the answer"), outcome.out.constData());
}

void TestCliQuery::knowsBenchmarksWithoutARun() {
    const Outcome outcome = cli({u"query"_s, kFolder, u"target:present"_s, u"--count"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.trimmed().toInt() > 0);
    QCOMPARE(cli({u"query"_s, kFolder, u"state=done"_s, u"--count"_s}).out.trimmed(), QByteArray("0"));
}

}  // namespace

QTEST_GUILESS_MAIN(TestCliQuery)
#include "tst_cli_query.moc"
