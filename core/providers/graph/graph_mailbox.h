#pragma once

#include "core/accounts/token_source.h"
#include "core/base/clock.h"
#include "core/http/http_client.h"
#include "core/providers/graph/graph_attachments.h"
#include "core/providers/graph/graph_calls.h"
#include "core/providers/graph/graph_options.h"
#include "core/providers/graph/graph_search.h"
#include "core/providers/graph/graph_urls.h"
#include "core/providers/mailbox.h"

#include <chrono>
#include <functional>
#include <memory>

namespace sincerely::graph
{

/// A mailbox of Microsoft 365 over Microsoft Graph v1.0, with the scopes User.Read, Mail.ReadWrite and Mail.Send.
///
/// Keeps the client and the token source alive; the clock must outlive it. It must outlive its running calls: stop and
/// drain the scope they run in first. One thread. All its requests pass one gate of four places, the most that
/// Microsoft allows at once to a mailbox.
///
/// Cancelled from `createDraft()` and `send()` means that nothing left: a stop while the answer is awaited gives
/// ConnectionLost.
class GraphMailbox final : public Mailbox
{
public:
    GraphMailbox(std::shared_ptr<http::HttpClient> client, std::shared_ptr<TokenSource> tokens, const Clock &clock,
                 GraphOptions options);

    [[nodiscard]] MailboxLimits limits() const override;
    [[nodiscard]] FileRoute fileRoute(const OutgoingMessage &message) const override;
    void onSlowed(std::function<void(std::chrono::seconds)> observer) override;
    [[nodiscard]] QCoro::Task<Result<MailboxOwner>> check(std::stop_token stop) override;

    /// Files that have to be read for it must still be the approved ones, else File.
    [[nodiscard]] QCoro::Task<Result<Draft>> createDraft(OutgoingMessage message, std::stop_token stop) override;

    /// Conflict: the draft was changed by somebody, or holds what we did not put there; it has not been sent.
    /// Files that already came with the draft are verified, but not told to the observer.
    [[nodiscard]] QCoro::Task<Result<>> completeDraft(Draft draft, OutgoingMessage message, UploadObserver observer,
                                                      std::stop_token stop) override;

    [[nodiscard]] QCoro::Task<Result<>> send(Draft draft, MessageId id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Sighting>> lookUp(Draft draft, MessageId id, std::stop_token stop) override;

    /// An accepted message may lie in Drafts until it has left, so `keep` has to name it.
    [[nodiscard]] QCoro::Task<Result<int>> removeDrafts(MessageId id, QString keep, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QString>> arrivedFrom(Draft draft, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<> close() override;

private:
    [[nodiscard]] QCoro::Task<Result<GraphReply>> postDraft(QByteArray json, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> withFilesInside(QByteArray draft, QList<Attachment> files);
    [[nodiscard]] QCoro::Task<Result<>> verify(QString draftId, OutgoingMessage message, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<bool>> removeDraft(QString draftId, MessageId id, std::stop_token stop);

    GraphUrls m_urls;
    GraphCalls m_calls;
    GraphAttachments m_attachments;
    GraphSearch m_search;
    QString m_owner; ///< The mailbox's own address; empty until known.
};

} // namespace sincerely::graph
