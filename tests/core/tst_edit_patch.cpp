// SPDX-License-Identifier: GPL-3.0-or-later
// Edits put upon a benchmark, and patches: folded, written, read, applied by somebody else, in conflict.
#include "core/base/files.h"
#include "core/edit/edit_file.h"
#include "tests/support/edit_script.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace groundscope;
using namespace groundscope::test;

namespace {

/// The edit from one state of a sample to another, done: in the history and in the sample.
void make(EditHistory& history, Sample& sample, const Sample& after, const std::string& who = "Ada", const std::string& why = "wrong") {
    history.push(signedEdit(editBetween(sample, after, "text"), who, why));
    sample = after;
}

Benchmark patched(Benchmark benchmark, const PatchPlan& plan) {
    for (const PatchPlan::Item& item : plan.items)
        if (!item.conflict && !item.done)
            static_cast<void>(applyEdit(benchmark.samples[*benchmark.find(item.edit.sampleId)], item.edit));
    return benchmark;
}

class TestEditPatch : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aPatchMakesOfTheOriginalWhatTheEditsMade();
    void oneEditForWhatAPersonDidInOneGo();
    void editsThatAreThereAlreadyAreNotMadeTwice();
    void aChangedOriginalIsAConflictAndNotForced();
    void theSamePatchTwiceDoesNothing();
    void aConflictCanBeDecidedForTheirs();
    void patchesAreReadBackExactly();
    void damagedPatchesAreRefused();
};

void TestEditPatch::aPatchMakesOfTheOriginalWhatTheEditsMade() {
    for (unsigned int seed = 0; seed < 30; ++seed) {
        const Benchmark original = editableBenchmark("bench", 4);
        EditScript script(original, seed);
        while (script.steps() < 60)
            script.step(nullptr);
        std::vector<DataNote> notes;
        QVERIFY(withEdits(original, script.history(), notes).samples == script.samples());
        QVERIFY(notes.empty());
        const Patch patch = patchOf(original, script.history());
        QVERIFY(patch.edits.size() <= 4);
        const PatchPlan plan = planPatch(original, patch);
        for (const PatchPlan::Item& item : plan.items)
            QVERIFY(!item.conflict && !item.done && !item.otherOriginal);
        QVERIFY(patched(original, plan).samples == script.samples());
    }
}

void TestEditPatch::oneEditForWhatAPersonDidInOneGo() {
    const Benchmark original = editableBenchmark("bench", 2);
    EditHistory history;
    Sample sample = original.samples[1];
    for (const auto& [who, note, why] : std::vector<std::array<std::string, 3>>{
             {"Ada", "a", "one"}, {"Ada", "ab", "two"}, {"Ada", "abc", "one"}, {"Bob", "x", ""}, {"Ada", "y", ""}}) {
        Sample after = sample;
        after.note = note;
        make(history, sample, after, who, why);
    }
    const Patch patch = patchOf(original, history);
    QCOMPARE(patch.edits.size(), std::size_t{3});
    QCOMPARE(patch.edits[0].who, std::string("Ada"));
    QCOMPARE(patch.edits[0].why, std::string("one; two"));
    QCOMPARE(patch.edits[0].fields, (std::vector<FieldChange>{{"note", "", "abc"}}));
    QCOMPARE(patch.edits[1].fields, (std::vector<FieldChange>{{"note", "abc", "x"}}));
    QCOMPARE(patch.originals.size(), std::size_t{1});
    QVERIFY(patchOf(original, history) == patch);
    // A shape taken out of the middle is one change, whatever lies behind it.
    Sample first = original.samples[0];
    Sample after = first;
    after.annotations.erase(after.annotations.begin());
    EditHistory other;
    make(other, first, after);
    after.note = "gone";
    make(other, first, after);
    const Patch removed = patchOf(original, other);
    QCOMPARE(removed.edits.size(), std::size_t{1});
    QCOMPARE(removed.edits[0].annotations.size(), std::size_t{1});
    // What was taken back is not in it.
    history.undo("1");
    QCOMPARE(patchOf(original, history).edits.size(), std::size_t{2});
}

void TestEditPatch::editsThatAreThereAlreadyAreNotMadeTwice() {
    const Benchmark original = editableBenchmark("bench", 1);
    EditHistory history;
    std::vector<Sample> states{original.samples[0]};
    const auto next = [&](auto change) {
        Sample sample = states.back();
        Sample after = sample;
        change(after);
        make(history, sample, after);
        states.push_back(after);
    };
    next([](Sample& sample) { sample.annotations.push_back({"9", "drawn", square(1, 2), std::nullopt}); });
    next([](Sample& sample) { sample.annotations.erase(sample.annotations.begin()); });
    next([](Sample& sample) { sample.note = "n"; });
    next([](Sample& sample) { sample.annotations.insert(sample.annotations.begin(), {"8", "", square(3, 2), std::nullopt}); });
    for (const Sample& state : states) {  // the files were patched after some of the edits
        Benchmark benchmark = original;
        benchmark.samples[0] = state;
        std::vector<DataNote> notes;
        QVERIFY(withEdits(benchmark, history, notes).samples[0] == states.back());
        QVERIFY(notes.empty());
    }
}

void TestEditPatch::aChangedOriginalIsAConflictAndNotForced() {
    Benchmark original = editableBenchmark("bench", 2);
    EditHistory history;
    for (Sample sample : original.samples) {
        Sample after = sample;
        after.question = "Is it shut?";
        after.annotations[0].label = "gate";
        make(history, sample, after);
    }
    const Patch patch = patchOf(original, history);
    original.samples[0].question = "Was it open?";
    original.samples[1].note = "somebody's";
    std::vector<DataNote> notes;
    const Benchmark edited = withEdits(original, history, notes);
    QVERIFY(edited.samples[0] == original.samples[0]);
    QCOMPARE(edited.samples[1].question, std::string("Is it shut?"));
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].kind, std::string("edit-conflict"));
    QCOMPARE(notes[0].sampleId, std::string("0"));
    const PatchPlan plan = planPatch(original, patch);
    QVERIFY(plan.items[0].conflict && plan.items[0].conflict->find("question") != std::string::npos);
    QVERIFY(!plan.items[1].conflict && plan.items[1].otherOriginal);
    original.samples.pop_back();
    QVERIFY(planPatch(original, patch).items[1].conflict.has_value());
    static_cast<void>(withEdits(original, history, notes));
    QCOMPARE(notes.size(), std::size_t{3});
}

void TestEditPatch::theSamePatchTwiceDoesNothing() {
    const Benchmark original = editableBenchmark("bench", 3);
    EditScript script(original, 5);
    while (script.steps() < 100)
        script.step(nullptr);
    const Patch patch = patchOf(original, script.history());
    Benchmark there = original;
    there.samples = script.samples();
    for (const PatchPlan::Item& item : planPatch(there, patch).items)
        QVERIFY(item.done && !item.conflict);
}

void TestEditPatch::aConflictCanBeDecidedForTheirs() {
    const Benchmark original = editableBenchmark("bench", 1);
    Sample theirs = original.samples[0];
    theirs.question = "Theirs?";
    theirs.annotations[0].region = square(30, 7);
    theirs.annotations.push_back({"3", "lamp", square(1, 1), std::nullopt});
    const Edit edit = signedEdit(editBetween(original.samples[0], theirs, "several"), "Bob");
    Sample mine = original.samples[0];
    mine.question = "Mine?";
    mine.annotations.insert(mine.annotations.begin(), {"7", "mine", square(60, 3), std::nullopt});
    Sample tried = mine;
    QVERIFY(!applyEdit(tried, edit).has_value());
    const Edit taken = takeTheirs(mine, edit);
    QVERIFY(taken.id != edit.id);
    QCOMPARE(taken.who, std::string("Bob"));
    QVERIFY(applyEdit(mine, taken).has_value());
    QCOMPARE(mine.question, std::string("Theirs?"));
    QCOMPARE(mine.annotations.size(), std::size_t{4});
    QCOMPARE(mine.annotations[0].id, std::string("7"));
    QVERIFY(mine.annotations[1].region == square(30, 7));
    QCOMPARE(mine.annotations[3].id, std::string("3"));
    QVERIFY(takeTheirs(mine, edit).isEmpty());
}

void TestEditPatch::patchesAreReadBackExactly() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "corrections.gspatch";
    Benchmark original = editableBenchmark("bench", 3);
    original.samples[0].question = "caf\xe9?";
    original.samples[1].id = "\xff";
    EditScript script(original, 3);
    while (script.steps() < 50)
        script.step(nullptr);
    const Patch patch = patchOf(original, script.history());
    QVERIFY(writePatch(path, patch).has_value());
    const auto back = readPatch(path);
    QVERIFY(back.has_value());
    QVERIFY(*back == patch);
    const std::string bytes = *readFile(path);
    QVERIFY(writePatch(path, patch).has_value());
    QVERIFY(*readFile(path) == bytes);
}

void TestEditPatch::damagedPatchesAreRefused() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "p.gspatch";
    QCOMPARE(readPatch(path).error().code, ErrorCode::NotFound);
    const Benchmark original = editableBenchmark("bench", 1);
    EditScript script(original, 1);
    while (script.steps() < 20)
        script.step(nullptr);
    const Patch patch = patchOf(original, script.history());
    QVERIFY(writePatch(path, patch).has_value());
    const std::string bytes = *readFile(path);
    std::mt19937 random(1);
    for (int i = 0; i < 400; ++i) {  // no damage crashes, and none passes for another patch
        std::string damaged = bytes;
        if (i % 2 == 0)
            damaged.resize(random() % bytes.size());
        else
            damaged[random() % bytes.size()] = static_cast<char>(random() % 256);
        std::ofstream(path, std::ios::binary) << damaged;
        const auto read = readPatch(path);
        if (read.has_value())
            QVERIFY(*read == patch);
        else
            QVERIFY(read.error().where.find("p.gspatch") != std::string::npos);
    }
}

}  // namespace

QTEST_GUILESS_MAIN(TestEditPatch)
#include "tst_edit_patch.moc"
