#include "core/providers/graph/graph_attachments.h"

#include "core/async/sleep.h"
#include "core/providers/graph/graph_messages.h"
#include "core/providers/graph/graph_pages.h"

#include <QCoreApplication>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// How often a draft is brought into order before it is taken for one that somebody else keeps changing.
constexpr int kMostChanges = 4;

Error doesNotMatch(const QString &details)
{
    return Error{
        Error::Kind::Conflict,
        QCoreApplication::translate(
            "sincerely::graph", "The prepared message does not hold exactly the approved files. It has not been sent."),
        details,
        {}};
}

Error inContextOf(const Attachment &file, const Error &error)
{
    if (error.kind == Error::Kind::File || error.kind == Error::Kind::Cancelled)
        return error; // names the file by itself, or none is to blame
    return error.inContext(QCoreApplication::translate("sincerely::graph", "While uploading %1").arg(file.name));
}

/// Sessions that end again and again are a trouble of the server and pass; outside of this file nobody has to know
/// sessions.
Error asServerFault(Error error)
{
    if (error.kind == Error::Kind::Gone)
        error.kind = Error::Kind::ServerFault;
    return error;
}

QString describe(const AttachmentPlan &plan)
{
    return u"missing %1, surplus %2, foreign %3"_s.arg(plan.missing.size())
        .arg(plan.surplusIds.size())
        .arg(plan.foreign);
}

} // namespace

GraphAttachments::GraphAttachments(GraphCalls &calls, GraphUrls urls, const Clock &clock)
    : m_calls(calls)
    , m_urls(urls)
    , m_sessions(calls, urls)
    , m_oneUpload(std::make_shared<http::Gate>(1, clock))
{
}

QCoro::Task<Result<bool>> GraphAttachments::complete(QString draftId, QList<Attachment> files, UploadObserver observer,
                                                     std::stop_token stop)
{
    Patience patience = m_calls.newPatience();
    int changes = 0;
    bool touched = false;
    while (true) {
        QCoro::Task<Result<AttachmentPlan>> looking =
            changes == 0 ? look(draftId, files, stop) : lookPatiently(draftId, files, stop);
        Result<AttachmentPlan> plan = co_await looking;
        if (!plan)
            co_return failure(plan.error());
        if (plan->isDone())
            co_return touched;
        if (plan->foreign > 0 || changes == kMostChanges)
            co_return failure(doesNotMatch(describe(*plan)));

        touched = true;
        Result<> done = co_await carryOut(draftId, *plan, observer, stop);
        if (done) {
            ++changes;
            continue;
        }
        const Error::Kind kind = done.error().kind;
        std::optional<std::chrono::milliseconds> wait;
        if (isPassing(kind) || kind == Error::Kind::Gone)
            wait = patience.afterError(kind);
        if (!wait)
            co_return failure(asServerFault(done.error()));
        co_await sleepFor(*wait, stop);
    }
}

QCoro::Task<Result<AttachmentPlan>> GraphAttachments::look(QString draftId, QList<Attachment> files,
                                                           std::stop_token stop)
{
    GraphCall call{u"list attachments"_s, "GET", m_urls.attachmentList(draftId), Repeat::Safely, {200}, {},
                   FreshItem::Possible};
    Result<QList<QJsonObject>> listed = co_await askAllPages(&m_calls, m_urls, call, stop);
    if (!listed)
        co_return failure(listed.error());
    co_return planAttachments(files, parseAttachments(*listed));
}

QCoro::Task<Result<AttachmentPlan>> GraphAttachments::lookPatiently(QString draftId, QList<Attachment> files,
                                                                    std::stop_token stop)
{
    // What was brought or deleted a moment ago may show in the list only some seconds later.
    Patience patience = m_calls.newPatience();
    while (true) {
        Result<AttachmentPlan> plan = co_await look(draftId, files, stop);
        if (!plan || plan->isDone())
            co_return plan;
        const std::optional<std::chrono::milliseconds> wait = patience.afterMissingFreshItem();
        if (!wait)
            co_return plan;
        co_await sleepFor(*wait, stop);
    }
}

QCoro::Task<Result<>> GraphAttachments::carryOut(QString draftId, AttachmentPlan plan, UploadObserver observer,
                                                 std::stop_token stop)
{
    for (const QString &id : std::as_const(plan.surplusIds)) {
        Result<> removed = co_await remove(draftId, id, stop);
        if (!removed)
            co_return removed;
    }
    for (const Attachment &file : std::as_const(plan.missing)) {
        Result<> brought = co_await bring(draftId, file, observer, stop);
        if (!brought)
            co_return failure(inContextOf(file, brought.error()));
    }
    co_return {};
}

QCoro::Task<Result<>> GraphAttachments::bring(QString draftId, Attachment file, UploadObserver observer,
                                              std::stop_token stop)
{
    if (file.sizeBytes > kLargestFile)
        co_return failure(Error::Kind::TooLarge,
                          QCoreApplication::translate(
                              "sincerely::graph", "“%1” is larger than 150 MB, which is the most that Microsoft takes.")
                              .arg(file.name));
    // Where exactly "3 MB" lies is not documented, so the service may send us from either route to the other, once.
    const bool isSmall = file.sizeBytes < kSmallestSession;
    QCoro::Task<Result<UploadEnd>> usualRoute =
        isSmall ? post(draftId, file, observer, stop) : uploadAlone(draftId, file, observer, stop);
    Result<UploadEnd> first = co_await usualRoute;
    if (!first)
        co_return failure(first.error());
    if (*first == UploadEnd::Done)
        co_return {};
    QCoro::Task<Result<UploadEnd>> otherRoute =
        isSmall ? uploadAlone(draftId, file, observer, stop) : post(draftId, file, observer, stop);
    Result<UploadEnd> second = co_await otherRoute;
    if (!second)
        co_return failure(second.error());
    if (*second == UploadEnd::Done)
        co_return {};
    co_return failure(
        Error::Kind::TooLarge,
        QCoreApplication::translate("sincerely::graph", "Microsoft's mail service does not take this file."),
        u"refused by both routes, %1 bytes"_s.arg(file.sizeBytes));
}

QCoro::Task<Result<UploadEnd>> GraphAttachments::post(QString draftId, Attachment file, UploadObserver observer,
                                                      std::stop_token stop)
{
    Result<QByteArray> content = co_await readApproved(file);
    if (!content)
        co_return failure(content.error());
    if (observer)
        observer({file.name, 0, file.sizeBytes});
    GraphCall call{u"add attachment"_s, "POST",     m_urls.attachments(draftId),
                   Repeat::Never,       {201, 413}, buildAttachment(file, *content),
                   FreshItem::Possible};
    Result<GraphReply> reply = co_await m_calls.ask(std::move(call), stop);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status == 413)
        co_return UploadEnd::OtherRoute;
    if (observer)
        observer({file.name, file.sizeBytes, file.sizeBytes});
    co_return UploadEnd::Done;
}

QCoro::Task<Result<UploadEnd>> GraphAttachments::uploadAlone(QString draftId, Attachment file, UploadObserver observer,
                                                             std::stop_token stop)
{
    Result<http::Gate::Place> place = co_await m_oneUpload->enter(stop);
    if (!place)
        co_return failure(place.error());
    Result<UploadEnd> end = co_await m_sessions.upload(draftId, file, observer, stop);
    co_return end;
}

QCoro::Task<Result<>> GraphAttachments::remove(QString draftId, QString attachmentId, std::stop_token stop)
{
    GraphCall call{u"delete attachment"_s, "DELETE", m_urls.attachment(draftId, attachmentId), Repeat::Safely, {204}};
    Result<GraphReply> reply = co_await m_calls.ask(call, stop);
    if (!reply && reply.error().kind != Error::Kind::NotFound)
        co_return failure(reply.error());
    co_return {};
}

} // namespace sincerely::graph
