#include "core/campaign/campaign_lock.h"
#include "core/campaign/forecast.h"
#include "core/campaign/from_trial.h"
#include "core/campaign/prepared_drafts.h"
#include "core/campaign/test_email.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/sending_record.h"
#include "tests/support/support.h"
#include "tests/unit/campaign/fake_mailbox.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Call = FakeMailbox::Call;

MailboxLimits microsoftLike()
{
    MailboxLimits limits;
    limits.messagesPerMinute = 28;
    limits.uploadBytesPerMinute = 30'000'000;
    return limits;
}

OutgoingMessage letterToAnn()
{
    OutgoingMessage message;
    message.id = MessageId::create();
    message.from = {u"Ada"_s, u"ada@contoso.example"_s};
    message.to = {u"Ann"_s, u"ann@example.com"_s};
    message.cc = {{QString(), u"boss@example.com"_s}};
    message.bcc = {{QString(), u"archive@example.com"_s}};
    message.subject = u"Your visit"_s;
    message.html = u"<p>Dear Ann</p>"_s;
    message.text = u"Dear Ann"_s;
    return message;
}

/// Messages of one account in a store of their own.
struct Ledger {
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    AccountId account;
    CampaignId campaign;
    QList<MessageId> ids;

    explicit Ledger(int count)
    {
        account = addAccount(u"Work"_s);
        campaign = addCampaign(account, count, &ids);
    }

    AccountId addAccount(const QString &name)
    {
        Account made;
        made.name = name;
        made.provider = u"fake"_s;
        return store::AccountRepository(store->writer()).save(made)->id;
    }

    CampaignId addCampaign(AccountId from, int count, QList<MessageId> *made)
    {
        QList<store::PlannedMessage> planned;
        for (int i = 0; i < count; ++i) {
            OutgoingMessage message = letterToAnn();
            message.to.address = u"a%1@example.com"_s.arg(i);
            planned.append({message, MessageState::Waiting, QString()});
            made->append(message.id);
        }
        Campaign wanted;
        wanted.account = from;
        return store::CampaignRepository(store->writer()).create(wanted, planned)->id;
    }

    void force(const MessageId &id, std::initializer_list<MessageState> states)
    {
        store::SendingRecord record(store->writer());
        for (const MessageState state : states)
            (void)record.change(id, (*record.message(id))->state, state);
    }

    [[nodiscard]] store::RecordedMessage record(int index)
    {
        return **store::SendingRecord(store->writer()).message(ids.at(index));
    }

    [[nodiscard]] int reached()
    {
        const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-1);
        return store::SendingRecord(store->writer()).reachedSince(account, since)->recipients;
    }
};

} // namespace

/// An inbox in which something else is seen at each look; "trouble": the look fails.
class InboxMailbox : public FakeMailbox
{
public:
    explicit InboxMailbox(QStringList looks)
        : m_looks(std::move(looks))
    {
    }
    [[nodiscard]] int asked() const { return m_asked; }

    QCoro::Task<Result<QString>> arrivedFrom(Draft, std::stop_token) override
    {
        const QString seen = m_looks.value(m_asked++);
        if (seen == u"trouble"_s)
            co_return failure(Error::Kind::Offline, seen);
        co_return QString(seen);
    }

private:
    QStringList m_looks;
    int m_asked = 0;
};

/// What is known, and what can be tried, before a campaign is sent.
class BeforeSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaceSaysHowLongItTakes()
    {
        const ForecastRequest request{.messages = 118, .messagesPerMinute = 28};
        const std::optional<Forecast> made = forecast(request, microsoftLike());
        QVERIFY(made);
        QVERIFY(made->duration > 250s && made->duration < 252s); // 117 pauses of 60/28 s
        QVERIFY(!made->isHeldUpByFiles());
        QCOMPARE(made->uploads, 0ms);
    }

    void largeFilesTakeLongerThanThePace()
    {
        ForecastRequest request{.messages = 100, .messagesPerMinute = 28, .fileBytes = 3'000'000};
        request.route = FileRoute::Uploaded;
        const std::optional<Forecast> made = forecast(request, microsoftLike());
        QVERIFY(made);
        QCOMPARE(made->uploads, 600'000ms); // 300 MB at 30 MB a minute
        QVERIFY(made->isHeldUpByFiles());
        request.route = FileRoute::InsideMessage;
        QCOMPARE(forecast(request, microsoftLike())->uploads, 800'000ms);
    }

    void nobodyKnowsHowLongItTakesWithoutLimits()
    {
        QVERIFY(!forecast({.messages = 10, .fileBytes = 1000, .route = FileRoute::InsideMessage}, MailboxLimits{}));
        QVERIFY(forecast({.messages = 10, .messagesPerMinute = 60}, MailboxLimits{}));
    }

    void aTestEmailGoesToOnePersonAloneAndIsMarked()
    {
        const OutgoingMessage original = letterToAnn();
        const OutgoingMessage test = makeTestEmail(original, {QString(), u"me@contoso.example"_s});
        QCOMPARE(test.subject, u"[Test] Your visit"_s);
        QCOMPARE(test.to.address, u"me@contoso.example"_s);
        QVERIFY(test.cc.isEmpty() && test.bcc.isEmpty());
        QVERIFY(test.id != original.id && !test.id.isNull());
        QCOMPARE(test.html, original.html);
        QCOMPARE(test.from, original.from);
    }

    void aTestEmailIsSentOnceAndLeavesNothingBehind()
    {
        FakeMailbox mailbox;
        QVERIFY_RESULT(QCoro::waitFor(sendTestEmail(&mailbox, letterToAnn(), {})));
        QCOMPARE(mailbox.delivered().value(u"ann@example.com"_s), 1);
        QCOMPARE(mailbox.drafts(), 0);
    }

    void aRefusedTestEmailIsToldAndItsDraftGoes_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("create") << int(Call::Create);
        QTest::newRow("complete") << int(Call::Complete);
        QTest::newRow("send") << int(Call::Send);
    }

    void aRefusedTestEmailIsToldAndItsDraftGoes()
    {
        QFETCH(int, call);
        FakeMailbox mailbox;
        mailbox.addTrouble(Call(call), {Error::Kind::AccountRefused, false});
        const Result<Draft> sent = QCoro::waitFor(sendTestEmail(&mailbox, letterToAnn(), {}));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::AccountRefused);
        QCOMPARE(mailbox.troublesLeft(), 0);
        QVERIFY(mailbox.delivered().isEmpty());
        QCOMPARE(mailbox.drafts(), 0);
    }

    void anUnclearTestEmailIsLookedForAndNeverRepeated()
    {
        FakeMailbox arrived;
        arrived.addTrouble(Call::Send, {Error::Kind::ConnectionLost, true});
        QVERIFY_RESULT(QCoro::waitFor(sendTestEmail(&arrived, letterToAnn(), {})));
        QCOMPARE(arrived.delivered().value(u"ann@example.com"_s), 1);

        FakeMailbox unclear;
        unclear.addTrouble(Call::Send, {Error::Kind::TimedOut, false});
        const Result<Draft> sent = QCoro::waitFor(sendTestEmail(&unclear, letterToAnn(), {}));
        QVERIFY(!sent);
        QVERIFY2(sent.error().sentence.contains(u"not certain"_s), qPrintable(sent.error().sentence));
        QCOMPARE(unclear.m_calls.filter(u"send"_s).size(), 1);
    }

    void whetherAnAddressIsKeptIsSeenInTheEmailThatArrives_data()
    {
        QTest::addColumn<QStringList>("looks");
        QTest::addColumn<FromTrial>("trial");
        QTest::addColumn<int>("asked");
        const QString sales = u"Sales@contoso.example"_s;
        QTest::newRow("kept, at once") << QStringList{sales} << FromTrial::Kept << 1;
        QTest::newRow("kept, the third time") << QStringList{{}, {}, sales} << FromTrial::Kept << 3;
        QTest::newRow("replaced") << QStringList{{}, u"ada@contoso.example"_s} << FromTrial::Replaced << 2;
        QTest::newRow("never there") << QStringList{} << FromTrial::NotTried << 4;
        QTest::newRow("cannot be asked") << QStringList{u"trouble"_s} << FromTrial::NotTried << 1;
    }

    void whetherAnAddressIsKeptIsSeenInTheEmailThatArrives()
    {
        QFETCH(QStringList, looks);
        QFETCH(FromTrial, trial);
        QFETCH(int, asked);
        InboxMailbox mailbox(looks);
        const QString wanted = u"sales@contoso.example"_s;
        QCOMPARE(QCoro::waitFor(tryFrom(&mailbox, Draft{u"id"_s, u"<1@x>"_s, {}}, wanted, {0ms, 1ms, 1ms, 1ms}, {})),
                 trial);
        QCOMPARE(mailbox.asked(), asked);
        std::stop_source stopped;
        stopped.request_stop();
        InboxMailbox notAsked({wanted});
        QCOMPARE(QCoro::waitFor(tryFrom(&notAsked, Draft{}, wanted, {1min}, stopped.get_token())), FromTrial::NotTried);
        QCOMPARE(notAsked.asked(), 0);
    }

    void everybodyWhoMayHaveBeenReachedCountsForTheDay()
    {
        Ledger ledger(6);
        QCOMPARE(ledger.reached(), 0);
        using State = MessageState;
        ledger.force(ledger.ids[0], {State::Preparing, State::Prepared, State::Sending, State::Accepted});
        ledger.force(ledger.ids[1], {State::Preparing, State::Prepared, State::Sending, State::Unknown});
        ledger.force(ledger.ids[2], {State::Preparing, State::Prepared});
        ledger.force(ledger.ids[3], {State::NotSent});
        ledger.force(ledger.ids[4], {State::Preparing, State::Prepared, State::Sending});
        ledger.force(ledger.ids[5], {State::Preparing, State::Prepared, State::Sending, State::Accepted, State::Sent});
        QCOMPARE(ledger.reached(), 4 * 3); // with Cc and Bcc
        QList<MessageId> others;
        (void)ledger.addCampaign(ledger.addAccount(u"Private"_s), 1, &others);
        ledger.force(others[0], {State::Preparing, State::Prepared, State::Sending, State::Accepted});
        QCOMPARE(ledger.reached(), 4 * 3); // another mailbox
        (void)ledger.addCampaign(ledger.account, 1, &others);
        ledger.force(others[1], {State::Preparing, State::Prepared, State::Sending, State::Accepted});
        QCOMPARE(ledger.reached(), 5 * 3);
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        const store::DayUse none = *store::SendingRecord(ledger.store->writer()).reachedSince(ledger.account, tomorrow);
        QCOMPARE(none.recipients, 0);
        QVERIFY(!none.firstSent.isValid());
    }

    void whatWasPreparedAheadIsTakenBack()
    {
        Ledger ledger(4);
        FakeMailbox mailbox;
        using State = MessageState;
        for (int i = 0; i < 4; ++i)
            mailbox.m_items.insert(u"draft-%1"_s.arg(i), {ledger.ids[i], {}, false, false});
        ledger.force(ledger.ids[0], {State::Preparing});
        ledger.force(ledger.ids[1], {State::Preparing, State::Prepared});
        ledger.force(ledger.ids[2], {State::Preparing, State::Prepared, State::Sending, State::Prepared});
        (void)store::SendingRecord(ledger.store->writer()).noteDraft(ledger.ids[1], {u"draft-1"_s, {}, {}});
        const Result<int> takenBack =
            QCoro::waitFor(takeBackPrepared(ledger.store.get(), &mailbox, ledger.campaign, {}));
        QVERIFY_RESULT(takenBack);
        QCOMPARE(*takenBack, 2);
        QCOMPARE(ledger.record(0).state, State::Waiting);
        QCOMPARE(ledger.record(1).state, State::Waiting);
        QVERIFY(ledger.record(1).draft.id.isEmpty());
        QCOMPARE(ledger.record(2).state, State::Prepared); // it was asked to be sent once
        QVERIFY(!mailbox.m_items.contains(u"draft-1"_s));
        QVERIFY(mailbox.m_items.contains(u"draft-2"_s));
    }

    void nothingIsTakenBackFromACampaignThatIsBeingSent()
    {
        Ledger ledger(1);
        FakeMailbox mailbox;
        using State = MessageState;
        ledger.force(ledger.ids[0], {State::Preparing, State::Prepared});
        const Result<CampaignLock> held = CampaignLock::take(ledger.folder.path(), ledger.campaign);
        QVERIFY_RESULT(held);
        const Result<int> takenBack =
            QCoro::waitFor(takeBackPrepared(ledger.store.get(), &mailbox, ledger.campaign, {}));
        QVERIFY(!takenBack);
        QCOMPARE(takenBack.error().kind, Error::Kind::Busy);
        QCOMPARE(ledger.record(0).state, State::Prepared);
        QVERIFY(mailbox.m_calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BeforeSendingTest)
#include "before_sending_test.moc"
