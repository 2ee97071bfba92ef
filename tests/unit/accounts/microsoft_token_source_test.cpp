#include "core/accounts/microsoft_token_source.h"
#include "core/async/task_scope.h"
#include "core/base/file_lock.h"
#include "core/http/qt_http_client.h"
#include "tests/support/support.h"
#include "tests/unit/accounts/identity_fake.h"
#include "tests/unit/accounts/token_source_fakes.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sincerely::test::FakeKeychain;
using sincerely::test::IdentityFake;
using sincerely::test::ManualClock;
using sincerely::test::RawServer;

namespace
{

using Kind = Error::Kind;
using Token = Result<QByteArray>;

const QString kKey = u"microsoft/1"_s;

QCoro::Task<> askInto(TokenSource *source, std::stop_token stop, QList<Token> *tokens)
{
    Token token = co_await source->accessToken(stop);
    tokens->append(std::move(token));
}

QCoro::Task<> adoptInto(MicrosoftTokenSource *source, MicrosoftTokens tokens, bool *done)
{
    Result<> adopted = co_await source->adopt(tokens);
    *done = adopted.has_value();
}

/// A token source with everything around it.
struct Fixture {
    Fixture() { keychain.entries.insert(kKey, identity.refreshToken); }
    ~Fixture() { QCoro::waitFor(source->stopAndDrain()); }

    [[nodiscard]] Token ask() { return QCoro::waitFor(source->accessToken(std::stop_token())); }
    [[nodiscard]] Kind askForError()
    {
        const Token token = ask();
        if (token)
            qFatal("a token where an error was expected");
        return token.error().kind;
    }
    [[nodiscard]] std::unique_ptr<MicrosoftTokenSource> makeSource()
    {
        const MicrosoftTokenSource::Place place{kKey, lockFile()};
        return std::make_unique<MicrosoftTokenSource>(identity.settings(), place, client, keychain, clock);
    }
    [[nodiscard]] QString lockFile() const { return folder.filePath(u"new folder/microsoft-1.lock"_s); }

    IdentityFake identity;
    QTemporaryDir folder;
    http::QtHttpClient client{"1"};
    FakeKeychain keychain;
    ManualClock clock;
    std::unique_ptr<MicrosoftTokenSource> source = makeSource();
};

} // namespace

class MicrosoftTokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsKeptUntilShortlyBeforeItsEnd()
    {
        Fixture f;
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        f.clock.advance(54min);
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        QCOMPARE(f.identity.tokenRequests().size(), 1);
        f.clock.advance(1min + 1s);
        QCOMPARE(*f.ask(), QByteArray("access-2"));
        QCOMPARE(f.identity.tokenRequests().size(), 2);
    }

    void theRequestIsWhatTheServiceWants()
    {
        Fixture f;
        QVERIFY_RESULT(f.ask());
        const IdentityFake::Fields form = f.identity.tokenRequests().first();
        QCOMPARE(form.keys(), (QStringList{u"client_id"_s, u"grant_type"_s, u"refresh_token"_s, u"scope"_s}));
        QCOMPARE(form.value(u"grant_type"_s), u"refresh_token"_s);
        QCOMPARE(form.value(u"scope"_s), u"User.Read offline_access Mail.ReadWrite Mail.Send"_s);
        QVERIFY(f.identity.rawForms().first().contains("refresh_token=1.r%2Be%2Ff%3D%26%2541-0&"));
    }

    void theNewRefreshTokenIsStoredBeforeTheAccessTokenIsHandedOut()
    {
        Fixture f;
        QVERIFY_RESULT(f.ask());
        QCOMPARE(f.keychain.written, QStringList{f.identity.refreshToken});
        f.clock.advance(1h);
        f.keychain.refusesWrites = true;
        QCOMPARE(f.askForError(), Kind::KeychainLocked);
        QCOMPARE(f.identity.tokenRequests().size(), 2);
        // What the keychain did not take is not lost: the next attempt goes on with it, and stores it.
        f.keychain.refusesWrites = false;
        QVERIFY_RESULT(f.ask());
        QCOMPARE(f.keychain.entries.value(kKey), f.identity.refreshToken);
        QCOMPARE(f.identity.tokenRequests().size(), 3);
    }

    void aServiceThatDoesNotRotateKeepsTheOldToken()
    {
        Fixture f;
        f.identity.rotates = false;
        QVERIFY_RESULT(f.ask());
        f.source->reject("access-1");
        QCOMPARE(*f.ask(), QByteArray("access-2"));
        QVERIFY(f.keychain.written.isEmpty());
    }

    void manyWhoAskShareOneRefresh()
    {
        Fixture f;
        TaskScope scope;
        QList<Token> tokens;
        for (int i = 0; i < 20; ++i)
            scope.start(askInto(f.source.get(), scope.stopToken(), &tokens));
        QCoro::waitFor(scope.drained());
        QCOMPARE(tokens.size(), 20);
        for (const Token &token : tokens) {
            QVERIFY_RESULT(token);
            QCOMPARE(*token, QByteArray("access-1"));
        }
        QCOMPARE(f.identity.tokenRequests().size(), 1);
    }

    void oneWhoStopsWaitingDoesNotStopTheOthers()
    {
        Fixture f;
        f.identity.onToken = [](QTcpSocket &, const IdentityFake::Fields &) {};
        TaskScope impatient;
        TaskScope patient;
        QList<Token> gaveUp;
        QList<Token> waited;
        impatient.start(askInto(f.source.get(), impatient.stopToken(), &gaveUp));
        patient.start(askInto(f.source.get(), patient.stopToken(), &waited));
        QPointer<QTcpSocket> asking;
        f.identity.onToken = [&asking](QTcpSocket &socket, const IdentityFake::Fields &) { asking = &socket; };
        QTRY_COMPARE(f.identity.tokenRequests().size(), 1);
        QCoro::waitFor(impatient.stopAndDrain());
        QCOMPARE(gaveUp.value(0).error().kind, Kind::Cancelled);
        QVERIFY(waited.isEmpty() && asking);
        f.identity.grantTokens(*asking, f.identity.tokenRequests().first());
        QCoro::waitFor(patient.drained());
        QCOMPARE(*waited.value(0), QByteArray("access-1"));
        QCOMPARE(f.identity.tokenRequests().size(), 1);
    }

    void aTokenThatLivesTwoSecondsWorks()
    {
        Fixture f;
        f.identity.expiresIn = 2;
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        f.clock.advance(900ms);
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        f.clock.advance(200ms);
        QCOMPARE(*f.ask(), QByteArray("access-2"));
    }

    void bothClocksCount()
    {
        Fixture f;
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        f.clock.sleepThrough(2h);
        QCOMPARE(*f.ask(), QByteArray("access-2"));
        f.clock.setBack(5h);
        f.clock.advance(2h);
        QCOMPARE(*f.ask(), QByteArray("access-3"));
    }

    void aRejectedTokenIsReplacedAndAnOlderOneIgnored()
    {
        Fixture f;
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        f.source->reject("access-1");
        QCOMPARE(*f.ask(), QByteArray("access-2"));
        f.source->reject("access-1"); // somebody was slow to notice
        QCOMPARE(*f.ask(), QByteArray("access-2"));
        QCOMPARE(f.identity.tokenRequests().size(), 2);
    }

    void aTokenRotatedByAnotherProgramIsUsed()
    {
        Fixture f;
        const QString good = f.identity.refreshToken;
        f.keychain.entries.insert(kKey, u"stale"_s);
        f.identity.onToken = [&](QTcpSocket &socket, const IdentityFake::Fields &form) {
            f.keychain.entries.insert(kKey, good); // meanwhile the other one stores its new token
            f.identity.grantTokens(socket, form);
        };
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        QCOMPARE(f.identity.tokenRequests().size(), 2);
        QCOMPARE(f.keychain.entries.value(kKey), f.identity.refreshToken);
    }

    void aDeadRefreshTokenAsksForASignInAndIsNotRepeated()
    {
        Fixture f;
        f.keychain.entries.insert(kKey, u"stale"_s);
        const Token token = f.ask();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::SignInNeeded);
        QVERIFY(token.error().details.contains(u"AADSTS70008"_s) && !token.error().details.contains(u"example.com"_s));
        QCOMPARE(f.identity.tokenRequests().size(), 1);
        QCOMPARE(f.keychain.entries.value(kKey), u"stale"_s); // nothing is thrown away on a refusal
    }

    void failuresPassAndTheNextAttemptWorks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        const QByteArray json = "Content-Type: application/json\r\nContent-Length: ";
        const QByteArray busy = R"({"error":"temporarily_unavailable","error_description":"AADSTS90033"})";
        const QByteArray unknown = R"({"error":"invalid_client","error_description":"AADSTS7000218"})";
        QTest::newRow("nothing") << QByteArray() << Kind::ConnectionLost;
        QTest::newRow("400") << "HTTP/1.1 400 Bad\r\n" + json + QByteArray::number(busy.size()) + "\r\n\r\n" + busy
                             << Kind::ServerFault;
        QTest::newRow("400 html") << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 6\r\n\r\n<html>")
                                  << Kind::BadAnswer;
        QTest::newRow("401") << "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\n" + json +
                                    QByteArray::number(unknown.size()) + "\r\n\r\n" + unknown
                             << Kind::Invalid;
        QTest::newRow("429") << QByteArray("HTTP/1.1 429 Slow\r\nRetry-After: 17\r\nContent-Length: 0\r\n\r\n")
                             << Kind::Throttled;
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n") << Kind::ServerFault;
        QTest::newRow("502 html") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>")
                                  << Kind::ServerFault;
        QTest::newRow("200 html") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")
                                  << Kind::BadAnswer;
        QTest::newRow("200 cut short") << QByteArray(
                                              "HTTP/1.1 200 OK\r\nContent-Length: 600\r\n\r\n{\"access_token\":\"a\"}")
                                       << Kind::BadAnswer;
        QTest::newRow("redirect")
            << QByteArray("HTTP/1.1 307 Go\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
            << Kind::BadAnswer;
    }
    void failuresPassAndTheNextAttemptWorks()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Kind, kind);
        // As a server that hangs up says; otherwise the next request may meet the end of this connection.
        if (const qsizetype end = answer.indexOf("\r\n\r\n"); end >= 0)
            answer.insert(end, "\r\nConnection: close");
        Fixture f;
        f.identity.onToken = [&answer](QTcpSocket &socket, const IdentityFake::Fields &) {
            socket.write(answer);
            RawServer::hangUp(socket);
        };
        const Token token = f.ask();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, kind);
        QCOMPARE(f.identity.begun(), 1);
        QCOMPARE(token.error().retryAfter.has_value(), kind == Kind::Throttled);
        f.identity.onToken = nullptr;
        QVERIFY_RESULT(f.ask());
    }

    void aServiceThatCannotBeReachedIsOffline()
    {
        Fixture f;
        f.identity.listener().close();
        QCOMPARE(f.askForError(), Kind::Offline);
    }

    void aTokenThatIsStillGoodIsUsedWhileTheServiceIsDown()
    {
        Fixture f;
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        f.clock.advance(57min);
        f.identity.onToken = [](QTcpSocket &socket, const IdentityFake::Fields &) { RawServer::answer(socket, 503); };
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        QCOMPARE(f.identity.tokenRequests().size(), 2); // and the service is left alone for a while
        f.clock.advance(31s);
        QCOMPARE(*f.ask(), QByteArray("access-1"));
        QCOMPARE(f.identity.tokenRequests().size(), 3);
        f.clock.advance(3min);
        QCOMPARE(f.askForError(), Kind::ServerFault);
        f.identity.onToken = nullptr;
        QCOMPARE(*f.ask(), QByteArray("access-2"));
    }

    void aRejectedTokenIsNotUsedWhileTheServiceIsDown()
    {
        Fixture f;
        QVERIFY_RESULT(f.ask());
        f.source->reject("access-1");
        f.identity.onToken = [](QTcpSocket &socket, const IdentityFake::Fields &) { RawServer::answer(socket, 503); };
        QCOMPARE(f.askForError(), Kind::ServerFault);
    }

    void aLockedKeychainIsToldAsSuch()
    {
        Fixture f;
        f.keychain.isLocked = true;
        QCOMPARE(f.askForError(), Kind::KeychainLocked);
        QCOMPARE(f.identity.tokenRequests().size(), 0);
        f.keychain.isLocked = false;
        QVERIFY_RESULT(f.ask());
    }

    void anAccountWithoutASecretNeedsASignIn()
    {
        Fixture f;
        f.keychain.entries.clear();
        QCOMPARE(f.askForError(), Kind::SignInNeeded);
        QCOMPARE(f.identity.tokenRequests().size(), 0);
    }

    void aFreshSignInIsAdopted()
    {
        Fixture f;
        f.keychain.entries.clear();
        const MicrosoftTokens tokens{"fresh", u"new refresh"_s, 3600s, {}};
        f.keychain.refusesWrites = true;
        QVERIFY(!QCoro::waitFor(f.source->adopt(tokens)));
        f.keychain.refusesWrites = false;
        QVERIFY_RESULT(QCoro::waitFor(f.source->adopt(tokens)));
        QCOMPARE(f.keychain.entries.value(kKey), u"new refresh"_s);
        QCOMPARE(*f.ask(), QByteArray("fresh"));
        QCOMPARE(f.identity.tokenRequests().size(), 0);
    }

    void aSignInDuringARefreshWins()
    {
        Fixture f;
        QPointer<QTcpSocket> asking;
        f.identity.onToken = [&asking](QTcpSocket &socket, const IdentityFake::Fields &) { asking = &socket; };
        TaskScope scope;
        QList<Token> tokens;
        bool adopted = false;
        scope.start(askInto(f.source.get(), scope.stopToken(), &tokens));
        QTRY_VERIFY(asking);
        scope.start(adoptInto(f.source.get(), MicrosoftTokens{"fresh", u"new refresh"_s, 3600s, {}}, &adopted));
        QTest::qWait(20);
        QVERIFY(!adopted);
        f.identity.grantTokens(*asking, f.identity.tokenRequests().first());
        QCoro::waitFor(scope.drained());
        QVERIFY(adopted);
        QCOMPARE(f.keychain.entries.value(kKey), u"new refresh"_s);
        QCOMPARE(*f.ask(), QByteArray("fresh"));
    }

    void demandedClaimsNeedASignIn()
    {
        Fixture f;
        QVERIFY_RESULT(f.ask());
        f.source->demandClaims(R"({"access_token":{"secret":1}})");
        const Token token = f.ask();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::SignInNeeded);
        QVERIFY(!token.error().details.contains(u"secret"_s));
        QCOMPARE(f.source->demandedClaims(), QByteArray(R"({"access_token":{"secret":1}})"));
        QVERIFY_RESULT(QCoro::waitFor(f.source->adopt(MicrosoftTokens{"fresh", u"r"_s, 3600s, {}})));
        QVERIFY(f.source->demandedClaims().isEmpty());
        QCOMPARE(*f.ask(), QByteArray("fresh"));
    }

    void claimsInARefusalAreKeptForTheSignIn()
    {
        Fixture f;
        f.identity.onToken = [](QTcpSocket &socket, const IdentityFake::Fields &) {
            const QByteArray claims = "{\\\"a\\\":1}"; // JSON within JSON
            IdentityFake::answerJson(
                socket, 400,
                "{\"error\":\"interaction_required\",\"error_description\":\"AADSTS50076: x\",\"claims\":\"" + claims +
                    "\"}");
        };
        QCOMPARE(f.askForError(), Kind::SignInNeeded);
        QCOMPARE(f.source->demandedClaims(), QByteArray(R"({"a":1})"));
    }

    void anotherProcessIsWaitedFor()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(f.folder.filePath(u"new folder"_s)));
        std::optional<FileLock> other = *FileLock::take(f.lockFile());
        TaskScope scope;
        QList<Token> tokens;
        scope.start(askInto(f.source.get(), scope.stopToken(), &tokens));
        QTest::qWait(120);
        QCOMPARE(f.identity.tokenRequests().size(), 0);
        QCOMPARE(f.keychain.reads, 0); // what the other stores must be read, so it is read late
        other.reset();
        QCoro::waitFor(scope.drained());
        QVERIFY_RESULT(tokens.value(0));
        QVERIFY(FileLock::take(f.lockFile()).has_value()); // given back
    }

    void aLockFileThatAKilledProcessLeftBehindHoldsNobodyUp()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(QFileInfo(f.lockFile()).absolutePath()));
        QFile left(f.lockFile());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(QByteArray::number(QCoreApplication::applicationPid())); // numbers of processes come round again
        left.close();
        QVERIFY_RESULT(f.ask());
    }

    void twoSourcesOfOneAccountNeverUseATokenTwice()
    {
        Fixture f;
        const std::unique_ptr<MicrosoftTokenSource> second = f.makeSource();
        TaskScope scope;
        QList<Token> tokens;
        for (int i = 0; i < 3; ++i) {
            scope.start(askInto(f.source.get(), scope.stopToken(), &tokens));
            scope.start(askInto(second.get(), scope.stopToken(), &tokens));
        }
        QCoro::waitFor(scope.drained());
        for (const Token &token : tokens)
            QVERIFY_RESULT(token);
        QCOMPARE(f.identity.tokenRequests().size(), 2);
        QCOMPARE(f.identity.oldRefreshTokens.size(), 2);
        QCoro::waitFor(second->stopAndDrain());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        Fixture f;
        const MicrosoftTokenSource::Place place{kKey, u"/proc/nowhere/x.lock"_s};
        MicrosoftTokenSource source(f.identity.settings(), place, f.client, f.keychain, f.clock);
        const Token token = QCoro::waitFor(source.accessToken(std::stop_token()));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::Storage);
        QCoro::waitFor(source.stopAndDrain());
    }
};

QTEST_GUILESS_MAIN(MicrosoftTokenSourceTest)
#include "microsoft_token_source_test.moc"
