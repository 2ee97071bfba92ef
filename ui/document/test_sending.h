#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/do_not_email_desk.h"
#include "core/campaign/from_trial.h"
#include "core/providers/registry.h"

#include <QObject>

#include <optional>

namespace sincerely
{

/// How a test email went.
struct TestOutcome {
    QString to; ///< As the person typed it.
    std::optional<Error> error = {};
    AccountId account = {};
    MailAddress from = {};
    bool triesFrom = false;                ///< It is from an address that the service may replace …
    FromTrial trial = FromTrial::NotTried; ///< … and this is what the email that arrived has shown, if it is known.
};

/// Sends test emails, one at a time, beside any campaign: nothing is counted or recorded. Without a widget.
class TestSending : public QObject
{
    Q_OBJECT

public:
    /// Store and services must outlive it.
    TestSending(store::Store &store, ProviderServices services, QObject *parent = nullptr);

    /// Sends this email, marked as a test, to the address alone. `changed()` tells that it is under way; `ended()`
    /// follows. Nothing happens while one is under way. Not even a test goes to somebody on the do-not-email list.
    /// Where the service may replace the address that it is from, and the test goes to the mailbox itself, it is waited
    /// for, to see whom it is from.
    /// \param address as the person typed it
    void send(const Account &account, const OutgoingMessage &email, const QString &address);

    /// To be awaited before it is destroyed. Stops.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.stopAndDrain(); }

    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

    /// How long it is waited for, look by look.
    void setArrivalWaits(const QList<std::chrono::milliseconds> &waits) { m_arrivalWaits = waits; }

Q_SIGNALS:
    void changed();
    void ended(const sincerely::TestOutcome &outcome);

private:
    [[nodiscard]] QCoro::Task<> run(Account account, OutgoingMessage email, QString address);
    [[nodiscard]] QCoro::Task<Result<>> checkMayGo(QString address);
    [[nodiscard]] QCoro::Task<TestOutcome> sendThroughAccount(Account account, OutgoingMessage test);

    DoNotEmailDesk m_doNotEmail;
    ProviderServices m_services;
    QList<std::chrono::milliseconds> m_arrivalWaits = defaultArrivalWaits();
    bool m_isUnderWay = false;
    TaskScope m_scope;
};

} // namespace sincerely
