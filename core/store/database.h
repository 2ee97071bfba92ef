#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sincerely::store
{

/// What can be bound to a statement: nothing (NULL), an integer, UTF-8 text, bytes.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;
using Values = std::vector<Value>;

/// Times are stored as UTC milliseconds; an invalid time as NULL.
[[nodiscard]] Value fromTime(const QDateTime &time);

/// The key of another row; NULL when there is none.
template <class Tag>
[[nodiscard]] Value fromId(RowId<Tag> id)
{
    return id.isNull() ? Value() : Value(id.value);
}

/// The row a query stands at. Valid only inside the call it is handed to.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// One connection to the database file: WAL, synchronous=FULL, foreign keys on. Statements are prepared once and kept.
///
/// With synchronous=FULL each commit is on the disk when it returns; the promise that nothing is sent twice rests on it
/// (sqlite.org/pragma.html#pragma_synchronous). Errors have the kinds Storage and Busy. One thread at a time.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file, making it if it is missing, and checks that the write-ahead log was really granted: some network
    /// file systems refuse it.
    [[nodiscard]] static Result<Database> open(const QString &path, Access access);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs one statement that returns no rows. \returns the number of rows it changed.
    Result<int> run(const char *sql, const Values &values = {});

    /// Runs a query and hands over each row. The text of the statement must be a literal: it is the key of the prepared
    /// statement.
    Result<> forEach(const char *sql, const Values &values, const std::function<void(const Row &)> &visit);

    /// Runs several statements without values, for schemas.
    Result<> script(const QByteArray &sql);

    [[nodiscard]] qint64 lastInsertedId() const;

    /// For tests: called before each statement; a returned error makes the statement fail with it.
    void setFault(std::function<std::optional<Error>(const char *sql)> fault) { m_fault = std::move(fault); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Database(sqlite3 *handle);
    Result<sqlite3_stmt *> prepared(const char *sql, const Values &values);
    [[nodiscard]] Error lastError() const;

    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
    std::function<std::optional<Error>(const char *sql)> m_fault;
};

/// Everything between the begin and `commit()` happens or none of it: it is rolled back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace sincerely::store
