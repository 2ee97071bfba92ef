#pragma once

#include "core/base/result.h"
#include "core/model/campaign.h"
#include "core/model/mail_address.h"
#include "core/model/message_state.h"

#include <QMetaType>

#include <optional>

namespace sincerely
{

/// One message has moved on. Told after the change is durable.
struct MessageProgress {
    MessageId id;
    int position = 0; ///< 0-based place in the campaign.
    MailAddress to;
    MessageState state = MessageState::Waiting;
    QString reason; ///< A sentence; empty when there is nothing to say.
};

/// A piece of a file has arrived at the service.
struct UploadEvent {
    MessageId id;
    MailAddress to;
    QString attachment;
    qint64 sentBytes = 0;
    qint64 totalBytes = 0;
};

/// How a run of the sender ended.
struct SendingEnd {
    CampaignTotals totals;
    std::optional<Error>
        stoppedBy; ///< Why it ended before every message was settled. Cancelled: the person stopped it.
};

} // namespace sincerely

Q_DECLARE_METATYPE(sincerely::MessageProgress)
Q_DECLARE_METATYPE(sincerely::UploadEvent)
