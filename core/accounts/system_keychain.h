#pragma once

#include "core/accounts/keychain.h"
#include "core/accounts/keychain_parts.h"

#include <chrono>

namespace sincerely
{

/// The keychain of the system: Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on Windows.
///
/// A secret of any length is spread over entries "<program>/<key>/<generation>/<n>", with a head "<program>/<key>" that
/// is written last. So a reader finds the old secret or the new one, never a mixture. The program's name is part of the
/// key because Windows has no other name space.
///
/// On Linux a locked keychain reads like an empty one. Before `read()` says "nothing", it therefore tries to write (and
/// removes again) a tiny entry, which can make the system ask for the password of the keychain; if that fails, the
/// answer is KeychainLocked.
///
/// Errors: KeychainLocked – with what to install or unlock; SignInNeeded – the stored parts do not belong together.
/// One thread, with an event loop. Calls that are under way may outlive this object.
class SystemKeychain final : public Keychain
{
public:
    /// \param limit how long the system may take for one entry. It is long because the person may have to type a
    /// password meanwhile.
    explicit SystemKeychain(QString program, std::chrono::milliseconds limit = std::chrono::seconds(60));

    [[nodiscard]] QCoro::Task<Result<std::optional<QString>>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<>> write(QString key, QString secret) override;
    [[nodiscard]] QCoro::Task<Result<>> remove(QString key) override;

    /// Whether secrets can be stored at all, found out by storing a tiny one. Error: KeychainLocked.
    [[nodiscard]] QCoro::Task<Result<>> probe();

private:
    QString m_program;
    std::chrono::milliseconds m_limit;
};

} // namespace sincerely
