#pragma once

#include "core/base/id.h"
#include "ui/pages/send/progress_pane.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace sincerely
{

class ActionBook;
class CampaignDocument;
class MessageList;
class OverviewPane;
class SendFlow;
class SendingSession;
class Workspace;

/// The step Send: before sending what is true, a test email and the one button; while it is being sent or paused how it
/// goes, message by message.
class SendPage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace, document and book must outlive the page.
    SendPage(Workspace &workspace, CampaignDocument &document, ActionBook &actions, QWidget *parent = nullptr);
    ~SendPage() override;

Q_SIGNALS:
    /// To the emails of these people; empty: to whoever is left.
    void reviewRequested(const QList<sincerely::RecipientId> &recipients);
    void letterRequested();
    void listRequested();
    void accountsRequested();                           ///< To add one.
    void signInRequested(sincerely::AccountId account); ///< Of this campaign; it waits for that.
    void resultsRequested();
    void messageRequested(const sincerely::MessageId &id); ///< To this email among the results.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildProgress();
    void makeActions(ActionBook &actions);
    void connectOverview();
    void connectProgress();
    void connectFlow();
    void showAll();
    void showPane(bool isProgress);
    void showOverview();
    void showProgress();
    void showProgressSoon();
    void followSession();
    void answer(SendRemedy remedy);
    void backToOverview();
    void chooseAnotherAccount();
    void sendOrGoOn();
    [[nodiscard]] bool wantsProgress() const;
    [[nodiscard]] SendProgress progressNow() const;
    [[nodiscard]] SendProgress::Phase phaseNow() const;

    Workspace &m_workspace;
    CampaignDocument &m_document;
    SendFlow *m_flow;
    SendingSession &m_session;
    QStackedWidget *m_stack;
    OverviewPane *m_overview;
    ProgressPane *m_progress;
    MessageList *m_messages;
    QAction *m_send = nullptr;
    QAction *m_test = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_stop = nullptr;
    QTimer m_bundle; ///< Ten times a second at most.
    QTimer m_second; ///< While it is being sent: times go on though nothing else happens.
    bool m_isStopping = false;
    bool m_wantsOverview = false; ///< The person has gone back from a pause, or from the end.
    bool m_hasEnded = false;      ///< A run has ended while this page was there.
};

} // namespace sincerely
