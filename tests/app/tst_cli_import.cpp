// SPDX-License-Identifier: GPL-3.0-or-later
// The real binary: the demo's run exported in the published form and imported again; errors.
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCliImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_demo = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo");

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList exported() const {
        return {QStringLiteral("export"), QStringLiteral("--reference"), m_demo + QStringLiteral("/run/demo.gsrun"),
                QStringLiteral("--model"), QStringLiteral("toy"), QStringLiteral("--out")};
    }
    [[nodiscard]] QStringList imported() const {
        return {QStringLiteral("import"), QStringLiteral("--reference"), QStringLiteral("--benchmark"),
                m_demo + QStringLiteral("/benchmark")};
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY2(QDir(m_demo).exists(), "the demo is part of the tree");
    }

    void theDemoRunComesBackWithItsMasksPhrasesAndAnswers() {
        const Outcome out = cli(exported() << path("files") << QStringLiteral("--json"));
        QVERIFY2(out.code == 0, out.err.constData());
        QVERIFY(out.json()["masks"].get<int>() > 0);
        const QString run = path("again.gsrun");
        const Outcome in = cli(imported() << QStringLiteral("--preds") << path("files/preds_toy_protocol3")
                                          << QStringLiteral("--meta") << path("files/meta_when/meta_toy_spaCy_protocol3.txt")
                                          << QStringLiteral("--points") << path("files/point/point_toy_protocol3.txt")
                                          << QStringLiteral("--answers") << path("files/answers/answers_toy_protocol3.jsonl")
                                          << QStringLiteral("--profile") << QStringLiteral("clean") << QStringLiteral("--out")
                                          << run << QStringLiteral("--json"));
        QVERIFY2(in.code == 0, in.err.constData());
        QCOMPARE(in.json()["model"].get<std::string>(), std::string("toy"));
        const auto before = *RunStore::open((m_demo + QStringLiteral("/run/demo.gsrun")).toStdString(), RunStore::Access::ReadOnly);
        const auto after = *RunStore::open(run.toStdString(), RunStore::Access::ReadOnly);
        QVERIFY(after->record().config.imported);
        int compared = 0;
        const auto summaries = *before->summaries();
        for (const SampleSummary& summary : summaries) {
            const SampleRun original = *before->load(summary.id);
            const SampleRun copy = *after->load(summary.id);
            if (!original.skipped.empty())
                continue;
            QCOMPARE(copy.candidates.size(), original.candidates.size());
            for (std::size_t i = 0; i < copy.candidates.size(); ++i) {
                QVERIFY(copy.candidates[i].mask == original.candidates[i].mask);
                QVERIFY(copy.candidates[i].point == original.candidates[i].point);
            }
            QVERIFY(copy.candidateIou == original.candidateIou);
            QCOMPARE(copy.phrases.size(), original.phrases.size());
            for (std::size_t i = 0; i < copy.phrases.size(); ++i) {
                QCOMPARE(copy.phrases[i].text, original.phrases[i].text);
                QCOMPARE(copy.phrases[i].chars, original.phrases[i].chars);
            }
            QCOMPARE(copy.answer.text, original.answer.text);
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void everyMistakeIsOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("import of nothing") << (imported() << QStringLiteral("--out") << path("x.gsrun"));
        QTest::newRow("import without a kind") << (imported().mid(0, 1) + imported().mid(2) << QStringLiteral("--out") << path("x.gsrun"));
        QTest::newRow("no such folder") << (imported() << QStringLiteral("--preds") << path("nowhere") << QStringLiteral("--out") << path("x.gsrun"));
        QTest::newRow("probing") << (imported() << QStringLiteral("--probing") << QStringLiteral("7") << QStringLiteral("--out") << path("x.gsrun"));
        QTest::newRow("export into a file") << (exported() << m_demo + QStringLiteral("/REPORT.md"));
        QTest::newRow("export into a full folder") << (exported() << m_demo);
        QTest::newRow("export without a kind") << (exported().mid(0, 1) + exported().mid(2) << path("y"));
    }
    void everyMistakeIsOneSentence() {
        QFETCH(QStringList, arguments);
        const Outcome outcome = cli(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("groundscope-cli: "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(!QFile::exists(path("x.gsrun")));
        QVERIFY(!QFile::exists(path("y")));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliImport)
#include "tst_cli_import.moc"
