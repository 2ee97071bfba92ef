#pragma once

#include "core/base/result.h"
#include "core/model/campaign.h"
#include "core/store/sending_record.h"

#include <optional>

namespace sincerely
{

/// What the person says about a message of which nobody knows whether it was sent.
enum class Decision {
    ItWasSent, ///< It is settled as sent.
    SendAgain, ///< It goes back to waiting; the next run sends it as a new draft.
    Leave,     ///< It stays unknown, and is not asked about again.
};

/// "sent", "again", "leave".
[[nodiscard]] std::optional<Decision> decisionFromWord(QStringView word);

/// How an unknown message stands after it.
[[nodiscard]] MessageState stateAfter(Decision decision);

/// Carries the decision out for these messages, all or none. Error Conflict: one of them is not unknown any more.
[[nodiscard]] Result<> settleUnknown(store::Database &database, CampaignId campaign, const QList<MessageId> &ids,
                                     Decision decision);

/// Lets messages that were surely not sent wait again, just as they were approved; whoever has got, or may get, an
/// email of this campaign at the same address otherwise is left as he is. \returns how many wait again
[[nodiscard]] Result<int> sendAgain(store::Database &database, CampaignId campaign, const QList<MessageId> &ids);

/// Carries the decision out for the unknown messages of this address. \returns the address of each, as the record has
/// it. Error::Kind::Invalid: there is none; the sentence says how the message stands instead.
[[nodiscard]] Result<QStringList> settleUnknown(store::Database &database, CampaignId campaign, const QString &address,
                                                Decision decision);

} // namespace sincerely
