#pragma once

#include "core/base/id.h"
#include "core/model/letter.h"
#include "core/model/mail_address.h"
#include "core/model/touch.h"

#include <QStringList>

#include <optional>

namespace sincerely
{

/// What the messages of a campaign are made from, beside the list of recipients itself.
struct Composition {
    Letter letter;
    MailAddress from; ///< An empty address: the owner of the account.
    std::optional<MailAddress> replyTo;
    ListId list;              ///< Null while there is none, and for a list that is a file.
    QString listFolder;       ///< Files named in the attachment column are looked for here.
    QString emailColumn;      ///< Empty: found by its name.
    QString attachmentColumn; ///< Empty: none. Several files in a cell are separated by ";".
    QStringList attachments;  ///< Paths of files that everybody gets.
    Touch touch = Touch::Required;

    friend bool operator==(const Composition &, const Composition &) = default;
};

} // namespace sincerely
