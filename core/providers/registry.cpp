#include "core/providers/registry.h"

#include "core/providers/folder/folder_provider.h"
#include "core/providers/graph/graph_provider.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

struct Provider {
    QString key;
    QString name;
    Result<std::unique_ptr<Mailbox>> (*open)(const Account &, const ProviderServices &);
    QCoro::Task<Result<>> (*forget)(Account, ProviderServices);
};

/// One line for each provider: the only place that knows them all.
QList<Provider> providers()
{
    return {
        {folder::providerKey(), QCoreApplication::translate("sincerely::providers", "Folder"), &folder::openMailbox,
         nullptr},
        {graph::providerKey(), QStringLiteral("Microsoft 365"), &graph::openMailbox, &graph::forget},
    };
}

std::optional<Provider> find(const QString &key)
{
    for (const Provider &provider : providers()) {
        if (provider.key == key)
            return provider;
    }
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services)
{
    const std::optional<Provider> provider = find(account.provider);
    if (!provider)
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("sincerely::providers",
                                                   "This version of Sincerely does not know the kind of account “%1”.")
                           .arg(account.provider));
    return provider->open(account, services);
}

QCoro::Task<Result<>> forgetSecrets(Account account, ProviderServices services)
{
    const std::optional<Provider> provider = find(account.provider);
    if (!provider || !provider->forget)
        co_return Result<>{};
    Result<> forgotten = co_await provider->forget(account, services);
    co_return forgotten;
}

bool keepsSecrets(const QString &provider)
{
    const std::optional<Provider> found = find(provider);
    return found && found->forget;
}

QString providerName(const QString &provider)
{
    const std::optional<Provider> found = find(provider);
    return found ? found->name : provider;
}

} // namespace sincerely
