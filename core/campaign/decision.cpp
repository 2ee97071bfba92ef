#include "core/campaign/decision.h"

#include "core/store/campaign_repository.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Decision", text);
}

Result<> carryOut(store::SendingRecord &record, const store::RecordedMessage &message, Decision decision)
{
    store::ChangeDetails details;
    switch (decision) {
    case Decision::ItWasSent:
        details.evidence = tr("you said that it was sent");
        return record.change(message.id, MessageState::Unknown, MessageState::Sent, details);
    case Decision::SendAgain:
        details.evidence = tr("you asked to send it again");
        details.draft = Draft{};
        return record.change(message.id, MessageState::Unknown, MessageState::Waiting, details);
    case Decision::Leave:
        details.reason = tr("You left it as it is.");
        return record.change(message.id, MessageState::Unknown, MessageState::Unknown, details);
    }
    Q_UNREACHABLE();
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

Result<int> settleUnknown(store::Database &database, CampaignId campaign, const QString &address, Decision decision)
{
    store::SendingRecord record(database);
    const Result<QList<store::RecordedMessage>> messages = record.messages(campaign);
    if (!messages)
        return failure(messages.error());
    int settled = 0;
    std::optional<MessageState> other;
    for (const store::RecordedMessage &message : *messages) {
        if (message.to.address.compare(address.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (message.state != MessageState::Unknown) {
            other = message.state;
            continue;
        }
        const Result<> done = carryOut(record, message, decision);
        if (!done)
            return failure(done.error());
        ++settled;
    }
    if (settled == 0)
        return failure(Error::Kind::Invalid,
                       other ? tr("The email to %1 is not unknown; it is “%2”.").arg(address, shownWord(*other))
                             : tr("The campaign has no recipient %1.").arg(address));
    if (decision == Decision::SendAgain) {
        const Result<> paused =
            store::CampaignRepository(database).setState(campaign, CampaignState::Paused, QString());
        if (!paused)
            return failure(paused.error());
    }
    return settled;
}

} // namespace sincerely
