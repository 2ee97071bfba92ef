#include "core/store/account_repository.h"

#include <QCoreApplication>

namespace sincerely::store
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::store", text);
}

std::optional<Account> firstOf(const QList<Account> &accounts)
{
    return accounts.isEmpty() ? std::nullopt : std::optional(accounts.first());
}

} // namespace

Result<QList<Account>> AccountRepository::read(const char *sql, const Values &values)
{
    QList<Account> accounts;
    const Result<> rows = m_database.forEach(sql, values, [&accounts](const Row &row) {
        Account account;
        account.id = {row.integer(0)};
        account.name = row.text(1);
        account.provider = row.text(2);
        account.owner = {row.text(3), row.text(4)};
        account.settleWaits = settleWaitsFromText(row.text(5)).value_or(SettleWaits());
        account.rest = {row.time(6), std::chrono::seconds(row.integer(7))};
        account.signature = row.text(8);
        accounts.append(account);
    });
    if (!rows)
        return failure(rows.error());
    for (Account &account : accounts) {
        const Result<> settings =
            m_database.forEach("SELECT key, value FROM account_setting WHERE account_id = ?", {account.id.value},
                               [&account](const Row &row) { account.settings.insert(row.text(0), row.text(1)); });
        if (!settings)
            return failure(settings.error());
        const Result<> others = readOtherAddresses(account);
        if (!others)
            return failure(others.error());
    }
    return accounts;
}

Result<> AccountRepository::readOtherAddresses(Account &account)
{
    return m_database.forEach("SELECT name, address, signature, is_of_service, trial FROM from_address "
                              "WHERE account_id = ? ORDER BY position",
                              {account.id.value}, [&account](const Row &row) {
                                  account.otherAddresses.append(
                                      {{row.text(0), row.text(1)},
                                       row.text(2),
                                       row.integer(3) != 0,
                                       fromTrialFromWord(row.text(4)).value_or(FromTrial::NotTried)});
                              });
}

Result<QList<Account>> AccountRepository::all()
{
    return read("SELECT id, name, provider, owner_name, owner_address, settle_waits, rest_asked_at, rest_seconds, "
                "signature "
                "FROM account ORDER BY name COLLATE NOCASE",
                {});
}

Result<std::optional<Account>> AccountRepository::byName(const QString &name)
{
    return read("SELECT id, name, provider, owner_name, owner_address, settle_waits, rest_asked_at, rest_seconds, "
                "signature "
                "FROM account WHERE name = ? COLLATE NOCASE",
                {name.trimmed()})
        .map(firstOf);
}

Result<std::optional<Account>> AccountRepository::byId(AccountId id)
{
    return read("SELECT id, name, provider, owner_name, owner_address, settle_waits, rest_asked_at, rest_seconds, "
                "signature "
                "FROM account WHERE id = ?",
                {id.value})
        .map(firstOf);
}

Result<> AccountRepository::checkName(const Account &account)
{
    const Result<std::optional<Account>> namesake = byName(account.name);
    if (!namesake)
        return failure(namesake.error());
    if (*namesake && (*namesake)->id != account.id)
        return failure(Error::Kind::Invalid,
                       tr("There is already an account named “%1”. Choose another name.").arg(account.name));
    return {};
}

/// Under its id, if it has one.
Result<> AccountRepository::insert(Account &account)
{
    const Result<int> inserted =
        m_database.run("INSERT INTO account (id, name, provider, owner_name, owner_address, settle_waits, "
                       "signature, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       {fromId(account.id), account.name, account.provider, account.owner.name, account.owner.address,
                        toText(account.settleWaits), account.signature, fromTime(QDateTime::currentDateTimeUtc())});
    if (!inserted)
        return failure(inserted.error());
    account.id = {m_database.lastInsertedId()};
    return {};
}

Result<> AccountRepository::writeSettings(const Account &account)
{
    const Result<int> cleared = m_database.run("DELETE FROM account_setting WHERE account_id = ?", {account.id.value});
    if (!cleared)
        return failure(cleared.error());
    for (auto setting = account.settings.cbegin(); setting != account.settings.cend(); ++setting) {
        const Result<int> added =
            m_database.run("INSERT INTO account_setting (account_id, key, value) VALUES (?, ?, ?)",
                           {account.id.value, setting.key(), setting.value()});
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<> AccountRepository::writeOtherAddresses(const Account &account)
{
    const Result<int> cleared = m_database.run("DELETE FROM from_address WHERE account_id = ?", {account.id.value});
    if (!cleared)
        return failure(cleared.error());
    qint64 position = 0;
    for (const FromAddress &other : account.otherAddresses) {
        const Result<int> added = m_database.run(
            "INSERT INTO from_address (account_id, position, name, address, signature, is_of_service, trial) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            {account.id.value, position++, other.address.name, other.address.address, other.signature,
             qint64(other.isOfService), toWord(other.trial)});
        if (!added)
            return failure(added.error());
    }
    return {};
}

/// What stands in tables of its own.
Result<> AccountRepository::writeDetails(const Account &account)
{
    const Result<> settings = writeSettings(account);
    return settings ? writeOtherAddresses(account) : settings;
}

Result<Account> AccountRepository::save(Account account)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<> nameIsFree = checkName(account);
    if (!nameIsFree)
        return failure(nameIsFree.error());
    if (account.id.isNull()) {
        const Result<> inserted = insert(account);
        if (!inserted)
            return failure(inserted.error());
    } else {
        const Result<int> updated =
            m_database.run("UPDATE account SET name = ?, provider = ?, owner_name = ?, owner_address = ?, settle_waits "
                           "= ?, signature = ? WHERE id = ?",
                           {account.name, account.provider, account.owner.name, account.owner.address,
                            toText(account.settleWaits), account.signature, account.id.value});
        if (!updated)
            return failure(updated.error());
    }
    const Result<> details = writeDetails(account);
    if (!details)
        return failure(details.error());
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return account;
}

Result<> AccountRepository::noteRest(AccountId id, const Rest &rest)
{
    // A shorter rest does not end a longer one. One that begins in the future was noted before the clock was set back.
    const Result<int> noted =
        m_database.run("UPDATE account SET rest_asked_at = ?1, rest_seconds = ?2 WHERE id = ?3 AND "
                       "(rest_asked_at IS NULL OR rest_asked_at > ?1 "
                       "OR rest_asked_at + 1000 * rest_seconds < ?1 + 1000 * ?2)",
                       {fromTime(rest.askedAt), qint64(rest.length.count()), id.value});
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<> AccountRepository::checkRemovable(AccountId id)
{
    qint64 campaigns = 0;
    const Result<> counted = m_database.forEach(
        "SELECT count(*) FROM campaign WHERE account_id = ? AND state NOT IN ('writing', 'finished')", {id.value},
        [&campaigns](const Row &row) { campaigns = row.integer(0); });
    if (!counted)
        return counted;
    if (campaigns > 0)
        return failure(Error::Kind::Invalid, tr("A campaign that is not finished still sends from this account."));
    return {};
}

Result<QList<CampaignId>> AccountRepository::remove(AccountId id)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<> removable = checkRemovable(id);
    if (!removable)
        return failure(removable.error());
    QList<CampaignId> campaigns;
    const Result<> read =
        m_database.forEach("SELECT id FROM campaign WHERE account_id = ?", {id.value},
                           [&campaigns](const Row &row) { campaigns.append(CampaignId{row.integer(0)}); });
    if (!read)
        return failure(read.error());
    const Result<int> removed = m_database.run("DELETE FROM account WHERE id = ?", {id.value});
    if (!removed)
        return failure(removed.error());
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return campaigns;
}

Result<Account> AccountRepository::restore(Account account, const QList<CampaignId> &campaigns)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<std::optional<Account>> successor = byId(account.id);
    if (!successor)
        return failure(successor.error());
    if (*successor)
        account.id = {};
    const Result<> nameIsFree = checkName(account);
    if (!nameIsFree)
        return failure(nameIsFree.error());
    const Result<> inserted = insert(account);
    if (!inserted)
        return failure(inserted.error());
    const Result<> details = writeDetails(account);
    if (!details)
        return failure(details.error());
    for (const CampaignId campaign : campaigns) {
        const Result<int> given =
            m_database.run("UPDATE campaign SET account_id = ? WHERE id = ? AND account_id IS NULL",
                           {account.id.value, campaign.value});
        if (!given)
            return failure(given.error());
    }
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return account;
}

} // namespace sincerely::store
