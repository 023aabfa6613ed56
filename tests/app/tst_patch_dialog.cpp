// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_dialog.h"
#include "app/editing/patch_model.h"
#include "app/editing/patch_view.h"
#include "tests/app/app_support.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

using State = PatchChoices::State;

Annotation box(double left, double width) {
    Annotation annotation;
    annotation.region = {{{{{left, 0}, {left + width, 0}, {left + width, 10}, {left, 10}}, {}}}};
    return annotation;
}

class TestPatchDialog : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithWhatFitsChosen();
    void aConflictShowsBothSides();
    void spaceTakesTheirs();
    void aClickOnTheTickTakesTheirs();
    void oneButtonDecidesAllConflicts();
    void applyHandsOverWhatIsChosen();
    void closingAppliesNothing();
    void aDoubleClickShowsTheImage();
    void anotherBenchmarkIsSaid();
    void shapesAreDrawnSideBySide();

  private:
    void open(bool sameBenchmark = true);
    void addEdit(const std::string& sample, const std::function<void(Sample&)>& change);
    QModelIndex tick(int row) const { return m_dialog->model()->index(row, PatchModel::SampleColumn); }
    QTableView* table() const { return m_dialog->findChild<QTableView*>(); }
    QString label(const QString& name) const { return m_dialog->findChild<QLabel*>(name)->text(); }
    QPushButton* button(const QString& text) const {
        for (auto* candidate : m_dialog->findChildren<QPushButton*>())
            if (QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        return nullptr;
    }

    std::shared_ptr<Benchmark> m_benchmark;
    Patch m_patch;
    QPointer<PatchDialog> m_dialog;
    std::vector<Edit> m_applied;
    QStringList m_shown;
};

/// Image 1: fits. Image 2: a conflict of texts. Image 3: a conflict of shapes. Image 4: is so already.
void TestPatchDialog::init() {
    m_applied.clear();
    m_shown.clear();
    m_patch = {};
    m_benchmark = std::make_shared<Benchmark>();
    m_benchmark->name = "cups";
    for (int i = 1; i <= 4; ++i) {
        Sample sample;
        sample.id = std::to_string(i);
        sample.expression = "the cup";
        sample.target = TargetState::Present;
        sample.annotations = {box(0, 10), box(40, 5)};
        m_benchmark->samples.push_back(sample);
    }
    addEdit("1", [](Sample& sample) { setExpression(sample, "the red cup"); });
    addEdit("2", [](Sample& sample) { setExpression(sample, "the blue cup"); });
    addEdit("3", [](Sample& sample) { sample.annotations[0] = box(0, 20); });
    addEdit("4", [](Sample& sample) { sample.note = "blurred"; });
    setExpression(m_benchmark->samples[1], "my cup");
    m_benchmark->samples[2].annotations[0] = box(0, 7);
    m_benchmark->samples[3].note = "blurred";
}

void TestPatchDialog::cleanup() {
    delete m_dialog;
}

void TestPatchDialog::addEdit(const std::string& sample, const std::function<void(Sample&)>& change) {
    const Sample& before = m_benchmark->samples[*m_benchmark->find(sample)];
    Sample after = before;
    change(after);
    Edit edit = editBetween(before, after, "text");
    edit.id = "000000000000000" + sample;
    edit.who = "Ada";
    edit.whenUtc = "2026-11-23T12:00:00Z";
    edit.why = "seen in the image";
    m_patch.edits.push_back(edit);
}

void TestPatchDialog::open(bool sameBenchmark) {
    m_dialog = new PatchDialog({u"/tmp/ada.gspatch"_s, u"cups"_s, sameBenchmark, PatchChoices(m_benchmark, m_patch)});
    connect(m_dialog, &PatchDialog::applyRequested, this, [this](const std::vector<Edit>& edits) { m_applied = edits; });
    connect(m_dialog, &PatchDialog::sampleActivated, this, [this](const QString& id) { m_shown.append(id); });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestPatchDialog::opensWithWhatFitsChosen() {
    open();
    QCOMPARE(tick(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(tick(1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(tick(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!tick(3).data(Qt::CheckStateRole).isValid());  // cannot be chosen
    const QString counts = label(u"patchCounts"_s);
    QVERIFY2(counts.contains(u"2 conflict"_s) && counts.contains(u"Chosen: 1"_s), qPrintable(counts));
}

void TestPatchDialog::aConflictShowsBothSides() {
    open();
    table()->selectRow(1);
    const QString details = label(u"patchDetails"_s);
    for (const char* part : {"the cup", "my cup", "the blue cup"})
        QVERIFY2(details.contains(QString::fromUtf8(part)), qPrintable(details));
}

void TestPatchDialog::spaceTakesTheirs() {
    open();
    table()->setCurrentIndex(tick(1));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(tick(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(label(u"patchCounts"_s).contains(u"Chosen: 2"_s));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(tick(1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestPatchDialog::aClickOnTheTickTakesTheirs() {
    open();
    const QRect cell = table()->visualRect(tick(2));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 11, cell.center().y()));
    QCOMPARE(tick(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestPatchDialog::oneButtonDecidesAllConflicts() {
    open();
    button(u"Take Theirs"_s)->click();
    QCOMPARE(m_dialog->model()->choices().chosenCount(), std::size_t{3});
    button(u"Keep Ours"_s)->click();
    QCOMPARE(m_dialog->model()->choices().chosenCount(), std::size_t{1});
}

void TestPatchDialog::applyHandsOverWhatIsChosen() {
    open();
    table()->setCurrentIndex(tick(2));
    QTest::keyClick(table(), Qt::Key_Space);
    button(u"Apply"_s)->click();
    QCOMPARE(m_applied.size(), std::size_t{2});
    Benchmark result = *m_benchmark;
    for (const Edit& edit : m_applied) {
        QCOMPARE(edit.who, std::string("Ada"));
        QVERIFY(applyEdit(result.samples[*result.find(edit.sampleId)], edit).has_value());
    }
    QCOMPARE(result.samples[0].expression, std::string("the red cup"));
    QCOMPARE(result.samples[1].expression, std::string("my cup"));
    QVERIFY(result.samples[2].annotations[0] == box(0, 20));
}

void TestPatchDialog::closingAppliesNothing() {
    open();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_applied.empty());
}

void TestPatchDialog::aDoubleClickShowsTheImage() {
    open();
    const QPoint at = table()->visualRect(m_dialog->model()->index(2, PatchModel::ChangeColumn)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_shown, QStringList{u"3"_s});
}

void TestPatchDialog::anotherBenchmarkIsSaid() {
    open(false);
    bool said = false;
    for (const auto* text : m_dialog->findChildren<QLabel*>())
        said = said || text->text().contains(u"another benchmark"_s);
    QVERIFY(said);
}

void TestPatchDialog::shapesAreDrawnSideBySide() {
    open();
    auto* view = m_dialog->findChild<PatchView*>();
    table()->selectRow(1);
    const QImage without = view->grab().toImage();
    table()->selectRow(2);
    QVERIFY(view->grab().toImage() != without);
    QVERIFY2(view->accessibleDescription().contains(u"120"_s), qPrintable(view->accessibleDescription()));  // 7x10 + 5x10
    QVERIFY2(view->accessibleDescription().contains(u"250"_s), qPrintable(view->accessibleDescription()));
}

}  // namespace

QTEST_MAIN(TestPatchDialog)
#include "tst_patch_dialog.moc"
