#include "tests/emulator/emulator.h"
#include "tests/emulator/faults.h"
#include "tests/emulator/test_client.h"

#include <QElapsedTimer>
#include <QSet>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace sincerely::emulator;
using namespace Qt::Literals::StringLiterals;

namespace
{

#ifdef Q_OS_UNIX
/// The errno with which the connection ends after these bytes were sent: 0 for an orderly end.
int endOfConnection(const QUrl &origin, const QByteArray &bytes)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(origin.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    (void)::send(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), 0);
    char buffer[4096];
    ssize_t count = 0;
    do {
        count = ::recv(descriptor, buffer, sizeof buffer, 0);
    } while (count > 0);
    const int result = count == 0 ? 0 : errno;
    ::close(descriptor);
    return result;
}
#endif

} // namespace

/// Each fault does to the client what it says, with and without the effect on the mailbox.
class EmulatorFaultTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<TestClient> m_client;

    void plan(const QString &text) { QCOMPARE(m_emulator->setFaults(text), QString()); }

private Q_SLOTS:
    void init()
    {
        m_emulator = std::make_unique<Emulator>();
        QVERIFY(m_emulator->start());
        m_client = std::make_unique<TestClient>(m_emulator->graphUrl());
        m_client->setToken(m_emulator->issueTokens(u"client"_s).accessToken);
    }

    void cleanup()
    {
        m_client.reset();
        m_emulator.reset();
    }

    void aFaultComesBeforeOrAfterTheEffect_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("deliveries");
        QTest::addColumn<QByteArray>("retryAfter");
        const auto row = [](const char *fault, Ending ending, int status, int deliveries, const char *retryAfter = "") {
            QTest::newRow(fault) << ending << status << deliveries << QByteArray(retryAfter);
        };
        row("reset-before", Ending::Closed, 0, 0);
        row("reset-after", Ending::Closed, 0, 1);
        row("close-before", Ending::Closed, 0, 0);
        row("close-after", Ending::Closed, 0, 1);
        row("close-idle", Ending::Whole, 202, 1);
        row("hang", Ending::Silent, 0, 0);
        row("hang-after", Ending::Silent, 0, 1);
        row("slow:20", Ending::Whole, 202, 1);
        row("truncated-body", Ending::Cut, 202, 1);
        row("truncated-headers", Ending::Cut, 202, 1);
        row("401", Ending::Whole, 401, 0);
        row("401-claims", Ending::Whole, 401, 0);
        row("403:ErrorSendAsDenied", Ending::Whole, 403, 0);
        row("404-fresh", Ending::Whole, 404, 0);
        row("409", Ending::Whole, 409, 0);
        row("412", Ending::Whole, 412, 0);
        row("429", Ending::Whole, 429, 0);
        row("429:7", Ending::Whole, 429, 0, "7");
        row("429-after:7", Ending::Whole, 429, 1, "7");
        row("500-html", Ending::Whole, 500, 0);
        row("502-html-after", Ending::Whole, 502, 1);
        row("503", Ending::Whole, 503, 0);
        row("503-after:3", Ending::Whole, 503, 1, "3");
        row("504-after", Ending::Whole, 504, 1);
        row("507", Ending::Whole, 507, 0);
        row("200-instead", Ending::Whole, 200, 1);
        row("200-instead-before", Ending::Whole, 200, 0);
        row("not-json", Ending::Whole, 202, 1);
        row("redirect", Ending::Whole, 307, 0);
    }

    void aFaultComesBeforeOrAfterTheEffect()
    {
        QFETCH(Ending, ending);
        QFETCH(int, deliveries);
        const QString fault = QString::fromLatin1(QTest::currentDataTag());
        plan(u"send#1="_s + fault);
        const QByteArray id = createDraft(*m_client);
        m_client->begin("POST", "/v1.0/me/messages/" + id + "/send", m_client->graphHeaders());
        const Answer answer = m_client->finish(ending == Ending::Silent ? 300 : 10'000);
        QCOMPARE(answer.ending, ending);
        QVERIFY(m_emulator->waitUntil([](const Snapshot &s) { return s.count(Kind::Send) == 1; }));
        if (ending == Ending::Whole) {
            QTEST(answer.status, "status");
            QTEST(answer.header("Retry-After"), "retryAfter");
        }
        QCOMPARE(m_emulator->delivered().size(), deliveries);
        const Snapshot state = m_emulator->state();
        QCOMPARE(state.faults.size(), 1);
        QCOMPARE(state.faults.first().fault, fault);
        QCOMPARE(state.violationText(), QString());
    }

    void onlyTheNthRequestOfItsKindIsHit()
    {
        plan(u"get-message#2-3=500;get-message#5+=404;patch=409"_s);
        const QByteArray id = createDraft(*m_client);
        QList<int> statuses;
        for (int i = 0; i < 6; ++i)
            statuses.append(m_client->graph("GET", "/me/messages/" + id).status);
        QCOMPARE(statuses, (QList<int>{200, 500, 500, 200, 404, 404}));
        QCOMPARE(m_client->graph("PATCH", "/me/messages/" + id, QJsonObject{{u"subject"_s, u"x"_s}}).status, 409);
        QCOMPARE(m_emulator->state().faults.size(), 5);
    }

    void faultsByChanceRepeatWithTheSeed()
    {
        const auto statuses = [](quint32 seed) {
            Emulator emulator({.seed = seed});
            TestClient client(emulator.start() ? emulator.graphUrl() : QUrl());
            client.setToken(emulator.issueTokens(u"client"_s).accessToken);
            if (!emulator.setFaults(u"me%0.5=500|503"_s).isEmpty())
                return QList<int>();
            QList<int> list;
            for (int i = 0; i < 40; ++i)
                list.append(client.graph("GET", "/me").status);
            return list;
        };
        const QList<int> first = statuses(1);
        QCOMPARE(first, statuses(1));
        QVERIFY(first != statuses(2));
        QCOMPARE(QSet<int>(first.begin(), first.end()), (QSet<int>{200, 500, 503}));
    }

    void aPlanThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = {u"send"_s,       u"sned#1=500"_s, u"send#x=500"_s, u"send#1=explode"_s,
                                   u"send#1=700"_s, u"send%2=500"_s, u"control=500"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }

    void aPlanThatCannotBeReadIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!m_emulator->setFaults(text).isEmpty());
    }

    void aRequestDuringARestIsNoted()
    {
        plan(u"me#1=429:5"_s);
        m_emulator->changeBehaviour([](Behaviour &b) { b.restGraceMs = 60'000; });
        QCOMPARE(m_client->graph("GET", "/me").status, 429);
        // Another request may have been under way when the rest began; the same one was not.
        QCOMPARE(m_client->graph("GET", "/me/messages").status, 200);
        QCOMPARE(m_emulator->violations(), QString());
        QCOMPARE(m_client->graph("GET", "/me").status, 429);
        QVERIFY(m_emulator->violations().contains("request during rest"_L1));
        m_emulator->changeBehaviour([](Behaviour &b) { b.restGraceMs = 0; });
        const Answer other = m_client->graph("GET", "/me/messages");
        QCOMPARE(other.status, 429);
        QVERIFY(other.header("Retry-After").toInt() > 0);
        QCOMPARE(m_emulator->state().violations.size(), 2);
        m_emulator->advance(std::chrono::seconds(5));
        QCOMPARE(m_client->graph("GET", "/me").status, 200);
        QCOMPARE(m_emulator->state().violations.size(), 2);
    }

    void aTokenThatFollowsARedirectIsNoted()
    {
        plan(u"me#1=redirect"_s);
        const QUrl target(QString::fromLatin1(m_client->graph("GET", "/me").header("Location")));
        QCOMPARE(target.port(), m_emulator->uploadUrl().port());
        TestClient careful(m_emulator->uploadUrl());
        QCOMPARE(careful.request("GET", target.path().toLatin1(), {}).status, 404);
        QCOMPARE(m_emulator->violations(), QString());
        QCOMPARE(careful.request("GET", target.path().toLatin1(), m_client->graphHeaders()).status, 404);
        QVERIFY(m_emulator->violations().contains("unsafe redirect"_L1));
    }

    void aPieceCanBreakMidway()
    {
        plan(u"put-piece#1=reset-midway"_s);
        const QByteArray id = createDraft(*m_client);
        const QJsonObject item = {{u"attachmentType"_s, u"file"_s}, {u"name"_s, u"a"_s}, {u"size"_s, 4'000'000}};
        const Answer session = m_client->graph("POST", "/me/messages/" + id + "/attachments/createUploadSession",
                                               QJsonObject{{u"AttachmentItem"_s, item}});
        const QByteArray target =
            session.json()[u"uploadUrl"_s].toString().toUtf8().mid(m_emulator->uploadUrl().toEncoded().size());
        TestClient upload(m_emulator->uploadUrl());
        const QByteArray bytes(4'000'000, 'x');
        const QList<Header> headers = {{"Content-Range", "bytes 0-3999999/4000000"}};
        QCOMPARE(upload.request("PUT", target, headers, bytes).ending, Ending::Closed);
        QVERIFY(m_emulator->state().messages.first().attachments.isEmpty());
        QCOMPARE(upload.request("PUT", target, headers, bytes).status, 201);
        QCOMPARE(m_emulator->state().messages.first().attachments.size(), 1);
        QCOMPARE(m_emulator->violations(), QString());
    }

    void aSlowAnswerComesLateButItsEffectAtOnce()
    {
        plan(u"send=slow:60000"_s);
        const QByteArray id = createDraft(*m_client);
        m_client->begin("POST", "/v1.0/me/messages/" + id + "/send", m_client->graphHeaders());
        QVERIFY(m_emulator->waitUntil([](const Snapshot &s) { return s.sent.size() == 1; }));
        QCOMPARE(m_client->finish(100).ending, Ending::Silent);
        QCOMPARE(m_emulator->state().openRequests, 1);
    }

#ifdef Q_OS_UNIX
    void aResetIsAResetAndACloseIsNone()
    {
        plan(u"me#1=reset;me#2=reset-after;me#3=close"_s);
        const QByteArray request = "GET /v1.0/me HTTP/1.1\r\nHost: x\r\n\r\n";
        QCOMPARE(endOfConnection(m_emulator->graphUrl(), request), ECONNRESET);
        QCOMPARE(endOfConnection(m_emulator->graphUrl(), request), ECONNRESET);
        QCOMPARE(endOfConnection(m_emulator->graphUrl(), request), 0);
        QCOMPARE(m_emulator->state().faults.size(), 3);
    }
#endif

    void theTokenEndpointFailsInItsOwnWords()
    {
        plan(u"token#1=503;token#2=oauth:invalid_grant:700082;token#3=500-html"_s);
        const QList<Header> form = {{"Content-Type", "application/x-www-form-urlencoded"}};
        const auto ask = [&] {
            return m_client->request("POST", "/common/oauth2/v2.0/token", form, "grant_type=x&client_id=y");
        };
        const Answer busy = ask();
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.code(), u"temporarily_unavailable"_s);
        const Answer ended = ask();
        QCOMPARE(ended.status, 400);
        QCOMPARE(ended.code(), u"invalid_grant"_s);
        QCOMPARE(ended.json()[u"error_codes"_s], QJsonValue(QJsonArray{700082}));
        QVERIFY(ask().body.startsWith("<html>"));
    }
};

QTEST_GUILESS_MAIN(EmulatorFaultTest)
#include "emulator_fault_test.moc"
