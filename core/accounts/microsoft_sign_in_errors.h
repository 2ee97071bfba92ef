#pragma once

#include "core/accounts/microsoft_settings.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sincerely::microsoft
{

/// A refusal of Microsoft's sign-in service, from the redirect back to the program or from the token endpoint.
struct Refusal {
    QString error;       ///< The OAuth error word: "invalid_grant".
    QString description; ///< For developers; holds AADSTS numbers and sometimes the person's address: never logged or
                         ///< shown.
    QString traceId;     ///< By which Microsoft finds the case.
    int status = 0;      ///< HTTP status, or 0 for a redirect.
    QByteArray claims = {}; ///< JSON that the next interactive sign-in has to pass on; mostly empty.

    /// From the JSON body of the token endpoint; nothing when the body is not such an answer.
    [[nodiscard]] static std::optional<Refusal> parse(int status, const QByteArray &body);
};

/// The numbers after "AADSTS" in the description.
[[nodiscard]] QList<int> aadstsCodes(const QString &description);

/// What a refusal means. The error word decides when the number is unknown: numbers may change.
/// Source: learn.microsoft.com/entra/identity-platform/reference-error-codes.
[[nodiscard]] Error toError(const Refusal &refusal, const MicrosoftSettings &settings);

} // namespace sincerely::microsoft
