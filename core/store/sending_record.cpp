#include "core/store/sending_record.h"

#include <QCoreApplication>

namespace sincerely::store
{

Result<QList<RecordedMessage>> SendingRecord::read(const char *sql, const Values &values)
{
    QList<RecordedMessage> messages;
    const Result<> rows = m_database.forEach(sql, values, [&messages](const Row &row) {
        RecordedMessage message;
        message.id = MessageId(row.text(0));
        message.position = int(row.integer(1));
        message.to = {row.text(2), row.text(3)};
        message.state = messageStateFromWord(row.text(4)).value_or(MessageState::Unknown);
        message.reason = row.text(5);
        message.evidence = row.text(6);
        message.draft = {row.text(7), row.text(8), row.text(9)};
        message.draftsAsked = int(row.integer(10));
        message.sendsAsked = int(row.integer(11));
        message.changedAt = row.time(12);
        message.sentAt = row.time(13);
        messages.append(message);
    });
    if (!rows)
        return failure(rows.error());
    return messages;
}

Result<QList<RecordedMessage>> SendingRecord::messages(CampaignId campaign)
{
    return read("SELECT id, position, to_name, to_address, state, reason, evidence, draft_id, internet_message_id, "
                "conversation_id, "
                "drafts_asked, sends_asked, changed_at, sent_at FROM message WHERE campaign_id = ? ORDER BY position",
                {campaign.value});
}

Result<std::optional<RecordedMessage>> SendingRecord::message(const MessageId &id)
{
    const Result<QList<RecordedMessage>> found =
        read("SELECT id, position, to_name, to_address, state, reason, evidence, draft_id, internet_message_id, "
             "conversation_id, "
             "drafts_asked, sends_asked, changed_at, sent_at FROM message WHERE id = ?",
             {id.text()});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<RecordedChange>> SendingRecord::history(const MessageId &id)
{
    QList<RecordedChange> changes;
    const Result<> rows = m_database.forEach(
        "SELECT at, state, note FROM message_history WHERE message_id = ? ORDER BY id", {id.text()},
        [&](const Row &row) {
            changes.append(
                {row.time(0), messageStateFromWord(row.text(1)).value_or(MessageState::Unknown), row.text(2)});
        });
    if (!rows)
        return failure(rows.error());
    return changes;
}

Result<DayUse> SendingRecord::reachedSince(AccountId account, const QDateTime &since)
{
    DayUse use;
    const Result<> rows = m_database.forEach(
        "SELECT count(*) + coalesce(sum((SELECT count(*) FROM message_address a "
        "WHERE a.message_id = m.id AND a.kind IN ('cc', 'bcc'))), 0), min(coalesce(m.sent_at, m.changed_at)) "
        "FROM campaign c JOIN message m ON m.campaign_id = c.id WHERE c.account_id = ? "
        "AND m.state IN ('sending', 'accepted', 'sent', 'unknown') AND coalesce(m.sent_at, m.changed_at) >= ?",
        {account.value, fromTime(since)}, [&use](const Row &row) {
            use.recipients = int(row.integer(0));
            use.firstSent = row.time(1);
        });
    if (!rows)
        return failure(rows.error());
    return use;
}

Result<> SendingRecord::change(const MessageId &id, MessageState from, MessageState to, const ChangeDetails &details)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<> changed = changeWithin(id, from, to, details);
    if (!changed)
        return changed;
    return transaction->commit();
}

Result<> SendingRecord::changeWithin(const MessageId &id, MessageState from, MessageState to,
                                     const ChangeDetails &details)
{
    Q_ASSERT_X(mayFollow(from, to), "SendingRecord::change",
               qPrintable(toWord(from) + QStringLiteral(" → ") + toWord(to)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // "from" is part of the condition: what the caller believes must still be so, or nothing is written.
    const Result<int> changed = m_database.run(
        "UPDATE message SET state = ?1, reason = ?2, evidence = iif(?3 = '', evidence, ?3), changed_at = ?4, "
        "sent_at = coalesce(?5, sent_at), drafts_asked = drafts_asked + ?6, sends_asked = sends_asked + ?7 "
        "WHERE id = ?8 AND state = ?9",
        {toWord(to), details.reason, details.evidence, fromTime(now), fromTime(details.sentAt),
         qint64(to == MessageState::Preparing ? 1 : 0), qint64(to == MessageState::Sending ? 1 : 0), id.text(),
         toWord(from)});
    if (!changed)
        return failure(changed.error());
    if (*changed != 1 || !mayFollow(from, to))
        return failure(Error::Kind::Conflict,
                       QCoreApplication::translate("sincerely::store",
                                                   "The sending record has changed meanwhile; nothing was done."),
                       QStringLiteral("%1: %2 → %3").arg(id.text(), toWord(from), toWord(to)));
    if (details.draft) {
        const Result<> noted = noteDraft(id, *details.draft);
        if (!noted)
            return noted;
    }
    return writeHistory(id, now, to, details.reason.isEmpty() ? details.evidence : details.reason);
}

Result<> SendingRecord::noteDraft(const MessageId &id, const Draft &draft)
{
    const Result<int> noted =
        m_database.run("UPDATE message SET draft_id = ?, internet_message_id = ?, conversation_id = ? WHERE id = ?",
                       {draft.id, draft.internetMessageId, draft.conversationId, id.text()});
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<> SendingRecord::writeHistory(const MessageId &id, const QDateTime &at, MessageState state, const QString &note)
{
    const Result<int> written =
        m_database.run("INSERT INTO message_history (message_id, at, state, note) VALUES (?, ?, ?, ?)",
                       {id.text(), fromTime(at), toWord(state), note});
    if (!written)
        return failure(written.error());
    return {};
}

} // namespace sincerely::store
