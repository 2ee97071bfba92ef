#include "app/cli/output.h"

#include "core/campaign/report.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace sincerely::cli
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::cli", text, note, n);
}

#ifdef Q_OS_WIN

bool isTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

int terminalWidth()
{
    return 80;
}

/// 0, or what went wrong.
int writeAll(std::FILE *stream, const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return written && std::fflush(stream) == 0 ? 0 : errno; // whoever reads a pipe wants each event when it happens
}

#else

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) != 0;
}

int terminalWidth()
{
    winsize size = {};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

/// 0, or what went wrong.
int writeAll(std::FILE *stream, QByteArrayView bytes)
{
    const int file = ::fileno(stream);
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.constData(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) { // a pipe that somebody has made non-blocking
            pollfd ready = {file, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

#endif

/// One line that does nothing to a terminal: names and addresses come from other people's files.
QByteArray harmlessLine(QString line)
{
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line.toUtf8() + '\n';
}

QJsonObject messageEvent(const MessageProgress &progress)
{
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("message")},
                      {QStringLiteral("recipient"), progress.to.address},
                      {QStringLiteral("state"), shownWord(progress.state)}};
    if (!progress.reason.isEmpty())
        event.insert(QStringLiteral("reason"), progress.reason);
    return event;
}

QString messageLine(const MessageProgress &progress)
{
    const QString reason = progress.reason.isEmpty() ? QString() : QStringLiteral(" – ") + progress.reason;
    return QStringLiteral("  %1  %2%3").arg(shownWord(progress.state), -9).arg(progress.to.address, reason);
}

} // namespace

Output::Output(Format format)
    : m_format(format)
    , m_terminal(isTerminal())
{
}

void Output::error(const QString &sentence)
{
    clearBar();
    writeAll(stderr, "sincerely-cli: " + harmlessLine(sentence)); // if that fails, there is nobody left to tell
}

void Output::text(const QString &line)
{
    if (isJson())
        return;
    clearBar();
    write(harmlessLine(line));
}

void Output::json(const QJsonObject &object)
{
    if (isJson())
        write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    write(bytes);
}

void Output::signIn(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    json({{QStringLiteral("event"), QStringLiteral("sign-in")}, {QStringLiteral("url"), address}});
    text(tr("Sign in with your browser: %1").arg(address));
}

void Output::preparing(qsizetype done, qsizetype total)
{
    if (isJson() || !m_terminal)
        return;
    const QString line = tr("Preparing emails: %1 of %2").arg(done).arg(total);
    showBar(QStringLiteral("  ") + line.left(terminalWidth() - 3));
}

void Output::campaign(CampaignId id, const QString &name, int total)
{
    json({{QStringLiteral("event"), QStringLiteral("campaign")},
          {QStringLiteral("id"), id.value},
          {QStringLiteral("name"), name},
          {QStringLiteral("total"), total}});
    text(id.isNull() ? tr("“%1”: %n email(s); a dry run, nothing is sent", nullptr, total).arg(name)
                     : tr("Campaign %1 “%2”: %n email(s)", nullptr, total).arg(QString::number(id.value), name));
}

void Output::rejectedRow(const recipients::RejectedRow &row)
{
    json({{QStringLiteral("event"), QStringLiteral("rejected-row")},
          {QStringLiteral("line"), row.line},
          {QStringLiteral("reason"), row.sentence}});
    text(QStringLiteral("  ") + row.sentence);
}

void Output::note(const QString &sentence)
{
    json({{QStringLiteral("event"), QStringLiteral("note")}, {QStringLiteral("text"), sentence}});
    text(QStringLiteral("  ") + sentence);
}

void Output::message(const MessageProgress &progress)
{
    const QString state = shownWord(progress.state);
    QString &last = m_lastShown[progress.id.text()];
    if (last == state && progress.reason.isEmpty())
        return;
    const bool settledBefore = !last.isEmpty() && isSettled(messageStateFromWord(last).value_or(MessageState::Waiting));
    last = state;
    json(messageEvent(progress));
    if (!isSettled(progress.state))
        return;
    if (!settledBefore)
        ++m_settled;
    if (!m_terminal || !countsAsSent(progress.state))
        text(messageLine(progress));
    drawBar();
}

void Output::recorded(const MessageProgress &progress)
{
    json(messageEvent(progress));
    text(messageLine(progress));
}

void Output::upload(const UploadEvent &event)
{
    json({{QStringLiteral("event"), QStringLiteral("upload")},
          {QStringLiteral("recipient"), event.to.address},
          {QStringLiteral("attachment"), event.attachment},
          {QStringLiteral("sent"), event.sentBytes},
          {QStringLiteral("total"), event.totalBytes}});
    const bool isComplete = event.sentBytes >= event.totalBytes;
    const qint64 percent = event.totalBytes > 0 ? event.sentBytes * 100 / event.totalBytes : 100;
    m_upload = isComplete ? QString() : tr("%1 %2 %").arg(event.attachment).arg(percent);
    drawBar();
}

void Output::slowed(std::chrono::seconds duration)
{
    json({{QStringLiteral("event"), QStringLiteral("slowed")}, {QStringLiteral("seconds"), qint64(duration.count())}});
    text(tr("  Slowed down by the server for %1 s; nothing is lost.").arg(duration.count()));
    drawBar();
}

void Output::done(const CampaignTotals &totals)
{
    QJsonObject event = totalsAsJson(totals);
    event.insert(QStringLiteral("event"), QStringLiteral("done"));
    json(event);
    QStringList parts{tr("%n sent", nullptr, totals.sent)};
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts.append(tr(text, nullptr, count));
    };
    add(totals.notSent, QT_TRANSLATE_N_NOOP("sincerely::cli", "%n not sent"));
    add(totals.unknown, QT_TRANSLATE_N_NOOP("sincerely::cli", "%n unknown"));
    add(totals.onHold, QT_TRANSLATE_N_NOOP("sincerely::cli", "%n on hold"));
    add(totals.skipped, QT_TRANSLATE_N_NOOP("sincerely::cli", "%n skipped"));
    add(totals.unsettled(), QT_TRANSLATE_N_NOOP("sincerely::cli", "%n waiting"));
    text(parts.join(QStringLiteral(" · ")));
}

void Output::setTotal(int total, int alreadySettled)
{
    m_total = total;
    m_settled = alreadySettled;
}

void Output::write(const QByteArray &bytes)
{
    if (m_failed)
        return;
    const int problem = writeAll(stdout, bytes);
    if (problem == 0)
        return;
    m_failed = true;
    m_barShown = false;
    if (problem != EPIPE) // the reader has seen enough, as with `| head`
        error(tr("Standard output cannot be written to: %1. A sending goes on; “sincerely-cli status” shows how it "
                 "stands.")
                  .arg(qt_error_string(problem)));
}

void Output::drawBar()
{
    if (isJson() || !m_terminal || m_total == 0)
        return;
    const QString counts = QStringLiteral("%1/%2").arg(m_settled).arg(m_total);
    const int room = terminalWidth() - int(counts.size()) - 5; // blanks around, and the last column stays free
    const int width = std::clamp(room, 0, 30);
    const int filled = width * m_settled / m_total;
    QString line = QStringLiteral("  ") + QString(filled, u'█') + QString(width - filled, u'░') + u' ' + counts;
    if (m_upload.size() + 2 <= room - width)
        line += QStringLiteral("  ") + m_upload;
    showBar(line);
}

void Output::showBar(const QString &line)
{
    write("\r\x1b[K" + harmlessLine(line).chopped(1));
    m_barShown = true;
}

void Output::clearBar()
{
    if (m_barShown)
        write("\r\x1b[K");
    m_barShown = false;
}

} // namespace sincerely::cli
