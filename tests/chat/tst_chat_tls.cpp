// SPDX-License-Identifier: GPL-3.0-or-later
// https:// to a server whose certificate nobody vouches for: refused before the key is sent.
#include "core/chat/chat_client.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>
#include <thread>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

const std::string kKey = "sk-test-0123456789abcdef";

}  // namespace

class TestChatTls : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QSslConfiguration m_configuration;

    /// A key and a certificate for 127.0.0.1, signed by itself.
    bool makeCertificate() {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                     u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                                     u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s,
                                     m_folder.filePath(u"certificate.pem"_s)});
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            return false;
        QFile key(m_folder.filePath(u"key.pem"_s));
        if (!key.open(QIODevice::ReadOnly))
            return false;
        m_configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        m_configuration.setLocalCertificate(QSslCertificate::fromPath(m_folder.filePath(u"certificate.pem"_s)).value(0));
        return !m_configuration.localCertificate().isNull();
    }

  private Q_SLOTS:
    void initTestCase() {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the program openssl, which makes a certificate, is not installed");
        QVERIFY(makeCertificate());
    }

    void refusesACertificateNobodyVouchesFor() {
        QSslServer server;
        server.setSslConfiguration(m_configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
        });
        ChatEndpoint endpoint;
        endpoint.baseUrl = "https://127.0.0.1:" + std::to_string(server.serverPort()) + "/v1";
        endpoint.model = "m";
        endpoint.key = [] { return kKey; };
        std::optional<Result<std::string>> reply;
        std::jthread asker([&] {
            auto client = ChatClient::make(endpoint);
            ChatRequest request;
            request.text = "hello";
            const auto got = (*client)->complete(request, {});
            QMetaObject::invokeMethod(this, [&reply, got] { reply = got; }, Qt::QueuedConnection);
        });
        QTRY_VERIFY_WITH_TIMEOUT(reply.has_value(), 20'000);
        QVERIFY(!reply->has_value());
        QCOMPARE(reply->error().code, ErrorCode::Io);
        QVERIFY2(reply->error().message.find("not trusted") != std::string::npos, reply->error().message.c_str());
        QVERIFY2(received.isEmpty(), received);

        QSslSocket careless;  // the server itself works: who does not look is served
        careless.setPeerVerifyMode(QSslSocket::VerifyNone);
        careless.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(careless.isEncrypted(), 20'000);
        careless.write("hello");
        QTRY_COMPARE_WITH_TIMEOUT(received, QByteArray("hello"), 20'000);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestChatTls)
#include "tst_chat_tls.moc"
