#include "core/async/task_scope.h"
#include "tests/unit/providers/graph_fixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace sincerely;
using namespace sincerely::graph;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Where = Sighting::Where;

namespace
{

const QByteArray kCreated = R"({"id":"D1","isDraft":true,"internetMessageId":"<m@x>","conversationId":"C1"})";
const Draft kDraft{u"D1"_s, u"<m@x>"_s, u"C1"_s};
const QString kMessages = u"/v1.0/me/messages"_s;
const QString kSend = u"/v1.0/me/messages/D1/send"_s;
const QString kById = u"/v1.0/me/messages/D1"_s;

QString in(const QString &folder)
{
    return u"/v1.0/me/mailFolders/%1/messages"_s.arg(folder);
}

http::HttpResponse none()
{
    return answer(200, R"({"value":[]})");
}

http::HttpResponse one(const QByteArray &message)
{
    return answer(200, R"({"value":[)" + message + "]}");
}

http::HttpResponse state(bool isDraft, int flags = 8)
{
    return answer(
        200,
        R"({"id":"D1","isDraft":)" + QByteArray(isDraft ? "true" : "false") +
            R"(,"sentDateTime":"2026-03-02T09:00:00Z","singleValueExtendedProperties":[{"id":"Integer 0xe07","value":")" +
            QByteArray::number(flags) + R"("}]})");
}

QCoro::Task<> keepResult(QCoro::Task<Result<>> task, std::optional<Result<>> *into)
{
    Result<> result = co_await task;
    *into = result;
}

} // namespace

/// Single calls of the mailbox against a scripted server. Every test ends with "nothing else was asked".
class GraphMailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkTellsTheOwnerAndTriesTheRights();
    void checkFallsBackToTheSignInName();
    void checkRepeatsPassingFaultsAndThenGivesUp();
    void createDraftAsksOnceWithAllHeaders();
    void eachAttemptHasItsOwnRequestId();
    void onlyA201IsADraft_data();
    void onlyA201IsADraft();
    void smallFilesGoInsideTheCreateRequest();
    void filesThatDoNotFitAreLeftOut();
    void aRequestFoundTooLargeIsMadeWithoutItsFiles();
    void changedFilesAreNotSent();
    void aRejectedTokenIsReplacedOnce();
    void aClaimsChallengeNeedsThePerson();
    void troubleOnTheWayToATokenLeavesNothingOpen();
    void sendAsksOnceWithABody();
    void onlyA202IsSent_data();
    void onlyA202IsSent();
    void throttledSendRestsAndIsNotRepeated();
    void restsAreKeptWhateverTheAnswerIs();
    void restsWithoutATimeGrow();
    void eachRestIsKeptForTheNextRun();
    void theRestOfAnEarlierRunIsWaitedFor();
    void patienceEndsTheRepetitions_data();
    void patienceEndsTheRepetitions();
    void stoppingBeforeSendLeavesNothingOpen();
    void aSendThatIsStoppedUnderWayHasAnOpenOutcome();
    void lookUpFindsWhatBecameOfAMessage_data();
    void lookUpFindsWhatBecameOfAMessage();
    void aFailedSearchIsNotNowhere();
    void anEmptyPageIsNotTheEnd();
    void tokensDoNotGoToOtherHosts();
    void removeDraftsTouchesOnlyUnsentOnesOfOurs();
    void deletingWhatIsGoneIsFine();
    void limitsAreThoseOfTheService();
};

void GraphMailboxTest::checkTellsTheOwnerAndTriesTheRights()
{
    GraphOptions options = quickOptions();
    options.ownerAddress.clear();
    GraphFixture fixture(options);
    fixture.client->expect("GET", u"/v1.0/me"_s,
                           answer(200, R"({"displayName":"Ada","mail":"ada@contoso.example","proxyAddresses":[
                               "SMTP:Ada@contoso.example","smtp:sales@contoso.example","X500:/o=Contoso",
                               "SIP:ada@contoso.example","smtp:ada@contoso.onmicrosoft.example"]})"));
    fixture.client->expect("GET", u"/v1.0/me/mailFolders/drafts"_s, answer(200, R"({"id":"F"})"));
    const Result<MailboxOwner> owner = QCoro::waitFor(fixture.mailbox.check(fixture.stop.get_token()));
    QVERIFY_RESULT(owner);
    QCOMPARE(owner->address, (MailAddress{u"Ada"_s, u"ada@contoso.example"_s}));
    QCOMPARE(owner->aliases, (QStringList{u"sales@contoso.example"_s, u"ada@contoso.onmicrosoft.example"_s}));
    QCOMPARE(fixture.client->asked.first().query(), u"$select=displayName,mail,userPrincipalName,proxyAddresses"_s);
    QCOMPARE(fixture.client->asked.last().query(), u"$select=id"_s);

    fixture.client->expect("POST", kMessages, answer(201, kCreated));
    QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.createDraft(plainMessage(), {})));
    QVERIFY(!fixture.client->asked.last().json().contains(u"from"_s)); // the owner is known now
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::checkFallsBackToTheSignInName()
{
    GraphFixture fixture;
    fixture.client->expect("GET", u"/v1.0/me"_s,
                           answer(200, R"({"displayName":"Ada","mail":null,"userPrincipalName":"ada@x.example"})"));
    fixture.client->expect("GET", u"/v1.0/me/mailFolders/drafts"_s, refusal(404, "MailboxNotEnabledForRESTAPI"));
    const Result<MailboxOwner> refused = QCoro::waitFor(fixture.mailbox.check({}));
    QCOMPARE(refused.error().kind, Kind::AccountRefused);
    fixture.client->expect("GET", u"/v1.0/me"_s,
                           answer(200, R"({"displayName":"Ada","mail":null,"userPrincipalName":"ada@x.example"})"));
    fixture.client->expect("GET", u"/v1.0/me/mailFolders/drafts"_s, answer(200, "{}"));
    const Result<MailboxOwner> owner = QCoro::waitFor(fixture.mailbox.check({}));
    QVERIFY_RESULT(owner);
    QCOMPARE(owner->address.address, u"ada@x.example"_s);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::checkRepeatsPassingFaultsAndThenGivesUp()
{
    GraphFixture fixture;
    http::HttpResponse cut = answer(200, R"({"displayName":"A)");
    cut.complete = false;
    fixture.client->expect("GET", u"/v1.0/me"_s, cut);
    for (int i = 0; i < 5; ++i) // throttles are not counted
        fixture.client->expect("GET", u"/v1.0/me"_s, answer(429, {}, {{"Retry-After", "1"}}));
    fixture.client->expect("GET", u"/v1.0/me"_s, noAnswer(Kind::ConnectionLost));
    fixture.client->expect("GET", u"/v1.0/me"_s, answer(200, "<html>hotel</html>"));
    fixture.client->expect("GET", u"/v1.0/me"_s, answer(502, "<html>"));
    const Result<MailboxOwner> owner = QCoro::waitFor(fixture.mailbox.check({}));
    QCOMPARE(owner.error().kind, Kind::ServerFault);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::createDraftAsksOnceWithAllHeaders()
{
    GraphFixture fixture;
    fixture.client->expect("POST", kMessages, answer(201, kCreated));
    const Result<Draft> draft = QCoro::waitFor(fixture.mailbox.createDraft(plainMessage(), {}));
    QVERIFY_RESULT(draft);
    QCOMPARE(*draft, kDraft);
    const FakeHttpClient::Asked asked = fixture.client->asked.first();
    QCOMPARE(asked.header("Authorization"), "Bearer token-1");
    QCOMPARE(asked.header("Prefer"), "IdType=\"ImmutableId\"");
    QCOMPARE(asked.header("Accept"), "application/json");
    QCOMPARE(asked.header("Content-Type"), "application/json");
    QVERIFY(!QUuid::fromString(QString::fromLatin1(asked.header("client-request-id"))).isNull());
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::eachAttemptHasItsOwnRequestId()
{
    GraphFixture fixture;
    fixture.client->expect("GET", u"/v1.0/me"_s, noAnswer(Kind::Offline));
    fixture.client->expect("GET", u"/v1.0/me"_s, refusal(403, "ErrorAccessDenied"));
    QCOMPARE(QCoro::waitFor(fixture.mailbox.check({})).error().kind, Kind::AccountRefused);
    QVERIFY(fixture.client->asked[0].header("client-request-id") !=
            fixture.client->asked[1].header("client-request-id"));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::onlyA201IsADraft_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("200") << 200 << kCreated << true << Kind::BadAnswer;
    QTest::newRow("202") << 202 << QByteArray() << true << Kind::BadAnswer;
    QTest::newRow("cut short") << 201 << kCreated << false << Kind::BadAnswer;
    QTest::newRow("no json") << 201 << QByteArray("<html>") << true << Kind::BadAnswer;
    QTest::newRow("empty") << 201 << QByteArray() << true << Kind::BadAnswer;
    QTest::newRow("no id") << 201 << QByteArray(R"({"isDraft":true})") << true << Kind::BadAnswer;
    QTest::newRow("503") << 503 << QByteArray() << true << Kind::ServerFault;
    QTest::newRow("429") << 429 << QByteArray() << true << Kind::Throttled;
    QTest::newRow("413") << 413 << QByteArray() << true << Kind::TooLarge;
    QTest::newRow("recipient") << 400 << QByteArray(R"({"error":{"code":"ErrorInvalidRecipients"}})") << true
                               << Kind::RecipientRefused;
}

void GraphMailboxTest::onlyA201IsADraft()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, complete);
    QFETCH(Kind, kind);
    GraphFixture fixture;
    http::HttpResponse response = answer(status, body);
    response.complete = complete;
    fixture.client->expect("POST", kMessages, response);
    const Result<Draft> draft = QCoro::waitFor(fixture.mailbox.createDraft(plainMessage(), {}));
    QVERIFY(!draft);
    QCOMPARE(toWord(draft.error().kind), toWord(kind));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::smallFilesGoInsideTheCreateRequest()
{
    GraphFixture fixture;
    OutgoingMessage message = plainMessage();
    message.attachments = {fixture.file(u"a.pdf"_s, 2'900'000), fixture.file(u"b.png"_s, 100)};
    message.attachments[1].contentId = u"logo"_s;
    fixture.client->expect("POST", kMessages, answer(201, kCreated));
    QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.createDraft(message, {})));
    const FakeHttpClient::Asked asked = fixture.client->asked.first();
    QVERIFY(asked.request.body.size() <= 4'000'000);
    const QJsonArray files = asked.json().value(u"attachments"_s).toArray();
    QCOMPARE(files.size(), 2);
    const QByteArray sent =
        QByteArray::fromBase64(files.first().toObject().value(u"contentBytes"_s).toString().toLatin1());
    QCOMPARE(QCryptographicHash::hash(sent, QCryptographicHash::Sha256), message.attachments.first().sha256);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::filesThatDoNotFitAreLeftOut()
{
    GraphFixture fixture;
    OutgoingMessage message = plainMessage();
    message.attachments = {fixture.file(u"a.pdf"_s, 2'990'000), fixture.file(u"b.pdf"_s, 10'000)};
    fixture.client->expect("POST", kMessages, answer(201, kCreated));
    QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.createDraft(message, {})));
    QVERIFY(!fixture.client->asked.first().json().contains(u"attachments"_s));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::aRequestFoundTooLargeIsMadeWithoutItsFiles()
{
    GraphFixture fixture;
    OutgoingMessage message = plainMessage();
    message.attachments = {fixture.file(u"a.pdf"_s, 1000)};
    fixture.client->expect("POST", kMessages, answer(413));
    fixture.client->expect("POST", kMessages, answer(201, kCreated));
    QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.createDraft(message, {})));
    QVERIFY(fixture.client->asked[0].json().contains(u"attachments"_s));
    QVERIFY(!fixture.client->asked[1].json().contains(u"attachments"_s));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::changedFilesAreNotSent()
{
    GraphFixture fixture;
    OutgoingMessage message = plainMessage();
    message.attachments = {fixture.file(u"a.pdf"_s, 1000, 'a')};
    const Attachment approved = message.attachments.first();
    for (const qint64 size : {1000, 999, 1001}) {
        const Attachment changed = fixture.file(u"a.pdf"_s, size, 'b');
        QVERIFY(changed.sha256 != approved.sha256);
        const Result<Draft> draft = QCoro::waitFor(fixture.mailbox.createDraft(message, {}));
        QCOMPARE(draft.error().kind, Kind::File);
        QVERIFY(draft.error().sentence.contains(u"a.pdf"_s));
    }
    QVERIFY(QFile::remove(approved.path));
    QCOMPARE(QCoro::waitFor(fixture.mailbox.createDraft(message, {})).error().kind, Kind::File);
    QVERIFY(fixture.client->asked.isEmpty());
}

void GraphMailboxTest::aRejectedTokenIsReplacedOnce()
{
    GraphFixture fixture;
    fixture.client->expect("POST", kMessages, refusal(401, "InvalidAuthenticationToken"));
    fixture.client->expect("POST", kMessages, answer(201, kCreated));
    QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.createDraft(plainMessage(), {})));
    QCOMPARE(fixture.tokens->rejected, QList<QByteArray>{"token-1"});
    QCOMPARE(fixture.client->asked.last().header("Authorization"), "Bearer token-2");

    fixture.client->expect("POST", kSend, answer(401));
    fixture.client->expect("POST", kSend, answer(401));
    QCOMPARE(QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {})).error().kind, Kind::SignInNeeded);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::aClaimsChallengeNeedsThePerson()
{
    GraphFixture fixture;
    fixture.client->expect(
        "POST", kSend,
        answer(401, {}, {{"WWW-Authenticate", "Bearer error=\"insufficient_claims\", claims=\"e30=\""}}));
    QCOMPARE(QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {})).error().kind, Kind::SignInNeeded);
    QCOMPARE(fixture.tokens->rejected, QList<QByteArray>{"token-1"});
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::troubleOnTheWayToATokenLeavesNothingOpen()
{
    GraphFixture fixture;
    for (const Kind kind : {Kind::TimedOut, Kind::ConnectionLost, Kind::ServerFault, Kind::BadAnswer}) {
        fixture.tokens->error = Error{kind, u"x"_s, {}, {}};
        const Result<> sent = QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {}));
        QCOMPARE(sent.error().kind, Kind::Offline);
    }
    fixture.tokens->error = Error{Kind::SignInNeeded, u"x"_s, {}, {}};
    QCOMPARE(QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {})).error().kind, Kind::SignInNeeded);
    QVERIFY(fixture.client->asked.isEmpty());
}

void GraphMailboxTest::sendAsksOnceWithABody()
{
    GraphFixture fixture;
    fixture.client->expect("POST", kSend, answer(202));
    QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {})));
    QCOMPARE(fixture.client->asked.first().request.body, "{}");
    QCOMPARE(fixture.client->asked.first().header("Content-Type"), "application/json");
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::onlyA202IsSent_data()
{
    QTest::addColumn<int>("status"); // 0: no answer of that kind
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("open");
    QTest::newRow("200") << 200 << Kind::BadAnswer << true;
    QTest::newRow("201") << 201 << Kind::BadAnswer << true;
    QTest::newRow("302") << 302 << Kind::BadAnswer << true;
    QTest::newRow("500") << 500 << Kind::ServerFault << true;
    QTest::newRow("503") << 503 << Kind::ServerFault << true;
    QTest::newRow("504") << 504 << Kind::ServerFault << true;
    QTest::newRow("lost") << 0 << Kind::ConnectionLost << true;
    QTest::newRow("timed out") << 0 << Kind::TimedOut << true;
    QTest::newRow("offline") << 0 << Kind::Offline << false;
    QTest::newRow("404") << 404 << Kind::NotFound << false;
    QTest::newRow("409") << 409 << Kind::Conflict << false;
    QTest::newRow("429") << 429 << Kind::Throttled << false;
    QTest::newRow("403") << 403 << Kind::AccountRefused << false;
}

void GraphMailboxTest::onlyA202IsSent()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(bool, open);
    GraphFixture fixture;
    fixture.client->expect("POST", kSend, status == 0 ? noAnswer(kind) : Result<http::HttpResponse>(answer(status)));
    const Result<> sent = QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {}));
    QVERIFY(!sent);
    QCOMPARE(toWord(sent.error().kind), toWord(kind));
    QCOMPARE(leavesOutcomeOpen(sent.error().kind), open);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::throttledSendRestsAndIsNotRepeated()
{
    GraphFixture fixture;
    QList<std::chrono::seconds> rests;
    fixture.mailbox.onSlowed([&rests](std::chrono::seconds rest) { rests.append(rest); });
    fixture.client->expect("POST", kSend, answer(429, {}, {{"Retry-After", "17"}}));
    const Result<> sent = QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {}));
    QCOMPARE(sent.error().kind, Kind::Throttled);
    QCOMPARE(sent.error().retryAfter, 17s);
    QCOMPARE(rests, QList<std::chrono::seconds>{17s});
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::restsAreKeptWhateverTheAnswerIs()
{
    GraphFixture fixture;
    QList<std::chrono::seconds> rests;
    fixture.mailbox.onSlowed([&rests](std::chrono::seconds rest) { rests.append(rest); });
    const QList<int> statuses = {202, 403, 409, 500, 503, 504};
    for (const int status : statuses) {
        fixture.client->expect("POST", kSend, answer(status, {}, {{"Retry-After", "17"}}));
        const Result<> sent = QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {}));
        QCOMPARE(sent.has_value(), status == 202);
    }
    QCOMPARE(rests, QList<std::chrono::seconds>(statuses.size(), 17s));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::restsWithoutATimeGrow()
{
    GraphFixture fixture;
    QList<std::chrono::seconds> rests;
    fixture.mailbox.onSlowed([&rests](std::chrono::seconds rest) { rests.append(rest); });
    for (const int status : {429, 503, 423, 202, 503}) {
        fixture.client->expect("POST", kSend, answer(status));
        const Result<> sent = QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {}));
        QCOMPARE(sent.has_value(), status == 202);
    }
    QCOMPARE(rests, (QList<std::chrono::seconds>{2s, 4s, 8s, 2s}));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::eachRestIsKeptForTheNextRun()
{
    QList<std::chrono::seconds> kept;
    GraphOptions options = quickOptions();
    options.keepRest = [&kept](std::chrono::seconds rest) { kept.append(rest); };
    GraphFixture fixture(options);
    for (const char *seconds : {"17", "300"}) {
        fixture.client->expect("POST", kSend, answer(429, {}, {{"Retry-After", seconds}}));
        QVERIFY(!QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, {})));
    }
    QCOMPARE(kept, (QList<std::chrono::seconds>{17s, 300s}));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::theRestOfAnEarlierRunIsWaitedFor()
{
    GraphOptions options = quickOptions();
    options.restLeft = 24h * 1000; // more than the clock leaps over here
    GraphFixture fixture(options);
    std::optional<std::chrono::seconds> told;
    fixture.mailbox.onSlowed([&told](std::chrono::seconds rest) { told = rest; });
    QVERIFY(told.has_value());
    QVERIFY(*told > 24h * 990 && *told < 24h * 1000);
    TaskScope scope;
    std::optional<Result<>> sent;
    scope.start(keepResult(fixture.mailbox.send(kDraft, kMessageId, scope.stopToken()), &sent));
    QCoreApplication::processEvents();
    QCOMPARE(scope.running(), 1);
    QCoro::waitFor(scope.stopAndDrain());
    QCOMPARE(sent->error().kind, Kind::Cancelled);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::patienceEndsTheRepetitions_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("attempts");
    // The clock leaps 50 hours in each attempt.
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("a little") << 60 << 2;
    QTest::newRow("more than for a harmless request") << 1000 << 4;
}

void GraphMailboxTest::patienceEndsTheRepetitions()
{
    QFETCH(int, hours);
    QFETCH(int, attempts);
    GraphOptions options = quickOptions();
    options.patience = std::chrono::hours(hours);
    GraphFixture fixture(options);
    for (int i = 0; i < attempts; ++i)
        fixture.client->expect("GET", u"/v1.0/me"_s, answer(502));
    QCOMPARE(QCoro::waitFor(fixture.mailbox.check({})).error().kind, Kind::ServerFault);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::stoppingBeforeSendLeavesNothingOpen()
{
    GraphFixture fixture;
    fixture.stop.request_stop();
    const Result<> sent = QCoro::waitFor(fixture.mailbox.send(kDraft, kMessageId, fixture.stop.get_token()));
    QCOMPARE(sent.error().kind, Kind::Cancelled);
    QVERIFY(fixture.client->asked.isEmpty());
}

void GraphMailboxTest::aSendThatIsStoppedUnderWayHasAnOpenOutcome()
{
    GraphFixture fixture;
    TaskScope scope;
    std::optional<Result<>> sent;
    fixture.client->expectAndHold("POST", kSend);
    scope.start(keepResult(fixture.mailbox.send(kDraft, kMessageId, scope.stopToken()), &sent));
    QTRY_COMPARE(fixture.client->open, 1);
    QCoro::waitFor(scope.stopAndDrain());
    QVERIFY(sent.has_value());
    QVERIFY(!*sent);
    QVERIFY(leavesOutcomeOpen(sent->error().kind)); // "stopped" would say that nothing had left

    TaskScope other; // a harmless call ends at once
    std::optional<Result<>> completed;
    fixture.client->expectAndHold("GET", kById);
    other.start(keepResult(fixture.mailbox.completeDraft(kDraft, plainMessage(), {}, other.stopToken()), &completed));
    QTRY_COMPARE(fixture.client->open, 1);
    QCoro::waitFor(other.stopAndDrain());
    QCOMPARE(completed->error().kind, Kind::Cancelled);
    VERIFY_SCRIPT(fixture);
}

struct Reply {
    QString path;
    http::HttpResponse answer;
};
using Replies = QList<Reply>;

void GraphMailboxTest::lookUpFindsWhatBecameOfAMessage_data()
{
    QTest::addColumn<Draft>("known");
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<Where>("where");
    const Draft unknown;
    const http::HttpResponse gone = refusal(404, "ErrorItemNotFound");
    const http::HttpResponse sent = one(R"({"id":"S","isDraft":false})");
    const http::HttpResponse ours = one(R"({"id":"D1","isDraft":true})");
    const http::HttpResponse leftover = one(R"({"id":"X","isDraft":true,"internetMessageId":"<other@x>"})");
    const http::HttpResponse renamed = one(R"({"id":"X","isDraft":true,"internetMessageId":"<m@x>"})");
    const Reply notInSent{in(u"sentitems"_s), none()};
    const Reply notInOutbox{in(u"outbox"_s), none()};
    const Reply notDeleted{in(u"deleteditems"_s), none()};
    const Reply notInDrafts{in(u"drafts"_s), none()};
    const Reply nowhere{kMessages, none()};

    QTest::newRow("sent, by id") << kDraft << Replies{{kById, state(false)}} << Where::Sent;
    QTest::newRow("submitted, by id") << kDraft << Replies{{kById, state(true, 0x0C)}} << Where::Leaving;
    QTest::newRow("stamp in Sent Items") << kDraft << Replies{{kById, gone}, {in(u"sentitems"_s), sent}} << Where::Sent;
    QTest::newRow("draft by id, but a copy was sent")
        << kDraft << Replies{{kById, state(true)}, {in(u"sentitems"_s), sent}} << Where::Sent;
    QTest::newRow("in Sent Items, still called a draft")
        << kDraft << Replies{{kById, gone}, {in(u"sentitems"_s), ours}} << Where::Leaving;
    QTest::newRow("outbox") << kDraft << Replies{{kById, gone}, notInSent, {in(u"outbox"_s), ours}} << Where::Leaving;
    QTest::newRow("still a draft") << kDraft << Replies{{kById, state(true)}, notInSent, notInOutbox, notDeleted}
                                   << Where::Draft;
    QTest::newRow("no outbox") << kDraft
                               << Replies{{kById, state(true)}, notInSent, {in(u"outbox"_s), gone}, notDeleted}
                               << Where::Draft;
    QTest::newRow("thrown away as a draft")
        << kDraft << Replies{{kById, state(true)}, notInSent, notInOutbox, {in(u"deleteditems"_s), ours}}
        << Where::Nowhere;
    QTest::newRow("sent and deleted") << kDraft
                                      << Replies{{kById, gone}, notInSent, notInOutbox, {in(u"deleteditems"_s), sent}}
                                      << Where::Sent;
    QTest::newRow("made, id never known")
        << unknown << Replies{notInSent, notInOutbox, notDeleted, {in(u"drafts"_s), ours}} << Where::Draft;
    QTest::newRow("never made") << unknown << Replies{notInSent, notInOutbox, notDeleted, notInDrafts, nowhere}
                                << Where::Nowhere;
    QTest::newRow("moved by a rule") << kDraft << Replies{{kById, gone}, notInSent,   notInOutbox,
                                                          notDeleted,    notInDrafts, {kMessages, sent}}
                                     << Where::Sent;
    QTest::newRow("by internet message id")
        << kDraft << Replies{{kById, gone}, notInSent, notInOutbox, notDeleted, notInDrafts, nowhere, {kMessages, sent}}
        << Where::Sent;
    QTest::newRow("nothing found") << kDraft << Replies{{kById, gone}, notInSent, notInOutbox, notDeleted,
                                                        notInDrafts,   nowhere,   nowhere}
                                   << Where::Nowhere;
    QTest::newRow("only a leftover draft, ours unknown")
        << kDraft
        << Replies{{kById, gone}, notInSent, notInOutbox, notDeleted, {in(u"drafts"_s), leftover}, nowhere, nowhere}
        << Where::Nowhere;
    QTest::newRow("saved under a new id") << kDraft
                                          << Replies{{kById, gone},
                                                     notInSent,
                                                     notInOutbox,
                                                     notDeleted,
                                                     {in(u"drafts"_s), renamed},
                                                     nowhere,
                                                     nowhere,
                                                     {u"/v1.0/me/messages/X"_s, state(true)}}
                                          << Where::Draft;
    // What does not say outright that it is no draft any more proves nothing.
    const http::HttpResponse unclear = one(R"({"id":"S"})");
    QTest::newRow("only what does not say whether it is a draft") << kDraft << Replies{{kById, gone},
                                                                                       notInSent,
                                                                                       notInOutbox,
                                                                                       {in(u"deleteditems"_s), unclear},
                                                                                       {in(u"drafts"_s), unclear},
                                                                                       {kMessages, unclear},
                                                                                       {kMessages, unclear}}
                                                                  << Where::Nowhere;
    // Neither internet message id is known: that they are equal proves nothing.
    const http::HttpResponse nameless = one(R"({"id":"X","isDraft":true})");
    QTest::newRow("another draft without an internet message id")
        << Draft{u"D1"_s, {}, {}}
        << Replies{{kById, gone}, notInSent, notInOutbox, notDeleted, {in(u"drafts"_s), nameless}, nowhere}
        << Where::Nowhere;
    QTest::newRow("403 instead of 404") << kDraft
                                        << Replies{{kById, refusal(403, "ErrorCannotDeleteObject")},
                                                   {in(u"sentitems"_s), sent}}
                                        << Where::Sent;
}

void GraphMailboxTest::lookUpFindsWhatBecameOfAMessage()
{
    QFETCH(Draft, known);
    QFETCH(Replies, replies);
    QFETCH(Where, where);
    GraphFixture fixture;
    for (const Reply &reply : replies)
        fixture.client->expect("GET", reply.path, reply.answer);
    const Result<Sighting> sighting = QCoro::waitFor(fixture.mailbox.lookUp(known, kMessageId, {}));
    QVERIFY_RESULT(sighting);
    QVERIFY2(sighting->where == where, qPrintable(sighting->evidence));
    QVERIFY(!sighting->evidence.isEmpty());
    QCOMPARE(sighting->draft.id.isEmpty(), where == Where::Nowhere);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::aFailedSearchIsNotNowhere()
{
    // Each of the requests fails for good, in turn; none may end in a verdict.
    const QStringList paths = {kById,           in(u"sentitems"_s), in(u"outbox"_s), in(u"deleteditems"_s),
                               in(u"drafts"_s), kMessages,          kMessages};
    for (qsizetype failing = 0; failing < paths.size(); ++failing) {
        GraphFixture fixture;
        for (qsizetype i = 0; i < failing; ++i)
            fixture.client->expect("GET", paths[i], i == 0 ? refusal(404, "ErrorItemNotFound") : none());
        for (int attempt = 0; attempt < 4; ++attempt)
            fixture.client->expect("GET", paths[failing], answer(500));
        const Result<Sighting> sighting = QCoro::waitFor(fixture.mailbox.lookUp(kDraft, kMessageId, {}));
        QVERIFY(!sighting);
        QCOMPARE(sighting.error().kind, Kind::ServerFault);
        VERIFY_SCRIPT(fixture);
    }
}

void GraphMailboxTest::anEmptyPageIsNotTheEnd()
{
    GraphFixture fixture;
    fixture.client->expect("GET", in(u"sentitems"_s),
                           answer(200, R"({"value":[],"@odata.nextLink":"https://graph.test/v1.0/next?$skip=10"})"));
    fixture.client->expect("GET", u"/v1.0/next"_s,
                           one(R"({"id":"S","isDraft":false,"sentDateTime":"2026-03-02T09:00:00Z"})"));
    const Result<Sighting> sighting = QCoro::waitFor(fixture.mailbox.lookUp({}, kMessageId, {}));
    QVERIFY_RESULT(sighting);
    QVERIFY(sighting->where == Where::Sent);
    QCOMPARE(sighting->sentAt, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::tokensDoNotGoToOtherHosts()
{
    GraphFixture fixture;
    fixture.client->expect("GET", in(u"sentitems"_s),
                           answer(200, R"({"value":[],"@odata.nextLink":"https://evil.test/v1.0/next"})"));
    const Result<Sighting> sighting = QCoro::waitFor(fixture.mailbox.lookUp({}, kMessageId, {}));
    QCOMPARE(sighting.error().kind, Kind::BadAnswer);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::removeDraftsTouchesOnlyUnsentOnesOfOurs()
{
    GraphFixture fixture;
    const QString path = u"/v1.0/me/messages/"_s;
    fixture.client->expect("GET", in(u"drafts"_s),
                           answer(200, R"({"value":[{"id":"KEEP","isDraft":true},{"id":"SENT","isDraft":false},
        {"id":"LEAVING","isDraft":true},{"id":"FOREIGN","isDraft":true},{"id":"OURS","isDraft":true}]})"));
    fixture.client->expect("GET", path + u"LEAVING"_s, state(true, 4));
    fixture.client->expect("GET", path + u"FOREIGN"_s, state(true));
    fixture.client->expect("GET", path + u"FOREIGN"_s, answer(200, R"({"id":"FOREIGN","isDraft":true})"));
    fixture.client->expect("GET", path + u"OURS"_s, state(true));
    fixture.client->expect("GET", path + u"OURS"_s, GraphFixture::goodDraft());
    fixture.client->expect("DELETE", path + u"OURS"_s, answer(204));
    const Result<int> removed = QCoro::waitFor(fixture.mailbox.removeDrafts(kMessageId, u"KEEP"_s, {}));
    QVERIFY_RESULT(removed);
    QCOMPARE(*removed, 1);
    VERIFY_SCRIPT(fixture);
}

void GraphMailboxTest::deletingWhatIsGoneIsFine()
{
    for (const http::HttpResponse &reply :
         {refusal(404, "ErrorItemNotFound"), refusal(403, "ErrorCannotDeleteObject")}) {
        GraphFixture fixture;
        fixture.client->expect("GET", in(u"drafts"_s), one(R"({"id":"D1","isDraft":true})"));
        fixture.client->expect("GET", kById, state(true));
        fixture.client->expect("GET", kById, GraphFixture::goodDraft());
        fixture.client->expect("DELETE", kById, noAnswer(Kind::ConnectionLost));
        for (int i = 0; i < 3; ++i) // not believed at once, as it was there a moment ago
            fixture.client->expect("DELETE", kById, reply);
        QVERIFY_RESULT(QCoro::waitFor(fixture.mailbox.removeDrafts(kMessageId, {}, {})));
        VERIFY_SCRIPT(fixture);
    }
}

void GraphMailboxTest::limitsAreThoseOfTheService()
{
    const MailboxLimits limits = GraphFixture().mailbox.limits();
    QCOMPARE(limits.messagesPerMinute, 28);
    QCOMPARE(limits.attachmentBytes, 157'286'400);
    QCOMPARE(limits.requestsAtOnce, 4);
}

QTEST_GUILESS_MAIN(GraphMailboxTest)
#include "graph_mailbox_test.moc"
