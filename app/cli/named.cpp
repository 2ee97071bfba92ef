#include "app/cli/named.h"

#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"

#include <QCoreApplication>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

} // namespace

Result<Account> accountNamed(store::Database &database, const QString &name)
{
    const Result<std::optional<Account>> account = store::AccountRepository(database).byName(name);
    if (!account)
        return failure(account.error());
    if (!*account)
        return failure(
            Error::Kind::Invalid,
            tr("There is no account named “%1”. “sincerely-cli account list” shows the accounts.").arg(name));
    return **account;
}

Result<Campaign> campaignNamed(store::Database &database, const QString &nameOrNumber)
{
    const Result<std::optional<Campaign>> campaign = store::CampaignRepository(database).find(nameOrNumber);
    if (!campaign)
        return failure(campaign.error());
    if (!*campaign)
        return failure(Error::Kind::Invalid,
                       tr("There is no campaign “%1”. “sincerely-cli status” shows the campaigns.").arg(nameOrNumber));
    return **campaign;
}

Error withWayToSignIn(store::Database &database, AccountId account, Error error)
{
    if (error.kind != Error::Kind::SignInNeeded)
        return error;
    const Result<std::optional<Account>> found = store::AccountRepository(database).byId(account);
    if (found && *found)
        error.sentence += u' ' + tr("“sincerely-cli account add microsoft --name \"%1\"” does it.").arg((*found)->name);
    return error;
}

} // namespace sincerely::cli
