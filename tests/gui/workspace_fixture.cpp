#include "tests/gui/workspace_fixture.h"

#include "core/providers/folder/folder_provider.h"
#include "core/recipients/csv_reader.h"
#include "resources/resources.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

namespace sincerely::test
{

namespace
{

constexpr int kPatience = 60000; // milliseconds; the machine may be busy

/// What was started may be done before anybody waits for it.
bool heard(QSignalSpy &spy)
{
    return spy.count() > 0 || spy.wait(kPatience);
}

} // namespace

WorkspaceFixture::WorkspaceFixture(const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder)
{
    initResources();
}

WorkspaceFixture::~WorkspaceFixture()
{
    if (m_workspace)
        close();
}

void WorkspaceFixture::open()
{
    m_store = std::move(*store::Store::open(m_folder));
    m_workspace = std::make_unique<Workspace>(*m_store, ProviderServices{m_http, m_keychain, m_clock, m_folder});
    QObject::connect(m_workspace.get(), &Workspace::failed, m_workspace.get(),
                     [this](const QString &sentence) { m_failures.append(sentence); });
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open();
    QVERIFY(heard(opened));
}

void WorkspaceFixture::close()
{
    QSignalSpy closed(m_workspace.get(), &Workspace::closed);
    m_workspace->shutDown();
    // Qt's own waiting ends at once in a test that has failed.
    const QDeadlineTimer deadline(kPatience);
    while (closed.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    QVERIFY(!closed.isEmpty());
    m_workspace.reset();
    m_store.reset();
}

void WorkspaceFixture::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->document() && document().isOpen() && review().isSettled(), kPatience);
}

void WorkspaceFixture::openCampaign(const QString &subject, const QString &html, const QByteArray &csv)
{
    if (m_workspace->library().accounts().isEmpty()) {
        const Result<Account> account = folder::makeAccount(QStringLiteral("Try"), emailFolder());
        QVERIFY(account);
        const Account made = *account;
        QVERIFY(QCoro::waitFor(CampaignDesk(*m_store).saveAccount(made)));
        QSignalSpy changed(&m_workspace->library(), &Library::accountsChanged);
        m_workspace->library().reloadAccounts();
        QVERIFY(heard(changed));
    }
    Letter letter;
    letter.kind = LetterKind::Written;
    letter.subject = subject;
    letter.html = html;
    QSignalSpy changed(m_workspace.get(), &Workspace::documentChanged);
    m_workspace->library().createCampaign(letter);
    QVERIFY(heard(changed));
    settle();
    auto table = std::make_shared<const recipients::RecipientTable>(
        std::move(*recipients::readCsv(csv, QStringLiteral("list.csv"))));
    QSignalSpy people(&document().people(), &People::listChanged);
    document().useTable(table, QString(), m_folder);
    QVERIFY(heard(people));
    settle();
}

void WorkspaceFixture::openSample()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::documentChanged);
    m_workspace->library().createSample();
    QVERIFY(heard(changed));
    settle();
}

RecipientId WorkspaceFixture::person(int index)
{
    return review().statuses().at(size_t(index)).recipient;
}

QStringList WorkspaceFixture::states()
{
    settle();
    QStringList words;
    for (const RecipientStatus &status : review().statuses())
        words.append(toWord(status.state));
    return words;
}

bool WorkspaceFixture::approve(int index, const QString &phrase)
{
    review().setPhrase(person(index), phrase);
    const std::optional<MadeMessage> shown = document().make(person(index));
    return shown && review().approve(person(index), *shown);
}

void WorkspaceFixture::send()
{
    settle();
    SendingSession &session = m_workspace->session(document().id());
    QSignalSpy ended(&session, &SendingSession::ended);
    m_workspace->startSending();
    QVERIFY(heard(ended));
    if (session.stoppedBy())
        m_failures.append(session.stoppedBy()->sentence);
    settle();
}

QList<QByteArray> WorkspaceFixture::emails() const
{
    QList<QByteArray> contents;
    const QFileInfoList files = QDir(emailFolder()).entryInfoList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

QStringList WorkspaceFixture::takeFailures()
{
    return std::exchange(m_failures, {});
}

} // namespace sincerely::test
