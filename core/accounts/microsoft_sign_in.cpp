#include "core/accounts/microsoft_sign_in.h"

#include "core/accounts/microsoft_sign_in_attempt.h"
#include "core/async/sleep.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

/// The page that says how it ended is on its way to the browser when we know the end; it needs a moment to get there.
constexpr std::chrono::milliseconds kFarewell{100};

Result<> checkUsable(const MicrosoftTokens &tokens, const MicrosoftSettings &settings)
{
    Result<> granted = microsoft::checkGranted(tokens, settings);
    if (!granted)
        return granted;
    if (tokens.refreshToken.isEmpty())
        return failure(Error::Kind::AccountRefused,
                       QCoreApplication::translate(
                           "sincerely::MicrosoftSignIn",
                           "Microsoft did not allow Sincerely to stay signed in (offline_access). Sign in again and "
                           "accept everything, or ask your administrator."));
    return {};
}

} // namespace

QCoro::Task<Result<MicrosoftTokens>> MicrosoftSignIn::signIn(MicrosoftSettings settings, OpenBrowser openBrowser,
                                                             std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled,
                          QCoreApplication::translate("sincerely::MicrosoftSignIn", "The sign-in was cancelled."));
    microsoft::SignInAttempt attempt(settings, m_options.loginHint, m_options.claims, m_options.limit);
    if (m_options.answered)
        QObject::connect(&attempt, &microsoft::SignInAttempt::answered, &attempt, m_options.answered);
    const Result<QUrl> address = attempt.begin();
    if (!address)
        co_return failure(address.error());
    openBrowser(*address);

    Result<MicrosoftTokens> tokens = co_await attempt.outcome(stop);
    co_await sleepFor(kFarewell, stop);
    if (!tokens)
        co_return failure(tokens.error());
    const Result<> usable = checkUsable(*tokens, settings);
    if (!usable)
        co_return failure(usable.error());
    co_return tokens;
}

} // namespace sincerely
