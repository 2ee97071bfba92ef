#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/campaign_desk.h"
#include "core/providers/registry.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sincerely
{

class Sender;

/// What the campaign page shows and does, without a widget: opens the campaign that was interrupted or the sample,
/// hands out the exact email of a row, sends, pauses. Errors become a sentence for the page. One thread; `shutDown()`
/// must have ended before it is destroyed.
class CampaignSession : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Loading, Ready, Sending, Pausing, Paused, Finished, Failed };

    /// \param emailFolder where the sample's folder account writes its emails
    CampaignSession(store::Store &store, ProviderServices services, QString emailFolder, QObject *parent = nullptr);
    ~CampaignSession() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString title() const { return m_campaign.name; }
    [[nodiscard]] QString emailFolder() const { return m_emailFolder; }
    [[nodiscard]] CampaignTotals totals() const;
    /// Something to tell beside the phase, in a sentence; empty when there is nothing.
    [[nodiscard]] QString notice() const { return m_notice; }

    void open();
    void openSample(); ///< Afresh, also when the last one was sent.
    void send();       ///< Starts, or goes on after a pause.
    void pause();
    void showMessage(int row); ///< Answers by `messageShown()`.

    /// Stops what is running; `closed()` follows when nothing is under way any more.
    void shutDown();

Q_SIGNALS:
    void phaseChanged();
    void messagesChanged(const std::vector<sincerely::MessageProgress> &messages);
    void messageChanged(const sincerely::MessageProgress &message);
    void messageShown(int row, const sincerely::OutgoingMessage &message);
    void uploadProgressed(const sincerely::UploadEvent &event);
    void closed();

private:
    QCoro::Task<> openNewest();
    QCoro::Task<> planSample();
    QCoro::Task<> openStored(Campaign campaign);
    QCoro::Task<> sendAll();
    QCoro::Task<Result<Account>> sampleAccount();
    QCoro::Task<Result<SendingEnd>> runSender();
    QCoro::Task<> loadMessage(int row, MessageId id);
    QCoro::Task<> drain();

    void show(const std::vector<MessageProgress> &messages);
    void note(const MessageProgress &message);
    void setPhase(Phase phase, const QString &notice = {});

    store::Store &m_store;
    ProviderServices m_services;
    QString m_emailFolder;
    CampaignDesk m_desk;
    TaskScope m_scope;
    TaskScope m_closing; ///< Holds the flow that waits for m_scope.
    std::stop_source m_pause;
    Phase m_phase = Phase::Loading;
    QString m_notice;
    Campaign m_campaign;                    ///< Without an id while it is only planned.
    QList<store::PlannedMessage> m_planned; ///< Empty once the campaign is stored.
    std::vector<MessageProgress> m_messages;
};

} // namespace sincerely
