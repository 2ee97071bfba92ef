#pragma once

#include "core/base/result.h"
#include "core/model/draft.h"
#include "core/model/outgoing_message.h"

#include <QCoroTask>
#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace sincerely
{

/// What a look-up found out about a message whose fate was unclear.
struct Sighting {
    enum class Where {
        Sent,    ///< It is among the sent messages or is no draft any more: sent.
        Leaving, ///< The service has taken it over, but it has not left yet: sent, in a while. Not to be sent again.
        Draft,   ///< It is still a draft and nothing has been asked of it.
        Nowhere, ///< Nothing was found. That proves nothing: indexes lag, rules move mail.
    };
    Where where = Where::Nowhere;
    Draft draft;      ///< The keys as found; empty when Nowhere.
    QString evidence; ///< How it is known, for the record: "stamp in Sent Items", "draft by id".
    QDateTime sentAt; ///< When the service says it was sent; invalid if it does not say.
};

/// Whose a mailbox is, as its service says.
struct MailboxOwner {
    MailAddress address;
    QStringList aliases = {}; ///< Other addresses that are its own.
};

/// What a mailbox can take, so that plans and checks need not ask which service it is.
struct MailboxLimits {
    std::optional<int> messagesPerMinute;  ///< Default pace; none for services without a limit.
    std::optional<qint64> attachmentBytes; ///< Largest single file.
    int requestsAtOnce = 1;                ///< How many messages may be worked on at the same time.
    bool answersAreFinal = false; ///< What `send()` and `lookUp()` say is final at once (a folder on this machine), so
                                  ///< that nothing is gained by waiting and looking again.
    std::optional<int> recipientsPerDay = {}; ///< In any 24 hours; everybody in To, Cc and Bcc counts. None: no limit.
    std::optional<qint64> uploadBytesPerMinute = {}; ///< Of all requests together. None: no limit.
    bool mayReplaceFrom = false; ///< Mail from another address than the owner's may go out as the owner's, without an
                                 ///< error.
};

/// How the files of a message get to the service.
enum class FileRoute {
    NoFiles,
    InsideMessage, ///< With the request that makes the message.
    Uploaded,      ///< Each by itself, after the message was made.
};

/// Told while the files of a message are being brought to the service. Bytes of the file, not of its encoded form.
struct UploadProgress {
    QString attachment;
    qint64 sentBytes = 0;
    qint64 totalBytes = 0;
};
using UploadObserver = std::function<void(const UploadProgress &)>;

/// What a mailbox service must do for a campaign. All calls run on the thread of the event loop and can be stopped.
///
/// The order of a message's life is the caller's: it writes its record before each call whose outcome it guards.
/// A mailbox never repeats `createDraft()` or `send()` by itself; after an error for which `leavesOutcomeOpen()` holds,
/// the caller asks `lookUp()` first. The other calls may repeat their own requests, as these are harmless to repeat.
class Mailbox
{
public:
    virtual ~Mailbox() = default;

    [[nodiscard]] virtual MailboxLimits limits() const = 0;

    /// Which way the files of this message will take; asks nothing of the service.
    [[nodiscard]] virtual FileRoute fileRoute(const OutgoingMessage &message) const
    {
        return message.attachments.isEmpty() ? FileRoute::NoFiles : FileRoute::InsideMessage;
    }

    /// Tells the observer whenever the service asks to slow down, and for how long all traffic rests; at once, when it
    /// rests already.
    virtual void onSlowed(std::function<void(std::chrono::seconds)> observer) { Q_UNUSED(observer) }

    /// Whether the account can be used now (signed in, reachable, folder writable); tells whose mailbox it is.
    [[nodiscard]] virtual QCoro::Task<Result<MailboxOwner>> check(std::stop_token stop) = 0;

    /// Makes the draft, stamped with the message's id, with everything inside that fits into one request.
    /// Not repeated by itself.
    [[nodiscard]] virtual QCoro::Task<Result<Draft>> createDraft(OutgoingMessage message, std::stop_token stop) = 0;

    /// Brings what is missing into the draft, then verifies that it holds exactly the approved files. May be called
    /// again for the same draft after a crash or an error. NotFound: the draft is gone, make a new one. File: a file is
    /// not the approved one any more.
    [[nodiscard]] virtual QCoro::Task<Result<>> completeDraft(Draft draft, OutgoingMessage message,
                                                              UploadObserver observer, std::stop_token stop) = 0;

    /// Asks the service once to send the draft. Success: the service has taken the message over. Never repeated by
    /// itself.
    [[nodiscard]] virtual QCoro::Task<Result<>> send(Draft draft, MessageId id, std::stop_token stop) = 0;

    /// Looks once, everywhere a message can lie, for what became of it. `draft` may have empty parts when they never
    /// became known.
    [[nodiscard]] virtual QCoro::Task<Result<Sighting>> lookUp(Draft draft, MessageId id, std::stop_token stop) = 0;

    /// Removes every draft that carries the stamp of this message and is surely unsent, except `keep` (an id; empty:
    /// none is kept). Never touches anything without our stamp. Returns how many were removed.
    [[nodiscard]] virtual QCoro::Task<Result<int>> removeDrafts(MessageId id, QString keep, std::stop_token stop) = 0;

    /// Looks once for the copy of a sent message that has arrived in this same mailbox, as one does that was sent to
    /// oneself. \returns the address that it is from; empty: there is none, or not yet. Only where
    /// MailboxLimits::mayReplaceFrom asks for it.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> arrivedFrom(Draft draft, std::stop_token stop)
    {
        Q_UNUSED(draft)
        Q_UNUSED(stop)
        co_return QString();
    }

    /// Waits for what the mailbox has started by itself (a refresh of its token). Awaited before the mailbox is
    /// destroyed.
    [[nodiscard]] virtual QCoro::Task<> close() { co_return; }
};

} // namespace sincerely
