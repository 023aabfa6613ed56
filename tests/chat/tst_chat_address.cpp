// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chat_address.h"

#include <QtTest>

namespace groundscope {

class TestChatAddress : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addsThePathToABaseUrl_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char* base, const char* url, const char* host, bool encrypted, bool loopback) {
            QTest::newRow(base) << QString::fromLatin1(base) << QString::fromLatin1(url) << QString::fromLatin1(host)
                                << encrypted << loopback;
        };
        row("https://api.openai.com/v1", "https://api.openai.com/v1/chat/completions", "api.openai.com", true, false);
        row("https://api.openai.com/v1/", "https://api.openai.com/v1/chat/completions", "api.openai.com", true, false);
        row("https://x.org/v1/chat/completions", "https://x.org/v1/chat/completions", "x.org", true, false);
        row("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1/chat/completions", "127.0.0.1:8080", false, true);
        row("http://localhost:11434/v1", "http://localhost:11434/v1/chat/completions", "localhost:11434", false, true);
        row("http://[::1]:8080/v1", "http://[::1]:8080/v1/chat/completions", "[::1]:8080", false, true);
        row("http://127.9.8.7/v1", "http://127.9.8.7/v1/chat/completions", "127.9.8.7", false, true);
        row("http://192.168.1.2/v1", "http://192.168.1.2/v1/chat/completions", "192.168.1.2", false, false);
        row("http://127.0.0.1.example.org/v1", "http://127.0.0.1.example.org/v1/chat/completions",
            "127.0.0.1.example.org", false, false);
        row("http://localhost.example.org/v1", "http://localhost.example.org/v1/chat/completions",
            "localhost.example.org", false, false);
    }
    void addsThePathToABaseUrl() {
        QFETCH(QString, base);
        QFETCH(QString, url);
        QFETCH(QString, host);
        QFETCH(bool, encrypted);
        QFETCH(bool, loopback);
        const auto address = chatAddress(base.toStdString());
        QVERIFY2(address.has_value(), base.toUtf8().constData());
        QCOMPARE(QString::fromStdString(address->url), url);
        QCOMPARE(QString::fromStdString(address->host), host);
        QCOMPARE(address->encrypted, encrypted);
        QCOMPARE(address->loopback, loopback);
    }

    void refusesOtherAddressesWithoutRepeatingThem_data() {
        QTest::addColumn<QString>("base");
        for (const char* base : {"", "api.openai.com", "ftp://sesame-42.org/v1", "file:///etc/passwd", "https://",
                                 "https://ann:sesame-42@x.org/v1", "https://sesame-42@x.org/v1",
                                 "https://x.org/v1?key=sesame-42", "https://x.org/v1#sesame-42", "http://a b/v1",
                                 "http://[::1/v1", "http://x.org:99999/v1", "http://x.org/v1\r\nX-Key: sesame-42"})
            QTest::newRow(base) << QString::fromLatin1(base);
    }
    void refusesOtherAddressesWithoutRepeatingThem() {
        QFETCH(QString, base);
        const auto address = chatAddress(base.toStdString());
        QVERIFY(!address.has_value());
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
        QVERIFY(describe(address.error()).find("sesame-42") == std::string::npos);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestChatAddress)
#include "tst_chat_address.moc"
