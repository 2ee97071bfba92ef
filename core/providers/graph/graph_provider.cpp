#include "core/providers/graph/graph_provider.h"

#include "core/accounts/microsoft_token_source.h"
#include "core/accounts/sign_in_remedy.h"
#include "core/providers/graph/graph_mailbox.h"

#include <QDir>
#include <QUuid>

namespace sincerely::graph
{

namespace
{

/// Which entry of the keychain is this account's; made once, and no secret itself.
QString keychainKeySetting()
{
    return QStringLiteral("keychain_key");
}

QString keychainEntry(const Account &account)
{
    return QStringLiteral("microsoft/") + account.settings.value(keychainKeySetting());
}

std::shared_ptr<MicrosoftTokenSource> makeTokens(const Account &account, const MicrosoftSettings &settings,
                                                 const ProviderServices &services)
{
    const QString key = account.settings.value(keychainKeySetting());
    const QString lock = QDir(services.dataFolder).filePath(QStringLiteral("sign-in-%1.lock").arg(key));
    const MicrosoftTokenSource::Place place{keychainEntry(account), lock};
    return std::make_shared<MicrosoftTokenSource>(settings, place, *services.http, *services.keychain, services.clock);
}

std::unique_ptr<Mailbox> makeMailbox(const Account &account, const MicrosoftSettings &settings,
                                     std::shared_ptr<TokenSource> tokens, const ProviderServices &services)
{
    GraphOptions options;
    options.graphRoot = settings.graphUrl;
    options.ownerAddress = account.owner.address;
    options.patience = services.patience;
    const Clock &clock = services.clock;
    options.keepRest = [keep = services.keepRest, id = account.id, &clock](std::chrono::seconds length) {
        if (keep && !id.isNull())
            keep(id, Rest{clock.nowUtc(), length});
    };
    options.restLeft = account.rest.left(clock.nowUtc());
    if (options.restLeft.count() > 0 && account.rest.askedAt > clock.nowUtc())
        options.keepRest(options.restLeft); // the clock was set back: counted from now on, and only once
    return std::make_unique<GraphMailbox>(services.http, std::move(tokens), services.clock, options);
}

Result<> checkSameOwner(const MailAddress &known, const MailAddress &signedIn)
{
    if (known.address.isEmpty() || known.address.compare(signedIn.address, Qt::CaseInsensitive) == 0)
        return {};
    return failure(otherMailbox(signedIn.address, known.address));
}

/// The access token of a sign-in of which nothing is kept yet.
class OneToken final : public TokenSource
{
public:
    explicit OneToken(QByteArray token)
        : m_token(std::move(token))
    {
    }
    QCoro::Task<Result<QByteArray>> accessToken(std::stop_token) override { co_return QByteArray(m_token); }
    void reject(QByteArray) override {}

private:
    QByteArray m_token;
};

/// Asks whose mailbox was signed in to, before anything of it is kept: what sends with this account meanwhile, or after
/// a crash, must not come upon the secret of another mailbox.
QCoro::Task<Result<MailboxOwner>> askOwner(Account account, MicrosoftTokens tokens, MicrosoftSettings settings,
                                           ProviderServices services, std::stop_token stop)
{
    const auto token = std::make_shared<OneToken>(tokens.accessToken);
    const std::unique_ptr<Mailbox> mailbox = makeMailbox(account, settings, token, services);
    Result<MailboxOwner> owner = co_await mailbox->check(stop);
    co_await mailbox->close();
    if (!owner)
        co_return failure(owner.error());
    const Result<> isSame = checkSameOwner(account.owner, owner->address);
    if (!isSame)
        co_return failure(isSame.error());
    co_return MailboxOwner(*owner);
}

} // namespace

QString providerKey()
{
    return QStringLiteral("microsoft");
}

Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services)
{
    const Result<MicrosoftSettings> settings = MicrosoftSettings::parse(account.settings);
    if (!settings)
        return failure(settings.error());
    return makeMailbox(account, *settings, makeTokens(account, *settings, services), services);
}

QCoro::Task<Result<Account>> signIn(Account account, ProviderServices services, SignInSteps steps, std::stop_token stop)
{
    const Result<MicrosoftSettings> settings = MicrosoftSettings::parse(account.settings);
    if (!settings)
        co_return failure(settings.error());
    const QString key =
        account.settings.value(keychainKeySetting(), QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.settings = settings->toMap();
    account.settings.insert(keychainKeySetting(), key);
    const QString entry = keychainEntry(account);
    Result<std::optional<QString>> before = co_await services.keychain->read(entry);
    if (!before && before.error().kind == Error::Kind::KeychainLocked)
        co_return failure(before.error()); // better now than when the person has been through the browser

    MicrosoftSignIn::Options options;
    options.loginHint = account.owner.address;
    options.answered = steps.answered;
    MicrosoftSignIn interactive(options);
    Result<MicrosoftTokens> tokens = co_await interactive.signIn(*settings, steps.openBrowser, stop);
    if (!tokens)
        co_return failure(tokens.error());
    const MicrosoftTokens fresh = *tokens;
    Result<MailboxOwner> owner = co_await askOwner(account, fresh, *settings, services, stop);
    if (!owner)
        co_return failure(owner.error());
    const std::shared_ptr<MicrosoftTokenSource> source = makeTokens(account, *settings, services);
    Result<> kept = co_await source->adopt(fresh);
    if (!kept)
        co_return failure(kept.error());
    account.owner = owner->address;
    takeAliases(account, owner->aliases);
    co_return account;
}

QCoro::Task<Result<>> forget(Account account, ProviderServices services)
{
    const QString entry = keychainEntry(account);
    Result<> removed = co_await services.keychain->remove(entry);
    co_return removed;
}

} // namespace sincerely::graph
