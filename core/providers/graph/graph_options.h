#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace sincerely::graph
{

/// A number in [0, 1), evenly spread, from the system's generator.
[[nodiscard]] double randomFraction();

/// What a Graph mailbox has to be told. The waits are lists so that tests can shorten them.
struct GraphOptions {
    /// Scheme, host and port of the chosen cloud without "/v1.0"; a path before "/v1.0" is kept.
    QUrl graphRoot = QUrl(QStringLiteral("https://graph.microsoft.com"));

    /// The mailbox's own address, so that `from` is written only when it is another one. Empty: learnt by `check()`.
    QString ownerAddress = {};

    /// Waits before a harmless request is repeated after a passing error (connection, 5xx); the last one is for all
    /// further repetitions. Answers that ask to slow down are not counted here: they wait at the gate.
    QList<std::chrono::milliseconds> backOffs = {
        std::chrono::seconds(1),  std::chrono::seconds(2),  std::chrono::seconds(4), std::chrono::seconds(8),
        std::chrono::seconds(15), std::chrono::seconds(30), std::chrono::seconds(60)};

    /// After so many repetitions the error is returned: whoever asked has a patience of his own, and can say meanwhile
    /// what is wrong. Pieces of an upload go on instead for as long as `patience` lasts, as giving up would throw away
    /// what has arrived already.
    int quickRepeats = 3;

    /// Nothing is repeated after a passing error for longer than this.
    std::chrono::milliseconds patience = std::chrono::minutes(30);

    /// Waits before a 404 on something just created is believed: the service may not see its own new items for some
    /// seconds.
    QList<std::chrono::milliseconds> freshItemWaits = {std::chrono::seconds(1), std::chrono::seconds(2),
                                                       std::chrono::seconds(4), std::chrono::seconds(8)};

    /// Rests of the whole mailbox after the first, second, … answer in a row that asks to slow down without saying how
    /// long.
    QList<std::chrono::seconds> restsWhenUntold = {
        std::chrono::seconds(2),  std::chrono::seconds(4),  std::chrono::seconds(8),  std::chrono::seconds(16),
        std::chrono::seconds(32), std::chrono::seconds(60), std::chrono::seconds(120)};

    /// How long a stop waits for the end of an upload session to be said to the service.
    std::chrono::milliseconds farewell{500};

    /// What is left of a rest that the service has asked for in an earlier run: nothing leaves before its end.
    std::chrono::seconds restLeft{0};

    /// Told of each rest that the service asks for, so that it can be kept beyond this run.
    std::function<void(std::chrono::seconds)> keepRest = {};

    /// Where the jitter of waits comes from: a number in [0, 1).
    std::function<double()> jitter = randomFraction;
};

} // namespace sincerely::graph
