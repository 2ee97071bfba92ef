#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/providers/graph/approved_file.h"
#include "core/providers/graph/graph_calls.h"
#include "core/providers/graph/graph_urls.h"
#include "core/providers/graph/upload_ranges.h"
#include "core/providers/mailbox.h"

#include <QCoroTask>

#include <stop_token>

namespace sincerely::graph
{

/// The largest piece of an upload session: below 4 MB in every reading, and 12 times 320 KiB, which other services
/// want.
constexpr qint64 kLargestPiece = 12LL * 320 * 1024;

/// How posting a file by one of the two routes ended.
enum class UploadEnd {
    Done,
    OtherRoute, ///< The service finds the file too small (or too large) for this one.
};

/// Brings one large file into a draft by an upload session: pieces in order, one at a time, streamed from the disk.
/// Source: Microsoft Graph, "Attach large files to Outlook messages or events as attachments".
///
/// Must outlive its running uploads; the calls must outlive it.
class UploadSessions
{
public:
    UploadSessions(GraphCalls &calls, GraphUrls urls);

    /// One session from its beginning to its end. A broken piece is sent again, and the server is believed about what
    /// it still wants. Errors: File – it is not the approved one any more. Gone or another passing kind – the session
    /// is over and whether the file arrived is not known: look at the draft's list, then begin anew. When it is
    /// stopped, the session is ended at the service, for which it takes some tenths of a second.
    [[nodiscard]] QCoro::Task<Result<UploadEnd>> upload(QString draftId, Attachment file, UploadObserver observer,
                                                        std::stop_token stop);

private:
    struct Session {
        QUrl url;
        ExpectedRange next;
    };
    [[nodiscard]] QCoro::Task<Result<std::optional<Session>>> open(QString draftId, Attachment file,
                                                                   std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<>> transfer(Session session, Attachment file, FileState state,
                                                 UploadObserver observer, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<GraphReply>> putPiece(QUrl url, Attachment file, qint64 first, qint64 length,
                                                           std::stop_token stop);
    [[nodiscard]] QCoro::Task<> end(QUrl url, std::stop_token stop);

    GraphCalls &m_calls;
    GraphUrls m_urls;
};

} // namespace sincerely::graph
