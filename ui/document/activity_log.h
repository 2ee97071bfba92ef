#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QSet>

namespace sincerely
{

class SendingSession;
class Workspace;

/// Notes in the log what is done with campaigns: when each is sent, what stops it, how it ends. Campaigns are told by
/// their number: no name, no address, no text of anybody.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit ActivityLog(Workspace &workspace, QObject *parent = nullptr);

private:
    void follow(CampaignId id);
    void notePhase(const SendingSession &session);
    void noteEnd(const SendingSession &session);

    Workspace &m_workspace;
    QSet<CampaignId> m_followed;
};

/// A sentence without what it quotes: names and texts of the person.
[[nodiscard]] QString withoutQuotations(const QString &sentence);

} // namespace sincerely
