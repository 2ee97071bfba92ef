#include "ui/background/background_sending.h"

#include "ui/document/workspace.h"

#include <QLocale>
#include <QWidget>

namespace sincerely
{

BackgroundSending::BackgroundSending(QWidget &window, Workspace &workspace, std::unique_ptr<Tray> tray, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_tray(std::move(tray))
{
    connect(&workspace, &Workspace::sessionChanged, this, &BackgroundSending::note);
    connect(m_tray.get(), &Tray::windowWanted, this, &BackgroundSending::showWindow);
    connect(m_tray.get(), &Tray::pauseWanted, this, &BackgroundSending::end);
}

BackgroundSending::~BackgroundSending() = default;

void BackgroundSending::close()
{
    if (m_question)
        return; // it is being asked
    if (!m_workspace.isSendingAnything()) {
        end();
        return;
    }
    m_question = new ClosingQuestion(nameOf(underWay()), m_tray->isAvailable(), &m_window);
    connect(m_question, &ClosingQuestion::answered, this, &BackgroundSending::take);
    m_question->open();
}

void BackgroundSending::take(ClosingQuestion::Answer answer)
{
    m_question = nullptr;
    switch (answer) {
    case ClosingQuestion::Answer::KeepSending:
        goToBackground();
        break;
    case ClosingQuestion::Answer::Pause:
        end();
        break;
    case ClosingQuestion::Answer::Stay:
        break;
    }
}

void BackgroundSending::goToBackground()
{
    if (!m_workspace.isSendingAnything()) { // it was over before the answer
        end();
        return;
    }
    m_isInBackground = true;
    m_tray->show(tr("Sincerely is sending “%1”").arg(nameOf(underWay())));
    m_window.hide();
}

void BackgroundSending::showWindow()
{
    m_isInBackground = false;
    m_needsPerson = false;
    m_tray->hide();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void BackgroundSending::end()
{
    m_isInBackground = false;
    m_tray->hide();
    Q_EMIT endRequested();
}

void BackgroundSending::note(CampaignId id)
{
    if (m_workspace.isSending(id)) {
        m_sending.insert(id);
        return;
    }
    if (!m_sending.remove(id))
        return;
    tell(id);
    if (m_isInBackground && m_sending.isEmpty() && !m_needsPerson)
        end();
}

/// Nobody has to be told what happens before their eyes.
void BackgroundSending::tell(CampaignId id)
{
    const SendingSession &session = m_workspace.session(id);
    const std::optional<Error> &stoppedBy = session.stoppedBy();
    const bool isWanted = stoppedBy && stoppedBy->kind == Error::Kind::Cancelled;
    if (isWanted || (m_window.isVisible() && m_window.isActiveWindow()))
        return;
    if (stoppedBy) {
        m_needsPerson = true;
        m_tray->notify(tr("“%1” is paused").arg(nameOf(id)), stoppedBy->sentence);
        return;
    }
    const CampaignTotals &totals = session.totals();
    const int wanted = totals.total - totals.skipped;
    m_tray->notify(tr("“%1” is sent").arg(nameOf(id)),
                   totals.sent == wanted
                       ? tr("All %Ln email(s) sent.", nullptr, totals.sent)
                       : tr("%1 of %Ln email(s) sent. The results say why the others were not.", nullptr, wanted)
                             .arg(QLocale().toString(totals.sent)));
}

CampaignId BackgroundSending::underWay() const
{
    return m_sending.isEmpty() ? CampaignId() : *m_sending.cbegin();
}

QString BackgroundSending::nameOf(CampaignId id) const
{
    const std::optional<Campaign> campaign = m_workspace.library().campaign(id);
    return campaign ? campaign->name : QString();
}

} // namespace sincerely
