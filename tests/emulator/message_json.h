#pragma once

#include "tests/emulator/world.h"

#include <optional>

namespace sincerely::emulator
{

/// What a client wants to see of messages.
struct View {
    bool immutableIds = false;
    QStringList select = {};      ///< Empty: what is shown by default.
    QStringList expandedIds = {}; ///< Extended properties to show.
    bool expandAttachments = false;
    bool textBody = false; ///< Prefer: outlook.body-content-type="text"
};

/// Reads $select, $expand and Prefer. Returns nothing and tells the problem when they cannot be read.
[[nodiscard]] std::optional<View> readView(const Request &request, QString &problem);

/// A property for filters and sorting; undefined: there is none.
[[nodiscard]] QJsonValue messageProperty(const World &world, const Message &message, const QString &path);

[[nodiscard]] QJsonObject toJson(const World &world, const Message &message, const View &view);

/// Whether the client asked for immutable ids (Microsoft's page "Get immutable identifiers for Outlook resources").
[[nodiscard]] bool wantsImmutableIds(const Request &request);

/// With `select` as for messages; `contentBytes` only when it is given.
[[nodiscard]] QJsonObject toJson(const World &world, const AttachmentRecord &attachment, const QStringList &select,
                                 const std::optional<QByteArray> &contentBytes);

/// A comma-separated option, or what is wrong with it.
[[nodiscard]] QStringList splitList(const QString &text);

} // namespace sincerely::emulator
