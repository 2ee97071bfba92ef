#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace sincerely
{

/// What went wrong: a kind for the program to decide by, a sentence for the person, details for the log.
///
/// The kinds are kept apart by what has to happen next, not by where the error came from. Two questions matter most
/// when a message is being sent: did the request leave this machine, and whom does the refusal concern?
struct Error {
    enum class Kind {
        Cancelled,        ///< Stopped by the person or the program; nothing is wrong.
        Invalid,          ///< What the person gave (file, option, template) cannot be used.
        Offline,          ///< No connection was made: the request never left this machine. Safe to repeat.
        ConnectionLost,   ///< The connection broke after bytes had left. Whether the server acted is not known.
        TimedOut,         ///< No answer in time after bytes had left. Whether the server acted is not known.
        ServerFault,      ///< The server answered 5xx. Whether it acted is not known.
        BadAnswer,        ///< The answer cannot be understood or was cut short. Whether the server acted is not known.
        Throttled,        ///< The server asks to slow down; it did not act. See retryAfter.
        SignInNeeded,     ///< The person has to sign in again.
        RecipientRefused, ///< This one recipient or message is refused; the others are not concerned.
        AccountRefused,   ///< The account may not do this at all: rights, licence, quota, size limit. Concerns every
                          ///< message.
        NotFound,         ///< The thing asked for is not there (or not there yet).
        Gone,             ///< An upload session or a token of that sort is over and has to be made anew.
        Conflict,         ///< The thing changed meanwhile: look again, then repeat.
        TooLarge,         ///< The message or a file is larger than the service takes.
        ProtocolMistake,  ///< The server says that our request is malformed: a defect of this program.
        Storage,          ///< The local database cannot be read or written (disk full, read-only, damaged).
        Busy,             ///< Another instance of the program holds what is needed.
        File,             ///< A file of the person cannot be read or written, or is no longer the one approved.
        KeychainLocked,   ///< The system's keychain cannot be used now.
    };

    Kind kind;
    QString sentence; ///< Translated: what happened and what to do; shown as it is.
    QString details; ///< For the log and "Copy details": status, request id. Never a token, an address or message text.
    std::optional<std::chrono::seconds> retryAfter = {};

    /// The same error, told in its setting: "While uploading budget.pdf: …". The kind stays.
    [[nodiscard]] Error inContext(const QString &context) const;
};

/// Whether a request that ended like this may have had its effect on the server all the same.
/// Such a request must not be repeated before looking, when its effect is not harmless.
[[nodiscard]] bool leavesOutcomeOpen(Error::Kind kind);

/// Whether the same request can be expected to work a little later without anybody doing anything.
[[nodiscard]] bool isPassing(Error::Kind kind);

/// The kind as a word for logs and tests, for example "connection_lost".
[[nodiscard]] QString toWord(Error::Kind kind);

} // namespace sincerely
