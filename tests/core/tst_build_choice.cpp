// SPDX-License-Identifier: GPL-3.0-or-later
// What clicks on instances do to a decision, and how its objects follow.
#include "core/edit/build_choice.h"

#include <QTest>

using namespace groundscope;

namespace {

using Names = std::vector<std::string>;
using Ids = std::set<std::string>;

Instance instance(const std::string& id, const std::string& label) {
    return {{id, label, {}, {}}, false};
}

/// Persons 1 and 2, dog 3, lamps 4 and 5.
PictureInstances picture() {
    return {{10, 10}, {instance("1", "person"), instance("2", "person"), instance("3", "dog"), instance("4", "lamp"), instance("5", "lamp")}, {}};
}

BuildItem about(const Names& classes, const Names& objects = {}) {
    BuildItem item;
    item.propose({"rules", "2026-01-01T00:00:00Z", classes, objects, "it", {}});
    return item;
}

}  // namespace

class TestBuildChoice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aClassLeavesTheObjectsWithItsLastInstanceUnlessItIsTheOnlyOne() {
        const BuildItem item = about({"person", "dog"});
        Decision decision = startingDecision(item, picture());
        QCOMPARE(decision.kept, (Ids{"1", "2", "3"}));
        decision = withInstance(item, picture(), decision, "3", false);
        QCOMPARE(decision.objects, Names{"person"});
        decision = withInstance(item, picture(), decision, "1", false);
        decision = withInstance(item, picture(), decision, "2", false);
        QCOMPARE(decision.kept, Ids());
        QCOMPARE(decision.objects, Names{"person"});
        QVERIFY(isAskedAbout(item, decision, "dog"));  // was proposed: stays there to choose from
        QVERIFY(!isAskedAbout(item, decision, "lamp"));
    }

    void aClassJoinsTheObjectsWithItsFirstInstance() {
        const BuildItem item = about({"person"});
        Decision decision = withInstance(item, picture(), startingDecision(item, picture()), "4", true);
        QCOMPARE(decision.objects, (Names{"person", "lamp"}));
        QVERIFY(isAskedAbout(item, decision, "lamp"));
        decision = withInstance(item, picture(), decision, "5", true);
        QCOMPARE(decision.objects, (Names{"person", "lamp"}));
    }

    void theOneInTheRedBoxStaysAloneOfItsClass() {
        const BuildItem item = about({"person", "dog"});
        const Decision decision = withOnlyInstance(item, picture(), startingDecision(item, picture()), "2");
        QCOMPARE(decision.kept, (Ids{"2", "3"}));
        QCOMPARE(decision.objects, (Names{"person", "dog"}));
    }

    void aWrongSubTypeGoesAsAWhole() {
        const BuildItem item = about({"lamp", "dog"});
        Decision decision = withClass(item, picture(), startingDecision(item, picture()), "lamp", false);
        QCOMPARE(decision.kept, Ids{"3"});
        QCOMPARE(decision.objects, Names{"dog"});
        decision = withClass(item, picture(), decision, "lamp", true);
        QCOMPARE(decision.kept, (Ids{"3", "4", "5"}));
        QCOMPARE(decision.objects, (Names{"dog", "lamp"}));
    }

    void twoOfOneClassComeBackAsTwo() {
        const BuildItem item = about({"person"}, {"the person on the left", "the person"});
        Decision decision = startingDecision(item, picture());
        QCOMPARE(decision.objects, (Names{"person", "person"}));
        decision = withClass(item, picture(), decision, "person", false);
        QCOMPARE(decision.objects, Names());
        QCOMPARE(withClass(item, picture(), decision, "person", true).objects, (Names{"person", "person"}));
    }

    void whatIsNotInThePictureChangesNothing() {
        const BuildItem item = about({"person"});
        const Decision before = startingDecision(item, picture());
        QCOMPARE(withInstance(item, picture(), before, "99", true), before);
        QCOMPARE(withOnlyInstance(item, picture(), before, "99"), before);
    }
};

QTEST_GUILESS_MAIN(TestBuildChoice)
#include "tst_build_choice.moc"
