// SPDX-License-Identifier: GPL-3.0-or-later
// The token timeline in the real window: play head, keys, heat map and figures follow one another.
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/token_run.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QCheckBox>
#include <QTest>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;
constexpr int kTokens = 40;

class TestTimeline : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theMapOfTheTokenIsOnTheCanvas();
    void keysMoveThePlayHead();
    void aPhraseTakesTheTokenAway();
    void anotherImageStartsAnew();
    void figuresTellOfAttentionAndTruth();
    void aPinShowsADifference();
    void theFigureIsRemembered();
    void viewsOfTheMap();
    void theImagePriorIsTakenAway();
    void readingThePriorCanBeStopped();
    void sinksCanBeIgnored();
    void aMarkedRegionRanksItsWords();
    void polygonAndBrushMarkToo();
    void escapePutsTheRegionAway();
    void runsWithoutAttentionSaySo();

  private:
    void open(const QString& run);
    void choose(const char* box, const QString& text);
    void drag(QPointF from, QPointF to);
    QTreeWidget* ranking() { return m_window->workspace()->region()->list(); }
    CanvasView* canvas() { return m_window->workspace()->canvas(); }
    Session* session() { return m_window->session(); }
    TimelineDock* dock() { return m_window->workspace()->timeline(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::shared_ptr<const AttentionMap> shown() { return canvas()->scene().heat; }
    static int hottest(const AttentionMap& map) {
        return static_cast<int>(std::max_element(map.values.begin(), map.values.end()) - map.values.begin());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestTimeline::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestTimeline::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(path(u"bench"_s), 3);
    const auto benchmark = test::readBenchmarkAt(path(u"bench"_s));
    test::writeAttentiveRun(path(u"attentive.gsrun"_s), *benchmark, kTokens);
    test::writeRun(path(u"plain.gsrun"_s), *benchmark, 3);
    m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_store.get());
    m_window->setRunsFolder(path(u"runs"_s));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestTimeline::open(const QString& run) {
    m_window->openPath(path(run));
    QTRY_VERIFY_WITH_TIMEOUT(session()->currentRun() && canvas()->state() == CanvasView::State::Ready, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(dock()->timeline()->count() == 0 || !session()->currentRun()->stack || m_window->workspace()->heat()->maps(), kPatienceMs);
}

void TestTimeline::theMapOfTheTokenIsOnTheCanvas() {
    open(u"attentive.gsrun"_s);
    QCOMPARE(dock()->timeline()->count(), kTokens);
    const auto phraseMap = shown();
    QVERIFY(phraseMap);
    TokenTimeline* ribbon = dock()->timeline();
    for (const int token : {5, 9, 17}) {
        dock()->timeline()->setCurrentToken(token - 1);  // brings it into sight
        QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->placeOf(token).toPoint());
        QCOMPARE(session()->currentToken(), token);
        QVERIFY(shown() && shown() != phraseMap);
        QCOMPARE(hottest(*shown()), test::hotCellOf(token, {24, 24}));
        QVERIFY2(canvas()->note().contains(u"w%1"_s.arg(token)), qPrintable(canvas()->note()));
        QCOMPARE(canvas()->scene().points.size(), 1U);
    }
    QTest::keyClick(ribbon, Qt::Key_Escape);
    QCOMPARE(session()->currentToken(), -1);
    QCOMPARE(shown(), phraseMap);
}

void TestTimeline::keysMoveThePlayHead() {
    open(u"attentive.gsrun"_s);
    session()->setCurrentPhrase(1);
    QTest::keyClick(canvas(), Qt::Key_Period);
    QCOMPARE(session()->currentToken(), 12);  // where the phrase begins
    QTest::keyClick(canvas(), Qt::Key_Period);
    QTest::keyClick(canvas(), Qt::Key_Period);
    QCOMPARE(session()->currentToken(), 14);
    QTest::keyClick(canvas(), Qt::Key_Comma);
    QCOMPARE(session()->currentToken(), 13);
    QTest::keyClick(canvas(), Qt::Key_Greater);
    QCOMPARE(session()->currentPhrase(), 2);
    QCOMPARE(session()->currentToken(), -1);
    QTest::keyClick(canvas(), Qt::Key_Less);
    QCOMPARE(session()->currentPhrase(), 1);
    QTest::keyClick(canvas(), Qt::Key_K);
    QVERIFY(dock()->isPlaying());
    QCOMPARE(session()->currentToken(), 0);
    QTRY_VERIFY(session()->currentToken() >= 2);
    QTest::keyClick(canvas(), Qt::Key_K);
    QVERIFY(!dock()->isPlaying());
}

void TestTimeline::aPhraseTakesTheTokenAway() {
    open(u"attentive.gsrun"_s);
    session()->setCurrentToken(3);
    session()->setCurrentPhrase(2);
    QCOMPARE(dock()->timeline()->currentToken(), -1);
    QVERIFY(shown());
    QCOMPARE(shown().get(), &session()->currentRun()->maps[2]);
}

void TestTimeline::anotherImageStartsAnew() {
    open(u"attentive.gsrun"_s);
    QTest::keyClick(canvas(), Qt::Key_K);
    session()->setCurrentToken(7);
    QTest::keyClick(canvas(), Qt::Key_D);
    QVERIFY(!dock()->isPlaying());
    QCOMPARE(dock()->timeline()->currentToken(), -1);
    QTRY_VERIFY(session()->currentRun());
    QTRY_VERIFY(!dock()->timeline()->figures().empty());
    session()->setCurrentToken(4);
    QCOMPARE(hottest(*shown()), test::hotCellOf(4, {24, 24}));
    m_window->actions()->closeDocument->trigger();
    QCOMPARE(dock()->timeline()->count(), 0);
}

void TestTimeline::figuresTellOfAttentionAndTruth() {
    open(u"attentive.gsrun"_s);
    const auto& figures = dock()->timeline()->figures();
    QStringList keys;
    for (const TokenFigure& figure : figures)
        keys.append(figure.key);
    QCOMPARE(keys, QStringList({u"mass"_s, u"truth"_s, u"probability"_s, u"surprise"_s}));
    QVERIFY(std::abs(*figures[0].valueOf(1) - (574 * 0.0005 + 0.03 + 0.0505)) < 1e-4);
    QVERIFY(std::abs(*figures[2].valueOf(1) - std::exp(-0.25)) < 1e-6);
    // The truth covers x 50…110, y 30…90 of 160x120: a token whose cell lies in it has a lift above 1, others below.
    const Affine place = session()->currentRun()->stack->image_from_grid;
    int inside = 0;
    for (int token = 0; token < kTokens; ++token) {
        const int cell = test::hotCellOf(token, {24, 24});
        const Point at = place.apply({cell % 24 + 0.5, cell / 24 + 0.5});
        const bool hit = at.x > 56 && at.x < 104 && at.y > 36 && at.y < 84;
        const bool miss = at.x < 44 || at.x > 116 || at.y < 24 || at.y > 96;
        inside += hit;
        if (hit)
            QVERIFY(*figures[1].valueOf(token) > 1);
        if (miss)
            QVERIFY(*figures[1].valueOf(token) < 1);
    }
    QVERIFY(inside > 0);
}

void TestTimeline::aPinShowsADifference() {
    open(u"attentive.gsrun"_s);
    session()->setCurrentToken(6);
    QTest::keyClick(canvas(), Qt::Key_K, Qt::ShiftModifier);
    QCOMPARE(hottest(*shown()), test::hotCellOf(6, {24, 24}));  // against itself there is no difference to show
    session()->setCurrentToken(9);
    const auto map = shown();
    QCOMPARE(hottest(*map), test::hotCellOf(9, {24, 24}));
    const auto coldest = std::min_element(map->values.begin(), map->values.end()) - map->values.begin();
    QCOMPARE(static_cast<int>(coldest), test::hotCellOf(6, {24, 24}));
    QVERIFY2(canvas()->note().contains(u"minus"), qPrintable(canvas()->note()));
    session()->setCurrentToken(6);
    QTest::keyClick(canvas(), Qt::Key_K, Qt::ShiftModifier);
    session()->setCurrentToken(9);
    QVERIFY(*std::min_element(shown()->values.begin(), shown()->values.end()) > -0.02F);
}

void TestTimeline::theFigureIsRemembered() {
    open(u"attentive.gsrun"_s);
    auto* box = dock()->findChild<QComboBox*>(u"timelineFigure"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(dock()->figureKey(), u"truth"_s);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_store.get());
    QCOMPARE(dock()->figureKey(), u"truth"_s);
}

void TestTimeline::runsWithoutAttentionSaySo() {
    open(u"plain.gsrun"_s);
    session()->setCurrentToken(3);
    QVERIFY(!shown());
    QVERIFY2(canvas()->note().contains(u"No map of token 4"), qPrintable(canvas()->note()));
    QVERIFY(!m_window->actions()->pinToken->isEnabled());
    session()->setCurrentToken(-1);
    QVERIFY(shown());
}

void TestTimeline::choose(const char* name, const QString& text) {
    auto* box = m_window->findChild<QComboBox*>(QString::fromLatin1(name));
    QVERIFY(box && box->findText(text) >= 0);
    box->setCurrentIndex(box->findText(text));
}

void TestTimeline::drag(QPointF from, QPointF to) {
    const QPoint start = canvas()->widgetFromImage(from).toPoint();
    const QPoint end = canvas()->widgetFromImage(to).toPoint();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, start);
    QTest::mouseMove(canvas(), (start + end) / 2);
    QTest::mouseMove(canvas(), end);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, end);
}

void TestTimeline::viewsOfTheMap() {
    open(u"attentive.gsrun"_s);
    session()->setCurrentToken(9);
    const int cell = test::hotCellOf(9, {24, 24});
    choose("heatValues", u"Attention"_s);
    QVERIFY(std::abs(shown()->values[static_cast<std::size_t>(cell)] - 0.0505F) < 1e-4F);
    QVERIFY(std::abs(shown()->values[0] - 0.03F) < 1e-4F);
    choose("heatValues", u"Rank"_s);
    QCOMPARE(shown()->values[static_cast<std::size_t>(cell)], 1.0F);
    session()->setCurrentPhrase(1);  // phrases have views too
    for (const int token : session()->currentRun()->phrases[1].tokens)  // its two tokens are equally hot: they share a rank
        QCOMPARE(shown()->values[static_cast<std::size_t>(test::hotCellOf(token, {24, 24}))], 574.5F / 575);
    QCOMPARE(m_window->settings().overlay.heatView.values, HeatValues::Rank);
    choose("heatValues", u"Minus the answer's mean"_s);
    QCOMPARE(shown().get(), &session()->currentRun()->maps[1]);
}

void TestTimeline::theImagePriorIsTakenAway() {
    open(u"attentive.gsrun"_s);
    session()->setCurrentToken(9);
    choose("heatValues", u"Minus the image prior"_s);
    const auto* text = m_window->findChild<QLabel*>(u"priorText"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text->text(), u"Image prior: the mean over 2 other image(s)"_s, kPatienceMs);
    QVERIFY(shown());
    // Cell 0 is as hot in the other images; the token's own cell is that hot there in one step of 40.
    QVERIFY2(std::abs(shown()->values[0]) < 1e-6F, qPrintable(QString::number(shown()->values[0])));
    const float own = shown()->values[static_cast<std::size_t>(test::hotCellOf(9, {24, 24}))];
    QVERIFY2(std::abs(own - (0.05F - 0.05F / kTokens)) < 1e-5F, qPrintable(QString::number(own)));
    QVERIFY2(canvas()->note().contains(u"minus the image prior"), qPrintable(canvas()->note()));
    session()->setCurrentIndex(1);  // the next image has a prior of its own at once
    QTRY_VERIFY_WITH_TIMEOUT(session()->currentRun() && shown() && shown()->values[0] < 1e-6F && text->text().contains(u"2 other"),
                             kPatienceMs);
}

void TestTimeline::readingThePriorCanBeStopped() {
    open(u"attentive.gsrun"_s);
    choose("heatValues", u"Minus the image prior"_s);
    const PriorReader& prior = m_window->workspace()->heat()->prior();
    QCOMPARE(prior.state(), PriorReader::State::Reading);
    m_window->findChild<QAbstractButton*>(u"stopPrior"_s)->click();
    QCOMPARE(prior.state(), PriorReader::State::Unread);
    QCOMPARE(m_window->settings().overlay.heatView.values, HeatValues::Centred);
    QVERIFY(shown());
    choose("heatValues", u"Minus the image prior"_s);
    QTRY_COMPARE_WITH_TIMEOUT(prior.state(), PriorReader::State::Complete, kPatienceMs);
}

void TestTimeline::sinksCanBeIgnored() {
    open(u"attentive.gsrun"_s);
    auto* box = m_window->findChild<QCheckBox*>(u"ignoreSinks"_s);
    QVERIFY2(box->text().contains(u"1"), qPrintable(box->text()));  // cell 0
    session()->setCurrentToken(9);
    choose("heatValues", u"Attention"_s);
    QVERIFY(shown()->values[0] > 0.02F);
    box->click();
    QVERIFY(shown()->values[0] < 0.01F);
    QCOMPARE(hottest(*shown()), test::hotCellOf(9, {24, 24}));
}

void TestTimeline::aMarkedRegionRanksItsWords() {
    open(u"attentive.gsrun"_s);
    const int cell = test::hotCellOf(11, {24, 24});
    const Point at = session()->currentRun()->stack->image_from_grid.apply({cell % 24 + 0.5, cell / 24 + 0.5});
    QVERIFY(at.x > 6 && at.y > 6 && at.x < 154 && at.y < 114);
    QTest::keyClick(canvas(), Qt::Key_Y);
    drag({at.x - 4, at.y - 4}, {at.x + 4, at.y + 4});
    QTRY_COMPARE(ranking()->topLevelItemCount(), 2);
    QTRY_VERIFY(ranking()->topLevelItem(1)->child(0)->text(0).contains(u"w11"));
    QTRY_VERIFY(dock()->timeline()->figures().back().key == u"region"_s);
    QVERIFY(*dock()->timeline()->figures().back().valueOf(11) > 5);
    QTreeWidgetItem* first = ranking()->topLevelItem(1)->child(0);
    ranking()->scrollToItem(first);
    QTest::mouseClick(ranking()->viewport(), Qt::LeftButton, {}, ranking()->visualItemRect(first).center());
    QCOMPARE(session()->currentToken(), 11);
    QTreeWidgetItem* phrase = ranking()->topLevelItem(0)->child(0);
    ranking()->scrollToItem(phrase);
    QTest::mouseClick(ranking()->viewport(), Qt::LeftButton, {}, ranking()->visualItemRect(phrase).center());
    QCOMPARE(session()->currentToken(), -1);
    QVERIFY(phrase->text(0).startsWith(QString::number(session()->currentPhrase() + 1)));
}

void TestTimeline::polygonAndBrushMarkToo() {
    open(u"attentive.gsrun"_s);
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::AltModifier);
    for (const QPointF corner : {QPointF(40, 30), QPointF(120, 30), QPointF(120, 90)})
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->widgetFromImage(corner).toPoint());
    QTest::keyClick(canvas(), Qt::Key_Return);
    QTRY_COMPARE(ranking()->topLevelItemCount(), 2);
    const auto* area = m_window->workspace()->region()->findChild<QLabel*>(u"regionArea"_s);
    QVERIFY2(area->text().startsWith(u"12."), qPrintable(area->text()));  // half of 80x60 in 160x120
    QTest::keyClick(canvas(), Qt::Key_Y, Qt::ShiftModifier);
    drag({30, 60}, {130, 60});
    QTRY_VERIFY(!area->text().startsWith(u"12."));
    QVERIFY(!area->text().isEmpty());
}

void TestTimeline::escapePutsTheRegionAway() {
    open(u"attentive.gsrun"_s);
    QTest::keyClick(canvas(), Qt::Key_Y);
    drag({40, 30}, {100, 90});
    QTRY_COMPARE(ranking()->topLevelItemCount(), 2);
    QTest::keyClick(canvas(), Qt::Key_Escape);
    QCOMPARE(ranking()->topLevelItemCount(), 0);
    QVERIFY(dock()->timeline()->figures().back().key != u"region"_s);
    QTest::keyClick(canvas(), Qt::Key_Escape);  // and the tool
    const double before = canvas()->zoom();
    drag({40, 30}, {100, 90});
    QCOMPARE(ranking()->topLevelItemCount(), 0);
    QCOMPARE(canvas()->zoom(), before);
}

}  // namespace

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
