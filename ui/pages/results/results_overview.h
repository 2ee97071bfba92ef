#pragma once

#include "core/base/id.h"
#include "core/model/campaign.h"
#include "core/store/sending_record.h"

#include <QList>
#include <QString>

#include <vector>

namespace sincerely
{

/// Several messages that were not sent for the same reason.
struct NotSentReason {
    QString sentence;
    QList<MessageId> messages; ///< In the order of the campaign.

    friend bool operator==(const NotSentReason &, const NotSentReason &) = default;
};

/// What became of a campaign, as the page Results shows it.
struct ResultsOverview {
    int people = 0; ///< Of the list, or of the record for a campaign of the command line.
    int sent = 0;
    int notSent = 0;
    int unknown = 0;
    int onItsWay = 0;  ///< Being sent, or waiting to be while a run is under way.
    int remaining = 0; ///< Everybody who may still get it: not sent, on hold, not reviewed, waiting.
    int onHold = 0;
    int skipped = 0;
    bool isSending = false;
    QList<NotSentReason> reasons; ///< The most frequent first.

    friend bool operator==(const ResultsOverview &, const ResultsOverview &) = default;
};

/// Groups what was not sent by its reason.
[[nodiscard]] QList<NotSentReason> notSentReasons(const std::vector<store::RecordedMessage> &messages);

namespace results_texts
{

[[nodiscard]] QString headline(const ResultsOverview &overview);
/// What is known of a message of which nobody knows whether it was sent, in one or two sentences.
[[nodiscard]] QString whatIsKnown(const store::RecordedMessage &message);

} // namespace results_texts

} // namespace sincerely
