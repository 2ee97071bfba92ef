#pragma once

#include "tests/emulator/http_message.h"
#include "tests/emulator/records.h"

#include <QCryptographicHash>
#include <QFile>

#include <map>
#include <memory>

namespace sincerely::emulator
{

struct World;

/// A file that comes in pieces. Of its content only the digest is kept, unless the behaviour asks for more.
struct UploadSession {
    int messageKey = 0;
    AttachmentRecord planned;
    qint64 received = 0;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    std::unique_ptr<QFile> content; ///< Set when the content is kept.
    Moment expires{0};
    int replies = 0;    ///< So far; the spellings of nextExpectedRanges take turns.
    int openPieces = 0; ///< PUTs that are under way.
};

/// Open sessions by the exact path and query of their URL.
using UploadSessions = std::map<QByteArray, UploadSession>;

/// Opens a session; returns its path and query.
[[nodiscard]] QByteArray openSession(World &world, int messageKey, const AttachmentRecord &planned);

/// A PUT or DELETE (or anything else) at the upload address. `number` is the request's number in the ledger.
[[nodiscard]] Response answerUpload(World &world, const Request &request, int number);

/// `["0-"]` in the spelling that is due.
[[nodiscard]] QJsonArray nextExpectedRanges(const Behaviour &behaviour, UploadSession &session);

} // namespace sincerely::emulator
