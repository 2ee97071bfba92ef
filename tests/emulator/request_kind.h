#pragma once

#include "tests/emulator/http_message.h"

#include <optional>

namespace sincerely::emulator
{

/// What a request wants; faults and counts are told by it.
enum class Kind {
    Authorize,
    Token,
    Me,
    CreateDraft,
    GetMessage,
    Patch,
    DeleteMessage,
    AddAttachment,
    ListAttachments,
    DeleteAttachment,
    CreateSession,
    PutPiece,
    DeleteSession,
    Send,
    SendMail,
    Search, ///< Any list of messages.
    Other,
    Control, ///< Below /_emulator/: for tests and people, never counted, never faulted.
};

[[nodiscard]] Kind kindOf(const Request &request);

/// The word used in fault plans and in the state: "create-draft".
[[nodiscard]] QString toWord(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromWord(QStringView word);

/// Whether it is a call to Graph itself, with a token and all the headers.
[[nodiscard]] bool isGraph(Kind kind);
/// Whether it goes to an upload address.
[[nodiscard]] bool isUpload(Kind kind);
/// Whether it concerns single messages or lists of them, so that ids go to and fro.
[[nodiscard]] bool isAboutMessages(Kind kind);

/// The segments of a Graph path after the version, with "me" for the person's own "users/…"; empty when it is no Graph
/// path.
[[nodiscard]] QStringList graphSegments(const Request &request);

} // namespace sincerely::emulator
