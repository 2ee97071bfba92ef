#include "app/cli/output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream); // whoever reads a pipe wants each event when it happens
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
    QString line = sentence;
    line.replace(u'\n', u' ');
    write(stderr, "sincerely-cli: " + line.toUtf8() + '\n');
}

void Output::text(const QString &line)
{
    if (isJson())
        return;
    clearBar();
    write(stdout, line.toUtf8() + '\n');
}

void Output::json(const QJsonObject &object)
{
    if (isJson())
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Output::signIn(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    json({{QStringLiteral("event"), QStringLiteral("sign-in")}, {QStringLiteral("url"), address}});
    text(tr("Sign in with your browser: %1").arg(address));
}

void Output::campaign(CampaignId id, const QString &name, int total)
{
    json({{QStringLiteral("event"), QStringLiteral("campaign")},
          {QStringLiteral("id"), id.value},
          {QStringLiteral("name"), name},
          {QStringLiteral("total"), total}});
    text(id.isNull() ? tr("“%1”: %2 emails; a dry run, nothing is sent").arg(name).arg(total)
                     : tr("Campaign %1 “%2”: %3 emails").arg(id.value).arg(name).arg(total));
}

void Output::finding(const Finding &finding)
{
    if (finding.kind == Finding::Kind::RejectedRow)
        json({{QStringLiteral("event"), QStringLiteral("rejected-row")},
              {QStringLiteral("line"), finding.recipients.value(0)},
              {QStringLiteral("reason"), finding.sentence}});
    text(QStringLiteral("  %1 %2").arg(finding.sentence, finding.recipients.join(QStringLiteral(", "))));
}

void Output::message(const MessageProgress &progress)
{
    const QString state = shownWord(progress.state);
    QString &last = m_lastShown[progress.id.text()];
    if (last == state && progress.reason.isEmpty())
        return;
    const bool settledBefore = !last.isEmpty() && isSettled(messageStateFromWord(last).value_or(MessageState::Waiting));
    last = state;
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("message")},
                      {QStringLiteral("recipient"), progress.to.address},
                      {QStringLiteral("state"), state}};
    if (!progress.reason.isEmpty())
        event.insert(QStringLiteral("reason"), progress.reason);
    json(event);
    if (!isSettled(progress.state))
        return;
    if (!settledBefore)
        ++m_settled;
    const QString reason = progress.reason.isEmpty() ? QString() : QStringLiteral(" – ") + progress.reason;
    if (!m_terminal || !countsAsSent(progress.state))
        text(QStringLiteral("  %1  %2%3").arg(state, -8).arg(progress.to.address, reason));
    drawBar();
}

void Output::upload(const UploadEvent &event)
{
    json({{QStringLiteral("event"), QStringLiteral("upload")},
          {QStringLiteral("recipient"), event.to.address},
          {QStringLiteral("attachment"), event.attachment},
          {QStringLiteral("sent"), event.sentBytes},
          {QStringLiteral("total"), event.totalBytes}});
}

void Output::slowed(std::chrono::seconds duration)
{
    json({{QStringLiteral("event"), QStringLiteral("slowed")}, {QStringLiteral("seconds"), qint64(duration.count())}});
    text(tr("  Slowed down by the server for %1 s; nothing is lost.").arg(duration.count()));
}

void Output::done(const CampaignTotals &totals)
{
    json({{QStringLiteral("event"), QStringLiteral("done")},
          {QStringLiteral("sent"), totals.sent},
          {QStringLiteral("not_sent"), totals.notSent},
          {QStringLiteral("unknown"), totals.unknown},
          {QStringLiteral("skipped"), totals.skipped},
          {QStringLiteral("on_hold"), totals.onHold},
          {QStringLiteral("waiting"), totals.unsettled()}});
    QStringList parts{tr("%1 sent").arg(totals.sent)};
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(totals.notSent, tr("%1 not sent"));
    add(totals.unknown, tr("%1 unknown"));
    add(totals.onHold, tr("%1 on hold"));
    add(totals.skipped, tr("%1 skipped"));
    add(totals.unsettled(), tr("%1 waiting"));
    text(parts.join(QStringLiteral(" · ")));
}

void Output::setTotal(int total, int alreadySettled)
{
    m_total = total;
    m_settled = alreadySettled;
}

void Output::drawBar()
{
    if (isJson() || !m_terminal || m_total == 0)
        return;
    constexpr int width = 30;
    const int filled = width * m_settled / m_total;
    const QString bar = QString(filled, u'█') + QString(width - filled, u'░');
    write(stdout, QStringLiteral("\r  %1 %2/%3 ").arg(bar).arg(m_settled).arg(m_total).toUtf8());
    m_barShown = true;
}

void Output::clearBar()
{
    if (m_barShown)
        write(stdout, "\r\x1b[K");
    m_barShown = false;
}

} // namespace sincerely::cli
