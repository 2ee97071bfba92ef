#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace sincerely::cli
{

/// Ctrl+C, and the request to end of a system's session: the first asks to stop between two messages, the second ends
/// the program at once (the sending record survives that, too).
class Interrupt : public QObject
{
public:
    Interrupt();
    ~Interrupt() override;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sincerely::cli
