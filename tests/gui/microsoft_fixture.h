#pragma once

#include "tests/emulator/emulator.h"
#include "tests/gui/sending_fixture.h"
#include "tests/unit/accounts/token_source_fakes.h"

namespace sincerely::test
{

/// Makes an account whose service is at these addresses the one of the open campaign, which goes out as fast as can be.
void useMicrosoft(SendingFixture &fixture, const QUrl &authority, const QUrl &graph);

/// Where its secret lies in the keychain.
[[nodiscard]] QString microsoftKey();

/// "p0@example.com × 1", … of everybody who got something.
[[nodiscard]] QStringList deliveriesOf(const emulator::Emulator &emulator);

/// A Microsoft 365 mailbox that is none behind the pages: the emulator with faults.
class MicrosoftFixture
{
public:
    /// A campaign to so many people, all of them approved, and an account that is signed in. \param faults as in the
    /// emulator's README
    MicrosoftFixture(int people, const QString &faults);

    void signIn();

    [[nodiscard]] QStringList deliveries() const { return deliveriesOf(emulator); }
    [[nodiscard]] static QStringList onceEach(int people);

    emulator::Emulator emulator;
    std::shared_ptr<FakeKeychain> keychain = std::make_shared<FakeKeychain>();
    SendingFixture fixture;
};

} // namespace sincerely::test
