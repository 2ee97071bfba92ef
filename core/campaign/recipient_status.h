#pragma once

#include "core/campaign/message_maker.h"
#include "core/model/message_state.h"
#include "core/model/recipient_list.h"
#include "core/model/review.h"
#include "core/recipients/do_not_email.h"

namespace sincerely
{

/// Where one recipient of a campaign stands between the list and Sent.
enum class ReviewState {
    ToReview,       ///< Nothing is wrong; the person has yet to write the phrase or to approve the email.
    NeedsAttention, ///< Something holds it back: see RecipientStatus::problem.
    Ready,          ///< Approved, and still the email that was approved.
    OnHold,         ///< The person wants to look at it later.
    Skipped,        ///< Not written to in this campaign.
    OnItsWay,       ///< Being prepared or sent.
    Sent,
    NotSent,
    Unknown,
};

/// Whether the person still has to look at the email.
[[nodiscard]] inline bool isLeft(ReviewState state)
{
    return state == ReviewState::ToReview || state == ReviewState::NeedsAttention;
}

/// "to_review", "needs_attention", …
[[nodiscard]] QString toWord(ReviewState state);

/// The state of somebody whose message is with the sender, whatever the person does with the letter meanwhile; nothing
/// for a message of which nothing was asked yet.
[[nodiscard]] std::optional<ReviewState> stateOfSending(MessageState state);

struct RecipientStatus {
    RecipientId recipient;
    ReviewState state = ReviewState::ToReview;
    std::optional<Problem> problem; ///< Why it needs attention, or is still to be reviewed when the touch is missing,
                                    ///< or is skipped when the address is on the do-not-email list.
};

/// An approved email as the sending record has it.
struct Approved {
    MessageState state = MessageState::Waiting;
    QString reason;
    QByteArray fingerprint;
};

/// What the person wrote for one recipient, or what the list brought along as long as nothing was written.
/// \param written null when nothing is stored
[[nodiscard]] ReviewEntry entryOf(const Recipient &recipient, const ReviewEntry *written, const MessageMaker &maker);

/// Finds the status of one recipient after the other, in the order of the list: of several with one address, the first
/// one that is not skipped gets the email. One thread.
class StatusFinder
{
public:
    StatusFinder(MessageMaker maker, recipients::DoNotEmailSet doNotEmail)
        : m_maker(std::move(maker))
        , m_doNotEmail(std::move(doNotEmail))
    {
    }

    /// Nobody but this recipient may get an email at the address any more, for it has got one, or is about to. To be
    /// said before the first find().
    void reserve(const QString &addressKey, RecipientId recipient) { m_reserved.insert(addressKey, recipient); }

    /// \param approved what the record has of entry.message, if anything
    [[nodiscard]] RecipientStatus find(const Recipient &recipient, const ReviewEntry &entry, const Approved *approved);

private:
    [[nodiscard]] std::optional<Problem> problemOf(const Recipient &recipient, const ReviewEntry &entry,
                                                   const Approved *approved);
    [[nodiscard]] std::optional<Problem> duplicateProblem(const Recipient &recipient);

    MessageMaker m_maker;
    recipients::DoNotEmailSet m_doNotEmail;
    QHash<QString, RecipientId> m_reserved;  ///< By address key.
    QHash<QString, RecipientId> m_firstWith; ///< By address key.
};

/// The fingerprint of the email as the letter gives it, without what was edited by hand.
[[nodiscard]] QByteArray fingerprintUnedited(MessageMaker &maker, const Recipient &recipient, const QString &phrase);

} // namespace sincerely
