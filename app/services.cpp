#include "app/services.h"

#include "core/accounts/system_keychain.h"
#include "core/http/qt_http_client.h"
#include "core/store/account_repository.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace sincerely::app
{

Services::Services(std::unique_ptr<store::Store> store)
    : m_store(std::move(store))
    , m_http(std::make_shared<http::QtHttpClient>(QCoreApplication::applicationVersion().toUtf8()))
    , m_keychain(std::make_shared<SystemKeychain>(QStringLiteral("Sincerely")))
{
}

Result<std::unique_ptr<Services>> Services::open(const QString &dataFolder)
{
    Result<std::unique_ptr<store::Store>> store = store::Store::open(dataFolder);
    if (!store)
        return failure(store.error());
    return std::unique_ptr<Services>(new Services(std::move(*store)));
}

QString Services::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sincerely");
}

ProviderServices Services::forProviders() const
{
    ProviderServices services{m_http, m_keychain, m_clock, m_store->folder()};
    services.keepRest = [store = m_store.get()](AccountId account, Rest rest) {
        // Were it lost, the service would ask for it again.
        store->post([account, rest](store::Database &database) {
            return store::AccountRepository(database).noteRest(account, rest);
        });
    };
    return services;
}

} // namespace sincerely::app
