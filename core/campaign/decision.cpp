#include "core/campaign/decision.h"

#include "core/recipients/address.h"
#include "core/store/campaign_repository.h"

#include <QCoreApplication>
#include <QSet>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Decision", text);
}

Result<> carryOut(store::SendingRecord &record, const MessageId &id, Decision decision)
{
    store::ChangeDetails details;
    switch (decision) {
    case Decision::ItWasSent:
        details.evidence = tr("you said that it was sent");
        break;
    case Decision::SendAgain:
        details.evidence = tr("you asked to send it again");
        details.draft = Draft{};
        break;
    case Decision::Leave:
        details.reason = tr("You left it as it is.");
        break;
    }
    return record.changeWithin(id, MessageState::Unknown, stateAfter(decision), details);
}

/// Somebody waits again, so the campaign can go on.
Result<> reopen(store::Database &database, CampaignId campaign)
{
    return store::CampaignRepository(database).setState(campaign, CampaignState::Paused, QString());
}

/// Addresses at which an email of the campaign has arrived, or may still.
QSet<QString> takenAddresses(const QList<store::RecordedMessage> &messages)
{
    QSet<QString> taken;
    for (const store::RecordedMessage &message : messages) {
        if (message.state != MessageState::NotSent && message.state != MessageState::Skipped)
            taken.insert(recipients::addressKey(message.to.address));
    }
    return taken;
}

} // namespace

std::optional<Decision> decisionFromWord(QStringView word)
{
    if (word == u"sent")
        return Decision::ItWasSent;
    if (word == u"again")
        return Decision::SendAgain;
    if (word == u"leave")
        return Decision::Leave;
    return std::nullopt;
}

MessageState stateAfter(Decision decision)
{
    switch (decision) {
    case Decision::ItWasSent:
        return MessageState::Sent;
    case Decision::SendAgain:
        return MessageState::Waiting;
    case Decision::Leave:
        return MessageState::Unknown;
    }
    Q_UNREACHABLE();
}

Result<QStringList> settleUnknown(store::Database &database, CampaignId campaign, const QString &address,
                                  Decision decision)
{
    store::SendingRecord record(database);
    const Result<QList<store::RecordedMessage>> messages = record.messages(campaign);
    if (!messages)
        return failure(messages.error());
    const QString key = recipients::addressKey(address);
    QList<MessageId> unknown;
    QStringList addresses;
    std::optional<MessageState> other;
    for (const store::RecordedMessage &message : *messages) {
        if (recipients::addressKey(message.to.address) != key)
            continue;
        if (message.state != MessageState::Unknown) {
            other = message.state;
            continue;
        }
        unknown.append(message.id);
        addresses.append(message.to.address);
    }
    if (unknown.isEmpty())
        return failure(Error::Kind::Invalid,
                       other ? tr("The email to %1 is not unknown; it is “%2”.").arg(address, shownWord(*other))
                             : tr("The campaign has no recipient %1.").arg(address));
    const Result<> settled = settleUnknown(database, campaign, unknown, decision);
    if (!settled)
        return failure(settled.error());
    return addresses;
}

Result<> settleUnknown(store::Database &database, CampaignId campaign, const QList<MessageId> &ids, Decision decision)
{
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    store::SendingRecord record(database);
    for (const MessageId &id : ids) {
        const Result<> done = carryOut(record, id, decision);
        if (!done)
            return done;
    }
    if (decision == Decision::SendAgain && !ids.isEmpty()) {
        const Result<> reopened = reopen(database, campaign);
        if (!reopened)
            return reopened;
    }
    return transaction->commit();
}

Result<int> sendAgain(store::Database &database, CampaignId campaign, const QList<MessageId> &ids)
{
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    store::SendingRecord record(database);
    const Result<QList<store::RecordedMessage>> messages = record.messages(campaign);
    if (!messages)
        return failure(messages.error());
    QSet<QString> taken = takenAddresses(*messages);
    const QSet<MessageId> wanted(ids.cbegin(), ids.cend());
    store::ChangeDetails details;
    details.evidence = tr("you asked to send it again");
    details.draft = Draft{};
    int again = 0;
    for (const store::RecordedMessage &message : *messages) {
        const QString address = recipients::addressKey(message.to.address);
        if (message.state != MessageState::NotSent || !wanted.contains(message.id) || taken.contains(address))
            continue;
        const Result<> waits = record.changeWithin(message.id, MessageState::NotSent, MessageState::Waiting, details);
        if (!waits)
            return failure(waits.error());
        taken.insert(address);
        ++again;
    }
    if (again > 0) {
        const Result<> reopened = reopen(database, campaign);
        if (!reopened)
            return failure(reopened.error());
    }
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return again;
}

} // namespace sincerely
