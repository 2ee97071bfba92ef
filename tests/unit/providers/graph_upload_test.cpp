#include "core/providers/graph/upload_session.h"
#include "tests/unit/providers/graph_fixture.h"

#include <QJsonObject>
#include <QTimer>

using namespace sincerely;
using namespace sincerely::graph;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace
{

const Draft kDraft{u"D1"_s, u"<m@x>"_s, u"C1"_s};
const QString kDraftPath = u"/v1.0/me/messages/D1"_s;
const QString kList = u"/v1.0/me/messages/D1/attachments"_s;
const QString kOpen = u"/v1.0/me/messages/D1/attachments/createUploadSession"_s;
const QString kUpload = u"/api/gv1.0/users('u@t')/messages('m')/AttachmentSessions('s')"_s;
constexpr qint64 kBig = 10'000'000; // three pieces

const QByteArray kUploadUrl =
    "https://outlook.test/api/gv1.0/users('u@t')/messages('m')/AttachmentSessions('s')?authtoken=op%2Baque";

http::HttpResponse session()
{
    return answer(201, R"({"uploadUrl":")" + kUploadUrl +
                           R"(","expirationDateTime":"2026-03-02T10:00:00Z","nextExpectedRanges":["0-"]})");
}

http::HttpResponse wants(const QByteArray &range)
{
    return answer(200, R"({"ExpirationDateTime":"2026-03-02T10:00:00Z","NextExpectedRanges":[")" + range + R"("]})");
}

struct UploadFixture : GraphFixture {
    explicit UploadFixture(qint64 size, GraphOptions options = quickOptions())
        : GraphFixture(std::move(options))
    {
        message = plainMessage();
        message.attachments = {file(u"budget.pdf"_s, size)};
    }

    /// The requests before the upload: the draft is ours and holds nothing.
    void expectEmptyDraft()
    {
        client->expect("GET", kDraftPath, goodDraft());
        client->expect("GET", kList, listOf({}));
    }
    /// The requests after it: all is there, the draft still ours.
    void expectVerified()
    {
        client->expect("GET", kList, listOf(message.attachments));
        client->expect("GET", kDraftPath, goodDraft());
    }
    void expectPiece(Result<http::HttpResponse> reply) { client->expect("PUT", kUpload, std::move(reply)); }

    [[nodiscard]] Result<> complete()
    {
        const UploadObserver observer = [this](const UploadProgress &news) {
            progress.append(news.sentBytes);
            if (news.attachment != u"budget.pdf"_s || news.totalBytes != message.attachments.first().sizeBytes)
                wrongNews = true;
        };
        return QCoro::waitFor(mailbox.completeDraft(kDraft, message, observer, stop.get_token()));
    }
    /// What arrived at the upload URL, in the order it came.
    [[nodiscard]] QByteArray uploaded() const
    {
        QByteArray bytes;
        for (const FakeHttpClient::Asked &asked : client->asked)
            bytes += asked.request.method == "PUT" ? asked.fileBytes : QByteArray();
        return bytes;
    }
    [[nodiscard]] QList<QByteArray> ranges() const
    {
        QList<QByteArray> all;
        for (const FakeHttpClient::Asked &asked : client->asked) {
            if (asked.request.method == "PUT")
                all.append(asked.header("Content-Range"));
        }
        return all;
    }

    OutgoingMessage message;
    QList<qint64> progress;
    bool wrongNews = false;
};

QByteArray range(qint64 first, qint64 end)
{
    return "bytes " + QByteArray::number(first) + '-' + QByteArray::number(end - 1) + '/' + QByteArray::number(kBig);
}

constexpr qint64 kOne = kLargestPiece;
constexpr qint64 kTwo = 2 * kLargestPiece;

} // namespace

/// How a draft comes to hold exactly the approved files. Every test ends with "nothing else was asked".
class GraphUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMissingCostsTwoRequests();
    void smallFilesArePosted();
    void anUnclearPostIsLookedAtBeforeItIsRepeated();
    void largeFilesGoInPiecesWithoutTheToken();
    void aBrokenPieceIsSentAgain();
    void aPieceIsRepeatedForAsLongAsPatienceLasts();
    void resumesAtTheOffsetTheServerNames();
    void aSessionThatIsOverIsMadeAnew_data();
    void aSessionThatIsOverIsMadeAnew();
    void anUnclearSessionIsEndedAndMadeAnew_data();
    void anUnclearSessionIsEndedAndMadeAnew();
    void aFileThatArrivedBehindAnErrorIsNotBroughtTwice();
    void endlessFaultsEndAsPassing();
    void unsafeUploadUrlsAreRefused();
    void theServiceMaySwitchRoutes();
    void filesThatChangedAreNotUploaded();
    void filesThatChangeMeanwhileStopTheUpload_data();
    void filesThatChangeMeanwhileStopTheUpload();
    void aStopEndsTheSession_data();
    void aStopEndsTheSession();
    void aSilentServerDoesNotHoldUpAStop();
    void tooLargeForTheMailboxEndsTheSession();
    void wrongAndDoubleFilesAreReplaced();
    void foreignFilesAreLeftAndRefused();
    void aFreshDraftMayBeMissingForAWhile();
    void aMissingDraftIsBelievedInTheEnd();
    void slowListsAreWaitedFor();
    void changedDraftsAreRefused_data();
    void changedDraftsAreRefused();
    void throttledUploadsGoOn();
};

void GraphUploadTest::nothingMissingCostsTwoRequests()
{
    UploadFixture fixture(1000);
    fixture.client->expect("GET", kDraftPath, GraphFixture::goodDraft());
    fixture.client->expect("GET", kList, GraphFixture::listOf(fixture.message.attachments));
    QVERIFY_RESULT(fixture.complete());
    QCOMPARE(fixture.client->asked.first().query(),
             u"$select=id,isDraft,toRecipients,ccRecipients,bccRecipients,internetMessageId&$expand="
             u"singleValueExtendedProperties"
             "($filter=id eq 'String {ea94a4e1-8639-4bc5-b490-29ae68d14aaf} Name SincerelyMessage' "
             "or id eq 'Integer 0x0E07')"_s);
    QVERIFY(fixture.progress.isEmpty());
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::smallFilesArePosted()
{
    UploadFixture fixture(2'999'999);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kList, answer(201, R"({"id":"A"})"));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    const QJsonObject body = fixture.client->asked[2].json();
    QCOMPARE(body.value(u"@odata.type"_s).toString(), u"#microsoft.graph.fileAttachment"_s);
    QVERIFY(body.value(u"contentBytes"_s).toString().size() <= 4'194'304);
    const QByteArray content = QByteArray::fromBase64(body.value(u"contentBytes"_s).toString().toLatin1());
    QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256), fixture.message.attachments.first().sha256);
    QCOMPARE(fixture.progress, (QList<qint64>{0, 2'999'999}));
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::anUnclearPostIsLookedAtBeforeItIsRepeated()
{
    for (const Result<http::HttpResponse> &unclear :
         {noAnswer(Kind::ConnectionLost), noAnswer(Kind::TimedOut), Result<http::HttpResponse>(answer(504)),
          Result<http::HttpResponse>(answer(200))}) {
        UploadFixture arrived(1000);
        arrived.expectEmptyDraft();
        arrived.client->expect("POST", kList, unclear);
        arrived.expectVerified();
        QVERIFY_RESULT(arrived.complete());
        VERIFY_SCRIPT(arrived);

        UploadFixture lost(1000);
        lost.expectEmptyDraft();
        lost.client->expect("POST", kList, unclear);
        lost.client->expect("GET", kList, GraphFixture::listOf({}));
        lost.client->expect("POST", kList, answer(201, "{}"));
        lost.expectVerified();
        QVERIFY_RESULT(lost.complete());
        VERIFY_SCRIPT(lost);
    }
}

void GraphUploadTest::largeFilesGoInPiecesWithoutTheToken()
{
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    fixture.expectPiece(wants(QByteArray::number(kTwo) + '-'));
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    QCOMPARE(fixture.ranges(), (QList<QByteArray>{range(0, kOne), range(kOne, kTwo), range(kTwo, kBig)}));
    QCOMPARE(QCryptographicHash::hash(fixture.uploaded(), QCryptographicHash::Sha256),
             fixture.message.attachments.first().sha256);
    QCOMPARE(fixture.progress, (QList<qint64>{0, kOne, kTwo, kBig}));
    QVERIFY(!fixture.wrongNews);
    for (const FakeHttpClient::Asked &asked : std::as_const(fixture.client->asked)) {
        if (asked.request.method != "PUT")
            continue;
        QCOMPARE(asked.request.headers.size(), 2); // nothing of Graph's
        QCOMPARE(asked.header("Content-Type"), "application/octet-stream");
        QCOMPARE(asked.request.url.toEncoded(), kUploadUrl);
        QVERIFY(asked.request.file->length <= 4'000'000);
        QVERIFY(asked.request.body.isEmpty());
    }
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aBrokenPieceIsSentAgain()
{
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(noAnswer(Kind::ConnectionLost));
    fixture.expectPiece(answer(502, "<html>"));
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    fixture.expectPiece(noAnswer(Kind::TimedOut));
    fixture.expectPiece(wants(QByteArray::number(kTwo)));
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    QCOMPARE(fixture.ranges(), (QList<QByteArray>{range(0, kOne), range(0, kOne), range(0, kOne), range(kOne, kTwo),
                                                  range(kOne, kTwo), range(kTwo, kBig)}));
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aPieceIsRepeatedForAsLongAsPatienceLasts()
{
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    for (int i = 0; i < 50; ++i) // giving up would throw away the first piece
        fixture.expectPiece(noAnswer(Kind::ConnectionLost));
    fixture.expectPiece(wants(QByteArray::number(kTwo)));
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::resumesAtTheOffsetTheServerNames()
{
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants("1000-1999"));              // took less
    fixture.expectPiece(wants(QByteArray::number(kOne))); // had the rest after all
    fixture.expectPiece(
        answer(416, R"({"error":{"code":"invalidRange"},"nextExpectedRanges":["5000-"]})")); // lost some
    fixture.expectPiece(wants(QByteArray::number(kTwo)));                                    // and found them again
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    // Two answers name an offset beyond their piece, but none beyond what had been sent.
    QVERIFY_RESULT(fixture.complete());
    QCOMPARE(fixture.ranges().at(1), range(1000, 2000));
    QCOMPARE(fixture.ranges().at(2), range(kOne, kTwo));
    QCOMPARE(fixture.ranges().at(3), range(5000, 5000 + kOne));
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aSessionThatIsOverIsMadeAnew_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 410})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

void GraphUploadTest::aSessionThatIsOverIsMadeAnew()
{
    QFETCH(int, status);
    UploadFixture fixture(3'000'000);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(answer(status));
    fixture.client->expect("DELETE", kUpload, answer(404));
    fixture.client->expect("GET", kList, GraphFixture::listOf({})); // looks first
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    QVERIFY(fixture.tokens->rejected.isEmpty()); // a 401 there says nothing about the token
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::anUnclearSessionIsEndedAndMadeAnew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nonsense") << 200 << QByteArray(R"({"nextExpectedRanges":["huh"]})");
    QTest::newRow("no ranges") << 200 << QByteArray("{}");
    QTest::newRow("wants nothing too early") << 200 << QByteArray(R"({"nextExpectedRanges":[]})");
    QTest::newRow("skips bytes") << 200 << QByteArray(R"({"nextExpectedRanges":["9000000-"]})");
    QTest::newRow("done too early") << 201 << QByteArray();
    QTest::newRow("416 without ranges") << 416 << QByteArray(R"({"error":{"code":"fragmentOverlap"}})");
}

void GraphUploadTest::anUnclearSessionIsEndedAndMadeAnew()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(answer(status, body));
    fixture.client->expect("DELETE", kUpload, answer(204));
    fixture.client->expect("GET", kList, GraphFixture::listOf({}));
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    fixture.expectPiece(wants(QByteArray::number(kTwo)));
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    QVERIFY(fixture.client->asked[4].request.headers.isEmpty()); // the DELETE carries no token either
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aFileThatArrivedBehindAnErrorIsNotBroughtTwice()
{
    UploadFixture fixture(3'000'000);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(noAnswer(Kind::ConnectionLost)); // it was the last piece, and it arrived
    fixture.expectPiece(refusal(404, "uploadSessionNotFound"));
    fixture.client->expect("DELETE", kUpload, answer(404));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::endlessFaultsEndAsPassing()
{
    UploadFixture fixture(3'000'000);
    fixture.client->expect("GET", kDraftPath, GraphFixture::goodDraft());
    for (int attempt = 0; attempt < 4; ++attempt) {
        fixture.client->expect("GET", kList, GraphFixture::listOf({}));
        fixture.client->expect("POST", kOpen, session());
        fixture.expectPiece(answer(401));
        fixture.client->expect("DELETE", kUpload, answer(401));
    }
    const Result<> completed = fixture.complete();
    QVERIFY(isPassing(completed.error().kind));
    QVERIFY(completed.error().sentence.contains(u"budget.pdf"_s));
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::unsafeUploadUrlsAreRefused()
{
    for (const auto *url : {"http://outlook.test/x", "ftp://outlook.test/x", "", "not a url"}) {
        GraphOptions options = quickOptions();
        options.backOffs.clear();
        UploadFixture fixture(3'000'000, options);
        fixture.expectEmptyDraft();
        fixture.client->expect(
            "POST", kOpen, answer(201, QByteArray(R"({"uploadUrl":")") + url + R"(","nextExpectedRanges":["0-"]})"));
        QCOMPARE(fixture.complete().error().kind, Kind::BadAnswer);
        VERIFY_SCRIPT(fixture);
    }
}

void GraphUploadTest::theServiceMaySwitchRoutes()
{
    UploadFixture tooSmall(3'000'000);
    tooSmall.expectEmptyDraft();
    tooSmall.client->expect("POST", kOpen, refusal(400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"));
    tooSmall.client->expect("POST", kList, answer(201, "{}"));
    tooSmall.expectVerified();
    QVERIFY_RESULT(tooSmall.complete());
    VERIFY_SCRIPT(tooSmall);

    UploadFixture tooLarge(2'999'999);
    tooLarge.expectEmptyDraft();
    tooLarge.client->expect("POST", kList, answer(413));
    tooLarge.client->expect("POST", kOpen, session());
    tooLarge.expectPiece(answer(201));
    tooLarge.expectVerified();
    QVERIFY_RESULT(tooLarge.complete());
    VERIFY_SCRIPT(tooLarge);

    UploadFixture neither(2'999'999);
    neither.expectEmptyDraft();
    neither.client->expect("POST", kList, answer(413));
    neither.client->expect("POST", kOpen, refusal(400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"));
    QCOMPARE(neither.complete().error().kind, Kind::TooLarge);
    VERIFY_SCRIPT(neither);
}

void GraphUploadTest::filesThatChangedAreNotUploaded()
{
    for (const qint64 size : {qint64(1000), kBig}) {
        UploadFixture fixture(size);
        fixture.expectEmptyDraft();
        const Attachment changed = fixture.file(u"budget.pdf"_s, size, 'z');
        QVERIFY(changed.sha256 != fixture.message.attachments.first().sha256);
        const Result<> completed = fixture.complete();
        QCOMPARE(completed.error().kind, Kind::File);
        QVERIFY(completed.error().sentence.contains(u"budget.pdf"_s));
        VERIFY_SCRIPT(fixture);
    }
}

void GraphUploadTest::filesThatChangeMeanwhileStopTheUpload_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("shorter") << kBig - 1;
    QTest::newRow("as long as before") << kBig;
}

void GraphUploadTest::filesThatChangeMeanwhileStopTheUpload()
{
    QFETCH(qint64, size);
    GraphOptions options = quickOptions();
    options.patience = std::chrono::hours(1); // of leaps: whatever is asked in vain is not asked for long
    UploadFixture fixture(kBig, options);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    fixture.client->expect("DELETE", kUpload, answer(204));
    const UploadObserver spoiler = [&fixture, size](const UploadProgress &news) {
        if (news.sentBytes == kOne)
            (void)fixture.file(u"budget.pdf"_s, size, 'z');
    };
    const Result<> completed = QCoro::waitFor(fixture.mailbox.completeDraft(kDraft, fixture.message, spoiler, {}));
    QCOMPARE(completed.error().kind, Kind::File);
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aStopEndsTheSession_data()
{
    QTest::addColumn<bool>("inMidPiece");
    QTest::newRow("between two pieces") << false;
    QTest::newRow("in the middle of a piece") << true;
}

void GraphUploadTest::aStopEndsTheSession()
{
    QFETCH(bool, inMidPiece);
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    if (inMidPiece)
        fixture.client->expectAndHold("PUT", kUpload);
    fixture.client->expect("DELETE", kUpload, answer(204));
    const UploadObserver stopper = [&fixture, inMidPiece](const UploadProgress &news) {
        const auto stop = [&fixture] { fixture.stop.request_stop(); };
        if (news.sentBytes == kOne)
            inMidPiece ? QTimer::singleShot(0, qApp, stop) : stop();
    };
    const Result<> completed =
        QCoro::waitFor(fixture.mailbox.completeDraft(kDraft, fixture.message, stopper, fixture.stop.get_token()));
    QCOMPARE(completed.error().kind, Kind::Cancelled);
    QVERIFY(fixture.client->asked.last().request.headers.isEmpty()); // no token goes there
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aSilentServerDoesNotHoldUpAStop()
{
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.client->expectAndHold("PUT", kUpload);
    fixture.client->expectAndHold("DELETE", kUpload); // for an hour
    const UploadObserver stopper = [&fixture](const UploadProgress &) {
        QTimer::singleShot(0, qApp, [&fixture] { fixture.stop.request_stop(); });
    };
    const Result<> completed =
        QCoro::waitFor(fixture.mailbox.completeDraft(kDraft, fixture.message, stopper, fixture.stop.get_token()));
    QCOMPARE(completed.error().kind, Kind::Cancelled);
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::tooLargeForTheMailboxEndsTheSession()
{
    UploadFixture fixture(kBig);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, session());
    fixture.expectPiece(wants(QByteArray::number(kOne)));
    fixture.expectPiece(refusal(400, "ErrorMessageSizeExceeded"));
    fixture.client->expect("DELETE", kUpload, answer(204));
    QCOMPARE(fixture.complete().error().kind, Kind::TooLarge);
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::wrongAndDoubleFilesAreReplaced()
{
    UploadFixture fixture(1000);
    Attachment incomplete = fixture.message.attachments.first();
    incomplete.sizeBytes = 100;
    fixture.client->expect("GET", kDraftPath, GraphFixture::goodDraft());
    fixture.client->expect("GET", kList, GraphFixture::listOf({incomplete}));
    fixture.client->expect("DELETE", kList + u"/A1"_s, answer(204));
    fixture.client->expect("POST", kList, answer(201, "{}"));
    const Attachment right = fixture.message.attachments.first();
    fixture.client->expect("GET", kList, GraphFixture::listOf({right, right}));
    fixture.client->expect("GET", kList, GraphFixture::listOf({right, right})); // perhaps only slow: looked at again
    fixture.client->expect("GET", kList, GraphFixture::listOf({right, right}));
    fixture.client->expect("DELETE", kList + u"/A2"_s, refusal(404, "ErrorItemNotFound"));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::foreignFilesAreLeftAndRefused()
{
    UploadFixture fixture(1000);
    const Attachment foreign = fixture.file(u"other.pdf"_s, 10);
    fixture.client->expect("GET", kDraftPath, GraphFixture::goodDraft());
    fixture.client->expect("GET", kList, GraphFixture::listOf({fixture.message.attachments.first(), foreign}));
    QCOMPARE(fixture.complete().error().kind, Kind::Conflict);
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aFreshDraftMayBeMissingForAWhile()
{
    UploadFixture fixture(1000);
    fixture.client->expect("GET", kDraftPath, refusal(404, "ErrorItemNotFound"));
    fixture.client->expect("GET", kDraftPath, refusal(404, "ErrorItemNotFound"));
    fixture.client->expect("GET", kDraftPath, GraphFixture::goodDraft());
    fixture.client->expect("GET", kList, refusal(404, "ErrorItemNotFound"));
    fixture.client->expect("GET", kList, GraphFixture::listOf({}));
    fixture.client->expect("POST", kList, refusal(404, "ErrorItemNotFound"));
    fixture.client->expect("POST", kList, answer(201, "{}"));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::aMissingDraftIsBelievedInTheEnd()
{
    UploadFixture fixture(1000);
    for (int i = 0; i < 3; ++i)
        fixture.client->expect("GET", kDraftPath, refusal(404, "ErrorItemNotFound"));
    QCOMPARE(fixture.complete().error().kind, Kind::NotFound);
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::slowListsAreWaitedFor()
{
    UploadFixture fixture(1000);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kList, answer(201, "{}"));
    fixture.client->expect("GET", kList, GraphFixture::listOf({}));
    fixture.client->expect("GET", kList, GraphFixture::listOf({}));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    VERIFY_SCRIPT(fixture);
}

void GraphUploadTest::changedDraftsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("sent") << QByteArray("\"isDraft\":true") << QByteArray("\"isDraft\":false");
    QTest::newRow("handed over for sending")
        << QByteArray("\"singleValueExtendedProperties\":[")
        << QByteArray(R"("singleValueExtendedProperties":[{"id":"Integer 0xe07","value":"4"},)");
    QTest::newRow("other recipient") << QByteArray("Bjorn+x") << QByteArray("bob");
    QTest::newRow("more recipients") << QByteArray("\"ccRecipients\":[]")
                                     << QByteArray(R"("ccRecipients":[{"emailAddress":{"address":"x@y"}}])");
    QTest::newRow("somebody in Bcc") << QByteArray("\"bccRecipients\":[]")
                                     << QByteArray(R"("bccRecipients":[{"emailAddress":{"address":"x@y"}}])");
    QTest::newRow("other stamp") << QByteArray("0b6b9b0a") << QByteArray("1b6b9b0a");
    QTest::newRow("no stamp") << QByteArray("Name SincerelyMessage") << QByteArray("Name Another");
}

void GraphUploadTest::changedDraftsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    UploadFixture fixture(1000);
    http::HttpResponse draft = GraphFixture::goodDraft();
    QVERIFY(draft.body.contains(from));
    draft.body.replace(from, to);
    fixture.client->expect("GET", kDraftPath, draft);
    QCOMPARE(fixture.complete().error().kind, Kind::Conflict);
    VERIFY_SCRIPT(fixture); // neither uploaded nor deleted anything in it
}

void GraphUploadTest::throttledUploadsGoOn()
{
    UploadFixture fixture(3'000'000);
    fixture.expectEmptyDraft();
    fixture.client->expect("POST", kOpen, answer(429, {}, {{"Retry-After", "3"}}));
    fixture.client->expect("POST", kOpen, session());
    for (int i = 0; i < 10; ++i)
        fixture.expectPiece(answer(429, {}, {{"Retry-After", "3"}}));
    fixture.expectPiece(answer(201));
    fixture.expectVerified();
    QVERIFY_RESULT(fixture.complete());
    VERIFY_SCRIPT(fixture);
}

QTEST_GUILESS_MAIN(GraphUploadTest)
#include "graph_upload_test.moc"
