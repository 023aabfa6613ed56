// SPDX-License-Identifier: GPL-3.0-or-later
// Runs side by side, with real events: what is shown, which sample is asked for, and files that do not fit.
#include "app/audit/comparison_window.h"
#include "app/shell/theme.h"
#include "tests/app/app_support.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30000;
constexpr int kSamples = 4;

class TestComparisonWindow : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void runsStandSideBySide();
    void answersAreAligned();
    void agreeingSamplesAreShownOnRequest();
    void runsThatAgreeAreSaidToAgree();
    void groundTruthInDoubtIsListed();
    void runsOfAnotherBenchmarkAreRefused();

  private:
    /// Two runs: their answers and masks differ for sample 2.
    void writeRuns();
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    void compare(const QStringList& files) {
        m_window->compare(files);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), kPatienceMs);
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString text(const char* table, int row, int column) const {
        const QAbstractItemModel* model = part<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Benchmark> m_benchmark;
    std::unique_ptr<ComparisonWindow> m_window;
};

void TestComparisonWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestComparisonWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(path(u"PixMMVP"_s), kSamples);
    m_benchmark = test::readBenchmarkAt(path(u"PixMMVP"_s));
    writeRuns();
    m_window = std::make_unique<ComparisonWindow>();
    m_window->show();
}

void TestComparisonWindow::writeRuns() {
    for (const QString& name : {u"a.gsrun"_s, u"b.gsrun"_s}) {
        const auto store = test::writeRun(path(name), *m_benchmark, kSamples);
        const auto stored = store->load("2");
        QVERIFY(stored.has_value());
        SampleRun run = *stored;
        run.answer.tokens[0].text = "The";  // the rest of them is blank: not shown
        run.answer.tokens[1].text = " image";
        run.answer.tokens[2].text = " shows";
        if (name == u"b.gsrun"_s) {
            run.answer.tokens[0].text = "Behold";
            for (Candidate& candidate : run.candidates)
                candidate.mask = emptyMask(run.imageSize);
        }
        QVERIFY(store->put(run).has_value());
    }
}

void TestComparisonWindow::runsStandSideBySide() {
    QSignalSpy requested(m_window.get(), &ComparisonWindow::sampleRequested);
    QSignalSpy compared(m_window.get(), &ComparisonWindow::compared);
    compare({path(u"a.gsrun"_s), path(u"b.gsrun"_s)});
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.first().first().toStringList().size(), 2);
    auto* table = part<QTableView>("comparedSamples");
    QCOMPARE(table->model()->columnCount(), 5);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(text("comparedSamples", 0, 0), u"2"_s);
    QVERIFY2(text("comparedSamples", 0, 1).contains(u"mask"_s), qPrintable(text("comparedSamples", 0, 1)));
    QVERIFY2(text("comparedSamples", 0, 2).contains(u"−"_s), qPrintable(text("comparedSamples", 0, 2)));
    QCOMPARE(requested.last().first().toString(), u"2"_s);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"copyCsv"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"oracle"_s));
}

void TestComparisonWindow::answersAreAligned() {
    compare({path(u"a.gsrun"_s), path(u"b.gsrun"_s)});
    const QAbstractItemModel* answers = part<QTableView>("alignedAnswers")->model();
    QTRY_COMPARE_WITH_TIMEOUT(answers->rowCount(), 2, kPatienceMs);
    QCOMPARE(answers->columnCount(), 3);
    QCOMPARE(text("alignedAnswers", 1, 0), u"Behold"_s);
    QCOMPARE(answers->headerData(0, Qt::Horizontal).toString(), u"≠"_s);
    QCOMPARE(answers->headerData(1, Qt::Horizontal).toString(), u"="_s);
    QCOMPARE(text("alignedAnswers", 0, 1), text("alignedAnswers", 1, 1));
}

void TestComparisonWindow::agreeingSamplesAreShownOnRequest() {
    compare({path(u"a.gsrun"_s), path(u"b.gsrun"_s)});
    auto* rows = part<QComboBox>("shownRows");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    auto* table = part<QTableView>("comparedSamples");
    QCOMPARE(table->model()->rowCount(), kSamples);
    QCOMPARE(text("comparedSamples", 0, 0), u"1"_s);
    table->setFocus();
    QSignalSpy requested(m_window.get(), &ComparisonWindow::sampleRequested);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(requested.size(), 1);
}

void TestComparisonWindow::runsThatAgreeAreSaidToAgree() {
    test::writeRun(path(u"same.gsrun"_s), *m_benchmark, kSamples);
    compare({path(u"a.gsrun"_s), path(u"same.gsrun"_s)});
    QCOMPARE(part<QTableView>("comparedSamples")->model()->rowCount(), 0);
    QVERIFY(part<QLabel>("comparisonState")->text().startsWith(u"These runs choose alike"_s));
}

/// Two runs choose the same mask far from the ground truth of sample 3.
void TestComparisonWindow::groundTruthInDoubtIsListed() {
    for (const QString& name : {u"c.gsrun"_s, u"d.gsrun"_s}) {
        const auto store = test::writeRun(path(name), *m_benchmark, kSamples);
        SampleRun run = *store->load("3");
        for (Candidate& candidate : run.candidates)
            candidate.mask = example::discMask(run.imageSize, {20, 20}, 18);
        QVERIFY(store->put(run).has_value());
    }
    compare({path(u"c.gsrun"_s), path(u"d.gsrun"_s)});
    QSignalSpy requested(m_window.get(), &ComparisonWindow::sampleRequested);
    auto* rows = part<QComboBox>("shownRows");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_End);
    auto* table = part<QTableView>("comparedSamples");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(text("comparedSamples", 0, 0), u"3"_s);
    QVERIFY2(text("comparedSamples", 0, 4).contains(u"2 of 2 agree (IoU 1.00)"_s), qPrintable(text("comparedSamples", 0, 4)));
    QCOMPARE(requested.last().first().toString(), u"3"_s);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"copyCsv"_s), Qt::LeftButton);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"3,oracle,2,2,1,"_s), qPrintable(QGuiApplication::clipboard()->text()));
    compare({path(u"a.gsrun"_s), path(u"b.gsrun"_s)});
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(part<QLabel>("comparisonState")->text().startsWith(u"On no image"_s));
}

void TestComparisonWindow::runsOfAnotherBenchmarkAreRefused() {
    compare({path(u"a.gsrun"_s)});
    QVERIFY2(part<QLabel>("comparisonState")->text().contains(u"two"_s), qPrintable(part<QLabel>("comparisonState")->text()));
    compare({path(u"a.gsrun"_s), path(u"nothing.gsrun"_s)});
    QVERIFY(part<QLabel>("comparisonState")->text().contains(u"nothing.gsrun"_s));
    QCOMPARE(m_window->comparison(), nullptr);
}

}  // namespace

QTEST_MAIN(TestComparisonWindow)
#include "tst_comparison_window.moc"
