#include "core/accounts/microsoft_settings.h"
#include "core/accounts/microsoft_sign_in_errors.h"
#include "core/accounts/sign_in_remedy.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

class MicrosoftSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaningsOfRefusals_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("kind");
        const auto rows = [](const char *error, std::initializer_list<int> codes, Kind kind) {
            for (const int code : codes)
                QTest::addRow("%s %d", error, code) << QString::fromLatin1(error) << code << kind;
        };
        rows("invalid_grant", {700082, 70008, 50173, 50133, 50132, 70043, 0, 999999, 501481, 54005},
             Kind::SignInNeeded);
        rows("interaction_required", {50076, 50078, 50074, 50079, 50072, 50158, 0}, Kind::SignInNeeded);
        rows("access_denied", {53000, 53001, 53002, 53003, 53004, 530032, 530035, 50131, 50105, 90094, 90095, 90008},
             Kind::AccountRefused);
        rows("invalid_grant", {50020, 50034, 90072, 500021, 500022, 50057}, Kind::AccountRefused);
        rows("consent_required", {65001, 0}, Kind::SignInNeeded);
        rows("access_denied", {65004, 0}, Kind::SignInNeeded);
        rows("invalid_request", {50194, 50011, 90002, 90038}, Kind::Invalid);
        rows("invalid_request", {0}, Kind::ProtocolMistake);
        rows("unauthorized_client", {700016, 70001, 7000112, 0}, Kind::Invalid);
        rows("invalid_client", {7000218, 700025, 0}, Kind::Invalid);
        rows("invalid_grant", {50053, 50055, 50126}, Kind::SignInNeeded);
        rows("login_required", {50058, 0}, Kind::SignInNeeded);
        rows("invalid_grant", {50196, 90055}, Kind::Throttled);
        rows("temporarily_unavailable", {90033, 90006, 0}, Kind::ServerFault);
        rows("server_error", {0}, Kind::ServerFault);
        rows("invalid_scope", {70011, 0}, Kind::Invalid);
        rows("invalid_resource", {500011, 0}, Kind::Invalid);
        rows("new_word", {0}, Kind::BadAnswer);
    }
    void meaningsOfRefusals()
    {
        QFETCH(QString, error);
        QFETCH(int, code);
        QFETCH(Kind, kind);
        const QString description = code == 0 ? QString() : u"AADSTS%1: Something about ann@example.com."_s.arg(code);
        const Result<MicrosoftSettings> settings = MicrosoftSettings::parse({{u"client_id"_s, u"abc"_s}});
        QVERIFY_RESULT(settings);
        const Error meaning = microsoft::toError({error, description, u"trace-1"_s, 400}, *settings);
        QCOMPARE(meaning.kind, kind);
        QVERIFY(!meaning.sentence.contains(u'@') && !meaning.details.contains(u'@'));
        QVERIFY(!meaning.sentence.contains(u"%1"_s) &&
                meaning.sentence.endsWith(u'.') != meaning.sentence.contains(u"adminconsent"_s));
        QVERIFY(meaning.details.contains(u"trace-1"_s));
        const bool forAdministrator = code == 90094 || code == 90095 || code == 90008;
        QCOMPARE(meaning.sentence.contains(u"/organizations/v2.0/adminconsent?"_s), forAdministrator);
    }

    void whatHelpsAfterARefusal_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("code");
        QTest::addColumn<SignInRemedy>("remedy");
        const auto rows = [](const char *error, std::initializer_list<int> codes, SignInRemedy remedy) {
            for (const int code : codes)
                QTest::addRow("%s %d", error, code) << QString::fromLatin1(error) << code << remedy;
        };
        rows("access_denied", {90094, 90095, 90008}, SignInRemedy::AllowProgram);
        rows("access_denied", {53000, 53003, 530035, 50131, 50105, 500021, 50057}, SignInRemedy::AskAdministrator);
        rows("invalid_grant", {50020, 50034, 90072}, SignInRemedy::OtherAccount);
        rows("invalid_request", {50194, 50011, 90002, 90038}, SignInRemedy::CheckSettings);
        rows("unauthorized_client", {700016, 7000218, 0}, SignInRemedy::CheckSettings);
        rows("access_denied", {65004, 0}, SignInRemedy::TryAgain);
        rows("interaction_required", {50076, 50079, 0}, SignInRemedy::TryAgain);
        rows("temporarily_unavailable", {90033, 50196, 0}, SignInRemedy::TryAgain);
    }
    void whatHelpsAfterARefusal()
    {
        QFETCH(QString, error);
        QFETCH(int, code);
        QFETCH(SignInRemedy, remedy);
        const QString description = code == 0 ? QString() : u"AADSTS%1: Something."_s.arg(code);
        const Result<MicrosoftSettings> settings = MicrosoftSettings::parse({{u"client_id"_s, u"abc"_s}});
        QVERIFY_RESULT(settings);
        QVERIFY(remedyFor(microsoft::toError({error, description, {}, 400}, *settings)) == remedy);
    }

    void whatHelpsAfterOtherTrouble()
    {
        QVERIFY(remedyFor(otherMailbox(u"bob@contoso.example"_s, u"ada@contoso.example"_s)) ==
                SignInRemedy::OtherAccount);
        QVERIFY(remedyFor(rightsMissing({u"Mail.Send"_s}, u"https://example.com"_s)) == SignInRemedy::AcceptEverything);
        QVERIFY(remedyFor({Kind::KeychainLocked, {}, {}}) == SignInRemedy::OpenKeychain);
        QVERIFY(remedyFor({Kind::Offline, {}, {}}) == SignInRemedy::TryAgain);
        QVERIFY(remedyFor({Kind::Invalid, {}, {}}) == SignInRemedy::CheckSettings); // no client id
    }

    void theAdministratorsLinkHasFullScopes()
    {
        const Result<MicrosoftSettings> settings =
            MicrosoftSettings::parse({{u"client_id"_s, u"abc"_s}, {u"tenant"_s, u"contoso.com"_s}});
        QVERIFY_RESULT(settings);
        QCOMPARE(adminConsentUrl(*settings).toString(QUrl::FullyEncoded),
                 u"https://login.microsoftonline.com/contoso.com/v2.0/"
                 u"adminconsent?client_id=abc&scope=https%3A%2F%2Fgraph.microsoft.com"
                 "%2FUser.Read%20https%3A%2F%2Fgraph.microsoft.com%2FMail.ReadWrite%20https%3A%2F%2Fgraph.microsoft."
                 "com%2FMail.Send"
                 "&redirect_uri=http%3A%2F%2Flocalhost&state=sincerely"_s);
    }

    void settingsHaveTheirCloudsAddresses_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("scope");
        QTest::newRow("none") << QString() << u"https://login.microsoftonline.com"_s << u"https://graph.microsoft.com"_s
                              << u"Mail.Send"_s;
        QTest::newRow("global") << u"global"_s << u"https://login.microsoftonline.com"_s
                                << u"https://graph.microsoft.com"_s << u"Mail.Send"_s;
        QTest::newRow("l4") << u"us-gov-l4"_s << u"https://login.microsoftonline.us"_s
                            << u"https://graph.microsoft.us"_s << u"https://graph.microsoft.us/Mail.Send"_s;
        QTest::newRow("l5") << u"us-gov-l5"_s << u"https://login.microsoftonline.us"_s
                            << u"https://dod-graph.microsoft.us"_s << u"https://dod-graph.microsoft.us/Mail.Send"_s;
        QTest::newRow("china") << u"china"_s << u"https://login.partner.microsoftonline.cn"_s
                               << u"https://microsoftgraph.chinacloudapi.cn"_s
                               << u"https://microsoftgraph.chinacloudapi.cn/Mail.Send"_s;
    }
    void settingsHaveTheirCloudsAddresses()
    {
        QFETCH(QString, cloud);
        QFETCH(QString, authority);
        QFETCH(QString, graph);
        QFETCH(QString, scope);
        const Result<MicrosoftSettings> settings =
            MicrosoftSettings::parse({{u"client_id"_s, u"abc"_s}, {u"cloud"_s, cloud}});
        QVERIFY_RESULT(settings);
        QCOMPARE(settings->authorizeUrl(), QUrl(authority + u"/common/oauth2/v2.0/authorize"_s));
        QCOMPARE(settings->tokenUrl(), QUrl(authority + u"/common/oauth2/v2.0/token"_s));
        QCOMPARE(settings->graphUrl, QUrl(graph));
        QCOMPARE(settings->scopes().last(), scope);
        QVERIFY(settings->scopes().contains(u"offline_access"_s));
        const Result<MicrosoftSettings> again = MicrosoftSettings::parse(settings->toMap());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *settings);
    }

    void baseAddressesMayEndAnyhow()
    {
        for (const char *address :
             {"https://example.com/x", "https://example.com/x/", "https://example.com/x/v1.0",
              "https://example.com/x/v1.0/", "https://example.com/x//v1.0//", " https://example.com/x/ "}) {
            const Result<MicrosoftSettings> settings =
                MicrosoftSettings::parse({{u"client_id"_s, u"abc"_s}, {u"graph"_s, QString::fromLatin1(address)}});
            QVERIFY_RESULT(settings);
            QCOMPARE(settings->graphUrl, QUrl(u"https://example.com/x"_s));
            QCOMPARE(*MicrosoftSettings::parse(settings->toMap()), *settings);
        }
    }

    void wrongSettingsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no client id") << u"client_id"_s << QString() << u"--client-id"_s;
        QTest::newRow("client id") << u"client_id"_s << u"my app"_s << u"my app"_s;
        QTest::newRow("cloud") << u"cloud"_s << u"mars"_s << u"us-gov-l4"_s;
        QTest::newRow("tenant") << u"tenant"_s << u"a/b"_s << u"a/b"_s;
        QTest::newRow("plain authority") << u"authority"_s << u"http://login.example.com"_s << u"encrypted"_s;
        QTest::newRow("plain graph") << u"graph"_s << u"http://10.0.0.1/v1.0"_s << u"encrypted"_s;
        QTest::newRow("no address") << u"graph"_s << u"graph.example.com"_s << u"https://"_s;
        QTest::newRow("query") << u"graph"_s << u"https://graph.example.com/?a=b"_s << u"?"_s;
    }
    void wrongSettingsAreRefusedWithAReason()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, said);
        QMap<QString, QString> map{{u"client_id"_s, u"abc"_s}};
        map.insert(key, value);
        const Result<MicrosoftSettings> settings = MicrosoftSettings::parse(map);
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, Kind::Invalid);
        QVERIFY2(settings.error().sentence.contains(said), qPrintable(settings.error().sentence));
    }
};

QTEST_GUILESS_MAIN(MicrosoftSettingsTest)
#include "microsoft_settings_test.moc"
