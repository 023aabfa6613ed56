// SPDX-License-Identifier: GPL-3.0-or-later
// Models side by side in the real window: linked canvases, aligned answers, what changed, maps of aligned words.
#include "app/audit/audit_actions.h"
#include "app/audit/runs_desk.h"
#include "app/shell/main_window.h"
#include "tests/app/token_run.h"
#include "tests/app/window_support.h"

#include <QTableView>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTokens = 20;
constexpr int kInserted = 5;  // the other run says one word more, here
constexpr Size kGrid{24, 24};

/// As attentiveRun(), with the word "very" put in.
SampleRun otherRun(const Sample& sample) {
    SampleRun run = test::attentiveRun(sample, kTokens + 1);
    run.answer.text.clear();
    for (int i = 0; i <= kTokens; ++i) {
        Token& token = run.answer.tokens[static_cast<std::size_t>(i)];
        token.text = i == kInserted ? " very" : (i == 0 ? "w" : " w") + std::to_string(i < kInserted ? i : i - 1);
        const int begin = static_cast<int>(run.answer.text.size());
        run.answer.text += token.text;
        token.chars = {begin, static_cast<int>(run.answer.text.size())};
    }
    run.phrases = test::attentiveRun(sample, kTokens).phrases;
    for (NounPhrase& phrase : run.phrases) {
        for (int& token : phrase.tokens)
            token += token >= kInserted ? 1 : 0;
        phrase.chars = {run.answer.tokens[static_cast<std::size_t>(phrase.tokens.front())].chars.begin + 1,
                        run.answer.tokens[static_cast<std::size_t>(phrase.tokens.back())].chars.end};
        phrase.text = run.answer.text.substr(static_cast<std::size_t>(phrase.chars.begin),
                                             static_cast<std::size_t>(phrase.chars.end - phrase.chars.begin));
    }
    return run;
}

class TestRunsDesk : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup() { m_app.reset(); }
    void bothRunsAreShownWithWhatChanged();
    void theAlignedTokenIsLookedAtInBoth();
    void theAlignedPhraseCanBeSubtracted();
    void aWordThatOneRunAloneSaysIsMarked();
    void theOtherImageFollows();
    void itGivesWayToTheChoicesSideBySide();
    void runsOfOtherBenchmarksAreRefused();

  private:
    RunsDesk* desk() { return m_app->window()->findChild<RunsDesk*>(); }
    Session* session() { return m_app->window()->session(); }
    AuditActions* actions() { return m_app->window()->actions()->audit(); }
    std::shared_ptr<const AttentionMap> heat(int run) { return desk()->view()->canvas(run)->scene().heat; }
    int hottest(int run) {
        const auto map = heat(run);
        return map ? static_cast<int>(std::max_element(map->values.begin(), map->values.end()) - map->values.begin()) : -1;
    }
    bool compare() {
        desk()->compareWith({m_app->path(u"other.gsrun"_s)});
        return test::WindowFixture::waitFor([this] { return desk()->view()->isVisible() && desk()->view()->panelCount() == 2; });
    }
    std::unique_ptr<test::WindowFixture> m_app;
};

void TestRunsDesk::init() {
    m_app = std::make_unique<test::WindowFixture>();
    const auto benchmark = test::readBenchmarkAt(m_app->path(u"bench"_s));
    test::writeAttentiveRun(m_app->path(u"first.gsrun"_s), *benchmark, kTokens);
    const auto other = test::writeRun(m_app->path(u"other.gsrun"_s), *benchmark, 0);
    for (std::size_t i = 0; i + 1 < benchmark->samples.size(); ++i)  // the last image is not in it
        QVERIFY(other->put(otherRun(benchmark->samples[i])).has_value());
    QVERIFY(m_app->start());
    QVERIFY(m_app->open(m_app->path(u"first.gsrun"_s)));
    QVERIFY(test::WindowFixture::waitFor([this] { return session()->currentRun() != nullptr; }));
}

void TestRunsDesk::bothRunsAreShownWithWhatChanged() {
    QVERIFY(compare());
    QVERIFY(!m_app->canvas()->isVisible() && desk()->dock()->isVisible());
    const QString changed = desk()->view()->headerText(1) + desk()->view()->canvas(1)->note();
    QVERIFY2(changed.contains(u"≠ answer (1 of %1)"_s.arg(kTokens + 1)), qPrintable(changed));
    QVERIFY2(changed.contains(u"= mask"_s), qPrintable(changed));
    QVERIFY2(changed.contains(u"(+0.00)"_s), qPrintable(changed));
    const QAbstractItemModel* answers = desk()->dock()->table()->model();
    QCOMPARE(answers->rowCount(), 2);
    QCOMPARE(answers->columnCount(), kTokens + 1);
    QCOMPARE(answers->headerData(kInserted, Qt::Horizontal).toString(), u"≠"_s);
    QCOMPARE(answers->headerData(kInserted + 1, Qt::Horizontal).toString(), u"="_s);
    QVERIFY(answers->headerData(0, Qt::Vertical).toString() != answers->headerData(1, Qt::Vertical).toString());
}

void TestRunsDesk::theAlignedTokenIsLookedAtInBoth() {
    QVERIFY(compare());
    session()->setCurrentToken(9);
    QCOMPARE(hottest(0), test::hotCellOf(9, kGrid));
    QCOMPARE(hottest(1), test::hotCellOf(10, kGrid));
    QCOMPARE(desk()->dock()->table()->selectionModel()->selectedColumns().size(), 1);
    QTableView* table = desk()->dock()->table();
    const QModelIndex third = table->model()->index(1, 3);
    table->scrollTo(third);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
    QCOMPARE(session()->currentToken(), 3);
    QCOMPARE(hottest(1), test::hotCellOf(3, kGrid));
}

void TestRunsDesk::theAlignedPhraseCanBeSubtracted() {
    QVERIFY(compare());
    session()->setCurrentPhrase(1);  // w12 w13
    QVERIFY(heat(0) && heat(1));
    QVERIFY(hottest(1) == test::hotCellOf(13, kGrid) || hottest(1) == test::hotCellOf(14, kGrid));
    const auto cell = static_cast<std::size_t>(test::hotCellOf(12, kGrid));
    const float own = heat(1)->values[cell];
    const float first = heat(0)->values[cell];
    actions()->runsDifference->trigger();
    QCOMPARE(heat(1)->values[cell], own - first);
    QVERIFY(heat(1)->values[cell] < -0.01F);
    QCOMPARE(heat(0)->values[cell], first);  // the first stays as it is
    QVERIFY(desk()->view()->canvas(1)->note().contains(u"minus"));
    const auto range = desk()->view()->canvas(0)->options().heatStyle.range;  // one colour, one value
    QVERIFY2(range && range->high >= static_cast<double>(heat(0)->values[cell]) && range->low <= static_cast<double>(heat(1)->values[cell]),
             qPrintable(u"%1: %2 … %3 of %4"_s.arg(range.has_value()).arg(range ? range->low : 0).arg(range ? range->high : 0).arg(heat(0)->values[cell])));
    QCOMPARE(desk()->view()->canvas(1)->options().heatStyle.range, range);
}

void TestRunsDesk::aWordThatOneRunAloneSaysIsMarked() {
    QVERIFY(compare());
    session()->setCurrentToken(2);
    QTableView* table = desk()->dock()->table();
    const QModelIndex very = table->model()->index(1, kInserted);
    QCOMPARE(very.data().toString(), u"very"_s);
    table->scrollTo(very);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(very).center());
    QCOMPARE(session()->currentToken(), 2);
    QVERIFY(!heat(0));
    QVERIFY2(desk()->view()->canvas(0)->note().contains(u"Says nothing here"), qPrintable(desk()->view()->canvas(0)->note()));
    QCOMPARE(hottest(1), test::hotCellOf(kInserted, kGrid));
    session()->setCurrentToken(3);
    QCOMPARE(hottest(0), test::hotCellOf(3, kGrid));
}

void TestRunsDesk::theOtherImageFollows() {
    QVERIFY(compare());
    const int last = session()->sampleCount() - 1;
    session()->setCurrentIndex(last);
    QTRY_VERIFY(desk()->view()->canvas(1)->note().contains(u"lacks the image"));
    QVERIFY(desk()->view()->canvas(1)->scene().mask.isNull());
    session()->setCurrentIndex(0);
    QTRY_VERIFY(!desk()->view()->canvas(1)->scene().mask.isNull());
}

void TestRunsDesk::itGivesWayToTheChoicesSideBySide() {
    QVERIFY(compare());
    actions()->sideBySide->trigger();
    QVERIFY(!desk()->view()->isVisible() && !m_app->canvas()->isVisible());
    QVERIFY(!actions()->modelsSideBySide->isChecked());
    actions()->modelsSideBySide->trigger();  // the runs are still known
    QVERIFY(desk()->view()->isVisible() && !actions()->sideBySide->isChecked());
    actions()->modelsSideBySide->trigger();
    QVERIFY(!desk()->view()->isVisible() && m_app->canvas()->isVisible());
    QVERIFY(!desk()->dock()->isVisible());
}

void TestRunsDesk::runsOfOtherBenchmarksAreRefused() {
    test::writeBenchmark(m_app->path(u"elsewhere"_s), 2);
    auto elsewhere = *test::readBenchmarkAt(m_app->path(u"elsewhere"_s));
    elsewhere.name = "elsewhere";
    test::writeRun(m_app->path(u"elsewhere.gsrun"_s), elsewhere, 1);
    desk()->compareWith({m_app->path(u"elsewhere.gsrun"_s)});
    QTRY_VERIFY(m_app->window()->messages()->text().contains(u"one benchmark"));
    QVERIFY(m_app->canvas()->isVisible());
    desk()->compareWith({m_app->path(u"first.gsrun"_s)});  // the open run alone
    QTRY_VERIFY(m_app->window()->messages()->text().contains(u"one to three"));
}

}  // namespace

QTEST_MAIN(TestRunsDesk)
#include "tst_runs_desk.moc"
