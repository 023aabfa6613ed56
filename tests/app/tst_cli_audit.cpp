// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli audit, with the real binary.
#include "core/io/run_store.h"
#include "core/metrics/audit.h"
#include "tests/app/cli_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using namespace Qt::StringLiterals;
using test::cli;
using test::Outcome;

class TestCliAudit : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static Label label(const std::string& sample, const std::string& annotator, const std::string& value) {
        AuditVerdict verdict;
        verdict.sampleId = sample;
        verdict.annotator = annotator;
        verdict.value = value;
        verdict.reasons = {"part"};
        verdict.note = "left, wing";
        return toLabel(verdict);
    }

  private Q_SLOTS:
    void initTestCase() {
        for (const bool full : {true, false}) {
            RunRecord record;
            record.id = "r";
            const auto store = RunStore::create(path(full ? u"full.gsrun"_s : u"empty.gsrun"_s).toStdString(), record,
                                                {"bench", "pixmmvp", 2});
            QVERIFY(store.has_value());
            SampleRun run;
            run.sampleId = "1";
            run.filled = Stage::Scores;
            run.scores = {{"oracle", 0.75, false}, {"automatic", 0.25, false}};
            QVERIFY((*store)->put(run).has_value());
            if (full)
                QVERIFY((*store)
                            ->putLabels({label("1", "ann", "first"), label("2", "ann", "both"), label("1", "bob", "neither"),
                                         label("2", "bob", "both")})
                            .has_value());
        }
    }

    void countsAndAgreementArePrinted() {
        const Outcome text = cli({u"audit"_s, path(u"full.gsrun"_s), u"--kappa"_s, u"ann"_s, u"bob"_s});
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY2(text.out.contains("ann and bob: 2 verdicts by both, 1 alike"), text.out.constData());
        QVERIFY(text.out.contains("1 (oracle/automatic): first / neither"));
        const auto json =
            cli({u"audit"_s, path(u"full.gsrun"_s), u"--format"_s, u"json"_s, u"--kappa"_s, u"ann"_s, u"bob"_s}).json();
        QCOMPARE(json["rows"].size(), std::size_t{2});
        QCOMPARE(json["rows"][0]["cells"]["reason_part"].get<double>(), 2.0);
        QCOMPARE(json["agreements"][0]["disagreements"][0]["sample"].get<std::string>(), std::string("1"));
        const double kappa = json["agreements"][0]["kappa"].get<double>();
        QVERIFY(std::abs(kappa - (0.5 - 0.25) / 0.75) < 1e-12);
    }

    void verdictsAreWritten() {
        const Outcome outcome =
            cli({u"audit"_s, path(u"full.gsrun"_s), u"--annotator"_s, u"ann"_s, u"-o"_s, path(u"out.csv"_s)});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QFile file(path(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("\n1,oracle,automatic,0.75,0.25,ann,first,oracle,part,\"left, wing\",0,,"), csv.constData());
        QVERIFY(!csv.contains("bob"));
        QCOMPARE(csv.count('\n'), 3);
    }

    void badInputIsOneSentence() {
        for (const QStringList& arguments :
             {QStringList{u"audit"_s, path(u"none.gsrun"_s)}, QStringList{u"audit"_s, path(u"full.gsrun"_s), u"--format"_s, u"xml"_s},
              QStringList{u"audit"_s, path(u"full.gsrun"_s), u"-o"_s, path(u"no/where.csv"_s)}}) {
            const Outcome outcome = cli(arguments);
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.startsWith("groundscope-cli: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        }
        const Outcome nothing = cli({u"audit"_s, path(u"empty.gsrun"_s)});
        QCOMPARE(nothing.code, 0);
        QVERIFY2(nothing.err.contains("holds no verdicts"), nothing.err.constData());
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliAudit)
#include "tst_cli_audit.moc"
