#include "core/store/store.h"

#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace sincerely::store
{

namespace
{

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("sincerely.db"));
}

} // namespace

Store::Store(QString folder, Database database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Store::~Store()
{
    m_thread.waitForDone();
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    // An empty name would mean wherever the program happens to be started.
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return failure(Error::Kind::Storage,
                       QCoreApplication::translate("sincerely::store",
                                                   "The data folder “%1” cannot be made. Check its permissions.")
                           .arg(folder));
    Result<Database> database = Database::open(databasePath(folder), Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    // Letters and addresses of other people: nobody else on this machine needs to read them.
    QFile::setPermissions(databasePath(folder), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Result<> migrated = migrate(*database);
    if (!migrated)
        return failure(migrated.error());
    return std::unique_ptr<Store>(new Store(folder, std::move(*database)));
}

template QCoro::Task<Result<>> Store::answer(std::function<Result<>(Database &)> work);

Result<Database> Store::reader() const
{
    return Database::open(databasePath(m_folder), Database::Access::ReadOnly);
}

} // namespace sincerely::store
