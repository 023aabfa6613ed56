// SPDX-License-Identifier: GPL-3.0-or-later
// The judge's tournament in the real window: its tree, and one match replayed by an endpoint on loopback and by a model.
#include "app/audit/audit_actions.h"
#include "app/audit/tournament_desk.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/app_support.h"
#include "tests/app/paced_models.h"
#include "tests/support/misbehaving_server.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;
using test::Behaviour;
using test::MisbehavingServer;

namespace {

constexpr int kPatienceMs = 30000;
constexpr int kSettleMs = 300;  // for work that should not be done

Exchange asked(const std::string& purpose, int round, std::vector<int> images, int chosen) {
    Exchange exchange;
    exchange.purpose = purpose;
    exchange.round = round;
    exchange.judge = "gpt-4o";
    exchange.prompt = "Which picture shows the butterfly best?";
    exchange.images = std::move(images);
    exchange.reply = "2";
    exchange.chosen = chosen;
    return exchange;
}

class TestTournamentDesk : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_window.reset(); }
    void roundsStandAsATree();
    void anImageWithFewerQuestionsFollows();
    void picturesWaitUntilTheRoundsAreInSight();
    void enterShowsAMaskOnTheCanvas();
    void aMatchIsReplayedByTheEndpointOnceAgreed();
    void aFailingEndpointIsTold();
    void withoutEndpointItIsSaid();
    void theLoadedModelIsAskedForItsOwnMatches();

  private:
    bool openRun(const std::string& endpoint, bool scored = false);
    TournamentDock* dock() { return m_window->findChild<TournamentDesk*>()->dock(); }
    QTreeWidget* tree() { return dock()->findChild<QTreeWidget*>(u"tournamentTree"_s); }
    QLabel* state() { return dock()->findChild<QLabel*>(u"replayState"_s); }
    QPushButton* replay() { return dock()->findChild<QPushButton*>(u"replayMatch"_s); }
    Session* session() { return m_window->session(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestTournamentDesk::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    applyTheme(*qApp, ThemeChoice::Light);
}

bool TestTournamentDesk::openRun(const std::string& endpoint, bool scored) {
    test::writeBenchmark(path(u"bench"_s), 2);
    const auto benchmark = test::readBenchmarkAt(path(u"bench"_s));
    {
        RunRecord record;
        record.id = "test";
        record.config.benchmark = benchmark->name;
        record.config.benchmarkRoot = benchmark->root;
        record.config.judge.kind = scored ? "local" : "chat";
        record.config.judge.endpoint = endpoint;
        record.config.judge.model = "gpt-4o";
        const auto store = RunStore::create(toPath(path(u"a.gsrun"_s)), record, {benchmark->name, benchmark->layout, 2});
        if (!store)
            return false;
        SampleRun run = example::makeRun(benchmark->samples[0], test::kPictureSize, test::kTruthCentre, test::kTruthRadius);
        Selection automatic{"automatic", 4, 0, "judged-best"};
        automatic.exchanges = {asked("selection", 0, {0, 1, 2}, 1), asked("selection", 0, {3, 4, 5}, 4),
                               asked("selection", 1, {1, 4, 6}, 4), asked("order-check", 0, {2, 1, 0}, 1),
                               asked("order-check", 0, {5, 4, 3}, 4), asked("order-check", 1, {6, 4, 1}, 6)};
        if (scored)
            for (Exchange& exchange : automatic.exchanges)
                exchange.scores = {0.25, 0.5, 0.125};
        run.selections.push_back(automatic);
        SampleRun shorter = example::makeRun(benchmark->samples[1], test::kPictureSize, test::kTruthCentre, test::kTruthRadius);
        shorter.selections.push_back({"automatic", 1, 0, "judged-best"});
        shorter.selections.back().exchanges = {asked("selection", 0, {0, 1, 2}, 1)};
        if (!(*store)->put(run) || !(*store)->put(shorter))
            return false;
    }
    m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_store.get());
    m_window->setRunsFolder(path(u"runs"_s));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openPath(path(u"a.gsrun"_s));
    const bool opened = QTest::qWaitFor(
        [this] {
            return session()->currentRun() && m_window->workspace()->canvas()->state() == CanvasView::State::Ready;
        },
        kPatienceMs);
    QTest::keyClick(m_window->workspace()->canvas(), Qt::Key_T, Qt::ShiftModifier);
    return opened;
}

void TestTournamentDesk::roundsStandAsATree() {
    QVERIFY(openRun({}));
    QVERIFY(dock()->isVisible());
    QCOMPARE(tree()->topLevelItemCount(), 1);
    const QTreeWidgetItem* last = tree()->topLevelItem(0);
    QCOMPARE(last->text(0), u"Final: taken its orange wings, mask 2"_s);
    QCOMPARE(last->childCount(), 4);  // three pictures, and the same ones in another order
    QVERIFY(!last->child(0)->text(0).contains(u"taken"_s));
    QVERIFY(last->child(1)->text(0).contains(u"✓ taken"_s));
    QCOMPARE(last->child(2)->childCount(), 0);  // came to the final without a match
    const QTreeWidgetItem* first = last->child(0)->child(0);
    QCOMPARE(first->text(0), u"Round 1: taken a butterfly, mask 2"_s);
    QCOMPARE(first->childCount(), 4);
    QVERIFY2(last->child(3)->text(0).contains(u"another choice"_s), qPrintable(last->child(3)->text(0)));
    QVERIFY2(!first->child(3)->text(0).contains(u"another choice"_s), qPrintable(first->child(3)->text(0)));
    QVERIFY(dock()->findChild<QLabel*>(u"orderBias"_s)->text().contains(u"1 of 1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!last->child(0)->icon(0).isNull(), kPatienceMs);
    auto* details = dock()->findChild<QTextBrowser*>(u"matchDetails"_s);
    QVERIFY(details->toPlainText().contains(u"Which picture shows the butterfly best?"_s));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(details->toPlainText().contains(u"Round 1"_s));
}

/// What was chosen in the tree of one image means nothing for the next.
void TestTournamentDesk::anImageWithFewerQuestionsFollows() {
    QVERIFY(openRun({}));
    tree()->setCurrentItem(tree()->topLevelItem(0)->child(0)->child(0)->child(3));
    QTest::keyClick(m_window->workspace()->canvas(), Qt::Key_D);
    QTRY_COMPARE_WITH_TIMEOUT(session()->currentIndex(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(session()->currentRun(), kPatienceMs);
    QTRY_COMPARE(tree()->topLevelItem(0)->childCount(), 3);
    const auto* details = dock()->findChild<QTextBrowser*>(u"matchDetails"_s);
    QVERIFY(details->toPlainText().contains(u"Which picture shows the butterfly best?"_s));
    QVERIFY(replay()->isEnabled());
}

void TestTournamentDesk::picturesWaitUntilTheRoundsAreInSight() {
    QVERIFY(openRun({}));
    const auto firstIcon = [this] { return tree()->topLevelItem(0)->child(0)->icon(0); };
    QTRY_VERIFY_WITH_TIMEOUT(!firstIcon().isNull(), kPatienceMs);
    m_window->findChild<QDockWidget*>(u"candidates"_s)->raise();
    session()->putSampleRun(std::make_shared<const SampleRun>(*session()->currentRun()));
    QTest::qWait(kSettleMs);
    QVERIFY(firstIcon().isNull());
    dock()->raise();
    QTRY_VERIFY_WITH_TIMEOUT(!firstIcon().isNull(), kPatienceMs);
}

void TestTournamentDesk::enterShowsAMaskOnTheCanvas() {
    QVERIFY(openRun({}));
    tree()->setCurrentItem(tree()->topLevelItem(0)->child(2));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(session()->currentPhrase(), 2);
    QCOMPARE(session()->currentRow(), 0);
}

void TestTournamentDesk::aMatchIsReplayedByTheEndpointOnceAgreed() {
    MisbehavingServer server({Behaviour::says("3")});
    QVERIFY(openRun(server.url()));
    auto* order = dock()->findChild<QComboBox*>(u"replayOrder"_s);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);  // reversed
    for (const bool agree : {false, true}) {
        QTest::mouseClick(replay(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox*>(u"replayQuestion"_s), kPatienceMs);
        auto* question = m_window->findChild<QMessageBox*>(u"replayQuestion"_s);
        QVERIFY2(question->text().contains(u"3 picture(s)"_s), qPrintable(question->text()));
        QVERIFY(question->text().contains(u"127.0.0.1"_s));
        QCOMPARE(server.count(), std::size_t{0});
        for (QAbstractButton* button : question->buttons())
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == agree)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>(u"replayQuestion"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(state()->text().contains(u"not stored"_s), kPatienceMs);
    QCOMPARE(server.count(), std::size_t{1});
    // The final was of 1, 4, 6; shown in reverse the third is 1: another choice than 4.
    const QTreeWidgetItem* shown = tree()->currentItem();
    QVERIFY2(shown->text(0).contains(u"Replayed: taken a butterfly, mask 2"_s), qPrintable(shown->text(0)));
    QVERIFY(shown->text(0).contains(u"another choice"_s));
    const auto stored = session()->store()->load("1");
    QVERIFY(stored.has_value());
    QCOMPARE(stored->selections.back().exchanges.size(), std::size_t{6});
    QVERIFY(replay()->isEnabled());
}

void TestTournamentDesk::aFailingEndpointIsTold() {
    MisbehavingServer server({Behaviour::status(404, "no such model")});
    QVERIFY(openRun(server.url()));
    QTest::mouseClick(replay(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox*>(u"replayQuestion"_s), kPatienceMs);
    auto* question = m_window->findChild<QMessageBox*>(u"replayQuestion"_s);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(state()->text().contains(u"no such model"_s), qPrintable(state()->text()), kPatienceMs);
    QVERIFY(replay()->isEnabled());
}

void TestTournamentDesk::withoutEndpointItIsSaid() {
    QVERIFY(openRun({}));
    QTest::mouseClick(replay(), Qt::LeftButton);
    QTRY_VERIFY(state()->text().contains(u"endpoint first"_s));
    QVERIFY(replay()->isEnabled());
}

void TestTournamentDesk::theLoadedModelIsAskedForItsOwnMatches() {
    QVERIFY(openRun({}, true));
    QCOMPARE(tree()->topLevelItem(0)->child(1)->text(2), QLocale().toString(0.5, 'f', 2));
    m_window->setModelFactory(fake::models({}));  // none is loaded yet
    QTest::mouseClick(replay(), Qt::LeftButton);
    QTRY_VERIFY2(state()->text().contains(u"F5"_s), qPrintable(state()->text()));
    QVERIFY(replay()->isEnabled());
}

}  // namespace

QTEST_MAIN(TestTournamentDesk)
#include "tst_tournament_desk.moc"
