#pragma once

#include "core/model/message_state.h"
#include "core/model/outgoing_message.h"
#include "core/model/review.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace sincerely::store
{

/// An approved email as the record has it, for comparing with how it would be made now.
struct ApprovedMessage {
    MessageId id;
    RecipientId recipient;
    MessageState state = MessageState::Waiting;
    QString reason;
    QByteArray fingerprint;
};

/// What an earlier campaign wrote to somebody.
struct EarlierEmail {
    QString campaign;
    QDateTime sentAt;
    QString subject;
    QString phrase; ///< Empty when there was none.
};

/// What was written and decided for the recipients of a campaign, and with it the freezing of approved emails.
///
/// An approved email is a message in the sending record that waits. As long as it surely has not been sent it can be
/// taken back; a message that has left a trace in the mailbox then stays in the record as Skipped. Error kinds:
/// Storage, Busy; Conflict when the message is on its way already.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database &database)
        : m_database(database)
    {
    }

    /// What was decided about this person; nothing when nobody has written or decided anything yet.
    [[nodiscard]] Result<std::optional<ReviewEntry>> written(CampaignId campaign, RecipientId recipient);

    /// All entries that differ from the default one.
    [[nodiscard]] Result<QList<ReviewEntry>> entries(CampaignId campaign);
    [[nodiscard]] Result<ReviewEntry> entry(CampaignId campaign, RecipientId recipient);

    /// Stores the entry as it is, but keeps the stored verdict and message: for what is typed.
    Result<> saveTouch(CampaignId campaign, const ReviewEntry &entry);

    /// Freezes the email: it becomes a message that waits, in place of one approved before. \returns the entry with
    /// the verdict Approved and the message's id.
    Result<ReviewEntry> approve(CampaignId campaign, ReviewEntry entry, const OutgoingMessage &message);

    /// Stores entries whose verdict is not Approved, all or none. Messages that were approved before and wait go.
    Result<> decide(CampaignId campaign, const QList<ReviewEntry> &entries);

    [[nodiscard]] Result<QList<ApprovedMessage>> approvedMessages(CampaignId campaign);

    /// Phrases of all campaigns, the newest first, each once.
    [[nodiscard]] Result<QStringList> recentPhrases(int limit);

    /// What other campaigns have sent to this address, the newest first.
    [[nodiscard]] Result<QList<EarlierEmail>> earlierEmails(const QString &address, CampaignId except, int limit);

private:
    Result<QList<ReviewEntry>> read(const char *sql, const Values &values);
    Result<> write(CampaignId campaign, const ReviewEntry &entry);
    Result<> takeBack(CampaignId campaign, RecipientId recipient);
    Result<> retire(const MessageId &id);
    Result<> freeze(CampaignId campaign, const OutgoingMessage &message);
    Database &m_database;
};

} // namespace sincerely::store
