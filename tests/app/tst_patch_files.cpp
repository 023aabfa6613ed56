// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_files.h"
#include "core/base/files.h"
#include "tests/app/app_support.h"

#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 10000;

class TestPatchFiles : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void aPatchTravels();
    void correctedFilesAreReadAgain();
    void existingFilesStayAsTheyAre();
    void withoutCorrectionsNothingIsWritten();
    void aFolderThatIsNotThereIsAnError();
    void whatIsNoPatchIsRefused();
    void cancelledWorkTellsNothing();

  private:
    bool waitForAnswer() const {
        return QTest::qWaitFor([this] { return !m_written.isEmpty() || m_planned || !m_failures.isEmpty(); }, kPatienceMs);
    }
    QString place(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PatchFiles> m_files;
    PatchSubject m_subject;
    QStringList m_written;
    std::shared_ptr<PlannedPatch> m_planned;
    QList<Error> m_failures;
};

void TestPatchFiles::initTestCase() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(place(u"bench"_s), 3);
}

/// Sample 2 is corrected: its expression and its polygon.
void TestPatchFiles::init() {
    m_written.clear();
    m_planned.reset();
    m_failures.clear();
    m_files = std::make_unique<PatchFiles>();
    connect(m_files.get(), &PatchFiles::written, this, [this](const QStringList& files) { m_written = files; });
    connect(m_files.get(), &PatchFiles::planned, this,
            [this](const std::shared_ptr<PlannedPatch>& patch) { m_planned = patch; });
    connect(m_files.get(), &PatchFiles::failed, this, [this](const Error& error) { m_failures.append(error); });
    m_subject.history = EditHistory();
    m_subject.original = test::readBenchmarkAt(place(u"bench"_s));
    auto current = std::make_shared<Benchmark>(*m_subject.original);
    Sample& sample = current->samples[1];
    setExpression(sample, "the blue butterfly");
    sample.annotations[0].region.parts[0].outer[0].x += 2;
    Edit edit = editBetween(m_subject.original->samples[1], sample, "text");
    edit.id = "00000000000000aa";
    edit.who = "Ada";
    edit.whenUtc = "2026-11-23T12:00:00Z";
    m_subject.history.push(edit);
    m_subject.current = current;
}

void TestPatchFiles::aPatchTravels() {
    m_files->exportPatch(m_subject, toPath(place(u"ada.gspatch"_s)));
    QVERIFY(m_files->isBusy());
    QVERIFY(waitForAnswer());
    QVERIFY2(m_failures.isEmpty(), m_failures.isEmpty() ? "" : describe(m_failures.front()).c_str());
    QCOMPARE(m_written, QStringList{place(u"ada.gspatch"_s)});
    m_files->read(toPath(m_written.front()), m_subject.original);
    m_written.clear();
    QVERIFY(waitForAnswer());
    QVERIFY(m_planned);
    QVERIFY(m_planned->sameBenchmark);
    QCOMPARE(m_planned->choices.chosenCount(), std::size_t{1});
    Benchmark result = *m_subject.original;
    for (const Edit& edit : m_planned->choices.edits())
        QVERIFY(applyEdit(result.samples[*result.find(edit.sampleId)], edit).has_value());
    QVERIFY(result == *m_subject.current);
}

void TestPatchFiles::correctedFilesAreReadAgain() {
    QDir().mkpath(place(u"corrected"_s));
    m_files->exportPatchedFiles(m_subject, toPath(place(u"corrected"_s)));
    QVERIFY(waitForAnswer());
    QVERIFY2(m_failures.isEmpty(), m_failures.isEmpty() ? "" : describe(m_failures.front()).c_str());
    QVERIFY(!m_written.isEmpty());
    // With the pictures beside them they are the benchmark that was on screen.
    QVERIFY(QFile::link(place(u"bench/MMVP Images"_s), place(u"corrected/MMVP Images"_s)));
    const auto again = test::readBenchmarkAt(place(u"corrected"_s));
    QCOMPARE(again->samples.size(), m_subject.current->samples.size());
    for (std::size_t i = 0; i < again->samples.size(); ++i) {
        QCOMPARE(again->samples[i].expression, m_subject.current->samples[i].expression);
        QVERIFY(again->samples[i].annotations == m_subject.current->samples[i].annotations);
    }
}

void TestPatchFiles::existingFilesStayAsTheyAre() {
    const auto before = readFile(toPath(place(u"bench/Objects.csv"_s)));
    m_files->exportPatchedFiles(m_subject, toPath(place(u"bench"_s)));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_failures.size(), 1);
    QVERIFY(m_written.isEmpty());
    QCOMPARE(*readFile(toPath(place(u"bench/Objects.csv"_s))), *before);
}

void TestPatchFiles::withoutCorrectionsNothingIsWritten() {
    m_subject.history = EditHistory();
    m_subject.current = m_subject.original;
    m_files->exportPatch(m_subject, toPath(place(u"none.gspatch"_s)));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_failures.front().code, ErrorCode::InvalidInput);
    m_failures.clear();
    m_files->exportPatchedFiles(m_subject, toPath(place(u"none"_s)));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_failures.front().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(place(u"none.gspatch"_s)) && !QFile::exists(place(u"none"_s)));
}

void TestPatchFiles::aFolderThatIsNotThereIsAnError() {
    m_files->exportPatch(m_subject, toPath(place(u"nowhere/ada.gspatch"_s)));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_failures.size(), 1);
}

void TestPatchFiles::whatIsNoPatchIsRefused() {
    m_files->read(toPath(place(u"bench/Segmentations.json"_s)), m_subject.original);
    QVERIFY(waitForAnswer());
    QCOMPARE(m_failures.size(), 1);
    QVERIFY(!m_planned);
}

void TestPatchFiles::cancelledWorkTellsNothing() {
    m_files->exportPatch(m_subject, toPath(place(u"dropped.gspatch"_s)));
    m_files->cancel();
    QVERIFY(!m_files->isBusy());
    QTest::qWait(100);
    QVERIFY(m_written.isEmpty() && m_failures.isEmpty());
}

}  // namespace

QTEST_GUILESS_MAIN(TestPatchFiles)
#include "tst_patch_files.moc"
