#pragma once

#include "core/campaign/recipient_status.h"
#include "core/store/database.h"

#include <stop_token>
#include <vector>

namespace sincerely
{

/// A campaign as it is to be looked over.
struct SurveyRequest {
    CampaignId campaign;
    Composition composition;
    QLocale locale;
    std::optional<qint64> largestAttachment; ///< Bytes; none: no limit.
    std::shared_ptr<mail::FileCatalogue> files;
};

/// Several recipients with the same thing to be looked at.
struct SurveyFinding {
    Problem::Kind kind = Problem::Kind::ValueMissing;
    QString sentence;
    QList<RecipientId> recipients; ///< In the order of the list.
};

/// An approved email that waits or is held back, and whether it may be sent as it is.
struct SurveyedMessage {
    MessageId id;
    MessageState state = MessageState::Waiting;
    bool isReady = false;
    QString reason; ///< Why not.
};

/// Where all recipients of a campaign stand.
struct Survey {
    std::optional<Error> mistake; ///< Concerns every email: a mistake in the letter, a missing file, no column with
                                  ///< addresses. The recipients stand as if nothing were decided.
    bool hasTouchSlot = false;
    std::vector<RecipientStatus> recipients; ///< In the order of the list.
    QList<SurveyFinding> findings;           ///< What needs attention, each kind and sentence once; and who is on the
                                             ///< do-not-email list.
    QList<SurveyedMessage> messages;         ///< Also those of people who are in the list no more.
};

/// Looks at every recipient: what holds the email back, which approvals have lapsed. Approved emails are made anew and
/// compared with what was frozen. Takes its time with long lists: run it on a thread of the pool, with a connection of
/// its own. Errors: Storage, Busy; Cancelled.
[[nodiscard]] Result<Survey> survey(store::Database &database, const SurveyRequest &request,
                                    const std::stop_token &stop);

/// Makes it durable which approved emails may not be sent as they are: they are put on hold in the sending record;
/// those that are ready again wait again. What was approved or taken back since the survey is left alone.
Result<> recordLapses(store::Database &database, const Survey &survey);

} // namespace sincerely
