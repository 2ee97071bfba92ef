#include "ui/document/activity_log.h"

#include "ui/document/workspace.h"

#include <QLoggingCategory>
#include <QRegularExpression>

namespace sincerely
{

namespace
{

Q_LOGGING_CATEGORY(logCampaign, "sincerely.campaign", QtWarningMsg)

const char *wordOf(SendingSession::Phase phase)
{
    switch (phase) {
    case SendingSession::Phase::Checking:
        return "looking over what is approved";
    case SendingSession::Phase::Sending:
        return "sending";
    case SendingSession::Phase::Pausing:
        return "pausing";
    case SendingSession::Phase::Idle:
        break;
    }
    return nullptr;
}

} // namespace

QString withoutQuotations(const QString &sentence)
{
    static const QRegularExpression quotation(QStringLiteral("“[^”]*”|„[^“]*“|«[^»]*»|\"[^\"]*\""));
    return QString(sentence).replace(quotation, QStringLiteral("“…”"));
}

ActivityLog::ActivityLog(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, [this] {
        const Library &library = m_workspace.library();
        qCInfo(logCampaign, "opened: campaigns %lld, lists %lld, accounts %lld", qint64(library.campaigns().size()),
               qint64(library.lists().size()), qint64(library.accounts().size()));
    });
    connect(&workspace, &Workspace::sessionChanged, this, &ActivityLog::follow);
    connect(&workspace, &Workspace::failed, this,
            [](const QString &sentence) { qCWarning(logCampaign).noquote() << withoutQuotations(sentence); });
}

/// From the first change of a session on, which is its beginning.
void ActivityLog::follow(CampaignId id)
{
    const SendingSession &session = m_workspace.session(id);
    if (!m_followed.contains(id)) {
        m_followed.insert(id);
        connect(&session, &SendingSession::phaseChanged, this, [this, &session] { notePhase(session); });
        connect(&session, &SendingSession::ended, this, [this, &session] { noteEnd(session); });
        connect(&session, &SendingSession::slowed, this, [id](std::chrono::seconds rest) {
            qCInfo(logCampaign, "campaign %lld: the service asked for rest of %lld s", id.value, qint64(rest.count()));
        });
        notePhase(session);
    }
}

void ActivityLog::notePhase(const SendingSession &session)
{
    if (const char *word = wordOf(session.phase()))
        qCInfo(logCampaign, "campaign %lld: %s", session.campaign().value, word);
}

void ActivityLog::noteEnd(const SendingSession &session)
{
    const CampaignTotals &totals = session.totals();
    qCInfo(logCampaign, "campaign %lld: stopped; sent %d, not sent %d, unknown %d, on hold %d, left %d",
           session.campaign().value, totals.sent, totals.notSent, totals.unknown, totals.onHold, totals.unsettled());
    if (const std::optional<Error> &error = session.stoppedBy(); error && error->kind != Error::Kind::Cancelled)
        qCWarning(logCampaign).noquote().nospace()
            << "campaign " << session.campaign().value << ": " << toWord(error->kind) << ": "
            << withoutQuotations(error->sentence) << ' ' << error->details;
}

} // namespace sincerely
