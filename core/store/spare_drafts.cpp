#include "core/store/spare_drafts.h"

namespace sincerely::store
{

Result<QList<CampaignId>> SpareDraftRepository::campaignsOf(AccountId account)
{
    QList<CampaignId> campaigns;
    const Result<> rows = m_database.forEach(
        "SELECT DISTINCT c.id FROM spare_draft s JOIN message m ON m.id = s.message_id "
        "JOIN campaign c ON c.id = m.campaign_id WHERE c.account_id = ? ORDER BY c.id",
        {account.value}, [&campaigns](const Row &row) { campaigns.append(CampaignId{row.integer(0)}); });
    if (!rows)
        return failure(rows.error());
    return campaigns;
}

Result<QList<RecordedMessage>> SpareDraftRepository::messagesOf(CampaignId campaign)
{
    QList<MessageId> ids;
    const Result<> rows = m_database.forEach(
        "SELECT m.id FROM spare_draft s JOIN message m ON m.id = s.message_id WHERE m.campaign_id = ?",
        {campaign.value}, [&ids](const Row &row) { ids.append(MessageId(row.text(0))); });
    if (!rows)
        return failure(rows.error());
    QList<RecordedMessage> messages;
    for (const MessageId &id : std::as_const(ids)) {
        const Result<std::optional<RecordedMessage>> message = SendingRecord(m_database).message(id);
        if (!message)
            return failure(message.error());
        if (*message)
            messages.append(**message);
    }
    return messages;
}

Result<> SpareDraftRepository::write(const QList<MessageId> &suspects, const QList<MessageId> &left)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Result<> written = runForEach("DELETE FROM spare_draft WHERE message_id = ?", suspects);
    if (written)
        written = runForEach("INSERT INTO spare_draft (message_id) VALUES (?)", left);
    return written ? transaction->commit() : written;
}

Result<> SpareDraftRepository::runForEach(const char *sql, const QList<MessageId> &messages)
{
    for (const MessageId &message : messages) {
        const Result<int> done = m_database.run(sql, {message.text()});
        if (!done)
            return failure(done.error());
    }
    return {};
}

} // namespace sincerely::store
