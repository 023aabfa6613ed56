// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/tournament.h"

#include <QTest>

using namespace groundscope;

namespace {

Exchange asked(const std::string& purpose, int round, std::vector<int> images, std::optional<int> chosen) {
    Exchange exchange;
    exchange.purpose = purpose;
    exchange.round = round;
    exchange.images = std::move(images);
    exchange.chosen = chosen;
    return exchange;
}

/// Two phrases of three masks, one of a single mask; then the final, and both rounds again in another order.
Selection makeSelection() {
    Selection selection{"automatic", 4, 0, "judged-best"};
    selection.exchanges = {asked("presence", 0, {Exchange::kOriginalImage}, {}),
                           asked("selection", 0, {0, 1, 2}, 1),
                           asked("selection", 0, {3, 4, 5}, 4),
                           asked("selection", 1, {1, 4, 6}, 4),
                           asked("order-check", 0, {2, 1, 0}, 0),
                           asked("order-check", 0, {4, 3, 5}, 4),
                           asked("order-check", 1, {6, 0, 4}, 4)};
    return selection;
}

class TestTournament : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void winnersLeadToTheirNextMatch();
    void anotherOrderBelongsToItsMatch();
    void unclearRepliesAreNoFlips();
    void nothingAskedIsNoTournament();
};

void TestTournament::winnersLeadToTheirNextMatch() {
    const Tournament tournament = tournamentOf(makeSelection());
    QCOMPARE(tournament.matches.size(), std::size_t{3});
    QCOMPARE(tournament.rounds(), 2);
    QCOMPARE(tournament.presence, std::optional(0));
    const Match* last = tournament.final();
    QCOMPARE(last->images, (std::vector<int>{1, 4, 6}));
    QCOMPARE(tournament.wonBy(1, last->round)->exchange, 1);
    QCOMPARE(tournament.wonBy(4, last->round)->exchange, 2);  // not the final itself
    QVERIFY(tournament.wonBy(6, last->round) == nullptr);     // alone in its group
    QVERIFY(tournament.wonBy(0, last->round) == nullptr);     // beaten
}

void TestTournament::anotherOrderBelongsToItsMatch() {
    const Tournament tournament = tournamentOf(makeSelection());
    QCOMPARE(tournament.matches[0].again, (std::vector<Rematch>{{4, 0, true}}));
    QCOMPARE(tournament.matches[1].again, (std::vector<Rematch>{{5, 4, false}}));
    QVERIFY(tournament.matches[2].again.empty());
    QCOMPARE(tournament.otherExchanges, std::vector<int>{6});  // 0 came to the final only because of the flip
}

void TestTournament::unclearRepliesAreNoFlips() {
    Selection selection = makeSelection();
    selection.exchanges[4].flag = "unparsable";
    QVERIFY(!tournamentOf(selection).matches[0].again[0].flip);
    selection.exchanges[4].flag.clear();
    selection.exchanges[1].flag = "out-of-range";
    QVERIFY(!tournamentOf(selection).matches[0].again[0].flip);
}

void TestTournament::nothingAskedIsNoTournament() {
    const Tournament tournament = tournamentOf({"oracle", 4, 0.5, "best-iou"});
    QVERIFY(tournament.final() == nullptr);
    QCOMPARE(tournament.rounds(), 0);
}

}  // namespace

QTEST_GUILESS_MAIN(TestTournament)
#include "tst_tournament.moc"
