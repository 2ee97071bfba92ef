#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sincerely::emulator
{

/// Why a request body is refused.
struct Refusal {
    int status = 400;
    QString code;
    QString message;
};

/// Whether an object may create a message: known properties only, each of the right shape. Shapes follow Microsoft's
/// metadata and the pages "Create message", "message resource type" and "fileAttachment resource type".
[[nodiscard]] std::optional<Refusal> checkCreate(const QJsonObject &message);

/// Whether an object may change a message (page "Update message"): no attachments, no internetMessageHeaders.
[[nodiscard]] std::optional<Refusal> checkUpdate(const QJsonObject &message);

[[nodiscard]] std::optional<Refusal> checkAttachment(const QJsonValue &attachment);

/// The body of createUploadSession, without the limits of size.
[[nodiscard]] std::optional<Refusal> checkSession(const QJsonObject &body);

} // namespace sincerely::emulator
