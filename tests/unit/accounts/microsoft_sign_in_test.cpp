#include "core/accounts/microsoft_sign_in.h"
#include "core/async/task_scope.h"
#include "tests/support/support.h"
#include "tests/unit/accounts/identity_fake.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sincerely::test::IdentityFake;
using sincerely::test::RawServer;

namespace
{

using Kind = Error::Kind;
using Tokens = Result<MicrosoftTokens>;

/// What a person's browser does, as far as it matters: fetch and follow. Each page it gets is kept.
class Browser
{
public:
    void open(const QUrl &url)
    {
        ++m_opened;
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            pages.append(reply->readAll());
            reply->deleteLater();
        });
    }
    void openNow(const QUrl &url)
    {
        const qsizetype before = pages.size();
        open(url);
        QTRY_COMPARE(pages.size(), before + 1);
    }
    [[nodiscard]] int opened() const { return m_opened; }

    QList<QByteArray> pages;

private:
    QNetworkAccessManager m_manager;
    int m_opened = 0;
};

MicrosoftSignIn::Options quick(std::chrono::milliseconds limit)
{
    return MicrosoftSignIn::Options{.limit = limit};
}

QCoro::Task<> signInto(MicrosoftSettings settings, MicrosoftSignIn::OpenBrowser openBrowser, std::stop_token stop,
                       std::optional<Tokens> *result)
{
    MicrosoftSignIn signIn;
    Tokens tokens = co_await signIn.signIn(settings, openBrowser, stop);
    *result = std::move(tokens);
}

/// A sign-in that runs while the test does something else.
struct Running {
    explicit Running(const MicrosoftSettings &settings)
    {
        scope.start(signInto(settings, [this](const QUrl &url) { address = url; }, scope.stopToken(), &result));
    }
    ~Running() { QCoro::waitFor(scope.stopAndDrain()); }

    [[nodiscard]] QUrl redirect() const { return QUrl(query().value(u"redirect_uri"_s)); }
    [[nodiscard]] IdentityFake::Fields query() const
    {
        return IdentityFake::decodeForm(address.query(QUrl::FullyEncoded).toUtf8());
    }
    [[nodiscard]] QUrl callback(const QString &queryText) const
    {
        return QUrl(query().value(u"redirect_uri"_s) + u'?' + queryText);
    }

    QUrl address;
    std::optional<Tokens> result;
    TaskScope scope;
};

QByteArray errorJson(const char *error, int code)
{
    return QByteArray("{\"error\":\"") + error + "\",\"error_description\":\"AADSTS" + QByteArray::number(code) +
           ": x\"}";
}

} // namespace

class MicrosoftSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_browser = std::make_unique<Browser>(); }
    void cleanup() { m_browser.reset(); }

    void codesAndTokensSurviveEveryEncoding()
    {
        IdentityFake identity;
        const Tokens tokens = signIn(identity);
        QVERIFY_RESULT(tokens);
        QCOMPARE(tokens->accessToken, QByteArray("access-1"));
        QCOMPARE(tokens->refreshToken, identity.refreshToken);
        QCOMPARE(tokens->lifetime, 3600s);
        QCOMPARE(tokens->grantedScopes, (QStringList{u"user.read"_s, u"mail.readwrite"_s, u"mail.send"_s}));
        QCOMPARE(m_browser->opened(), 1);
        QCOMPARE(m_browser->pages.size(), 1);
        QVERIFY(m_browser->pages.first().contains("close this page"));

        const IdentityFake::Fields asked = identity.authorizations().value(0);
        QCOMPARE(asked.value(u"scope"_s), u"User.Read offline_access Mail.ReadWrite Mail.Send"_s);
        QCOMPARE(asked.value(u"response_type"_s), u"code"_s);
        QCOMPARE(asked.value(u"response_mode"_s), u"query"_s);
        QCOMPARE(asked.value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(asked.value(u"prompt"_s), u"select_account"_s);
        QVERIFY(asked.value(u"state"_s).size() >= 22);
        const QRegularExpression localhost(u"^http://localhost:\\d+/$"_s);
        QVERIFY(localhost.match(asked.value(u"redirect_uri"_s)).hasMatch());

        QCOMPARE(identity.tokenRequests().size(), 1);
        const IdentityFake::Fields form = identity.tokenRequests().first();
        QCOMPARE(form.keys(), (QStringList{u"client_id"_s, u"code"_s, u"code_verifier"_s, u"grant_type"_s,
                                           u"redirect_uri"_s, u"scope"_s}));
        QCOMPARE(form.value(u"code"_s), identity.code);
        QCOMPARE(form.value(u"redirect_uri"_s), asked.value(u"redirect_uri"_s));
        QCOMPARE(form.value(u"code_verifier"_s).size(), 43);
    }

    void everySignInHasItsOwnStateAndVerifier()
    {
        IdentityFake identity;
        QVERIFY_RESULT(signIn(identity));
        QVERIFY_RESULT(signIn(identity));
        // The first and the last: the test's browser may ask for the same page twice.
        QVERIFY(identity.authorizations().first().value(u"state"_s) !=
                identity.authorizations().last().value(u"state"_s));
        QVERIFY(identity.tokenRequests()[0].value(u"code_verifier"_s) !=
                identity.tokenRequests()[1].value(u"code_verifier"_s));
    }

    void claimsAndTheExpectedMailboxArePassedOn()
    {
        IdentityFake identity;
        const MicrosoftSignIn::Options options{.loginHint = u"a+b@example.com"_s,
                                               .claims = R"({"access_token":{"nbf":"1&2"}})"};
        QVERIFY_RESULT(signIn(identity, options));
        const IdentityFake::Fields asked = identity.authorizations().value(0);
        QCOMPARE(asked.value(u"login_hint"_s), options.loginHint);
        QCOMPARE(asked.value(u"claims"_s), QString::fromUtf8(options.claims));
        QVERIFY(!asked.contains(u"prompt"_s));
        QCOMPARE(identity.tokenRequests().value(0).value(u"claims"_s), QString::fromUtf8(options.claims));
    }

    void twoSignInsAtOnceGetTheirOwnTokens()
    {
        IdentityFake ann;
        IdentityFake bob;
        ann.refreshToken = u"ann"_s;
        bob.refreshToken = u"bob"_s;
        Running first(ann.settings());
        Running second(bob.settings());
        m_browser->open(second.address);
        m_browser->open(first.address);
        QTRY_VERIFY(first.result && second.result);
        QVERIFY_RESULT(*first.result);
        QVERIFY_RESULT(*second.result);
        QCOMPARE((*first.result)->refreshToken, u"ann"_s);
        QCOMPARE((*second.result)->refreshToken, u"bob"_s);
    }

    void onlyThisMachineCanKnock()
    {
        IdentityFake identity;
        Running running(identity.settings());
        const quint16 port = static_cast<quint16>(running.redirect().port());
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, port);
            QVERIFY(!socket.waitForConnected(1000));
        }
        QTcpSocket local;
        local.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(local.waitForConnected(1000));
    }

    void whatDoesNotBelongToTheSignInIsIgnored_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("icon") << u"favicon.ico"_s;
        QTest::newRow("root") << QString();
        QTest::newRow("code without state") << u"?code=evil"_s;
        QTest::newRow("code with wrong state") << u"?code=evil&state=guess"_s;
        QTest::newRow("error without state") << u"?error=access_denied"_s;
        QTest::newRow("error with wrong state") << u"?error=access_denied&state=guess"_s;
        QTest::newRow("state alone, wrong") << u"?state=guess"_s;
        QTest::newRow("markup") << u"?code=%3Cscript%3E&state=%3Cscript%3E"_s;
    }
    void whatDoesNotBelongToTheSignInIsIgnored()
    {
        QFETCH(QString, target);
        IdentityFake identity;
        Running running(identity.settings());
        m_browser->openNow(QUrl(running.query().value(u"redirect_uri"_s) + target));
        QVERIFY(!m_browser->pages.first().contains("script"));
        QVERIFY(!m_browser->pages.first().contains("goes on by itself"));
        QVERIFY(!running.result);
        QCOMPARE(identity.tokenRequests().size(), 0);

        m_browser->open(running.address); // and then the person comes after all
        QTRY_VERIFY(running.result);
        QVERIFY_RESULT(*running.result);
        QCOMPARE(identity.tokenRequests().size(), 1);
    }

    void theRightStateWithoutACodeIsIgnored()
    {
        IdentityFake identity;
        Running running(identity.settings());
        m_browser->openNow(running.callback(u"state="_s + running.query().value(u"state"_s)));
        QVERIFY(!running.result);
        m_browser->open(running.address);
        QTRY_VERIFY(running.result);
        QVERIFY_RESULT(*running.result);
    }

    void strangersWhoKnockDoNotDisturb_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
        QTest::newRow("half a line") << QByteArray("GET /ca");
        QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: lo");
        QTest::newRow("post") << QByteArray("POST /?code=x&state=y HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc");
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
        QTest::newRow("long") << "GET /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\n\r\n";
    }
    void strangersWhoKnockDoNotDisturb()
    {
        QFETCH(QByteArray, bytes);
        IdentityFake identity;
        Running running(identity.settings());
        for (int i = 0; i < 5; ++i) {
            QTcpSocket stranger;
            stranger.connectToHost(QHostAddress(QHostAddress::LocalHost),
                                   static_cast<quint16>(running.redirect().port()));
            QVERIFY(stranger.waitForConnected(1000));
            stranger.write(bytes);
            stranger.flush();
            QTest::qWait(20); // for the listener to have read it
            stranger.abort();
            QTest::qWait(20);
        }
        m_browser->open(running.address);
        QTRY_VERIFY(running.result);
        QVERIFY_RESULT(*running.result);
    }

    void aRepeatedAnswerIsIgnored()
    {
        IdentityFake identity;
        identity.onToken = [](QTcpSocket &, const IdentityFake::Fields &) {}; // the sign-in stays in this step
        Running running(identity.settings());
        m_browser->open(running.address);
        QTRY_COMPARE(identity.tokenRequests().size(), 1);
        const QUrl again = running.callback(u"code=other&state="_s + running.query().value(u"state"_s));
        m_browser->open(again);
        QTRY_COMPARE(m_browser->pages.size(), 2);
        QVERIFY(m_browser->pages.last().isEmpty()); // the listener is closed
        QCOMPARE(identity.tokenRequests().size(), 1);
        QVERIFY(!running.result);
    }

    void aDenialIsTold()
    {
        IdentityFake identity;
        identity.onAuthorize = [](QTcpSocket &socket, const IdentityFake::Fields &query) {
            RawServer::answer(socket, 302, {},
                              "Location: " + query.value(u"redirect_uri"_s).toUtf8() +
                                  "?error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+User+"
                                  "declined+to+consent" +
                                  "&state=" + query.value(u"state"_s).toUtf8() + "\r\n");
        };
        const Tokens tokens = signIn(identity);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, Kind::SignInNeeded);
        QVERIFY2(tokens.error().sentence.contains(u"declined"_s), qPrintable(tokens.error().sentence));
        QVERIFY(tokens.error().details.contains(u"AADSTS65004"_s));
        QTRY_COMPARE(m_browser->pages.size(), 1);
        QVERIFY(m_browser->pages.first().contains("not completed"));
        QCOMPARE(identity.tokenRequests().size(), 0);
    }

    void theLimitEndsIt()
    {
        IdentityFake identity;
        MicrosoftSignIn signIn(quick(100ms));
        QUrl address;
        const Tokens tokens = QCoro::waitFor(
            signIn.signIn(identity.settings(), [&address](const QUrl &url) { address = url; }, std::stop_token()));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, Kind::SignInNeeded);
        QVERIFY(tokens.error().sentence.contains(u"in time"_s));
        m_browser->openNow(address);
        QVERIFY(m_browser->pages.first().isEmpty()); // nobody listens any more
        QCOMPARE(identity.tokenRequests().size(), 0);
    }

    void cancellingEndsIt_data()
    {
        QTest::addColumn<bool>("whileRedeeming");
        QTest::newRow("while the person is in the browser") << false;
        QTest::newRow("while the code is redeemed") << true;
    }
    void cancellingEndsIt()
    {
        QFETCH(bool, whileRedeeming);
        IdentityFake identity;
        identity.onToken = [](QTcpSocket &, const IdentityFake::Fields &) {};
        Running running(identity.settings());
        if (whileRedeeming) {
            m_browser->open(running.address);
            QTRY_COMPARE(identity.tokenRequests().size(), 1);
        }
        QCoro::waitFor(running.scope.stopAndDrain());
        QVERIFY(running.result && !*running.result);
        QCOMPARE(running.result->error().kind, Kind::Cancelled);
    }

    void missingRightsAreNamed()
    {
        IdentityFake identity;
        identity.scope = u"User.Read https://graph.microsoft.com/Mail.ReadWrite"_s;
        const Tokens tokens = signIn(identity);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, Kind::AccountRefused);
        QVERIFY2(tokens.error().sentence.contains(u"Missing: Mail.Send."_s), qPrintable(tokens.error().sentence));
        QVERIFY(tokens.error().sentence.contains(u"adminconsent"_s));
    }

    void anAnswerWithoutScopeMeansAsAsked()
    {
        IdentityFake identity;
        identity.scope.clear();
        QVERIFY_RESULT(signIn(identity));
    }

    void anAnswerWithoutARefreshTokenIsTold()
    {
        IdentityFake identity;
        identity.onToken = [](QTcpSocket &socket, const IdentityFake::Fields &) {
            IdentityFake::answerJson(socket, 200, R"({"access_token":"a","expires_in":"3599"})");
        };
        const Tokens tokens = signIn(identity);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, Kind::AccountRefused);
    }

    void failuresOfTheTokenEndpointAreTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        const auto answer = [](const QByteArray &status, const QByteArray &headers, const QByteArray &body) {
            return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                   "\r\n\r\n" + body;
        };
        const QByteArray json = "Content-Type: application/json\r\n";
        QTest::newRow("400") << answer("400 Bad", json, errorJson("invalid_grant", 54005)) << Kind::SignInNeeded;
        QTest::newRow("401 asking for a password")
            << answer("401 No", json + "WWW-Authenticate: Basic realm=\"x\"\r\n", errorJson("invalid_client", 7000218))
            << Kind::Invalid;
        QTest::newRow("401") << answer("401 No", json, errorJson("invalid_client", 7000218)) << Kind::Invalid;
        QTest::newRow("400 blocked") << answer("400 Bad", json, errorJson("invalid_grant", 53003))
                                     << Kind::AccountRefused;
        QTest::newRow("500 html") << answer("500 Oops", "Content-Type: text/html\r\n", "<html>") << Kind::ServerFault;
        QTest::newRow("429") << answer("429 Slow", {}, {}) << Kind::Throttled;
        QTest::newRow("200 html") << answer("200 OK", "Content-Type: text/html\r\n", "<html>") << Kind::BadAnswer;
        QTest::newRow("200 with error") << answer("200 OK", json, errorJson("invalid_grant", 54005))
                                        << Kind::SignInNeeded;
        QTest::newRow("200 list") << answer("200 OK", json, "[]") << Kind::BadAnswer;
        QTest::newRow("200 no content type, no token") << answer("200 OK", {}, "{}") << Kind::BadAnswer;
        QTest::newRow("200 other token type")
            << answer("200 OK", json, R"({"access_token":"a","token_type":"pop","refresh_token":"r"})")
            << Kind::BadAnswer;
        QTest::newRow("200 token with line break")
            << answer("200 OK", json, R"({"access_token":"a\r\nX: y","refresh_token":"r"})") << Kind::BadAnswer;
        QTest::newRow("200 cut short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"access_to")
                                       << Kind::BadAnswer;
        QTest::newRow("302") << answer("302 Found", "Location: http://127.0.0.1:1/\r\n", {}) << Kind::BadAnswer;
        QTest::newRow("nothing") << QByteArray() << Kind::ConnectionLost;
    }
    void failuresOfTheTokenEndpointAreTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Kind, kind);
        IdentityFake identity;
        identity.onToken = [&](QTcpSocket &socket, const IdentityFake::Fields &) {
            socket.write(answer);
            RawServer::hangUp(socket);
        };
        const Tokens tokens = signIn(identity);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, kind);
        QCOMPARE(identity.tokenRequests().size(), 1); // never sent twice, whatever came
        QVERIFY(!tokens.error().details.contains(u"example.com"_s));

        identity.onToken = nullptr;
        QVERIFY_RESULT(signIn(identity));
    }

private:
    Tokens signIn(IdentityFake &identity, const MicrosoftSignIn::Options &options = {})
    {
        MicrosoftSignIn signIn(options);
        return QCoro::waitFor(
            signIn.signIn(identity.settings(), [this](const QUrl &url) { m_browser->open(url); }, std::stop_token()));
    }

    std::unique_ptr<Browser> m_browser;
};

QTEST_GUILESS_MAIN(MicrosoftSignInTest)
#include "microsoft_sign_in_test.moc"
