#pragma once

#include "tests/emulator/emulator.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

namespace sincerely::test
{

/// A place that mail is sent to by the program as a process, and the means to see what really arrived there.
class World
{
public:
    virtual ~World() = default;

    /// The name of its account in every data folder.
    [[nodiscard]] static QString account() { return QStringLiteral("Work"); }
    /// A new data folder that knows the account.
    [[nodiscard]] std::unique_ptr<QTemporaryDir> dataFolder() const;

    virtual void clear() = 0;                                ///< Forgets what arrived.
    [[nodiscard]] virtual QHash<QString, int> arrived() = 0; ///< How often, by address.
    [[nodiscard]] virtual QStringList leftovers() = 0;       ///< Drafts, temporary files, and the like.
    /// What is wrong with what arrived: files missing or cut short. `attachmentBytes`: of the one file; 0: none.
    [[nodiscard]] virtual QStringList damages(qint64 attachmentBytes) = 0;
    /// Mistakes of protocol; empty: none.
    [[nodiscard]] virtual QString violations() { return {}; }

protected:
    QTemporaryDir m_template; ///< What data folders are copied from.
};

class FolderWorld final : public World
{
public:
    FolderWorld();
    void clear() override;
    [[nodiscard]] QHash<QString, int> arrived() override;
    [[nodiscard]] QStringList leftovers() override;
    [[nodiscard]] QStringList damages(qint64 attachmentBytes) override;
    [[nodiscard]] QString path() const { return m_out.path(); }

private:
    QTemporaryDir m_out;
};

/// Signs in once; needs a keychain (tests/support/with-keyring unlocked).
class MicrosoftWorld final : public World
{
public:
    [[nodiscard]] static bool isPossible();
    MicrosoftWorld();
    void clear() override;
    [[nodiscard]] QHash<QString, int> arrived() override;
    [[nodiscard]] QStringList leftovers() override;
    [[nodiscard]] QStringList damages(qint64 attachmentBytes) override;
    [[nodiscard]] QString violations() override;
    [[nodiscard]] emulator::Emulator &service() { return m_emulator; }

private:
    emulator::Emulator m_emulator;
};

} // namespace sincerely::test
