#pragma once

#include "core/accounts/microsoft_settings.h"
#include "core/accounts/microsoft_tokens.h"
#include "core/async/event.h"
#include "core/base/result.h"

#include <QAbstractOAuth>
#include <QCoroTask>
#include <QMultiMap>
#include <QObject>
#include <QTimer>
#include <QVariant>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

class QOAuth2AuthorizationCodeFlow;

namespace sincerely::http
{
class OnceNetworkManager;
}

namespace sincerely::microsoft
{

class LoopbackHandler;

/// One sign-in over Qt NetworkAuth, and the only place that knows that library.
///
/// Qt NetworkAuth 6.4 to 6.9 needs help at every stage, and each version at others; what is done here is right for all
/// of them:
/// - one flow, one handler and one network manager for each sign-in; two sign-ins that shared a handler would both end
/// with the same token;
/// - the listener is given a QHostAddress (its enum would be taken for a port) and is checked;
/// - the redirect address is always "http://localhost:PORT/": the versions differ, and Microsoft matches it against
/// "http://localhost";
/// - state and PKCE verifier come from the system's random numbers (6.4 seeds its own from the clock, and knows no
/// PKCE);
/// - all values are percent-encoded here, as the flow encodes some twice and some not at all;
/// - state is checked here, also for errors, which the flow would take from anybody;
/// - the answer of the token endpoint is read here: 6.4 keeps every failure of it to itself;
/// - the flow is kept from answering 401 with a password of its own, and from sending the code twice.
class SignInAttempt final : public QObject
{
    Q_OBJECT

public:
    SignInAttempt(MicrosoftSettings settings, QString loginHint, QByteArray claims, std::chrono::milliseconds limit);
    ~SignInAttempt() override;

    /// Starts to listen. Returns the address that the browser has to open. Error: Storage – no port of this machine
    /// could be opened.
    [[nodiscard]] Result<QUrl> begin();

    /// Waits for the end. Call once, after begin().
    [[nodiscard]] QCoro::Task<Result<MicrosoftTokens>> outcome(std::stop_token stop);

Q_SIGNALS:
    void answered(); ///< The person has consented; the tokens are asked for.

private:
    using Parameters = QMultiMap<QString, QVariant>;

    void prepareFlow();
    void modify(QAbstractOAuth::Stage stage, Parameters &parameters) const;
    void completeAuthorizationRequest(Parameters &parameters) const;
    void completeTokenRequest(Parameters &parameters) const;
    void onCallback(const QVariantMap &values);
    void onTokenAnswer(int status, const QByteArray &body, bool complete);
    void end(Result<MicrosoftTokens> result);

    MicrosoftSettings m_settings;
    QString m_loginHint;
    QByteArray m_claims;
    QString m_state;
    QByteArray m_verifier;
    QString m_code;
    std::unique_ptr<LoopbackHandler> m_handler;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
    std::unique_ptr<http::OnceNetworkManager>
        m_manager; ///< Last, so that it goes first: a reply must not outlive the flow it reports to.
    QTimer m_limit;
    Event m_changed;
    std::optional<Result<MicrosoftTokens>> m_result;
};

} // namespace sincerely::microsoft
