// Whatever goes wrong, and wherever the program dies: everybody gets the email once. Random schedules of troubles,
// deaths and stops against a mailbox in memory, compared with what was really delivered.
//
// By hand: SINCERELY_SCHEDULES=10000 sender_property_test. A run is repeated with the SINCERELY_SEED that it prints.

#include "core/campaign/sender.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/spare_drafts.h"
#include "tests/support/support.h"
#include "tests/unit/campaign/fake_mailbox.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Call = FakeMailbox::Call;

/// One thing that happens in a schedule.
struct Step {
    enum class Kind {
        Trouble, ///< The `number`-th call of a kind ends with an error, without its effect or with it.
        Hide,    ///< The evidence for message `number` vanishes when it is sent.
        Late,    ///< Message `number` looks like a draft for `count` look-ups after it was sent.
        Kill,    ///< A life of the program ends after `count` statements and halves of calls.
        Stop,    ///< The person stops a run after `count` of them.
    };
    Kind kind = Kind::Kill;
    int number = 0;
    int count = 0;
    Call call = Call::Send;
    Error::Kind error = Error::Kind::TimedOut;
    bool afterEffect = false;

    [[nodiscard]] QString describe() const
    {
        static const QStringList calls = {u"check"_s, u"create"_s, u"complete"_s, u"send"_s, u"look"_s, u"remove"_s};
        switch (kind) {
        case Kind::Trouble:
            return u"%1#%2=%3-%4"_s.arg(calls[int(call)])
                .arg(number)
                .arg(toWord(error), afterEffect ? u"after"_s : u"before"_s);
        case Kind::Hide:
            return u"hide %1"_s.arg(number);
        case Kind::Late:
            return u"late %1 for %2"_s.arg(number).arg(count);
        case Kind::Kill:
            return u"kill after %1"_s.arg(count);
        case Kind::Stop:
            return u"stop after %1"_s.arg(count);
        }
        return {};
    }
};

struct Schedule {
    int recipients = 1;
    int atOnce = 1;
    QList<Step> steps;

    [[nodiscard]] QString describe() const
    {
        QStringList texts;
        for (const Step &step : steps)
            texts.append(step.describe());
        return u"%1 recipients, %2 at once: %3"_s.arg(recipients).arg(atOnce).arg(texts.join(u"; "_s));
    }
};

/// One life of the program. After its end no statement and no call has an effect any more, which is what a crash is.
class Life
{
public:
    Life(int steps, std::stop_source *stopInstead)
        : m_left(steps)
        , m_stopInstead(stopInstead)
    {
    }

    /// Whether the next thing still happens. Called from both threads.
    bool goesOn()
    {
        if (--m_left >= 0)
            return true;
        if (!m_stopInstead)
            return false;
        m_stopInstead->request_stop();
        return true;
    }

private:
    std::atomic<int> m_left;
    std::stop_source *m_stopInstead; ///< Set: the life is not ended but stopped, in an orderly way.
};

/// The service, as a program with one life sees it; with the troubles of a schedule.
class Service final : public Mailbox
{
public:
    FakeMailbox m_fake;
    QList<MessageId> m_ids;
    Life *m_life = nullptr;

    explicit Service(const Schedule &schedule)
        : m_schedule(schedule)
    {
        m_fake.m_limits.requestsAtOnce = schedule.atOnce;
        for (const Step &step : schedule.steps) {
            if (step.kind == Step::Kind::Late)
                m_late.insert(step.number, step.count);
        }
    }

    [[nodiscard]] bool isHidden(int message) const
    {
        for (const Step &step : m_schedule.steps) {
            if (step.kind == Step::Kind::Hide && step.number == message)
                return true;
        }
        return false;
    }
    [[nodiscard]] int delivered(int message) const { return m_fake.delivered().value(address(message)); }
    [[nodiscard]] static QString address(int message) { return u"a%1@example.com"_s.arg(message); }

    [[nodiscard]] MailboxLimits limits() const override { return m_fake.limits(); }

    QCoro::Task<Result<MailboxOwner>> check(std::stop_token stop) override
    {
        if (!begin(Call::Check))
            co_return died();
        Result<MailboxOwner> answer = co_await m_fake.check(stop);
        if (!m_life->goesOn())
            co_return died();
        co_return answer;
    }
    QCoro::Task<Result<Draft>> createDraft(OutgoingMessage message, std::stop_token stop) override
    {
        if (!begin(Call::Create))
            co_return died();
        Result<Draft> answer = co_await m_fake.createDraft(message, stop);
        if (!m_life->goesOn())
            co_return died();
        co_return answer;
    }
    QCoro::Task<Result<>> completeDraft(Draft draft, OutgoingMessage message, UploadObserver observer,
                                        std::stop_token stop) override
    {
        if (!begin(Call::Complete))
            co_return died();
        Result<> answer = co_await m_fake.completeDraft(draft, message, observer, stop);
        const FakeMailbox::Item item = m_fake.m_items.value(draft.id);
        if (answer && item.sent && !looksLate(item))
            answer =
                item.hidden ? failure(Error::Kind::NotFound, u"gone"_s) : failure(Error::Kind::Conflict, u"sent"_s);
        if (!m_life->goesOn())
            co_return died();
        co_return answer;
    }
    QCoro::Task<Result<>> send(Draft draft, MessageId id, std::stop_token stop) override
    {
        if (!begin(Call::Send))
            co_return died();
        // Merciless: what is asked twice is sent twice. Only what looked like a draft for longer than anybody would
        // wait may be asked again, and is refused.
        const FakeMailbox::Item item = m_fake.m_items.value(draft.id);
        const bool isRefused = item.sent && m_late.contains(int(m_ids.indexOf(id)));
        const bool possible = m_fake.m_items.contains(draft.id) && !isRefused;
        Result<> answer = failure(Error::Kind::NotFound, u"no such draft"_s);
        if (possible)
            answer = co_await m_fake.send(draft, id, stop);
        if (m_fake.m_items.contains(draft.id) && m_fake.m_items[draft.id].sent && isHidden(int(m_ids.indexOf(id))))
            m_fake.m_items[draft.id].hidden = true;
        if (!m_life->goesOn())
            co_return died();
        co_return answer;
    }
    QCoro::Task<Result<Sighting>> lookUp(Draft draft, MessageId id, std::stop_token stop) override
    {
        if (!begin(Call::LookUp))
            co_return died();
        Result<Sighting> answer = co_await m_fake.lookUp(draft, id, stop);
        for (auto item = m_fake.m_items.cbegin(); answer && item != m_fake.m_items.cend(); ++item) {
            if (item->stamp != id || !looksLate(*item))
                continue;
            --m_late[int(m_ids.indexOf(id))];
            answer->where = Sighting::Where::Draft;
            answer->draft.id = item.key();
        }
        if (!m_life->goesOn())
            co_return died();
        co_return answer;
    }
    QCoro::Task<Result<int>> removeDrafts(MessageId id, QString keep, std::stop_token stop) override
    {
        if (!begin(Call::Remove))
            co_return died();
        Result<int> answer = co_await m_fake.removeDrafts(id, keep, stop);
        if (!m_life->goesOn())
            co_return died();
        co_return answer;
    }

private:
    static tl::unexpected<Error> died() { return failure(Error::Kind::Cancelled, u"dead"_s); }

    [[nodiscard]] bool looksLate(const FakeMailbox::Item &item) const
    {
        return item.sent && m_late.value(int(m_ids.indexOf(item.stamp))) > 0;
    }

    bool begin(Call call)
    {
        if (!m_life->goesOn())
            return false;
        const int number = ++m_numbers[size_t(call)];
        for (const Step &step : m_schedule.steps) {
            if (step.kind == Step::Kind::Trouble && step.call == call && step.number == number)
                m_fake.addTrouble(call, {step.error, step.afterEffect});
        }
        return true;
    }

    Schedule m_schedule;
    QHash<int, int> m_late; ///< Look-ups for which a sent message still looks like a draft, by its number.
    std::array<int, 6> m_numbers{};
};

/// Plays one schedule and judges it.
class Play
{
public:
    explicit Play(const Schedule &schedule)
        : m_schedule(schedule)
        , m_service(schedule)
    {
        std::unique_ptr<store::Store> store = std::move(*store::Store::open(m_folder.path()));
        Account account;
        account.name = u"Work"_s;
        account.provider = u"fake"_s;
        Campaign campaign;
        campaign.account = store::AccountRepository(store->writer()).save(account)->id;
        campaign.name = u"Spring"_s;
        campaign.settleWaits = {0ms, 1ms, 1ms};
        QList<store::PlannedMessage> planned;
        for (int i = 0; i < schedule.recipients; ++i) {
            store::PlannedMessage message;
            message.message.id = MessageId::create();
            message.message.from = {QString(), u"ada@contoso.example"_s};
            message.message.to = {QString(), Service::address(i)};
            message.message.subject = u"Hello"_s;
            message.message.text = u"Hello"_s;
            planned.append(message);
            m_service.m_ids.append(message.message.id);
        }
        m_campaign = store::CampaignRepository(store->writer()).create(campaign, planned)->id;
    }

    /// \returns what was wrong; empty: nothing.
    [[nodiscard]] QString wrong()
    {
        QString found;
        for (const Step &step : m_schedule.steps) {
            if (step.kind == Step::Kind::Kill || step.kind == Step::Kind::Stop)
                found = live(step.count, step.kind == Step::Kind::Stop);
            if (!found.isEmpty())
                return found;
        }
        // Every trouble ends one life at most; then nothing is in the way any more. A slow machine may take some more.
        const qsizetype livesEnough = m_schedule.steps.size() + 4;
        for (qsizetype i = 0; i < livesEnough && !m_finished && found.isEmpty(); ++i)
            found = live(1'000'000, false);
        // A spare draft that could not be removed is remembered, and gone after some resume.
        for (qsizetype i = 0; i < livesEnough && m_spareIsNoted && found.isEmpty(); ++i)
            found = live(1'000'000, false);
        return found.isEmpty() ? wrongAtTheEnd() : found;
    }

private:
    QString live(int steps, bool isStopped)
    {
        std::stop_source stop;
        Life life(steps, isStopped ? &stop : nullptr);
        Result<std::unique_ptr<store::Store>> store = store::Store::open(m_folder.path());
        if (!store)
            return describe(store.error());
        (*store)->writer().setFault([&life](const char *) -> std::optional<Error> {
            if (life.goesOn())
                return std::nullopt;
            return Error{Error::Kind::Storage, u"dead"_s, {}, {}};
        });
        m_service.m_life = &life;
        Sender::Options options;
        options.retry = {1ms, 1ms, 200ms};
        options.lastCallsGrace = 0ms;
        {
            Sender sender(**store, m_service, m_clock, options);
            const Result<SendingEnd> end = QCoro::waitFor(sender.run(m_campaign, stop.get_token()));
            m_finished = end && !end->stoppedBy && end->totals.unsettled() == 0;
        }
        (*store)->writer().setFault({});
        return wrongWith((*store)->writer());
    }

    /// What must hold after every life.
    QString wrongWith(store::Database &database)
    {
        const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(database).messages(m_campaign);
        if (!messages)
            return describe(messages.error());
        m_messages = *messages;
        const Result<QList<store::RecordedMessage>> spares =
            store::SpareDraftRepository(database).messagesOf(m_campaign);
        if (!spares)
            return describe(spares.error());
        m_spareIsNoted = !spares->isEmpty();
        for (int i = 0; i < m_messages.size(); ++i) {
            const MessageState state = m_messages[i].state;
            const int delivered = m_service.delivered(i);
            const QString what =
                u"message %1 is %2 and was delivered %3 times"_s.arg(i).arg(toWord(state)).arg(delivered);
            if (delivered > 1 || (countsAsSent(state) && delivered != 1))
                return what;
            const bool notAsked = state == MessageState::Waiting || state == MessageState::Preparing;
            if (delivered != 0 && (notAsked || state == MessageState::NotSent))
                return what;
            const QString history = wrongHistory(database, m_messages[i].id);
            if (!history.isEmpty())
                return history;
        }
        return {};
    }

    static QString wrongHistory(store::Database &database, const MessageId &id)
    {
        const Result<QList<store::RecordedChange>> history = store::SendingRecord(database).history(id);
        if (!history)
            return describe(history.error());
        MessageState before = MessageState::Waiting;
        for (const store::RecordedChange &change : *history) {
            if (change.state != before && !mayFollow(before, change.state))
                return u"history: %1 after %2"_s.arg(toWord(change.state), toWord(before));
            before = change.state;
        }
        return {};
    }

    QString wrongAtTheEnd()
    {
        if (!m_finished)
            return u"it does not come to an end"_s;
        bool allSent = true;
        for (int i = 0; i < m_messages.size(); ++i) {
            const MessageState state = m_messages[i].state;
            const bool mayBeUnknown = state == MessageState::Unknown && m_service.isHidden(i);
            const bool mayBeRefused = state == MessageState::NotSent && recipientsMayBeRefused();
            allSent = allSent && countsAsSent(state);
            if (!countsAsSent(state) && !mayBeUnknown && !mayBeRefused)
                return u"message %1 ends as %2"_s.arg(i).arg(toWord(state));
        }
        if (allSent && m_service.m_fake.drafts() > 0)
            return u"%1 drafts are left"_s.arg(m_service.m_fake.drafts());
        return {};
    }

    [[nodiscard]] bool recipientsMayBeRefused() const
    {
        for (const Step &step : m_schedule.steps) {
            if (step.kind == Step::Kind::Trouble && step.error == Error::Kind::RecipientRefused)
                return true;
        }
        return false;
    }

    static QString placeForFiles()
    {
        const QString memory = u"/dev/shm"_s; // thousands of commits that only a process has to survive
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/sincerely-XXXXXX"_s;
    }

    Schedule m_schedule;
    Service m_service;
    SystemClock m_clock;
    QTemporaryDir m_folder{placeForFiles()};
    CampaignId m_campaign;
    QList<store::RecordedMessage> m_messages;
    bool m_finished = false;
    bool m_spareIsNoted = false;
};

template <class T>
T oneOf(QRandomGenerator &random, const QList<T> &choices)
{
    return choices[random.bounded(int(choices.size()))];
}

Step randomTrouble(QRandomGenerator &random)
{
    using K = Error::Kind;
    static const QList<K> open = {K::ConnectionLost, K::TimedOut, K::ServerFault, K::BadAnswer};
    static const QList<K> refusals = {K::Offline, K::Throttled, K::SignInNeeded, K::AccountRefused, K::NotFound};
    Step step;
    step.kind = Step::Kind::Trouble;
    step.call = oneOf<Call>(
        random, {Call::Check, Call::Create, Call::Complete, Call::Send, Call::Send, Call::LookUp, Call::Remove});
    step.number = 1 + random.bounded(4);
    const bool isOpen = random.bounded(10) < 7;
    step.error = oneOf(random, isOpen ? open : refusals);
    step.afterEffect = isOpen && random.bounded(2) == 0;
    if (step.call == Call::Send && random.bounded(12) == 0)
        step = {Step::Kind::Trouble, step.number, 0, Call::Send, K::RecipientRefused, false};
    return step;
}

Schedule randomSchedule(QRandomGenerator &random)
{
    Schedule schedule;
    schedule.recipients = 1 + random.bounded(4);
    schedule.atOnce = oneOf<int>(random, {1, 1, 2, 4});
    for (int i = random.bounded(6); i > 0; --i)
        schedule.steps.append(randomTrouble(random));
    if (random.bounded(5) == 0)
        schedule.steps.append({Step::Kind::Hide, random.bounded(schedule.recipients)});
    if (random.bounded(4) == 0) {
        const int message = random.bounded(schedule.recipients);
        schedule.steps.append({Step::Kind::Late, message, 1 + random.bounded(8)});
        if (random.bounded(2) == 0)
            schedule.steps.append({Step::Kind::Hide, message});
    }
    for (int i = random.bounded(4); i > 0; --i) {
        const bool isKill = random.bounded(4) > 0;
        schedule.steps.append(
            {isKill ? Step::Kind::Kill : Step::Kind::Stop, 0, 5 + random.bounded(20 + 30 * schedule.recipients)});
    }
    return schedule;
}

/// The same failure with fewer steps, as few as leaving out one after the other gives.
Schedule shortest(Schedule schedule)
{
    for (qsizetype i = 0; i < schedule.steps.size();) {
        Schedule shorter = schedule;
        shorter.steps.removeAt(i);
        if (Play(shorter).wrong().isEmpty())
            ++i;
        else
            schedule = shorter;
    }
    while (schedule.recipients > 1) {
        Schedule shorter = schedule;
        --shorter.recipients;
        if (Play(shorter).wrong().isEmpty())
            break;
        schedule = shorter;
    }
    return schedule;
}

} // namespace

class SenderPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"sincerely.*=false"_s); }

    void everybodyGetsOneEmailWhateverHappens()
    {
        const int wanted = std::max(400, qEnvironmentVariableIntValue("SINCERELY_SCHEDULES"));
        bool given = false;
        uint seed = qEnvironmentVariable("SINCERELY_SEED").toUInt(&given);
        if (!given)
            seed = QRandomGenerator::global()->generate();
        qInfo("SINCERELY_SEED=%u, %d schedules", seed, wanted);
        QRandomGenerator random(seed);
        for (int i = 0; i < wanted; ++i) {
            const Schedule schedule = randomSchedule(random);
            const QString wrong = Play(schedule).wrong();
            if (wrong.isEmpty())
                continue;
            const Schedule small = shortest(schedule);
            QFAIL(qPrintable(u"schedule %1: %2\n%3\nshortest: %4\n%5"_s.arg(i).arg(
                wrong, schedule.describe(), small.describe(), Play(small).wrong())));
        }
    }

    /// Each place where a life can end, one by one, with every kind of ending of the request to send.
    void everyInstantOfDeath()
    {
        using K = Error::Kind;
        for (const std::optional<K> error :
             {std::optional<K>(), std::optional(K::TimedOut), std::optional(K::Throttled), std::optional(K::Offline)}) {
            for (int count = 0; count < 60; ++count) {
                Schedule schedule{2, 1, {}};
                if (error)
                    schedule.steps.append({Step::Kind::Trouble, 1, 0, Call::Send, *error, *error == K::TimedOut});
                schedule.steps.append({Step::Kind::Kill, 0, count});
                const QString wrong = Play(schedule).wrong();
                QVERIFY2(wrong.isEmpty(), qPrintable(schedule.describe() + u'\n' + wrong));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SenderPropertyTest)
#include "sender_property_test.moc"
