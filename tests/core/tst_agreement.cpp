// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/agreement.h"

#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

Label label(const std::string& sample, const std::string& annotator, const std::string& value, const std::string& kind = "concept") {
    Label result;
    result.sampleId = sample;
    result.kind = kind;
    result.item = std::to_string(0);
    result.annotator = annotator;
    result.value = value;
    return result;
}

bool near(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) < 1e-12;
}

class TestAgreement : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void kappaOfAKnownTable() {
        // 50 proposals: both yes 20, first yes 5, second yes 10, both no 15. p_o = 0.7, p_e = 0.5 * 0.6 + 0.5 * 0.4 = 0.5
        const PairAgreement agreement =
            pairAgreement({{{"yes", "yes"}, 20}, {{"yes", "no"}, 5}, {{"no", "yes"}, 10}, {{"no", "no"}, 15}});
        QCOMPARE(agreement.items, 50);
        QCOMPARE(agreement.agreed, 35);
        QVERIFY(near(agreement.observed, 0.7));
        QVERIFY(near(agreement.expected, 0.5));
        QVERIFY(near(agreement.kappa, 0.4));
    }

    void kappaOfThreeCategories() {
        // rows: first; shares 0.4 0.4 0.2 and 0.3 0.5 0.2; p_o = 0.7; p_e = 0.12 + 0.2 + 0.04 = 0.36
        const PairAgreement agreement = pairAgreement(
            {{{"a", "a"}, 2}, {{"a", "b"}, 1}, {{"a", "c"}, 1}, {{"b", "b"}, 4}, {{"c", "a"}, 1}, {{"c", "c"}, 1}});
        QVERIFY(near(agreement.expected, 0.36));
        QVERIFY(near(agreement.kappa, 0.34 / 0.64));
    }

    void kappaIsOneForPerfectAndNegativeForReversedAnswers() {
        QVERIFY(near(pairAgreement({{{"a", "a"}, 3}, {{"b", "b"}, 4}}).kappa, 1));
        QVERIFY(near(pairAgreement({{{"a", "b"}, 5}, {{"b", "a"}, 5}}).kappa, -1));
        QVERIFY(near(pairAgreement({{{"a", "b"}, 7}}).kappa, 0));  // never the same, and chance expects nothing else
    }

    void kappaIsAbsentWhereChanceIsCertain() {
        const PairAgreement same = pairAgreement({{{"a", "a"}, 9}});
        QCOMPARE(same.agreed, 9);
        QVERIFY(near(same.observed, 1));
        QVERIFY(!same.kappa.has_value());
        QVERIFY(!pairAgreement({}).kappa.has_value());
        QCOMPARE(pairAgreement({}).observed, 0.0);
    }

    void setsOfLettersAgreeInAnyOrder() {
        const std::vector<Label> labels{label("1", "ann", "ea"), label("1", "bob", "ae"), label("2", "ann", "e"),
                                        label("2", "bob", "ae"), label("3", "ann", ""),   label("3", "bob", "")};
        const Agreement agreement = agreementOn(labels, "concept", "ann", "bob");
        QCOMPARE(agreement.whole.items, 3);
        QCOMPARE(agreement.whole.agreed, 2);
        QCOMPARE(agreement.disagreements, (std::vector<Disagreement>{{"2", "0", "e", "ae"}}));
        QCOMPARE(agreement.counts.at({"ae", "ae"}), 1);
        QCOMPARE(agreement.counts.at({"", ""}), 1);
        // letter e: yes yes no for both; letter a: yes no no against yes yes no
        QVERIFY(near(agreement.letters.at('e').kappa, 1));
        QVERIFY(near(agreement.letters.at('a').kappa, (2.0 / 3 - 4.0 / 9) / (1 - 4.0 / 9)));
        QVERIFY(near(agreement.meanLetterKappa, (1 + 0.4) / 2));
        QCOMPARE(agreement.letters.size(), std::size_t{2});
    }

    void onlyItemsOfBothCount() {
        const std::vector<Label> labels{label("1", "ann", "a"), label("2", "ann", "b"), label("2", "bob", "b"),
                                        label("3", "bob", "c"), label("4", "bob", "c"), label("2", "cy", "d")};
        const Agreement agreement = agreementOn(labels, "concept", "ann", "bob");
        QCOMPARE(agreement.whole.items, 1);
        QCOMPARE(agreement.onlyFirst, 1);
        QCOMPARE(agreement.onlySecond, 2);
        QVERIFY(!agreement.whole.kappa.has_value());
        QCOMPARE(agreementOn(labels, "concept", "ann", "nobody").onlyFirst, 2);
        QCOMPARE(agreementOn({}, "concept", "ann", "bob").whole.items, 0);
    }

    void theNewestLabelOfAnItemCounts() {
        const std::vector<Label> labels{label("1", "ann", "a"), label("1", "bob", "b"), label("1", "ann", "b"),
                                        label("1", "ann", "wrong", "answer")};
        QCOMPARE(agreementOn(labels, "concept", "ann", "bob").whole.agreed, 1);
        QCOMPARE(labelsBy(labels, "concept", "ann").size(), std::size_t{1});
        QCOMPARE(annotatorsOf(labels, "concept"), (std::vector<std::string>{"ann", "bob"}));
        QCOMPARE(annotatorsOf(labels, "answer"), (std::vector<std::string>{"ann"}));
    }

    void verdictsAreCategoriesNotLetters() {
        const std::vector<Label> labels{label("1", "ann", "correct", "answer"), label("1", "bob", "correct", "answer"),
                                        label("2", "ann", "wrong", "answer"), label("2", "bob", "correct", "answer")};
        const Agreement agreement = agreementOn(labels, "answer", "ann", "bob");
        QCOMPARE(agreement.whole.agreed, 1);
        QVERIFY(agreement.letters.empty());
        QVERIFY(!agreement.meanLetterKappa.has_value());
        QCOMPARE(agreement.counts.count({"correct", "correct"}), std::size_t{1});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
