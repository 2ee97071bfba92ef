#pragma once

#include "tests/emulator/emulator.h"
#include "tests/integration/cli_files.h"
#include "tests/integration/cli_process.h"

namespace sincerely::test
{

/// A Microsoft 365 mailbox that is none, and what is needed to send from it by the command line: the emulator in this
/// process, a plain client that plays the browser, and an account called "Work".
class CliMailbox
{
public:
    explicit CliMailbox(emulator::Behaviour behaviour = {});

    [[nodiscard]] emulator::Emulator &emulator() { return m_emulator; }
    [[nodiscard]] const CliFiles &files() const { return m_files; }

    /// `account add microsoft` to its end, with the browser going where it is sent.
    [[nodiscard]] CliResult signIn(const QString &name = QStringLiteral("Work"));
    [[nodiscard]] QStringList signInCommand(const QString &name = QStringLiteral("Work")) const;

    /// A `send` that asks for no patience: as fast as the service takes it, short waits after unclear answers.
    [[nodiscard]] QStringList sendCommand(const QString &list, const QStringList &more = {}) const;
    [[nodiscard]] QStringList resumeCommand() const;

    /// Who got how many; "nobody" when nobody got anything.
    [[nodiscard]] QString deliveries() const;
    /// What deliveries() says when each of `count` people got one.
    [[nodiscard]] static QString onceEach(int count);

private:
    emulator::Emulator m_emulator;
    CliFiles m_files;
};

/// Opens the address and follows wherever it leads, as a browser without a person. false: it led nowhere.
[[nodiscard]] bool browse(const QUrl &url);

} // namespace sincerely::test
