#pragma once

#include "core/base/id.h"
#include "core/model/attachment.h"
#include "core/model/mail_address.h"

#include <QList>

#include <optional>

namespace sincerely
{

/// One recipient's email, rendered and frozen: exactly what is sent, whatever becomes of template and list later.
struct OutgoingMessage {
    MessageId id; ///< Made at planning time; stamped on whatever the mailbox service keeps of this message.
    MailAddress from;
    std::optional<MailAddress> replyTo;
    MailAddress to;
    QList<MailAddress> cc;
    QList<MailAddress> bcc;
    QString subject;
    QString html; ///< A complete HTML document or fragment; empty for a message in plain text only.
    QString text; ///< The plain-text part; never empty.
    QList<Attachment> attachments;

    /// SHA-256 over recipient, subject, bodies, files and sender: changes whenever something that the recipient would
    /// notice changes. Does not cover the id.
    [[nodiscard]] QByteArray fingerprint() const;

    friend bool operator==(const OutgoingMessage &, const OutgoingMessage &) = default;
};

} // namespace sincerely
