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
    /// Error::Kind::Invalid: another account has this name.
    Result<Account> save(Account account);

    /// Finished campaigns stay, without an account. Error::Kind::Invalid: an unfinished campaign still sends from it.
    Result<> remove(AccountId id);

private:
    Result<QList<Account>> read(const char *sql, const Values &values);
    Database &m_database;
};

} // namespace sincerely::store
