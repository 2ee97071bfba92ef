#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace sincerely::http
{

/// Whether the host is this machine: 127.0.0.0/8, ::1 or "localhost" (RFC 6761, 6.3).
[[nodiscard]] bool isLoopback(const QString &host);

/// Whether requests, and the secrets in them, may go to this address: `https` to anywhere, plain `http` to this machine
/// only. Errors: Offline – plain http to another machine; Invalid – not an http address, or one with a user name or
/// password inside.
[[nodiscard]] Result<> checkTarget(const QUrl &url);

} // namespace sincerely::http
