#include "core/store/review_repository.h"

#include "core/store/campaign_repository.h"
#include "core/store/sending_record.h"

#include <QCoreApplication>

namespace sincerely::store
{

namespace
{

ReviewEntry entryFrom(const Row &row)
{
    ReviewEntry entry;
    entry.recipient = {row.integer(0)};
    entry.touch.phrase = row.text(1);
    if (!row.isNull(2))
        entry.touch.edited = EditedEmail{row.text(2), row.text(3), row.text(4)};
    entry.editedFrom = row.bytes(5);
    entry.verdict = verdictFromWord(row.text(6)).value_or(Verdict::Open);
    entry.message = MessageId(row.text(7));
    return entry;
}

} // namespace

Result<QList<ReviewEntry>> ReviewRepository::read(const char *sql, const Values &values)
{
    QList<ReviewEntry> entries;
    const Result<> rows =
        m_database.forEach(sql, values, [&entries](const Row &row) { entries.append(entryFrom(row)); });
    if (!rows)
        return failure(rows.error());
    return entries;
}

Result<QList<ReviewEntry>> ReviewRepository::entries(CampaignId campaign)
{
    return read("SELECT recipient_id, phrase, edited_subject, edited_html, edited_text, edited_from, verdict, "
                "message_id FROM review WHERE campaign_id = ?",
                {campaign.value});
}

Result<std::optional<ReviewEntry>> ReviewRepository::written(CampaignId campaign, RecipientId recipient)
{
    const Result<QList<ReviewEntry>> found =
        read("SELECT recipient_id, phrase, edited_subject, edited_html, edited_text, edited_from, verdict, message_id "
             "FROM review WHERE campaign_id = ? AND recipient_id = ?",
             {campaign.value, recipient.value});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<ReviewEntry> ReviewRepository::entry(CampaignId campaign, RecipientId recipient)
{
    const Result<std::optional<ReviewEntry>> known = written(campaign, recipient);
    if (!known)
        return failure(known.error());
    ReviewEntry untouched;
    untouched.recipient = recipient;
    return known->value_or(untouched);
}

Result<> ReviewRepository::write(CampaignId campaign, const ReviewEntry &entry)
{
    const std::optional<EditedEmail> &edited = entry.touch.edited;
    const Value message = entry.message.isNull() ? Value() : Value(entry.message.text());
    const Result<int> written = m_database.run(
        "INSERT INTO review (campaign_id, recipient_id, phrase, edited_subject, edited_html, edited_text, edited_from, "
        "verdict, message_id, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (campaign_id, recipient_id) DO UPDATE SET phrase = excluded.phrase, "
        "edited_subject = excluded.edited_subject, edited_html = excluded.edited_html, "
        "edited_text = excluded.edited_text, edited_from = excluded.edited_from, verdict = excluded.verdict, "
        "message_id = excluded.message_id, changed_at = excluded.changed_at",
        {campaign.value, entry.recipient.value, entry.touch.phrase, edited ? Value(edited->subject) : Value(),
         edited ? Value(edited->html) : Value(), edited ? Value(edited->text) : Value(),
         edited ? Value(entry.editedFrom) : Value(), toWord(entry.verdict), message,
         fromTime(QDateTime::currentDateTimeUtc())});
    if (!written)
        return failure(written.error());
    return {};
}

Result<> ReviewRepository::saveTouch(CampaignId campaign, const ReviewEntry &entry)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Result<ReviewEntry> stored = this->entry(campaign, entry.recipient);
    if (!stored)
        return failure(stored.error());
    stored->touch = entry.touch;
    stored->editedFrom = entry.editedFrom;
    const Result<> written = write(campaign, *stored);
    if (!written)
        return written;
    return transaction->commit();
}

/// A message that waits and of which no draft was ever asked for has left no trace anywhere else: it goes. Another one
/// that rests stays in the record, left out for good, and makes room for its successor.
Result<> ReviewRepository::takeBack(CampaignId campaign, RecipientId recipient)
{
    const Result<ReviewEntry> stored = entry(campaign, recipient);
    if (!stored)
        return failure(stored.error());
    if (stored->message.isNull())
        return {};
    const QString id = stored->message.text();
    const Result<int> removed =
        m_database.run("DELETE FROM message WHERE id = ? AND state IN ('waiting', 'on_hold', 'skipped') "
                       "AND drafts_asked = 0 AND sends_asked = 0",
                       {id});
    if (!removed)
        return failure(removed.error());
    if (*removed == 1)
        return {};
    return retire(stored->message);
}

Result<> ReviewRepository::retire(const MessageId &id)
{
    SendingRecord record(m_database);
    const Result<std::optional<RecordedMessage>> message = record.message(id);
    if (!message)
        return failure(message.error());
    if (!*message || (*message)->state == MessageState::Skipped)
        return {};
    const MessageState state = (*message)->state;
    const bool rests =
        state == MessageState::Waiting || state == MessageState::OnHold || state == MessageState::NotSent;
    if (!rests)
        return failure(Error::Kind::Conflict,
                       QCoreApplication::translate("sincerely::store",
                                                   "This email is on its way already; its approval stays as it is."),
                       id.text());
    ChangeDetails details;
    details.reason = QCoreApplication::translate("sincerely::store", "Taken back before it was sent.");
    return record.changeWithin(id, state, MessageState::Skipped, details);
}

/// A message that was taken back may come again, by undoing: then it stands in the record already.
Result<> ReviewRepository::freeze(CampaignId campaign, const OutgoingMessage &message)
{
    SendingRecord record(m_database);
    const Result<std::optional<RecordedMessage>> known = record.message(message.id);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->state == MessageState::Skipped)
        return record.changeWithin(message.id, MessageState::Skipped, MessageState::Waiting, {});
    return CampaignRepository(m_database).append(campaign, PlannedMessage{message, MessageState::Waiting, {}});
}

Result<ReviewEntry> ReviewRepository::approve(CampaignId campaign, ReviewEntry entry, const OutgoingMessage &message)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Result<> done = takeBack(campaign, entry.recipient);
    if (done)
        done = freeze(campaign, message);
    entry.verdict = Verdict::Approved;
    entry.message = message.id;
    if (done)
        done = write(campaign, entry);
    if (done)
        done = transaction->commit();
    if (!done)
        return failure(done.error());
    return entry;
}

Result<> ReviewRepository::decide(CampaignId campaign, const QList<ReviewEntry> &entries)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (ReviewEntry entry : entries) {
        Q_ASSERT(entry.verdict != Verdict::Approved);
        entry.message = MessageId();
        Result<> done = takeBack(campaign, entry.recipient);
        if (done)
            done = write(campaign, entry);
        if (!done)
            return done;
    }
    return transaction->commit();
}

Result<QList<ApprovedMessage>> ReviewRepository::approvedMessages(CampaignId campaign)
{
    QList<ApprovedMessage> messages;
    const Result<> rows = m_database.forEach(
        "SELECT m.id, r.recipient_id, m.state, m.reason, c.fingerprint FROM review r "
        "JOIN message m ON m.id = r.message_id JOIN message_content c ON c.message_id = m.id WHERE r.campaign_id = ?",
        {campaign.value}, [&messages](const Row &row) {
            messages.append({MessageId(row.text(0)),
                             {row.integer(1)},
                             messageStateFromWord(row.text(2)).value_or(MessageState::Unknown),
                             row.text(3),
                             row.bytes(4)});
        });
    if (!rows)
        return failure(rows.error());
    return messages;
}

Result<QStringList> ReviewRepository::recentPhrases(int limit)
{
    QStringList phrases;
    const Result<> rows =
        m_database.forEach("SELECT phrase FROM review WHERE phrase <> '' GROUP BY phrase "
                           "ORDER BY max(changed_at) DESC LIMIT ?",
                           {qint64(limit)}, [&phrases](const Row &row) { phrases.append(row.text(0)); });
    if (!rows)
        return failure(rows.error());
    return phrases;
}

Result<QList<EarlierEmail>> ReviewRepository::earlierEmails(const QString &address, CampaignId except, int limit)
{
    QList<EarlierEmail> emails;
    const Result<> rows = m_database.forEach(
        "SELECT g.name, m.sent_at, c.subject, coalesce(r.phrase, '') FROM message m "
        "JOIN campaign g ON g.id = m.campaign_id JOIN message_content c ON c.message_id = m.id "
        "LEFT JOIN review r ON r.message_id = m.id "
        "WHERE lower(m.to_address) = lower(?) AND m.campaign_id <> ? AND m.state IN ('accepted', 'sent') "
        "ORDER BY m.sent_at DESC LIMIT ?",
        {address, except.value, qint64(limit)},
        [&emails](const Row &row) { emails.append({row.text(0), row.time(1), row.text(2), row.text(3)}); });
    if (!rows)
        return failure(rows.error());
    return emails;
}

} // namespace sincerely::store
