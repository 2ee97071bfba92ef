#include "core/diagnosis/redaction.h"

#include <QDir>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::diagnosis;
using namespace Qt::StringLiterals;

namespace
{

// Of the shape of the real ones, and of nobody.
const QString kJwt =
    u"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIwMDAwMDAwMyIsInVwbiI6ImFkYSJ9.Zm9vYmFyYmF6cXV4LV8wMTIz"_s;
const QString kRefresh = u"0.AXoAq1Wz8Kx-3UeRl0p_ZtYk.AgABAwEAAADW6jl31mB3T7ugrWTT8pFeAwDs_wUA9P-Zq2y"_s;
const QString kConsumer = u"M.C507_BAY.0.U.-CdQ7!zR8*xKw1vTn5bL0yGh$Jp3Ms6Df9Ea2Uc4Io"_s;
const QString kBase64 = u"q3/Zk+1vTn5b/L0yGhJp3Ms6Df9/Ea2Uc4IoXw8R7zK+tQ=="_s;
const QString kHex = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s;

} // namespace

/// Nothing secret, and nobody's address, gets into the log, whoever writes it there.
class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("secrets");
        const auto line = [](const char *name, const QString &text, const QStringList &secrets) {
            QTest::newRow(name) << text << secrets;
        };
        line("header", u"GET /me Authorization: Bearer "_s + kJwt, {kJwt, u"eyJ"_s, u"Zm9v"_s});
        line("header of Qt", u"((\"Authorization\",\"Bearer %1\"),(\"Accept\",\"*/*\"))"_s.arg(kJwt), {u"eyJ"_s});
        line("password in a header", u"authorization: Basic YWRhOnNlY3JldA=="_s, {u"YWRh"_s});
        line("cookie", u"Set-Cookie: ESTSAUTH=abc; Secure"_s, {u"abc"_s});
        line("bearer alone", u"sent bearer abc123 to the service"_s, {u"abc123"_s});
        line("redirect", u"http://localhost:41234/?code=0.AXo%2Bq1&state=x9f&session_state=77e"_s,
             {u"AXo"_s, u"x9f"_s, u"77e"_s});
        line("form", u"client_id=7f3a&grant_type=refresh_token&refresh_token=%1&scope=Mail.Send"_s.arg(kRefresh),
             {kRefresh, u"AXoA"_s});
        line("code and verifier", u"grant_type=authorization_code&code=short1&code_verifier=v1"_s,
             {u"short1"_s, u"=v1"_s});
        line("answer", u"{\"token_type\":\"Bearer\",\"access_token\":\"%1\",\"refresh_token\":\"ab9\"}"_s.arg(kJwt),
             {u"eyJ"_s, u"ab9"_s});
        line("answer in a string", u"{\\\"refresh_token\\\":\\\"ab9\\\"}"_s, {u"ab9"_s});
        line("password", u"password: hunter2, pwd=hunter3"_s, {u"hunter2"_s, u"hunter3"_s});
        line("token alone", u"refused "_s + kRefresh + u" at once"_s, {u"AXoAq1Wz8Kx"_s, u"9P-Zq2y"_s});
        line("token of another kind", kConsumer, {u"CdQ7"_s, u"Io"_s});
        line("web token", kJwt, {u"eyJ"_s, u"Zm9v"_s});
        line("short web token", u"eyJhIjoxfQ.eyJiIjoyfQ.c2ln"_s, {u"eyJ"_s, u"c2ln"_s});
        line("base64 with slashes", u"key "_s + kBase64, {u"q3/Z"_s, u"L0yGh"_s, u"tQ=="_s});
        line("id as a secret", u"code=5f1b2c3d-0a1b-4c5d-8e9f-00112233aabb"_s, {u"5f1b"_s});
        line("hexadecimal", u"secret "_s + kHex, {u"9f86"_s, u"4f1b"_s});
        line("upload address", u"PUT https://outlook.office.com/api/attach?authtoken=%1"_s.arg(kJwt), {u"eyJ"_s});
    }

    void secretsAreTakenOut()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, secrets);
        const QString safe = redacted(line);
        QVERIFY(safe.contains(u'…'));
        for (const QString &secret : secrets)
            QVERIFY2(!safe.contains(secret), qPrintable(safe));
    }

    void addressesKeepTheirFirstLetterAndTheirDomain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"to ada.lovelace+x@contoso.example failed"_s << u"to a…@contoso.example failed"_s;
        QTest::newRow("two") << u"ada@contoso.example, zoë@quinn.example"_s
                             << u"a…@contoso.example, z…@quinn.example"_s;
        QTest::newRow("name") << u"<مريم@مثال.example>"_s << u"<م…@مثال.example>"_s;
        QTest::newRow("quoted") << u"\"Ada Lovelace\"@contoso.example"_s << u"…@contoso.example"_s;
        QTest::newRow("in an address") << u"GET /users/ada%40contoso.example/messages"_s
                                       << u"GET /u…%40contoso.example/messages"_s;
        QTest::newRow("short") << u"root@localhost"_s << u"r…@localhost"_s;
        QTest::newRow("end of a sentence") << u"Write to ada@contoso.example."_s << u"Write to a…@contoso.example."_s;
    }

    void addressesKeepTheirFirstLetterAndTheirDomain()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, safe);
        QCOMPARE(redacted(line), safe);
    }

    void whatHelpsStays_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {
                 "GET /v1.0/me/messages/…/attachments -> 503 (QNetworkReply::ServiceUnavailableError), 1203 ms",
                 "-> 429 (UnknownContentError) request-id 5f1b2c3d-0a1b-4c5d-8e9f-00112233aabb, 31 ms",
                 "The server answered 429; asked for rest of 30 s, error code: 16",
                 "campaign 12: 118 sent, 2 on hold, state: paused",
                 "Cannot open /usr/lib/x86_64-linux-gnu/qt6/plugins/platforms/libqxcb.so",
                 "QObject::connect(QNetworkAccessManager, Unknown): invalid nullptr parameter",
                 "Sincerely 0.1.0, Qt 6.4.2, Debian GNU/Linux 12 (bookworm), x86_64",
                 "https://graph.microsoft.com/v1.0/me/sendMail",
             })
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void whatHelpsStays()
    {
        QFETCH(const QString, line);
        QCOMPARE(redacted(line), line);
    }

    void theOwnFolderIsNotNamed()
    {
        QCOMPARE(redacted(u"Cannot open "_s + QDir::homePath() + u"/letters/spring.html"_s),
                 u"Cannot open ~/letters/spring.html"_s);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
