#include "ui/document/messages.h"

namespace sincerely
{

Messages::Messages(store::Store &store, CampaignId campaign, QObject *parent)
    : QObject(parent)
    , m_campaign(campaign)
    , m_desk(store)
{
}

const store::RecordedMessage *Messages::message(const MessageId &id) const
{
    const int place = indexOf(id);
    return place < 0 ? nullptr : &m_messages[size_t(place)];
}

void Messages::read()
{
    m_readAgain = m_isReading;
    if (!m_isReading)
        m_scope.start(runRead());
}

QCoro::Task<> Messages::runRead()
{
    m_isReading = true;
    do {
        m_readAgain = false;
        m_newer.clear();
        const CampaignId id = m_campaign;
        Result<QList<store::RecordedMessage>> messages = co_await m_desk.messages(id);
        if (messages)
            take(*messages);
        else
            Q_EMIT failed(messages.error().sentence);
    } while (m_readAgain);
    m_isReading = false;
}

void Messages::take(const QList<store::RecordedMessage> &messages)
{
    m_messages.assign(messages.cbegin(), messages.cend());
    m_places.clear();
    m_places.reserve(messages.size());
    m_totals = CampaignTotals{};
    int place = 0;
    for (const store::RecordedMessage &message : m_messages) {
        m_places.insert(message.id, place++);
        m_totals.add(message.state, 1);
    }
    m_isRead = true;
    Q_EMIT wasRead();
    Q_EMIT totalsChanged();
    const QHash<MessageId, MessageProgress> newer = std::exchange(m_newer, {});
    for (const MessageProgress &progress : newer)
        note(progress);
}

void Messages::note(const MessageProgress &progress)
{
    if (m_isReading)
        m_newer.insert(progress.id, progress);
    const int place = indexOf(progress.id);
    if (place < 0)
        return;
    store::RecordedMessage &message = m_messages[size_t(place)];
    m_totals.add(message.state, -1);
    m_totals.add(progress.state, 1);
    message.state = progress.state;
    message.reason = progress.reason;
    message.changedAt = QDateTime::currentDateTimeUtc();
    if (countsAsSent(message.state) && !message.sentAt.isValid())
        message.sentAt = message.changedAt;
    Q_EMIT changed(place);
    Q_EMIT totalsChanged();
}

void Messages::readHistory(const MessageId &id)
{
    m_scope.start(runReadHistory(id));
}

QCoro::Task<> Messages::runReadHistory(MessageId id)
{
    Result<QList<store::RecordedChange>> history = co_await m_desk.history(id);
    if (history)
        Q_EMIT historyRead(id, *history);
    else
        Q_EMIT failed(history.error().sentence);
}

void Messages::readEmail(const MessageId &id)
{
    m_scope.start(runReadEmail(id));
}

QCoro::Task<> Messages::runReadEmail(MessageId id)
{
    Result<OutgoingMessage> email = co_await m_desk.message(id);
    if (email)
        Q_EMIT emailRead(id, *email);
    else
        Q_EMIT failed(email.error().sentence);
}

void Messages::readDayUse(AccountId account)
{
    m_scope.start(runReadDayUse(account));
}

QCoro::Task<> Messages::runReadDayUse(AccountId account)
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-1);
    Result<store::DayUse> use = co_await m_desk.reachedSince(account, since);
    if (use)
        Q_EMIT dayUseRead(account, *use);
    else
        Q_EMIT failed(use.error().sentence);
}

void Messages::writeReport(ReportFormat format, const QString &path)
{
    m_scope.start(runWriteReport(format, path));
}

QCoro::Task<> Messages::runWriteReport(ReportFormat format, QString path)
{
    const CampaignId id = m_campaign;
    Result<> written = co_await m_desk.writeReport(id, format, path);
    if (written)
        Q_EMIT reportWritten(path);
    else
        Q_EMIT failed(written.error().sentence);
}

void Messages::settle(const QList<MessageId> &ids, Decision decision)
{
    m_scope.start(runSettle(ids, decision));
}

QCoro::Task<> Messages::runSettle(QList<MessageId> ids, Decision decision)
{
    const CampaignId id = m_campaign;
    Result<> done = co_await m_desk.settle(id, ids, decision);
    if (done)
        Q_EMIT settled(decision);
    else
        Q_EMIT failed(done.error().sentence);
    read();
}

void Messages::sendAgain(const QList<MessageId> &ids)
{
    m_scope.start(runSendAgain(ids));
}

QCoro::Task<> Messages::runSendAgain(QList<MessageId> ids)
{
    const CampaignId id = m_campaign;
    Result<int> again = co_await m_desk.sendAgain(id, ids);
    if (again)
        Q_EMIT waitAgain(*again);
    else
        Q_EMIT failed(again.error().sentence);
    read();
}

} // namespace sincerely
