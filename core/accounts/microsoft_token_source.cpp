#include "core/accounts/microsoft_token_source.h"

#include "core/accounts/microsoft_sign_in_errors.h"
#include "core/accounts/refresh_lock.h"

#include <QCoreApplication>

#include <algorithm>

namespace sincerely
{

namespace
{

using Kind = Error::Kind;
using std::chrono::milliseconds;

constexpr milliseconds kLead = std::chrono::minutes(5); ///< Refreshed this long ahead of the end …
constexpr milliseconds kPauseAfterFailure =
    std::chrono::seconds(30); ///< … and not tried more often than this while it fails.
constexpr std::chrono::seconds kStallLimit{20};

/// A token that lives for seconds cannot be refreshed minutes ahead.
milliseconds leadOf(milliseconds lifetime)
{
    return std::min(kLead, lifetime / 2);
}

tl::unexpected<Error> stopped()
{
    return failure(Kind::Cancelled, QCoreApplication::translate("sincerely::MicrosoftTokenSource", "Stopped."));
}

bool isDead(const Result<MicrosoftTokens> &tokens)
{
    return !tokens && tokens.error().kind == Kind::SignInNeeded;
}

http::HttpRequest refreshRequest(const MicrosoftSettings &settings, const QString &refreshToken)
{
    http::HttpRequest request;
    request.method = "POST";
    request.url = settings.tokenUrl();
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = microsoft::formEncoded({{"client_id", settings.clientId},
                                           {"grant_type", QStringLiteral("refresh_token")},
                                           {"refresh_token", refreshToken},
                                           {"scope", settings.scopes().join(QLatin1Char(' '))}});
    request.stallLimit = kStallLimit;
    return request;
}

} // namespace

MicrosoftTokenSource::MicrosoftTokenSource(MicrosoftSettings settings, Place place, http::HttpClient &client,
                                           Keychain &keychain, const Clock &clock)
    : m_settings(std::move(settings))
    , m_place(std::move(place))
    , m_client(client)
    , m_keychain(keychain)
    , m_clock(clock)
{
}

MicrosoftTokenSource::~MicrosoftTokenSource() = default;

QCoro::Task<Result<>> MicrosoftTokenSource::adopt(MicrosoftTokens tokens)
{
    const milliseconds monotonic = m_clock.monotonic();
    const QDateTime utc = m_clock.nowUtc();
    std::stop_token stop = m_scope.stopToken();
    // A refresh that is under way would store its own token over the new one.
    while (m_round) {
        const std::shared_ptr<Round> round = m_round;
        co_await round->ended.wait(stop);
        if (stop.stop_requested())
            co_return stopped();
    }
    Result<FileLock> lock = co_await takeLock(m_place.lockFile, stop);
    if (!lock)
        co_return failure(lock.error());
    const QString refreshToken = tokens.refreshToken;
    Result<> stored = co_await m_keychain.write(m_place.keychainKey, refreshToken);
    if (!stored)
        co_return failure(stored.error());
    m_unstored.clear();
    m_claims.clear();
    use(tokens, monotonic, utc);
    co_return Result<>{};
}

QCoro::Task<Result<QByteArray>> MicrosoftTokenSource::accessToken(std::stop_token stop)
{
    if (stop.stop_requested())
        co_return stopped();
    if (!m_claims.isEmpty())
        co_return failure(
            Kind::SignInNeeded,
            QCoreApplication::translate("sincerely::MicrosoftTokenSource",
                                        "Your organisation asks you to sign in again before Sincerely can go on."),
            QStringLiteral("claims challenge"));
    if (m_access && isFresh(*m_access))
        co_return QByteArray(m_access->token); // a copy: QCoro moves from whatever it is given, members included

    // From here on nothing of `this` is touched: the wait may outlast it.
    const std::shared_ptr<Round> round = m_round ? m_round : startRound();
    if (!round)
        co_return stopped();
    while (!round->outcome && !stop.stop_requested())
        co_await round->ended.wait(stop);
    if (!round->outcome)
        co_return stopped();
    co_return Result<QByteArray>(*round->outcome); // a copy each
}

void MicrosoftTokenSource::reject(QByteArray token)
{
    if (m_access && m_access->token == token)
        m_access.reset();
}

void MicrosoftTokenSource::demandClaims(QByteArray claimsJson)
{
    m_claims = std::move(claimsJson);
    m_access.reset();
}

QCoro::Task<> MicrosoftTokenSource::stopAndDrain()
{
    co_await m_scope.stopAndDrain();
}

/// By both clocks, since each of them can miss time: the monotonic one stands still while the computer sleeps, the
/// other can be set back.
milliseconds MicrosoftTokenSource::ageOf(const Access &access) const
{
    const milliseconds byUtc(access.receivedUtc.msecsTo(m_clock.nowUtc()));
    return std::max(byUtc, m_clock.monotonic() - access.receivedMonotonic);
}

bool MicrosoftTokenSource::isAlive(const Access &access) const
{
    return ageOf(access) < access.lifetime;
}

bool MicrosoftTokenSource::isFresh(const Access &access) const
{
    if (ageOf(access) < access.lifetime - leadOf(access.lifetime))
        return true;
    return m_clock.monotonic() < m_restUntil && isAlive(access);
}

/// Null when stopping. The round may already be over when this returns.
std::shared_ptr<MicrosoftTokenSource::Round> MicrosoftTokenSource::startRound()
{
    if (m_scope.stopToken().stop_requested())
        return nullptr;
    auto round = std::make_shared<Round>();
    m_round = round;
    m_scope.start(runRound(round));
    return round;
}

QCoro::Task<> MicrosoftTokenSource::runRound(std::shared_ptr<Round> round)
{
    Result<QByteArray> token = co_await refresh();
    if (!token) {
        const std::optional<QByteArray> meanwhile = usableMeanwhile(token.error());
        if (meanwhile)
            token = *meanwhile;
    }
    round->outcome = std::move(token);
    if (m_round == round)
        m_round.reset();
    round->ended.notifyAll();
}

std::optional<QByteArray> MicrosoftTokenSource::usableMeanwhile(const Error &error)
{
    if (!isPassing(error.kind) || !m_access || !isAlive(*m_access))
        return std::nullopt;
    const milliseconds left = m_access->lifetime - ageOf(*m_access);
    m_restUntil = m_clock.monotonic() + std::min(kPauseAfterFailure, left / 2);
    return m_access->token;
}

QCoro::Task<Result<QByteArray>> MicrosoftTokenSource::refresh()
{
    std::stop_token stop = m_scope.stopToken();
    Result<FileLock> lock = co_await takeLock(m_place.lockFile, stop);
    if (!lock)
        co_return failure(lock.error());

    const milliseconds monotonic =
        m_clock.monotonic(); // before the request: the lifetime counts from there at the earliest
    const QDateTime utc = m_clock.nowUtc();
    Result<MicrosoftTokens> tokens = co_await redeemStored();
    if (!tokens)
        co_return failure(tokens.error());
    Result<> kept = co_await keep(*tokens);
    if (!kept)
        co_return failure(kept.error());
    use(*tokens, monotonic, utc);
    co_return tokens->accessToken;
}

/// A refused token may have been replaced in the keychain since we read it, by a program that did not know of the lock
/// (or after its lock was lost). Then the newer one is tried, once.
QCoro::Task<Result<MicrosoftTokens>> MicrosoftTokenSource::redeemStored()
{
    Result<QString> first = co_await storedRefreshToken();
    if (!first)
        co_return failure(first.error());
    Result<MicrosoftTokens> tokens = co_await redeem(*first);
    if (!isDead(tokens))
        co_return tokens;

    m_unstored.clear();
    Result<QString> second = co_await storedRefreshToken();
    if (!second || *second == *first)
        co_return tokens;
    Result<MicrosoftTokens> retried = co_await redeem(*second);
    co_return retried;
}

QCoro::Task<Result<QString>> MicrosoftTokenSource::storedRefreshToken()
{
    if (!m_unstored.isEmpty())
        co_return QString(m_unstored);
    Result<std::optional<QString>> stored = co_await m_keychain.read(m_place.keychainKey);
    if (!stored)
        co_return failure(stored.error());
    if (!stored->has_value() || (*stored)->isEmpty())
        co_return failure(Kind::SignInNeeded,
                          QCoreApplication::translate("sincerely::MicrosoftTokenSource",
                                                      "No sign-in is stored for this account. Sign in again."));
    co_return **stored;
}

QCoro::Task<Result<MicrosoftTokens>> MicrosoftTokenSource::redeem(QString refreshToken)
{
    const http::HttpRequest request = refreshRequest(m_settings, refreshToken);
    std::stop_token never; // its answer may hold the only good refresh token
    Result<http::HttpResponse> response = co_await m_client.send(request, never);
    if (!response)
        co_return failure(response.error());
    Result<MicrosoftTokens> tokens =
        microsoft::readTokenAnswer(response->status, response->body, response->complete, m_settings);
    if (tokens)
        co_return tokens;
    if (!tokens.error().retryAfter)
        tokens.error().retryAfter = response->retryAfter();
    const std::optional<microsoft::Refusal> refusal = microsoft::Refusal::parse(response->status, response->body);
    if (refusal && isDead(tokens))
        m_claims = refusal->claims;
    co_return tokens;
}

QCoro::Task<Result<>> MicrosoftTokenSource::keep(MicrosoftTokens tokens)
{
    const QString refreshToken = tokens.refreshToken.isEmpty() ? m_unstored : tokens.refreshToken;
    if (refreshToken.isEmpty())
        co_return Result<>{};
    m_unstored = refreshToken;
    Result<> stored = co_await m_keychain.write(m_place.keychainKey, refreshToken);
    if (stored)
        m_unstored.clear();
    co_return stored;
}

void MicrosoftTokenSource::use(const MicrosoftTokens &tokens, milliseconds monotonic, const QDateTime &utc)
{
    m_access = Access{tokens.accessToken, monotonic, utc, tokens.lifetime};
    m_restUntil = milliseconds(0);
}

} // namespace sincerely
