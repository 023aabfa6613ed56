// SPDX-License-Identifier: GPL-3.0-or-later
// The key goes into the Authorization header and nowhere else.
#include "tests/chat/chat_support.h"

#include <QtTest>

namespace groundscope {

using test::ask;
using test::Behaviour;
using test::endpointOf;
using test::HttpRequest;
using test::kKey;
using test::MapMemory;
using test::MisbehavingServer;
using test::question;

class TestChatKey : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void neverRepeatsTheKey_data() {
        QTest::addColumn<int>("status");
        for (const int status : {200, 302, 400, 401, 404, 429, 500})
            QTest::newRow(QByteArray::number(status)) << status;
    }
    void neverRepeatsTheKey() {
        QFETCH(int, status);
        const std::string echo = "Wrong key " + kKey + ". " + std::string(278, '.') + kKey;  // the second one on the cut
        const MisbehavingServer server({status == 200 ? Behaviour::says(echo) : Behaviour::status(status, echo)});
        const auto memory = std::make_shared<MapMemory>();
        auto client = ChatClient::make(endpointOf(server), memory);
        const auto reply = (*client)->complete(question(), {});
        QCOMPARE(reply.has_value(), status == 200);
        const std::string shown = reply.has_value() ? *reply : describe(reply.error());
        QVERIFY2(shown.find(kKey.substr(0, 10)) == std::string::npos, shown.c_str());
        for (const auto& [digest, text] : memory->kept)
            QVERIFY(text.find(kKey) == std::string::npos);
        for (const HttpRequest& request : server.requests()) {
            QVERIFY(request.line().find(kKey) == std::string::npos);
            QVERIFY(request.body.find(kKey) == std::string::npos);
        }
    }

    void keepsDummyKeysOutOfReplies() {
        const MisbehavingServer server({Behaviour::says("none of them")});
        ChatEndpoint endpoint = endpointOf(server);
        endpoint.key = [] { return std::string("none"); };  // what people give a local server
        QCOMPARE(ask(endpoint).value_or("-"), std::string("none of them"));
    }

    void refusesToSendAKeyInTheOpen() {
        ChatEndpoint endpoint;
        endpoint.baseUrl = "http://judge.example.org/v1";
        endpoint.model = "m";
        endpoint.key = [] { return kKey; };
        const auto client = ChatClient::make(endpoint);
        QVERIFY(!client.has_value());
        QCOMPARE(client.error().code, ErrorCode::InvalidInput);
        QVERIFY(describe(client.error()).find(kKey) == std::string::npos);
        endpoint.key = {};
        QVERIFY(ChatClient::make(endpoint).has_value());
    }

    void refusesKeysThatAreNoKeys_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("second header") << QByteArray("sesame\r\nX-Other: 1");
        QTest::newRow("line feed") << QByteArray("sesame\n");
        QTest::newRow("words") << QByteArray("open sesame");
        QTest::newRow("not ASCII") << QByteArray("s\xc3\xa9same");
    }
    void refusesKeysThatAreNoKeys() {
        QFETCH(QByteArray, key);
        const MisbehavingServer server({Behaviour::says("yes")});
        ChatEndpoint endpoint = endpointOf(server);
        endpoint.key = [key] { return key.toStdString(); };
        const auto reply = ask(endpoint);
        QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
        QVERIFY(reply.error().message.find("same") == std::string::npos);
        QCOMPARE(server.count(), std::size_t{0});
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestChatKey)
#include "tst_chat_key.moc"
