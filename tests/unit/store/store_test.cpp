#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/migrations.h"
#include "core/store/sending_record.h"
#include "core/store/spare_drafts.h"
#include "core/store/store.h"
#include "tests/support/support.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::store;

namespace
{

OutgoingMessage letterTo(const QString &address)
{
    OutgoingMessage message;
    message.id = MessageId::create();
    message.from = {QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")};
    message.replyTo = MailAddress{QStringLiteral("Office"), QStringLiteral("office@contoso.example")};
    message.to = {QStringLiteral("مريم الهاشمي"), address};
    message.cc = {{QString(), QStringLiteral("copy@contoso.example")}};
    message.bcc = {{QString(), QStringLiteral("one@contoso.example")},
                   {QString(), QStringLiteral("two@contoso.example")}};
    message.subject = QStringLiteral("Your visit, مريم");
    message.html = QStringLiteral("<p>Dear مريم</p>");
    message.text = QStringLiteral("Dear مريم\n");
    message.attachments = {{QStringLiteral("/tmp/a.pdf"), QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), 3,
                            QByteArray(32, 'x'), QString()}};
    return message;
}

struct Fixture {
    QTemporaryDir folder;
    Result<std::unique_ptr<Store>> store = Store::open(folder.path());
    Database &database() { return (*store)->writer(); }
};

Campaign makeCampaign(Database &database, const QList<PlannedMessage> &messages)
{
    Account account;
    account.name = QStringLiteral("Work");
    account.provider = QStringLiteral("folder");
    const Result<Account> saved = AccountRepository(database).save(account);
    Campaign campaign;
    campaign.name = QStringLiteral("Spring visit");
    campaign.account = saved->id;
    return CampaignRepository(database).create(campaign, messages).value();
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordIsWrittenAheadAndFullySynchronised()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.store);
        QString mode;
        qint64 synchronous = -1;
        QVERIFY_RESULT(
            fixture.database().forEach("PRAGMA journal_mode", {}, [&](const Row &row) { mode = row.text(0); }));
        QVERIFY_RESULT(fixture.database().forEach("PRAGMA synchronous", {},
                                                  [&](const Row &row) { synchronous = row.integer(0); }));
        QCOMPARE(mode, QStringLiteral("wal"));
        QCOMPARE(synchronous, qint64(2));
    }

    void onlyItsOwnerMayReadTheData()
    {
        Fixture fixture;
        const QFileDevice::Permissions others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(fixture.folder.filePath(QStringLiteral("sincerely.db"))) & others));
    }

    void dataOfEveryOlderVersionAreTakenOver()
    {
        for (int version = 1; version < newestVersion(); ++version) {
            QFile saved(QStringLiteral(SINCERELY_STORE_TESTS "/version_%1.sql").arg(version));
            if (!saved.open(QIODevice::ReadOnly)) // a step that only adds something may do without
                continue;
            QTemporaryDir folder;
            {
                Result<Database> old =
                    Database::open(folder.filePath(QStringLiteral("sincerely.db")), Database::Access::ReadWrite);
                QVERIFY_RESULT(old);
                QVERIFY_RESULT(old->script(saved.readAll()));
            }
            Result<std::unique_ptr<Store>> store = Store::open(folder.path());
            QVERIFY_RESULT(store);
            Database &database = (*store)->writer();
            const Account account = **AccountRepository(database).byName(QStringLiteral("Work"));
            QCOMPARE(account.settings.value(QStringLiteral("client_id")), QStringLiteral("abc"));
            QVERIFY(account.settleWaits.isEmpty());
            QCOMPARE(account.rest, Rest());
            const Campaign campaign = **CampaignRepository(database).find(QStringLiteral("Spring visit"));
            QCOMPARE(campaign.account, account.id);
            QCOMPARE(campaign.settleWaits, defaultSettleWaits());
            const QList<RecordedMessage> messages = *SendingRecord(database).messages(campaign.id);
            QCOMPARE(messages.size(), 1);
            QCOMPARE(messages.first().state, MessageState::Sending);
            QCOMPARE(messages.first().draft.id, QStringLiteral("draft-1"));
            QVERIFY(SpareDraftRepository(database).campaignsOf(account.id)->isEmpty());
        }
        QVERIFY(QFile::exists(QStringLiteral(SINCERELY_STORE_TESTS "/version_1.sql")));
    }

    void aLongerRestIsNotEndedByAShorterOne()
    {
        Fixture fixture;
        const AccountId id = makeCampaign(fixture.database(), {}).account;
        AccountRepository accounts(fixture.database());
        const auto noted = [&accounts, id] { return (*accounts.byId(id))->rest; };
        const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        const Rest tenMinutes{now, std::chrono::seconds(600)};
        QVERIFY_RESULT(accounts.noteRest(id, tenMinutes));
        QCOMPARE(noted(), tenMinutes);
        QVERIFY_RESULT(accounts.noteRest(id, {now.addSecs(5), std::chrono::seconds(10)}));
        QCOMPARE(noted(), tenMinutes);
        const Rest later{now.addSecs(595), std::chrono::seconds(10)};
        QVERIFY_RESULT(accounts.noteRest(id, later));
        QCOMPARE(noted(), later);
        const Rest afterTheClockWasSetBack{now.addDays(-1), std::chrono::seconds(10)};
        QVERIFY_RESULT(accounts.noteRest(id, afterTheClockWasSetBack));
        QCOMPARE(noted(), afterTheClockWasSetBack);

        Account account = **accounts.byId(id);
        account.rest = {};
        account.settleWaits = {std::chrono::milliseconds(5)};
        account.otherAddresses = {{{QStringLiteral("Sales"), QStringLiteral("sales@contoso.example")},
                                   QStringLiteral("<p>Sales</p>"),
                                   true,
                                   FromTrial::Replaced},
                                  {{QString(), QStringLiteral("team@contoso.example")}}};
        QVERIFY_RESULT(accounts.save(account));
        QCOMPARE((*accounts.byId(id))->otherAddresses, account.otherAddresses);
        QCOMPARE(noted(), afterTheClockWasSetBack); // only the service can end it
        QCOMPARE((*accounts.byId(id))->settleWaits, account.settleWaits);
    }

    void spareDraftsAreNotedUntilTheyAreGone()
    {
        Fixture fixture;
        const OutgoingMessage one = letterTo(QStringLiteral("one@example.org"));
        const OutgoingMessage two = letterTo(QStringLiteral("two@example.org"));
        const Campaign campaign =
            makeCampaign(fixture.database(), {{one, MessageState::Waiting, {}}, {two, MessageState::Waiting, {}}});
        SpareDraftRepository spares(fixture.database());
        QVERIFY(spares.campaignsOf(campaign.account)->isEmpty());
        QVERIFY_RESULT(spares.write({one.id, two.id}, {one.id, two.id}));
        QCOMPARE(*spares.campaignsOf(campaign.account), QList<CampaignId>{campaign.id});
        QVERIFY(spares.campaignsOf({campaign.account.value + 1})->isEmpty());
        QVERIFY_RESULT(spares.write({one.id, two.id}, {two.id}));
        QCOMPARE(spares.messagesOf(campaign.id)->size(), 1);
        QCOMPARE(spares.messagesOf(campaign.id)->first().to, two.to);
        QVERIFY_RESULT(spares.write({two.id}, {}));
        QVERIFY(spares.campaignsOf(campaign.account)->isEmpty());
    }

    void aFolderWithoutANameIsRefused()
    {
        const Result<std::unique_ptr<Store>> store = Store::open(QString());
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Storage);
        QVERIFY(!QFile::exists(QStringLiteral("sincerely.db")));
    }

    void dataOfANewerProgramAreRefusedAndLeftAlone()
    {
        QTemporaryDir folder;
        {
            Result<std::unique_ptr<Store>> store = Store::open(folder.path());
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->writer().script("PRAGMA user_version=999"));
        }
        const Result<std::unique_ptr<Store>> again = Store::open(folder.path());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Storage);
        QVERIFY(again.error().sentence.contains(QStringLiteral("newer version")));
    }

    void aFrozenMessageComesBackAsItWas()
    {
        Fixture fixture;
        const OutgoingMessage message = letterTo(QStringLiteral("maryam@example.com"));
        makeCampaign(fixture.database(), {{message, MessageState::Waiting, QString()}});
        const Result<OutgoingMessage> read = CampaignRepository(fixture.database()).message(message.id);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, message);
    }

    void aMessageThatIsNotTheApprovedOneAnyMoreIsRefused()
    {
        Fixture fixture;
        const OutgoingMessage message = letterTo(QStringLiteral("maryam@example.com"));
        makeCampaign(fixture.database(), {{message, MessageState::Waiting, QString()}});
        QVERIFY_RESULT(fixture.database().run("UPDATE message_content SET subject = 'Hi ,'"));
        const Result<OutgoingMessage> read = CampaignRepository(fixture.database()).message(message.id);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Storage);
    }

    void aFileThatAllMessagesShareIsStoredOnce()
    {
        Fixture fixture;
        makeCampaign(fixture.database(),
                     {{letterTo(QStringLiteral("a@example.com")), MessageState::Waiting, QString()},
                      {letterTo(QStringLiteral("b@example.com")), MessageState::Waiting, QString()}});
        qint64 files = 0;
        QVERIFY_RESULT(fixture.database().forEach("SELECT count(*) FROM file", {},
                                                  [&](const Row &row) { files = row.integer(0); }));
        QCOMPARE(files, qint64(1));
    }

    void aCampaignIsStoredWholeOrNotAtAll()
    {
        // Makes the n-th statement fail, for every n, until nothing fails any more.
        int reached = 0;
        for (int n = 1;; ++n) {
            Fixture fixture;
            Account account;
            account.name = QStringLiteral("Work");
            const Result<Account> saved = AccountRepository(fixture.database()).save(account);
            Campaign campaign;
            campaign.account = saved->id;
            int statements = 0;
            fixture.database().setFault([&](const char *) -> std::optional<Error> {
                return ++statements == n ? std::optional(Error{Error::Kind::Storage, QStringLiteral("full"), {}, {}})
                                         : std::nullopt;
            });
            const Result<Campaign> created =
                CampaignRepository(fixture.database())
                    .create(campaign, {{letterTo(QStringLiteral("a@example.com")), MessageState::Waiting, QString()},
                                       {letterTo(QStringLiteral("b@example.com")), MessageState::Waiting, QString()}});
            fixture.database().setFault({});
            qint64 rows = 0;
            for (const char *sql : {"SELECT count(*) FROM campaign", "SELECT count(*) FROM message",
                                    "SELECT count(*) FROM message_content", "SELECT count(*) FROM message_history",
                                    "SELECT count(*) FROM file"})
                QVERIFY_RESULT(fixture.database().forEach(sql, {}, [&](const Row &row) { rows += row.integer(0); }));
            if (created) {
                QCOMPARE(rows, qint64(1 + 2 + 2 + 2 + 1));
                break;
            }
            QCOMPARE(rows, qint64(0));
            reached = n;
        }
        QVERIFY(reached > 10);
    }

    void everyAllowedChangeIsDurableAndInTheHistory()
    {
        Fixture fixture;
        const OutgoingMessage message = letterTo(QStringLiteral("a@example.com"));
        const Campaign campaign = makeCampaign(fixture.database(), {{message, MessageState::Waiting, QString()}});
        SendingRecord record(fixture.database());
        const Draft draft{QStringLiteral("id1"), QStringLiteral("<m@x>"), QStringLiteral("c1")};
        QVERIFY_RESULT(record.change(message.id, MessageState::Waiting, MessageState::Preparing));
        QVERIFY_RESULT(record.noteDraft(message.id, draft));
        QVERIFY_RESULT(record.change(message.id, MessageState::Preparing, MessageState::Prepared));
        QVERIFY_RESULT(record.change(message.id, MessageState::Prepared, MessageState::Sending));
        ChangeDetails seen;
        seen.evidence = QStringLiteral("accepted");
        seen.sentAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
        QVERIFY_RESULT(record.change(message.id, MessageState::Sending, MessageState::Accepted, seen));

        Result<Database> reader = (*fixture.store)->reader(); // another connection sees what is on the disk
        QVERIFY_RESULT(reader);
        const Result<std::optional<RecordedMessage>> read = SendingRecord(*reader).message(message.id);
        QVERIFY_RESULT(read);
        QVERIFY(read->has_value());
        QCOMPARE((*read)->state, MessageState::Accepted);
        QCOMPARE((*read)->draft, draft);
        QCOMPARE((*read)->evidence, QStringLiteral("accepted"));
        QCOMPARE((*read)->sentAt, seen.sentAt);
        QCOMPARE((*read)->draftsAsked, 1);
        QCOMPARE((*read)->sendsAsked, 1);
        const Result<QList<RecordedChange>> history = SendingRecord(*reader).history(message.id);
        QVERIFY_RESULT(history);
        QStringList states;
        for (const RecordedChange &change : *history)
            states.append(toWord(change.state));
        QCOMPARE(states.join(u' '), QStringLiteral("waiting preparing prepared sending accepted"));
        QCOMPARE(CampaignRepository(*reader).totals(campaign.id)->sent, 1);
    }

    void aChangeFromAStateTheMessageIsNotInIsRefused()
    {
        Fixture fixture;
        const OutgoingMessage message = letterTo(QStringLiteral("a@example.com"));
        makeCampaign(fixture.database(), {{message, MessageState::Waiting, QString()}});
        SendingRecord record(fixture.database());
        const Result<> refused = record.change(message.id, MessageState::Prepared, MessageState::Sending);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE((*record.message(message.id))->state, MessageState::Waiting);
        QCOMPARE((*record.message(message.id))->sendsAsked, 0);
    }

    void statesFollowEachOtherOnlyAlongTheLifeOfAMessage()
    {
        QVERIFY(mayFollow(MessageState::Prepared, MessageState::Sending));
        for (const MessageState from :
             {MessageState::Waiting, MessageState::Preparing, MessageState::Accepted, MessageState::Sent,
              MessageState::NotSent, MessageState::OnHold, MessageState::Skipped, MessageState::Unknown})
            QVERIFY2(!mayFollow(from, MessageState::Sending), qPrintable(toWord(from)));
        for (int word = 0; word <= int(MessageState::Unknown); ++word) {
            QVERIFY(!mayFollow(MessageState::Sent, MessageState(word)));
            QCOMPARE(messageStateFromWord(toWord(MessageState(word))), std::optional(MessageState(word)));
        }
    }

    void aCampaignIsFoundByItsNumberOrByItsNewestName()
    {
        Fixture fixture;
        const Campaign first = makeCampaign(fixture.database(), {});
        Campaign second = first;
        second.id = {};
        second.pace = {Pace::Kind::PerMinute, 12};
        second.settleWaits = {std::chrono::milliseconds(5), std::chrono::milliseconds(70)};
        second = CampaignRepository(fixture.database()).create(second, {}).value();
        CampaignRepository campaigns(fixture.database());
        QCOMPARE((*campaigns.find(QStringLiteral("Spring visit")))->id, second.id);
        QCOMPARE((*campaigns.find(QString::number(first.id.value)))->id, first.id);
        QVERIFY(!campaigns.find(QStringLiteral("no such"))->has_value());
        QCOMPARE((*campaigns.byId(second.id))->pace, second.pace);
        QCOMPARE((*campaigns.byId(second.id))->settleWaits, second.settleWaits);
        QCOMPARE((*campaigns.byId(first.id))->pace.kind, Pace::Kind::AsTheMailboxSays);
    }

    void anAccountNeedsANameOfItsOwnAndIsNotRemovedUnderACampaign()
    {
        Fixture fixture;
        const Campaign campaign = makeCampaign(fixture.database(), {});
        AccountRepository accounts(fixture.database());
        Account namesake;
        namesake.name = QStringLiteral("WORK");
        QCOMPARE(accounts.save(namesake).error().kind, Error::Kind::Invalid);
        Account work = **accounts.byName(QStringLiteral("work"));
        work.settings = {{QStringLiteral("path"), QStringLiteral("/tmp/out")}};
        QVERIFY_RESULT(accounts.save(work));
        QCOMPARE(**accounts.byId(work.id), work);
        QCOMPARE(accounts.remove(work.id).error().kind, Error::Kind::Invalid);
        QVERIFY_RESULT(
            CampaignRepository(fixture.database()).setState(campaign.id, CampaignState::Finished, QString()));
        QVERIFY_RESULT(accounts.remove(work.id));
        QCOMPARE(accounts.all()->size(), 0);
        QCOMPARE((*CampaignRepository(fixture.database()).byId(campaign.id))->account.value, qint64(0));
    }

    void aRemovedAccountComesBackToTheCampaignsThatHaveNoOther()
    {
        Fixture fixture;
        AccountRepository accounts(fixture.database());
        CampaignRepository campaigns(fixture.database());
        const Campaign first = makeCampaign(fixture.database(), {});
        const Account work = **accounts.byName(QStringLiteral("Work"));
        Campaign second;
        second.name = QStringLiteral("Second");
        second.account = work.id;
        second = *campaigns.create(second, {});
        for (const CampaignId id : {first.id, second.id})
            QVERIFY_RESULT(campaigns.setState(id, CampaignState::Finished, QString()));
        const Result<QList<CampaignId>> orphans = accounts.remove(work.id);
        QVERIFY_RESULT(orphans);
        QCOMPARE(*orphans, (QList<CampaignId>{first.id, second.id}));
        Account other;
        other.name = QStringLiteral("Other");
        other = *accounts.save(other);
        QCOMPARE(other.id, work.id); // the number was free
        QVERIFY_RESULT(campaigns.setAccount(second.id, other.id));

        const Result<Account> back = accounts.restore(work, *orphans);
        QVERIFY_RESULT(back);
        QVERIFY(back->id != other.id);
        QCOMPARE(**accounts.byId(back->id), *back);
        QCOMPARE((*campaigns.byId(first.id))->account, back->id);
        QCOMPARE((*campaigns.byId(second.id))->account, other.id);
        QVERIFY_RESULT(accounts.remove(back->id));
        QVERIFY_RESULT(accounts.remove(other.id));
        QCOMPARE(accounts.restore(work, {})->id, work.id);
        QCOMPARE(accounts.restore(work, {}).error().kind, Error::Kind::Invalid); // the name is taken
    }

    void workRunsInItsOrderOnTheStoresOwnThread()
    {
        Fixture fixture;
        const QThread *mainThread = QThread::currentThread();
        auto work = [mainThread](Database &) -> Result<bool> { return QThread::currentThread() != mainThread; };
        const Result<bool> elsewhere = QCoro::waitFor((*fixture.store)->run(work));
        QVERIFY_RESULT(elsewhere);
        QVERIFY(*elsewhere);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
