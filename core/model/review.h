#pragma once

#include "core/base/id.h"
#include "core/model/touch.h"

#include <QByteArray>

#include <optional>

namespace sincerely
{

/// What the person has decided about one recipient of a campaign.
enum class Verdict {
    Open,     ///< Nothing yet.
    Approved, ///< The email was looked at and frozen; see ReviewEntry::message.
    OnHold,   ///< To be looked at later; not sent.
    Skipped,  ///< Not written to in this campaign.
};

/// "open", "approved", "on_hold", "skipped".
[[nodiscard]] QString toWord(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromWord(QStringView word);

/// What was written and decided for one recipient of a campaign. A recipient without an entry has the default one.
struct ReviewEntry {
    RecipientId recipient;
    PersonalTouch touch;
    Verdict verdict = Verdict::Open;
    MessageId message; ///< The frozen email; null unless it was approved.
    /// Of the email as it would be without the hand's changes, when they were made: tells that the letter has changed
    /// under an edited email since. Empty when it is not edited.
    QByteArray editedFrom;

    friend bool operator==(const ReviewEntry &, const ReviewEntry &) = default;
};

} // namespace sincerely
