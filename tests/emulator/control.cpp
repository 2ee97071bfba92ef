#include "tests/emulator/answers.h"
#include "tests/emulator/service.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Response done()
{
    return jsonAnswer(200, {{u"ok"_s, true}});
}

Response mistake(const QString &text)
{
    return jsonAnswer(400, {{u"ok"_s, false}, {u"problem"_s, text}});
}

/// The plan as text, or as {"faults": "…"}.
QString faultText(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? document.object()[u"faults"_s].toString() : QString::fromUtf8(request.body).trimmed();
}

Response changeTokens(World &world, const QString &what)
{
    if (what == "revoke"_L1)
        world.tokens.revokeAll();
    else if (what == "expire"_L1)
        world.tokens.expireAccessTokens();
    else if (what == "require-claims"_L1)
        world.tokens.requireClaims();
    else
        return mistake(u"Say {\"do\": \"revoke\"}, \"expire\" or \"require-claims\"."_s);
    return done();
}

Response content(const World &world, const Request &request)
{
    const std::optional<QByteArray> bytes = world.blobs.content(valueOf(request.query(), u"sha256").toLatin1());
    if (!bytes)
        return textAnswer(404, "There is no such content.");
    return {.status = 200, .headers = {{"Content-Type", "application/octet-stream"}}, .body = *bytes};
}

} // namespace

Response Service::control(const Request &request)
{
    const QString what = request.segments().value(1);
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    if (request.method == "GET" && what == "state"_L1)
        return jsonAnswer(200, toJson(snapshotLocked()));
    if (request.method == "GET" && what == "content"_L1)
        return content(m_world, request);
    if (request.method != "POST")
        return textAnswer(404, "There is no such control.");
    if (what == "faults"_L1) {
        QString problem;
        std::optional<FaultPlan> plan = FaultPlan::parse(faultText(request), problem);
        if (!plan)
            return mistake(problem);
        m_faults = std::move(*plan);
        return done();
    }
    if (what == "reset"_L1) {
        resetLocked();
        return done();
    }
    if (what == "clock"_L1) {
        m_world.clock.advance(std::chrono::milliseconds(object[u"advanceMs"_s].toInteger()));
        return done();
    }
    if (what == "mailbox"_L1) {
        const QString problem = change(m_world.behaviour, object);
        return problem.isEmpty() ? done() : mistake(problem);
    }
    if (what == "tokens"_L1)
        return changeTokens(m_world, object[u"do"_s].toString());
    return textAnswer(404, "There is no such control.");
}

} // namespace sincerely::emulator
