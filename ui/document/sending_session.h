#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/campaign_desk.h"
#include "core/campaign/pace_meter.h"
#include "core/campaign/progress.h"
#include "core/campaign/review_desk.h"
#include "core/providers/registry.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <stop_token>

namespace sincerely
{

/// Sends a campaign in the background and tells how it goes; pauses and goes on. One for each campaign that is being
/// sent, whatever page or campaign is open. Without a widget.
class SendingSession : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,     ///< Nothing is under way.
        Checking, ///< Approvals are looked at once more, the mailbox is opened.
        Sending,
        Pausing, ///< What is under way is brought to its end.
    };

    /// Store and services must outlive it.
    SendingSession(store::Store &store, ProviderServices services, CampaignId campaign, QObject *parent = nullptr);

    /// Sends what is approved and waits. \param request for looking at the approvals once more; none for a campaign of
    /// the command line, which is frozen as a whole
    void start(const std::optional<SurveyRequest> &request);
    void pause(); ///< Acts between two messages.
    /// Pauses for longer: what was prepared ahead is taken back, so that no drafts stay in the mailbox.
    void stop();

    /// To be awaited before it is destroyed. Pauses.
    [[nodiscard]] QCoro::Task<> close();

    [[nodiscard]] CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const CampaignTotals &totals() const { return m_totals; }

    /// Why it ended before everything was settled; a Cancelled error when the person paused it. Nothing while it runs,
    /// and when it ended by itself.
    [[nodiscard]] const std::optional<Error> &stoppedBy() const { return m_stoppedBy; }

    /// Something to know about this run beside its end, in a sentence; empty: nothing.
    [[nodiscard]] const QString &note() const { return m_note; }

    /// Messages a minute at which it goes out; none: as fast as the mailbox takes them.
    [[nodiscard]] std::optional<int> pace() const { return m_pace; }
    /// Messages a minute as it really goes; nothing before it can be told.
    [[nodiscard]] std::optional<double> measuredPace() const { return m_meter.perMinute(); }
    /// Until everything is sent; nothing when it cannot be told.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    /// How long the service still wants rest; 0: it does not.
    [[nodiscard]] std::chrono::milliseconds restLeft() const;

Q_SIGNALS:
    void phaseChanged();
    void messageChanged(const sincerely::MessageProgress &message);
    void uploadProgressed(const sincerely::UploadEvent &event);
    void slowed(std::chrono::seconds rest); ///< The service asked for rest.
    void totalsChanged();
    /// The run is over; see `stoppedBy()`.
    void ended();

private:
    [[nodiscard]] QCoro::Task<> run(std::optional<SurveyRequest> request);
    [[nodiscard]] QCoro::Task<Result<SendingEnd>> send();
    [[nodiscard]] QCoro::Task<Result<SendingEnd>> sendThrough(Campaign campaign, Mailbox *mailbox);
    [[nodiscard]] QCoro::Task<> takeBack(Mailbox *mailbox);
    [[nodiscard]] QCoro::Task<Result<>> readTotals();
    void count(const MessageProgress &message);
    void noteRest(std::chrono::seconds rest);
    void setPhase(Phase phase);

    store::Store &m_store;
    ProviderServices m_services;
    CampaignId m_campaign;
    CampaignDesk m_desk;
    ReviewDesk m_reviews;
    Phase m_phase = Phase::Idle;
    std::optional<Error> m_stoppedBy;
    QString m_note;
    std::optional<int> m_pace;
    PaceMeter m_meter;
    std::chrono::milliseconds m_restUntil{0}; ///< On the clock that only moves forward.
    bool m_takesBack = false;
    CampaignTotals m_totals;
    QHash<MessageId, MessageState> m_states;
    std::stop_source m_stop;
    TaskScope m_scope;
};

} // namespace sincerely
