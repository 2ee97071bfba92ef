#pragma once

#include "core/base/id.h"
#include "core/model/draft.h"
#include "core/model/mail_address.h"
#include "core/model/message_state.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace sincerely::store
{

/// Where one message stands, without its content.
struct RecordedMessage {
    MessageId id;
    int position = 0; ///< 0-based place in the campaign.
    MailAddress to;
    MessageState state = MessageState::Waiting;
    QString reason;   ///< Why it was not sent, is held back or unknown; a sentence.
    QString evidence; ///< How the outcome is known.
    Draft draft;      ///< Empty parts are not known.
    int draftsAsked = 0;
    int sendsAsked = 0;
    QDateTime changedAt;
    QDateTime sentAt; ///< Invalid until known.
};

/// One line of a message's history.
struct RecordedChange {
    QDateTime at;
    MessageState state = MessageState::Waiting;
    QString note;
};

/// What is known beside the new state; what is not set stays as it was.
struct ChangeDetails {
    QString reason;   ///< Replaces the old reason, also when empty.
    QString evidence; ///< Replaces the old evidence unless empty.
    std::optional<Draft> draft = {};
    QDateTime sentAt = {};
};

/// How far the limit of a mailbox for a day is used up.
struct DayUse {
    int recipients = 0;  ///< Everybody in To, Cc and Bcc.
    QDateTime firstSent; ///< When the first of them was sent, so that it no longer counts a day later; invalid: nobody.

    friend bool operator==(const DayUse &, const DayUse &) = default;
};

/// The durable ledger on which "exactly once" rests: each change is on the disk when the call returns, and only changes
/// that the life of a message allows are taken. Error kinds: Storage, Busy; Conflict when the message is not in the
/// state it was believed to be in.
class SendingRecord
{
public:
    explicit SendingRecord(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<RecordedMessage>> messages(CampaignId campaign); ///< In their order.
    [[nodiscard]] Result<std::optional<RecordedMessage>> message(const MessageId &id);
    [[nodiscard]] Result<QList<RecordedChange>> history(const MessageId &id);

    /// How many recipients the campaigns of an account have reached, or may have reached, since then.
    [[nodiscard]] Result<DayUse> reachedSince(AccountId account, const QDateTime &since);

    /// Moves a message from one state to another; `mayFollow(from, to)` must hold.
    Result<> change(const MessageId &id, MessageState from, MessageState to, const ChangeDetails &details = {});

    /// The same as a part of the caller's transaction.
    Result<> changeWithin(const MessageId &id, MessageState from, MessageState to, const ChangeDetails &details);

    /// Notes what has become known of the draft, without a change of state.
    Result<> noteDraft(const MessageId &id, const Draft &draft);

private:
    Result<QList<RecordedMessage>> read(const char *sql, const Values &values);
    Result<> writeHistory(const MessageId &id, const QDateTime &at, MessageState state, const QString &note);
    Database &m_database;
};

} // namespace sincerely::store
