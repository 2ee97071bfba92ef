#pragma once

#include "core/store/sending_record.h"

#include <QList>

namespace sincerely::store
{

/// The messages of which drafts that nobody needs could not be removed from the mailbox yet, so that they are not
/// forgotten when their campaign is finished. Error kinds: Storage, Busy.
class SpareDraftRepository
{
public:
    explicit SpareDraftRepository(Database &database)
        : m_database(database)
    {
    }

    /// The campaigns of this account that have such messages.
    [[nodiscard]] Result<QList<CampaignId>> campaignsOf(AccountId account);
    [[nodiscard]] Result<QList<RecordedMessage>> messagesOf(CampaignId campaign);

    /// After a look for the spare drafts of `suspects`: `left`, which are some of them, are noted; the others are not
    /// any more.
    Result<> write(const QList<MessageId> &suspects, const QList<MessageId> &left);

private:
    Result<> runForEach(const char *sql, const QList<MessageId> &messages);
    Database &m_database;
};

} // namespace sincerely::store
