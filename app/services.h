#pragma once

#include "core/accounts/keychain.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/campaign/account_desk.h"
#include "core/http/http_client.h"
#include "core/providers/registry.h"
#include "core/store/store.h"

#include <memory>

namespace sincerely::app
{

/// The parts that live as long as the program, put together once. Nothing decides anything here.
class Services
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Services>> open(const QString &dataFolder);

    /// Where the data lie when nothing else is asked for: the system's place for application data.
    [[nodiscard]] static QString defaultDataFolder();

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::shared_ptr<http::HttpClient> http() const { return m_http; }
    [[nodiscard]] std::shared_ptr<Keychain> keychain() const { return m_keychain; }
    [[nodiscard]] ProviderServices forProviders() const;
    [[nodiscard]] AccountDesk accountDesk() { return AccountDesk(*m_store, forProviders()); }

private:
    explicit Services(std::unique_ptr<store::Store> store);

    SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<http::HttpClient> m_http;
    std::shared_ptr<Keychain> m_keychain;
};

} // namespace sincerely::app
