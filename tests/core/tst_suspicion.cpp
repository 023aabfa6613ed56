// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/suspicion.h"

#include <QTest>

using namespace groundscope;

namespace {

constexpr Size kSize{40, 30};

/// Columns [left, right) of the picture.
Mask band(int left, int right, Size size = kSize) {
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
    for (int y = 0; y < size.height; ++y)
        for (int x = left; x < right; ++x)
            pixels[static_cast<std::size_t>(y * size.width + x)] = 1;
    return maskFromBytes(size, pixels);
}

class TestSuspicion : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void twoThatAgreeApartFromTheTruth();
    void nothingWhereTheyFitTheTruth();
    void nothingWhereTheyDisagree();
    void emptyMasksSayNothing();
    void theLargestGroupCounts();
    void ofEqualGroupsTheOneInMoreDoubt();
    void otherSizesNeverAgree();
};

void TestSuspicion::twoThatAgreeApartFromTheTruth() {
    const Mask a = band(0, 10);
    const Mask b = band(0, 8);  // IoU 8 / 10
    const auto found = suspicionOf(std::vector<ChosenMask>{{&a, 0.25}, {&b, 0.125}});
    QVERIFY(found);
    QCOMPARE(found->agreeing, 2);
    QCOMPARE(found->runs, 2);
    QCOMPARE(found->agreement, 0.8);
    QCOMPARE(found->truthIou, 0.1875);
    QCOMPARE(found->doubt(), 0.8 - 0.1875);
}

void TestSuspicion::nothingWhereTheyFitTheTruth() {
    const Mask a = band(0, 10);
    QVERIFY(!suspicionOf(std::vector<ChosenMask>{{&a, 0.5}, {&a, 0.5}}));
    QVERIFY(!suspicionOf(std::vector<ChosenMask>{{&a, 0.49}, {&a, 0.5}}));
    QVERIFY(suspicionOf(std::vector<ChosenMask>{{&a, 0.49}, {&a, 0.49}}));
}

void TestSuspicion::nothingWhereTheyDisagree() {
    const Mask a = band(0, 10);
    const Mask b = band(0, 6);  // 0.6
    QVERIFY(!suspicionOf(std::vector<ChosenMask>{{&a, 0}, {&b, 0}}));
    QVERIFY(!suspicionOf(std::vector<ChosenMask>{{&a, 0}}));
    QVERIFY(!suspicionOf({}));
}

void TestSuspicion::emptyMasksSayNothing() {
    const Mask none = emptyMask(kSize);
    const Mask a = band(0, 10);
    QVERIFY(!suspicionOf(std::vector<ChosenMask>{{&none, 0}, {&none, 0}, {nullptr, 0}}));
    const auto found = suspicionOf(std::vector<ChosenMask>{{&none, 0}, {&a, 0}, {&a, 0}});
    QVERIFY(found);
    QCOMPARE(found->runs, 2);
}

void TestSuspicion::theLargestGroupCounts() {
    const Mask a = band(0, 10);
    const Mask b = band(20, 30);
    const auto found = suspicionOf(std::vector<ChosenMask>{{&a, 0.0}, {&b, 0.3}, {&a, 0.0}, {&b, 0.3}, {&b, 0.3}});
    QVERIFY(found);
    QCOMPARE(found->agreeing, 3);
    QCOMPARE(found->runs, 5);
    QVERIFY(std::abs(found->truthIou - 0.3) < 1e-12);
}

void TestSuspicion::ofEqualGroupsTheOneInMoreDoubt() {
    const Mask a = band(0, 10);
    const Mask b = band(20, 30);
    const auto found = suspicionOf(std::vector<ChosenMask>{{&a, 0.25}, {&a, 0.25}, {&b, 0.125}, {&b, 0.125}});
    QVERIFY(found);
    QCOMPARE(found->truthIou, 0.125);
}

void TestSuspicion::otherSizesNeverAgree() {
    const Mask a = band(0, 10);
    const Mask b = band(0, 10, {20, 60});
    QVERIFY(!suspicionOf(std::vector<ChosenMask>{{&a, 0}, {&b, 0}}));
}

}  // namespace

QTEST_GUILESS_MAIN(TestSuspicion)
#include "tst_suspicion.moc"
