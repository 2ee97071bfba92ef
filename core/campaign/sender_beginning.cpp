// What comes before the first email: the record is read, the turn and the rests of the account are kept.
#include "core/async/sleep.h"
#include "core/campaign/sender.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"

#include <algorithm>

namespace sincerely
{

namespace
{

MessageProgress progressOf(const store::RecordedMessage &message)
{
    return {message.id, message.position, message.to, message.state, message.reason};
}

} // namespace

QCoro::Task<Result<>> Sender::load(CampaignId id)
{
    Result<Campaign> campaign = co_await loadCampaign(id);
    if (!campaign)
        co_return failure(campaign.error());
    auto readMessages = [id](store::Database &database) { return store::SendingRecord(database).messages(id); };
    Result<QList<store::RecordedMessage>> messages = co_await m_store.run(readMessages);
    if (!messages)
        co_return failure(messages.error());

    m_context = std::make_unique<SendingContext>(SendingContext{
        m_store, m_mailbox, m_clock, *campaign, m_options.retry, m_scope.stopToken(), m_lastCalls.get_token(),
        [this](const store::RecordedMessage &message) { Q_EMIT messageChanged(progressOf(message)); },
        [this](const store::RecordedMessage &message, const UploadProgress &progress) {
            Q_EMIT uploadProgressed(
                {message.id, message.to, progress.attachment, progress.sentBytes, progress.totalBytes});
        }});
    m_pace.emplace(effectivePace(campaign->pace, m_mailbox.limits()));
    if (!m_mailbox.limits().answersAreFinal)
        m_confirmation.emplace(*m_context);
    for (const store::RecordedMessage &message : std::as_const(*messages))
        m_flights.push_back(std::make_shared<store::RecordedMessage>(message));
    co_return Result<>{};
}

/// With the settle waits that hold for it: its own, or those of its account, or the program's.
QCoro::Task<Result<Campaign>> Sender::loadCampaign(CampaignId id)
{
    auto readCampaign = [id](store::Database &database) { return store::CampaignRepository(database).byId(id); };
    Result<std::optional<Campaign>> found = co_await m_store.run(readCampaign);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return failure(Error::Kind::Invalid, tr("There is no such campaign."));
    Campaign campaign = **found;
    const AccountId accountId = campaign.account;
    auto readAccount = [accountId](store::Database &database) {
        return store::AccountRepository(database).byId(accountId);
    };
    Result<std::optional<Account>> account = co_await m_store.run(readAccount);
    if (!account)
        co_return failure(account.error());
    if (campaign.settleWaits.isEmpty() && *account)
        campaign.settleWaits = (*account)->settleWaits;
    if (campaign.settleWaits.isEmpty())
        campaign.settleWaits = defaultSettleWaits();
    co_return campaign;
}

QCoro::Task<Result<>> Sender::waitForTurn()
{
    const bool isFinished =
        std::ranges::all_of(m_flights, [](const Flight &flight) { return isSettled(flight->state); });
    if (isFinished || !m_mailbox.limits().messagesPerMinute)
        co_return Result<>{};
    const QString folder = m_store.folder();
    const AccountId account = m_context->campaign.account;
    const std::stop_token stop = m_scope.stopToken();
    bool hasWaited = false;
    const auto onWait = [this, &hasWaited] {
        hasWaited = true;
        Q_EMIT noted(tr("Another campaign is being sent from this account. This one begins when that one ends."));
    };
    Result<AccountTurn> turn = co_await AccountTurn::take(folder, account, onWait, stop);
    if (!turn)
        co_return failure(turn.error());
    m_turn.emplace(std::move(*turn));
    if (!hasWaited)
        co_return Result<>{};
    Q_EMIT noted(QString());
    Result<> rested = co_await keepTheRest();
    co_return rested;
}

/// What the service has asked of the campaign that went before; the mailbox was opened without knowing of it.
QCoro::Task<Result<>> Sender::keepTheRest()
{
    const AccountId id = m_context->campaign.account;
    auto readAccount = [id](store::Database &database) { return store::AccountRepository(database).byId(id); };
    Result<std::optional<Account>> account = co_await m_store.run(readAccount);
    if (!account)
        co_return failure(account.error());
    const std::chrono::seconds left = *account ? (*account)->rest.left(m_clock.nowUtc()) : std::chrono::seconds(0);
    if (left.count() == 0)
        co_return Result<>{};
    Q_EMIT slowed(left);
    const std::stop_token stop = m_scope.stopToken();
    co_await sleepFor(left, stop);
    co_return Result<>{};
}

QCoro::Task<Result<>> Sender::checkMailbox()
{
    Patience patience(m_options.retry, m_clock);
    for (;;) {
        const std::stop_token stop = m_scope.stopToken();
        Result<MailboxOwner> owner = co_await m_mailbox.check(stop);
        if (owner)
            co_return Result<>{};
        Result<> again = co_await patience.waitAfter(owner.error(), stop);
        if (!again)
            co_return again;
    }
}

} // namespace sincerely
