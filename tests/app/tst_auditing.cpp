// SPDX-License-Identifier: GPL-3.0-or-later
// Auditing in the real window: choices side by side, error overlay, verdicts by key, blind mode, export.
#include "app/audit/audit_actions.h"
#include "app/audit/audit_desk.h"
#include "app/audit/review_controller.h"
#include "app/audit/run_answers.h"
#include "app/audit/side_desk.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "core/metrics/audit.h"
#include "tests/app/app_support.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30000;
constexpr int kSamples = 5;

class TestAuditing : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void choicesStandSideBySide();
    void keysOfTheViewReachTheLinkedCanvases();
    void selectorsAreChosenByButton();
    void errorsAreDrawnOnBothViews();
    void verdictsByKeyAreInTheFile();
    void reasonsAndNotesBelongToTheVerdict();
    void verdictsAreTakenBack();
    void anAuditIsResumed();
    void twoAnnotatorsAreCompared();
    void blindModeTellsNothing();
    void panelsComeBackAsTheyLay();
    void blindSidesAreShuffledAndStoredTruly();
    void unblindingTellsWhatCameOfIt();
    void verdictsAreExported();
    void withoutRunThereIsNothingToAudit();
    void answersOfOtherRunsStandBesideTheOwn();

  private:
    void makeWindow();
    bool openRun();
    bool showSides();
    void nameAnnotator(const QString& name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    QWidget* focus() { return m_window->focusWidget() ? m_window->focusWidget() : m_window.get(); }
    AuditDesk* desk() { return m_window->findChild<AuditDesk*>(); }
    SideBySide* sides() { return desk()->sides()->view(); }
    AuditPage* page() { return m_window->workspace()->review()->audit(); }
    Session* session() { return m_window->session(); }
    std::vector<AuditVerdict> verdicts();
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestAuditing::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestAuditing::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(path(u"bench"_s), kSamples);
    const auto benchmark = test::readBenchmarkAt(path(u"bench"_s));
    {
        const auto store = test::writeRun(path(u"recorded.gsrun"_s), *benchmark, kSamples - 1);
        for (int i = 0; i < kSamples - 1; ++i) {
            SampleRun run = *store->load(benchmark->samples[static_cast<std::size_t>(i)].id);
            run.selections.push_back({"automatic", 6, 0, "judged-best"});
            run.selections.push_back({"attend-and-segment", std::nullopt, 0.3, "below-cut"});
            run.selections.push_back({"predicted-iou", 3, 0.9, "best-predicted-iou"});
            run.scores.push_back({"automatic", run.candidateIou[6], false});
            QVERIFY(store->put(run));
        }
    }
    m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    makeWindow();
}

void TestAuditing::makeWindow() {
    m_window = std::make_unique<MainWindow>(m_store.get());
    m_window->setRunsFolder(path(u"runs"_s));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

bool TestAuditing::openRun() {
    m_window->openPath(path(u"recorded.gsrun"_s));
    return QTest::qWaitFor(
        [this] {
            return session()->currentRun() && m_window->workspace()->canvas()->state() == CanvasView::State::Ready;
        },
        kPatienceMs);
}

bool TestAuditing::showSides() {
    press(Qt::Key_T, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return sides()->panelCount() > 0; }, kPatienceMs);
}

void TestAuditing::nameAnnotator(const QString& name) {
    m_window->workspace()->review()->setAnnotator(name);
    m_window->desks().review->setAnnotator(name);
}

std::vector<AuditVerdict> TestAuditing::verdicts() {
    return auditVerdicts(*m_window->desks().review->keeper()->labels());
}

void TestAuditing::choicesStandSideBySide() {
    QVERIFY(openRun());
    QVERIFY(showSides());
    QVERIFY(sides()->isVisible());
    QVERIFY(!m_window->workspace()->canvas()->isVisible());
    QCOMPARE(sides()->panelCount(), 3);
    const auto run = session()->currentRun();
    const double best = run->scores.front().iou;
    const QString iou = u"IoU %1"_s.arg(QLocale().toString(best, 'f', 2));
    QVERIFY2(sides()->headerText(0).contains(iou), qPrintable(sides()->headerText(0)));
    QVERIFY(sides()->headerText(0).contains(u"its orange wings, mask 2"_s));
    const QString regret = u"regret %1"_s.arg(QLocale().toString(best - run->candidateIou[6], 'f', 2));
    QVERIFY2(sides()->headerText(1).contains(regret), qPrintable(sides()->headerText(1)));
    QVERIFY(sides()->headerText(1).contains(u"judge"_s));
    QVERIFY(sides()->canvas(2)->scene().mask.isNull());
    QVERIFY(sides()->canvas(2)->note().contains(u"No mask"_s));
    QVERIFY(sides()->canvas(0)->hasFocus());
    QVERIFY(sides()->canvas(0)->accessibleName().contains(u"Oracle"_s));
    QVERIFY(sides()->canvas(1)->accessibleDescription().contains(u"FP"_s));
    // Another image: the panels follow; and back to the single canvas.
    press(Qt::Key_D);
    QTRY_COMPARE(session()->currentIndex(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(session()->currentRun() && sides()->panelCount() == 3, kPatienceMs);
    QTest::mouseClick(sides()->canvas(1), Qt::LeftButton, {}, sides()->canvas(1)->rect().center());
    QCOMPARE(session()->currentSelector(), std::string("automatic"));
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!sides()->isVisible());
    QVERIFY(m_window->workspace()->canvas()->hasFocus());
}

void TestAuditing::keysOfTheViewReachTheLinkedCanvases() {
    QVERIFY(openRun());
    QVERIFY(showSides());
    const double fitted = sides()->canvas(0)->zoom();
    m_window->workspace()->samples()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(sides()->canvas(2)->zoom(), 1.0);
    QTest::keyClick(m_window.get(), Qt::Key_F);
    QTRY_COMPARE(sides()->canvas(1)->zoom(), fitted);
    QTest::keyClick(m_window.get(), Qt::Key_U);
    QVERIFY(sides()->canvas(1)->accessibleName().contains(u"current"_s));
}

void TestAuditing::selectorsAreChosenByButton() {
    QVERIFY(openRun());
    QVERIFY(showSides());
    auto* more = sides()->findChild<QAbstractButton*>(u"compare_predicted-iou"_s);
    QVERIFY(more);
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sides()->panelCount(), 4, kPatienceMs);
    QTest::mouseClick(sides()->findChild<QAbstractButton*>(u"compare_attend-and-segment"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sides()->panelCount(), 3, kPatienceMs);
    press(Qt::Key_D);
    QTRY_COMPARE(session()->currentIndex(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(sides()->headerText(2).contains(u"redicted"_s), kPatienceMs);
}

void TestAuditing::errorsAreDrawnOnBothViews() {
    QVERIFY(openRun());
    CanvasView* single = m_window->workspace()->canvas();
    press(Qt::Key_U);
    press(Qt::Key_X, Qt::ShiftModifier);
    QVERIFY(single->options().errors);
    QTRY_VERIFY_WITH_TIMEOUT(single->scene().errors != nullptr, kPatienceMs);
    const double first = single->scene().errors->share(ErrorPart::Hit);
    QVERIFY(std::abs(first - session()->currentRun()->candidateIou[6]) < 1e-9);
    press(Qt::Key_2);  // another mask: its own differences
    QTRY_VERIFY_WITH_TIMEOUT(single->scene().errors && single->scene().errors->share(ErrorPart::Hit) != first, kPatienceMs);
    QVERIFY(showSides());
    QVERIFY(sides()->canvas(1)->scene().showsErrors(sides()->canvas(1)->options()));
    press(Qt::Key_X, Qt::ShiftModifier);
    QVERIFY(!sides()->canvas(1)->options().errors);
}

void TestAuditing::verdictsByKeyAreInTheFile() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    QVERIFY(showSides());
    const Qt::Key keys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5};
    for (int i = 0; i < kSamples - 1; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(session()->currentIndex(), i, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isAuditable(), kPatienceMs);
        press(keys[i], Qt::AltModifier);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_window->desks().review->keeper()->unsaved(), std::size_t{0}, kPatienceMs);
    const auto stored = RunStore::open(toPath(path(u"recorded.gsrun"_s)), RunStore::Access::ReadOnly);
    QVERIFY(stored.has_value());
    const auto labels = (*stored)->labels(kAuditKind);
    QVERIFY(labels.has_value());
    const auto all = auditVerdicts(*labels);
    QCOMPARE(all.size(), std::size_t{4});
    QCOMPARE(all[0].value, std::string("first"));
    QCOMPARE(all[1].better(), std::string("automatic"));
    QCOMPARE(all[2].value, std::string("both"));
    QCOMPARE(all[3].value, std::string("ground-truth"));
    QVERIFY(!all[0].blindSeed);
}

void TestAuditing::reasonsAndNotesBelongToTheVerdict() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    page()->findChild<QAbstractButton*>(u"auditGoesOn"_s)->click();
    press(Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier);  // before the verdict
    QVERIFY(verdicts().empty());
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(verdicts().front().reasons, std::vector<std::string>{"part"});
    QCOMPARE(session()->currentIndex(), 0);  // stays, as chosen
    page()->setFocus();
    QTest::keyClick(page(), Qt::Key_4);  // after it, by the page's own key
    QCOMPARE(verdicts().front().reasons, (std::vector<std::string>{"part", "boundary"}));
    press(Qt::Key_6, Qt::AltModifier);
    auto* note = page()->findChild<QLineEdit*>(u"auditNote"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"left wing cut 1"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(verdicts().front().note, std::string("left wing cut 1"));
    QCOMPARE(verdicts().front().value, std::string("second"));
    QTest::keyClick(note, Qt::Key_3, Qt::AltModifier);  // from a text field too
    QCOMPARE(verdicts().front().value, std::string("both"));
    QCOMPARE(verdicts().front().note, std::string("left wing cut 1"));
    // What is typed and not confirmed goes with the sample it was typed for.
    QTest::keyClicks(note, u"!"_s);
    session()->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(page()->isAuditable(), kPatienceMs);
    QCOMPARE(verdicts().front().note, std::string("left wing cut 1!"));
    QVERIFY(note->text().isEmpty());
}

void TestAuditing::verdictsAreTakenBack() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    page()->findChild<QAbstractButton*>(u"auditGoesOn"_s)->setChecked(false);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(verdicts().front().value, std::string("neither"));
    m_window->workspace()->canvas()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(verdicts().front().value, std::string("first"));
    press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(verdicts().empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(verdicts().size(), std::size_t{1});
}

void TestAuditing::anAuditIsResumed() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    session()->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(page()->isAuditable(), kPatienceMs);
    press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(session()->currentIndex(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->desks().review->keeper()->unsaved(), std::size_t{0}, kPatienceMs);
    m_window.reset();
    makeWindow();
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    QCOMPARE(session()->currentIndex(), 0);
    m_window->workspace()->review()->showPage(kAuditKind);
    auto* button = page()->findChild<QPushButton*>(u"resumeAudit"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(button->text().contains(u"3"_s), qPrintable(button->text()), kPatienceMs);
    press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session()->currentIndex(), 2);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);  // previous unreviewed: 1 is done
    QCOMPARE(session()->currentIndex(), 0);
}

void TestAuditing::twoAnnotatorsAreCompared() {
    QVERIFY(openRun());
    for (const QString& name : {u"ann"_s, u"bob"_s}) {
        nameAnnotator(name);
        session()->setCurrentIndex(0);
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(session()->currentIndex() == i && page()->isAuditable(), kPatienceMs);
            press(i == 1 && name == u"bob"_s ? Qt::Key_4 : i == 0 ? Qt::Key_1 : Qt::Key_3, Qt::AltModifier);
        }
    }
    const auto* kappa = page()->findChild<QLabel*>(u"kappa"_s);
    QVERIFY2(kappa->text().contains(u"κ = 0.33"_s), qPrintable(kappa->text()));  // (1/2 - 1/4) / (3/4)
    auto* differences = page()->findChild<QTreeWidget*>(u"disagreements"_s);
    QCOMPARE(differences->topLevelItemCount(), 1);
    QCOMPARE(differences->topLevelItem(0)->text(2), u"Both wrong"_s);
    session()->setCurrentIndex(0);
    const QRect row = differences->visualItemRect(differences->topLevelItem(0));
    QTest::mouseClick(differences->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(session()->currentIndex(), 1);
}

/// No text, name or description that a person can come across says whose mask is whose.
void TestAuditing::blindModeTellsNothing() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    auto* beside = new QDialog(m_window.get());  // as "what if" and the comparison of runs stand beside the window
    beside->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk()->isBlind());
    QVERIFY(!beside->isVisible());
    const QList<QAction*> telling = {m_window->actions()->whatIf, m_window->actions()->compareRuns};
    for (const QAction* action : telling)
        QVERIFY(!action->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(sides()->panelCount(), 2, kPatienceMs);
    const auto tells = [this] {
        QStringList found;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            QStringList texts = {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                                 widget->property("text").toString()};
            if (const auto* canvas = qobject_cast<const CanvasView*>(widget))
                texts.append(canvas->note());
            for (const QString& text : texts)
                for (const QString& word : {u"Oracle"_s, u"Automatic"_s, u"regret"_s, u"IoU "_s})
                    if (text.contains(word, Qt::CaseInsensitive))
                        found.append(widget->objectName() + u": "_s + text);
        }
        return found;
    };
    const auto onlyKnown = [](const QStringList& found) {
        for (const QString& text : found)
            if (!text.startsWith(u"oracle:"_s) && !text.contains(u"QToolButton"_s) && !text.startsWith(u": Oracle's"_s) &&
                !text.startsWith(u": Show the chosen mask"_s))
                return text;
        return QString();
    };
    QVERIFY2(onlyKnown(tells()).isEmpty(), qPrintable(tells().join(u'\n')));
    for (int i = 0; i < 2; ++i)
        QVERIFY(!sides()->canvas(i)->scene().maskIsOracle && !sides()->canvas(i)->scene().errors);
    for (const QDockWidget* dock : {static_cast<QDockWidget*>(m_window->workspace()->selections()),
                                    static_cast<QDockWidget*>(m_window->workspace()->candidates()),
                                    static_cast<QDockWidget*>(m_window->workspace()->answer())}) {
        QVERIFY(!dock->isVisible());
        QVERIFY(!dock->toggleViewAction()->isEnabled());
    }
    // Keys that would tell do nothing to be seen; the side view cannot be left; a panel brought back goes again.
    press(Qt::Key_U);
    QVERIFY(!sides()->canvas(0)->accessibleName().contains(u"current"_s));
    QVERIFY(!sides()->canvas(1)->accessibleName().contains(u"current"_s));
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(sides()->isVisible());
    m_window->workspace()->selections()->show();
    QTRY_VERIFY(!m_window->workspace()->selections()->isVisible());
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!desk()->isBlind());
    for (const QAction* action : telling)
        QVERIFY(action->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(sides()->headerText(0).contains(u"Oracle"_s), kPatienceMs);
    QVERIFY(!m_window->workspace()->selections()->isHidden());
}

/// A panel that lay in front comes back in front, not behind the tabs that were hidden with it.
void TestAuditing::panelsComeBackAsTheyLay() {
    QVERIFY(openRun());
    press(Qt::Key_F2, Qt::ControlModifier);
    const QDockWidget* selections = m_window->workspace()->selections();
    QTRY_VERIFY(!selections->visibleRegion().isEmpty());
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!selections->isVisible());
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!selections->visibleRegion().isEmpty());
    QVERIFY(sides()->canvas(0)->hasFocus());  // keys go to the picture, though another canvas was asked for
    m_window->workspace()->samples()->setFocus();
    m_window->workspace()->canvas()->setFocus();
    QVERIFY(sides()->canvas(0)->hasFocus());
}

void TestAuditing::blindSidesAreShuffledAndStoredTruly() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    for (int i = 0; i < kSamples - 1; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(session()->currentIndex(), i, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isAuditable(), kPatienceMs);
        const std::uint64_t seed = *page()->blindSeed();
        const auto run = session()->currentRun();
        const bool swapped = isSwapped(seed, run->sampleId);
        const Rect box = boundsOf(run->candidates[4].mask);  // the oracle's
        const auto shows = [&](int panel) {
            return sides()->canvas(panel)->scene().mask.contains(static_cast<int>(box.x + box.width / 2),
                                                                 static_cast<int>(box.y + box.height / 2));
        };
        QTRY_VERIFY_WITH_TIMEOUT(sides()->panelCount() == 2 && shows(swapped ? 1 : 0), kPatienceMs);
        press(Qt::Key_1, Qt::AltModifier);  // the one on the left
        const auto all = verdicts();
        QCOMPARE(all.size(), static_cast<std::size_t>(i) + 1);
        QCOMPARE(all.back().value, std::string(swapped ? "second" : "first"));
        QCOMPARE(all.back().blindSeed, std::optional(seed));
    }
    // The button shows the side that was pressed, and resuming keeps the sides.
    session()->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(page()->isAuditable(), kPatienceMs);
    QVERIFY(page()->findChild<QPushButton*>(u"verdict1"_s)->isChecked());
    const auto seed = page()->blindSeed();
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page()->blindSeed(), seed);
}

void TestAuditing::unblindingTellsWhatCameOfIt() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    for (int i = 0; i < kSamples - 1; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(session()->currentIndex(), i, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isAuditable(), kPatienceMs);
        const bool swapped = isSwapped(*page()->blindSeed(), session()->currentRun()->sampleId);
        press(swapped ? Qt::Key_2 : Qt::Key_1, Qt::AltModifier);  // always the oracle's
    }
    QVERIFY(m_window->messages()->isVisible());  // all done: asks to end
    auto* end = m_window->messages()->findChild<QPushButton*>();
    QVERIFY(end);
    QTest::mouseClick(end, Qt::LeftButton);
    QVERIFY(!desk()->isBlind());
    const auto* report = page()->findChild<QLabel*>(u"blindReport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!report->text().isEmpty(), kPatienceMs);
    QVERIFY2(report->text().contains(u"Blind verdicts: 4"_s), qPrintable(report->text()));
    QVERIFY(report->text().contains(u"Oracle 4, Automatic 0"_s));
    QVERIFY(report->text().contains(u"100 % of 4"_s));
}

void TestAuditing::verdictsAreExported() {
    nameAnnotator(u"ann"_s);
    QVERIFY(openRun());
    press(Qt::Key_3, Qt::AltModifier);
    desk()->exportTo(toPath(path(u"out.csv"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->messages()->text().contains(u"Written"_s), kPatienceMs);
    QFile csv(path(u"out.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY2(text.contains("\n1,oracle,automatic,0."), text.constData());
    QVERIFY(text.contains(",ann,both,,,,0,,"));
    desk()->exportTo(toPath(path(u"nowhere/out.csv"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->messages()->text().contains(u"Written"_s), kPatienceMs);
    QVERIFY(m_window->messages()->isVisible());
}

void TestAuditing::withoutRunThereIsNothingToAudit() {
    m_window->openPath(path(u"bench"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_window->workspace()->canvas()->state() == CanvasView::State::Ready; },
                            kPatienceMs));
    const AuditActions* actions = m_window->actions()->audit();
    QVERIFY(!actions->blind->isEnabled());
    QVERIFY(!actions->verdict[0]->isEnabled());
    press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(sides()->canvas(0)->state(), CanvasView::State::Empty);
    QVERIFY(!page()->isAuditable());
}

void TestAuditing::answersOfOtherRunsStandBesideTheOwn() {
    const auto benchmark = test::readBenchmarkAt(path(u"bench"_s));
    {
        const auto other = test::writeRun(path(u"other.gsrun"_s), *benchmark, 1);
        SampleRun run = *other->load("1");
        run.answer.text.replace(0, 9, "A picture");  // as long as "The image"
        ProbingAnswer letter;
        letter.probing = 3;
        letter.text = " (b)";
        run.answers = {letter};
        QVERIFY(other->put(run));
        Label judged;
        judged.sampleId = "1";
        judged.kind = "answer";
        judged.item = "3";
        judged.annotator = "gpt-4o";
        judged.source = "chat";
        judged.value = "wrong";
        judged.note = "The key is (a).";
        QVERIFY(other->putLabels(std::vector<Label>{judged}));
    }
    QVERIFY(openRun());
    auto* answers = m_window->findChild<RunAnswers*>();
    const auto* text = m_window->workspace()->review()->findChild<QLabel*>(u"otherRuns"_s);
    QVERIFY(text->isHidden());
    answers->setCompared({path(u"recorded.gsrun"_s), path(u"other.gsrun"_s), path(u"gone.gsrun"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty(), kPatienceMs);
    QVERIFY2(text->text().contains(u"Probing 2: identify the expression – “A picture shows a butterfly"_s), qPrintable(text->text()));
    QVERIFY(text->text().contains(u"“(b)”\n    gpt-4o (chat endpoint): ✗ wrong – “The key is (a).”"_s));
    QVERIFY(!text->text().contains(u"recorded)"_s));  // the open run is not another one
    QVERIFY(text->text().contains(u"⚠ gone"_s));
    session()->setCurrentIndex(1);  // the other run lacks this image
    QTRY_VERIFY_WITH_TIMEOUT(!text->text().contains(u"A picture"_s), kPatienceMs);
}

}  // namespace

QTEST_MAIN(TestAuditing)
#include "tst_auditing.moc"
