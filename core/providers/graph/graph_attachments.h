#pragma once

#include "core/base/result.h"
#include "core/http/gate.h"
#include "core/providers/graph/attachment_plan.h"
#include "core/providers/graph/graph_calls.h"
#include "core/providers/graph/graph_urls.h"
#include "core/providers/graph/upload_session.h"
#include "core/providers/mailbox.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace sincerely::graph
{

/// Makes a draft hold exactly the approved files, whatever it holds now. After anything unclear it looks at the draft's
/// list instead of repeating by guess, so a file may be brought twice but never stays twice.
///
/// Must outlive its running calls; the calls and the clock must outlive it.
class GraphAttachments
{
public:
    GraphAttachments(GraphCalls &calls, GraphUrls urls, const Clock &clock);

    /// Tells whether anything had to be changed in the draft. Errors: Conflict – the draft holds something that
    /// somebody else put there, or the files do not stay; File; TooLarge; NotFound; passing ones after they have been
    /// waited out.
    [[nodiscard]] QCoro::Task<Result<bool>> complete(QString draftId, QList<Attachment> files, UploadObserver observer,
                                                     std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<AttachmentPlan>> look(QString draftId, QList<Attachment> files,
                                                           std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<AttachmentPlan>> lookPatiently(QString draftId, QList<Attachment> files,
                                                                    std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<>> carryOut(QString draftId, AttachmentPlan plan, UploadObserver observer,
                                                 std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<>> bring(QString draftId, Attachment file, UploadObserver observer,
                                              std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<UploadEnd>> post(QString draftId, Attachment file, UploadObserver observer,
                                                      std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<UploadEnd>> uploadAlone(QString draftId, Attachment file, UploadObserver observer,
                                                             std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<>> remove(QString draftId, QString attachmentId, std::stop_token stop);

    GraphCalls &m_calls;
    GraphUrls m_urls;
    UploadSessions m_sessions;
    std::shared_ptr<http::Gate>
        m_oneUpload; ///< One session at a time in a mailbox, so that small calls find a place meanwhile.
};

} // namespace sincerely::graph
