// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/audit.h"
#include "core/run/audit_report.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

AuditVerdict verdictOf(const std::string& sample, const std::string& annotator, const std::string& value) {
    AuditVerdict verdict;
    verdict.sampleId = sample;
    verdict.annotator = annotator;
    verdict.value = value;
    return verdict;
}

class TestAudit : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void labelsHoldEverything_data();
    void labelsHoldEverything();
    void damagedNotesAreFreeText_data();
    void damagedNotesAreFreeText();
    void otherLabelsAreNoVerdicts();
    void theNewestCountsAndTakenBackOnesDoNot();
    void sidesAreFairAndRepeatable();
    void blindFiguresTellPreferenceSideAndIou();
    void kappaLooksAtVerdictsAlone();
    void tablesHoldEveryVerdict();
    void reportReadsIousFromTheRun();
};

void TestAudit::labelsHoldEverything_data() {
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<bool>("blind");
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << u""_s << QStringList() << false << u""_s;
    QTest::newRow("note") << u"cut off, at the left"_s << QStringList() << false << u"cut off, at the left"_s;
    QTest::newRow("codes") << u""_s << QStringList{u"boundary"_s, u"part"_s} << false << u"[part,boundary]"_s;
    QTest::newRow("both") << u"cut off"_s << QStringList{u"part"_s} << true << u"[part,blind:7] cut off"_s;
    QTest::newRow("note that looks like codes") << u"[sic]"_s << QStringList() << false << u"[] [sic]"_s;
    QTest::newRow("own code") << u" spaced"_s << QStringList{u"my-own"_s, u"part"_s} << false << u"[part,my-own]  spaced"_s;
    QTest::newRow("lines") << u"one\ntwo"_s << QStringList() << true << u"[blind:7] one\ntwo"_s;
}

void TestAudit::labelsHoldEverything() {
    QFETCH(QString, note);
    QFETCH(QStringList, reasons);
    QFETCH(bool, blind);
    QFETCH(QString, stored);
    AuditVerdict verdict = verdictOf("12", "ann", "second");
    verdict.pair = {"oracle", "attend-and-segment"};
    verdict.note = note.toStdString();
    for (const QString& reason : reasons)
        verdict.reasons.push_back(reason.toStdString());
    verdict.atUtc = "2026-11-23T10:00:00Z";
    if (blind)
        verdict.blindSeed = 7;
    const Label label = toLabel(verdict);
    QCOMPARE(label.kind, std::string("audit"));
    QCOMPARE(label.item, std::string("oracle/attend-and-segment"));
    QCOMPARE(label.note, stored.toStdString());
    const auto back = auditVerdict(label);
    QVERIFY(back);
    QCOMPARE(toLabel(*back), label);
    QCOMPARE(back->note, verdict.note);
    QCOMPARE(back->blindSeed, verdict.blindSeed);
    QCOMPARE(back->reasons.size(), verdict.reasons.size());
    QCOMPARE(back->better(), std::string("attend-and-segment"));
}

void TestAudit::damagedNotesAreFreeText_data() {
    QTest::addColumn<QString>("note");
    QTest::newRow("open bracket") << u"[part, and no end"_s;
    QTest::newRow("text first") << u"see [part]"_s;
}

void TestAudit::damagedNotesAreFreeText() {
    QFETCH(QString, note);
    Label label = toLabel(verdictOf("1", "ann", "both"));
    label.note = note.toStdString();
    const auto verdict = auditVerdict(label);
    QCOMPARE(verdict->note, note.toStdString());
    QVERIFY(verdict->reasons.empty());
    label.note = "[,,part,part,blind:x,blind:]";
    QCOMPARE(auditVerdict(label)->reasons, (std::vector<std::string>{"part", "blind:x", "blind:"}));
    QVERIFY(!auditVerdict(label)->blindSeed);
}

void TestAudit::otherLabelsAreNoVerdicts() {
    Label label = toLabel(verdictOf("1", "ann", "both"));
    label.kind = "answer";
    QVERIFY(!auditVerdict(label));
    label = toLabel(verdictOf("1", "ann", "correct"));
    QVERIFY(!auditVerdict(label));
    label = toLabel(verdictOf("1", "ann", "both"));
    label.item = "oracle";
    QVERIFY(!auditVerdict(label));
}

void TestAudit::theNewestCountsAndTakenBackOnesDoNot() {
    const std::vector<Label> labels = {toLabel(verdictOf("1", "ann", "both")), toLabel(verdictOf("2", "ann", "first")),
                                       toLabel(verdictOf("1", "bob", "second")), toLabel(verdictOf("1", "ann", "neither")),
                                       toLabel(verdictOf("2", "ann", ""))};
    const auto all = auditVerdicts(labels);
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].value, std::string("neither"));
    QCOMPARE(all[1].annotator, std::string("bob"));
    QCOMPARE(auditVerdicts(labels, "ann").size(), std::size_t{1});
}

void TestAudit::sidesAreFairAndRepeatable() {
    int swapped = 0;
    int changed = 0;
    for (int i = 0; i < 10000; ++i) {
        const std::string id = std::to_string(i);
        swapped += isSwapped(2024, id);
        changed += isSwapped(2024, id) != isSwapped(2025, id);
        QCOMPARE(isSwapped(2024, id), isSwapped(2024, id));
    }
    QVERIFY2(std::abs(swapped - 5000) < 200, qPrintable(QString::number(swapped)));  // 4 standard deviations
    QVERIFY2(std::abs(changed - 5000) < 200, qPrintable(QString::number(changed)));
}

void TestAudit::blindFiguresTellPreferenceSideAndIou() {
    std::vector<AuditVerdict> verdicts;
    AuditIous ious;
    std::int64_t left = 0;
    for (int i = 0; i < 6; ++i) {
        AuditVerdict verdict = verdictOf(std::to_string(i), "ann", i < 4 ? "first" : i == 4 ? "second" : "both");
        verdict.blindSeed = 99;
        verdicts.push_back(verdict);
        ious[{verdict.sampleId, "oracle"}] = 0.9;
        ious[{verdict.sampleId, "automatic"}] = i == 0 ? 0.9 : 0.5;  // the first one: no difference to see
        if (i < 5)
            left += (verdict.value == "first") != isSwapped(99, verdict.sampleId);
    }
    verdicts.push_back(verdictOf("6", "ann", "second"));  // not blind
    const auto figures = auditFigures(verdicts, ious);
    QCOMPARE(figures.size(), std::size_t{1});
    QCOMPARE(figures[0].verdicts, std::int64_t{7});
    const BlindFigures& blind = figures[0].blind;
    QCOMPARE(blind.verdicts, std::int64_t{6});
    QCOMPARE(blind.first, std::int64_t{4});
    QCOMPARE(blind.second, std::int64_t{1});
    QCOMPARE(blind.left, left);
    QCOMPARE(blind.decided, std::int64_t{4});
    QCOMPARE(blind.withIou, std::int64_t{3});
    QCOMPARE(blind.firstShare(), std::optional(0.8));
    QCOMPARE(blind.iouShare(), std::optional(0.75));
    QVERIFY(!BlindFigures().leftShare());
}

void TestAudit::kappaLooksAtVerdictsAlone() {
    std::vector<Label> labels;
    const std::vector<std::pair<std::string, std::string>> said = {
        {"first", "first"}, {"first", "second"}, {"both", "both"}, {"neither", "neither"}, {"both", ""}};
    for (std::size_t i = 0; i < said.size(); ++i) {
        AuditVerdict a = verdictOf(std::to_string(i), "ann", said[i].first);
        a.reasons = {"part"};  // reasons and notes may differ
        labels.push_back(toLabel(a));
        labels.push_back(toLabel(verdictOf(std::to_string(i), "bob", said[i].second)));
    }
    const Agreement agreement = auditAgreement(labels, "ann", "bob");
    QCOMPARE(agreement.whole.items, std::int64_t{4});
    QCOMPARE(agreement.whole.agreed, std::int64_t{3});
    // ann: first 2, both 1, neither 1; bob: one of each and second: expected = (2*1 + 0 + 1 + 1) / 16.
    QCOMPARE(agreement.whole.expected, 0.25);
    QCOMPARE(*agreement.whole.kappa, (0.75 - 0.25) / 0.75);
    QCOMPARE(agreement.disagreements.size(), std::size_t{1});
    QCOMPARE(agreement.disagreements[0].sampleId, std::string("1"));
    QCOMPARE(agreement.onlyFirst, std::int64_t{1});
}

void TestAudit::tablesHoldEveryVerdict() {
    AuditVerdict verdict = verdictOf("3", "ann, b", "first");
    verdict.reasons = {"part", "my-own"};
    verdict.note = "a \"quoted\" note";
    verdict.blindSeed = 5;
    const std::vector<AuditVerdict> verdicts = {verdict, verdictOf("4", "bob", "ground-truth")};
    const std::string csv = tableCsv(auditTable(verdicts, {{{"3", "oracle"}, 0.75}}));
    QVERIFY(csv.starts_with("sample,first,second,first_iou,second_iou,annotator,verdict,better,reasons,note,blind,left,at_utc\n"));
    const std::string left = isSwapped(5, "3") ? "automatic" : "oracle";
    QVERIFY2(csv.find("3,oracle,automatic,0.75,,\"ann, b\",first,oracle,part my-own,\"a \"\"quoted\"\" note\",1," + left) !=
                 std::string::npos,
             csv.c_str());
    QVERIFY(csv.find("\n4,oracle,automatic,,,bob,ground-truth,,,,0,,\n") != std::string::npos);
    const Json json = tableJson(auditTable(verdicts, {}));
    QCOMPARE(json["rows"].size(), std::size_t{2});
    const std::string summary = tableCsv(auditSummaryTable(auditFigures(verdicts, {})));
    QVERIFY2(summary.find("reason_my-own") != std::string::npos, summary.c_str());
    QVERIFY(summary.find("\nbob,oracle/automatic,1,0,0,0,0,1,") != std::string::npos);
}

void TestAudit::reportReadsIousFromTheRun() {
    const QTemporaryDir folder;
    const std::filesystem::path base = folder.path().toStdString();
    RunRecord record;
    record.id = "r";
    auto store = RunStore::create(base / "a.gsrun", record, {"b", "l", 2});
    QVERIFY2((store).has_value(), "failed");
    SampleRun run;
    run.sampleId = "1";
    run.filled = Stage::Scores;
    run.scores = {{"oracle", 0.8, false}, {"automatic", 0.25, false}};
    QVERIFY2(((*store)->put(run)).has_value(), "failed");
    AuditVerdict blind = verdictOf("1", "ann", "first");
    blind.blindSeed = 1;
    const std::vector<Label> labels = {toLabel(blind), toLabel(verdictOf("not in the run", "ann", "both"))};
    QVERIFY2(((*store)->putLabels(labels)).has_value(), "failed");
    const auto stored = (*store)->labels(kAuditKind);
    QVERIFY2((stored).has_value(), "failed");
    const auto report = auditReport(**store, *stored, {});
    QVERIFY2((report).has_value(), "failed");
    QCOMPARE(report->verdicts.size(), std::size_t{2});
    QCOMPARE(report->ious.size(), std::size_t{2});
    QCOMPARE(report->figures[0].blind.withIou, std::int64_t{1});
    QVERIFY2((writeAudit(*report, base / "out.csv")).has_value(), "failed");
    QVERIFY2((writeAudit(*report, base / "out.json")).has_value(), "failed");
    std::ifstream in(base / "out.json");
    const Json json = Json::parse(in);
    QCOMPARE(json["rows"][0]["cells"]["second_iou"].get<double>(), 0.25);
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    const auto stopped = auditReport(**store, *stored, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

}  // namespace

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
