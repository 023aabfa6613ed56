// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_file.h"
#include "core/edit/label_edit.h"

#include <QTest>

using namespace groundscope;

namespace {

class TestLabelEdit : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWasSaidComesBack();
    void theFirstWordIsTakenBackToNothing();
    void awkwardNamesSurvive();
    void runsAndSamplesHaveStacksOfTheirOwn();
    void patchesHoldNoLabels();
    void anEditOfASampleIsNoLabel();
};

Label verdict(const std::string& value) {
    Label label;
    label.sampleId = "7";
    label.kind = "answer";
    label.item = "1";
    label.annotator = "ann";
    label.source = "person";
    label.value = value;
    return label;
}

void TestLabelEdit::whatWasSaidComesBack() {
    Label before = verdict("wrong");
    before.note = "too early";
    const Edit edit = labelEdit(before, verdict("correct"), "run-1");
    QCOMPARE(sampleOf(edit), std::string("7"));
    QCOMPARE(runOf(edit), std::string("run-1"));
    QVERIFY(isLabelEdit(edit));
    const auto now = labelOf(edit);
    QVERIFY(now.has_value());
    QVERIFY(*now == verdict("correct"));
    const auto taken = labelOf(inverseOf(edit));
    QVERIFY(taken.has_value());
    QVERIFY(*taken == before);
}

void TestLabelEdit::theFirstWordIsTakenBackToNothing() {
    const auto taken = labelOf(inverseOf(labelEdit(std::nullopt, verdict("correct"), "run-1")));
    QVERIFY(taken.has_value());
    QVERIFY(*taken == verdict(""));
}

void TestLabelEdit::awkwardNamesSurvive() {
    Label label = verdict("correct");
    label.item = "a:b\"]\n";
    label.annotator = "Ann: \"the\" second\n";
    label.note = "\x01 line\nbreak \xc3\xa4";
    const auto back = labelOf(labelEdit(std::nullopt, label, "run \"1\":"));
    QVERIFY(back.has_value());
    QVERIFY(*back == label);
}

void TestLabelEdit::runsAndSamplesHaveStacksOfTheirOwn() {
    EditHistory history;
    Edit text;
    text.id = "1";
    text.sampleId = "7";
    text.fields.push_back({"note", "", "look"});
    history.push(text);
    history.push(labelEdit(std::nullopt, verdict("correct"), "run-1"));
    history.push(labelEdit(std::nullopt, verdict("wrong"), "run-2"));
    QCOMPARE(history.nextUndo("7")->id, std::string("1"));
    history.undo(labelStack("7", "run-1"));
    QVERIFY(history.canUndo(labelStack("7", "run-2")));
    QVERIFY(history.canUndo("7"));
    history.push(text);  // what was taken back of the run can still be done again
    QVERIFY(history.canRedo(labelStack("7", "run-1")));
}

void TestLabelEdit::patchesHoldNoLabels() {
    Benchmark benchmark;
    benchmark.samples.resize(1);
    benchmark.samples[0].id = "7";
    EditHistory history;
    history.push(labelEdit(std::nullopt, verdict("correct"), "run-1"));
    QVERIFY(patchOf(benchmark, history).edits.empty());
    std::vector<DataNote> notes;
    QVERIFY(withEdits(benchmark, history, notes).samples == benchmark.samples);
    QVERIFY(notes.empty());
}

void TestLabelEdit::anEditOfASampleIsNoLabel() {
    Edit edit;
    edit.sampleId = "7";
    edit.fields.push_back({"note", "", "look"});
    QVERIFY(!isLabelEdit(edit));
    QCOMPARE(sampleOf(edit), std::string("7"));
    QCOMPARE(labelOf(edit).error().code, ErrorCode::Format);
    edit.sampleId = labelStack("7", "run-1");
    QCOMPARE(labelOf(edit).error().code, ErrorCode::Format);
}

}  // namespace

QTEST_GUILESS_MAIN(TestLabelEdit)
#include "tst_label_edit.moc"
