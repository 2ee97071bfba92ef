#include "tests/integration/kill_worlds.h"

#include "tests/integration/cli_process.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What a browser does with the address of the sign-in.
void visit(const QUrl &url)
{
    QNetworkAccessManager browser;
    QNetworkReply *page = browser.get(QNetworkRequest(url));
    if (!QTest::qWaitFor([page] { return page->isFinished(); }, 30000))
        qFatal("the sign-in page does not come");
}

} // namespace

std::unique_ptr<QTemporaryDir> World::dataFolder() const
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QDir from(m_template.path());
    for (const QString &name : from.entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from.filePath(name), folder->filePath(name)))
            qFatal("cannot copy the data folder");
    }
    return folder;
}

FolderWorld::FolderWorld()
{
    const CliResult added = runCli({u"--data-dir"_s, m_template.path(), u"account"_s, u"add"_s, u"folder"_s,
                                    u"--name"_s, account(), u"--path"_s, m_out.path()});
    if (added.exitCode != 0)
        qFatal("%s", added.describe().constData());
}

void FolderWorld::clear()
{
    QDir folder(m_out.path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        folder.remove(name);
}

QHash<QString, int> FolderWorld::arrived()
{
    QHash<QString, int> count;
    const QDir folder(m_out.path());
    for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray header = file.read(4096);
        const qsizetype to = header.indexOf("\r\nTo: ");
        const QByteArray line = header.mid(to + 6, header.indexOf("\r\n", to + 2) - to - 6);
        ++count[QString::fromUtf8(line).section(u'<', -1).remove(u'>').trimmed()];
    }
    return count;
}

QStringList FolderWorld::leftovers()
{
    QStringList names = QDir(m_out.path()).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([](const QString &name) { return name.endsWith(u".eml"_s); });
    return names;
}

QStringList FolderWorld::damages(qint64 attachmentBytes)
{
    QStringList damaged;
    const QDir folder(m_out.path());
    for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const bool readable = file.open(QIODevice::ReadOnly);
        const bool whole = file.size() > attachmentBytes * 4 / 3 && readable && file.readAll().endsWith("\r\n");
        if (!whole)
            damaged.append(name);
    }
    return damaged;
}

bool MicrosoftWorld::isPossible()
{
    return qEnvironmentVariable("SINCERELY_KEYRING") == u"unlocked"_s;
}

MicrosoftWorld::MicrosoftWorld()
{
    if (!m_emulator.start())
        qFatal("the emulator does not start");
    CliProcess adding({u"--data-dir"_s, m_template.path(), u"--json"_s, u"account"_s, u"add"_s, u"microsoft"_s,
                       u"--name"_s, account(), u"--client-id"_s, u"test"_s, u"--authority"_s,
                       m_emulator.authorityUrl().toString(), u"--graph"_s, m_emulator.graphUrl().toString(),
                       u"--no-browser"_s});
    const std::optional<QJsonObject> asked = adding.waitFor(u"sign-in"_s);
    if (asked)
        visit(QUrl((*asked)[u"url"_s].toString()));
    const CliResult added = adding.finish();
    if (added.exitCode != 0)
        qFatal("%s", added.describe().constData());
}

void MicrosoftWorld::clear()
{
    m_emulator.reset();
}

QHash<QString, int> MicrosoftWorld::arrived()
{
    QHash<QString, int> count;
    for (const emulator::Delivered &delivered : m_emulator.delivered())
        count[delivered.recipient] += delivered.count;
    return count;
}

QStringList MicrosoftWorld::leftovers()
{
    QStringList drafts;
    for (const emulator::MessageRecord &message : m_emulator.state().messages) {
        if (message.isDraft)
            drafts.append(u"draft to "_s + message.to.join(u", "_s));
    }
    return drafts;
}

QStringList MicrosoftWorld::damages(qint64 attachmentBytes)
{
    QStringList damaged;
    for (const emulator::SentRecord &sent : m_emulator.state().sent) {
        const QList<emulator::AttachmentRecord> &files = sent.message.attachments;
        const bool whole =
            attachmentBytes == 0 ? files.isEmpty() : files.size() == 1 && files.first().size == attachmentBytes;
        if (!whole)
            damaged.append(u"%1 has %2 files"_s.arg(sent.message.to.join(u", "_s)).arg(files.size()));
    }
    return damaged;
}

QString MicrosoftWorld::violations()
{
    return m_emulator.violations();
}

} // namespace sincerely::test
