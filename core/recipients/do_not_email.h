#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace sincerely::recipients
{

/// What somebody wrote for the do-not-email list, ready for it: an address as `checkAddress()` takes it, or a domain
/// for everybody there: "@example.com", also "*@example.com". A domain does not mean the ones below it. Error Invalid
/// with a sentence.
[[nodiscard]] Result<QString> doNotEmailAddress(QStringView raw);

/// The keys under which an address would stand on the list: its own and that of its domain. The address should have
/// been checked.
[[nodiscard]] QStringList doNotEmailKeys(QStringView address);

/// The do-not-email list for looking many people up. Never changes, so any number of threads may ask it.
class DoNotEmailSet
{
public:
    DoNotEmailSet() = default;
    /// \param keys as `addressKey()` makes them
    explicit DoNotEmailSet(QSet<QString> keys)
        : m_keys(std::move(keys))
    {
    }

    /// Whether the address, or everybody at its domain, is never written to. The address should have been checked.
    [[nodiscard]] bool contains(QStringView address) const;

private:
    QSet<QString> m_keys;
};

} // namespace sincerely::recipients
