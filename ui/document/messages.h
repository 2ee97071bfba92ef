#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/campaign_desk.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace sincerely
{

/// The messages of the open campaign as the sending record has them: where each stands, why, and what happened to it.
/// Read when somebody wants to see them; what the sender tells comes in by itself. Without a widget.
class Messages : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    Messages(store::Store &store, CampaignId campaign, QObject *parent = nullptr);

    /// To be awaited before it is destroyed: decisions of the person are not lost.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.drained(); }

    /// Reads all of them, also again; `wasRead()` follows.
    void read();
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] const std::vector<store::RecordedMessage> &all() const { return m_messages; } ///< In their order.
    [[nodiscard]] const store::RecordedMessage *message(const MessageId &id) const;         ///< nullptr: there is none.
    [[nodiscard]] int indexOf(const MessageId &id) const { return m_places.value(id, -1); } ///< In `all()`, or -1.
    [[nodiscard]] const CampaignTotals &totals() const { return m_totals; }

    /// What the sender tells of a message of this campaign.
    void note(const MessageProgress &progress);

    // For the pages; the answers come as signals.

    void readHistory(const MessageId &id);
    void readEmail(const MessageId &id); ///< Exactly as it was approved.
    void readDayUse(AccountId account);  ///< Of the last 24 hours, by all campaigns.
    void writeReport(ReportFormat format, const QString &path);

    /// What the person says about messages that are unknown. Reads again.
    void settle(const QList<MessageId> &ids, Decision decision);
    /// Lets messages that were not sent wait again. Reads again.
    void sendAgain(const QList<MessageId> &ids);

Q_SIGNALS:
    void wasRead();
    void changed(int index); ///< One of them; `totalsChanged()` follows.
    void totalsChanged();
    void historyRead(const sincerely::MessageId &id, const QList<sincerely::store::RecordedChange> &history);
    void emailRead(const sincerely::MessageId &id, const sincerely::OutgoingMessage &email);
    void dayUseRead(sincerely::AccountId account, const sincerely::store::DayUse &use);
    void reportWritten(const QString &path);
    void settled(sincerely::Decision decision);
    void waitAgain(int howMany);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<> runRead();
    [[nodiscard]] QCoro::Task<> runReadHistory(MessageId id);
    [[nodiscard]] QCoro::Task<> runReadEmail(MessageId id);
    [[nodiscard]] QCoro::Task<> runReadDayUse(AccountId account);
    [[nodiscard]] QCoro::Task<> runWriteReport(ReportFormat format, QString path);
    [[nodiscard]] QCoro::Task<> runSettle(QList<MessageId> ids, Decision decision);
    [[nodiscard]] QCoro::Task<> runSendAgain(QList<MessageId> ids);
    void take(const QList<store::RecordedMessage> &messages);

    CampaignId m_campaign;
    CampaignDesk m_desk;
    std::vector<store::RecordedMessage> m_messages;
    QHash<MessageId, int> m_places;            ///< In m_messages.
    QHash<MessageId, MessageProgress> m_newer; ///< Told while they were being read.
    CampaignTotals m_totals;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    TaskScope m_scope;
};

} // namespace sincerely
