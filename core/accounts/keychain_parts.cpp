#include "core/accounts/keychain_parts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace sincerely
{

namespace
{

constexpr int kFormat = 1;
constexpr qsizetype kMostParts = 10'000;

QString randomGeneration()
{
    std::array<quint32, 2> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

QByteArray checksumOf(const QByteArray &joined)
{
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex();
}

} // namespace

std::optional<KeychainHead> KeychainHead::parse(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    KeychainHead head;
    head.generation = object.value(QStringLiteral("generation")).toString();
    head.partCount = object.value(QStringLiteral("parts")).toInteger(-1);
    head.checksum = object.value(QStringLiteral("sha256")).toString().toLatin1();
    const bool isOurs = object.value(QStringLiteral("format")).toInt() == kFormat;
    if (!isOurs || head.generation.isEmpty() || head.partCount < 0 || head.partCount > kMostParts)
        return std::nullopt;
    return head;
}

QString KeychainHead::toText() const
{
    const QJsonObject object{{QStringLiteral("format"), kFormat},
                             {QStringLiteral("generation"), generation},
                             {QStringLiteral("parts"), partCount},
                             {QStringLiteral("sha256"), QString::fromLatin1(checksum)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

KeychainParts splitSecret(const QString &secret)
{
    // Base64 keeps a character from being cut in two, and one character one byte, whatever a system stores text as.
    const QByteArray joined = secret.toUtf8().toBase64();
    KeychainParts split;
    for (qsizetype at = 0; at < joined.size(); at += kKeychainPartSize)
        split.parts.append(QString::fromLatin1(joined.mid(at, kKeychainPartSize)));
    split.head = KeychainHead{randomGeneration(), split.parts.size(), checksumOf(joined)};
    return split;
}

std::optional<QString> joinSecret(const KeychainHead &head, const QStringList &parts)
{
    const QByteArray joined = parts.join(QString()).toLatin1();
    if (parts.size() != head.partCount || checksumOf(joined) != head.checksum)
        return std::nullopt;
    return QString::fromUtf8(QByteArray::fromBase64(joined));
}

} // namespace sincerely
