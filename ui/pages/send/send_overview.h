#pragma once

#include "core/campaign/forecast.h"
#include "core/model/campaign.h"
#include "core/model/from_address.h"
#include "core/model/mail_address.h"
#include "core/model/touch.h"
#include "core/store/sending_record.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sincerely
{

/// What is true of a campaign before it is sent, as the page Send shows it.
struct SendOverview {
    bool isFrozen = false; ///< It came from the command line: there is nothing to review.
    int people = 0;
    int ready = 0;
    int toReview = 0;
    int needsAttention = 0;
    int onHold = 0;
    int skipped = 0;
    int sent = 0;
    int notSent = 0;
    int unknown = 0;
    QString mistake; ///< Concerns every email: of the letter, its files, the list. Empty: none.

    bool hasAccount = false;
    QString account; ///< Its name.
    QString service; ///< “Microsoft 365”, “Folder”.
    MailAddress from;
    MailAddress owner;                 ///< Of the account.
    FromTrial trial = FromTrial::Kept; ///< Of `from`.
    MailboxLimits limits;

    Pace pace;
    std::optional<int> perMinute; ///< What the pace means for this mailbox; none: no limit.
    std::optional<Forecast> forecast;
    QDateTime now;                       ///< Local time.
    std::optional<store::DayUse> dayUse; ///< Where the mailbox has a limit for a day.

    int files = 0;
    qint64 fileBytes = 0; ///< Of one email.
    FileRoute route = FileRoute::NoFiles;
    bool hasFilesOfTheirOwn = false; ///< Some of them are named in the list.

    bool hasTouchSlot = false;
    Touch touch = Touch::Required;
    int untouched = 0; ///< Not reviewed, but nothing holds them back.
};

/// What keeps a campaign from being sent, the first thing first.
enum class SendObstacle {
    None,
    NoPeople,
    Mistake,
    NoAccount,
    NothingReady,
    AllSent,      ///< Nothing is left to send.
    FromNotTried, ///< Nobody knows yet whether the service keeps the From address.
    FromReplaced, ///< It does not: what would be sent is not what was approved.
    DayUsedUp,
};

[[nodiscard]] SendObstacle obstacleOf(const SendOverview &overview);

/// How many more recipients the mailbox takes within its day; none: no limit is known.
[[nodiscard]] std::optional<int> roomToday(const SendOverview &overview);

} // namespace sincerely
