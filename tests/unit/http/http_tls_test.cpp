// The client over TLS, against a server whose certificate is made for tests only (valid for 127.0.0.1; signed by nobody
// but itself).

#include "core/async/task_scope.h"
#include "core/http/qt_http_client.h"
#include "tests/support/support.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace sincerely;
using namespace sincerely::http;

namespace
{

const QByteArray kKey = "-----BEGIN PRIVATE KEY-----\n"
                        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgr0bMiibBtLy3pMDe\n"
                        "tjLOY/KhYerDKucnx4316kOyXsqhRANCAASb7If26LyQGYs9awaNk/pKypVhlEIK\n"
                        "VMKmgsLZO77ifB0QYiTNy3jXHIhHH/YaWK/F0wWrwtIRpqf9uumZOz3C\n"
                        "-----END PRIVATE KEY-----\n";
const QByteArray kCertificate = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBpTCCAUugAwIBAgIUEmtqhejMw1Uo9O/YGuykVNr2a/kwCgYIKoZIzj0EAwIw\n"
                                "GTEXMBUGA1UEAwwOU2luY2VyZWx5IHRlc3QwIBcNMjYxMTIzMTgzMjU4WhgPMjEy\n"
                                "NjEwMzAxODMyNThaMBkxFzAVBgNVBAMMDlNpbmNlcmVseSB0ZXN0MFkwEwYHKoZI\n"
                                "zj0CAQYIKoZIzj0DAQcDQgAEm+yH9ui8kBmLPWsGjZP6SsqVYZRCClTCpoLC2Tu+\n"
                                "4nwdEGIkzct41xyIRx/2GlivxdMFq8LSEaan/brpmTs9wqNvMG0wHQYDVR0OBBYE\n"
                                "FC97nEu5M7Xu8BeVLkvs83qCmWxJMB8GA1UdIwQYMBaAFC97nEu5M7Xu8BeVLkvs\n"
                                "83qCmWxJMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYcEfwAAAYIJbG9jYWxo\n"
                                "b3N0MAoGCCqGSM49BAMCA0gAMEUCIDCzWtq2BSsIjCvZxVzGBsa3/jg7HM804tXR\n"
                                "r1XGNCteAiEAxCLwGlW4d45cEb+zqbZFwURkDDmcFVhSNzJhSx3wb6k=\n"
                                "-----END CERTIFICATE-----\n";

/// Encrypts, and hands every piece of plain text to the test.
class TlsServer final : public QTcpServer
{
public:
    using Handler = std::function<void(QSslSocket &socket, const QByteArray &plainText)>;

    explicit TlsServer(Handler handler)
        : m_handler(std::move(handler))
    {
        listen(QHostAddress(QHostAddress::LocalHost), quint16(0));
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort())); }

    QByteArray received;
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(QSslCertificate(kCertificate));
        socket->setPrivateKey(QSslKey(kKey, QSsl::Ec));
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            const QByteArray piece = socket->readAll();
            received += piece;
            m_handler(*socket, piece);
        });
        socket->startServerEncryption();
    }

private:
    Handler m_handler;
};

HttpRequest post(const QUrl &url)
{
    return HttpRequest{.method = "POST", .url = url, .body = "{\"once\":1}"};
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void aCertificateThatNobodyKnowsGetsNothing()
    {
        TlsServer server([](QSslSocket &, const QByteArray &) {});
        QtHttpClient client("1");
        const Result<HttpResponse> response = QCoro::waitFor(client.send(post(server.url()), std::stop_token()));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Offline);
        QVERIFY2(response.error().sentence.contains(QStringLiteral("certificate")),
                 qPrintable(response.error().sentence));
        QVERIFY(server.connections >= 1);
        QVERIFY(server.received.isEmpty());
    }

    void aKnownCertificateForAnotherNameGetsNothing()
    {
        trustTheServer();
        TlsServer server([](QSslSocket &, const QByteArray &) {});
        QUrl url = server.url();
        url.setHost(QStringLiteral("127.0.0.2"));
        server.close();
        QVERIFY(server.listen(QHostAddress(QHostAddress::AnyIPv4), static_cast<quint16>(url.port())));
        QtHttpClient client("1");
        const Result<HttpResponse> response = QCoro::waitFor(client.send(post(url), std::stop_token()));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Offline);
        QVERIFY(response.error().sentence.contains(QStringLiteral("certificate")));
        QVERIFY(server.connections >= 1);
        QVERIFY(server.received.isEmpty());
    }

    void whatDoesNotSpeakTlsIsCalledSo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n");
        QTest::newRow("nonsense") << QByteArray(200, '\x15');
        // A TLS alert: protocol_version (RFC 8446, 6.2), as from a server that is too old.
        QTest::newRow("no version in common") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    }
    void whatDoesNotSpeakTlsIsCalledSo()
    {
        QFETCH(QByteArray, answer);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), quint16(0)));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, &server, [&server, &received, answer] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &received, answer] {
                received += socket->readAll();
                socket->write(answer);
            });
        });
        QtHttpClient client("1");
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        const Result<HttpResponse> response = QCoro::waitFor(client.send(post(url), std::stop_token()));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Offline);
        QVERIFY2(response.error().sentence.contains(QStringLiteral("does not encrypt")),
                 qPrintable(response.error().sentence));
        QVERIFY(!response.error().sentence.contains(QStringLiteral("certificate")));
        QVERIFY(!received.isEmpty());
        QVERIFY(!received.contains("once"));
    }

    void anAnswerComesThrough()
    {
        trustTheServer();
        TlsServer server([](QSslSocket &socket, const QByteArray &text) {
            if (text.contains("once"))
                socket.write("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
        });
        QtHttpClient client("1");
        const Result<HttpResponse> response = QCoro::waitFor(client.send(post(server.url()), std::stop_token()));
        QVERIFY_RESULT(response);
        QCOMPARE(response->status, 202);
        QCOMPARE(server.received.count("once"), 1);
    }

    void aPostIsSentOnceWhenTheServerHangsUp_data()
    {
        QTest::addColumn<bool>("politely");
        QTest::newRow("with a TLS farewell") << true;
        QTest::newRow("without") << false;
    }
    void aPostIsSentOnceWhenTheServerHangsUp()
    {
        QFETCH(bool, politely);
        trustTheServer();
        TlsServer server([politely](QSslSocket &socket, const QByteArray &text) {
            if (text.contains("once"))
                politely ? socket.disconnectFromHost() : socket.abort();
        });
        QtHttpClient client("1");
        const Result<HttpResponse> response = QCoro::waitFor(client.send(post(server.url()), std::stop_token()));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::ConnectionLost);
        QTest::qWait(50); // a repetition would come at once
        QCOMPARE(server.received.count("once"), 1);
        QCOMPARE(server.received.count("POST"), 1);
    }

private:
    static void trustTheServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(QSslCertificate(kCertificate));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "http_tls_test.moc"
