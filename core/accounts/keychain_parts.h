#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sincerely
{

/// The first entry of a secret that is spread over several: how many parts, which generation of them, and what they
/// must add up to.
struct KeychainHead {
    QString generation; ///< Names the parts; a new one for each writing, so that new parts never mix with old ones.
    qsizetype partCount = 0;
    QByteArray checksum; ///< SHA-256 of the joined parts, in hex.

    [[nodiscard]] static std::optional<KeychainHead> parse(const QString &text);
    [[nodiscard]] QString toText() const;
};

/// Windows takes at most 2560 bytes in one entry (CRED_MAX_CREDENTIAL_BLOB_SIZE); the same limit is kept on all
/// systems.
inline constexpr qsizetype kKeychainPartSize = 2000;

struct KeychainParts {
    KeychainHead head;
    QStringList parts; ///< Plain ASCII, at most kKeychainPartSize characters each.
};

[[nodiscard]] KeychainParts splitSecret(const QString &secret);

/// The secret, or nothing when the parts are not those that the head speaks of.
[[nodiscard]] std::optional<QString> joinSecret(const KeychainHead &head, const QStringList &parts);

} // namespace sincerely
