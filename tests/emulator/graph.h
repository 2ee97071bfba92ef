#pragma once

#include "tests/emulator/answers.h"
#include "tests/emulator/world.h"

namespace sincerely::emulator
{

/// A call to Graph that passed the gate: its token is good.
struct GraphCall {
    const Request &request;
    int number; ///< In the ledger.
    Kind kind;
    QStringList segments; ///< After the version; the person is always "me".
    bool immutableIds = false;
};

/// Answers a call to Graph: token and limits first, then the subject.
[[nodiscard]] Response answerGraph(World &world, const Request &request, Kind kind, int number);

/// Notes what is missing in the header of a call to Graph; at its beginning.
void checkGraphHeaders(World &world, const Request &head, const RequestRecord &record);

// The subjects. The message of a path is looked up by the one who needs it.
[[nodiscard]] Response getMe(World &world, const GraphCall &call);
[[nodiscard]] Response createDraft(World &world, const GraphCall &call);
[[nodiscard]] Response getMessage(World &world, const GraphCall &call);
[[nodiscard]] Response patchMessage(World &world, const GraphCall &call);
[[nodiscard]] Response deleteMessage(World &world, const GraphCall &call);
[[nodiscard]] Response sendMessage(World &world, const GraphCall &call);
[[nodiscard]] Response sendMail(World &world, const GraphCall &call);
[[nodiscard]] Response addAttachment(World &world, const GraphCall &call);
[[nodiscard]] Response listAttachments(World &world, const GraphCall &call);
[[nodiscard]] Response deleteAttachment(World &world, const GraphCall &call);
[[nodiscard]] Response createSession(World &world, const GraphCall &call);
[[nodiscard]] Response searchMessages(World &world, const GraphCall &call);
[[nodiscard]] Response answerOther(World &world, const GraphCall &call);

/// The message that the path names. nullptr: the answer is 404 (also while a new message is not visible yet).
[[nodiscard]] Message *messageOf(World &world, const GraphCall &call);
[[nodiscard]] Response messageNotFound();

/// The request's JSON object; otherwise the refusal stands in `refusal`.
[[nodiscard]] std::optional<QJsonObject> readJson(const World &world, const Request &request, Response &refusal);

/// Writes validated properties into a message.
void applyProperties(World &world, Message &message, const QJsonObject &properties);
/// A validated fileAttachment; ErrorMessageSizeExceeded when it does not fit any more.
[[nodiscard]] std::optional<Response> attach(World &world, Message &message, const QJsonObject &attachment);
[[nodiscard]] bool isOverSizeLimit(const World &world, const Message &message, qint64 more);

} // namespace sincerely::emulator
