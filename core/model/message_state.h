#pragma once

#include <QString>

#include <optional>

namespace sincerely
{

/// Where one recipient's message stands. Stored as a word; see `toWord()`.
///
/// ```
/// Waiting → Preparing → Prepared → Sending → Accepted → Sent
///                                          ↘ Unknown (asked about, never sent again by guess)
/// ```
enum class MessageState {
    Waiting,   ///< Nothing has been asked of the service.
    Preparing, ///< A draft has been asked for; it may or may not exist.
    Prepared,  ///< The draft exists, its id is known, its files have been verified.
    Sending,   ///< Recorded before the request to send left this machine; its outcome is not known yet.
    Accepted,  ///< The service took the message over for sending.
    Sent,      ///< It was seen among the sent messages.
    NotSent,   ///< Surely not sent, for the recorded reason.
    OnHold,    ///< Held back by the person or by a check.
    Skipped,   ///< The person skips this recipient, or the address is on the do-not-email list.
    Unknown,   ///< What became of it cannot be found out; the person decides.
};

/// The word in the store: "waiting", "preparing", "prepared", "sending", "accepted", "sent", "not_sent", "on_hold",
/// "skipped", "unknown".
[[nodiscard]] QString toWord(MessageState state);
[[nodiscard]] std::optional<MessageState> messageStateFromWord(QStringView word);

/// The word for people and automation: as `toWord()`, but Prepared is "preparing" and Accepted is "sent".
[[nodiscard]] QString shownWord(MessageState state);

/// Whether the life of a message may go from one state straight to the other. The record refuses everything else.
[[nodiscard]] bool mayFollow(MessageState from, MessageState to);

/// Whether the sender has nothing more to do for a message in this state.
[[nodiscard]] bool isSettled(MessageState state);

/// Whether the service took the message (Accepted or Sent).
[[nodiscard]] bool countsAsSent(MessageState state);

} // namespace sincerely
