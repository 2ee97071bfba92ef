#include "core/campaign/account_desk.h"

#include "core/providers/folder/folder_provider.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::AccountDesk", text);
}

Result<Account> accountById(store::Database &database, AccountId id)
{
    const Result<std::optional<Account>> account = store::AccountRepository(database).byId(id);
    if (!account)
        return failure(account.error());
    if (!*account)
        return failure(Error::Kind::Invalid, tr("This account is not there any more."));
    return **account;
}

Result<> checkNameNow(store::Database &database, const QString &name, AccountId whose)
{
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, tr("The account needs a name."));
    const Result<std::optional<Account>> namesake = store::AccountRepository(database).byName(name);
    if (!namesake)
        return failure(namesake.error());
    if (*namesake && (*namesake)->id != whose)
        return failure(Error::Kind::Invalid,
                       tr("There is already an account named “%1”. Choose another name.").arg(name));
    return {};
}

/// The account of the same mailbox that is there already.
Result<std::optional<Account>> knownMailbox(store::Database &database, const Account &account)
{
    const Result<QList<Account>> all = store::AccountRepository(database).all();
    if (!all)
        return failure(all.error());
    for (const Account &known : *all) {
        if (known.provider == account.provider &&
            known.owner.address.compare(account.owner.address, Qt::CaseInsensitive) == 0)
            return known;
    }
    return std::optional<Account>();
}

QStringList aliasesOf(const Account &account)
{
    QStringList aliases;
    for (const FromAddress &other : account.otherAddresses) {
        if (other.isOfService)
            aliases.append(other.address.address);
    }
    return aliases;
}

/// The addresses and signatures as they are stored: they may have been changed while the person was in the browser. But
/// which aliases there are, the sign-in knows better.
void keepAddresses(Account &signedIn, const Account &stored)
{
    const QStringList aliases = aliasesOf(signedIn);
    signedIn.signature = stored.signature;
    signedIn.otherAddresses = stored.otherAddresses;
    takeAliases(signedIn, aliases);
}

struct Kept {
    Account account;
    std::optional<Account> replaced; ///< What it was before, with another place in the keychain.
};

Result<Kept> keepNow(store::Database &database, Account account)
{
    Kept kept;
    if (!account.id.isNull()) {
        const Result<Account> stored = accountById(database, account.id);
        if (!stored)
            return failure(stored.error());
        keepAddresses(account, *stored);
    } else if (account.name.isEmpty()) {
        const Result<std::optional<Account>> known = knownMailbox(database, account);
        if (!known)
            return failure(known.error());
        kept.replaced = *known;
        account.name = account.owner.address;
        if (*known) {
            account.id = (*known)->id;
            account.name = (*known)->name;
            account.settleWaits = (*known)->settleWaits;
            keepAddresses(account, **known);
        }
    }
    const Result<Account> saved = store::AccountRepository(database).save(account);
    if (!saved)
        return failure(saved.error());
    kept.account = *saved;
    return kept;
}

Result<Account> changeNow(store::Database &database, AccountId id, const std::function<void(Account &)> &change)
{
    Result<Account> account = accountById(database, id);
    if (!account)
        return account;
    change(*account);
    return store::AccountRepository(database).save(*account);
}

} // namespace

AccountDesk::AccountDesk(store::Store &store, ProviderServices services)
    : m_store(store)
    , m_services(std::move(services))
{
}

QCoro::Task<Result<>> AccountDesk::checkName(QString name, AccountId whose)
{
    auto work = [name, whose](store::Database &database) { return checkNameNow(database, name, whose); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<Account>> AccountDesk::addFolder(QString name, QString path, std::stop_token stop)
{
    const QString wanted = name.trimmed();
    const AccountId nobody;
    Result<> isFree = co_await checkName(wanted, nobody); // before the folder is made
    if (!isFree)
        co_return failure(isFree.error());
    const Result<Account> account = folder::makeAccount(wanted, path);
    if (!account)
        co_return failure(account.error());
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(*account, m_services);
    if (!mailbox)
        co_return failure(mailbox.error());
    Result<MailboxOwner> usable = co_await (*mailbox)->check(stop);
    co_await (*mailbox)->close();
    if (!usable)
        co_return failure(usable.error());
    const Account made = *account;
    auto save = [made](store::Database &database) { return store::AccountRepository(database).save(made); };
    Result<Account> saved = co_await m_store.run(save);
    co_return saved;
}

QCoro::Task<Result<Account>> AccountDesk::signIn(Account account, graph::SignInSteps steps, std::stop_token stop)
{
    account.name = account.name.trimmed();
    account.provider = graph::providerKey();
    if (!account.name.isEmpty()) {
        const QString name = account.name;
        const AccountId whose = account.id;
        Result<> isFree = co_await checkName(name, whose);
        if (!isFree)
            co_return failure(isFree.error());
    }
    const ProviderServices services = m_services;
    Result<Account> signedIn = co_await graph::signIn(account, services, steps, stop);
    if (!signedIn)
        co_return failure(signedIn.error());
    const Account newest = *signedIn;
    Result<Account> kept = co_await keep(newest);
    co_return kept;
}

/// Nobody would know of the secret of an account that could not be kept.
QCoro::Task<Result<Account>> AccountDesk::keep(Account signedIn)
{
    auto work = [signedIn](store::Database &database) { return keepNow(database, signedIn); };
    Result<Kept> kept = co_await m_store.run(work);
    std::optional<Account> useless;
    if (kept)
        useless = kept->replaced;
    else if (signedIn.id.isNull())
        useless = signedIn;
    if (useless) {
        const Account forgotten = *useless;
        const ProviderServices services = m_services;
        Result<> secrets = co_await forgetSecrets(forgotten, services);
    }
    if (!kept)
        co_return failure(kept.error());
    co_return kept->account;
}

QCoro::Task<Result<CheckedAccount>>
AccountDesk::check(Account account, std::function<void(std::chrono::seconds)> slowed, std::stop_token stop)
{
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(account, m_services);
    if (!mailbox)
        co_return failure(mailbox.error());
    (*mailbox)->onSlowed(slowed);
    Result<MailboxOwner> owner = co_await (*mailbox)->check(stop);
    Result<SpareDrafts::Outcome> tidied = SpareDrafts::Outcome{};
    const AccountId id = account.id;
    if (owner) {
        SpareDrafts spareDrafts(m_store, **mailbox);
        tidied = co_await spareDrafts.removeNoted(id, stop);
    }
    co_await (*mailbox)->close();
    if (!owner)
        co_return failure(owner.error());
    const QStringList aliases = owner->aliases;
    auto take = [aliases](Account &stored) { takeAliases(stored, aliases); };
    Result<Account> known = co_await change(id, take);
    if (!known)
        co_return failure(known.error());
    co_return CheckedAccount{owner->address, tidied};
}

QCoro::Task<Result<Account>> AccountDesk::rename(AccountId id, QString name)
{
    const QString wanted = name.trimmed();
    Result<> isFree = co_await checkName(wanted, id);
    if (!isFree)
        co_return failure(isFree.error());
    auto setName = [wanted](Account &account) { account.name = wanted; };
    Result<Account> renamed = co_await change(id, setName);
    co_return renamed;
}

QCoro::Task<Result<Account>> AccountDesk::change(AccountId id, std::function<void(Account &)> apply)
{
    auto work = [id, apply](store::Database &database) { return changeNow(database, id, apply); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<Account>> AccountDesk::setSettleWaits(AccountId id, SettleWaits waits)
{
    return change(id, [waits](Account &account) { account.settleWaits = waits; });
}

QCoro::Task<Result<Account>> AccountDesk::setSignature(AccountId id, QString address, QString html)
{
    return change(id, [address, html](Account &account) {
        if (isOwner(account, address))
            account.signature = html;
        else if (FromAddress *other = otherAddress(account, address))
            other->signature = html;
    });
}

QCoro::Task<Result<Account>> AccountDesk::setOtherAddresses(AccountId id, QList<FromAddress> addresses)
{
    return change(id, [addresses](Account &account) { account.otherAddresses = addresses; });
}

QCoro::Task<Result<Account>> AccountDesk::noteTrial(AccountId id, MailAddress address, FromTrial trial)
{
    return change(id, [address, trial](Account &account) {
        if (FromAddress *other = otherAddress(account, address.address))
            other->trial = trial;
        else if (!isOwner(account, address.address))
            account.otherAddresses.append({address, {}, false, trial});
    });
}

QCoro::Task<Result<QList<Campaign>>> AccountDesk::unfinished(AccountId id)
{
    auto work = [id](store::Database &database) {
        return store::CampaignRepository(database).all().map([id](QList<Campaign> campaigns) {
            campaigns.removeIf([id](const Campaign &campaign) {
                return campaign.account != id || campaign.state == CampaignState::Writing ||
                       campaign.state == CampaignState::Finished;
            });
            return campaigns;
        });
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<CampaignId>>> AccountDesk::remove(AccountId id, Secret secret)
{
    auto look = [id](store::Database &database) -> Result<Account> {
        const Result<> mayGo = store::AccountRepository(database).checkRemovable(id);
        return mayGo ? accountById(database, id) : failure(mayGo.error());
    };
    Result<Account> account = co_await m_store.run(look);
    if (!account)
        co_return failure(account.error());
    if (secret == Secret::Remove) {
        const Account forgotten = *account;
        const ProviderServices services = m_services;
        Result<> secrets = co_await forgetSecrets(forgotten, services);
        if (!secrets)
            co_return failure(secrets.error());
    }
    auto work = [id](store::Database &database) { return store::AccountRepository(database).remove(id); };
    Result<QList<CampaignId>> removed = co_await m_store.run(work);
    co_return removed;
}

QCoro::Task<Result<Account>> AccountDesk::restore(Account account, QList<CampaignId> campaigns)
{
    auto work = [account, campaigns](store::Database &database) {
        return store::AccountRepository(database).restore(account, campaigns);
    };
    return m_store.run(std::move(work));
}

} // namespace sincerely
