// SPDX-License-Identifier: GPL-3.0-or-later
// Without arguments: no key ring is there. With "ring" first: the test runs itself inside a session of its own with GNOME
// Keyring, where there is one (packages dbus-daemon and gnome-keyring).
#include "app/models/key_ring.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

namespace groundscope {

namespace {

constexpr const char* kInside = "GROUNDSCOPE_TEST_KEY_RING";
const std::string kEndpoint = "https://judge.example.org/v1";
const std::string kKey = "sk-test-0123456789";

/// Waits for the reply of one of the functions.
template <typename Value, typename Ask>
Result<Value> replyOf(Ask ask) {
    QObject context;
    std::optional<Result<Value>> reply;
    ask(&context, [&reply](Result<Value> got) { reply = std::move(got); });
    if (reply.has_value())
        return Error{ErrorCode::Internal, "told before the call was over", {}};
    if (!QTest::qWaitFor([&] { return reply.has_value(); }, 70'000))
        return Error{ErrorCode::Internal, "no reply at all", {}};
    return *std::move(reply);
}

Result<std::string> readKey(const std::string& endpoint = kEndpoint) {
    return replyOf<std::string>([&](QObject* context, auto then) { readApiKey(endpoint, context, then); });
}
Result<Done> storeKey(const std::string& key, const std::string& endpoint = kEndpoint) {
    return replyOf<Done>([&](QObject* context, auto then) { storeApiKey(endpoint, key, context, then); });
}
Result<Done> removeKey() {
    return replyOf<Done>([&](QObject* context, auto then) { removeApiKey(kEndpoint, context, then); });
}

}  // namespace

class TestKeyRing : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

  private Q_SLOTS:
    void initTestCase() {
        if (qEnvironmentVariableIsSet(kInside))
            return;
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }

    void withoutAKeyRingSaysSoAndDoesNotHang() {
        if (qEnvironmentVariableIsSet(kInside))
            QSKIP("there is a key ring");
        QElapsedTimer timer;
        timer.start();
        for (const Result<Done>& reply : {storeKey(kKey), removeKey()}) {
            QVERIFY(!reply.has_value());
            QCOMPARE(reply.error().code, ErrorCode::Io);
            QVERIFY(reply.error().message.find("GROUNDSCOPE_API_KEY") != std::string::npos);
            QVERIFY(reply.error().message.find(kKey) == std::string::npos);
        }
        QCOMPARE(readKey().error().code, ErrorCode::Io);
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
        for (QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey.c_str()), file.fileName().toUtf8());
        }
    }

    void refusesWhatCannotBeStored() {
        QCOMPARE(storeKey({}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(storeKey(kKey, "no address").error().code, ErrorCode::InvalidInput);
        QCOMPARE(readKey("https://ann:x@judge.example.org/v1").error().code, ErrorCode::InvalidInput);
    }

    void tellsNobodyWhoIsGone() {
        bool told = false;
        {
            QObject context;
            readApiKey("no address", &context, [&](const auto&) { told = true; });
            readApiKey(kEndpoint, &context, [&](const auto&) { told = true; });
        }
        QTest::qWait(300);
        QVERIFY(!told);
    }

    void storesReadsAndRemoves() {
        if (!qEnvironmentVariableIsSet(kInside))
            QSKIP("runs inside runsInASessionWithAKeyRing()");
        QCOMPARE(readKey().error().code, ErrorCode::NotFound);
        QVERIFY(storeKey(kKey).has_value());
        QCOMPARE(readKey().value_or("-"), kKey);
        QCOMPARE(readKey("https://judge.example.org:8443/v1").error().code, ErrorCode::NotFound);
        QVERIFY(storeKey("sk-another").has_value());
        QCOMPARE(readKey().value_or("-"), std::string("sk-another"));
        QVERIFY(removeKey().has_value());
        QCOMPARE(readKey().error().code, ErrorCode::NotFound);
        QVERIFY(removeKey().has_value());
    }

    void runsInASessionWithAKeyRing() {
        if (qEnvironmentVariableIsSet(kInside))
            QSKIP("already inside");
        for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"})
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP(qPrintable(QString::fromLatin1(program) + QStringLiteral(" is not installed")));
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QString::fromLatin1(kInside), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        session.setProcessEnvironment(environment);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$0\" "
                                      "storesReadsAndRemoves"),
                       QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(60'000));
        const QByteArray output = session.readAllStandardOutput() + session.readAllStandardError();
        QVERIFY2(session.exitCode() == 0 && output.contains("PASS   : groundscope::TestKeyRing::storesReadsAndRemoves()"),
                 output);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestKeyRing)
#include "tst_key_ring.moc"
