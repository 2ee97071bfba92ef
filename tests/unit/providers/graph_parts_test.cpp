#include "core/providers/graph/attachment_plan.h"
#include "core/providers/graph/graph_errors.h"
#include "core/providers/graph/graph_messages.h"
#include "core/providers/graph/graph_urls.h"
#include "core/providers/graph/upload_ranges.h"
#include "tests/unit/providers/graph_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace sincerely;
using namespace sincerely::graph;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const GraphUrls kUrls(QUrl(u"https://graph.microsoft.com"_s));

} // namespace

/// The parts of the Graph provider that only turn values into values.
class GraphPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsHoldWhatTheDocumentationWants();
    void plainTextMessagesAreSentAsText();
    void fromIsWrittenOnlyForAnotherAddress();
    void sizesArePredictedToTheByte();
    void attachmentsAreStandardBase64();
    void uploadSessionsAreAskedInTheDocumentedShape();
    void filtersAreEncodedSafely();
    void idsAreEncodedInPaths();
    void linksToOtherHostsAreNotOurs();
    void expectedRangesAreReadInAllSpellings_data();
    void expectedRangesAreReadInAllSpellings();
    void answersMeanWhatTheTableSays_data();
    void answersMeanWhatTheTableSays();
    void detailsHoldNoMessageOfTheServer();
    void claimsChallengesAreSeen();
    void attachmentsAreComparedAsAMultiset_data();
    void attachmentsAreComparedAsAMultiset();
    void flagsAreReadInEitherSpelling();
};

void GraphPartsTest::draftsHoldWhatTheDocumentationWants()
{
    OutgoingMessage message = plainMessage();
    message.cc = {{QString(), u"cc@example.org"_s}};
    message.bcc = {{u"Hidden"_s, u"bcc@example.org"_s}};
    message.replyTo = MailAddress{u"Desk"_s, u"desk@contoso.example"_s};
    const QJsonObject expected = object(R"({
        "subject":"Hello Björn",
        "body":{"contentType":"html","content":"<p>Hello Björn</p>"},
        "toRecipients":[{"emailAddress":{"address":"bjorn+x@example.org","name":"Björn \"B\" Ödegård"}}],
        "ccRecipients":[{"emailAddress":{"address":"cc@example.org"}}],
        "bccRecipients":[{"emailAddress":{"address":"bcc@example.org","name":"Hidden"}}],
        "replyTo":[{"emailAddress":{"address":"desk@contoso.example","name":"Desk"}}],
        "singleValueExtendedProperties":[{"id":"String {ea94a4e1-8639-4bc5-b490-29ae68d14aaf} Name SincerelyMessage",
                                          "value":"0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a"}]})");
    QCOMPARE(object(buildDraft(message, u"ada@contoso.example"_s)), expected);
}

void GraphPartsTest::plainTextMessagesAreSentAsText()
{
    OutgoingMessage message = plainMessage();
    message.html.clear();
    const QJsonObject body = object(buildDraft(message, {})).value(u"body"_s).toObject();
    QCOMPARE(body, object(R"({"contentType":"text","content":"Hello Björn"})"));
}

void GraphPartsTest::fromIsWrittenOnlyForAnotherAddress()
{
    OutgoingMessage message = plainMessage();
    QVERIFY(!object(buildDraft(message, u"ADA@contoso.example"_s)).contains(u"from"_s));
    message.from = {u"Sales"_s, u"sales@contoso.example"_s};
    QCOMPARE(object(buildDraft(message, u"ada@contoso.example"_s)).value(u"from"_s).toObject(),
             object(R"({"emailAddress":{"address":"sales@contoso.example","name":"Sales"}})"));
    message.from = {};
    QVERIFY(!object(buildDraft(message, {})).contains(u"from"_s));
}

void GraphPartsTest::sizesArePredictedToTheByte()
{
    GraphFixture fixture;
    for (const qint64 size : {0, 1, 2, 3, 4, 1000}) {
        const Attachment one = fixture.file(u"Größe \"x\".pdf"_s, size);
        Attachment two = fixture.file(u"logo.png"_s, size + 7);
        two.contentId = u"logo1"_s;
        const QByteArray draft = buildDraft(plainMessage(), {});
        const QList<QByteArray> encoded = {buildAttachment(one, QByteArray(size, 'x')),
                                           buildAttachment(two, QByteArray(size + 7, 'y'))};
        QCOMPARE(builtSize(one), encoded.first().size());
        QCOMPARE(builtSize(draft.size(), {one}), withAttachments(draft, {encoded.first()}).size());
        const QByteArray whole = withAttachments(draft, encoded);
        QCOMPARE(builtSize(draft.size(), {one, two}), whole.size());
        QCOMPARE(object(whole).value(u"attachments"_s).toArray().size(), 2);
        QCOMPARE(object(whole).value(u"subject"_s).toString(), plainMessage().subject);
    }
    QCOMPARE(withAttachments("{}", {}), "{}");
    QCOMPARE(builtSize(2, {}), 2);
}

void GraphPartsTest::attachmentsAreStandardBase64()
{
    const Attachment file{u"/x"_s, u"a.bin"_s, u"application/octet-stream"_s, 4, {}, {}};
    QCOMPARE(
        object(buildAttachment(file, QByteArray::fromHex("fbffbf01"))),
        object(
            R"({"@odata.type":"#microsoft.graph.fileAttachment","name":"a.bin","contentType":"application/octet-stream",
                        "isInline":false,"contentBytes":"+/+/AQ=="})"));
    const Attachment picture{u"/x"_s, u"l.png"_s, u"image/png"_s, 1, {}, u"logo1"_s};
    QCOMPARE(object(buildAttachment(picture, "x")),
             object(R"({"@odata.type":"#microsoft.graph.fileAttachment","name":"l.png","contentType":"image/png",
                        "isInline":true,"contentId":"logo1","contentBytes":"eA=="})"));
}

void GraphPartsTest::uploadSessionsAreAskedInTheDocumentedShape()
{
    Attachment file{u"/x"_s, u"film.mp4"_s, u"video/mp4"_s, 10000000, {}, {}};
    QCOMPARE(object(buildUploadSession(file)), object(R"({"AttachmentItem":{"attachmentType":"file","name":"film.mp4",
        "size":10000000,"contentType":"video/mp4","isInline":false}})"));
    file.contentId = u"film1"_s;
    QCOMPARE(object(buildUploadSession(file)), object(R"({"AttachmentItem":{"attachmentType":"file","name":"film.mp4",
        "size":10000000,"contentType":"video/mp4","isInline":true,"contentId":"film1"}})"));
}

void GraphPartsTest::filtersAreEncodedSafely()
{
    const QUrl stamp = kUrls.withStamp(u"sentitems"_s, kMessageId);
    QCOMPARE(stamp.path(), u"/v1.0/me/mailFolders/sentitems/messages"_s);
    QCOMPARE(
        stamp.query(QUrl::FullyDecoded),
        u"$filter=singleValueExtendedProperties/Any(ep: ep/id eq 'String {ea94a4e1-8639-4bc5-b490-29ae68d14aaf} Name "
        "SincerelyMessage' and ep/value eq '0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a')"
        "&$select=id,isDraft,parentFolderId,sentDateTime,internetMessageId,conversationId"_s);
    const QByteArray encoded = kUrls.withInternetMessageId(u"<o'x+y=&#%@h.example>"_s).toEncoded();
    QVERIFY2(
        encoded.contains("$filter=internetMessageId%20eq%20%27%3Co%27%27x%2By%3D%26%23%25%40h.example%3E%27&$select="),
        encoded.constData());
    QVERIFY(!stamp.toEncoded().contains('{') && !stamp.toEncoded().contains('\'') && !stamp.toEncoded().contains(' '));
}

void GraphPartsTest::idsAreEncodedInPaths()
{
    QCOMPARE(kUrls.send(u"AA/b+c=="_s).toEncoded(),
             "https://graph.microsoft.com/v1.0/me/messages/AA%2Fb%2Bc%3D%3D/send");
    QCOMPARE(GraphUrls(QUrl(u"http://localhost:81/prefix/"_s)).messages().toEncoded(),
             "http://localhost:81/prefix/v1.0/me/messages");
    QCOMPARE(kUrls.attachmentList(u"D"_s).query(),
             u"$select=id,name,size,contentType,isInline,microsoft.graph.fileAttachment/contentId"_s);
    QCOMPARE(kUrls.sendingState(u"D"_s).query(QUrl::FullyDecoded),
             u"$select=id,isDraft,parentFolderId,sentDateTime,internetMessageId,conversationId"
             "&$expand=singleValueExtendedProperties($filter=id eq 'Integer 0x0E07')"_s);
}

void GraphPartsTest::linksToOtherHostsAreNotOurs()
{
    QVERIFY(kUrls.isOurs(QUrl(u"https://graph.microsoft.com/v1.0/me/messages?$skip=10"_s)));
    for (const auto *link : {u"https://graph.microsoft.com.evil.example/v1.0", u"http://graph.microsoft.com/v1.0",
                             u"https://graph.microsoft.com:444/v1.0", u"https://x@graph.microsoft.com/v1.0", u""})
        QVERIFY(!kUrls.isOurs(QUrl(QString::fromUtf16(link))));
}

void GraphPartsTest::expectedRangesAreReadInAllSpellings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<qint64>("first"); // -1: nothing more is wanted
    QTest::addColumn<qint64>("last");  // -1: open
    const auto row = [](const QByteArray &json, bool understood, qint64 first = 0, qint64 last = -1) {
        QTest::newRow(json.constData()) << json << understood << first << last;
    };
    row(R"({"nextExpectedRanges":["0-"]})", true, 0);
    row(R"({"NextExpectedRanges":["2097152"]})", true, 2097152);
    row(R"({"nextExpectedRanges":["2097152-"]})", true, 2097152);
    row(R"({"NEXTEXPECTEDRANGES":["2097152-4194303"]})", true, 2097152, 4194303);
    row(R"({"nextExpectedRanges":["4194304-","1000-1999"," 3000-3999"]})", true, 1000, 1999);
    row(R"({"nextExpectedRanges":[2097152]})", true, 2097152);
    row(R"({"nextExpectedRanges":["10-99999999"]})", true, 10, 9999999);
    row(R"({"nextExpectedRanges":[]})", true, -1);
    row(R"({})", false);
    row(R"({"nextExpectedRanges":"0-"})", false);
    row(R"({"nextExpectedRanges":["-5"]})", false);
    row(R"({"nextExpectedRanges":["+5-"]})", false);
    row(R"({"nextExpectedRanges":["5-4"]})", false);
    row(R"({"nextExpectedRanges":["abc"]})", false);
    row(R"({"nextExpectedRanges":["1-2-3"]})", false);
    row(R"({"nextExpectedRanges":[""]})", false);
    row(R"({"nextExpectedRanges":[null]})", false);
    row(R"({"nextExpectedRanges":[1.5]})", false);
    row(R"({"nextExpectedRanges":["10000000-"]})", false);
    row(R"({"nextExpectedRanges":["99999999999999999999-"]})", false);
    row(R"({"nextExpectedRanges":["0-","nonsense"]})", false);
}

void GraphPartsTest::expectedRangesAreReadInAllSpellings()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, understood);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const Result<std::optional<ExpectedRange>> range = nextExpectedRange(object(json), 10000000);
    QCOMPARE(range.has_value(), understood);
    if (!understood) {
        QCOMPARE(range.error().kind, Error::Kind::BadAnswer);
        return;
    }
    QCOMPARE(range->has_value(), first >= 0);
    if (first >= 0)
        QVERIFY(**range == (ExpectedRange{first, last < 0 ? std::nullopt : std::optional<qint64>(last)}));
}

void GraphPartsTest::answersMeanWhatTheTableSays_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, const QByteArray &code, Kind kind) {
        const QByteArray body = code.isEmpty() ? QByteArray() : R"({"error":{"code":")" + code + R"("}})";
        QTest::newRow(QByteArray(QByteArray::number(status) + ' ' + code).constData()) << status << body << kind;
    };
    row(401, "InvalidAuthenticationToken", Kind::SignInNeeded);
    row(401, "", Kind::SignInNeeded);
    row(403, "ErrorAccessDenied", Kind::AccountRefused);
    row(403, "Authorization_RequestDenied", Kind::AccountRefused);
    row(403, "ErrorSendAsDenied", Kind::AccountRefused);
    row(403, "", Kind::AccountRefused);
    row(403, "ErrorInvalidLicense", Kind::AccountRefused);
    row(404, "MailboxNotEnabledForRESTAPI", Kind::AccountRefused);
    row(404, "ErrorNonExistentMailbox", Kind::AccountRefused);
    row(403, "ErrorMessageSubmissionBlocked", Kind::AccountRefused);
    row(400, "ErrorMessageSubmissionBlocked", Kind::AccountRefused);
    row(403, "ErrorAccountSuspend", Kind::AccountRefused);
    row(429, "ErrorExceededMessageLimit", Kind::AccountRefused);
    row(403, "ErrorExceededMaxRecipientLimit", Kind::AccountRefused);
    row(403, "ErrorSubmissionQuotaExceeded", Kind::AccountRefused);
    row(404, "ErrorItemNotFound", Kind::NotFound);
    row(404, "UnknownError", Kind::NotFound);
    row(404, "", Kind::NotFound);
    row(403, "ErrorCannotDeleteObject", Kind::NotFound);
    row(400, "ErrorInvalidRecipients", Kind::RecipientRefused);
    row(400, "errorinvalidrecipients", Kind::RecipientRefused);
    row(400, "ErrorMessageSizeExceeded", Kind::TooLarge);
    row(413, "RequestEntityTooLarge", Kind::TooLarge);
    row(413, "", Kind::TooLarge);
    row(400, "InvalidInternetMessageHeader", Kind::ProtocolMistake);
    row(400, "RequestBodyRead", Kind::ProtocolMistake);
    row(400, "InefficientFilter", Kind::ProtocolMistake);
    row(400, "SomethingNew", Kind::ProtocolMistake);
    row(415, "", Kind::ProtocolMistake);
    row(422, "UnprocessableType", Kind::ProtocolMistake);
    row(400, "UnknownError", Kind::ServerFault);
    row(409, "ErrorIrresolvableConflict", Kind::Conflict);
    row(412, "ErrorIrresolvableConflict", Kind::Conflict);
    row(416, "invalidRange", Kind::Conflict);
    row(404, "uploadSessionNotFound", Kind::Gone);
    row(410, "", Kind::Gone);
    row(423, "", Kind::Throttled);
    row(429, "ApplicationThrottled", Kind::Throttled);
    row(429, "", Kind::Throttled);
    row(429, "TooManyRequests", Kind::Throttled);
    row(509, "activityLimitReached", Kind::Throttled);
    row(500, "ErrorInternalServerError", Kind::ServerFault);
    row(500, "ErrorSendAsDenied", Kind::ServerFault); // whatever it says, 5xx leaves open what was done
    row(502, "", Kind::ServerFault);
    row(503, "ApplicationThrottled", Kind::ServerFault);
    row(503, "ErrorServerBusy", Kind::ServerFault);
    row(504, "UnknownError", Kind::ServerFault);
    row(507, "ErrorQuotaExceeded", Kind::AccountRefused);
    row(507, "", Kind::AccountRefused);
    row(408, "", Kind::TimedOut);
    row(200, "", Kind::BadAnswer);
    row(302, "", Kind::BadAnswer);
    QTest::newRow("nested, the deepest known") << 400 << QByteArray(R"({"error":{"code":"BadRequest","innerError":
        {"code":"ErrorInvalidRecipients","innererror":{"code":"NewDetail"}}}})")
                                               << Kind::RecipientRefused;
    QTest::newRow("other spelling") << 404 << QByteArray(R"({"error":{"code":"ResourceNotFound","innererror":
        {"code":"MailboxNotEnabledForRESTAPI"}}})")
                                    << Kind::AccountRefused;
    QTest::newRow("gateway page") << 502 << QByteArray("<html><h1>Bad Gateway</h1></html>") << Kind::ServerFault;
    QTest::newRow("html") << 403 << QByteArray("<html>no</html>") << Kind::AccountRefused;
}

void GraphPartsTest::answersMeanWhatTheTableSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const Error error = errorFrom({status, {}, body}, u"send"_s);
    QCOMPARE(toWord(error.kind), toWord(kind));
    QVERIFY(!error.sentence.isEmpty());
    QVERIFY(error.details.startsWith(u"send: HTTP %1"_s.arg(status)));
}

void GraphPartsTest::detailsHoldNoMessageOfTheServer()
{
    const Error error = errorFrom(refusal(400, "ErrorInvalidRecipients", {{"request-id", "r-1"}, {"Retry-After", "7"}}),
                                  u"create draft"_s);
    QCOMPARE(error.details, u"create draft: HTTP 400, ErrorInvalidRecipients, request-id r-1"_s);
    QVERIFY(!error.sentence.contains(u'@'));
    QCOMPARE(error.retryAfter, std::chrono::seconds(7));
}

void GraphPartsTest::claimsChallengesAreSeen()
{
    const http::Header challenge{"www-authenticate",
                                 "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"eyJ9\""};
    QVERIFY(hasClaimsChallenge({401, {{"WWW-Authenticate", "Bearer"}, challenge}, {}}));
    QVERIFY(hasClaimsChallenge({403, {challenge}, {}}));
    QVERIFY(!hasClaimsChallenge({401, {{"WWW-Authenticate", "Bearer realm=\"\""}}, {}}));
    QCOMPARE(errorFrom({403, {challenge}, R"({"error":{"code":"ErrorAccessDenied"}})"}, {}).kind,
             Error::Kind::SignInNeeded);
}

void GraphPartsTest::attachmentsAreComparedAsAMultiset_data()
{
    QTest::addColumn<QList<qint64>>(
        "stored"); // sizes of attachments called "a.pdf"; approved are two with 1000 and 2000 bytes
    QTest::addColumn<int>("missing");
    QTest::addColumn<QStringList>("surplus");
    QTest::newRow("none") << QList<qint64>{} << 2 << QStringList{};
    QTest::newRow("both") << QList<qint64>{1100, 2100} << 0 << QStringList{};
    QTest::newRow("both, other order") << QList<qint64>{2100, 1100} << 0 << QStringList{};
    QTest::newRow("one incomplete") << QList<qint64>{999, 2000} << 1 << QStringList{u"0"_s};
    QTest::newRow("one twice") << QList<qint64>{1000, 2000, 1000} << 0 << QStringList{u"2"_s};
    QTest::newRow("absurdly large") << QList<qint64>{1000000, 2000} << 1 << QStringList{u"0"_s};
}

void GraphPartsTest::attachmentsAreComparedAsAMultiset()
{
    QFETCH(QList<qint64>, stored);
    QFETCH(int, missing);
    QFETCH(QStringList, surplus);
    const QList<Attachment> approved = {{u"/1"_s, u"a.pdf"_s, {}, 1000, {}, {}},
                                        {u"/2"_s, u"a.pdf"_s, {}, 2000, {}, {}}};
    QList<StoredAttachment> listed;
    for (const qint64 size : stored)
        listed.append({QString::number(listed.size()), u"a.pdf"_s, size, false, {}});
    const AttachmentPlan plan = planAttachments(approved, listed);
    QCOMPARE(plan.missing.size(), missing);
    if (surplus == QStringList{u"2"_s}) // either of two equal ones will do
        QVERIFY(plan.surplusIds == surplus || plan.surplusIds == QStringList{u"0"_s});
    else
        QCOMPARE(plan.surplusIds, surplus);
    QCOMPARE(plan.foreign, 0);

    const QList<StoredAttachment> stranger = {{u"S"_s, u"other.pdf"_s, 5, false, {}}};
    QCOMPARE(planAttachments(approved, stranger).foreign, 1);
    const QList<Attachment> picture = {{u"/3"_s, u"l.png"_s, {}, 10, {}, u"logo"_s}};
    QVERIFY(planAttachments(picture, {{u"P"_s, u"l.png"_s, 20, true, u"logo"_s}}).isDone());
    QCOMPARE(planAttachments(picture, {{u"P"_s, u"l.png"_s, 20, true, {}}}).surplusIds, QStringList{u"P"_s});
    QCOMPARE(planAttachments(picture, {{u"P"_s, u"l.png"_s, 20, false, u"logo"_s}}).missing, picture);
}

void GraphPartsTest::flagsAreReadInEitherSpelling()
{
    for (const QByteArray &id : {QByteArray("Integer 0x0E07"), QByteArray("Integer 0xe07")}) {
        QVERIFY(isSubmitted(object(R"({"singleValueExtendedProperties":[{"id":")" + id + R"(","value":"12"}]})")));
        QVERIFY(!isSubmitted(object(R"({"singleValueExtendedProperties":[{"id":")" + id + R"(","value":"8"}]})")));
    }
    QVERIFY(!isSubmitted({}));
    QVERIFY(!carriesStamp({}, MessageId()));
}

QTEST_GUILESS_MAIN(GraphPartsTest)
#include "graph_parts_test.moc"
