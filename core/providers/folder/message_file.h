#pragma once

#include "core/base/id.h"

#include <QString>

namespace sincerely::folder
{

// The names that one message has in the folder in the course of its life:
//   .sincerely-<id>.part    being written, or cut short by a crash: worth nothing
//   .sincerely-<id>.draft   whole and on the disk, not to be seen by mail programs
//   ann@example.com-1a2b3c4d.eml   published: sent

[[nodiscard]] QString partName(const MessageId &id);
[[nodiscard]] QString draftName(const MessageId &id);

/// The name under which the message is published: the address with what no file system minds, and the beginning of the
/// id.
[[nodiscard]] QString publishedName(const QString &address, const MessageId &id);

/// The name to go to when a file that is none of ours has that one: with the whole id.
[[nodiscard]] QString longPublishedName(const QString &shortName, const MessageId &id);

/// Whether a published message of this id may have this name.
[[nodiscard]] bool isNameOf(const QString &fileName, const MessageId &id);

/// Whether the file is a message that carries the stamp of this id in its header. False also when it cannot be read.
[[nodiscard]] bool carriesStamp(const QString &path, const MessageId &id);

} // namespace sincerely::folder
