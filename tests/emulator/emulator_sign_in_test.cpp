#include "tests/emulator/emulator.h"
#include "tests/emulator/test_client.h"

#include <QCryptographicHash>
#include <QUrlQuery>
#include <QtTest>

using namespace sincerely::emulator;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr char Verifier[] = "abcdefghijklmnopqrstuvwxyz0123456789-._~ABCDEF";

QByteArray form(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(name + '=' + value.toPercentEncoding());
    return parts.join('&');
}

QMap<QByteArray, QByteArray> questionFields()
{
    const QByteArray challenge = QCryptographicHash::hash(Verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{"client_id", "client"},
            {"response_type", "code"},
            {"redirect_uri", "http://localhost:4711"},
            {"state", "a+b/c= %"},
            {"code_challenge", challenge},
            {"code_challenge_method", "S256"},
            {"scope", "User.Read offline_access Mail.ReadWrite https://graph.microsoft.com/Mail.Send"}};
}

} // namespace

/// Sign-in and tokens, as a client sees them.
class EmulatorSignInTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<TestClient> m_client;

    Answer authorize(const QMap<QByteArray, QByteArray> &fields = questionFields())
    {
        QList<std::pair<QByteArray, QByteArray>> list;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            list.append({it.key(), it.value()});
        return m_client->request("GET", "/common/oauth2/v2.0/authorize?" + form(list), {});
    }

    static Parameters redirectQuery(const Answer &answer)
    {
        const QByteArray location = answer.header("Location");
        return parseParameters(location.mid(location.indexOf('?') + 1));
    }

    QByteArray code() { return valueOf(redirectQuery(authorize()), u"code").toUtf8(); }

    Answer token(const QList<std::pair<QByteArray, QByteArray>> &fields)
    {
        return m_client->request("POST", "/common/oauth2/v2.0/token",
                                 {{"Content-Type", "application/x-www-form-urlencoded"}}, form(fields));
    }

    Answer redeem(const QByteArray &code, const QByteArray &verifier = Verifier)
    {
        return token({{"grant_type", "authorization_code"},
                      {"client_id", "client"},
                      {"code", code},
                      {"redirect_uri", "http://localhost:4711"},
                      {"code_verifier", verifier}});
    }

    Answer refresh(const QString &refreshToken, const QByteArray &scope = {})
    {
        QList<std::pair<QByteArray, QByteArray>> fields = {
            {"grant_type", "refresh_token"}, {"client_id", "client"}, {"refresh_token", refreshToken.toLatin1()}};
        if (!scope.isEmpty())
            fields.append({"scope", scope});
        return token(fields);
    }

    int meWith(const QString &accessToken)
    {
        m_client->setToken(accessToken);
        return m_client->graph("GET", "/me").status;
    }

private Q_SLOTS:
    void init()
    {
        m_emulator = std::make_unique<Emulator>();
        QVERIFY(m_emulator->start());
        m_client = std::make_unique<TestClient>(m_emulator->authorityUrl());
    }

    void cleanup()
    {
        m_client.reset();
        m_emulator.reset();
    }

    void signsInWithCodeAndProofKey()
    {
        const Answer redirect = authorize();
        QCOMPARE(redirect.status, 302);
        QVERIFY(redirect.header("Location").startsWith("http://localhost:4711/?code="));
        QCOMPARE(valueOf(redirectQuery(redirect), u"state"), u"a+b/c= %"_s);
        const Answer answer = redeem(valueOf(redirectQuery(redirect), u"code").toUtf8());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"scope"_s], QJsonValue(u"User.Read Mail.ReadWrite Mail.Send"_s));
        QCOMPARE(answer.json()[u"expires_in"_s], QJsonValue(3599));
        QVERIFY(!answer.json()[u"refresh_token"_s].toString().isEmpty());
        QVERIFY(!answer.json().contains(u"id_token"_s));
        QCOMPARE(meWith(answer.json()[u"access_token"_s].toString()), 200);
        QCOMPARE(m_emulator->violations(), QString());
    }

    void refusesQuestions_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("error"); // empty: told on a page, never to the redirect URI
        const auto row = [](const char *name, const char *field, const char *value, const char *error) {
            QTest::newRow(name) << QByteArray(field) << QByteArray(value) << QString::fromLatin1(error);
        };
        row("no client", "client_id", "", "");
        row("redirect elsewhere", "redirect_uri", "http://example.org/", "");
        row("redirect to a path that is not registered", "redirect_uri", "http://localhost:4711/callback", "");
        row("redirect to IPv6", "redirect_uri", "http://[::1]:4711", "");
        row("token flow", "response_type", "token", "unsupported_response_type");
        row("no state", "state", "", "invalid_request");
        row("plain proof key", "code_challenge_method", "plain", "invalid_request");
        row("short proof key", "code_challenge", "abc", "invalid_request");
        row("no scope", "scope", "", "invalid_scope");
    }

    void refusesQuestions()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(QString, error);
        QMap<QByteArray, QByteArray> fields = questionFields();
        fields[field] = value;
        const Answer answer = authorize(fields);
        QCOMPARE(answer.status, error.isEmpty() ? 400 : 302);
        if (!error.isEmpty())
            QCOMPARE(valueOf(redirectQuery(answer), u"error"), error);
    }

    void aCodeIsGoodOnceForTenMinutesAndForItsVerifier()
    {
        const QByteArray first = code();
        QCOMPARE(redeem(first, QByteArray(43, 'x')).json()[u"error_codes"_s], QJsonValue(QJsonArray{501481}));
        QCOMPARE(redeem(first).status, 200);
        QCOMPARE(redeem(first).json()[u"error_codes"_s], QJsonValue(QJsonArray{54005}));
        const QByteArray second = code();
        m_emulator->advance(std::chrono::minutes(11));
        const Answer late = redeem(second);
        QCOMPARE(late.code(), u"invalid_grant"_s);
        QVERIFY(late.json()[u"error_description"_s].toString().startsWith("AADSTS70008: "_L1));
        QVERIFY(!late.json()[u"correlation_id"_s].toString().isEmpty());
    }

    void aPublicClientHasNoSecret()
    {
        const Answer answer = token(
            {{"grant_type", "refresh_token"}, {"client_id", "client"}, {"client_secret", ""}, {"refresh_token", "x"}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"invalid_client"_s);
        const Answer twice =
            m_client->request("POST", "/common/oauth2/v2.0/token",
                              {{"Content-Type", "application/x-www-form-urlencoded"}}, "client_id=a&client_id=a");
        QCOMPARE(twice.code(), u"invalid_request"_s);
    }

    void refreshTokensAreReplacedAndTheOldOneLivesUnlessStrict()
    {
        const QString first = m_emulator->issueTokens(u"client"_s).refreshToken;
        const QString second = refresh(first).json()[u"refresh_token"_s].toString();
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(refresh(first).status, 200);
        m_emulator->changeBehaviour([](Behaviour &b) { b.strictRotation = true; });
        QCOMPARE(refresh(second).status, 200);
        QCOMPARE(refresh(first).code(), u"invalid_grant"_s);
        QCOMPARE(refresh(second).code(), u"invalid_grant"_s);
    }

    void aRefreshMayAskForLessButNotForMore()
    {
        const QString token =
            m_emulator->issueTokens(u"client"_s, {u"User.Read"_s, u"offline_access"_s, u"Mail.Send"_s}).refreshToken;
        QCOMPARE(refresh(token, "Mail.Send").json()[u"scope"_s], QJsonValue(u"Mail.Send"_s));
        QCOMPARE(refresh(token, "Mail.ReadWrite").code(), u"invalid_grant"_s);
    }

    void graphTakesOnlyLivingTokensWithTheScope()
    {
        m_emulator->changeBehaviour([](Behaviour &b) { b.tokenLifeSeconds = 2; });
        const TokenPair pair = m_emulator->issueTokens(u"client"_s, {u"Mail.Send"_s, u"offline_access"_s});
        m_client->setToken(pair.accessToken);
        QCOMPARE(m_client->graph("POST", "/me/messages", QJsonObject{}).status, 403);
        m_emulator->advance(std::chrono::seconds(2));
        const Answer expired = m_client->graph("POST", "/me/messages", QJsonObject{});
        QCOMPARE(expired.status, 401);
        QVERIFY(expired.header("WWW-Authenticate").startsWith("Bearer "));
        QCOMPARE(meWith(u"unknown"_s), 401);
        m_emulator->revokeTokens();
        QCOMPARE(refresh(pair.refreshToken).json()[u"error_codes"_s], QJsonValue(QJsonArray{50173}));
    }

    void aClaimsChallengeEndsWhenTheClaimsWereSent()
    {
        const TokenPair pair = m_emulator->issueTokens(u"client"_s);
        m_emulator->requireClaims();
        m_client->setToken(pair.accessToken);
        QVERIFY(m_client->graph("GET", "/me").header("WWW-Authenticate").contains("insufficient_claims"));
        QCOMPARE(meWith(refresh(pair.refreshToken).json()[u"access_token"_s].toString()), 401);
        QMap<QByteArray, QByteArray> fields = questionFields();
        fields["claims"] = R"({"access_token":{}})";
        const QByteArray code = valueOf(redirectQuery(authorize(fields)), u"code").toUtf8();
        QCOMPARE(meWith(redeem(code).json()[u"access_token"_s].toString()), 200);
    }

    void thePersonCanRefuse()
    {
        const auto errorWith = [this](const QString &mode) {
            m_emulator->changeBehaviour([&mode](Behaviour &b) { b.signIn = mode; });
            return redirectQuery(authorize());
        };
        QCOMPARE(valueOf(errorWith(u"deny"_s), u"error"), u"access_denied"_s);
        QVERIFY(valueOf(errorWith(u"admin-consent"_s), u"error_description").startsWith("AADSTS90094"_L1));
        QCOMPARE(valueOf(errorWith(u"aadsts:50076"_s), u"error"), u"interaction_required"_s);
        QCOMPARE(valueOf(errorWith(u"wrong-state"_s), u"state"), u"a+b/c= %x"_s);
    }

    void thePageAsksThePerson()
    {
        m_emulator->changeBehaviour([](Behaviour &b) { b.signIn = u"page"_s; });
        const Answer page = authorize();
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("emulator_answer=allow"));
        QMap<QByteArray, QByteArray> fields = questionFields();
        fields["emulator_answer"] = "allow";
        QVERIFY(!valueOf(redirectQuery(authorize(fields)), u"code").isEmpty());
    }
};

QTEST_GUILESS_MAIN(EmulatorSignInTest)
#include "emulator_sign_in_test.moc"
