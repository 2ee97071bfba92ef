#pragma once

#include "core/accounts/microsoft_settings.h"
#include "core/accounts/microsoft_tokens.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>

namespace sincerely
{

/// The interactive sign-in: authorisation code with PKCE in the system's browser, answered on a free port of this
/// machine (RFC 8252, RFC 7636).
class MicrosoftSignIn
{
public:
    struct Options {
        std::chrono::milliseconds limit =
            std::chrono::minutes(5);         ///< For the person, from opening the browser to the tokens.
        QString loginHint = {};              ///< The mailbox expected; empty: the person chooses.
        QByteArray claims = {};              ///< JSON from a claims challenge (MicrosoftTokenSource::demandedClaims()).
        std::function<void()> answered = {}; ///< Called when the browser has brought the person's consent.
    };
    using OpenBrowser = std::function<void(QUrl)>;

    MicrosoftSignIn() = default;
    explicit MicrosoftSignIn(Options options)
        : m_options(std::move(options))
    {
    }

    /// Calls `openBrowser` once with the address to show, and waits for the person. Answers that do not belong to this
    /// sign-in are ignored. Each call is independent of all others, also at the same time; this object may be gone
    /// before the task has ended. Errors: Cancelled; SignInNeeded – declined, or not finished in time; AccountRefused –
    /// an administrator has to act, or rights are missing; Invalid – the settings are wrong; Offline, ConnectionLost,
    /// TimedOut, ServerFault, BadAnswer – try again.
    [[nodiscard]] QCoro::Task<Result<MicrosoftTokens>> signIn(MicrosoftSettings settings, OpenBrowser openBrowser,
                                                              std::stop_token stop);

private:
    Options m_options;
};

} // namespace sincerely
