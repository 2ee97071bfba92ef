#pragma once

#include <QByteArray>
#include <QString>

namespace sincerely
{

/// A file that goes with a message, as it was when the campaign was approved.
struct Attachment {
    QString path;        ///< Where the file lies on this machine (absolute).
    QString name;        ///< The file name the recipient sees.
    QString contentType; ///< For example "application/pdf".
    qint64 sizeBytes = 0;
    QByteArray sha256; ///< Of the content, 32 bytes: what was approved is what is sent.
    QString
        contentId; ///< For a picture inside the letter (`cid:` without the prefix); empty for an ordinary attachment.

    [[nodiscard]] bool isInline() const { return !contentId.isEmpty(); }
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace sincerely
