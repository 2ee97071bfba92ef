#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/do_not_email_desk.h"
#include "core/providers/registry.h"

#include <QObject>

#include <optional>

namespace sincerely
{

/// Sends test emails, one at a time, beside any campaign: nothing is counted or recorded. Without a widget.
class TestSending : public QObject
{
    Q_OBJECT

public:
    /// Store and services must outlive it.
    TestSending(store::Store &store, ProviderServices services, QObject *parent = nullptr);

    /// Sends this email, marked as a test, to the address alone. `changed()` tells that it is under way; `ended()`
    /// follows. Nothing happens while one is under way. Not even a test goes to somebody on the do-not-email list.
    /// \param address as the person typed it
    void send(const Account &account, const OutgoingMessage &email, const QString &address);

    /// To be awaited before it is destroyed. Stops.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.stopAndDrain(); }

    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

Q_SIGNALS:
    void changed();
    void ended(const QString &address, const std::optional<sincerely::Error> &error);

private:
    [[nodiscard]] QCoro::Task<> run(Account account, OutgoingMessage email, QString address);
    [[nodiscard]] QCoro::Task<Result<>> sendThroughAccount(Account account, OutgoingMessage test);

    DoNotEmailDesk m_doNotEmail;
    ProviderServices m_services;
    bool m_isUnderWay = false;
    TaskScope m_scope;
};

} // namespace sincerely
