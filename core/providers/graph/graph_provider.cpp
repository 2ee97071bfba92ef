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

/// Keeps the secret and asks whose mailbox it opens.
QCoro::Task<Result<MailboxOwner>> adoptAndAsk(Account account, MicrosoftTokens tokens, ProviderServices services,
                                              std::stop_token stop)
{
    const Result<MicrosoftSettings> settings = MicrosoftSettings::parse(account.settings);
    if (!settings)
        co_return failure(settings.error());
    const std::shared_ptr<MicrosoftTokenSource> source = makeTokens(account, *settings, services);
    Result<> kept = co_await source->adopt(tokens);
    if (!kept)
        co_return failure(kept.error());
    const std::unique_ptr<Mailbox> mailbox = makeMailbox(account, *settings, source, services);
    Result<MailboxOwner> owner = co_await mailbox->check(stop);
    co_await mailbox->close();
    if (!owner)
        co_return failure(owner.error());
    const Result<> isSame = checkSameOwner(account.owner, owner->address);
    if (!isSame)
        co_return failure(isSame.error());
    co_return MailboxOwner(*owner);
}

/// What the keychain had before a sign-in that ended badly. There is nobody to tell when it does not succeed, and the
/// next sign-in writes over it.
QCoro::Task<> putBack(std::shared_ptr<Keychain> keychain, QString entry, std::optional<QString> secret)
{
    Result<> done = Result<>{};
    if (secret)
        done = co_await keychain->write(entry, *secret);
    else
        done = co_await keychain->remove(entry);
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
    Result<MailboxOwner> owner = co_await adoptAndAsk(account, fresh, services, stop);
    if (!owner) {
        const std::optional<QString> secret = before ? *before : std::nullopt;
        co_await putBack(services.keychain, entry, secret);
        co_return failure(owner.error());
    }
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
