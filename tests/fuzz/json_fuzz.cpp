// Any bytes as an answer of the mail service: drafts, lists of attachments, hits of a look-up, errors. Nothing may
// crash, no answer without an id is taken for a draft, and no text of the server gets into a sentence or the log.

#include "core/providers/graph/attachment_plan.h"
#include "core/providers/graph/graph_errors.h"
#include "core/providers/graph/graph_messages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array kStatuses = {200, 201, 202, 302, 400, 401, 403, 404, 407, 408, 409, 410, 412,
                                  413, 416, 423, 429, 500, 501, 502, 503, 504, 507, 509, 600};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const OutgoingMessage &approved()
{
    static const OutgoingMessage message = [] {
        OutgoingMessage made;
        made.id = MessageId(u"1a2b3c4d-0000-4000-8000-000000000001"_s);
        made.to = {u"Ann"_s, u"ann@example.com"_s};
        Attachment file;
        file.name = u"a.pdf"_s;
        file.sizeBytes = 1000;
        Attachment picture;
        picture.name = u"b.png"_s;
        picture.sizeBytes = 2000;
        picture.contentId = u"b@sincerely"_s;
        made.attachments = {file, file, picture};
        return made;
    }();
    return message;
}

void checkMessage(const QJsonObject &object)
{
    const Result<Draft> draft = graph::parseDraft(object);
    require(draft ? !draft->id.isEmpty() : draft.error().kind == Error::Kind::BadAnswer);
    const bool stamped = graph::carriesStamp(object, approved().id);
    require(!graph::carriesStamp(object, MessageId()));
    require(!graph::verifyDraft(object, approved()) || stamped);
    (void)graph::isSubmitted(object);
}

void checkAttachments(const QJsonArray &entries)
{
    QList<QJsonObject> listed;
    for (const QJsonValue &entry : entries)
        listed.append(entry.toObject());
    const QList<graph::StoredAttachment> stored = graph::parseAttachments(listed);
    const graph::AttachmentPlan plan = graph::planAttachments(approved().attachments, stored);
    const qsizetype matched = approved().attachments.size() - plan.missing.size();
    require(matched >= 0 && matched + plan.surplusIds.size() + plan.foreign == stored.size());
    require(!plan.surplusIds.contains(QString()));
}

void checkError(int status, const QByteArray &body)
{
    http::HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers = {{"Retry-After", body.left(20)}, {"WWW-Authenticate", body}};
    const Error error = graph::errorFrom(response, u"create draft"_s);
    require(!error.sentence.isEmpty() && !error.details.contains(u'\n') && error.details.size() < 2000);
    require(!error.retryAfter || *error.retryAfter >= std::chrono::seconds(1));
    (void)graph::hasClaimsChallenge(response);
    // The same answer without the words for people means the same, and tells the same.
    QJsonObject object = QJsonDocument::fromJson(body).object();
    QJsonObject inner = object.value(u"error"_s).toObject();
    if (!inner.contains(u"message"_s))
        return;
    inner.insert(u"message"_s, u"x"_s);
    object.insert(u"error"_s, inner);
    http::HttpResponse silent = response;
    silent.body = QJsonDocument(object).toJson();
    require(graph::errorFrom(silent, u"create draft"_s).details == error.details);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    checkMessage(object);
    checkAttachments(object.value(u"value"_s).toArray());
    for (const QJsonValue &hit : object.value(u"value"_s).toArray())
        checkMessage(hit.toObject());
    checkError(kStatuses[data[0] % kStatuses.size()], body);
    return 0;
}
