#pragma once

#include "core/base/result.h"
#include "core/model/outgoing_message.h"
#include "core/providers/mailbox.h"

#include <QByteArray>
#include <QJsonObject>

namespace sincerely::graph
{

/// The largest request that is made with files inside. The service takes 4 MB for a whole request and does not say
/// whether that is 4,000,000 or 4,194,304 bytes; this is safe in both cases. Also below the largest piece of an upload
/// session.
constexpr qint64 kLargestRequest = 4'000'000;

/// The smallest file of an upload session ("3 MB", Microsoft Graph, "attachment: createUploadSession"); smaller ones
/// are posted.
constexpr qint64 kSmallestSession = 3'000'000;

/// The largest file of an upload session, 150 MB.
constexpr qint64 kLargestFile = 150LL * 1024 * 1024;

/// The JSON of `POST /me/messages` without files: recipients, subject, body, stamp.
/// \param owner The mailbox's own address; `from` is written only when the message is from another one.
[[nodiscard]] QByteArray buildDraft(const OutgoingMessage &message, const QString &owner);

/// A fileAttachment. \param content The bytes of the file, not encoded.
[[nodiscard]] QByteArray buildAttachment(const Attachment &file, const QByteArray &content);
/// Exactly the length of what `buildAttachment()` makes, known without reading the file.
[[nodiscard]] qint64 builtSize(const Attachment &file);

/// A draft with files inside. \param attachments As from `buildAttachment()`.
[[nodiscard]] QByteArray withAttachments(QByteArray draft, const QList<QByteArray> &attachments);
/// Exactly the length of a draft of this many bytes with these files inside.
[[nodiscard]] qint64 builtSize(qint64 draftBytes, const QList<Attachment> &files);

/// The body of `createUploadSession`.
[[nodiscard]] QByteArray buildUploadSession(const Attachment &file);

/// The keys of a created or found message. Error: BadAnswer without an id.
[[nodiscard]] Result<Draft> parseDraft(const QJsonObject &message);

/// Whether what the service holds still is the draft that was approved: unsent and not on its way, same recipients, our
/// stamp.
/// Error: Conflict, with what differs.
[[nodiscard]] Result<> verifyDraft(const QJsonObject &draft, const OutgoingMessage &message);

/// From `GET /me`. "mail" is missing for accounts without a licence; the name they sign in with stands for it then.
[[nodiscard]] MailboxOwner parseOwner(const QJsonObject &user);

/// The address a message is from, as the service tells it; empty when it does not.
[[nodiscard]] QString senderOf(const QJsonObject &message);

/// Whether the message, asked with the stamp expanded, carries this id.
[[nodiscard]] bool carriesStamp(const QJsonObject &message, const MessageId &id);

/// Whether the message, asked with its flags expanded, has been handed over for sending.
[[nodiscard]] bool isSubmitted(const QJsonObject &message);

} // namespace sincerely::graph
