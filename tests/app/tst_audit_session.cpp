// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting over an imported run of 300 samples, by keys alone: the worst regrets by query, choices side by side, verdicts
// down that list, the tournament, another model's run, export. What is shown, and what is in the files afterwards.
#include "app/audit/audit_actions.h"
#include "app/audit/audit_desk.h"
#include "app/audit/review_controller.h"
#include "app/audit/runs_desk.h"
#include "app/audit/side_desk.h"
#include "app/audit/tournament_desk.h"
#include "core/metrics/audit.h"
#include "core/run/import_reference.h"
#include "tests/app/window_support.h"
#include "widgets/docks/query_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 300;
constexpr int kVerdicts = 12;

std::filesystem::path golden(const char* path) {
    return std::filesystem::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run" / path;
}

struct Regret {
    int index = 0;  ///< in the benchmark
    std::string id;
    double value = 0;
};

double iouOf(const SampleRun& run, const std::string& selector) {
    for (const SampleScore& score : run.scores)
        if (score.selector == selector)
            return score.iou;
    return -1;
}

class TestAuditSession : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_app.reset(); }
    void theWorstRegretIsFoundByQuery();
    void verdictsGoDownTheList();
    void choicesTournamentAndModelsAreOneKeyAway();
    void verdictsAreExportedAndResumed();

  private:
    void importRun(const char* predictions, const char* name);
    void readRegrets();
    bool start();
    bool listWorst();
    void askByKeys(const QString& query);
    bool listsWorst();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    static QWidget* focus() { return QApplication::focusWidget(); }
    void nameByKeys(const QString& name);
    bool judge(int place, Qt::Key verdict);
    void answerFileDialog(const QString& file);
    /// No window manager does it here.
    bool backInTheWindow() {
        m_app->window()->activateWindow();
        return QTest::qWaitForWindowActive(m_app->window()) && focus() != nullptr;
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Session* session() { return m_app->window()->session(); }
    SampleDock* list() { return m_app->window()->workspace()->samples(); }
    AuditPage* page() { return m_app->window()->workspace()->review()->audit(); }
    SideBySide* sides() { return m_app->window()->findChild<AuditDesk*>()->sides()->view(); }

    QTemporaryDir m_folder;
    std::vector<Regret> m_worst;  ///< regret > 0.3, largest first
    std::unique_ptr<test::WindowFixture> m_app;
};

void TestAuditSession::importRun(const char* predictions, const char* name) {
    ImportOptions options;
    options.benchmark = golden("PixMMVP");
    options.files.predictions = golden("run") / predictions;
    options.files.profile = "clean";
    options.out = toPath(path(name));
    if (QByteArray(predictions).contains("llava")) {
        options.files.meta = golden("run/meta_when/meta_llava-1.5-7b_spaCy_protocol3.txt");
        options.files.points = golden("run/point/point_llava-1.5-7b_protocol3.txt");
        options.files.answers = {golden("run/answers/answers_llava-1.5-7b_protocol3.jsonl")};
        options.files.automatic = golden("run/meta/meta_llava-1.5-7b_gptauto_protocol3.jsonl");
    }
    const auto report = importReference(options, {});
    QVERIFY2(report.has_value(), report ? "" : describe(report.error()).c_str());
    QCOMPARE(report->samples, std::size_t{kSamples});
}

/// From the file, without the window.
void TestAuditSession::readRegrets() {
    const auto store = RunStore::open(toPath(path("llava.gsrun")), RunStore::Access::ReadOnly);
    QVERIFY(store.has_value());
    const auto benchmark = test::readBenchmarkAt(toQString(golden("PixMMVP")));
    for (std::size_t i = 0; i < benchmark->samples.size(); ++i) {
        const auto run = (*store)->load(benchmark->samples[i].id);
        QVERIFY(run.has_value());
        const double oracle = iouOf(*run, "oracle");
        const double automatic = iouOf(*run, "automatic");
        const bool absent = benchmark->samples[i].target == TargetState::Absent;
        if (oracle >= 0 && automatic >= 0 && !absent && oracle - automatic > 0.3)
            m_worst.push_back({static_cast<int>(i), benchmark->samples[i].id, oracle - automatic});
    }
    std::ranges::stable_sort(m_worst, std::greater<>(), &Regret::value);
}

void TestAuditSession::initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    if (!QDir(toQString(golden("run"))).exists())
        QSKIP("the reference run is not in " GROUNDSCOPE_SHARED_DIR);
    importRun("preds_llava-1.5-7b_protocol3", "llava.gsrun");
    importRun("preds_lisa_protocol3", "lisa.gsrun");
    readRegrets();
    QVERIFY(m_worst.size() > kVerdicts && m_worst.size() < kSamples);
}

void TestAuditSession::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(QFile::copy(path("llava.gsrun"), m_app->path(u"llava.gsrun"_s)));
    QVERIFY(start());
}

bool TestAuditSession::start() {
    return m_app->start() && m_app->open(m_app->path(u"llava.gsrun"_s)) && session()->sampleCount() == kSamples &&
           m_app->waitFor([this] { return session()->currentRun() != nullptr; });
}

/// Ctrl+F, the words; then the order by its first letters, largest first.
void TestAuditSession::askByKeys(const QString& query) {
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(focus(), query);
    QVERIFY(m_app->waitFor([this] { return list()->listed().size() == m_worst.size(); }));
    for (int i = 0; i < 10 && focus()->objectName() != u"sampleSort"_s; ++i)
        press(Qt::Key_Tab);
    QTest::keyClicks(focus(), u"regret"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
}

bool TestAuditSession::listsWorst() {
    const std::vector<int> listed = list()->listed();
    return std::ranges::equal(listed, m_worst, {}, {}, &Regret::index);
}

bool TestAuditSession::listWorst() {
    askByKeys(u"regret>0.3"_s);
    if (!m_app->waitFor([this] { return listsWorst(); }))
        return false;
    for (int i = 0; i < 5 && focus()->objectName() != u"sampleList"_s; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Home);
    return m_app->waitFor([this] { return session()->currentIndex() == m_worst.front().index && session()->currentRun(); });
}

void TestAuditSession::theWorstRegretIsFoundByQuery() {
    askByKeys(u"regret>0.3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(listsWorst(), test::kWindowPatienceMs);
    const SampleView asked = list()->query()->view();
    QCOMPARE(asked.query, u"regret>0.3"_s);
    QCOMPARE(asked.sort, u"regret"_s);  // letters chose in the list of orders: no command took them
    QVERIFY(asked.descending);
    QVERIFY(m_app->window()->actions()->groundTruth->isChecked());
    QVERIFY(!m_app->window()->messages()->isVisible());
    QVERIFY(listWorst());
    QCOMPARE(session()->currentSample()->id, m_worst.front().id);
    for (std::size_t i = 1; i < 4; ++i) {
        press(Qt::Key_D);
        QTRY_COMPARE(session()->currentIndex(), m_worst[i].index);
    }
    press(Qt::Key_A);
    QTRY_COMPARE(session()->currentIndex(), m_worst[2].index);
    QVERIFY(focus()->isVisible());
}

void TestAuditSession::nameByKeys(const QString& name) {
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* field = m_app->window()->findChild<QLineEdit*>(u"annotator"_s);
    for (int i = 0; i < 40 && focus() != field; ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focus(), field);
    QTest::keyClicks(field, name);
    press(Qt::Key_Return);
}

/// At this place of the list, with its choices on screen: a verdict.
bool TestAuditSession::judge(int place, Qt::Key verdict) {
    const int index = m_worst[static_cast<std::size_t>(place)].index;
    const bool shown = m_app->waitFor([this, index] {
        return session()->currentIndex() == index && page()->isAuditable() && sides()->panelCount() == 3;
    });
    if (shown)
        press(verdict, Qt::AltModifier);
    return shown;
}

void TestAuditSession::verdictsGoDownTheList() {
    QVERIFY(listWorst());
    press(Qt::Key_F2, Qt::ControlModifier);
    nameByKeys(u"ann"_s);
    for (int i = 0; i < kVerdicts; ++i)
        QVERIFY2(judge(i, i % 3 == 2 ? Qt::Key_4 : Qt::Key_1), qPrintable(u"place %1: image %2"_s.arg(i).arg(session()->currentIndex())));
    QTRY_VERIFY_WITH_TIMEOUT(session()->currentIndex() == m_worst[kVerdicts].index && page()->isAuditable(), test::kWindowPatienceMs);
    press(Qt::Key_5, Qt::AltModifier | Qt::ShiftModifier);  // a reason, before the verdict
    press(Qt::Key_6, Qt::AltModifier);
    QTest::keyClicks(focus(), u"another object, as in most of these"_s);
    press(Qt::Key_Return);
    press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->window()->desks().review->keeper()->unsaved(), std::size_t{0}, test::kWindowPatienceMs);
    m_app->window()->close();
    const auto stored = RunStore::open(toPath(m_app->path(u"llava.gsrun"_s)), RunStore::Access::ReadOnly);
    QVERIFY(stored.has_value());
    const auto verdicts = auditVerdicts(*(*stored)->labels(kAuditKind), "ann");
    QCOMPARE(verdicts.size(), std::size_t{kVerdicts + 1});
    for (const AuditVerdict& verdict : verdicts) {
        const auto place = std::ranges::find(m_worst, verdict.sampleId, &Regret::id) - m_worst.begin();
        QVERIFY(place <= kVerdicts);
        QCOMPARE(verdict.value, std::string(place % 3 == 2 && place < kVerdicts ? "neither" : "first"));
        QCOMPARE(verdict.note.empty(), place != kVerdicts);
        QCOMPARE(verdict.reasons.size(), std::size_t{place == kVerdicts ? 1U : 0U});
    }
}

void TestAuditSession::choicesTournamentAndModelsAreOneKeyAway() {
    QVERIFY(listWorst());
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(sides()->panelCount(), 3, test::kWindowPatienceMs);
    const QString regret = u"regret %1"_s.arg(QLocale().toString(m_worst.front().value, 'f', 2));
    QString headers;
    for (int i = 0; i < 3; ++i)
        headers += sides()->headerText(i) + u'\n';
    QVERIFY2(headers.contains(regret), qPrintable(headers));
    press(Qt::Key_T, Qt::ShiftModifier);
    const TournamentDock* tournament = m_app->window()->findChild<TournamentDesk*>()->dock();
    QTRY_VERIFY(isInSight(tournament));
    bool told = false;  // the published files hold no rounds
    for (const QLabel* label : tournament->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(u"No judge was asked"_s));
    QVERIFY(told);
    answerFileDialog(path("lisa.gsrun"));
    press(Qt::Key_X);
    const auto* runs = m_app->window()->findChild<RunsDesk*>();
    QTRY_VERIFY_WITH_TIMEOUT(runs->view()->isVisible() && runs->view()->panelCount() == 2, test::kWindowPatienceMs);
    QVERIFY(backInTheWindow());
    QVERIFY(!sides()->isVisible());
    QVERIFY2(runs->view()->headerText(1).contains(u"lisa"_s), qPrintable(runs->view()->headerText(1)));
    press(Qt::Key_D);
    QTRY_COMPARE(session()->currentIndex(), m_worst[1].index);
    press(Qt::Key_X);
    QTRY_VERIFY(m_app->canvas()->isVisible() && isInSight(list()));
}

/// The next dialog for a file gets this name by keys; the first Return may go to its list of completions.
void TestAuditSession::answerFileDialog(const QString& file) {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, file, ticks = 0]() mutable {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog && ticks > 0)
            return timer->deleteLater();
        auto* name = dialog ? dialog->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
        if (!name)
            return;
        if (ticks++ == 0) {
            name->selectAll();
            QTest::keyClicks(name, file);
        }
        QTest::keyClick(name, Qt::Key_Return);
        if (ticks > 100)
            dialog->reject();
    });
    timer->start(20);
}

void TestAuditSession::verdictsAreExportedAndResumed() {
    QVERIFY(listWorst());
    press(Qt::Key_F2, Qt::ControlModifier);
    nameByKeys(u"ann"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(judge(i, Qt::Key_1));
    answerFileDialog(path("verdicts.csv"));
    m_app->window()->actions()->audit()->exportVerdicts->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window()->messages()->text().contains(u"verdicts.csv"_s), test::kWindowPatienceMs);
    QFile csv(path("verdicts.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (int i = 0; i < 3; ++i) {
        const QByteArray begin = QByteArray::fromStdString(m_worst[static_cast<std::size_t>(i)].id) + ",oracle,automatic,";
        QVERIFY2(std::ranges::any_of(lines, [&](const QByteArray& line) {
            return line.startsWith(begin) && line.contains(",ann,first,oracle,");
        }), lines.join('\n').constData());
    }
    QVERIFY(start());  // another day
    QVERIFY(listWorst());
    press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(session()->currentIndex(), m_worst[3].index);
}

}  // namespace

QTEST_MAIN(TestAuditSession)
#include "tst_audit_session.moc"
