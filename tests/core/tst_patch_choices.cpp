// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/patch_choices.h"

#include <QTest>

#include <random>

using namespace groundscope;

namespace {

using State = PatchChoices::State;

Annotation box(double left, double width) {
    Annotation annotation;
    annotation.region = {{{{{left, 0}, {left + width, 0}, {left + width, 10}, {left, 10}}, {}}}};
    return annotation;
}

Sample sampleOf(int number) {
    Sample sample;
    sample.id = std::to_string(number);
    sample.expression = "the cup";
    sample.target = TargetState::Present;
    sample.annotations = {box(0, 10), box(20, 10)};
    return sample;
}

/// Three samples, and what someone else made of them.
struct Correspondence {
    Benchmark original;
    Patch patch;

    Correspondence() {
        for (int i = 1; i <= 3; ++i)
            original.samples.push_back(sampleOf(i));
    }
    void add(const Sample& before, const Sample& after, const std::string& who) {
        Edit edit = editBetween(before, after, "text");
        edit.id = "000000000000000" + std::to_string(patch.edits.size());
        edit.who = who;
        edit.whenUtc = "2026-11-23T12:00:00Z";
        edit.why = "seen in the image";
        patch.edits.push_back(edit);
    }
    [[nodiscard]] PatchChoices choicesFor(const Benchmark& current) const {
        return {std::make_shared<const Benchmark>(current), patch};
    }
};

Sample withExpression(Sample sample, const std::string& text) {
    setExpression(sample, text);
    return sample;
}

Benchmark applied(Benchmark benchmark, const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) {
        Sample& sample = benchmark.samples[*benchmark.find(edit.sampleId)];
        const Result<Done> result = applyEdit(sample, edit);
        if (!result.has_value())
            qFatal("%s", describe(result.error()).c_str());
    }
    return benchmark;
}

class TestPatchChoices : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatFitsIsChosen();
    void conflictsWaitForAPerson();
    void theirsReplacesWhatIsHere();
    void whatIsSoAlreadyCannotBeChosen();
    void samplesThatAreMissingAreNamed();
    void editsOfASampleBuildOnEachOther();
    void authorsStayAndIdsAreNew();
    void anyChoiceCanBeApplied();
};

void TestPatchChoices::whatFitsIsChosen() {
    Correspondence post;
    post.add(sampleOf(1), withExpression(sampleOf(1), "the red cup"), "Ada");
    Sample moved = sampleOf(2);
    moved.annotations[1] = box(25, 12);
    post.add(sampleOf(2), moved, "Ada");
    const PatchChoices choices = post.choicesFor(post.original);
    QCOMPARE(choices.count(State::Fits), std::size_t{2});
    QCOMPARE(choices.chosenCount(), std::size_t{2});
    const Benchmark result = applied(post.original, choices.edits());
    QCOMPARE(result.samples[0].expression, std::string("the red cup"));
    QVERIFY(result.samples[1] == moved);
    QVERIFY(result.samples[2] == sampleOf(3));
}

void TestPatchChoices::conflictsWaitForAPerson() {
    Correspondence post;
    post.add(sampleOf(1), withExpression(sampleOf(1), "the red cup"), "Ada");
    Benchmark current = post.original;
    setExpression(current.samples[0], "my cup");
    const PatchChoices choices = post.choicesFor(current);
    QCOMPARE(choices.items()[0].state, State::Conflict);
    QVERIFY(choices.items()[0].why.find("expression") != std::string::npos);
    QVERIFY(!choices.items()[0].chosen);
    QVERIFY(choices.edits().empty());
}

void TestPatchChoices::theirsReplacesWhatIsHere() {
    Correspondence post;
    Sample theirs = withExpression(sampleOf(1), "the red cup");
    theirs.annotations[0] = box(1, 9);
    post.add(sampleOf(1), theirs, "Ada");
    Benchmark current = post.original;
    setExpression(current.samples[0], "my cup");
    current.samples[0].annotations[0] = box(2, 5);
    current.samples[0].note = "mine";
    PatchChoices choices = post.choicesFor(current);
    choices.choose(0, true);
    const Benchmark result = applied(current, choices.edits());
    theirs.note = "mine";
    QVERIFY(result.samples[0] == theirs);
    choices.choose(0, false);
    QVERIFY(choices.edits().empty());
}

void TestPatchChoices::whatIsSoAlreadyCannotBeChosen() {
    Correspondence post;
    post.add(sampleOf(1), withExpression(sampleOf(1), "the red cup"), "Ada");
    Benchmark current = post.original;
    setExpression(current.samples[0], "the red cup");
    PatchChoices choices = post.choicesFor(current);
    QCOMPARE(choices.items()[0].state, State::Done);
    choices.choose(0, true);
    QVERIFY(!choices.items()[0].chosen);
    QVERIFY(choices.edits().empty());
}

void TestPatchChoices::samplesThatAreMissingAreNamed() {
    Correspondence post;
    post.add(sampleOf(9), withExpression(sampleOf(9), "the red cup"), "Ada");
    PatchChoices choices = post.choicesFor(post.original);
    QCOMPARE(choices.items()[0].state, State::NoSample);
    QVERIFY(choices.items()[0].why.find("\"9\"") != std::string::npos);
    choices.choose(0, true);
    QVERIFY(choices.edits().empty());
    QVERIFY(!choices.effectOf(0));
}

void TestPatchChoices::editsOfASampleBuildOnEachOther() {
    Correspondence post;
    const Sample first = withExpression(sampleOf(1), "the red cup");
    post.add(sampleOf(1), first, "Ada");
    post.add(first, withExpression(first, "the small red cup"), "Ben");
    PatchChoices choices = post.choicesFor(post.original);
    QCOMPARE(choices.chosenCount(), std::size_t{2});
    QCOMPARE(choices.effectOf(1)->before.expression, std::string("the red cup"));
    QCOMPARE(choices.effectOf(1)->after.expression, std::string("the small red cup"));
    choices.choose(0, false);
    QCOMPARE(choices.items()[1].state, State::Conflict);
    QVERIFY(!choices.items()[1].chosen);  // never forced without being asked
    choices.choose(1, true);
    QCOMPARE(applied(post.original, choices.edits()).samples[0].expression, std::string("the small red cup"));
    choices.choose(0, true);
    QCOMPARE(choices.items()[1].state, State::Fits);
    QCOMPARE(choices.edits().size(), std::size_t{2});
}

void TestPatchChoices::authorsStayAndIdsAreNew() {
    Correspondence post;
    post.add(sampleOf(1), withExpression(sampleOf(1), "the red cup"), "Ada");
    const std::vector<Edit> edits = post.choicesFor(post.original).edits();
    QCOMPARE(edits[0].who, std::string("Ada"));
    QCOMPARE(edits[0].whenUtc, post.patch.edits[0].whenUtc);
    QCOMPARE(edits[0].why, post.patch.edits[0].why);
    QVERIFY(edits[0].id != post.patch.edits[0].id);
}

/// Whatever is chosen, in whatever order: the result can be applied, and a chosen last word of a sample stands.
void TestPatchChoices::anyChoiceCanBeApplied() {
    std::mt19937 random(5);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    for (int round = 0; round < 200; ++round) {
        Correspondence post;
        std::vector<Sample> theirs{sampleOf(1), sampleOf(2), sampleOf(3)};
        for (int step = 0; step < 8; ++step) {
            Sample& sample = theirs[static_cast<std::size_t>(below(3))];
            Sample next = sample;
            if (below(3) == 0)
                setExpression(next, "expression " + std::to_string(step));
            else if (below(3) == 0 && !next.annotations.empty())
                next.annotations.erase(next.annotations.begin());
            else
                next.annotations.push_back(box(100 + 7 * step, 5));
            post.add(sample, next, below(2) == 0 ? "Ada" : "Ben");
            sample = next;
        }
        Benchmark current = post.original;
        for (Sample& sample : current.samples)
            if (below(2) == 0)
                sample.annotations.insert(sample.annotations.begin(), box(-20, 3));
        PatchChoices choices = post.choicesFor(current);
        for (int click = 0; click < 12; ++click)
            choices.choose(static_cast<std::size_t>(below(8)), below(2) == 0);
        applied(current, choices.edits());
        for (const PatchChoices::Item& item : choices.items())
            QVERIFY(!item.chosen || PatchChoices::canChoose(item));
    }
}

}  // namespace

QTEST_GUILESS_MAIN(TestPatchChoices)
#include "tst_patch_choices.moc"
