#pragma once

#include "core/base/id.h"
#include "core/model/message_state.h"
#include "core/model/settle_waits.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sincerely
{

enum class CampaignState {
    Writing,  ///< Being written and reviewed; some emails may be approved, none has been handed to the service.
    Planned,  ///< Frozen and stored; nothing has been asked of the service.
    Running,  ///< Being sent now, or interrupted by a crash.
    Paused,   ///< Stopped before its end; can be resumed. `reason` says why, if it was not the person.
    Finished, ///< Every message is settled.
};

/// "writing", "planned", "running", "paused", "finished".
[[nodiscard]] QString toWord(CampaignState state);
[[nodiscard]] std::optional<CampaignState> campaignStateFromWord(QStringView word);

/// How fast a campaign is sent.
struct Pace {
    enum class Kind { AsTheMailboxSays, PerMinute, Unlimited };
    Kind kind = Kind::AsTheMailboxSays;
    int messagesPerMinute = 0; ///< Meant for PerMinute only.

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// One mailing, without its messages.
struct Campaign {
    CampaignId id;
    QString name;
    AccountId account;
    QDateTime createdAt; ///< UTC
    CampaignState state = CampaignState::Planned;
    QString reason; ///< Why it is paused, in a sentence; empty when the person paused it.
    Pace pace;
    SettleWaits settleWaits; ///< Empty: those of the account, or else defaultSettleWaits().
    bool isArchived = false;
    bool isComposed =
        false; ///< It has a letter and a list to go on with; those of the command line are frozen as a whole.
};

/// How many messages of a campaign are in which state, in the words for people.
struct CampaignTotals {
    int total = 0;
    int waiting = 0;
    int underway = 0; ///< Preparing, prepared or sending.
    int sent = 0;
    int notSent = 0;
    int unknown = 0;
    int skipped = 0;
    int onHold = 0;

    /// Counts so many messages in this state; a negative number takes them away again.
    void add(MessageState state, int messages);

    [[nodiscard]] int unsettled() const { return waiting + underway; }
    friend bool operator==(const CampaignTotals &, const CampaignTotals &) = default;
};

} // namespace sincerely
