#include "tests/integration/cli_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;

QStringList CliResult::errorLines() const
{
    return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts);
}

QList<QJsonObject> CliResult::all(const QString &name) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &event : events) {
        if (event[u"event"_s].toString() == name)
            found.append(event);
    }
    return found;
}

QJsonObject CliResult::last(const QString &name) const
{
    const QList<QJsonObject> found = all(name);
    return found.isEmpty() ? QJsonObject() : found.last();
}

QStringList CliResult::statesOf(const QString &recipient) const
{
    QStringList states;
    for (const QJsonObject &event : all(u"message"_s)) {
        if (event[u"recipient"_s].toString() == recipient)
            states.append(event[u"state"_s].toString());
    }
    return states;
}

QString CliResult::totals() const
{
    const QJsonObject done = last(u"done"_s);
    QStringList parts;
    for (const QString &key : {u"sent"_s, u"not_sent"_s, u"unknown"_s, u"skipped"_s, u"on_hold"_s, u"waiting"_s}) {
        if (done[key].toInt() != 0)
            parts.append(key + u' ' + QString::number(done[key].toInt()));
    }
    return parts.join(u", "_s);
}

QByteArray CliResult::describe() const
{
    return "exit " + QByteArray::number(exitCode) + "\n--- standard output\n" + out.right(4000) +
           "\n--- standard error\n" + err.right(4000);
}

CliProcess::CliProcess(const QStringList &arguments, const QStringList &wrapper)
{
    const QStringList whole = wrapper + QStringList{program()} + arguments;
    m_process.setProcessEnvironment(environment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(whole.first(), whole.mid(1));
    if (!m_process.waitForStarted())
        qFatal("%s does not start", qPrintable(whole.first()));
}

CliProcess::~CliProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void CliProcess::readEvents()
{
    m_out += m_process.readAllStandardOutput();
    for (qsizetype end = m_out.indexOf('\n', m_read); end >= 0; end = m_out.indexOf('\n', m_read)) {
        m_events.append(QJsonDocument::fromJson(m_out.mid(m_read, end - m_read)).object());
        m_read = end + 1;
    }
}

std::optional<QJsonObject> CliProcess::waitFor(const std::function<bool(const QJsonObject &)> &wanted,
                                               std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        readEvents();
        while (m_seen < m_events.size()) {
            const QJsonObject event = m_events[m_seen++];
            if (wanted(event))
                return event;
        }
        const auto left = int(limit.count() - timer.elapsed());
        if (left <= 0 || (!m_process.waitForReadyRead(left) && m_process.state() == QProcess::NotRunning)) {
            readEvents();
            if (m_seen == m_events.size())
                return std::nullopt;
        }
    }
}

std::optional<QJsonObject> CliProcess::waitFor(const QString &name, const QString &state)
{
    return waitFor([&](const QJsonObject &event) {
        return event[u"event"_s].toString() == name && (state.isEmpty() || event[u"state"_s].toString() == state);
    });
}

void CliProcess::signal(int number)
{
    ::kill(pid_t(m_process.processId()), number);
}

CliResult CliProcess::finish(std::chrono::milliseconds limit)
{
    CliResult result;
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(int(limit.count()))) {
        if (m_process.exitStatus() == QProcess::NormalExit)
            result.exitCode = m_process.exitCode();
    } else {
        m_process.kill();
        m_process.waitForFinished();
    }
    readEvents();
    const QStringList left = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!left.isEmpty())
        qFatal("the program left %s where it was started", qPrintable(left.join(u' ')));
    result.out = m_out;
    result.err = m_process.readAllStandardError();
    result.events = m_events;
    return result;
}

QString CliProcess::program()
{
    return QStringLiteral(SINCERELY_CLI);
}

QProcessEnvironment CliProcess::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

CliResult runCli(const QStringList &arguments)
{
    CliProcess process(arguments);
    return process.finish();
}

} // namespace sincerely::test
