#include "core/store/database.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <sqlite3.h>

namespace sincerely::store
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::store", text);
}

Error errorFor(int code, const char *message)
{
    const QString details = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(message));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Storage, tr("The disk is full. Make room, then go on."), details, {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Storage,
                tr("The program’s data folder cannot be written to. Check its permissions."),
                details,
                {}};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage,
                tr("The program’s data cannot be opened. Check that the data folder exists and can be written to."),
                details,
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                tr("The program’s data is in use by another program. Close it, then try again."),
                details,
                {}};
    case SQLITE_IOERR:
        return {Error::Kind::Storage,
                tr("The disk with the program’s data reports an error, or takes no more. Check it, then go on."),
                details,
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Storage,
                tr("The program’s data is damaged. Restore it from a backup before going on."),
                details,
                {}};
    default:
        return {Error::Kind::Storage, tr("The program’s data could not be read or written."), details, {}};
    }
}

int bindValue(sqlite3_stmt *statement, int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, index, *number);
    if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        return sqlite3_bind_text64(statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return sqlite3_bind_blob64(statement, index, bytes->constData(), sqlite3_uint64(bytes->size()),
                                   SQLITE_TRANSIENT);
    return sqlite3_bind_null(statement, index);
}

/// Puts a prepared statement back so that it can be run again, whatever way its use ended.
struct Reset {
    sqlite3_stmt *statement;
    ~Reset()
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
};

} // namespace

Value fromTime(const QDateTime &time)
{
    return time.isValid() ? Value(time.toMSecsSinceEpoch()) : Value();
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(sqlite3 *handle)
    : m_handle(handle)
{
}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&other) noexcept
{
    m_statements = std::move(other.m_statements); // before the handle: statements must not outlive it
    m_handle = std::move(other.m_handle);
    m_fault = std::move(other.m_fault);
    return *this;
}
Database::~Database()
{
    m_statements.clear();
}

Result<Database> Database::open(const QString &path, Access access)
{
    sqlite3 *handle = nullptr;
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return failure(errorFor(code, handle ? sqlite3_errmsg(handle) : "out of memory"));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);

    Result<> foreignKeys = database.script("PRAGMA foreign_keys=ON");
    if (!foreignKeys)
        return failure(foreignKeys.error());
    if (access == Access::ReadOnly)
        return database;

    QString mode;
    Result<> wal = database.forEach("PRAGMA journal_mode=WAL", {}, [&mode](const Row &row) { mode = row.text(0); });
    if (!wal)
        return failure(wal.error());
    if (mode != QStringLiteral("wal"))
        return failure(Error::Kind::Storage,
                       tr("The data folder lies on a drive that cannot keep the sending record safe. Choose a folder "
                          "on this machine’s own disk."),
                       QStringLiteral("journal_mode=%1").arg(mode));
    Result<> durable = database.script("PRAGMA synchronous=FULL; PRAGMA journal_size_limit=16777216");
    if (!durable)
        return failure(durable.error());
    return database;
}

Error Database::lastError() const
{
    return errorFor(sqlite3_extended_errcode(m_handle.get()), sqlite3_errmsg(m_handle.get()));
}

Result<sqlite3_stmt *> Database::prepared(const char *sql, const Values &values)
{
    if (m_fault) {
        if (std::optional<Error> error = m_fault(sql))
            return failure(*error);
    }
    auto &entry = m_statements[sql];
    if (!entry) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
            const Error error = lastError();
            m_statements.erase(sql);
            return failure(error);
        }
        entry.reset(statement);
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (bindValue(entry.get(), int(i) + 1, values[i]) != SQLITE_OK)
            return failure(lastError());
    }
    return entry.get();
}

Result<int> Database::run(const char *sql, const Values &values)
{
    const Result<> done = forEach(sql, values, [](const Row &) {});
    if (!done)
        return failure(done.error());
    return sqlite3_changes(m_handle.get());
}

Result<> Database::forEach(const char *sql, const Values &values, const std::function<void(const Row &)> &visit)
{
    const Result<sqlite3_stmt *> statement = prepared(sql, values);
    if (!statement)
        return failure(statement.error());
    const Reset reset{*statement};
    for (;;) {
        const int code = sqlite3_step(*statement);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_ROW)
            return failure(lastError());
        visit(Row(*statement));
    }
}

Result<> Database::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

qint64 Database::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

Result<Transaction> Transaction::begin(Database &database)
{
    // IMMEDIATE: a second writer is noticed here, where nothing has been done yet, and not at the commit.
    const Result<int> begun = database.run("BEGIN IMMEDIATE");
    if (!begun)
        return failure(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->script("ROLLBACK");
}

Result<> Transaction::commit()
{
    const Result<int> done = m_database->run("COMMIT");
    if (!done)
        return failure(done.error());
    m_database = nullptr;
    return {};
}

} // namespace sincerely::store
