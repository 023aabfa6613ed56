// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that talk to a chat endpoint, against a server on loopback. No key ring is there.
#include "app/models/endpoint_dialog.h"
#include "app/models/judging_dialog.h"
#include "app/shell/language.h"
#include "app/shell/theme.h"
#include "tests/support/answered_run.h"
#include "tests/support/misbehaving_server.h"
#include "widgets/render/convert.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;
using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;
const std::string kKey = "sk-secret-0123456789";

class TestEndpoint : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void testSaysThatItAnswers();
    void testSaysWhyItDoesNot();
    void testIsCancelledWithinASecond();
    void addressIsCheckedAtTheField();
    void theStateOfTheKeyIsNotCut();
    void keyIsHeldForTheSessionAndShownNowhere();
    void environmentIsToldWithoutItsValue();
    void nothingIsSentBeforeTheGo();
    void verdictsAreStoredAndRemembered();
    void judgingStopsWithinASecond();
    void unreachableEndpointIsSaid();

  private:
    template <typename Widget>
    static Widget* part(QWidget& dialog, const char* name) {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    static bool waitFor(QLabel* label, const QString& text) {
        return QTest::qWaitFor([&] { return label->text().contains(text); }, kPatienceMs);
    }
    JudgingDialog::Job job(const std::string& url);

    Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EndpointKeys> m_keys;
};

void TestEndpoint::initTestCase() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("GROUNDSCOPE_API_KEY");
    applyTheme(*qApp, ThemeChoice::Light);
    m_language.speak(u"en"_s);  // plural forms
}

void TestEndpoint::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_unique<EndpointKeys>();
}

JudgingDialog::Job TestEndpoint::job(const std::string& url) {
    const auto folder = toPath(m_folder->path()) / "doors";
    const auto file = toPath(m_folder->filePath(u"doors.gsrun"_s));
    if (!std::filesystem::exists(file)) {
        writePixMmvp(folder, 6);
        writeAnsweredRun(file, folder, "clean");
    }
    JudgingDialog::Job job;
    job.store = RunStore::open(file, RunStore::Access::ReadOnly).value_or(nullptr);
    job.benchmark = std::make_shared<const Benchmark>(*readBenchmark(folder));
    job.judge.endpoint = url;
    job.judge.model = "judge-model";
    return job;
}

JudgeConfig endpointAt(const std::string& url) {
    JudgeConfig judge;
    judge.endpoint = url;
    judge.model = "judge-model";
    return judge;
}

void TestEndpoint::testSaysThatItAnswers() {
    MisbehavingServer server({Behaviour::says("OK")});
    EndpointDialog dialog(endpointAt(server.url()), m_keys.get());
    dialog.show();
    QTest::mouseClick(part<QPushButton>(dialog, "testEndpoint"), Qt::LeftButton);
    auto* state = part<QLabel>(dialog, "testState");
    QVERIFY2(waitFor(state, u"It answers: “OK”"_s), qPrintable(state->text()));
    QCOMPARE(server.count(), std::size_t{1});
    QVERIFY(!dialog.isTesting());
}

void TestEndpoint::testSaysWhyItDoesNot() {
    MisbehavingServer server({Behaviour::status(500, "no such model")});
    EndpointDialog dialog(endpointAt(server.url()), m_keys.get());
    dialog.show();
    QTest::mouseClick(part<QPushButton>(dialog, "testEndpoint"), Qt::LeftButton);
    auto* state = part<QLabel>(dialog, "testState");
    QVERIFY2(waitFor(state, u"no such model"_s), qPrintable(state->text()));
    QCOMPARE(server.count(), std::size_t{1});  // a test is not repeated
}

void TestEndpoint::testIsCancelledWithinASecond() {
    MisbehavingServer server({Behaviour::says("late").with(Behaviour::Trick::NeverAnswer)});
    EndpointDialog dialog(endpointAt(server.url()), m_keys.get());
    dialog.show();
    auto* button = part<QPushButton>(dialog, "testEndpoint");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.count(), std::size_t{1}, kPatienceMs);
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!dialog.isTesting());
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(waitFor(part<QLabel>(dialog, "testState"), u"Cancelled"_s));
}

void TestEndpoint::theStateOfTheKeyIsNotCut() {
    qputenv("GROUNDSCOPE_API_KEY", "k");
    EndpointDialog dialog({}, m_keys.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    // The variable of this host is named in the state; it breaks at its hyphens only.
    QTest::keyClicks(part<QLineEdit>(dialog, "endpointUrl"), u"http://"_s + u"one-long-name."_s.repeated(16) + u"example/v1"_s);
    QTest::keyClick(part<QLineEdit>(dialog, "endpointUrl"), Qt::Key_Return);
    auto* state = part<QLabel>(dialog, "keyState");
    const bool told = waitFor(state, u"NAME_ONE_LONG"_s);
    qunsetenv("GROUNDSCOPE_API_KEY");
    QVERIFY2(told, qPrintable(state->text()));
    QTest::qWait(50);
    QVERIFY(state->height() >= state->heightForWidth(state->width()));
}

void TestEndpoint::addressIsCheckedAtTheField() {
    EndpointDialog dialog({}, m_keys.get());
    dialog.show();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto* url = part<QLineEdit>(dialog, "endpointUrl");
    QTest::keyClicks(url, u"ftp://somewhere"_s);
    QTest::mouseClick(part<QPushButton>(dialog, "useEndpoint"), Qt::LeftButton);
    auto* error = part<QLabel>(dialog, "error.judge.endpoint");
    QVERIFY(error->isVisible() && !error->text().isEmpty());
    url->clear();
    QTest::keyClicks(url, u"http://127.0.0.1:9/v1"_s);
    QVERIFY(!error->isVisible());
    QTest::mouseClick(part<QPushButton>(dialog, "useEndpoint"), Qt::LeftButton);
    QVERIFY(part<QLabel>(dialog, "error.judge.model")->isVisible());
    QTest::keyClicks(part<QLineEdit>(dialog, "endpointModel"), u"m"_s);
    QTest::mouseClick(part<QPushButton>(dialog, "useEndpoint"), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.endpoint(), std::string("http://127.0.0.1:9/v1"));
}

void TestEndpoint::keyIsHeldForTheSessionAndShownNowhere() {
    MisbehavingServer server({Behaviour::says("OK")});
    EndpointDialog dialog(endpointAt(server.url()), m_keys.get());
    dialog.show();
    auto* key = part<QLineEdit>(dialog, "endpointKey");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QTest::keyClicks(key, QString::fromStdString(kKey));
    QTest::mouseClick(part<QPushButton>(dialog, "storeKey"), Qt::LeftButton);
    auto* state = part<QLabel>(dialog, "keyState");
    QVERIFY2(waitFor(state, u"held for this session only"_s), qPrintable(state->text()));
    QVERIFY(key->text().isEmpty());
    for (const QWidget* widget : dialog.findChildren<QWidget*>())
        for (const QString& text : {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
            QVERIFY2(!text.contains(QString::fromStdString(kKey)), qPrintable(widget->objectName()));
    QTest::mouseClick(part<QPushButton>(dialog, "testEndpoint"), Qt::LeftButton);
    QVERIFY(waitFor(part<QLabel>(dialog, "testState"), u"It answers"_s));
    QVERIFY(server.requests().front().head.find("Bearer " + kKey) != std::string::npos);
    QTest::mouseClick(part<QPushButton>(dialog, "removeKey"), Qt::LeftButton);
    std::optional<FoundKey> found;
    m_keys->find(server.url(), this, [&found](const FoundKey& answer) { found = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), kPatienceMs);
    QVERIFY(found->key.empty());
    QVERIFY(!found->problem.empty());  // there is no key ring
}

void TestEndpoint::environmentIsToldWithoutItsValue() {
    qputenv("GROUNDSCOPE_API_KEY", QByteArray::fromStdString(kKey));
    EndpointDialog dialog(endpointAt("http://127.0.0.1:9/v1"), m_keys.get());
    dialog.show();
    auto* state = part<QLabel>(dialog, "keyState");
    const bool told = waitFor(state, u"set in the environment"_s);
    qunsetenv("GROUNDSCOPE_API_KEY");
    QVERIFY2(told, qPrintable(state->text()));
    QVERIFY(!state->text().contains(QString::fromStdString(kKey)));
    QVERIFY(part<QLineEdit>(dialog, "endpointKey")->text().isEmpty());
}

void TestEndpoint::nothingIsSentBeforeTheGo() {
    MisbehavingServer server({Behaviour::says("yes")});
    JudgingDialog dialog(job(server.url()), m_keys.get(), false);
    dialog.show();
    auto* text = part<QLabel>(dialog, "judgingPlan");
    QVERIFY2(waitFor(text, u"6 requests"_s), qPrintable(text->text()));
    QVERIFY(text->text().contains(u"no pictures"_s));
    QVERIFY(text->text().contains(u"127.0.0.1"_s));
    QCOMPARE(part<QPushButton>(dialog, "sendToJudge")->text(), u"Send 6 Requests"_s);
    QTest::qWait(200);
    QCOMPARE(server.count(), std::size_t{0});
    part<QComboBox>(dialog, "judgedSubject")->setCurrentIndex(2);  // the run has no letters
    QVERIFY2(waitFor(text, u"⚠"_s), qPrintable(text->text()));
    QVERIFY(!part<QPushButton>(dialog, "sendToJudge")->isEnabled());
    QCOMPARE(server.count(), std::size_t{0});
}

void TestEndpoint::verdictsAreStoredAndRemembered() {
    MisbehavingServer server([](const HttpRequest& request) {
        return Behaviour::says(request.userText().find("door 1") != std::string::npos ? "Yes." : "no");
    });
    {
        JudgingDialog dialog(job(server.url()), m_keys.get(), false);
        dialog.show();
        const QSignalSpy judged(&dialog, &JudgingDialog::judged);
        auto* text = part<QLabel>(dialog, "judgingPlan");
        QVERIFY(waitFor(text, u"6 requests"_s));
        QTest::mouseClick(part<QPushButton>(dialog, "sendToJudge"), Qt::LeftButton);
        QVERIFY2(waitFor(text, u"6 answers judged, 1 right"_s), qPrintable(text->text()));
        QCOMPARE(judged.count(), 1);
        QCOMPARE(server.count(), std::size_t{6});
    }
    const auto stored = job(server.url()).store->labels("answer").value_or({});
    QCOMPARE(stored.size(), std::size_t{6});
    QCOMPARE(stored.front().annotator, std::string("judge-model"));
    QCOMPARE(stored.front().source, std::string("chat"));
    JudgingDialog again(job(server.url()), m_keys.get(), false);
    again.show();
    QVERIFY2(waitFor(part<QLabel>(again, "judgingPlan"), u"6 more answered from memory"_s),
             qPrintable(part<QLabel>(again, "judgingPlan")->text()));
    QTest::mouseClick(part<QPushButton>(again, "sendToJudge"), Qt::LeftButton);
    QVERIFY(waitFor(part<QLabel>(again, "judgingPlan"), u"6 answers judged"_s));
    QCOMPARE(server.count(), std::size_t{6});
}

void TestEndpoint::judgingStopsWithinASecond() {
    MisbehavingServer server({Behaviour::says("yes"), Behaviour::says("yes").with(Behaviour::Trick::NeverAnswer)});
    JudgingDialog dialog(job(server.url()), m_keys.get(), false);
    dialog.show();
    QVERIFY(waitFor(part<QLabel>(dialog, "judgingPlan"), u"6 requests"_s));
    QTest::mouseClick(part<QPushButton>(dialog, "sendToJudge"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.count(), std::size_t{2}, kPatienceMs);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isAsking());
    QVERIFY(dialog.isVisible());  // the first Escape only stops
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(waitFor(part<QLabel>(dialog, "judgingPlan"), u"Stopped"_s));
    QTRY_COMPARE_WITH_TIMEOUT(job(server.url()).store->labels("answer").value_or({}).size(), std::size_t{1}, 3000);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestEndpoint::unreachableEndpointIsSaid() {
    std::string url;
    {
        const MisbehavingServer server({Behaviour::says("yes")});
        url = server.url();
    }  // nobody listens there any more
    JudgingDialog dialog(job(url), m_keys.get(), false);
    dialog.show();
    auto* text = part<QLabel>(dialog, "judgingPlan");
    QVERIFY2(waitFor(text, u"6 requests"_s), qPrintable(text->text()));
    QTest::mouseClick(part<QPushButton>(dialog, "sendToJudge"), Qt::LeftButton);
    QVERIFY2(waitFor(text, u"⚠"_s), qPrintable(text->text()));
    QVERIFY(job(url).store->labels("answer").value_or({}).empty());
}

}  // namespace

QTEST_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
