#include "core/http/qt_http_client.h"
#include "core/providers/graph/graph_mailbox.h"
#include "tests/emulator/emulator.h"
#include "tests/integration/graph_setup.h"
#include "tests/support/support.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Where = Sighting::Where;

namespace
{

/// What stands between the emulator and the test.
struct Bench {
    Bench()
    {
        if (!emulator.start())
            qFatal("the emulator does not start");
        mailbox.emplace(client, std::make_shared<test::EmulatorTokens>(emulator), clock, test::quickOptions(emulator));
    }

    [[nodiscard]] Attachment file(const QString &name, qint64 size, const QString &contentId = {}) const
    {
        return test::makeFile(folder, name, size, contentId);
    }

    [[nodiscard]] static OutgoingMessage message(const QList<Attachment> &files)
    {
        OutgoingMessage message;
        message.id = MessageId::create();
        message.from = {u"Ada Muster"_s, u"ada@contoso.example"_s};
        message.to = {u"Björn"_s, u"bjorn@example.org"_s};
        message.subject = u"Hello Björn"_s;
        message.html = u"<p>Hello Björn</p>"_s;
        message.text = u"Hello Björn"_s;
        message.attachments = files;
        return message;
    }

    emulator::Emulator emulator;
    SystemClock clock;
    QTemporaryDir folder;
    std::shared_ptr<http::QtHttpClient> client = std::make_shared<http::QtHttpClient>("test");
    std::optional<graph::GraphMailbox> mailbox;
};

/// Looks until the message is seen as sent or as a draft; a throttle or a fault on the way is waited out.
Result<Sighting> settle(Bench &bench, const Draft &draft, const MessageId &id)
{
    Result<Sighting> sighting = failure(Kind::Cancelled, {});
    for (int round = 0; round < 20; ++round) {
        sighting = QCoro::waitFor(bench.mailbox->lookUp(draft, id, {}));
        if (sighting && (sighting->where == Where::Sent || sighting->where == Where::Draft))
            return sighting;
        if (sighting && sighting->where == Where::Nowhere && draft.id.isEmpty())
            return sighting;
    }
    return sighting;
}

/// The life of one message as a careful sender leads it: after anything unclear it looks, and only then goes on.
Result<> deliver(Bench &bench, const OutgoingMessage &message)
{
    Result<Draft> draft = failure(Kind::Cancelled, {});
    for (int attempt = 0; !draft && attempt < 10; ++attempt) {
        draft = QCoro::waitFor(bench.mailbox->createDraft(message, {}));
        if (draft || !leavesOutcomeOpen(draft.error().kind))
            continue;
        const Result<Sighting> made = settle(bench, {}, message.id);
        if (made && made->where == Where::Draft)
            draft = made->draft;
    }
    if (!draft)
        return failure(draft.error());

    Result<> complete = QCoro::waitFor(bench.mailbox->completeDraft(*draft, message, {}, {}));
    for (int attempt = 0; !complete && isPassing(complete.error().kind) && attempt < 10; ++attempt)
        complete = QCoro::waitFor(bench.mailbox->completeDraft(*draft, message, {}, {}));
    if (!complete)
        return complete;

    for (int attempt = 0; attempt < 10; ++attempt) {
        const Result<> sent = QCoro::waitFor(bench.mailbox->send(*draft, message.id, {}));
        if (sent)
            return {};
        const Result<Sighting> seen = settle(bench, *draft, message.id);
        if (!seen)
            return failure(seen.error());
        if (seen->where == Where::Sent)
            return {};
        if (seen->where != Where::Draft)
            return failure(Kind::NotFound, u"unknown"_s, seen->evidence);
    }
    return failure(Kind::Cancelled, u"never sent"_s);
}

/// What left the emulator is what was approved: once, byte for byte.
void verifyDeliveredOnce(const Bench &bench, const OutgoingMessage &message)
{
    const QList<emulator::Delivered> delivered = bench.emulator.delivered();
    QCOMPARE(delivered.size(), 1);
    QCOMPARE(delivered.first().recipient, message.to.address);
    QCOMPARE(delivered.first().count, 1);
    QCOMPARE(delivered.first().stamp, message.id.text());
    const QList<emulator::SentRecord> sent = bench.emulator.state().sent;
    QCOMPARE(sent.size(), 1);
    const emulator::MessageRecord record = sent.first().message;
    QCOMPARE(record.subject, message.subject);
    QCOMPARE(record.body, message.html);
    QCOMPARE(record.attachments.size(), message.attachments.size());
    for (const Attachment &file : message.attachments) {
        const auto arrived = std::find_if(record.attachments.begin(), record.attachments.end(),
                                          [&](const emulator::AttachmentRecord &it) { return it.name == file.name; });
        QVERIFY(arrived != record.attachments.end());
        QCOMPARE(arrived->sha256, file.sha256.toHex());
        QCOMPARE(arrived->size, file.sizeBytes);
        QCOMPARE(arrived->isInline, file.isInline());
        QCOMPARE(arrived->contentId, file.contentId);
    }
}

} // namespace

/// The Graph provider with the real HTTP client against the emulator: what arrives, and what becomes of faults.
class GraphMailboxIntegrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesArriveByteForByte_data();
    void filesArriveByteForByte();
    void manyFilesArriveWithPicturesInTheLetter();
    void anyFaultAtAnyRequestStillDeliversOnce_data();
    void anyFaultAtAnyRequestStillDeliversOnce();
    void leftoverDraftsAreRemovedAndOthersKept();
    void piecesMayBeRefusedWhenTheyAreThereAlready();
};

void GraphMailboxIntegrationTest::filesArriveByteForByte_data()
{
    QTest::addColumn<qint64>("size"); // -1: no file
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("pieces");
    QTest::newRow("none") << qint64(-1) << 0 << 0;
    QTest::newRow("empty") << qint64(0) << 0 << 0;
    QTest::newRow("100 KB") << qint64(102400) << 0 << 0;
    QTest::newRow("2.9 MB") << qint64(2900000) << 0 << 0;
    QTest::newRow("just below 3 MB") << qint64(2999999) << 1 << 0;
    QTest::newRow("3 MB") << qint64(3000000) << 0 << 1;
    QTest::newRow("3 MiB") << qint64(3145728) << 0 << 1;
    QTest::newRow("12.5 MB") << qint64(12500000) << 0 << 4;
}

void GraphMailboxIntegrationTest::filesArriveByteForByte()
{
    QFETCH(qint64, size);
    QFETCH(int, posts);
    QFETCH(int, pieces);
    Bench bench;
    const QList<Attachment> files =
        size < 0 ? QList<Attachment>() : QList<Attachment>{bench.file(u"Größe 1.pdf"_s, size)};
    const OutgoingMessage message = Bench::message(files);

    const Result<MailboxOwner> owner = QCoro::waitFor(bench.mailbox->check({}));
    QVERIFY_RESULT(owner);
    QCOMPARE(owner->address.address, u"ada@contoso.example"_s);
    const Result<Draft> draft = QCoro::waitFor(bench.mailbox->createDraft(message, {}));
    QVERIFY_RESULT(draft);
    qint64 told = 0;
    const UploadObserver observer = [&told](const UploadProgress &news) { told = news.sentBytes; };
    QVERIFY_RESULT(QCoro::waitFor(bench.mailbox->completeDraft(*draft, message, observer, {})));
    const Result<Sighting> before = QCoro::waitFor(bench.mailbox->lookUp(*draft, message.id, {}));
    QVERIFY_RESULT(before);
    QVERIFY2(before->where == Where::Draft, qPrintable(before->evidence));
    QVERIFY_RESULT(QCoro::waitFor(bench.mailbox->send(*draft, message.id, {})));
    const Result<Sighting> after = QCoro::waitFor(bench.mailbox->lookUp(*draft, message.id, {}));
    QVERIFY_RESULT(after);
    QVERIFY2(after->where == Where::Sent, qPrintable(after->evidence));
    QVERIFY(after->sentAt.isValid());

    verifyDeliveredOnce(bench, message);
    QCOMPARE(bench.emulator.violations(), QString());
    QCOMPARE(bench.emulator.count(emulator::Kind::AddAttachment), posts);
    QCOMPARE(bench.emulator.count(emulator::Kind::PutPiece), pieces);
    if (posts + pieces > 0)
        QCOMPARE(told, size);
}

void GraphMailboxIntegrationTest::manyFilesArriveWithPicturesInTheLetter()
{
    Bench bench;
    const OutgoingMessage message =
        Bench::message({bench.file(u"logo.png"_s, 5000, u"logo1"_s), bench.file(u"big.pdf"_s, 5000000),
                        bench.file(u"small.pdf"_s, 10), bench.file(u"big picture.png"_s, 3500000, u"photo"_s)});
    QVERIFY_RESULT(deliver(bench, message));
    verifyDeliveredOnce(bench, message);
    QCOMPARE(bench.emulator.violations(), QString());
    QCOMPARE(bench.emulator.state().openSessions, 0);
}

void GraphMailboxIntegrationTest::anyFaultAtAnyRequestStillDeliversOnce_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"reset", "reset-after", "close-after", "truncated-body", "truncated-headers", "200-instead", "not-json",
          "401", "404", "409", "429:1", "500-after", "502-html-after", "503:1", "504-after"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void GraphMailboxIntegrationTest::anyFaultAtAnyRequestStillDeliversOnce()
{
    QFETCH(QString, fault);
    // The n-th request goes wrong, for every n, until nothing goes wrong any more.
    bool faultHit = true;
    int hits = 0;
    for (int n = 1; faultHit; ++n) {
        QVERIFY(n < 60);
        Bench bench;
        const OutgoingMessage message =
            Bench::message({bench.file(u"big.pdf"_s, 4000000), bench.file(u"small.pdf"_s, 10)});
        QCOMPARE(bench.emulator.setFaults(u"*#%1=%2"_s.arg(n).arg(fault)), QString());
        const Result<> delivered = deliver(bench, message);
        faultHit = !bench.emulator.state().faults.isEmpty();
        hits += faultHit ? 1 : 0;
        QVERIFY2(delivered,
                 qPrintable(u"request %1: "_s.arg(n) + (delivered ? QString() : test::describe(delivered.error()))));
        verifyDeliveredOnce(bench, message);
        if (QTest::currentTestFailed()) {
            qWarning("at request %d", n);
            return;
        }
        QCOMPARE(test::avoidableViolations(bench.emulator.state()), QString());
    }
    QVERIFY2(hits >= 10, "a message with these files takes ten requests");
}

void GraphMailboxIntegrationTest::leftoverDraftsAreRemovedAndOthersKept()
{
    Bench bench;
    const OutgoingMessage message = Bench::message({});
    const Result<Draft> first = QCoro::waitFor(bench.mailbox->createDraft(message, {}));
    const Result<Draft> second = QCoro::waitFor(bench.mailbox->createDraft(message, {}));
    const Result<Draft> other = QCoro::waitFor(bench.mailbox->createDraft(Bench::message({}), {}));
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(other);
    const Result<int> removed = QCoro::waitFor(bench.mailbox->removeDrafts(message.id, second->id, {}));
    QVERIFY_RESULT(removed);
    QCOMPARE(*removed, 1);
    QStringList left;
    for (const emulator::MessageRecord &record : bench.emulator.state().in(u"drafts"_s))
        left.append(record.id);
    QCOMPARE(left, (QStringList{second->id, other->id}));
    QCOMPARE(bench.emulator.violations(), QString());
}

void GraphMailboxIntegrationTest::piecesMayBeRefusedWhenTheyAreThereAlready()
{
    for (const QString &policy : {u"accept"_s, u"416"_s}) {
        Bench bench;
        bench.emulator.changeBehaviour([policy](emulator::Behaviour &behaviour) { behaviour.repeatedPiece = policy; });
        QCOMPARE(bench.emulator.setFaults(u"put-piece#2=reset-after"_s), QString());
        const OutgoingMessage message = Bench::message({bench.file(u"big.pdf"_s, 12500000)});
        QVERIFY_RESULT(deliver(bench, message));
        verifyDeliveredOnce(bench, message);
        QCOMPARE(bench.emulator.state().faults.size(), 1);
        QCOMPARE(bench.emulator.violations(), QString());
    }
}

QTEST_GUILESS_MAIN(GraphMailboxIntegrationTest)
#include "graph_mailbox_test.moc"
