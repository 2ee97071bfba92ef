#pragma once

#include "core/base/result.h"
#include "core/providers/graph/graph_calls.h"
#include "core/providers/graph/graph_urls.h"
#include "core/providers/mailbox.h"

#include <QCoroTask>
#include <QJsonObject>

#include <stop_token>

namespace sincerely::graph
{

/// Finds out what became of a message, by three keys, as none of them is promised to survive the sending: the immutable
/// id, our stamp, and the internet message id. An error of any search is returned as such: what could not be looked at
/// is not "nowhere".
///
/// Must outlive its running calls; the calls must outlive it.
class GraphSearch
{
public:
    GraphSearch(GraphCalls &calls, GraphUrls urls);

    /// One round over all places. See Mailbox::lookUp().
    [[nodiscard]] QCoro::Task<Result<Sighting>> lookUp(Draft draft, MessageId id, std::stop_token stop);

    /// The state of one message by its id. Where is Nowhere when there is none, Draft when it is unsent and not handed
    /// over.
    [[nodiscard]] QCoro::Task<Result<Sighting>> byId(QString messageId, std::stop_token stop,
                                                     FreshItem fresh = FreshItem::No);

    /// Every message with the stamp in a folder (a well-known name), or anywhere when it is empty.
    [[nodiscard]] QCoro::Task<Result<QList<QJsonObject>>> withStamp(QString folder, MessageId id, std::stop_token stop);

    /// Whom the message in the inbox is from. See Mailbox::arrivedFrom().
    [[nodiscard]] QCoro::Task<Result<QString>> arrivedFrom(QString internetMessageId, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<Sighting>> amongSent(MessageId id, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Sighting>> amongDrafts(Draft known, MessageId id, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Sighting>> anywhere(Draft known, MessageId id, std::stop_token stop);

    GraphCalls &m_calls;
    GraphUrls m_urls;
};

} // namespace sincerely::graph
