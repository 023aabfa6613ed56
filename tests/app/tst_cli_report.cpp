// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli report, with the real binary on the demo's run.
#include "tests/app/cli_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCliReport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_run = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/run/demo.gsrun");

    QByteArray page(const QString& name, const QStringList& more) {
        const QString folder = m_folder.filePath(name);
        const Outcome outcome = cli(QStringList{QStringLiteral("report"), m_run, QStringLiteral("--out"), folder} + more);
        if (outcome.code != 0 || !outcome.out.contains("index.html"))
            return {};
        QFile file(folder + QStringLiteral("/index.html"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void writesOnePageTheSameEachTime() {
        const QByteArray first = page(QStringLiteral("new/folder"), {QStringLiteral("--gallery"), QStringLiteral("2")});
        QVERIFY(first.startsWith("<!DOCTYPE html>"));
        QVERIFY(first.contains("63.7"));  // the automatic selector's mIoU, as resources/demo/REPORT.md has it
        QVERIFY(first == page(QStringLiteral("again"), {QStringLiteral("--gallery"), QStringLiteral("2")}));
    }

    void anotherLanguageChangesNothing() {
        const QByteArray here = page(QStringLiteral("here"), {QStringLiteral("--gallery"), QStringLiteral("0")});
        qputenv("LC_ALL", "de_DE.UTF-8");
        const QByteArray there = page(QStringLiteral("there"), {QStringLiteral("--gallery"), QStringLiteral("0")});
        qunsetenv("LC_ALL");
        QVERIFY(!here.isEmpty());
        QVERIFY(here == there);
    }

    void badInputIsOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no run") << QStringList{QStringLiteral("missing.gsrun"), QStringLiteral("--out"), m_folder.path()};
        QTest::newRow("no folder") << QStringList{m_run, QStringLiteral("--out"), m_run + QStringLiteral("/below")};
        QTest::newRow("selector") << QStringList{m_run, QStringLiteral("--out"), m_folder.path(), QStringLiteral("--selector"), QStringLiteral("x")};
        QTest::newRow("gallery") << QStringList{m_run, QStringLiteral("--out"), m_folder.path(), QStringLiteral("--gallery"), QStringLiteral("61")};
        QTest::newRow("twice") << QStringList{m_run, m_run, QStringLiteral("--out"), m_folder.path()};
    }
    void badInputIsOneSentence() {
        QFETCH(QStringList, arguments);
        const Outcome outcome = cli(QStringList{QStringLiteral("report")} + arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("groundscope-cli: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("index.html"))));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliReport)

#include "tst_cli_report.moc"
