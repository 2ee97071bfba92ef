#pragma once

#include "core/base/result.h"
#include "core/model/outgoing_message.h"

#include <QDateTime>

#include <variant>
#include <vector>

class QIODevice;

namespace sincerely::mail
{

struct ComposeOptions {
    enum class BccHeader {
        Omit, ///< For what is sent: nobody learns of the hidden recipients.
        Keep, ///< For a draft, from whose header a service takes all recipients.
    };
    enum class Stamp {
        Omit,
        Include, ///< A header X-Sincerely-Message with the message's id, by which the program knows its message again.
    };

    QDateTime date; ///< When the message was written; its offset from UTC stands in the message.
    BccHeader bcc = BccHeader::Omit;
    Stamp stamp = Stamp::Omit;
};

/// An email in the form in which it travels (RFC 5322, MIME): everything but the content of its files, which are read
/// only while the message is streamed. The same message and options always give the same bytes.
///
/// Structure: text; multipart/alternative with HTML; the HTML in multipart/related with its pictures; multipart/mixed
/// around these when there are attachments. 7-bit, CRLF, no line above 78 characters but for long addresses.
class ComposedMessage
{
public:
    /// Error Invalid: a header value holds a line break or zero byte, or an address or content id cannot stand in a
    /// header.
    [[nodiscard]] static Result<ComposedMessage> compose(const OutgoingMessage &message, const ComposeOptions &options);

    /// The exact number of bytes, as long as the files have the size that was approved. Does not read them.
    [[nodiscard]] qint64 sizeBytes() const;

    /// `<id@domain>`, made of the message's id and the domain of the sender.
    [[nodiscard]] const QString &internetMessageId() const { return m_internetMessageId; }

    /// Writes the whole message. Fails with File when a file is not the approved one or the device takes no more; what
    /// was written then is not to be used. To write block by block, use MessageReader.
    [[nodiscard]] Result<> writeTo(QIODevice &device) const;

private:
    friend class MessageReader;
    using Segment = std::variant<QByteArray, Attachment>; // bytes as they are, or a file to be encoded as base64

    QString m_internetMessageId;
    std::vector<Segment> m_segments;
};

} // namespace sincerely::mail
