#pragma once

#include "core/base/clock.h"
#include "core/campaign/look_over.h"
#include "ui/pages/send/send_overview.h"

#include <QObject>
#include <QTimer>

namespace sincerely
{

class CampaignDocument;
class SendingSession;
class Workspace;
struct Account;
struct TestOutcome;

/// What the page Send knows and does, without a widget: what is true before sending, the test email, starting with and
/// without the personal touch.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    /// Workspace and document must outlive it.
    SendFlow(Workspace &workspace, CampaignDocument &document, QObject *parent = nullptr);

    /// As everything stands now.
    [[nodiscard]] SendOverview overview();
    [[nodiscard]] SendingSession &session();

    /// Only while somebody looks: then changes are told, and everything is looked over again.
    void setWatched(bool isWatched);

    /// \param from one of its other addresses; empty: its owner's
    void chooseAccount(AccountId id, const QString &from = {});
    void setPace(const Pace &pace);
    void setTouch(Touch touch);

    /// Whether the service is known to keep the address that emails are from. Nothing is sent before.
    [[nodiscard]] bool mayBeFrom() const;
    void send(); ///< What is ready; also after a pause.
    /// Approves what nothing holds back though nobody has looked at it, then sends all that is ready.
    void sendWithoutTouch();

    /// How many rows a test email can be chosen from, and whose the one with this number (from 1) is.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QString nameOfRow(int row) const;
    /// Sends the email of that row to this address, as a test; `testEnded()` follows.
    void sendTest(int row, const QString &address);
    [[nodiscard]] bool isTesting() const;
    /// Where test emails go unless the person says otherwise.
    [[nodiscard]] QString ownAddress() const;
    /// What the person has seen of a test that went elsewhere.
    void noteTrial(const TestOutcome &outcome, FromTrial trial);

Q_SIGNALS:
    void changed(); ///< The overview may be another one.
    void lookedOver(const QList<sincerely::LookOverFinding> &findings);
    void testEnded(const sincerely::TestOutcome &outcome);

private:
    void connectParts();
    void changeSoon();
    void lookOver();
    void readDayUse();
    void addPeople(SendOverview &overview) const;
    void addSender(SendOverview &overview) const;
    void addFiles(SendOverview &overview);
    void refuseTest(const QString &address, const QString &problem);
    [[nodiscard]] std::optional<Account> account() const;
    [[nodiscard]] bool isFrozen() const;
    [[nodiscard]] RecipientId somebody() const;

    Workspace &m_workspace;
    CampaignDocument &m_document;
    std::optional<store::DayUse> m_dayUse;
    bool m_isWatched = false;
    bool m_sendsAfterApproval = false;
    QString m_testAddress; ///< Of a test that waits for the frozen email to be read; empty: none does.
    MessageId m_testMessage;
    QTimer m_soon;
};

} // namespace sincerely
