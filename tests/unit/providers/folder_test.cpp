#include "core/mail/attachment_file.h"
#include "core/providers/folder/durable_file.h"
#include "core/providers/folder/folder_mailbox.h"
#include "core/providers/folder/message_file.h"
#include "tests/support/support.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace sincerely;
using namespace sincerely::folder;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Each look at the clock is a minute later, so that a message that is composed again differs.
class TickingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2026, 3, 5), QTime(9, 0), QTimeZone::utc()).addSecs(60 * ++m_ticks);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_ticks); }

private:
    mutable int m_ticks = 0;
};

const auto shortName = u"ann@example.com-1a2b3c4d.eml"_s;
const auto longName = u"ann@example.com-1a2b3c4d-0000-4000-8000-000000000001.eml"_s;

OutgoingMessage messageFor(const QString &address = u"ann@example.com"_s,
                           const QString &id = u"1a2b3c4d-0000-4000-8000-000000000001"_s)
{
    OutgoingMessage message;
    message.id = MessageId(id);
    message.from = {u"Zoë"_s, u"zoe@example.org"_s};
    message.to = {u"Ann"_s, address};
    message.subject = u"Hello"_s;
    message.text = u"Hi Ann"_s;
    return message;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What the mailbox asks of the system, as the functions below hear it, and what a file system may not have.
struct System {
    QStringList calls; ///< "sync NAME", "rename NAME", …
    bool canRenameExclusively = true;
    bool canLink = true;
};
System theSystem;

} // namespace

#ifdef Q_OS_LINUX
static void note(const char *what, const QString &path)
{
    theSystem.calls.append(QString::fromLatin1(what) + u' ' + QFileInfo(path).fileName());
}

// Found by the linker before those of the C library.
extern "C" int fsync(int file)
{
    note("sync", QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(file)));
    return int(::syscall(SYS_fsync, file));
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (!theSystem.canRenameExclusively) {
        errno = EINVAL;
        return -1;
    }
    note("rename", QFile::decodeName(to));
    return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

extern "C" int link(const char *from, const char *to) noexcept
{
    if (!theSystem.canLink) {
        errno = EPERM;
        return -1;
    }
    return int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
#endif

class FolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    TickingClock m_clock;
    std::unique_ptr<FolderMailbox> m_mailbox;
    std::stop_source m_stop;

    [[nodiscard]] QString at(const QString &name) const { return m_root->filePath(u"mail/"_s + name); }
    [[nodiscard]] QStringList files() const { return QDir(at({})).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    Result<Draft> create(const OutgoingMessage &message)
    {
        return QCoro::waitFor(m_mailbox->createDraft(message, m_stop.get_token()));
    }
    Result<> complete(const Draft &draft, const OutgoingMessage &message, const UploadObserver &observer = {})
    {
        return QCoro::waitFor(m_mailbox->completeDraft(draft, message, observer, m_stop.get_token()));
    }
    Result<> send(const Draft &draft, const MessageId &id)
    {
        return QCoro::waitFor(m_mailbox->send(draft, id, m_stop.get_token()));
    }
    Result<Sighting> lookUp(const Draft &draft, const MessageId &id)
    {
        return QCoro::waitFor(m_mailbox->lookUp(draft, id, m_stop.get_token()));
    }
    Result<int> removeDrafts(const MessageId &id, const QString &keep = {})
    {
        return QCoro::waitFor(m_mailbox->removeDrafts(id, keep, m_stop.get_token()));
    }

    /// A program that starts anew knows nothing but what lies in the folder and in its record.
    void restart()
    {
        m_mailbox =
            std::make_unique<FolderMailbox>(at({}).chopped(1), MailAddress{u"Zoë"_s, u"zoe@example.org"_s}, m_clock);
    }

    Attachment attach(const QString &name, const QByteArray &content)
    {
        if (!write(m_root->filePath(name), content))
            qFatal("no test file");
        return *mail::describeFile(m_root->filePath(name));
    }

    Sighting::Where whereIs(const OutgoingMessage &message)
    {
        const Result<Sighting> sighting = lookUp({}, message.id);
        return sighting ? sighting->where : Sighting::Where::Leaving;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_root->path()).mkdir(u"mail"_s));
        m_stop = std::stop_source();
        theSystem = System();
        restart();
    }

    void cleanup()
    {
        m_mailbox.reset();
        m_root.reset();
    }

    void aMessageAppearsOnlyWhenItIsSent()
    {
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->id, shortName);
        QCOMPARE(draft->internetMessageId, u"<1a2b3c4d-0000-4000-8000-000000000001@example.org>"_s);
        QCOMPARE(files(), QStringList{draftName(message.id)});
        QCOMPARE(whereIs(message), Sighting::Where::Draft);
        QVERIFY_RESULT(complete(*draft, message));
        const QByteArray prepared = contentOf(at(draftName(message.id)));
        QVERIFY_RESULT(send(*draft, message.id));
        QCOMPARE(files(), QStringList{shortName});
        QCOMPARE(contentOf(at(shortName)), prepared);
        QVERIFY(prepared.contains("X-Sincerely-Message: 1a2b3c4d-") && prepared.endsWith("Hi Ann\r\n"));
        const Result<Sighting> sighting = lookUp(*draft, message.id);
        QVERIFY_RESULT(sighting);
        QCOMPARE(sighting->where, Sighting::Where::Sent);
        QCOMPARE(sighting->draft, *draft);
    }

    void everythingIsOnTheDiskBeforeACallReturns()
    {
#ifndef Q_OS_LINUX
        QSKIP("the calls are overheard on Linux only");
#endif
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(draft);
        QCOMPARE(theSystem.calls, (QStringList{u"sync "_s + partName(message.id), u"rename "_s + draftName(message.id),
                                               u"sync mail"_s}));
        theSystem.calls.clear();
        QVERIFY_RESULT(send(*draft, message.id));
        QCOMPARE(theSystem.calls, (QStringList{u"rename "_s + shortName, u"sync mail"_s}));
    }

    void nothingOfAnUnknownMessageIsNowhere() { QCOMPARE(whereIs(messageFor()), Sighting::Where::Nowhere); }

    void aWholeDraftIsLeftAsItIs()
    {
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        const QByteArray before = contentOf(at(draftName(message.id)));
        QVERIFY_RESULT(complete(*draft, message));
        QCOMPARE(contentOf(at(draftName(message.id))), before); // written anew, it would have another date
    }

    void whatACrashLeavesIsMadeGood_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("draft");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("an empty part") << QByteArray("") << QByteArray();
        QTest::newRow("half a part") << QByteArray("Date: Thu, 05 Mar 2026 09:01:00 +0000\r\nFrom: Zo") << QByteArray();
        QTest::newRow("a draft cut by the disk")
            << QByteArray() << QByteArray("Date: Thu, 05 Mar 2026 09:01:00 +0000\r\nFrom: Zo");
        QTest::newRow("a draft of zeros") << QByteArray() << QByteArray(500, '\0');
        QTest::newRow("an empty draft") << QByteArray() << QByteArray("");
        QTest::newRow("both") << QByteArray("Date: x") << QByteArray("Date: Thu, 05 Mar 2026 09:01:00 +0000\r\n");
    }
    void whatACrashLeavesIsMadeGood()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, draft);
        const OutgoingMessage message = messageFor();
        if (!part.isNull())
            QVERIFY(write(at(partName(message.id)), part));
        if (!draft.isNull())
            QVERIFY(write(at(draftName(message.id)), draft));
        QCOMPARE(whereIs(message), part.isNull() && draft.isNull() ? Sighting::Where::Nowhere : Sighting::Where::Draft);
        const Draft recorded{shortName, {}, {}};
        QVERIFY_RESULT(complete(recorded, message));
        QCOMPARE(files(), QStringList{draftName(message.id)});
        restart();
        QVERIFY_RESULT(send(recorded, message.id));
        QCOMPARE(files(), QStringList{shortName});
        QVERIFY(contentOf(at(shortName)).endsWith("\r\n\r\nHi Ann\r\n"));
    }

    void aDraftChangedInTheMiddleIsWrittenAnew()
    {
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        QByteArray content = contentOf(at(draftName(message.id)));
        const QByteArray changed = QByteArray(content).replace("Hi Ann", "Hi Bob");
        QVERIFY(write(at(draftName(message.id)), changed));
        QVERIFY_RESULT(complete(*draft, message));
        QVERIFY(contentOf(at(draftName(message.id))).contains("Hi Ann"));
    }

    void aDraftWithMoreThanWasApprovedIsWrittenAnew()
    {
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        const QByteArray approved = contentOf(at(draftName(message.id)));
        QVERIFY(write(at(draftName(message.id)), approved + "P.S. You are fired.\r\n"));
        QVERIFY_RESULT(complete(*draft, message));
        QCOMPARE(contentOf(at(draftName(message.id))).size(), approved.size());
    }

    void anUnfinishedPartIsNeverPublished()
    {
        const OutgoingMessage message = messageFor();
        QVERIFY(write(at(partName(message.id)), "Date: half"));
        const Result<> sent = send({shortName, {}, {}}, message.id);
        QVERIFY(!sent);
        QCOMPARE(toWord(sent.error().kind), u"not_found"_s);
        QCOMPARE(files(), QStringList{partName(message.id)});
    }

    void aCrashBetweenTheTwoNamesOfOneFileCountsAsSent()
    {
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        QVERIFY(QFile::copy(at(draftName(message.id)), at(shortName)));
        QCOMPARE(whereIs(message), Sighting::Where::Sent);
        QVERIFY_RESULT(send(*draft, message.id));
        QCOMPARE(files(), QStringList{shortName});
    }

    void sendingAgainDoesNotMakeASecondFile()
    {
        const OutgoingMessage message = messageFor();
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(send(*draft, message.id));
        const QByteArray first = contentOf(at(shortName));
        restart();
        QVERIFY_RESULT(send(*draft, message.id));
        for (const Result<> &again : {create(message).map([](const Draft &) {}), complete(*draft, message)}) {
            QVERIFY(!again);
            QCOMPARE(toWord(again.error().kind), u"conflict"_s);
        }
        QCOMPARE(files(), QStringList{shortName});
        QCOMPARE(contentOf(at(shortName)), first);
    }

    void foreignFilesAreNeverReplaced_data()
    {
        QTest::addColumn<bool>("canRenameExclusively");
        QTest::addColumn<bool>("canLink");
        QTest::newRow("as the system does it") << true << true;
#ifdef Q_OS_LINUX
        QTest::newRow("by a second name") << false << true;
        QTest::newRow("by reserving the name") << false << false;
#endif
    }
    void foreignFilesAreNeverReplaced()
    {
        QFETCH(bool, canRenameExclusively);
        QFETCH(bool, canLink);
        theSystem = {{}, canRenameExclusively, canLink};
        const OutgoingMessage message = messageFor();
        QVERIFY(write(at(shortName), "Subject: mine\r\nX-Sincerely-Message: another\r\n\r\nX-Sincerely-Message: "
                                     "1a2b3c4d-0000-4000-8000-000000000001\r\n"));
        const QByteArray foreign = contentOf(at(shortName));
        QCOMPARE(whereIs(message), Sighting::Where::Nowhere);
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(draft);
        QVERIFY_RESULT(complete(*draft, message));
        QVERIFY_RESULT(send(*draft, message.id));
        QCOMPARE(contentOf(at(shortName)), foreign);
        QCOMPARE(files(), (QStringList{longName, shortName}));
        const Result<Sighting> sighting = lookUp(*draft, message.id);
        QCOMPARE(sighting->where, Sighting::Where::Sent);
        QCOMPARE(sighting->draft.id, longName);
        QCOMPARE(toWord(create(message).error().kind), u"conflict"_s); // it is there already, under the other name

        QVERIFY(write(at(longName), "foreign, too"));
        const Result<Draft> again = create(message);
        QVERIFY_RESULT(again);
        const Result<> sent = send(*again, message.id);
        QVERIFY(!sent);
        QCOMPARE(toWord(sent.error().kind), u"conflict"_s);
        QCOMPARE(contentOf(at(longName)), QByteArray("foreign, too"));
        QCOMPARE(whereIs(message), Sighting::Where::Draft);
    }

    void twoMessagesToOneAddressAreTwoFiles()
    {
        const OutgoingMessage first = messageFor();
        const OutgoingMessage second =
            messageFor(u"ann@example.com"_s, u"1a2b3c4d-0000-4000-8000-000000000002"_s); // the same beginning
        for (const OutgoingMessage &message : {first, second}) {
            const Result<Draft> draft = create(message);
            QVERIFY_RESULT(draft);
            QVERIFY_RESULT(send(*draft, message.id));
        }
        QCOMPARE(files().size(), 2);
        QCOMPARE(whereIs(first), Sighting::Where::Sent);
        QCOMPARE(whereIs(second), Sighting::Where::Sent);
    }

    void aLostRecordStillLeadsToAReadableName()
    {
        const OutgoingMessage message = messageFor();
        QVERIFY_RESULT(create(message));
        QVERIFY_RESULT(send({}, message.id)); // the draft's id never reached the record
        QCOMPARE(files(), QStringList{u"message-1a2b3c4d-0000-4000-8000-000000000001.eml"_s});
        QCOMPARE(whereIs(message), Sighting::Where::Sent);
        const Result<> outside = send({u"../ann@example.com-1a2b3c4d.eml"_s, {}, {}}, message.id);
        QVERIFY_RESULT(outside);
        QCOMPARE(QDir(m_root->path()).entryList(QDir::Files), QStringList());
    }

    void namesSuitEveryFileSystem_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Amelie.Dubois+x@example.com"_s << u"Amelie.Dubois+x@example.com-1a2b3c4d.eml"_s;
        QTest::newRow("signs") << u"a/b\\c:d*e?f\"g<h>i|j'k&l@example.com"_s
                               << u"a_b_c_d_e_f_g_h_i_j_k_l@example.com-1a2b3c4d.eml"_s;
        QTest::newRow("device") << u"con.x@example.com"_s << u"_con.x@example.com-1a2b3c4d.eml"_s;
        QTest::newRow("port") << u"COM1.x@example.com"_s << u"_COM1.x@example.com-1a2b3c4d.eml"_s;
        QTest::newRow("hidden") << u"..@example.com"_s << u"_..@example.com-1a2b3c4d.eml"_s;
        QTest::newRow("option") << u"-rf@example.com"_s << u"_-rf@example.com-1a2b3c4d.eml"_s;
        QTest::newRow("long") << QString(64, u'a') + u"@"_s + QString(180, u'b')
                              << QString(64, u'a') + u"@"_s + QString(55, u'b') + u"-1a2b3c4d.eml"_s;
    }
    void namesSuitEveryFileSystem()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        const MessageId id = messageFor().id;
        QCOMPARE(publishedName(address, id), name);
        QVERIFY(isNameOf(name, id) && isNameOf(longPublishedName(name, id), id));
        QVERIFY(longPublishedName(name, id).size() < 200);
    }

    void draftsAreRemovedAndNothingElse()
    {
        const OutgoingMessage message = messageFor();
        const OutgoingMessage other = messageFor(u"bob@example.com"_s, u"2b3c4d5e-0000-4000-8000-000000000002"_s);
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(create(other));
        QVERIFY(write(at(partName(message.id)), "half"));
        QVERIFY(write(at(u"notes.txt"_s), "mine"));
        QCOMPARE(*removeDrafts(message.id, draft->id), 0);
        QCOMPARE(*removeDrafts(message.id), 2);
        QCOMPARE(files(), (QStringList{draftName(other.id), u"notes.txt"_s}));
        QCOMPARE(*removeDrafts(message.id), 0);
    }

    void aFileThatHasChangedStopsTheMessageAndLeavesNothing()
    {
        OutgoingMessage message = messageFor();
        message.attachments = {attach(u"plan.pdf"_s, QByteArray(10'000, 'x'))};
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(draft);
        QVERIFY(write(message.attachments.first().path, QByteArray(10'000, 'y')));
        for (const Result<> &result : {complete(*draft, message), create(message).map([](const Draft &) {})}) {
            QVERIFY(!result);
            QCOMPARE(toWord(result.error().kind), u"file"_s);
            QVERIFY(result.error().sentence.contains(u"“plan.pdf” has changed"_s));
        }
    }

    void largeFilesAreWrittenWithProgress()
    {
        OutgoingMessage message = messageFor();
        message.attachments = {attach(u"small.txt"_s, "x"), attach(u"film.bin"_s, QByteArray(5'000'000, 'x'))};
        const Result<Draft> draft = create(message);
        QVERIFY_RESULT(draft);
        QCOMPARE(files(), QStringList{partName(message.id)});
        QList<qint64> told;
        QVERIFY_RESULT(complete(*draft, message, [&](const UploadProgress &progress) {
            QCOMPARE(progress.attachment, u"film.bin"_s);
            QCOMPARE(progress.totalBytes, 5'000'000);
            told.append(progress.sentBytes);
        }));
        QVERIFY(told.size() >= 4);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 5'000'000);
        QVERIFY_RESULT(complete(*draft, message));
        QVERIFY_RESULT(send(*draft, message.id));
        QVERIFY(QFileInfo(at(shortName)).size() > 6'700'000);
    }

    void stoppingEndsBetweenTwoBlocksAndCanBeContinued()
    {
        OutgoingMessage message = messageFor();
        message.attachments = {attach(u"film.bin"_s, QByteArray(5'000'000, 'x'))};
        const Result<Draft> draft = create(message);
        const Result<> result = complete(*draft, message, [this](const UploadProgress &) { m_stop.request_stop(); });
        QVERIFY(!result);
        QCOMPARE(toWord(result.error().kind), u"cancelled"_s);
        QCOMPARE(files(), QStringList{partName(message.id)});
        QVERIFY(QFileInfo(at(partName(message.id))).size() < 3'000'000);
        QVERIFY(!send(*draft, message.id));
        m_stop = std::stop_source();
        QVERIFY_RESULT(complete(*draft, message));
        QVERIFY_RESULT(send(*draft, message.id));
        QCOMPARE(files(), QStringList{shortName});
    }

    void aFolderThatCannotBeUsedConcernsEveryMessage_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("missing") << u"none"_s;
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("below a file") << u"file/mail"_s; // cannot be written to, even by the administrator
    }
    void aFolderThatCannotBeUsedConcernsEveryMessage()
    {
        QFETCH(QString, folder);
        QVERIFY(write(m_root->filePath(u"file"_s), "x"));
        FolderMailbox mailbox(m_root->filePath(folder), {}, m_clock);
        const OutgoingMessage message = messageFor();
        const Draft draft{shortName, {}, {}};
        const std::stop_token stop;
        const QList<Result<>> results = {
            QCoro::waitFor(mailbox.check(stop)).map([](const MailboxOwner &) {}),
            QCoro::waitFor(mailbox.createDraft(message, stop)).map([](const Draft &) {}),
            QCoro::waitFor(mailbox.completeDraft(draft, message, {}, stop)),
            QCoro::waitFor(mailbox.send(draft, message.id, stop)),
            QCoro::waitFor(mailbox.lookUp(draft, message.id, stop)).map([](const Sighting &) {}),
            QCoro::waitFor(mailbox.removeDrafts(message.id, {}, stop)).map([](int) {})};
        for (const Result<> &result : results) {
            QVERIFY(!result);
            QCOMPARE(toWord(result.error().kind), u"account_refused"_s);
            QVERIFY2(result.error().sentence.contains(m_root->filePath(folder)), qPrintable(result.error().sentence));
        }
    }

    void aDiskThatTakesNoMoreLeavesNothingBehind()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        OutgoingMessage message = messageFor();
        message.attachments = {attach(u"film.bin"_s, QByteArray(500'000, 'x'))};
        rlimit small = before;
        small.rlim_cur = 100'000; // a file may not grow beyond this: write() fails half way, as on a full disk
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<Draft> draft = create(message);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!draft);
        QCOMPARE(toWord(draft.error().kind), u"account_refused"_s);
        QCOMPARE(files(), QStringList());
        QVERIFY(folderError(ENOSPC, u"/x"_s).sentence.contains(u"is full"_s));
        const Result<Draft> later = create(message);
        QVERIFY_RESULT(later);
        QVERIFY_RESULT(complete(*later, message));
    }

    void tellsWhoseFolderItIs()
    {
        const Result<MailboxOwner> owner = QCoro::waitFor(m_mailbox->check(m_stop.get_token()));
        QVERIFY_RESULT(owner);
        QCOMPARE(owner->address.address, u"zoe@example.org"_s);
        QVERIFY(!m_mailbox->limits().mayReplaceFrom);
        QCOMPARE(files(), QStringList());
        QVERIFY(!m_mailbox->limits().messagesPerMinute);
        QCOMPARE(m_mailbox->limits().requestsAtOnce, 1);
    }

    void nothingIsDoneAfterStopping()
    {
        m_stop.request_stop();
        const OutgoingMessage message = messageFor();
        QCOMPARE(toWord(create(message).error().kind), u"cancelled"_s);
        QCOMPARE(toWord(complete({}, message).error().kind), u"cancelled"_s);
        QCOMPARE(toWord(send({}, message.id).error().kind), u"cancelled"_s);
        QCOMPARE(toWord(lookUp({}, message.id).error().kind), u"cancelled"_s);
        QCOMPARE(toWord(removeDrafts(message.id).error().kind), u"cancelled"_s);
        QCOMPARE(files(), QStringList());
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "folder_test.moc"
