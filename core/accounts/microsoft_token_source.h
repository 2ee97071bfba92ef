#pragma once

#include "core/accounts/keychain.h"
#include "core/accounts/microsoft_settings.h"
#include "core/accounts/microsoft_tokens.h"
#include "core/accounts/token_source.h"
#include "core/async/event.h"
#include "core/async/task_scope.h"
#include "core/base/clock.h"
#include "core/http/http_client.h"

#include <memory>
#include <optional>

namespace sincerely
{

/// Access tokens of one Microsoft account. The access token is kept in memory only, the refresh token in the keychain
/// only.
///
/// However many ask, one refresh runs in this process, and a lock file keeps other processes from refreshing the same
/// account meanwhile. A new refresh token is stored before the access token that came with it is handed out, so that no
/// crash loses it. `stopAndDrain()` must have been awaited before this is destroyed. One thread.
class MicrosoftTokenSource final : public TokenSource
{
public:
    struct Place {
        QString keychainKey; ///< One for each account: "microsoft/<account id>".
        QString lockFile;    ///< In the data directory; made when needed.
    };

    /// \param client, keychain, clock have to outlive this.
    MicrosoftTokenSource(MicrosoftSettings settings, Place place, http::HttpClient &client, Keychain &keychain,
                         const Clock &clock);
    ~MicrosoftTokenSource() override;

    /// Takes over what an interactive sign-in has brought: stores the refresh token, then uses the access token.
    /// Error: KeychainLocked – nothing is kept then.
    [[nodiscard]] QCoro::Task<Result<>> adopt(MicrosoftTokens tokens);

    /// \copydoc TokenSource::accessToken
    /// While a refresh fails for a passing reason, a token that is still good goes on being handed out.
    /// Further errors: Busy – another process holds the lock file; Storage – it cannot be made.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken(std::stop_token stop) override;
    void reject(QByteArray token) override;

    /// The service wants another sign-in that fulfils these claims (JSON, decoded from a claims challenge; source:
    /// learn.microsoft.com/entra/ identity-platform/claims-challenge). From now on accessToken() says SignInNeeded,
    /// until `adopt()`.
    void demandClaims(QByteArray claimsJson);

    /// For MicrosoftSignIn::Options::claims; empty when nothing is demanded.
    [[nodiscard]] QByteArray demandedClaims() const { return m_claims; }

    /// Ends waiting; a request for tokens that is on its way is still waited for, since its answer may hold the only
    /// good refresh token.
    [[nodiscard]] QCoro::Task<> stopAndDrain();
    [[nodiscard]] QCoro::Task<> close() override { return stopAndDrain(); }

private:
    struct Access {
        QByteArray token;
        std::chrono::milliseconds receivedMonotonic;
        QDateTime receivedUtc;
        std::chrono::seconds lifetime;
    };
    /// One refresh, shared by all who wait for it.
    struct Round {
        std::optional<Result<QByteArray>> outcome;
        Event ended;
    };

    [[nodiscard]] std::chrono::milliseconds ageOf(const Access &access) const;
    [[nodiscard]] bool isFresh(const Access &access) const;
    [[nodiscard]] bool isAlive(const Access &access) const;
    [[nodiscard]] std::shared_ptr<Round> startRound();
    QCoro::Task<> runRound(std::shared_ptr<Round> round);
    QCoro::Task<Result<QByteArray>> refresh();
    QCoro::Task<Result<MicrosoftTokens>> redeemStored();
    QCoro::Task<Result<QString>> storedRefreshToken();
    QCoro::Task<Result<MicrosoftTokens>> redeem(QString refreshToken);
    QCoro::Task<Result<>> keep(MicrosoftTokens tokens);
    void use(const MicrosoftTokens &tokens, std::chrono::milliseconds monotonic, const QDateTime &utc);
    [[nodiscard]] std::optional<QByteArray> usableMeanwhile(const Error &error);

    MicrosoftSettings m_settings;
    Place m_place;
    http::HttpClient &m_client;
    Keychain &m_keychain;
    const Clock &m_clock;
    std::optional<Access> m_access;
    QString m_unstored; ///< A refresh token that the keychain did not take; tried again with the next refresh.
    QByteArray m_claims;
    std::chrono::milliseconds m_restUntil{0}; ///< No refresh before this while the token in hand is still good.
    std::shared_ptr<Round> m_round;
    TaskScope m_scope;
};

} // namespace sincerely
