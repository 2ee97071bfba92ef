#pragma once

#include "core/async/task_scope.h"
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
    /// The services must outlive it.
    explicit TestSending(ProviderServices services, QObject *parent = nullptr);

    /// Sends this email, marked as a test, to the address alone. `changed()` tells that it is under way; `ended()`
    /// follows. Nothing happens while one is under way. \param address as the person typed it
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

    ProviderServices m_services;
    bool m_isUnderWay = false;
    TaskScope m_scope;
};

} // namespace sincerely
