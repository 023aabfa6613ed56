// SPDX-License-Identifier: GPL-3.0-or-later
// The chat client against a real server on loopback that misbehaves.
#include "tests/chat/chat_support.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

namespace groundscope {

using namespace std::chrono_literals;
using test::ask;
using test::Behaviour;
using test::endpointOf;
using test::HttpRequest;
using test::kKey;
using test::MapMemory;
using test::MisbehavingServer;
using test::question;
using Trick = Behaviour::Trick;

class TestChatClient : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sendsTextFirstThenPicturesInOrder() {
        const MisbehavingServer server({Behaviour::says("2")});
        const auto reply = ask(endpointOf(server));
        QVERIFY2(reply.has_value(), reply.has_value() ? "" : describe(reply.error()).c_str());
        QCOMPARE(*reply, std::string("2"));
        const HttpRequest request = server.requests().at(0);
        QCOMPARE(request.line(), std::string("POST /v1/chat/completions HTTP/1.1"));
        QVERIFY(request.head.find("Content-Type: application/json") != std::string::npos);
        QVERIFY(request.head.find("Authorization: Bearer " + kKey) != std::string::npos);
        QCOMPARE(request.body,
                 std::string("{\"model\":\"judge-1\",\"messages\":[{\"role\":\"system\",\"content\":\"Be brief.\"},"
                             "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Which one? \\\"é\\\"\\n\"},"
                             "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,UA==\"}},"
                             "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/jpeg;base64,SlBFRw==\"}}]}],"
                             "\"temperature\":0.2}"));
        QCOMPARE(request.body, chatBody("judge-1", question()));
        QCOMPARE(chatBody("judge-1", question()), chatBody("judge-1", question()));
    }

    void leavesOutWhatIsNotSet() {
        ChatRequest request;
        request.text = "\xff bytes";
        request.maxTokens = 7;
        QCOMPARE(chatBody("m", request),
                 std::string("{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":"
                             "\"\xEF\xBF\xBD bytes\"}]}],\"temperature\":0.2,\"max_tokens\":7}"));
        const MisbehavingServer server({Behaviour::says("ok")});
        ChatEndpoint endpoint = endpointOf(server);
        endpoint.key = {};
        QVERIFY(ask(endpoint).has_value());
        QVERIFY(server.requests().at(0).head.find("Authorization") == std::string::npos);
    }

    void goesOnAfterPassingTrouble_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("trick");
        QTest::newRow("429") << 429 << int(Trick::None);
        QTest::newRow("500") << 500 << int(Trick::None);
        QTest::newRow("503") << 503 << int(Trick::None);
        QTest::newRow("cut off") << 200 << int(Trick::CutOff);
        QTest::newRow("closes at once") << 200 << int(Trick::CloseAtOnce);
    }
    void goesOnAfterPassingTrouble() {
        QFETCH(int, status);
        QFETCH(int, trick);
        const Behaviour trouble = Behaviour::status(status).with(static_cast<Trick>(trick));
        const MisbehavingServer server({trouble, trouble, Behaviour::says("yes")});
        auto client = ChatClient::make(endpointOf(server));
        const auto reply = (*client)->complete(question(), {});
        QVERIFY2(reply.has_value(), reply.has_value() ? "" : describe(reply.error()).c_str());
        QCOMPARE(*reply, std::string("yes"));
        QCOMPARE(server.count(), std::size_t{3});
        const auto bytes = static_cast<std::int64_t>(chatBody("judge-1", question()).size());
        QCOMPARE((*client)->cost(), (ChatCost{3, 6, 3 * bytes, 0}));  // every sending may be billed
    }

    void obeysRetryAfter() {
        const MisbehavingServer server({Behaviour::status(429).header("Retry-After: 1"), Behaviour::says("yes")});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ask(endpointOf(server)).has_value());
        QVERIFY2(timer.elapsed() >= 1000 && timer.elapsed() < 3000, QByteArray::number(timer.elapsed()));
    }

    void doublesItsPauses() {
        const MisbehavingServer server({Behaviour::status(500)});
        ChatEndpoint endpoint = endpointOf(server);
        endpoint.firstPause = 100ms;
        QElapsedTimer timer;
        timer.start();
        const auto reply = ask(endpoint);
        QVERIFY(!reply.has_value());
        QCOMPARE(server.count(), std::size_t{4});
        QVERIFY2(timer.elapsed() >= 700, QByteArray::number(timer.elapsed()));  // 100 + 200 + 400
        QVERIFY(reply.error().message.find("HTTP 500") != std::string::npos);
        QVERIFY(reply.error().message.find("4 requests") != std::string::npos);
    }

    void asksOnceWhereAskingAgainIsOfNoUse_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("bad request") << 400 << QByteArray("no such picture");
        QTest::newRow("key") << 401 << QByteArray("right one");
        QTest::newRow("model") << 404 << QByteArray("model name");
        QTest::newRow("redirect") << 302 << QByteArray("final address");
        QTest::newRow("moved for good") << 308 << QByteArray("final address");
    }
    void asksOnceWhereAskingAgainIsOfNoUse() {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        MisbehavingServer other({Behaviour::says("stolen")});
        const MisbehavingServer server(
            {Behaviour::status(status, "no such picture").header("Location: " + other.url() + "/chat/completions")});
        const auto reply = ask(endpointOf(server));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().code, ErrorCode::Io);
        QVERIFY2(reply.error().message.find(words.toStdString()) != std::string::npos, reply.error().message.c_str());
        QCOMPARE(server.count(), std::size_t{1});
        QCOMPARE(other.count(), std::size_t{0});
    }

    void refusesWhatIsNoReply_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>Hello</html>");
        QTest::newRow("half") << QByteArray("{\"choices\":[{\"message\":{\"content\":\"ye");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("no choices") << QByteArray("{\"id\":\"x\"}");
        QTest::newRow("choices of another kind") << QByteArray("{\"choices\":\"yes\"}");
        QTest::newRow("none chosen") << QByteArray("{\"choices\":[]}");
        QTest::newRow("no message") << QByteArray("{\"choices\":[{\"text\":\"yes\"}]}");
        QTest::newRow("no text") << QByteArray("{\"choices\":[{\"message\":{\"content\":null}}]}");
        QTest::newRow("deep") << QByteArray(100000, '[');
    }
    void refusesWhatIsNoReply() {
        QFETCH(QByteArray, body);
        const MisbehavingServer server({Behaviour::raw(body.toStdString())});
        const auto reply = ask(endpointOf(server));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().code, ErrorCode::Format);
        QCOMPARE(server.count(), std::size_t{1});
    }

    void tellsWhatAServerSaysInAReplyThatIsNone() {
        const MisbehavingServer server({Behaviour::raw("{\"error\":{\"message\":\"no credit for " + kKey + "\"}}")});
        const auto reply = ask(endpointOf(server));
        QCOMPARE(reply.error().code, ErrorCode::Format);
        QVERIFY2(reply.error().message.ends_with("The server says: no credit for [key]"), reply.error().message.c_str());
    }

    void takesRepliesInChunks() {
        const MisbehavingServer server({Behaviour::says("in seven pieces").with(Trick::Chunked)});
        QCOMPARE(ask(endpointOf(server)).value_or("-"), std::string("in seven pieces"));
    }

    void boundsTheReply_data() {
        QTest::addColumn<int>("trick");
        QTest::newRow("announced") << int(Trick::None);
        QTest::newRow("chunks") << int(Trick::Chunked);
        QTest::newRow("endless") << int(Trick::Endless);
    }
    void boundsTheReply() {
        QFETCH(int, trick);
        const MisbehavingServer server({Behaviour::says(std::string(200'000, 'x')).with(static_cast<Trick>(trick))});
        ChatEndpoint endpoint = endpointOf(server);
        endpoint.maxReplyBytes = 100'000;
        const auto reply = ask(endpoint);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().code, ErrorCode::Format);
        QVERIFY(reply.error().message.find("100000 bytes") != std::string::npos);
        QCOMPARE(server.count(), std::size_t{1});
    }

    void givesUpAfterItsTime_data() {
        QTest::addColumn<int>("trick");
        QTest::newRow("never answers") << int(Trick::NeverAnswer);
        QTest::newRow("letter by letter") << int(Trick::Slow);
    }
    void givesUpAfterItsTime() {
        QFETCH(int, trick);
        const MisbehavingServer server({Behaviour::says("yes").after(100ms).with(static_cast<Trick>(trick))});
        ChatEndpoint endpoint = endpointOf(server);
        endpoint.timeout = 400ms;
        QElapsedTimer timer;
        timer.start();
        const auto reply = ask(endpoint);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().code, ErrorCode::Io);
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(server.count(), std::size_t{1});
    }

    void stopsWithinASecond_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("trick");
        QTest::newRow("while the server is silent") << 200 << int(Trick::NeverAnswer);
        QTest::newRow("while the reply drips") << 200 << int(Trick::Slow);
        QTest::newRow("in a pause") << 429 << int(Trick::None);
    }
    void stopsWithinASecond() {
        QFETCH(int, status);
        QFETCH(int, trick);
        const MisbehavingServer server({Behaviour::status(status, std::string(1000, '.'))
                                            .header("Retry-After: 50")
                                            .after(trick == int(Trick::Slow) ? 20ms : 0ms)
                                            .with(static_cast<Trick>(trick))});
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        QElapsedTimer timer;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(200ms);
            timer.start();
            stop.request_stop();
        });
        const auto reply = ask(endpointOf(server), progress);
        stopper.join();
        const qint64 took = timer.elapsed();
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().code, ErrorCode::Cancelled);
        QVERIFY2(took < 500, QByteArray::number(took));
        QCOMPARE(server.count(), std::size_t{1});
    }

    void sendsNothingOnceStopped() {
        const MisbehavingServer server({Behaviour::says("yes")});
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QCOMPARE(ask(endpointOf(server), progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(server.count(), std::size_t{0});
    }

    void saysAtOnceWhenNobodyListens() {
        ChatEndpoint endpoint;
        {
            const MisbehavingServer gone({Behaviour::says("yes")});
            endpoint = endpointOf(gone);
        }
        endpoint.firstPause = 10s;
        QElapsedTimer timer;
        timer.start();
        const auto reply = ask(endpoint);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().code, ErrorCode::Io);
        QVERIFY(reply.error().message.find("cannot be reached") != std::string::npos);
        QVERIFY(timer.elapsed() < 2000);
    }

    void paysForNothingTwice() {
        const MisbehavingServer server({Behaviour::says("first"), Behaviour::says("second")});
        const auto memory = std::make_shared<MapMemory>();
        const auto bytes = static_cast<std::int64_t>(chatBody("judge-1", question()).size());
        for (int run = 0; run < 2; ++run) {
            auto client = ChatClient::make(endpointOf(server), memory);
            QCOMPARE((*client)->estimate(question()), run == 0 ? (ChatCost{1, 2, bytes, 0}) : (ChatCost{0, 0, 0, 1}));
            QCOMPARE((*client)->complete(question(), {}).value_or("-"), std::string("first"));
            QCOMPARE((*client)->cost(), run == 0 ? (ChatCost{1, 2, bytes, 0}) : (ChatCost{0, 0, 0, 1}));
        }
        ChatRequest other = question();
        other.images[1].bytes += "!";
        auto client = ChatClient::make(endpointOf(server), memory);
        QCOMPARE((*client)->complete(other, {}).value_or("-"), std::string("second"));
        QCOMPARE(server.count(), std::size_t{2});
    }

    void estimatesWithoutSending() {
        const MisbehavingServer server({Behaviour::says("yes")});
        auto client = ChatClient::make(endpointOf(server));
        QCOMPARE((*client)->estimate(question()).requests, std::int64_t{1});
        QCOMPARE((*client)->cost(), ChatCost{});
        QCOMPARE(server.count(), std::size_t{0});
    }

    void saysWhenAReplyCannotBeKept() {
        const MisbehavingServer server({Behaviour::says("yes")});
        const auto memory = std::make_shared<MapMemory>();
        memory->isFull = true;
        auto client = ChatClient::make(endpointOf(server), memory);
        const auto reply = (*client)->complete(question(), {});
        QCOMPARE(reply.error().message, std::string("The disk is full."));
    }

    void answersSeveralThreadsAtOnce() {
        const MisbehavingServer server([](const HttpRequest& request) { return Behaviour::says(request.userText()); });
        auto client = ChatClient::make(endpointOf(server));
        std::vector<std::string> replies(16);
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < replies.size(); ++i)
                threads.emplace_back([&, i] {
                    ChatRequest request;
                    request.text = std::to_string(i);
                    replies[i] = (*client)->complete(request, {}).value_or("-");
                });
        }
        for (std::size_t i = 0; i < replies.size(); ++i)
            QCOMPARE(replies[i], std::to_string(i));
        QCOMPARE((*client)->cost().requests, std::int64_t{16});
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestChatClient)
#include "tst_chat_client.moc"
