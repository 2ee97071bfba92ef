#pragma once

#include "core/model/account.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace sincerely::store
{

/// The accounts, without their secrets. Error kinds: Storage, Busy.
class AccountRepository
{
public:
    explicit AccountRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Account>> all();
    [[nodiscard]] Result<std::optional<Account>> byName(const QString &name); ///< Letter case does not matter.
    [[nodiscard]] Result<std::optional<Account>> byId(AccountId id);

    /// Adds or, when the account has an id, replaces it. \returns the account with its id.
    /// The rest is not written; see noteRest(). Error::Kind::Invalid: another account has this name.
    Result<Account> save(Account account);

    /// Keeps what the service has asked for, unless a longer rest is running already.
    Result<> noteRest(AccountId id, const Rest &rest);

    /// Error::Kind::Invalid: a campaign that is not finished still sends from it.
    [[nodiscard]] Result<> checkRemovable(AccountId id);

    /// Finished campaigns and those that are being written stay, without an account. \returns which these are.
    /// Errors: as checkRemovable().
    Result<QList<CampaignId>> remove(AccountId id);

    /// Takes remove() back: the account is that of those of the campaigns again that have no other one by now.
    /// \returns the account; it has another id if its own has been given to another one meanwhile. Errors: as save().
    Result<Account> restore(Account account, const QList<CampaignId> &campaigns);

private:
    Result<QList<Account>> read(const char *sql, const Values &values);
    Result<> checkName(const Account &account);
    Result<> insert(Account &account);
    Result<> readOtherAddresses(Account &account);
    Result<> writeDetails(const Account &account);
    Result<> writeSettings(const Account &account);
    Result<> writeOtherAddresses(const Account &account);
    Database &m_database;
};

} // namespace sincerely::store
