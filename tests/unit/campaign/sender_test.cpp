#include "core/campaign/campaign_lock.h"
#include "core/campaign/pace_keeper.h"
#include "core/campaign/sender.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/spare_drafts.h"
#include "tests/support/support.h"
#include "tests/unit/campaign/fake_mailbox.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Call = FakeMailbox::Call;

/// The system's clock, which somebody sets or which goes on while the machine sleeps.
class JumpingClock final : public Clock
{
public:
    std::chrono::milliseconds m_slept{0};
    std::chrono::milliseconds m_setBy{0};

    [[nodiscard]] QDateTime nowUtc() const override { return m_system.nowUtc().addMSecs(m_setBy.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic() + m_slept; }

private:
    SystemClock m_system;
};

/// A campaign to `count` people in a store of its own, and a mailbox to send it from.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    FakeMailbox mailbox;
    JumpingClock clock;
    Campaign campaign;
    QList<MessageId> ids;
    QStringList told;  ///< "a0@example.com waiting", …
    QStringList notes; ///< What was told beside.
    std::stop_source stop;

    explicit Fixture(int count)
    {
        Account account;
        account.name = QStringLiteral("Work");
        account.provider = QStringLiteral("fake");
        campaign.account = store::AccountRepository(store->writer()).save(account)->id;
        campaign.name = QStringLiteral("Spring");
        campaign.settleWaits = {1ms, 2ms, 3ms};
        addCampaign(count);
    }

    /// A further one of the same account; this is the one that is sent from now on.
    void addCampaign(int count)
    {
        ids.clear();
        campaign.id = {};
        QList<store::PlannedMessage> planned;
        for (int i = 0; i < count; ++i) {
            store::PlannedMessage message;
            message.message.id = MessageId::create();
            message.message.from = {QString(), QStringLiteral("ada@contoso.example")};
            message.message.to = {QString(), QStringLiteral("a%1@example.com").arg(i)};
            message.message.subject = QStringLiteral("Hello");
            message.message.text = QStringLiteral("Hello");
            planned.append(message);
            ids.append(message.message.id);
        }
        campaign = *store::CampaignRepository(store->writer()).create(campaign, planned);
    }

    Result<SendingEnd> send()
    {
        Sender::Options options;
        options.retry = {1ms, 4ms, 60s};
        options.lastCallsGrace = 50ms;
        Sender sender(*store, mailbox, clock, options);
        QObject::connect(&sender, &Sender::messageChanged, &sender, [this](const MessageProgress &progress) {
            told.append(progress.to.address + u' ' + toWord(progress.state));
        });
        QObject::connect(&sender, &Sender::noted, &sender, [this](const QString &note) { notes.append(note); });
        return QCoro::waitFor(sender.run(campaign.id, stop.get_token()));
    }

    [[nodiscard]] store::RecordedMessage record(int index)
    {
        return **store::SendingRecord(store->writer()).message(ids.at(index));
    }

    void force(int index, std::initializer_list<MessageState> states)
    {
        store::SendingRecord ledger(store->writer());
        for (const MessageState state : states)
            (void)ledger.change(ids.at(index), record(index).state, state);
    }

    /// A message that an earlier run has brought so far, and its draft.
    void leaveADraft(int index, std::initializer_list<MessageState> states)
    {
        const QString id = QStringLiteral("draft-x");
        mailbox.m_items.insert(id, {ids.at(index), record(index).to, false, false});
        (void)store::SendingRecord(store->writer()).noteDraft(ids.at(index), {id, QString(), QString()});
        force(index, states);
    }

    /// Two drafts of the first message: one of them is going to be sent.
    void leaveASpareDraft()
    {
        force(0, {MessageState::Preparing, MessageState::Preparing});
        for (const char *id : {"draft-x", "draft-y"})
            mailbox.m_items.insert(QString::fromLatin1(id), {ids.first(), record(0).to, false, false});
    }
    [[nodiscard]] qsizetype campaignsWithSpareDrafts()
    {
        return store::SpareDraftRepository(store->writer()).campaignsOf(campaign.account)->size();
    }

    [[nodiscard]] bool everybodyGotOne() const
    {
        const QHash<QString, int> delivered = mailbox.delivered();
        if (delivered.size() != ids.size())
            return false;
        return std::all_of(delivered.cbegin(), delivered.cend(), [](int count) { return count == 1; });
    }
};

} // namespace

class SenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void campaignsOfAnAccountWithLimitsTakeTurns_data()
    {
        QTest::addColumn<bool>("hasLimits");
        QTest::newRow("a service with limits") << true;
        QTest::newRow("one without") << false;
    }

    void campaignsOfAnAccountWithLimitsTakeTurns()
    {
        QFETCH(bool, hasLimits);
        Fixture fixture(5);
        fixture.mailbox.m_latency = 30ms;
        if (hasLimits)
            fixture.mailbox.m_limits.messagesPerMinute = 60'000;
        const CampaignId first = fixture.campaign.id;
        fixture.addCampaign(5);
        const std::stop_token stop = fixture.stop.get_token();
        Sender one(*fixture.store, fixture.mailbox, fixture.clock, Sender::Options{});
        Sender two(*fixture.store, fixture.mailbox, fixture.clock, Sender::Options{});
        QStringList notes;
        for (Sender *sender : {&one, &two})
            connect(sender, &Sender::noted, sender, [&notes](const QString &note) { notes.append(note); });
        QList<int> steps; // whose they are
        connect(&one, &Sender::messageChanged, &one, [&steps] { steps.append(1); });
        connect(&two, &Sender::messageChanged, &two, [&steps] { steps.append(2); });
        QCoro::Task<Result<SendingEnd>> sending = one.run(first, stop);
        const Result<SendingEnd> later = QCoro::waitFor(two.run(fixture.campaign.id, stop));
        const Result<SendingEnd> sooner = QCoro::waitFor(std::move(sending));
        QVERIFY_RESULT(sooner);
        QVERIFY_RESULT(later);
        QCOMPARE(sooner->totals.sent + later->totals.sent, 10);
        const int begun = steps.first();
        QCOMPARE(std::ranges::is_partitioned(steps, [begun](int whose) { return whose == begun; }), hasLimits);
        QCOMPARE(notes.size(), hasLimits ? 2 : 0);
        if (hasLimits) {
            QVERIFY(notes.first().contains(u"begins when that one ends"_s));
            QCOMPARE(notes.last(), QString()); // its time is over
        }
    }

    void whoHasWaitedForTheTurnKeepsTheRestOfTheOneBefore()
    {
        Fixture fixture(2);
        fixture.mailbox.m_limits.messagesPerMinute = 60'000;
        const AccountId account = fixture.campaign.account;
        auto other = std::optional(
            FileLock::take(fixture.folder.path() + u"/account-%1.lock"_s.arg(account.value))); // sends at this time
        QElapsedTimer timer;
        qint64 rested = 0;
        QTimer::singleShot(20ms, this, [&] {
            const Rest rest{fixture.clock.nowUtc(), 2s};
            QVERIFY_RESULT(store::AccountRepository(fixture.store->writer()).noteRest(account, rest));
            timer.start();
            other.reset();
        });
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, Sender::Options{});
        connect(&sender, &Sender::messageChanged, &sender, [&] { rested = rested ? rested : timer.elapsed(); });
        QSignalSpy slowed(&sender, &Sender::slowed);
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QCOMPARE(end->totals.sent, 2);
        QCOMPARE(slowed.count(), 1);
        QVERIFY2(rested >= 1900, qPrintable(QString::number(rested)));
    }

    void whoWaitsForTheTurnCanBeStopped()
    {
        Fixture fixture(2);
        fixture.mailbox.m_limits.messagesPerMinute = 60'000;
        const QString lockFile = u"/account-%1.lock"_s.arg(fixture.campaign.account.value);
        const auto other = FileLock::take(fixture.folder.path() + lockFile);
        QVERIFY(other);
        QTimer::singleShot(20ms, this, [&fixture] { fixture.stop.request_stop(); });
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QCOMPARE(end->stoppedBy->kind, Error::Kind::Cancelled);
        QCOMPARE(end->totals.waiting, 2);
        QCOMPARE(fixture.mailbox.m_calls, QStringList());
        QCOMPARE((*store::CampaignRepository(fixture.store->writer()).byId(fixture.campaign.id))->state,
                 CampaignState::Paused);
    }

    void everybodyGetsTheEmailExactlyOnce()
    {
        Fixture fixture(25);
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QVERIFY(!end->stoppedBy);
        QCOMPARE(end->totals.sent, 25);
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.drafts(), 0);
        QCOMPARE((*store::CampaignRepository(fixture.store->writer()).byId(fixture.campaign.id))->state,
                 CampaignState::Finished);
    }

    void neverMoreMessagesAtOnceThanTheMailboxTakes()
    {
        Fixture fixture(20);
        fixture.mailbox.m_latency = 20ms;
        fixture.mailbox.m_limits.requestsAtOnce = 3;
        fixture.mailbox.m_limits.answersAreFinal = true;
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.m_mostOpen, 3);
        QVERIFY(fixture.everybodyGotOne());
    }

    void eachStateIsToldInItsOrderAfterItWasRecorded()
    {
        Fixture fixture(1);
        QVERIFY_RESULT(fixture.send());
        const QString who = QStringLiteral("a0@example.com ");
        QCOMPARE(fixture.told, QStringList({who + QStringLiteral("preparing"), who + QStringLiteral("prepared"),
                                            who + QStringLiteral("sending"), who + QStringLiteral("accepted"),
                                            who + QStringLiteral("sent")}));
    }

    void theRecordSaysSendingBeforeTheRequestLeaves()
    {
        Fixture fixture(1);
        MessageState atSend = MessageState::Waiting;
        Result<store::Database> reader = fixture.store->reader();
        QVERIFY_RESULT(reader);
        struct Spy {
            static MessageState read(store::Database &database, const MessageId &id)
            {
                return (*store::SendingRecord(database).message(id))->state;
            }
        };
        Sender::Options options;
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, options);
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::Sending &&
                !fixture.mailbox.m_calls.contains(QStringLiteral("send a0@example.com")))
                atSend = Spy::read(*reader, fixture.ids.first());
        });
        QVERIFY_RESULT(QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token())));
        QCOMPARE(atSend, MessageState::Sending);
    }

    void anUnclearAnswerIsSettledByLookingAndNeverSentAgain_data()
    {
        QTest::addColumn<int>("kind");
        for (const Error::Kind kind :
             {Error::Kind::ConnectionLost, Error::Kind::TimedOut, Error::Kind::ServerFault, Error::Kind::BadAnswer})
            QTest::newRow(qPrintable(toWord(kind))) << int(kind);
    }

    void anUnclearAnswerIsSettledByLookingAndNeverSentAgain()
    {
        QFETCH(int, kind);
        Fixture fixture(3);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind(kind), true});
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QCOMPARE(fixture.mailbox.troublesLeft(), 0);
        QCOMPARE(end->totals.sent, 3);
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.m_calls.filter(QStringLiteral("send")).size(), 3);
    }

    void aDraftThatStayedADraftAfterTheLongestWaitIsSentAsTheSameDraft_data()
    {
        anUnclearAnswerIsSettledByLookingAndNeverSentAgain_data();
    }

    void aDraftThatStayedADraftAfterTheLongestWaitIsSentAsTheSameDraft()
    {
        QFETCH(int, kind);
        Fixture fixture(1);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind(kind), false});
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QVERIFY(fixture.everybodyGotOne());
        const QStringList calls = fixture.mailbox.m_calls;
        QCOMPARE(calls.filter(QStringLiteral("create")).size(), 1);
        QCOMPARE(calls.filter(QStringLiteral("send")).size(), 2);
        const qsizetype first = calls.indexOf(QStringLiteral("send a0@example.com"));
        const qsizetype second = calls.lastIndexOf(QStringLiteral("send a0@example.com"));
        QCOMPARE(calls.mid(first, second - first).filter(QStringLiteral("look")).size(),
                 fixture.campaign.settleWaits.size()); // every wait has had its look
    }

    void whatWasAcceptedIsCalledSentOnlyWhenItIsSeenToHaveLeft()
    {
        Fixture fixture(1);
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, {});
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state != MessageState::Accepted)
                return;
            for (FakeMailbox::Item &item : fixture.mailbox.m_items) {
                item.sent = false;
                item.leaving = true;
            }
        });
        QVERIFY_RESULT(QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token())));
        QCOMPARE(fixture.record(0).state, MessageState::Accepted);
    }

    void aMessageOfWhichNothingIsFoundIsUnknownAndLeftAlone()
    {
        Fixture fixture(2);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::ConnectionLost, true});
        fixture.mailbox.m_latency = 1ms;
        Sender::Options options;
        options.retry = {1ms, 4ms, 60s};
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, options);
        QString hidden;
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::Sending && hidden.isEmpty()) {
                hidden = progress.to.address;
                for (FakeMailbox::Item &item : fixture.mailbox.m_items)
                    item.hidden = item.hidden || item.to.address == hidden;
            }
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QCOMPARE(end->totals.unknown, 1);
        QCOMPARE(end->totals.sent, 1);
        QVERIFY(fixture.everybodyGotOne());
        QVERIFY_RESULT(fixture.send()); // and a later run does not touch it either
        QVERIFY(fixture.everybodyGotOne());
    }

    void aThrottleCostsNobodyAnythingButTime()
    {
        Fixture fixture(4);
        for (const Call call : {Call::Check, Call::Create, Call::Complete, Call::Send, Call::LookUp}) {
            fixture.mailbox.addTrouble(call, {Error::Kind::Throttled, false});
            fixture.mailbox.addTrouble(call, {Error::Kind::Throttled, false});
        }
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QCOMPARE(end->totals.sent, 4);
        QVERIFY(fixture.everybodyGotOne());
    }

    void aThrottleAfterTheFactDoesNotMakeASecondMail()
    {
        Fixture fixture(1);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::Throttled, true});
        QVERIFY_RESULT(fixture.send());
        QVERIFY(fixture.everybodyGotOne());
    }

    void aDraftWhoseAnswerWasLostIsFoundAndUsed()
    {
        Fixture fixture(1);
        fixture.mailbox.addTrouble(Call::Create, {Error::Kind::ConnectionLost, true});
        QVERIFY_RESULT(fixture.send());
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.m_calls.filter(QStringLiteral("create")).size(), 1);
    }

    void aSpareDraftIsRemovedAtTheEnd()
    {
        Fixture fixture(1);
        fixture.mailbox.addTrouble(Call::Create, {Error::Kind::ConnectionLost, true});
        // The search index lags: the first look finds nothing, so a second draft is made.
        fixture.mailbox.m_latency = 1ms;
        Sender::Options options;
        options.retry = {20ms, 20ms, 60s};
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, options);
        QTimer unhide;
        QTimer hide;
        hide.start(1ms);
        QObject::connect(&hide, &QTimer::timeout, &hide, [&] {
            for (FakeMailbox::Item &item : fixture.mailbox.m_items)
                item.hidden = fixture.mailbox.m_items.size() == 1;
        });
        QVERIFY_RESULT(QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token())));
        QCOMPARE(fixture.mailbox.m_calls.filter(QStringLiteral("create")).size(), 2);
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.drafts(), 0);
    }

    void aSpareDraftThatCannotBeRemovedIsRememberedByTheAccount_data()
    {
        QTest::addColumn<int>("kind");
        for (const Error::Kind kind :
             {Error::Kind::AccountRefused, Error::Kind::ServerFault, Error::Kind::SignInNeeded})
            QTest::newRow(qPrintable(toWord(kind))) << int(kind);
    }

    void aSpareDraftThatCannotBeRemovedIsRememberedByTheAccount()
    {
        QFETCH(int, kind);
        Fixture fixture(1);
        fixture.leaveASpareDraft();
        for (int round = 0; round < 3; ++round)
            fixture.mailbox.addTrouble(Call::Remove, {Error::Kind(kind), false});
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QVERIFY(!end->stoppedBy); // it concerns no email
        QCOMPARE(end->totals.sent, 1);
        QCOMPARE(fixture.mailbox.drafts(), 1);
        QCOMPARE(fixture.campaignsWithSpareDrafts(), 1);
        QCOMPARE(fixture.notes.size(), 1);
        QVERIFY2(fixture.notes.first().contains(QStringLiteral("remove")), qPrintable(fixture.notes.first()));

        fixture.addCampaign(1);
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.drafts(), 0);
        QCOMPARE(fixture.campaignsWithSpareDrafts(), 0);
        QCOMPARE(fixture.notes.size(), 2);
        fixture.addCampaign(1);
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.notes.size(), 2); // and that was that
        QCOMPARE(fixture.mailbox.m_calls.filter(QStringLiteral("remove")).size(), 4);
    }

    void aFinishedCampaignThatIsResumedRemovesItsSpareDrafts()
    {
        Fixture fixture(1);
        fixture.leaveASpareDraft();
        for (int round = 0; round < 3; ++round)
            fixture.mailbox.addTrouble(Call::Remove, {Error::Kind::AccountRefused, false});
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.campaignsWithSpareDrafts(), 1);
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.drafts(), 0);
        QCOMPARE(fixture.campaignsWithSpareDrafts(), 0);
    }

    void aStopAmongTheLastStepsForgetsNoSpareDraft()
    {
        Fixture fixture(1);
        fixture.leaveASpareDraft();
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, {});
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::Sent)
                fixture.stop.request_stop();
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QVERIFY(!end->stoppedBy); // everybody has got the email
        QCOMPARE(fixture.mailbox.drafts(), 1);
        QCOMPARE(fixture.campaignsWithSpareDrafts(), 1);
        fixture.stop = std::stop_source();
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.drafts(), 0);
    }

    void spareDraftsOfACampaignThatIsSentElsewhereAreLeftToIt()
    {
        Fixture fixture(1);
        const CampaignId elsewhere = fixture.campaign.id;
        fixture.leaveASpareDraft();
        for (int round = 0; round < 3; ++round)
            fixture.mailbox.addTrouble(Call::Remove, {Error::Kind::AccountRefused, false});
        QVERIFY_RESULT(fixture.send());
        const Result<CampaignLock> held = CampaignLock::take(fixture.folder.path(), elsewhere);
        QVERIFY_RESULT(held);
        fixture.addCampaign(1);
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.drafts(), 1);
        QCOMPARE(fixture.campaignsWithSpareDrafts(), 1);
    }

    void settleWaitsAreThoseOfTheCampaignOrElseOfTheAccount_data()
    {
        QTest::addColumn<SettleWaits>("ofCampaign");
        QTest::addColumn<qsizetype>("looks");
        QTest::newRow("campaign") << SettleWaits{1ms, 1ms} << qsizetype(2);
        QTest::newRow("account") << SettleWaits{} << qsizetype(4);
    }

    void settleWaitsAreThoseOfTheCampaignOrElseOfTheAccount()
    {
        QFETCH(SettleWaits, ofCampaign);
        QFETCH(qsizetype, looks);
        Fixture fixture(1);
        store::AccountRepository accounts(fixture.store->writer());
        Account account = **accounts.byId(fixture.campaign.account);
        account.settleWaits = {1ms, 1ms, 1ms, 1ms};
        QVERIFY_RESULT(accounts.save(account));
        fixture.campaign.settleWaits = ofCampaign;
        fixture.addCampaign(1);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::ConnectionLost, false});
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::RecipientRefused, false}); // nothing more to look for
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.m_calls.filter(QStringLiteral("look")).size(), looks);
    }

    void withoutOtherSettleWaitsThoseOfTheProgramHold()
    {
        Fixture fixture(0);
        fixture.campaign.settleWaits = {};
        fixture.addCampaign(1);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::ConnectionLost, false});
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, {});
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::Sending)
                QTimer::singleShot(100ms, &sender, [&fixture] { fixture.stop.request_stop(); });
        });
        QVERIFY_RESULT(QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token())));
        QVERIFY(defaultSettleWaits().first() > 1s);
        QVERIFY(fixture.mailbox.m_calls.filter(u"look"_s).isEmpty()); // too early to believe what it would find
        QCOMPARE(fixture.record(0).state, MessageState::Sending);
    }

    void aRefusedRecipientStopsNobodyElse()
    {
        Fixture fixture(5);
        fixture.mailbox.addTrouble(Call::Create, {Error::Kind::RecipientRefused, false});
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QVERIFY(!end->stoppedBy);
        QCOMPARE(end->totals.notSent, 1);
        QCOMPARE(end->totals.sent, 4);
        QCOMPARE(fixture.record(0).reason, QStringLiteral("create"));
    }

    void whatConcernsEverybodyPausesTheCampaignAndLosesNothing_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("kind");
        for (const Error::Kind kind :
             {Error::Kind::AccountRefused, Error::Kind::SignInNeeded, Error::Kind::KeychainLocked, Error::Kind::File}) {
            for (const Call call : {Call::Check, Call::Create, Call::Complete, Call::Send, Call::LookUp})
                QTest::addRow("%d %d", int(kind), int(call)) << int(call) << int(kind);
        }
    }

    void whatConcernsEverybodyPausesTheCampaignAndLosesNothing()
    {
        QFETCH(int, call);
        QFETCH(int, kind);
        Fixture fixture(6);
        if (Call(call) == Call::LookUp)
            fixture.mailbox.addTrouble(Call::Send, {Error::Kind::ConnectionLost, true});
        fixture.mailbox.addTrouble(Call(call), {Error::Kind(kind), false});
        Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QVERIFY(end->stoppedBy.has_value() || Call(call) == Call::LookUp);
        if (end->stoppedBy) {
            QCOMPARE(end->stoppedBy->kind, Error::Kind(kind));
            QCOMPARE((*store::CampaignRepository(fixture.store->writer()).byId(fixture.campaign.id))->state,
                     CampaignState::Paused);
        }
        QCOMPARE(end->totals.notSent, 0);
        end = fixture.send(); // the trouble is over: resume
        QVERIFY_RESULT(end);
        QCOMPARE(end->totals.sent, 6);
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.drafts(), 0);
    }

    void troubleThatDoesNotPassPausesTheCampaignAndLosesNobody_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("kind");
        for (const Error::Kind kind :
             {Error::Kind::Offline, Error::Kind::ConnectionLost, Error::Kind::TimedOut, Error::Kind::ServerFault,
              Error::Kind::BadAnswer, Error::Kind::Throttled, Error::Kind::Conflict, Error::Kind::NotFound}) {
            for (const Call call : {Call::Create, Call::Complete})
                QTest::addRow("%s %d", qPrintable(toWord(kind)), int(call)) << int(call) << int(kind);
        }
    }

    void troubleThatDoesNotPassPausesTheCampaignAndLosesNobody()
    {
        QFETCH(int, call);
        QFETCH(int, kind);
        Fixture fixture(3);
        fixture.mailbox.addTrouble(Call(call), {Error::Kind(kind), false});
        const Sender::Options impatient{{1ms, 1ms, 0ms}, 50ms};
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, impatient);
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QVERIFY(end->stoppedBy.has_value());
        QCOMPARE(end->stoppedBy->kind, Error::Kind(kind));
        QCOMPARE(end->totals.notSent, 0);
        QVERIFY_RESULT(fixture.send());
        QVERIFY(fixture.everybodyGotOne());
    }

    void aStopActsBetweenTwoMessagesAndTheRestGoesOnLater()
    {
        Fixture fixture(30);
        fixture.mailbox.m_latency = 2ms;
        fixture.mailbox.m_limits.requestsAtOnce = 2;
        Sender::Options options;
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, options);
        int sent = 0;
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::Accepted && ++sent == 5)
                fixture.stop.request_stop();
        });
        Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QVERIFY(end->stoppedBy.has_value());
        QCOMPARE(end->stoppedBy->kind, Error::Kind::Cancelled);
        QVERIFY(end->totals.sent >= 5);
        QVERIFY(end->totals.sent < 30);
        QCOMPARE(end->totals.notSent + end->totals.unknown, 0);
        fixture.stop = std::stop_source();
        end = fixture.send();
        QVERIFY_RESULT(end);
        QCOMPARE(end->totals.sent, 30);
        QVERIFY(fixture.everybodyGotOne());
    }

    void whatIsTakenBackOrHeldWhileTheCampaignIsSentStaysAndTheOthersGo()
    {
        Fixture fixture(12);
        fixture.mailbox.m_latency = 1ms;
        fixture.mailbox.m_limits.requestsAtOnce = 2;
        Sender::Options options;
        options.retry = {1ms, 4ms, 60s};
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, options);
        bool isDone = false;
        QStringList held;
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::OnHold)
                held.append(progress.to.address);
            if (progress.state != MessageState::Accepted || std::exchange(isDone, true))
                return;
            auto decide = [held = fixture.ids.at(9), gone = fixture.ids.at(10)](store::Database &database) {
                const Result<> onHold =
                    store::SendingRecord(database).change(held, MessageState::Waiting, MessageState::OnHold);
                return onHold ? database.run("DELETE FROM message WHERE id = ?", {gone.text()})
                              : Result<int>(failure(onHold.error()));
            };
            (void)fixture.store->run(decide);
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QVERIFY2(!end->stoppedBy, end->stoppedBy ? qPrintable(end->stoppedBy->sentence) : "");
        QCOMPARE(end->totals.sent, 10);
        QCOMPARE(end->totals.onHold, 1);
        QCOMPARE(held, QStringList{u"a9@example.com"_s});
        QVERIFY(!fixture.mailbox.m_calls.contains(u"create a9@example.com"_s));
        QVERIFY(!fixture.mailbox.m_calls.contains(u"create a10@example.com"_s));
    }

    void whatIsTakenBackAtTheLastMomentStaysAndTheOthersGo()
    {
        // Between the look at the record and the first change: the change finds another state than was believed.
        Fixture fixture(3);
        int changes = 0;
        fixture.store->writer().setFault([&](const char *sql) -> std::optional<Error> {
            if (QByteArray(sql) == "BEGIN IMMEDIATE" && ++changes == 1)
                (void)fixture.store->writer().run("UPDATE message SET state = 'on_hold' WHERE position = 0");
            return std::nullopt;
        });
        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QVERIFY2(!end->stoppedBy, end->stoppedBy ? qPrintable(end->stoppedBy->sentence) : "");
        QCOMPARE(end->totals.sent, 2);
        QCOMPARE(fixture.record(0).state, MessageState::OnHold);
    }

    void aRequestToSendThatHangsIsGivenUpSoonAfterAStopAndSettledLater()
    {
        Fixture fixture(1);
        fixture.mailbox.m_latency = 0ms;
        Sender::Options options;
        options.lastCallsGrace = 5ms;
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, options);
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state == MessageState::Sending) {
                fixture.mailbox.m_latency = 1h;
                fixture.stop.request_stop();
            }
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QCOMPARE(fixture.record(0).state, MessageState::Sending);
        fixture.mailbox.m_latency = 0ms;
        fixture.stop = std::stop_source();
        QVERIFY_RESULT(fixture.send());
        QVERIFY(fixture.everybodyGotOne());
    }

    void whateverStateACrashLeftBehindEndsWithExactlyOne_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("effect"); // whether the request that was under way had its effect
        for (const MessageState state :
             {MessageState::Waiting, MessageState::Preparing, MessageState::Prepared, MessageState::Sending}) {
            for (const bool effect : {false, true})
                QTest::addRow("%s %s", qPrintable(toWord(state)), effect ? "done" : "not done") << int(state) << effect;
        }
    }

    void whateverStateACrashLeftBehindEndsWithExactlyOne()
    {
        QFETCH(int, state);
        QFETCH(bool, effect);
        Fixture fixture(2);
        const auto left = MessageState(state);
        store::SendingRecord ledger(fixture.store->writer());
        const Draft draft{QStringLiteral("draft-x"), QString(), QString()};
        if (left != MessageState::Waiting)
            fixture.force(0, {MessageState::Preparing});
        if (left == MessageState::Prepared || left == MessageState::Sending) {
            (void)ledger.noteDraft(fixture.ids[0], draft);
            fixture.force(0, {MessageState::Prepared});
        }
        if (left == MessageState::Sending)
            fixture.force(0, {MessageState::Sending});
        QCOMPARE(fixture.record(0).state, left);
        const bool draftExists = left == MessageState::Sending || left == MessageState::Prepared ||
                                 (left == MessageState::Preparing && effect);
        const MailAddress to = fixture.record(0).to;
        if (draftExists)
            fixture.mailbox.m_items.insert(draft.id, {fixture.ids[0], to, false, false});
        if (left == MessageState::Sending && effect)
            (void)QCoro::waitFor(fixture.mailbox.send(draft, fixture.ids[0], std::stop_token()));

        const Result<SendingEnd> end = fixture.send();
        QVERIFY_RESULT(end);
        QCOMPARE(end->totals.sent, 2);
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.drafts(), 0);
    }

    void whatACrashFoundBeingSentIsLookedForAfterEveryWait()
    {
        Fixture fixture(1);
        fixture.leaveADraft(0, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending});
        QVERIFY_RESULT(fixture.send());
        const QStringList calls = fixture.mailbox.m_calls;
        const QStringList before = calls.first(calls.indexOf(u"send a0@example.com"_s));
        QCOMPARE(before.filter(u"look"_s).size(), fixture.campaign.settleWaits.size());
        QVERIFY(fixture.everybodyGotOne());
    }

    void aPreparedEmailThatIsOnItsWayAlreadyIsNotSentAgain()
    {
        Fixture fixture(1);
        fixture.leaveADraft(
            0, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Prepared});
        fixture.mailbox.m_items[u"draft-x"_s].leaving = true; // shown only after the longest wait
        fixture.mailbox.addTrouble(Call::Complete, {Error::Kind::Conflict, false});
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.record(0).state, MessageState::Sent);
        QVERIFY(fixture.mailbox.m_calls.filter(u"send"_s).isEmpty());
    }

    void whatWasSeenLeavingIsNotSentAgainWhenALaterLookFindsItAsItWas()
    {
        Fixture fixture(1);
        fixture.leaveADraft(0, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending});
        int looks = 0;
        fixture.mailbox.m_onLook = [&] { fixture.mailbox.m_items[u"draft-x"_s].leaving = looks++ == 0; };
        QVERIFY_RESULT(fixture.send());
        QVERIFY(looks > 1);
        QCOMPARE(fixture.record(0).state, MessageState::Accepted);
        QVERIFY(fixture.mailbox.m_calls.filter(u"send"_s).isEmpty());
    }

    void aDraftThatIsNotTheApprovedOneIsNotSent()
    {
        Fixture fixture(1);
        fixture.leaveADraft(0, {MessageState::Preparing, MessageState::Prepared});
        for (int i = 0; i < 3; ++i)
            fixture.mailbox.addTrouble(Call::Complete, {Error::Kind::Conflict, false}); // until it is put right
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.mailbox.m_calls.filter(u"complete"_s).size(), 4);
        QVERIFY(fixture.everybodyGotOne());
    }

    void aDraftThatSomebodyDeletedIsMadeAnew()
    {
        Fixture fixture(1);
        fixture.force(0, {MessageState::Preparing});
        (void)store::SendingRecord(fixture.store->writer())
            .noteDraft(fixture.ids[0], {QStringLiteral("gone"), QString(), QString()});
        fixture.force(0, {MessageState::Prepared});
        QVERIFY_RESULT(fixture.send());
        QVERIFY(fixture.everybodyGotOne());
    }

    void aRequestThatNeverLeftIsRepeatedWithoutLooking()
    {
        Fixture fixture(1);
        fixture.mailbox.m_limits.answersAreFinal = true;
        for (int i = 0; i < 3; ++i)
            fixture.mailbox.addTrouble(Call::Send, {Error::Kind::Offline, false});
        QVERIFY_RESULT(fixture.send());
        QVERIFY(fixture.everybodyGotOne());
        QCOMPARE(fixture.mailbox.m_calls.filter(QStringLiteral("look")).size(), 0);
    }

    void aRecordThatCannotBeWrittenStopsBeforeAnythingLeaves()
    {
        // Makes the n-th statement fail, for every n, until a run passes without a failure.
        int failures = 0;
        for (int n = 1;; ++n) {
            Fixture fixture(3);
            std::atomic<int> statements = 0;
            fixture.store->writer().setFault([&](const char *) -> std::optional<Error> {
                return ++statements == n ? std::optional(Error{Error::Kind::Storage, QStringLiteral("full"), {}, {}})
                                         : std::nullopt;
            });
            const Result<SendingEnd> first = fixture.send();
            fixture.store->writer().setFault({});
            const bool clean = statements < n;
            if (!clean)
                ++failures;
            const Result<SendingEnd> second = fixture.send();
            QVERIFY_RESULT(second);
            QCOMPARE(second->totals.sent, 3);
            QVERIFY2(fixture.everybodyGotOne(), qPrintable(QStringLiteral("statement %1").arg(n)));
            if (clean)
                break;
        }
        QVERIFY(failures > 20);
    }

    void whoWaitsForItsTurnIsNotSentAfterAStop()
    {
        Fixture fixture(2);
        QVERIFY_RESULT(fixture.store->writer().run("UPDATE campaign SET pace_per_minute = 1"));
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, {});
        int ready = 0;
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            ready += progress.state == MessageState::Prepared || progress.state == MessageState::Accepted ? 1 : 0;
            if (ready == 3) // one has left, the other waits for a minute
                QTimer::singleShot(0, &sender, [&fixture] { fixture.stop.request_stop(); });
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QVERIFY(end->stoppedBy.has_value());
        QCOMPARE(fixture.mailbox.m_calls.filter(u"send"_s).size(), 1);
        QCOMPARE(end->totals.underway, 1);
    }

    void theCampaignIsLockedUntilTheSendingEnds()
    {
        Fixture fixture(1);
        QList<Error::Kind> answers;
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, {});
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &) {
            const Result<CampaignLock> lock = CampaignLock::take(fixture.folder.path(), fixture.campaign.id);
            answers.append(lock ? Error::Kind::Invalid : lock.error().kind);
        });
        QVERIFY_RESULT(QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token())));
        QCOMPARE(answers, QList<Error::Kind>(5, Error::Kind::Busy));
        QVERIFY_RESULT(CampaignLock::take(fixture.folder.path(), fixture.campaign.id));
    }

    void oneInstanceAtATimeSendsACampaign()
    {
        Fixture fixture(1);
        const Result<CampaignLock> held = CampaignLock::take(fixture.folder.path(), fixture.campaign.id);
        QVERIFY_RESULT(held);
        const Result<SendingEnd> end = fixture.send();
        QVERIFY(!end);
        QCOMPARE(end.error().kind, Error::Kind::Busy);
        QVERIFY(fixture.mailbox.m_calls.isEmpty());
    }

    void whoOnlyLooksAtACampaignKeepsNobodyFromSendingIt()
    {
        Fixture fixture(1);
        std::optional<Result<CampaignLock>> look = CampaignLock::take(fixture.folder.path(), fixture.campaign.id);
        QVERIFY_RESULT(*look);
        std::atomic<bool> hasEnded = false;
        std::jthread looking([&] {
            std::this_thread::sleep_for(20ms);
            hasEnded = true;
            look.reset();
        });
        const Result<CampaignLock> taken = CampaignLock::take(fixture.folder.path(), fixture.campaign.id);
        QVERIFY_RESULT(taken);
        QVERIFY(hasEnded);
        QVERIFY(CampaignLock::isHeld(fixture.folder.path(), fixture.campaign.id));
    }

    void thePaceIsNeverExceededAndTimeNotUsedIsNotMadeUpFor()
    {
        PaceKeeper pace(28);
        std::chrono::milliseconds now = 1000ms;
        QList<qint64> turns;
        for (int i = 0; i < 60; ++i) {
            const std::chrono::milliseconds turn = pace.takeTurn(now);
            turns.append(turn.count());
            now = std::max(now, turn) + (i == 20 ? 60000ms : 1ms);
        }
        for (qsizetype i = 28; i < turns.size(); ++i)
            QVERIFY2(turns[i] - turns[i - 28] >= 60000, "more than 28 within a minute");
        QCOMPARE(pace.durationOf(1), 0ms);
        QVERIFY(pace.durationOf(29) >= 60s);
        PaceKeeper unlimited(std::nullopt);
        QCOMPARE(unlimited.takeTurn(5ms), 5ms);
        QCOMPARE(unlimited.takeTurn(5ms), 5ms);
    }

    void whoWaitedWhileTheMachineSleptDoesNotGoAllAtOnce()
    {
        PaceKeeper pace(60);
        QCOMPARE(pace.takeTurn(0ms), 0ms);
        QCOMPARE(pace.nextTurn(5ms), 1000ms); // all who wait see the same turn
        const std::chrono::milliseconds wake = 3h;
        QCOMPARE(pace.nextTurn(wake), wake);
        QCOMPARE(pace.takeTurn(wake), wake);
        QCOMPARE(pace.nextTurn(wake), wake + 1s);
    }

    void theCampaignGoesOnAfterAClockWasSetOrTheMachineSlept_data()
    {
        QTest::addColumn<qint64>("slept");
        QTest::addColumn<qint64>("setBy");
        QTest::newRow("slept three hours") << qint64(10'800'000) << qint64(10'800'000);
        QTest::newRow("set back a day") << qint64(0) << qint64(-86'400'000);
        QTest::newRow("set forward a day") << qint64(0) << qint64(86'400'000);
    }

    void theCampaignGoesOnAfterAClockWasSetOrTheMachineSlept()
    {
        QFETCH(qint64, slept);
        QFETCH(qint64, setBy);
        Fixture fixture(6);
        QVERIFY_RESULT(fixture.store->writer().run("UPDATE campaign SET pace_per_minute = 1200"));
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::TimedOut, true});
        fixture.mailbox.addTrouble(Call::Create, {Error::Kind::Throttled, false});
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, Sender::Options{{1ms, 4ms, 24h}, 50ms});
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state != MessageState::Sending || fixture.clock.m_setBy != 0ms)
                return;
            fixture.clock.m_slept = std::chrono::milliseconds(slept);
            fixture.clock.m_setBy = std::chrono::milliseconds(setBy);
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token()));
        QVERIFY_RESULT(end);
        QVERIFY(!end->stoppedBy);
        QVERIFY(fixture.everybodyGotOne());
    }

    void anEmailThatLeftAfterTheLongestWaitIsSentAndNotPreparedAgain()
    {
        // Its draft is found to be none any more, or is gone; see sender_property_test for all the ways.
        Fixture fixture(1);
        fixture.force(0,
                      {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Prepared});
        QVERIFY_RESULT(fixture.send());
        QCOMPARE(fixture.record(0).state, MessageState::Unknown);
        QVERIFY(fixture.mailbox.delivered().isEmpty());
    }

    void anEmailWhoseDraftVanishesAfterAnUnclearAnswerIsAskedAbout()
    {
        Fixture fixture(1);
        fixture.mailbox.addTrouble(Call::Send, {Error::Kind::ConnectionLost, false});
        Sender sender(*fixture.store, fixture.mailbox, fixture.clock, {{1ms, 4ms, 60s}, 50ms});
        QObject::connect(&sender, &Sender::messageChanged, &sender, [&](const MessageProgress &progress) {
            if (progress.state != MessageState::Prepared || fixture.mailbox.m_calls.filter(u"send"_s).isEmpty())
                return;
            fixture.mailbox.m_items.clear(); // found as a draft after the longest wait, and now it is gone
        });
        QVERIFY_RESULT(QCoro::waitFor(sender.run(fixture.campaign.id, fixture.stop.get_token())));
        QCOMPARE(fixture.record(0).state, MessageState::Unknown);
        QCOMPARE(fixture.mailbox.m_calls.filter(u"create"_s).size(), 1);
    }

    void preparationRunsAheadOfThePace()
    {
        Fixture fixture(6);
        fixture.campaign.pace = {Pace::Kind::PerMinute, 600};
        QVERIFY_RESULT(fixture.store->writer().run("UPDATE campaign SET pace_per_minute = 600"));
        fixture.mailbox.m_limits.answersAreFinal = true;
        QVERIFY_RESULT(fixture.send());
        const QStringList calls = fixture.mailbox.m_calls;
        const qsizetype firstSend = calls.indexOf(QRegularExpression(QStringLiteral("send .*")));
        const qsizetype secondSend = calls.indexOf(QRegularExpression(QStringLiteral("send .*")), firstSend + 1);
        QVERIFY(secondSend > 0);
        QCOMPARE(calls.mid(0, secondSend).filter(QStringLiteral("complete")).size(),
                 5); // four ahead of the second turn, one already sent
        QVERIFY(fixture.everybodyGotOne());
    }
};

QTEST_GUILESS_MAIN(SenderTest)
#include "sender_test.moc"
