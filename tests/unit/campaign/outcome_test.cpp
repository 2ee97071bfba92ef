#include "core/campaign/decision.h"
#include "core/campaign/report.h"
#include "core/recipients/list_reader.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/store.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

store::RecordedMessage row(const QString &name, const QString &address = u"a@example.com"_s)
{
    store::RecordedMessage message;
    message.id = MessageId(u"1a2b3c4d-0000-4000-8000-000000000001"_s);
    message.to = {name, address};
    message.state = MessageState::Accepted;
    return message;
}

/// The second line of a report about one message.
QByteArray csvOf(const store::RecordedMessage &message)
{
    const QByteArray csv = reportAsCsv({message});
    return csv.mid(csv.indexOf("\r\n") + 2);
}

using Rows = QList<QStringList>;

QByteArray workbookOf(const QList<store::RecordedMessage> &messages)
{
    Campaign campaign;
    campaign.name = u"Spring"_s;
    campaign.reason = u"No network."_s;
    CampaignTotals totals;
    totals.total = 9;
    totals.sent = 4;
    totals.notSent = 1;
    totals.unknown = 2;
    totals.waiting = 1;
    totals.underway = 1;
    return reportAsXlsx(campaign, totals, messages).value_or(QByteArray());
}

/// The rows below the first one.
Rows readBack(const QByteArray &workbook, const QString &sheet)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        qFatal("cannot write");
    file.close();
    recipients::ListOptions options;
    options.sheet = sheet;
    options.header = recipients::HeaderRow::Present;
    const auto table = recipients::readList(file.fileName(), options);
    Rows rows;
    for (qsizetype row = 0; table && row < table->rowCount(); ++row) {
        rows.append(QStringList());
        for (int column = 0; column < table->columns().size(); ++column) {
            const std::string_view value = table->field(row, column);
            rows.last().append(QString::fromUtf8(value.data(), qsizetype(value.size())));
        }
    }
    return rows;
}

/// A finished campaign with one message to each address, in the state asked for.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    Campaign campaign;
    QList<MessageId> ids;

    explicit Fixture(const QStringList &addresses)
    {
        Account account;
        account.name = u"Work"_s;
        account.provider = u"folder"_s;
        campaign.account = store::AccountRepository(store->writer()).save(account)->id;
        campaign.name = u"Spring"_s;
        QList<store::PlannedMessage> planned;
        for (const QString &address : addresses) {
            store::PlannedMessage message;
            message.message.id = MessageId::create();
            message.message.to.address = address;
            message.message.subject = u"Hello"_s;
            message.message.text = u"Hello"_s;
            planned.append(message);
            ids.append(message.message.id);
        }
        campaign = *store::CampaignRepository(store->writer()).create(campaign, planned);
        (void)store::CampaignRepository(store->writer()).setState(campaign.id, CampaignState::Finished, QString());
    }

    [[nodiscard]] store::RecordedMessage record(int index)
    {
        return **store::SendingRecord(store->writer()).message(ids.at(index));
    }

    void move(int index, std::initializer_list<MessageState> states)
    {
        store::SendingRecord ledger(store->writer());
        for (const MessageState state : states) {
            store::ChangeDetails details;
            details.draft = Draft{u"draft"_s, u"<a@b>"_s, QString()};
            (void)ledger.change(ids.at(index), record(index).state, state, details);
        }
    }

    void makeUnknown(int index)
    {
        move(index, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Unknown});
    }

    Result<QStringList> settle(const QString &address, Decision decision)
    {
        return settleUnknown(store->writer(), campaign.id, address, decision);
    }

    [[nodiscard]] CampaignState campaignState()
    {
        return (*store::CampaignRepository(store->writer()).byId(campaign.id))->state;
    }
};

} // namespace

class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The report

    void aReportBeginsWithAByteOrderMarkAndTheNamesOfItsColumns()
    {
        const QByteArray csv = reportAsCsv({});
        QCOMPARE(csv, QByteArray("\xEF\xBB\xBF"
                                 "recipient,name,state,reason,evidence,sent_at,changed_at,message_id\r\n"));
    }

    void aLineTellsWhatBecameOfAMessage()
    {
        store::RecordedMessage message = row(u"Zoë"_s);
        message.evidence = u"found among the sent messages"_s;
        message.draft.internetMessageId = u"<x@y>"_s;
        message.sentAt = QDateTime(QDate(2027, 4, 14), QTime(11, 30), QTimeZone("Europe/Berlin"));
        QCOMPARE(csvOf(message),
                 "a@example.com,Zoë,sent,,found among the sent messages,2027-04-14T09:30:00Z,,<x@y>\r\n");
    }

    void noCellOfTheReportIsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=HYPERLINK(1)"_s << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("plus") << u"+49 30"_s << QByteArray("'+49 30");
        QTest::newRow("minus") << u"-1+1"_s << QByteArray("'-1+1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("with quotes") << u"=\"a\",1"_s << QByteArray("\"'=\"\"a\"\",1\"");
        QTest::newRow("inside") << u"a=b"_s << QByteArray("a=b");
    }
    void noCellOfTheReportIsAFormula()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvOf(row(name)), "a@example.com," + cell + ",sent,,,,,\r\n");
    }

    void commasQuotesAndLineBreaksStayInTheirCell()
    {
        QCOMPARE(csvOf(row(u"Lee, \"Ann\"\nB"_s)), "a@example.com,\"Lee, \"\"Ann\"\"\nB\",sent,,,,,\r\n");
    }

    void theReportAsAWorkbookIsReadBackAsItWasWritten()
    {
        store::RecordedMessage sent = row(u"=HYPERLINK(\"x\")"_s);
        sent.evidence = u"found among the sent messages"_s;
        sent.sentAt = QDateTime(QDate(2027, 4, 14), QTime(9, 30, 5), Qt::UTC);
        sent.draft.internetMessageId = u"<x@y>"_s;
        store::RecordedMessage held = row(u"مريم"_s, u"+b@example.com"_s);
        held.state = MessageState::OnHold;
        held.reason = QString(40'000, u'x');
        const QByteArray workbook = workbookOf({sent, held});
        const Rows rows = readBack(workbook, u"Emails"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0],
                 (QStringList{u"a@example.com"_s, u"=HYPERLINK(\"x\")"_s, u"Sent"_s, u""_s,
                              u"found among the sent messages"_s, u"2027-04-14 09:30:05"_s, u""_s, u"<x@y>"_s}));
        QCOMPARE(rows[1].first(3), (QStringList{u"+b@example.com"_s, u"مريم"_s, u"On hold"_s}));
        QVERIFY(rows[1][3].startsWith(u"xxxx"_s) && rows[1][3].size() >= 32'000);
        QCOMPARE(readBack(workbook, u"Totals"_s), (Rows{{u"Emails"_s, u"9"_s},
                                                        {u"Sent"_s, u"4"_s},
                                                        {u"Not sent"_s, u"1"_s},
                                                        {u"Unknown"_s, u"2"_s},
                                                        {u"Skipped"_s, u"0"_s},
                                                        {u"On hold"_s, u"0"_s},
                                                        {u"Waiting"_s, u"2"_s},
                                                        {u""_s, u"No network."_s}}));
    }

    void aWorkbookHasNoFormulaWhateverTheNamesAre()
    {
        const QByteArray workbook =
            workbookOf({row(u"=1+1"_s), row(u"+1"_s), row(u"@x"_s), row(u"http://x.example"_s)});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"r.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(workbook);
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                                    "sys.stdout.buffer.write(z.read('xl/worksheets/sheet1.xml'))"_s,
                                    file.fileName()});
        QVERIFY(python.waitForFinished());
        const QByteArray sheet = python.readAllStandardOutput();
        QVERIFY(sheet.contains("=1+1"));
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("<hyperlink"));
        QVERIFY(sheet.contains("state=\"frozen\""));
    }

    void aReportOfNobodyIsStillAWorkbook() { QVERIFY(workbookOf({}).startsWith("PK")); }

    void aFullDiskGivesASentenceInsteadOfHalfAReport()
    {
        QList<store::RecordedMessage> messages;
        for (int i = 0; i < 5000; ++i)
            messages.append(row(QString::number(i * 7919), u"a%1@example.com"_s.arg(i)));
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
        int refused = 0;
        for (const rlim_t limit : {0UL, 4'000UL, 40'000UL, 100'000UL, 400'000UL}) {
            const rlimit small = {limit, before.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const Result<QByteArray> report = reportAsXlsx({}, {}, messages);
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            if (report)
                continue;
            ++refused;
            QCOMPARE(report.error().kind, Error::Kind::File);
            QVERIFY2(report.error().sentence.contains(u"no room"_s), qPrintable(report.error().sentence));
        }
        QCOMPARE(refused, 5);
        QVERIFY_RESULT(reportAsXlsx({}, {}, messages));
    }

    void theReportAsJsonHasTheTotalsAndEveryMessage()
    {
        Campaign campaign;
        campaign.id = CampaignId{7};
        campaign.name = u"Spring"_s;
        campaign.state = CampaignState::Paused;
        campaign.reason = u"The mailbox is full."_s;
        CampaignTotals totals;
        totals.total = 3;
        totals.sent = 1;
        totals.unknown = 2;
        const QJsonObject report =
            QJsonDocument::fromJson(reportAsJson(campaign, totals, {row(u"=Zoë"_s), row(u"B"_s)})).object();
        QCOMPARE(report.value(u"id"_s).toInteger(), 7);
        QCOMPARE(report.value(u"state"_s).toString(), u"paused"_s);
        QCOMPARE(report.value(u"reason"_s).toString(), campaign.reason);
        QCOMPARE(report.value(u"unknown"_s).toInt(), 2);
        const QJsonArray messages = report.value(u"messages"_s).toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].toObject().value(u"name"_s).toString(), u"=Zoë"_s); // data, not a spreadsheet
        QCOMPARE(messages[0].toObject().value(u"state"_s).toString(), u"sent"_s);
        QCOMPARE(messages[0].toObject().value(u"sent_at"_s).toString(), QString());
    }

    // Deciding about what nobody knows

    void whatThePersonSaysHasAWord()
    {
        QCOMPARE(decisionFromWord(u"sent"), Decision::ItWasSent);
        QCOMPARE(decisionFromWord(u"again"), Decision::SendAgain);
        QCOMPARE(decisionFromWord(u"leave"), Decision::Leave);
        QVERIFY(!decisionFromWord(u"Sent"));
    }

    void itWasSentSettlesTheMessageAsSent()
    {
        Fixture fixture({u"a@example.com"_s, u"b@example.com"_s});
        fixture.makeUnknown(0);
        fixture.makeUnknown(1);
        const Result<QStringList> settled = fixture.settle(u" A@Example.com "_s, Decision::ItWasSent);
        QVERIFY_RESULT(settled);
        QCOMPARE(*settled, QStringList{u"a@example.com"_s}); // as it was written to
        QCOMPARE(fixture.record(0).state, MessageState::Sent);
        QVERIFY(!fixture.record(0).evidence.isEmpty());
        QCOMPARE(fixture.record(1).state, MessageState::Unknown);
        QCOMPARE(fixture.campaignState(), CampaignState::Finished);
    }

    void sendAgainForgetsTheDraftAndReopensTheCampaign()
    {
        Fixture fixture({u"a@example.com"_s});
        fixture.makeUnknown(0);
        QVERIFY_RESULT(fixture.settle(u"a@example.com"_s, Decision::SendAgain));
        QCOMPARE(fixture.record(0).state, MessageState::Waiting);
        QCOMPARE(fixture.record(0).draft, Draft{});
        QCOMPARE(fixture.campaignState(), CampaignState::Paused);
    }

    void leaveKeepsItUnknownAndSaysWho()
    {
        Fixture fixture({u"a@example.com"_s});
        fixture.makeUnknown(0);
        QVERIFY_RESULT(fixture.settle(u"a@example.com"_s, Decision::Leave));
        QCOMPARE(fixture.record(0).state, MessageState::Unknown);
        QVERIFY(!fixture.record(0).reason.isEmpty());
        QCOMPARE(fixture.campaignState(), CampaignState::Finished);
    }

    void twoMessagesToOneAddressAreSettledTogether()
    {
        Fixture fixture({u"a@example.com"_s, u"A@example.com"_s, u"a@example.com"_s});
        fixture.makeUnknown(0);
        fixture.makeUnknown(1);
        QCOMPARE(fixture.settle(u"a@example.com"_s, Decision::SendAgain)->size(), 2);
        QCOMPARE(fixture.record(2).state, MessageState::Waiting);
    }

    void aDomainWithAccentsMayBeGivenAsItIsSpoken()
    {
        Fixture fixture({u"bob@xn--exmple-cua.com"_s});
        fixture.makeUnknown(0);
        QVERIFY_RESULT(fixture.settle(u"bob@exämple.com"_s, Decision::ItWasSent));
        QCOMPARE(fixture.record(0).state, MessageState::Sent);
    }

    void whatIsNotUnknownIsNotTouched()
    {
        Fixture fixture({u"a@example.com"_s});
        fixture.move(0, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Accepted,
                         MessageState::Sent});
        const Result<QStringList> settled = fixture.settle(u"a@example.com"_s, Decision::SendAgain);
        QVERIFY(!settled);
        QCOMPARE(settled.error().kind, Error::Kind::Invalid);
        QVERIFY(settled.error().sentence.contains(u"“sent”"_s));
        QCOMPARE(fixture.record(0).state, MessageState::Sent);
        QVERIFY(fixture.settle(u"z@example.com"_s, Decision::Leave).error().sentence.contains(u"z@example.com"_s));
    }

    void aStoreThatFailsIsTold()
    {
        Fixture fixture({u"a@example.com"_s});
        fixture.makeUnknown(0);
        fixture.store->writer().setFault([](const char *sql) -> std::optional<Error> {
            if (QByteArray(sql).startsWith("UPDATE"))
                return Error{Error::Kind::Storage, u"The disk is full."_s, {}, {}};
            return std::nullopt;
        });
        QCOMPARE(fixture.settle(u"a@example.com"_s, Decision::ItWasSent).error().kind, Error::Kind::Storage);
        fixture.store->writer().setFault({});
        QCOMPARE(fixture.record(0).state, MessageState::Unknown);
    }

    void severalUnknownOnesAreSettledTogetherOrNotAtAll()
    {
        Fixture fixture({u"a@x.com"_s, u"b@x.com"_s, u"c@x.com"_s});
        fixture.makeUnknown(0);
        fixture.makeUnknown(1);
        const auto settleAll = [&fixture](const QList<MessageId> &ids, Decision decision) {
            return settleUnknown(fixture.store->writer(), fixture.campaign.id, ids, decision);
        };
        const Result<> refused = settleAll(fixture.ids, Decision::ItWasSent);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(fixture.record(0).state, MessageState::Unknown);
        QVERIFY_RESULT(settleAll({fixture.ids[0]}, Decision::ItWasSent));
        QCOMPARE(fixture.record(0).state, MessageState::Sent);
        QVERIFY_RESULT(settleAll({fixture.ids[1]}, Decision::SendAgain));
        QCOMPARE(fixture.record(1).state, MessageState::Waiting);
        QVERIFY(fixture.record(1).draft.id.isEmpty());
        QCOMPARE(fixture.campaignState(), CampaignState::Paused);
    }

    void whoWasNotSentToWaitsAgainUnlessTheAddressIsTaken()
    {
        Fixture fixture(
            {u"a@x.com"_s, u"b@x.com"_s, u"B@x.com"_s, u"c@x.com"_s, u"c@x.com"_s, u"d@x.com"_s, u"D@x.com"_s});
        fixture.move(0, {MessageState::NotSent});
        fixture.move(1, {MessageState::NotSent});
        fixture.move(2,
                     {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Accepted});
        fixture.move(3, {MessageState::NotSent});
        fixture.move(4, {MessageState::NotSent});
        fixture.move(5, {MessageState::NotSent});
        fixture.makeUnknown(6);
        const Result<int> again = sendAgain(fixture.store->writer(), fixture.campaign.id, fixture.ids);
        QVERIFY_RESULT(again);
        QCOMPARE(*again, 2);
        QCOMPARE(fixture.record(0).state, MessageState::Waiting);
        QVERIFY(fixture.record(0).draft.id.isEmpty());
        QCOMPARE(fixture.record(1).state, MessageState::NotSent); // somebody got it at that address
        QCOMPARE(fixture.record(3).state, MessageState::Waiting);
        QCOMPARE(fixture.record(4).state, MessageState::NotSent); // one is enough
        QCOMPARE(fixture.record(5).state, MessageState::NotSent); // somebody may have got it at that address
        QCOMPARE(fixture.campaignState(), CampaignState::Paused);
    }
};

QTEST_GUILESS_MAIN(OutcomeTest)
#include "outcome_test.moc"
