#pragma once

#include "core/campaign/decision.h"
#include "core/campaign/report.h"
#include "ui/pages/results/results_overview.h"

#include <QObject>
#include <QTimer>

namespace sincerely
{

class CampaignDocument;
class Workspace;

/// What the page Results knows and does, without a widget: how the campaign went, decisions about single emails, and
/// sending to those who have not got theirs.
class ResultsFlow : public QObject
{
    Q_OBJECT

public:
    /// Workspace and document must outlive it.
    ResultsFlow(Workspace &workspace, CampaignDocument &document, QObject *parent = nullptr);

    [[nodiscard]] ResultsOverview overview() const;

    /// Only while somebody looks: then the record is read again, and changes are told.
    void setWatched(bool isWatched);

    void settle(const MessageId &id, Decision decision);
    /// This one email again, just as it was approved.
    void sendAgain(const MessageId &id);
    /// Lets whatever was not sent wait again; then the person is led on: `reviewRequested()` or `sendRequested()`.
    void sendToRemaining();

Q_SIGNALS:
    void changed(); ///< The overview may be another one.
    void reviewRequested(const QList<sincerely::RecipientId> &recipients);
    void sendRequested();

private:
    void connectParts();
    void changeSoon();
    void leadOn();
    [[nodiscard]] bool isFrozen() const;
    [[nodiscard]] bool isSending() const;

    Workspace &m_workspace;
    CampaignDocument &m_document;
    bool m_isWatched = false;
    bool m_wantsOn = false; ///< When those who were not sent to wait again …
    bool m_leadsOn = false; ///< … and everybody has been looked at again.
    QTimer m_soon;
};

} // namespace sincerely
