#include "tests/emulator/upload_sessions.h"

#include "tests/emulator/graph.h"

#include <QRegularExpression>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Range {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;
};

/// "bytes 0-2097151/3483322" (RFC 9110, section 14.4); the unknown forms with "*" are no use here.
std::optional<Range> parseRange(const QByteArray &header)
{
    static const QRegularExpression pattern(u"^bytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15})$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return {};
    const Range range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
    const bool sound = range.first <= range.last && range.last < range.total;
    return sound ? std::optional(range) : std::nullopt;
}

Response sessionNotFound()
{
    return graphError(404, u"uploadSessionNotFound"_s, u"The upload session was not found."_s);
}

/// What is wrong with a piece, whatever the session expects.
std::optional<Response> checkPiece(World &world, const Request &request, const UploadSession &session, int number)
{
    if (request.chunked) {
        world.ledger.violation(number, u"piece in chunked coding"_s, {});
        return graphError(411, u"lengthRequired"_s, u"Content-Length is missing."_s);
    }
    if (request.contentLength < 0)
        return graphError(411, u"lengthRequired"_s, u"Content-Length is missing."_s);
    if (request.bodyTooLarge || request.contentLength > world.behaviour.pieceMaximum) {
        world.ledger.violation(number, u"piece too large"_s, QString::number(request.contentLength));
        return graphError(413, u"RequestEntityTooLarge"_s, u"The piece is larger than 4 MB."_s);
    }
    const std::optional<Range> range = parseRange(request.header("Content-Range"));
    if (!range || range->total != session.planned.size || range->last - range->first + 1 != request.contentLength) {
        world.ledger.violation(number, u"wrong Content-Range"_s, QString::fromLatin1(request.header("Content-Range")));
        return graphError(416, u"invalidRange"_s, u"Content-Range does not fit the piece or the session."_s);
    }
    return {};
}

/// A piece that does not begin where the session goes on.
Response answerMisplaced(World &world, const Range &range, UploadSession &session, int number)
{
    if (range.first > session.received) {
        world.ledger.violation(number, u"piece out of order"_s,
                               u"%1 instead of %2"_s.arg(range.first).arg(session.received));
        return graphError(416, u"fragmentOutOfOrder"_s, u"The piece does not begin where it should."_s);
    }
    if (range.last < session.received && world.behaviour.repeatedPiece == "accept"_L1)
        return jsonAnswer(200, {{u"ExpirationDateTime"_s, toText(session.expires)},
                                {u"nextExpectedRanges"_s, nextExpectedRanges(world.behaviour, session)}});
    Response response = graphError(416, u"fragmentOverlap"_s, u"The piece overlaps what is there already."_s);
    return response;
}

void receive(UploadSession &session, const QByteArray &piece)
{
    session.hash.addData(piece);
    session.received += piece.size();
    if (session.content)
        session.content->write(piece);
}

/// The file is complete: it becomes an attachment, the session ends.
Response finishSession(World &world, UploadSessions::iterator place, Message &message)
{
    UploadSession &session = place->second;
    AttachmentRecord attachment = session.planned;
    attachment.sha256 = session.hash.result().toHex();
    if (session.content) {
        session.content->close();
        world.blobs.adopt(session.content->fileName(), attachment.sha256);
    }
    message.attachments.append(attachment);
    world.mailbox.touch(message);
    Response response = emptyAnswer(201);
    response.headers.emplaceBack("Location", world.uploadOrigin + "/api/v2.0/Users('11111111-2222')/Messages('" +
                                                 message.restId.toLatin1() + "')/Attachments('" +
                                                 attachment.id.toLatin1() + "')");
    world.sessions.erase(place);
    return response;
}

Response putPiece(World &world, const Request &request, UploadSessions::iterator place, int number)
{
    UploadSession &session = place->second;
    Message *message = world.mailbox.findByKey(session.messageKey);
    if (message == nullptr || message->folder == "purged"_L1 || world.clock.now() < message->freshUntil)
        return messageNotFound();
    if (message->freshRequests > 0) {
        --message->freshRequests;
        return messageNotFound();
    }
    if (session.openPieces > 1)
        world.ledger.violation(number, u"two pieces at once"_s, {});
    if (std::optional<Response> refusal = checkPiece(world, request, session, number))
        return *refusal;
    const Range range = *parseRange(request.header("Content-Range"));
    if (range.first != session.received)
        return answerMisplaced(world, range, session, number);
    if (isOverSizeLimit(world, *message, range.last + 1))
        return graphError(400, u"ErrorMessageSizeExceeded"_s, u"The message exceeds the maximum supported size."_s);
    receive(session, request.body);
    if (session.received == session.planned.size)
        return finishSession(world, place, *message);
    return jsonAnswer(200, {{u"ExpirationDateTime"_s, toText(session.expires)},
                            {u"nextExpectedRanges"_s, nextExpectedRanges(world.behaviour, session)}});
}

/// The session of a URL; a URL that was rewritten on its way through the client is not found.
UploadSessions::iterator findSession(World &world, const QByteArray &target, int number)
{
    const auto place = world.sessions.find(target);
    if (place != world.sessions.end())
        return place;
    const QByteArray plain = QByteArray::fromPercentEncoding(target);
    for (const auto &[known, session] : world.sessions) {
        if (QByteArray::fromPercentEncoding(known) == plain)
            world.ledger.violation(number, u"upload URL rewritten"_s, QString::fromLatin1(target));
    }
    return world.sessions.end();
}

} // namespace

QJsonArray nextExpectedRanges(const Behaviour &behaviour, UploadSession &session)
{
    const QString next = QString::number(session.received);
    const QString full = next + u'-' + QString::number(session.planned.size - 1);
    const QHash<QString, QString> spellings = {{u"from-dash"_s, next + u'-'}, {u"bare"_s, next}, {u"full"_s, full}};
    static const QStringList turns = {u"bare"_s, u"from-dash"_s, u"full"_s};
    const QString turn = turns[session.replies++ % turns.size()];
    return QJsonArray{spellings.value(behaviour.rangeSpelling, spellings.value(turn))};
}

QByteArray openSession(World &world, int messageKey, const AttachmentRecord &planned)
{
    // As opaque as the real one: brackets, quotes and escapes that a client must leave alone.
    const QByteArray id = world.mailbox.newId(u"S"_s, 12).toLatin1();
    const QByteArray target = "/api/gv1.0/users('11111111-2222%40contoso')/messages('AAkALg%3D')/AttachmentSessions('" +
                              id + "')?authtoken=eyJ.%2B" + world.mailbox.newId(u"t"_s, 40).toLatin1() + "%3D%3D";
    UploadSession &session = world.sessions[target];
    session.messageKey = messageKey;
    session.planned = planned;
    session.expires = world.clock.now() + std::chrono::seconds(world.behaviour.sessionLifeSeconds);
    if (world.behaviour.keepContent) {
        session.content = std::make_unique<QFile>(world.blobs.newFilePath());
        if (!session.content->open(QIODevice::WriteOnly))
            session.content.reset();
    }
    return target;
}

Response answerUpload(World &world, const Request &request, int number)
{
    if (request.hasHeader("Authorization")) {
        world.ledger.violation(number, u"token sent to the upload address"_s, QString::fromLatin1(request.target));
        return graphError(401, u"InvalidMsaTicket"_s, u"ErrorCode: 'PP_E_RPS_INVALIDAUDIENCE'"_s);
    }
    const auto place = findSession(world, request.target, number);
    if (place == world.sessions.end())
        return sessionNotFound();
    if (world.clock.now() >= place->second.expires) {
        world.sessions.erase(place);
        return sessionNotFound();
    }
    if (request.method == "DELETE") {
        world.sessions.erase(place);
        return emptyAnswer(204);
    }
    if (request.method == "PUT")
        return putPiece(world, request, place, number);
    world.ledger.violation(number, u"unknown method at the upload address"_s, QString::fromLatin1(request.method));
    return graphError(405, u"methodNotAllowed"_s, u"The method is not allowed."_s);
}

} // namespace sincerely::emulator
