// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/order_bias.h"

#include <QTest>

using namespace groundscope;

namespace {

Exchange asked(const std::string& purpose, int round, std::vector<int> images, int chosen, const std::string& flag = {}) {
    Exchange exchange;
    exchange.purpose = purpose;
    exchange.round = round;
    exchange.images = std::move(images);
    exchange.chosen = chosen;
    exchange.flag = flag;
    return exchange;
}

Selection selected(int candidate, std::vector<Exchange> exchanges) {
    Selection selection;
    selection.selector = "automatic";
    selection.candidate = candidate;
    selection.exchanges = std::move(exchanges);
    return selection;
}

class TestOrderBias : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingAskedIsNoRate() {
        QCOMPARE(orderBiasOf(Selection{}), OrderBias{});
        QCOMPARE(OrderBias{}.flipRate(), std::optional<double>());
        QCOMPARE(orderBiasOf(selected(0, {asked("selection", 0, {0, 1, 2}, 0)})), OrderBias{});
    }

    void aRepetitionIsAsLongAsTheSelection() {
        const Selection selection = selected(
            1, {asked("presence", 0, {-1}, 0), asked("selection", 0, {0, 1, 2}, 1), asked("selection", 0, {3, 4, 5}, 4),
                asked("selection", 1, {1, 4}, 1), asked("order-check", 0, {2, 1, 0}, 1),
                asked("order-check", 0, {5, 4, 3}, 5), asked("order-check", 1, {5, 1}, 1),
                asked("order-check", 0, {1, 2, 0}, 2), asked("order-check", 0, {4, 5, 3}, 4),
                asked("order-check", 1, {4, 2}, 4)});
        QCOMPARE(orderBiasOf(selection), (OrderBias{2, 1, 0}));
        QCOMPARE(orderBiasOf(selection).flipRate(), std::optional(0.5));
    }

    void flaggedRepliesAreInNoRate() {
        const Selection oneFlagged =
            selected(0, {asked("selection", 0, {0, 1}, 0), asked("order-check", 0, {1, 0}, 1, "unparsable"),
                         asked("order-check", 0, {1, 0}, 1)});
        QCOMPARE(orderBiasOf(oneFlagged), (OrderBias{1, 1, 1}));
        const Selection firstFlagged =
            selected(0, {asked("selection", 0, {0, 1}, 0, "out-of-range"), asked("order-check", 0, {1, 0}, 1)});
        QCOMPARE(orderBiasOf(firstFlagged), (OrderBias{0, 0, 1}));
    }

    void figuresSumOverSamples() {
        OrderBiasFigures figures;
        figures.add(selected(0, {asked("selection", 0, {0, 1}, 0), asked("order-check", 0, {1, 0}, 1)}));
        figures.add(selected(2, {asked("selection", 0, {0, 1, 2, 3}, 2), asked("order-check", 0, {3, 2, 1, 0}, 2)}));
        figures.add(selected(0, {asked("selection", 0, {0, 1}, 0)}));
        QCOMPARE(figures.all, (OrderBias{2, 1, 0}));
        QCOMPARE(figures.samples, std::int64_t{2});
        QCOMPARE(figures.sensitive, std::int64_t{1});
        QCOMPARE(figures.questions, std::int64_t{5});
        QCOMPARE(figures.namedFirst, std::int64_t{3});
        QCOMPARE(figures.firstByChance, 0.5 + 0.5 + 0.25 + 0.25 + 0.5);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestOrderBias)
#include "tst_order_bias.moc"
