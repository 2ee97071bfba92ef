#include "core/providers/folder/folder_mailbox.h"

#include "core/async/sleep.h"
#include "core/base/checkpoint.h"
#include "core/mail/message_reader.h"
#include "core/providers/folder/durable_file.h"
#include "core/providers/folder/message_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <utility>

namespace sincerely::folder
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 megabyte = 1 << 20;

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::FolderMailbox", text);
}

tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Cancelled, translate("Stopped."));
}

tl::unexpected<Error> alreadyPublished(const QString &name)
{
    return failure(Error::Kind::Conflict,
                   translate("This email is already in the folder, as “%1”. It is not written again.").arg(name));
}

/// When a draft was written, as its own header says: with that time it can be composed again and compared. Invalid if
/// there is none.
QDateTime dateOf(const QString &draftPath)
{
    QFile file(draftPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readLine(200); // the first field of every message we compose
    if (!line.startsWith("Date: "))
        return {};
    return QDateTime::fromString(QString::fromLatin1(line.sliced(6).trimmed()), Qt::RFC2822Date);
}

/// Tells of a large file on its way, once a megabyte.
class Progress
{
public:
    explicit Progress(UploadObserver observer)
        : m_observer(std::move(observer))
    {
    }

    void tell(const mail::MessageReader &reader)
    {
        const Attachment *file = reader.currentFile();
        if (!m_observer || !file || file->sizeBytes < megabyte)
            return;
        if (file != m_file) {
            m_file = file;
            m_told = 0;
        }
        const qint64 read = reader.fileBytesRead();
        if (read - m_told < megabyte && read != file->sizeBytes)
            return;
        m_told = read;
        m_observer({file->name, read, file->sizeBytes});
    }

private:
    UploadObserver m_observer;
    const Attachment *m_file = nullptr;
    qint64 m_told = 0;
};

Result<> writeBlock(QFile &file, QByteArrayView block)
{
    errno = 0;
    if (file.write(block.data(), block.size()) == block.size())
        return {};
    return failure(folderError(errno == 0 ? EIO : errno, QFileInfo(file.fileName()).path()));
}

} // namespace

FolderMailbox::FolderMailbox(QString folder, MailAddress owner, const Clock &clock)
    : m_folder(std::move(folder))
    , m_owner(std::move(owner))
    , m_clock(clock)
{
}

MailboxLimits FolderMailbox::limits() const
{
    MailboxLimits limits;
    limits.answersAreFinal = true; // a folder hides nothing and has no index that lags
    return limits;
}

QString FolderMailbox::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

Result<> FolderMailbox::checkFolder() const
{
    const QFileInfo info(m_folder);
    if (m_folder.isEmpty() || !info.exists())
        return failure(folderError(ENOENT, m_folder));
    if (!info.isDir())
        return failure(Error::Kind::AccountRefused,
                       translate("“%1” is a file, not a folder. Choose a folder for this account.").arg(m_folder));
    return {};
}

QCoro::Task<Result<MailboxOwner>> FolderMailbox::check(std::stop_token stop)
{
    co_await sleepFor(0ms, stop);
    if (stop.stop_requested())
        co_return stopped();
    const Result<> folder = checkFolder();
    if (!folder)
        co_return failure(folder.error());
    QTemporaryFile probe(
        path(QStringLiteral(".sincerely-check-XXXXXX"))); // permissions alone do not tell: read-only disks, quotas
    errno = 0;
    if (!probe.open())
        co_return failure(folderError(errno == 0 ? EACCES : errno, m_folder));
    co_return MailboxOwner{m_owner};
}

Result<mail::ComposedMessage> FolderMailbox::compose(const OutgoingMessage &message, const QDateTime &date) const
{
    mail::ComposeOptions options;
    options.date = date;
    options.stamp = mail::ComposeOptions::Stamp::Include;
    return mail::ComposedMessage::compose(message, options);
}

QCoro::Task<Result<Draft>> FolderMailbox::createDraft(OutgoingMessage message, std::stop_token stop)
{
    co_await sleepFor(0ms, stop);
    if (stop.stop_requested())
        co_return stopped();
    const QString name = publishedName(message.to.address, message.id);
    for (const QString &published : {name, longPublishedName(name, message.id)}) {
        if (carriesStamp(path(published), message.id))
            co_return alreadyPublished(published);
    }
    Result<mail::ComposedMessage> composed = compose(message, m_clock.nowUtc());
    if (!composed)
        co_return failure(composed.error());
    Draft draft{name, composed->internetMessageId(), {}};
    if (composed->sizeBytes() > megabyte) {
        // Only the place is taken: completeDraft() writes the message, telling how far it has got.
        QFile part(path(partName(message.id)));
        errno = 0;
        if (!part.open(QIODevice::WriteOnly | QIODevice::Truncate))
            co_return failure(folderError(errno == 0 ? EIO : errno, m_folder));
        co_return draft;
    }
    Result<> written = co_await writeDraft(std::move(message), *std::move(composed), UploadObserver(), stop);
    if (!written)
        co_return failure(written.error());
    co_return draft;
}

QCoro::Task<Result<>> FolderMailbox::writeDraft(OutgoingMessage message, mail::ComposedMessage composed,
                                                UploadObserver observer, std::stop_token stop)
{
    QFile part(path(partName(message.id)));
    errno = 0;
    if (!part.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        co_return failure(folderError(errno == 0 ? EIO : errno, m_folder));
    mail::MessageReader reader(composed);
    Progress progress(std::move(observer));
    qint64 sinceYield = 0;
    for (;;) {
        const Result<QByteArrayView> block = reader.next();
        Result<> written;
        if (block && !block->isEmpty())
            written = writeBlock(part, *block);
        if (!block || !written) {
            part.remove(); // gives a full disk its room back
            co_return failure(block ? written.error() : block.error());
        }
        if (block->isEmpty())
            break;
        progress.tell(reader);
        sinceYield += block->size();
        if (sinceYield >= megabyte) {
            sinceYield = 0;
            co_await sleepFor(0ms, stop);
        }
        if (stop.stop_requested())
            co_return stopped(); // the part stays: what it is worth shows in its name
    }
    Result<> synced = syncFile(part);
    part.close();
    if (!synced)
        co_return synced;
    QFile::remove(path(draftName(message.id))); // an earlier one, which is not what was approved
    const QString step = QStringLiteral("draft-file");
    checkpoint(Moment::Before, step);
    Result<> renamed = renameWithoutReplacing(part.fileName(), path(draftName(message.id)));
    checkpoint(Moment::After, step);
    if (!renamed)
        co_return renamed;
    co_return syncFolder(m_folder);
}

QCoro::Task<Result<bool>> FolderMailbox::draftHolds(OutgoingMessage message, UploadObserver observer,
                                                    std::stop_token stop)
{
    const QString draftPath = path(draftName(message.id));
    const QDateTime date = dateOf(draftPath);
    if (!date.isValid())
        co_return false;
    const Result<mail::ComposedMessage> composed = compose(message, date);
    if (!composed)
        co_return failure(composed.error());
    QFile draft(draftPath);
    if (!draft.open(QIODevice::ReadOnly) || draft.size() != composed->sizeBytes())
        co_return false;
    mail::MessageReader reader(*composed);
    Progress progress(std::move(observer));
    qint64 sinceYield = 0;
    for (;;) {
        const Result<QByteArrayView> block = reader.next();
        if (!block)
            co_return failure(block.error());
        if (block->isEmpty())
            co_return true;
        const QByteArray found = draft.read(block->size());
        if (found != *block)
            co_return false;
        progress.tell(reader);
        sinceYield += block->size();
        if (sinceYield >= megabyte) {
            sinceYield = 0;
            co_await sleepFor(0ms, stop);
        }
        if (stop.stop_requested())
            co_return stopped();
    }
}

QCoro::Task<Result<>> FolderMailbox::completeDraft(Draft draft, OutgoingMessage message, UploadObserver observer,
                                                   std::stop_token stop)
{
    co_await sleepFor(0ms, stop);
    if (stop.stop_requested())
        co_return stopped();
    const QString published = publishedFile(draft, message.id);
    if (!published.isEmpty())
        co_return alreadyPublished(published);
    Result<bool> holds = co_await draftHolds(message, observer, stop);
    if (!holds)
        co_return failure(holds.error());
    if (*holds)
        co_return Result<>();
    Result<mail::ComposedMessage> composed = compose(message, m_clock.nowUtc());
    if (!composed)
        co_return failure(composed.error());
    Result<> written = co_await writeDraft(std::move(message), *std::move(composed), std::move(observer), stop);
    co_return written;
}

QCoro::Task<Result<>> FolderMailbox::send(Draft draft, MessageId id, std::stop_token stop)
{
    co_await sleepFor(0ms, stop);
    if (stop.stop_requested())
        co_return stopped();
    if (!QFileInfo::exists(path(draftName(id)))) {
        if (!publishedFile(draft, id).isEmpty())
            co_return Result<>(); // published by an earlier call whose answer was lost
        const Result<> folder = checkFolder();
        if (!folder)
            co_return failure(folder.error());
        co_return failure(Error::Kind::NotFound, translate("The prepared email is no longer in the folder."));
    }
    const bool usable = isNameOf(draft.id, id) && !draft.id.contains(u'/') && !draft.id.contains(u'\\');
    const QString step = QStringLiteral("published-file");
    checkpoint(Moment::Before, step);
    const Result<> published = publish(id, usable ? draft.id : longPublishedName({}, id));
    checkpoint(Moment::After, step);
    if (!published)
        co_return published;
    Result<> synced = syncFolder(m_folder);
    if (!synced)
        synced.error().kind = Error::Kind::ServerFault; // it may be there or not after a power failure: look
    co_return synced;
}

Result<> FolderMailbox::publish(const MessageId &id, const QString &name)
{
    for (const QString &target : {name, longPublishedName(name, id)}) {
        const Result<> renamed = renameWithoutReplacing(path(draftName(id)), path(target));
        if (renamed || renamed.error().kind != Error::Kind::Conflict)
            return renamed;
        if (carriesStamp(path(target), id)) {
            QFile::remove(path(draftName(id))); // the second name of a file that was published before a crash
            return {};
        }
    }
    return failure(Error::Kind::Conflict,
                   translate("Other files already have the names that this email could have: “%1”.").arg(name));
}

/// The name under which the message lies in the folder for everybody to see; empty when it does not.
QString FolderMailbox::publishedFile(const Draft &draft, const MessageId &id) const
{
    if (isNameOf(draft.id, id) && carriesStamp(path(draft.id), id))
        return draft.id;
    const QStringList names =
        QDir(m_folder).entryList({QStringLiteral("*-%1*.eml").arg(id.text().left(8))}, QDir::Files);
    for (const QString &name : names) {
        if (isNameOf(name, id) && carriesStamp(path(name), id))
            return name;
    }
    return {};
}

QCoro::Task<Result<Sighting>> FolderMailbox::lookUp(Draft draft, MessageId id, std::stop_token stop)
{
    co_await sleepFor(0ms, stop);
    if (stop.stop_requested())
        co_return stopped();
    const Result<> folder = checkFolder();
    if (!folder)
        co_return failure(folder.error());
    Sighting sighting;
    const QString published = publishedFile(draft, id);
    if (!published.isEmpty()) {
        sighting.where = Sighting::Where::Sent;
        sighting.draft = draft;
        sighting.draft.id = published;
        sighting.evidence = QStringLiteral("stamp in published file");
    } else if (QFileInfo::exists(path(draftName(id))) || QFileInfo::exists(path(partName(id)))) {
        sighting.where = Sighting::Where::Draft;
        sighting.draft = draft;
        sighting.evidence = QStringLiteral("draft by name");
    }
    co_return sighting;
}

QCoro::Task<Result<int>> FolderMailbox::removeDrafts(MessageId id, QString keep, std::stop_token stop)
{
    co_await sleepFor(0ms, stop);
    if (stop.stop_requested())
        co_return stopped();
    const Result<> folder = checkFolder();
    if (!folder)
        co_return failure(folder.error());
    int removed = 0;
    for (const QString &name : {partName(id), draftName(id)}) {
        // A message has one draft here, so whichever of its names is to be kept, both stages of it are.
        if (!keep.isEmpty() || !QFileInfo::exists(path(name)))
            continue;
        errno = 0;
        if (!QFile::remove(path(name)))
            co_return failure(folderError(errno == 0 ? EACCES : errno, m_folder));
        ++removed;
    }
    co_return removed;
}

} // namespace sincerely::folder
