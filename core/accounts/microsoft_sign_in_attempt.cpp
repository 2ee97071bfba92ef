#include "core/accounts/microsoft_sign_in_attempt.h"

#include "core/accounts/loopback_handler.h"
#include "core/accounts/microsoft_sign_in_errors.h"
#include "core/http/network_errors.h"
#include "core/http/once_network_manager.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>

#include <array>

namespace sincerely::microsoft
{

namespace
{

constexpr std::chrono::seconds kTokenLimit{60}; ///< For the token endpoint, while no byte moves.

/// 32 bytes of the system's random numbers: 43 characters (the shortest verifier that RFC 7636, 4.1 allows, and a state
/// nobody guesses).
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Callback values come with everything decoded that is not a delimiter; the rest is still percent-encoded.
QString decoded(const QVariant &value)
{
    return QUrl::fromPercentEncoding(value.toString().toUtf8());
}

/// The same for texts, in which servers write "+" for a blank.
QString decodedText(const QVariant &value)
{
    return decoded(value.toString().replace(QLatin1Char('+'), QLatin1Char(' ')));
}

/// The flow passes values on as they are, so they have to be encoded before.
void set(QMultiMap<QString, QVariant> &parameters, const QString &name, const QString &value)
{
    parameters.replace(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString page(const char *sentence)
{
    return QCoreApplication::translate("sincerely::MicrosoftSignIn", sentence).toHtmlEscaped();
}

} // namespace

SignInAttempt::SignInAttempt(MicrosoftSettings settings, QString loginHint, QByteArray claims,
                             std::chrono::milliseconds limit)
    : m_settings(std::move(settings))
    , m_loginHint(std::move(loginHint))
    , m_claims(std::move(claims))
    , m_state(QString::fromLatin1(randomText()))
    , m_verifier(randomText())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(failure(
            Error::Kind::SignInNeeded,
            QCoreApplication::translate("sincerely::MicrosoftSignIn",
                                        "The sign-in was not finished in the browser in time. Start it again.")));
    });
}

SignInAttempt::~SignInAttempt() = default;

Result<QUrl> SignInAttempt::begin()
{
    m_handler = std::make_unique<LoopbackHandler>();
    if (!m_handler->isListening())
        return failure(Error::Kind::Storage,
                       QCoreApplication::translate("sincerely::MicrosoftSignIn",
                                                   "The sign-in could not be started: no port of this computer "
                                                   "could be opened for the browser's answer. Restart Sincerely."));
    connect(m_handler.get(), &LoopbackHandler::callbackReceived, this, &SignInAttempt::onCallback);
    connect(m_handler.get(), &LoopbackHandler::tokenAnswered, this, &SignInAttempt::onTokenAnswer);
    connect(m_handler.get(), &LoopbackHandler::tokenRequestBroke, this, [this](QNetworkReply::NetworkError error) {
        end(failure(http::networkError(error, m_settings.tokenUrl(), http::Body::Read)));
    });
    prepareFlow();

    QUrl address;
    connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, [&address](const QUrl &url) { address = url; });
    m_flow->grant();
    disconnect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, nullptr);
    // From here on the flow hears of callbacks from onCallback() only; it would believe errors from anybody, and log
    // their text.
    disconnect(m_handler.get(), &LoopbackHandler::callbackReceived, m_flow.get(), nullptr);
    m_limit.start();
    return address;
}

void SignInAttempt::prepareFlow()
{
    m_manager = std::make_unique<http::OnceNetworkManager>();
    m_manager->setTransferTimeout(static_cast<int>(std::chrono::milliseconds(kTokenLimit).count()));
    m_flow = std::make_unique<QOAuth2AuthorizationCodeFlow>(m_manager.get());
    m_flow->setAuthorizationUrl(m_settings.authorizeUrl());
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    m_flow->setTokenUrl(m_settings.tokenUrl());
    m_flow->setNonceMode(QAbstractOAuth2::NonceMode::Disabled);
#else
    m_flow->setAccessTokenUrl(m_settings.tokenUrl());
    m_flow->setScope(m_settings.scopes().join(QLatin1Char(' ')));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // ours is inserted below; both would be sent
#endif
    m_flow->setClientIdentifier(m_settings.clientId);
    m_flow->setState(m_state);
    m_flow->setReplyHandler(m_handler.get());
    m_flow->setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, Parameters *parameters) { modify(stage, *parameters); });
}

void SignInAttempt::modify(QAbstractOAuth::Stage stage, Parameters &parameters) const
{
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
        completeAuthorizationRequest(parameters);
    else if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
        completeTokenRequest(parameters);
}

void SignInAttempt::completeAuthorizationRequest(Parameters &parameters) const
{
    parameters.clear();
    set(parameters, QStringLiteral("client_id"), m_settings.clientId);
    set(parameters, QStringLiteral("response_type"), QStringLiteral("code"));
    set(parameters, QStringLiteral("response_mode"), QStringLiteral("query"));
    set(parameters, QStringLiteral("redirect_uri"), m_handler->callback());
    set(parameters, QStringLiteral("scope"), m_settings.scopes().join(QLatin1Char(' ')));
    set(parameters, QStringLiteral("state"), m_state);
    set(parameters, QStringLiteral("code_challenge"), QString::fromLatin1(challengeOf(m_verifier)));
    set(parameters, QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
    if (!m_claims.isEmpty())
        set(parameters, QStringLiteral("claims"), QString::fromUtf8(m_claims));
    if (!m_loginHint.isEmpty())
        set(parameters, QStringLiteral("login_hint"), m_loginHint);
    else // otherwise the browser signs in silently whoever was last there, which is the wrong mailbox as often as not
        set(parameters, QStringLiteral("prompt"), QStringLiteral("select_account"));
}

void SignInAttempt::completeTokenRequest(Parameters &parameters) const
{
    parameters.clear();
    set(parameters, QStringLiteral("client_id"), m_settings.clientId);
    set(parameters, QStringLiteral("grant_type"), QStringLiteral("authorization_code"));
    set(parameters, QStringLiteral("code"), m_code);
    set(parameters, QStringLiteral("redirect_uri"), m_handler->callback());
    set(parameters, QStringLiteral("code_verifier"), QString::fromLatin1(m_verifier));
    set(parameters, QStringLiteral("scope"), m_settings.scopes().join(QLatin1Char(' ')));
    if (!m_claims.isEmpty())
        set(parameters, QStringLiteral("claims"), QString::fromUtf8(m_claims));
}

/// Anybody on this machine can knock here: browsers ask for an icon, other programs look around. Only who knows the
/// state is answered for.
void SignInAttempt::onCallback(const QVariantMap &values)
{
    if (m_result || !m_code.isEmpty()) {
        m_handler->setCallbackText(page(QT_TRANSLATE_NOOP(
            "sincerely::MicrosoftSignIn", "This sign-in has already been answered. You can close this page.")));
        return;
    }
    if (decoded(values.value(QStringLiteral("state"))) != m_state) {
        m_handler->setCallbackText(page(QT_TRANSLATE_NOOP(
            "sincerely::MicrosoftSignIn", "This page does not belong to the sign-in that is running.")));
        return;
    }
    const QString error = decoded(values.value(QStringLiteral("error")));
    if (!error.isEmpty()) {
        m_handler->setCallbackText(page(QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                                                          "The sign-in was not completed. Sincerely tells you why.")));
        const QString description = decodedText(values.value(QStringLiteral("error_description")));
        end(failure(toError(Refusal{error, description, {}, 0}, m_settings)));
        return;
    }
    m_code = decoded(values.value(QStringLiteral("code")));
    if (m_code.isEmpty())
        return;
    m_handler->setCallbackText(
        page(QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "Sincerely goes on by itself. You can close this page.")));
    m_handler->close(); // this one connection is still answered
    Q_EMIT answered();
    Q_EMIT m_flow->authorizationCallbackReceived(values); // asks for the tokens
    // Connected just now by the flow, which would answer a 401 with a second request.
    disconnect(m_manager.get(), &QNetworkAccessManager::authenticationRequired, nullptr, nullptr);
}

void SignInAttempt::onTokenAnswer(int status, const QByteArray &body, bool complete)
{
    end(readTokenAnswer(status, body, complete, m_settings));
}

void SignInAttempt::end(Result<MicrosoftTokens> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_limit.stop();
    m_handler->close();
    m_changed.notifyAll();
}

QCoro::Task<Result<MicrosoftTokens>> SignInAttempt::outcome(std::stop_token stop)
{
    while (!m_result && !stop.stop_requested())
        co_await m_changed.wait(stop);
    if (!m_result)
        end(failure(Error::Kind::Cancelled,
                    QCoreApplication::translate("sincerely::MicrosoftSignIn", "The sign-in was cancelled.")));
    co_return Result<MicrosoftTokens>(*m_result);
}

} // namespace sincerely::microsoft
