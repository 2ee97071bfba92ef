#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace sincerely::test
{

/// How a run of `sincerely-cli` ended and what it said.
struct CliResult {
    int exitCode = -1; ///< -1: it did not end by itself (killed by a signal, or ended by the test after its limit).
    QByteArray out;
    QByteArray err;
    QList<QJsonObject> events; ///< What was printed with --json; empty objects for lines that are no JSON.

    [[nodiscard]] QStringList errorLines() const;
    /// The events called `name`.
    [[nodiscard]] QList<QJsonObject> all(const QString &name) const;
    /// The last event called `name`; empty when there is none.
    [[nodiscard]] QJsonObject last(const QString &name) const;
    /// The states that were told of one recipient, in their order.
    [[nodiscard]] QStringList statesOf(const QString &recipient) const;
    /// "sent 3, not_sent 1": what the event "done" counts, zeros left out.
    [[nodiscard]] QString totals() const;
    /// Everything in one text, for messages of failed tests.
    [[nodiscard]] QByteArray describe() const;
};

/// One run of the built program, with its standard input closed, in a plain English UTF-8 environment.
class CliProcess
{
public:
    /// Starts it. `program`: another one that is to start it, with its arguments first (a shell, for instance).
    explicit CliProcess(const QStringList &arguments, const QStringList &wrapper = {});
    ~CliProcess();

    /// Waits for an event that has not been looked at yet. Nothing: the program ended, or the limit was over.
    [[nodiscard]] std::optional<QJsonObject> waitFor(const std::function<bool(const QJsonObject &)> &wanted,
                                                     std::chrono::milliseconds limit = std::chrono::seconds(60));
    /// The same for an event by its name and, if given, its state.
    [[nodiscard]] std::optional<QJsonObject> waitFor(const QString &name, const QString &state = {});

    void signal(int number);
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Waits for the end.
    [[nodiscard]] CliResult finish(std::chrono::milliseconds limit = std::chrono::seconds(120));

    [[nodiscard]] static QString program();
    [[nodiscard]] static QProcessEnvironment environment();

private:
    void readEvents();

    QTemporaryDir m_folder; ///< Where the program is started, so that it leaves nothing where the tests are.
    QProcess m_process;
    QByteArray m_out;
    qsizetype m_read = 0; ///< Bytes of m_out that have become events.
    QList<QJsonObject> m_events;
    qsizetype m_seen = 0; ///< Events that waitFor() has looked at.
};

/// Runs it to its end.
[[nodiscard]] CliResult runCli(const QStringList &arguments);

/// Whether the program under test is built with sanitizers, under which memory and time mean nothing.
[[nodiscard]] constexpr bool hasSanitizers()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return true;
#else
    return false;
#endif
#else
    return false;
#endif
}

} // namespace sincerely::test

/// Fails with everything that the program said.
#define COMPARE_EXIT(result, code)                                                                                     \
    do {                                                                                                               \
        const sincerely::test::CliResult &comparedResult = (result);                                                   \
        QVERIFY2(comparedResult.exitCode == (code), comparedResult.describe().constData());                            \
    } while (false)
