// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a sample: applied, refused, taken back; undo that stays in its sample.
#include "core/data/edit.h"
#include "core/edit/edit_history.h"

#include <QTest>

#include <random>

using namespace groundscope;

namespace {

Region square(double at, double side) {
    return {{{{{at, at}, {at + side, at}, {at + side, at + side}, {at, at + side}}, {}}}};
}

Sample sampleWith(const std::string& id) {
    Sample sample;
    sample.id = id;
    sample.imageSize = {100, 80};
    sample.question = "Is it open?";
    sample.rawOptions = "(a) Open (b) Closed";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.correctChoice = 1;
    sample.rawExpression = " the \"\"door\"\"";
    sample.expression = "the \"door\"";
    sample.target = TargetState::Present;
    sample.annotations = {{"1", "door", square(10, 20), std::nullopt}, {"2", "door", square(50, 5), std::nullopt}};
    sample.tags = {{"pattern", "State"}};
    return sample;
}

class TestEdit : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyValueGoesThereAndBack();
    void whatIsNoLongerSoIsRefusedWhole();
    void impossibleValuesAreRefused();
    void optionsAreReadAsWritten();
    void undoStaysInItsSample();
    void oldestEditsLoseTheirUndoFirst();
    void tenThousandRandomEditsCanBeTakenBack();
};

void TestEdit::everyValueGoesThereAndBack() {
    const Sample before = sampleWith("7");
    Sample after = before;
    after.question = "Is it shut?";
    QVERIFY(setOptions(after, "(a) Open (b) Closed (c) Half \"open\"").has_value());
    after.correctChoice = 2;
    setExpression(after, "  the big door ");
    after.target = TargetState::Absent;
    after.ambiguous = true;
    after.note = "two of them";
    after.tags = {{"pattern", "Color"}, {"task", "t"}};
    after.annotations = {{"1", "gate", square(11, 20), std::nullopt}};
    const Edit edit = editBetween(before, after, "text");
    Sample sample = before;
    QVERIFY(applyEdit(sample, edit).has_value());
    QVERIFY(sample == after);
    QVERIFY(applyEdit(sample, inverseOf(edit)).has_value());
    QVERIFY(sample == before);
    QVERIFY(inverseOf(inverseOf(edit)) == edit);
    QVERIFY(editBetween(before, before, "text").isEmpty());
}

void TestEdit::whatIsNoLongerSoIsRefusedWhole() {
    const Sample before = sampleWith("7");
    Sample after = before;
    after.note = "n";
    after.annotations.pop_back();
    const Edit edit = editBetween(before, after, "delete");
    Sample changed = before;
    changed.annotations[1].label = "window";
    const Sample untouched = changed;
    const auto refused = applyEdit(changed, edit);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(changed == untouched);
}

void TestEdit::impossibleValuesAreRefused() {
    Sample sample = sampleWith("7");
    const Sample before = sample;
    for (const auto& [field, from, to] : std::vector<std::array<std::string, 3>>{
             {"answer", "2", "3"}, {"answer", "2", "b"}, {"answer", "2", "0"}, {"state", "present", "gone"},
             {"ambiguous", "", "no"}, {"colour", "", "red"}, {"tag:", "", "x"}, {"choices", "", "{}"}}) {
        Edit edit;
        edit.fields = {{field, from, to}};
        QVERIFY2(!applyEdit(sample, edit).has_value(), field.c_str());
        QVERIFY(sample == before);
    }
}

void TestEdit::optionsAreReadAsWritten() {
    Sample sample = sampleWith("7");
    QVERIFY(setOptions(sample, " (a) On (the) table (b) Under it ").has_value());
    QCOMPARE(sample.choices, (std::vector<Choice>{{"a", "On (the) table"}, {"b", "Under it"}}));
    for (const char* bad : {"", "Open, Closed", "(a) Open", "(a) (b) Closed", "x (a) Open (b) Closed"})
        QVERIFY2(!setOptions(sample, bad).has_value(), bad);
    sample.correctChoice = 2;
    QVERIFY(!setOptions(sample, "(a) Open (b) Closed").has_value());
}

Edit noteEdit(const std::string& sampleId, const std::string& before, const std::string& after) {
    Edit edit;
    edit.sampleId = sampleId;
    edit.fields = {{"note", before, after}};
    return edit;
}

void TestEdit::undoStaysInItsSample() {
    EditHistory history;
    history.push(noteEdit("a", "", "1"));
    history.push(noteEdit("b", "", "2"));
    history.push(noteEdit("a", "1", "3"));
    QCOMPARE(history.nextUndo("b")->fields[0].after, std::string("2"));
    history.undo("b");
    QVERIFY(!history.canUndo("b"));
    QVERIFY(history.canUndo("a"));
    history.undo("a");
    history.undo("a");
    QCOMPARE(history.nextRedo("a")->fields[0].after, std::string("1"));
    history.redo("a");
    history.push(noteEdit("a", "1", "4"));
    QVERIFY(!history.canRedo("a"));
    QVERIFY(history.canRedo("b"));
    QVERIFY(!history.canUndo("c") && !history.canRedo("c"));
}

void TestEdit::oldestEditsLoseTheirUndoFirst() {
    const Edit edit = noteEdit("a", "", std::string(1000, 'x'));
    EditHistory history(bytesOf(edit) * 3);
    for (int i = 0; i < 5; ++i)
        history.push(edit);
    QCOMPARE(history.entries().size(), std::size_t{5});
    QVERIFY(history.bytes() <= bytesOf(edit) * 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(history.canUndo("a"));
        history.undo("a");
    }
    QVERIFY(!history.canUndo("a"));
}

Sample randomlyChanged(const Sample& before, std::mt19937& random) {
    Sample after = before;
    const auto any = [&random](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random); };
    switch (any(6)) {
        case 0:
            after.annotations.insert(after.annotations.begin() + static_cast<std::ptrdiff_t>(any(after.annotations.size() + 1)),
                                     {std::to_string(any(1000)), "new", square(static_cast<double>(any(60)), 9), std::nullopt});
            break;
        case 1:
            if (!after.annotations.empty())
                after.annotations.erase(after.annotations.begin() + static_cast<std::ptrdiff_t>(any(after.annotations.size())));
            break;
        case 2:
            if (!after.annotations.empty())
                after.annotations[any(after.annotations.size())].region.parts[0].outer[any(4)].x += 0.1 * static_cast<double>(any(99));
            break;
        case 3:
            after.note += static_cast<char>('a' + any(26));
            break;
        case 4:
            after.target = static_cast<TargetState>(any(4));
            after.ambiguous = any(2) == 0;
            break;
        default:
            after.tags["pattern"] = std::string(1 + any(3), 'p');
    }
    return after;
}

void TestEdit::tenThousandRandomEditsCanBeTakenBack() {
    std::mt19937 random(20261123);
    std::vector<Sample> samples{sampleWith("0"), sampleWith("1"), sampleWith("2")};
    const std::vector<Sample> first = samples;
    EditHistory history;
    const auto at = [&](Sample& sample, const Edit& edit) { QVERIFY(applyEdit(sample, edit).has_value()); };
    for (int i = 0; i < 10000; ++i) {
        Sample& sample = samples[random() % samples.size()];
        if (random() % 10 == 0 && history.canUndo(sample.id)) {
            at(sample, inverseOf(*history.nextUndo(sample.id)));
            history.undo(sample.id);
            continue;
        }
        const Edit edit = editBetween(sample, randomlyChanged(sample, random), "random");
        at(sample, edit);
        if (!edit.isEmpty())
            history.push(edit);
    }
    const auto redoAll = [&] {
        for (Sample& sample : samples)
            while (history.canRedo(sample.id)) {
                at(sample, *history.nextRedo(sample.id));
                history.redo(sample.id);
            }
    };
    redoAll();
    const std::vector<Sample> last = samples;
    for (Sample& sample : samples)
        while (history.canUndo(sample.id)) {
            at(sample, inverseOf(*history.nextUndo(sample.id)));
            history.undo(sample.id);
        }
    QVERIFY(samples == first);
    redoAll();
    QVERIFY(samples == last);
}

}  // namespace

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
