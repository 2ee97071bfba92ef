#include "ui/document/history.h"

namespace sincerely
{

History::History(store::Store &store, CampaignId campaign, QObject *parent)
    : QObject(parent)
    , m_campaign(campaign)
    , m_desk(store)
{
}

void History::readFrozen(RecipientId recipient, const MessageId &message)
{
    m_scope.start(runReadFrozen(recipient, message));
}

QCoro::Task<> History::runReadFrozen(RecipientId recipient, MessageId message)
{
    Result<OutgoingMessage> frozen = co_await m_desk.message(message);
    if (frozen)
        Q_EMIT frozenRead(recipient, *frozen);
    else
        Q_EMIT failed(frozen.error().sentence);
}

void History::readEarlierEmails(RecipientId recipient, const QString &address, int limit)
{
    if (!address.isEmpty())
        m_scope.start(runReadEarlierEmails(recipient, address, limit));
}

QCoro::Task<> History::runReadEarlierEmails(RecipientId recipient, QString address, int limit)
{
    const CampaignId campaign = m_campaign;
    Result<QList<store::EarlierEmail>> emails = co_await m_desk.earlierEmails(address, campaign, limit);
    if (emails)
        Q_EMIT earlierEmailsRead(recipient, *emails);
    else
        Q_EMIT failed(emails.error().sentence);
}

void History::readPhrases(int limit)
{
    m_scope.start(runReadPhrases(limit));
}

QCoro::Task<> History::runReadPhrases(int limit)
{
    Result<QStringList> phrases = co_await m_desk.recentPhrases(limit);
    if (phrases)
        Q_EMIT phrasesRead(*phrases);
    else
        Q_EMIT failed(phrases.error().sentence);
}

} // namespace sincerely
