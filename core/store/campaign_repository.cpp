#include "core/store/campaign_repository.h"

#include "core/store/message_content.h"

#include <QCoreApplication>

namespace sincerely::store
{

namespace
{

// A macro, because the text of a statement is a literal: it is the key of the prepared statement.
#define SELECT_CAMPAIGN                                                                                                \
    "SELECT id, name, account_id, created_at, state, reason, pace_per_minute, settle_waits, archived_at, "             \
    "EXISTS (SELECT 1 FROM composition WHERE campaign_id = id) FROM campaign "

Value paceToValue(const Pace &pace)
{
    switch (pace.kind) {
    case Pace::Kind::AsTheMailboxSays:
        return {};
    case Pace::Kind::PerMinute:
        return qint64(pace.messagesPerMinute);
    case Pace::Kind::Unlimited:
        return qint64(0);
    }
    Q_UNREACHABLE();
}

Pace paceFromRow(const Row &row, int column)
{
    if (row.isNull(column))
        return {};
    const int perMinute = int(row.integer(column));
    return perMinute > 0 ? Pace{Pace::Kind::PerMinute, perMinute} : Pace{Pace::Kind::Unlimited, 0};
}

std::optional<Campaign> firstOf(const QList<Campaign> &campaigns)
{
    return campaigns.isEmpty() ? std::nullopt : std::optional(campaigns.first());
}

} // namespace

Result<QList<Campaign>> CampaignRepository::read(const char *sql, const Values &values)
{
    QList<Campaign> campaigns;
    const Result<> rows = m_database.forEach(sql, values, [&campaigns](const Row &row) {
        Campaign campaign;
        campaign.id = {row.integer(0)};
        campaign.name = row.text(1);
        campaign.account = {row.integer(2)};
        campaign.createdAt = row.time(3);
        campaign.state = campaignStateFromWord(row.text(4)).value_or(CampaignState::Paused);
        campaign.reason = row.text(5);
        campaign.pace = paceFromRow(row, 6);
        campaign.settleWaits = settleWaitsFromText(row.text(7)).value_or(SettleWaits());
        campaign.isArchived = !row.isNull(8);
        campaign.isComposed = row.integer(9) != 0;
        campaigns.append(campaign);
    });
    if (!rows)
        return failure(rows.error());
    return campaigns;
}

Result<QList<Campaign>> CampaignRepository::all()
{
    return read(SELECT_CAMPAIGN "WHERE deleted_at IS NULL ORDER BY id DESC", {});
}

Result<std::optional<Campaign>> CampaignRepository::byId(CampaignId id)
{
    return read(SELECT_CAMPAIGN "WHERE id = ? AND deleted_at IS NULL", {id.value}).map(firstOf);
}

Result<std::optional<Campaign>> CampaignRepository::find(const QString &nameOrNumber)
{
    const Result<std::optional<Campaign>> named =
        read(SELECT_CAMPAIGN "WHERE name = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT 1", {nameOrNumber})
            .map(firstOf);
    if (!named || *named)
        return named;
    bool isNumber = false;
    const qint64 number = nameOrNumber.toLongLong(&isNumber);
    return isNumber ? byId({number}) : named;
}

Result<Campaign> CampaignRepository::create(Campaign campaign, const QList<PlannedMessage> &messages)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Result<Campaign> created = insert(std::move(campaign), Visibility::Seen);
    if (!created)
        return created;
    int position = 0;
    for (const PlannedMessage &planned : messages) {
        const Result<> added = insertMessage(created->id, position++, planned);
        if (!added)
            return failure(added.error());
    }
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return created;
}

Result<Campaign> CampaignRepository::begin(Campaign campaign)
{
    return insert(std::move(campaign), Visibility::Unseen);
}

Result<> CampaignRepository::publish(CampaignId id)
{
    const Result<int> published = m_database.run("UPDATE campaign SET deleted_at = NULL WHERE id = ?", {id.value});
    if (!published)
        return failure(published.error());
    if (*published == 0)
        return failure(Error::Kind::NotFound,
                       QCoreApplication::translate("sincerely::store",
                                                   "The campaign was removed by another window of Sincerely while its "
                                                   "emails were being prepared. Nothing was sent; start again."));
    return {};
}

Result<Campaign> CampaignRepository::insert(Campaign campaign, Visibility visibility)
{
    if (!campaign.createdAt.isValid())
        campaign.createdAt = QDateTime::currentDateTimeUtc();
    const QDateTime deletedAt = visibility == Visibility::Seen ? QDateTime() : campaign.createdAt;
    const Result<int> inserted = m_database.run(
        "INSERT INTO campaign (name, account_id, created_at, state, reason, pace_per_minute, settle_waits, deleted_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {campaign.name, fromId(campaign.account), fromTime(campaign.createdAt), toWord(campaign.state), campaign.reason,
         paceToValue(campaign.pace), toText(campaign.settleWaits), fromTime(deletedAt)});
    if (!inserted)
        return failure(inserted.error());
    campaign.id = {m_database.lastInsertedId()};
    return campaign;
}

Result<> CampaignRepository::insertMessage(CampaignId campaign, int position, const PlannedMessage &planned)
{
    const OutgoingMessage &message = planned.message;
    const Value now = fromTime(QDateTime::currentDateTimeUtc());
    const Result<int> inserted = m_database.run(
        "INSERT INTO message (id, campaign_id, position, to_name, to_address, state, reason, evidence, draft_id, "
        "internet_message_id, conversation_id, drafts_asked, sends_asked, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '', '', 0, 0, ?)",
        {message.id.text(), campaign.value, qint64(position), message.to.name, message.to.address,
         toWord(planned.state), planned.reason, now});
    if (!inserted)
        return failure(inserted.error());
    const Result<int> history =
        m_database.run("INSERT INTO message_history (message_id, at, state, note) VALUES (?, ?, ?, ?)",
                       {message.id.text(), now, toWord(planned.state), planned.reason});
    if (!history)
        return failure(history.error());
    return MessageContent(m_database).insert(campaign, message);
}

Result<> CampaignRepository::append(CampaignId campaign, const PlannedMessage &message)
{
    int position = 0;
    const Result<> last =
        m_database.forEach("SELECT coalesce(max(position) + 1, 0) FROM message WHERE campaign_id = ?", {campaign.value},
                           [&position](const Row &row) { position = int(row.integer(0)); });
    if (!last)
        return last;
    return insertMessage(campaign, position, message);
}

Result<> CampaignRepository::update(const char *sql, const Values &values)
{
    const Result<int> changed = m_database.run(sql, values);
    if (!changed)
        return failure(changed.error());
    return {};
}

Result<> CampaignRepository::setName(CampaignId id, const QString &name)
{
    return update("UPDATE campaign SET name = ? WHERE id = ?", {name, id.value});
}

Result<> CampaignRepository::setAccount(CampaignId id, AccountId account)
{
    return update("UPDATE campaign SET account_id = ? WHERE id = ?", {fromId(account), id.value});
}

Result<> CampaignRepository::setPace(CampaignId id, const Pace &pace)
{
    return update("UPDATE campaign SET pace_per_minute = ? WHERE id = ?", {paceToValue(pace), id.value});
}

Result<> CampaignRepository::setArchived(CampaignId id, bool archived)
{
    const QDateTime at = archived ? QDateTime::currentDateTimeUtc() : QDateTime();
    return update("UPDATE campaign SET archived_at = ? WHERE id = ?", {fromTime(at), id.value});
}

Result<> CampaignRepository::setDeleted(CampaignId id, bool deleted)
{
    const QDateTime at = deleted ? QDateTime::currentDateTimeUtc() : QDateTime();
    return update("UPDATE campaign SET deleted_at = ? WHERE id = ?", {fromTime(at), id.value});
}

Result<QList<CampaignId>> CampaignRepository::deletedUntil(const QDateTime &time)
{
    QList<CampaignId> ids;
    const Result<> rows = m_database.forEach("SELECT id FROM campaign WHERE deleted_at <= ?", {fromTime(time)},
                                             [&ids](const Row &row) { ids.append(CampaignId{row.integer(0)}); });
    if (!rows)
        return failure(rows.error());
    return ids;
}

Result<> CampaignRepository::purge(CampaignId id)
{
    return update("DELETE FROM campaign WHERE id = ? AND deleted_at IS NOT NULL", {id.value});
}

Result<> CampaignRepository::setState(CampaignId id, CampaignState state, const QString &reason)
{
    return update("UPDATE campaign SET state = ?, reason = ? WHERE id = ?", {toWord(state), reason, id.value});
}

Result<> CampaignRepository::setSettleWaits(CampaignId id, const SettleWaits &waits)
{
    return update("UPDATE campaign SET settle_waits = ? WHERE id = ?", {toText(waits), id.value});
}

Result<CampaignTotals> CampaignRepository::totals(CampaignId id)
{
    CampaignTotals totals;
    const Result<> rows =
        m_database.forEach("SELECT state, count(*) FROM message WHERE campaign_id = ? GROUP BY state", {id.value},
                           [&totals](const Row &row) {
                               if (const std::optional<MessageState> state = messageStateFromWord(row.text(0)))
                                   totals.add(*state, int(row.integer(1)));
                           });
    if (!rows)
        return failure(rows.error());
    return totals;
}

Result<OutgoingMessage> CampaignRepository::message(MessageId id)
{
    return MessageContent(m_database).read(id);
}

} // namespace sincerely::store
