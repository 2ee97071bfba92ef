#pragma once

#include "core/base/id.h"
#include "core/model/settle_waits.h"
#include "core/providers/mailbox.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace sincerely
{

/// Removes from a mailbox the drafts of ours that nobody needs: a request for a draft that was repeated may have left
/// one too many, and so has a message that was not sent after all. What cannot be removed now is written down, and
/// removed when the account is used again.
///
/// Store and mailbox must outlive the running calls.
class SpareDrafts
{
public:
    SpareDrafts(store::Store &store, Mailbox &mailbox);

    struct Outcome {
        int removed = 0;          ///< Drafts.
        int left = 0;             ///< Messages that are noted in the store because it did not succeed with them.
        std::optional<Error> why; ///< Why something is left.
    };

    /// Of those of the messages that are settled, and whose campaign's lock the caller holds. Looks once, and again
    /// after each of the waits: a draft that was made a moment ago may not be in the index yet. Error: of the store.
    [[nodiscard]] QCoro::Task<Result<Outcome>> removeOf(QList<store::RecordedMessage> messages, SettleWaits waits,
                                                        std::stop_token stop);

    /// What was left in the mailbox of this account by campaigns that nobody is sending now. Asks nothing of the
    /// service when nothing is noted. Error: of the store.
    [[nodiscard]] QCoro::Task<Result<Outcome>> removeNoted(AccountId account, std::stop_token stop);

private:
    struct Suspect {
        MessageId message;
        QString keep;            ///< The id of the one draft that became the sent message; empty: none is kept.
        bool looksClean = false; ///< Nothing was found at the last look.
    };
    struct Round {
        int removed = 0;
        QList<Suspect> remaining; ///< Those of which nothing was removed.
        std::optional<Error> why; ///< Why some of them do not look clean.
    };
    static QList<Suspect> suspectsAmong(const QList<store::RecordedMessage> &messages);
    [[nodiscard]] QCoro::Task<Round> removeOnce(QList<Suspect> suspects, std::stop_token stop);
    /// Notes those that do not look clean. \returns how many these are.
    [[nodiscard]] QCoro::Task<Result<int>> writeDown(QList<Suspect> suspects, QList<Suspect> remaining);

    store::Store &m_store;
    Mailbox &m_mailbox;
};

/// What the person has to know about it, in a sentence; empty when there is nothing to say.
[[nodiscard]] QString toText(const SpareDrafts::Outcome &outcome);

} // namespace sincerely
