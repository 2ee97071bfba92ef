#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/review_desk.h"

#include <QObject>

namespace sincerely
{

/// What was written before: emails as they were approved, what other campaigns said to somebody, phrases. Asked for by
/// the pages; the answers come as signals. Without a widget.
class History : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    History(store::Store &store, CampaignId campaign, QObject *parent = nullptr);

    void readFrozen(RecipientId recipient, const MessageId &message);
    void readEarlierEmails(RecipientId recipient, const QString &address, int limit);
    void readPhrases(int limit); ///< Of all campaigns, the newest first.

    /// To be awaited before it is destroyed.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.drained(); }

Q_SIGNALS:
    void frozenRead(sincerely::RecipientId recipient, const sincerely::OutgoingMessage &message);
    void earlierEmailsRead(sincerely::RecipientId recipient, const QList<sincerely::store::EarlierEmail> &emails);
    void phrasesRead(const QStringList &phrases);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<> runReadFrozen(RecipientId recipient, MessageId message);
    [[nodiscard]] QCoro::Task<> runReadEarlierEmails(RecipientId recipient, QString address, int limit);
    [[nodiscard]] QCoro::Task<> runReadPhrases(int limit);

    CampaignId m_campaign;
    ReviewDesk m_desk;
    TaskScope m_scope;
};

} // namespace sincerely
