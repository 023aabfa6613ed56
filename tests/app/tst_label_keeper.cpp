// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/label_keeper.h"
#include "tests/app/app_support.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

Label makeLabel(const char* sample, const char* value) {
    Label label;
    label.sampleId = sample;
    label.kind = "answer";
    label.item = "1";
    label.annotator = "ann";
    label.source = "person";
    label.value = value;
    return label;
}

std::vector<Label> storedLabels(const QString& file) {
    const auto store = RunStore::open(toPath(file), RunStore::Access::ReadOnly);
    return store ? (*store)->labels().value_or({}) : std::vector<Label>();
}

class TestLabelKeeper : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void savesAndSaysSoOnlyThen();
    void theNewestOfManyQuickOnesCounts();
    void aLockedFileIsNotSavedAndCanBeTriedAgain();
    void aDemosRunStaysAsItIs();
    void anotherRunLosesNothing();
    void readsWhatIsThere();

  private:
    std::shared_ptr<RunStore> open(RunStore::Access access = RunStore::Access::ReadOnly) {
        auto store = RunStore::open(toPath(m_file), access);
        return store ? *store : nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestLabelKeeper::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(m_folder->filePath(u"bench"_s), 4);
    m_file = m_folder->filePath(u"run.gsrun"_s);
    test::writeRun(m_file, *test::readBenchmarkAt(m_folder->filePath(u"bench"_s)), 3);
}

void TestLabelKeeper::savesAndSaysSoOnlyThen() {
    LabelKeeper keeper;
    keeper.setStore(open(), false);
    const QSignalSpy replaced(&keeper, &LabelKeeper::storeReplaced);
    keeper.put(makeLabel("1", "correct"));
    QCOMPARE(keeper.labels()->size(), std::size_t{1});  // at once in memory
    QCOMPARE(keeper.state(), LabelKeeper::State::Saving);
    QCOMPARE(keeper.unsaved(), std::size_t{1});
    QTRY_COMPARE(keeper.state(), LabelKeeper::State::Saved);
    QCOMPARE(keeper.unsaved(), std::size_t{0});
    QCOMPARE(replaced.count(), 1);  // opened for writing once
    const auto stored = storedLabels(m_file);
    QCOMPARE(stored.size(), std::size_t{1});
    QCOMPARE(stored.front().value, std::string("correct"));
    QVERIFY(!stored.front().atUtc.empty());
    keeper.put(makeLabel("2", "wrong"));
    QTRY_COMPARE(keeper.state(), LabelKeeper::State::Saved);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(storedLabels(m_file).size(), std::size_t{2});
}

void TestLabelKeeper::theNewestOfManyQuickOnesCounts() {
    LabelKeeper keeper;
    keeper.setStore(open(), false);
    for (int i = 0; i < 20; ++i)
        keeper.put(makeLabel("1", i % 2 == 0 ? "correct" : "wrong"));
    keeper.put(makeLabel("2", "correct"));
    QTRY_COMPARE(keeper.state(), LabelKeeper::State::Saved);
    const auto stored = storedLabels(m_file);
    QCOMPARE(stored.size(), std::size_t{2});
    QCOMPARE(stored.front().value, std::string("wrong"));
    QCOMPARE(keeper.labels()->size(), std::size_t{2});
}

void TestLabelKeeper::aLockedFileIsNotSavedAndCanBeTriedAgain() {
    LabelKeeper keeper;
    keeper.setStore(open(), false);
    auto other = open(RunStore::Access::ReadWrite);
    QVERIFY(other);
    keeper.put(makeLabel("1", "correct"));
    QTRY_COMPARE(keeper.state(), LabelKeeper::State::Failed);
    QVERIFY(keeper.error());
    QCOMPARE(keeper.unsaved(), std::size_t{1});
    QCOMPARE(keeper.labels()->size(), std::size_t{1});
    other.reset();
    keeper.retry();
    QTRY_COMPARE(keeper.state(), LabelKeeper::State::Saved);
    QCOMPARE(storedLabels(m_file).size(), std::size_t{1});
}

void TestLabelKeeper::aDemosRunStaysAsItIs() {
    LabelKeeper keeper;
    keeper.setStore(open(), true);
    keeper.put(makeLabel("1", "correct"));
    QCOMPARE(keeper.state(), LabelKeeper::State::Failed);
    QVERIFY(keeper.labels()->empty());
    QVERIFY(storedLabels(m_file).empty());
}

void TestLabelKeeper::anotherRunLosesNothing() {
    const QString second = m_folder->filePath(u"second.gsrun"_s);
    test::writeRun(second, *test::readBenchmarkAt(m_folder->filePath(u"bench"_s)), 2);
    {
        LabelKeeper keeper;
        keeper.setStore(open(), false);
        keeper.put(makeLabel("1", "correct"));
        keeper.put(makeLabel("2", "wrong"));
        keeper.setStore(*RunStore::open(toPath(second), RunStore::Access::ReadOnly), false);
        QVERIFY(keeper.labels()->empty());
        keeper.put(makeLabel("3", "wrong"));
        QTRY_COMPARE(keeper.state(), LabelKeeper::State::Saved);
        keeper.put(makeLabel("4", "wrong"));
    }  // gone before it is written
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(storedLabels(m_file).size(), std::size_t{2});
    QCOMPARE(storedLabels(second).size(), std::size_t{2});
}

void TestLabelKeeper::readsWhatIsThere() {
    {
        const auto store = open(RunStore::Access::ReadWrite);
        QVERIFY(store->putLabels({makeLabel("1", "wrong"), makeLabel("2", "wrong")}));
    }
    LabelKeeper keeper;
    keeper.setStore(open(), false);
    keeper.put(makeLabel("2", "correct"));  // while the file is read
    QTRY_COMPARE(keeper.labels()->size(), std::size_t{2});
    QTRY_COMPARE(keeper.state(), LabelKeeper::State::Saved);
    for (const Label& label : *keeper.labels())
        QCOMPARE(label.value, label.sampleId == "2" ? std::string("correct") : std::string("wrong"));
}

}  // namespace

QTEST_MAIN(TestLabelKeeper)
#include "tst_label_keeper.moc"
