#include "core/campaign/spare_drafts.h"

#include "core/async/sleep.h"
#include "core/campaign/campaign_lock.h"
#include "core/store/spare_drafts.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::SpareDrafts", text, note, n);
}

} // namespace

SpareDrafts::SpareDrafts(store::Store &store, Mailbox &mailbox)
    : m_store(store)
    , m_mailbox(mailbox)
{
}

QList<SpareDrafts::Suspect> SpareDrafts::suspectsAmong(const QList<store::RecordedMessage> &messages)
{
    QList<Suspect> suspects;
    for (const store::RecordedMessage &message : messages) {
        if (countsAsSent(message.state) && message.draftsAsked > 1)
            suspects.append({message.id, message.draft.id});
        const bool isLeftOut = message.state == MessageState::NotSent || message.state == MessageState::Skipped;
        if (isLeftOut && message.draftsAsked > 0)
            suspects.append({message.id, QString()});
    }
    return suspects;
}

QCoro::Task<Result<SpareDrafts::Outcome>> SpareDrafts::removeOf(QList<store::RecordedMessage> messages,
                                                                SettleWaits waits, std::stop_token stop)
{
    const QList<Suspect> suspects = suspectsAmong(messages);
    if (suspects.isEmpty())
        co_return Outcome{};
    Outcome outcome;
    Round round = co_await removeOnce(suspects, stop);
    outcome.removed = round.removed;
    for (const std::chrono::milliseconds wait : std::as_const(waits)) {
        if (round.remaining.isEmpty())
            break;
        co_await sleepFor(wait, stop);
        round = co_await removeOnce(round.remaining, stop);
        outcome.removed += round.removed;
    }

    Result<int> left = co_await writeDown(suspects, round.remaining);
    if (!left)
        co_return failure(left.error());
    outcome.left = *left;
    outcome.why = round.why;
    co_return outcome;
}

QCoro::Task<Result<int>> SpareDrafts::writeDown(QList<Suspect> suspects, QList<Suspect> remaining)
{
    QList<MessageId> looked;
    for (const Suspect &suspect : std::as_const(suspects))
        looked.append(suspect.message);
    QList<MessageId> left;
    for (const Suspect &suspect : std::as_const(remaining)) {
        if (!suspect.looksClean)
            left.append(suspect.message);
    }
    auto write = [looked, left](store::Database &database) {
        return store::SpareDraftRepository(database).write(looked, left);
    };
    Result<> written = co_await m_store.run(write);
    if (!written)
        co_return failure(written.error());
    co_return int(left.size());
}

QCoro::Task<SpareDrafts::Round> SpareDrafts::removeOnce(QList<Suspect> suspects, std::stop_token stop)
{
    constexpr int enough = 3; // failures: it would be the same with the others
    int failures = 0;
    Round round;
    for (Suspect &suspect : suspects) {
        suspect.looksClean = false;
        if (stop.stop_requested() || failures == enough) {
            round.remaining.append(suspect);
            continue;
        }
        const MessageId id = suspect.message;
        const QString keep = suspect.keep;
        Result<int> removed = co_await m_mailbox.removeDrafts(id, keep, stop);
        if (removed && *removed > 0) {
            round.removed += *removed;
            continue;
        }
        suspect.looksClean = removed.has_value();
        round.remaining.append(suspect);
        if (!removed) {
            round.why = removed.error();
            ++failures;
        }
    }
    co_return round;
}

QCoro::Task<Result<SpareDrafts::Outcome>> SpareDrafts::removeNoted(AccountId account, std::stop_token stop)
{
    auto readCampaigns = [account](store::Database &database) {
        return store::SpareDraftRepository(database).campaignsOf(account);
    };
    Result<QList<CampaignId>> campaigns = co_await m_store.run(readCampaigns);
    if (!campaigns)
        co_return failure(campaigns.error());
    Outcome all;
    for (const CampaignId campaign : std::as_const(*campaigns)) {
        const Result<CampaignLock> lock = CampaignLock::take(m_store.folder(), campaign);
        if (!lock)
            continue; // whoever sends it now looks after its drafts
        auto readMessages = [campaign](store::Database &database) {
            return store::SpareDraftRepository(database).messagesOf(campaign);
        };
        Result<QList<store::RecordedMessage>> messages = co_await m_store.run(readMessages);
        if (!messages)
            co_return failure(messages.error());
        const SettleWaits onlyOnce;
        Result<Outcome> one = co_await removeOf(*messages, onlyOnce, stop);
        if (!one)
            co_return one;
        all.removed += one->removed;
        all.left += one->left;
        if (one->why)
            all.why = one->why;
    }
    co_return all;
}

QString toText(const SpareDrafts::Outcome &outcome)
{
    if (outcome.left > 0)
        return tr("Draft(s) of %n email(s) may be left in the mailbox, where nobody needs them any more. They are "
                  "removed when this account is used again. %1",
                  nullptr, outcome.left)
            .arg(outcome.why ? outcome.why->sentence : QString())
            .trimmed();
    if (outcome.removed > 0)
        return tr("%n draft(s) that an earlier campaign had to leave in the mailbox have been removed.", nullptr,
                  outcome.removed);
    return {};
}

} // namespace sincerely
