#include "tests/integration/cli_mailbox.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

#include <memory>

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString kWaits = u"10,20,30"_s;

} // namespace

CliMailbox::CliMailbox(emulator::Behaviour behaviour)
    : m_emulator(emulator::Options{0, 1, std::move(behaviour)})
{
    if (!m_emulator.start())
        qFatal("the emulator does not start");
    m_files.write(u"hello.txt"_s, "Hello {{Name}}\n");
}

QStringList CliMailbox::signInCommand(const QString &name) const
{
    return m_files.command({u"account"_s, u"add"_s, u"microsoft"_s, u"--name"_s, name, u"--client-id"_s, u"test"_s,
                            u"--authority"_s, m_emulator.authorityUrl().toString(), u"--graph"_s,
                            m_emulator.graphUrl().toString(), u"--no-browser"_s});
}

CliResult CliMailbox::signIn(const QString &name)
{
    CliProcess process(signInCommand(name));
    const std::optional<QJsonObject> event = process.waitFor(u"sign-in"_s);
    if (event && !browse(QUrl((*event)[u"url"_s].toString())))
        qWarning("the browser did not arrive");
    return process.finish();
}

QStringList CliMailbox::sendCommand(const QString &list, const QStringList &more) const
{
    QStringList command{u"send"_s,         u"--account"_s, u"Work"_s,       u"--settle-waits"_s,         kWaits,
                        u"--recipients"_s, list,           u"--template"_s, m_files.path(u"hello.txt"_s)};
    if (!more.contains(u"--subject"_s))
        command += QStringList{u"--subject"_s, u"For {{Name}}"_s};
    if (!more.contains(u"--pace"_s))
        command += QStringList{u"--pace"_s, u"unlimited"_s};
    return m_files.command(command + more);
}

QStringList CliMailbox::resumeCommand() const
{
    return m_files.command({u"resume"_s, u"1"_s, u"--settle-waits"_s, kWaits});
}

QString CliMailbox::deliveries() const
{
    QStringList lines;
    for (const emulator::Delivered &delivered : m_emulator.delivered())
        lines.append(u"%1 × %2"_s.arg(delivered.recipient).arg(delivered.count));
    lines.sort();
    return lines.isEmpty() ? u"nobody"_s : lines.join(u'\n');
}

QString CliMailbox::onceEach(int count)
{
    QStringList lines;
    for (const QString &address : CliFiles::addresses(count))
        lines.append(address + u" × 1"_s);
    lines.sort();
    return lines.join(u'\n');
}

bool browse(const QUrl &url)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return (reply->isFinished() || finished.wait(20'000)) && reply->error() == QNetworkReply::NoError;
}

} // namespace sincerely::test
