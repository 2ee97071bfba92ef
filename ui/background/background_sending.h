#pragma once

#include "core/base/id.h"
#include "ui/background/closing_question.h"
#include "ui/background/tray.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace sincerely
{

class Workspace;

/// What happens when the window is closed while emails are being sent: it asks; the program goes on without its window,
/// with an icon in the tray, tells when it is finished, and then ends. What needs the person – a sign-in, an account
/// that refuses – is told and waits, with the icon still there. Tells also while the window is behind others.
class BackgroundSending : public QObject
{
    Q_OBJECT

public:
    /// Window and workspace must outlive it.
    BackgroundSending(QWidget &window, Workspace &workspace, std::unique_ptr<Tray> tray, QObject *parent = nullptr);
    ~BackgroundSending() override;

    /// The person closes the window.
    void close();
    /// The person wants the window, for instance by starting the program again.
    void showWindow();
    [[nodiscard]] bool isInBackground() const { return m_isInBackground; }

Q_SIGNALS:
    /// Nothing is to go on any more: what is typed is to be saved, what is sent to be paused, the program to end.
    void endRequested();

private:
    void take(ClosingQuestion::Answer answer);
    void goToBackground();
    void note(CampaignId id);
    void tell(CampaignId id);
    void end();
    [[nodiscard]] QString nameOf(CampaignId id) const;
    [[nodiscard]] CampaignId underWay() const;

    QWidget &m_window;
    Workspace &m_workspace;
    std::unique_ptr<Tray> m_tray;
    QPointer<ClosingQuestion> m_question;
    QSet<CampaignId> m_sending;
    bool m_isInBackground = false;
    bool m_needsPerson = false; ///< Something has stopped that only the person can set going again.
};

} // namespace sincerely
