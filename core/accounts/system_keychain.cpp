#include "core/accounts/system_keychain.h"

#include "core/accounts/keychain_jobs.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

constexpr int kReadAttempts = 3; ///< Another process may replace the parts while we read them.

/// Where the entries of one secret are. A value, because calls may outlive the keychain object.
struct Place {
    KeychainAccess access;
    QString headKey;

    [[nodiscard]] QString partKey(const QString &generation, qsizetype index) const
    {
        return headKey + QLatin1Char('/') + generation + QLatin1Char('/') + QString::number(index);
    }
};

Place placeOf(const QString &program, const QString &key, std::chrono::milliseconds limit)
{
    return Place{KeychainAccess{program, limit}, program + QLatin1Char('/') + key};
}

tl::unexpected<Error> damaged()
{
    return failure(Error::Kind::SignInNeeded,
                   QCoreApplication::translate("sincerely::Keychain", "The stored sign-in is damaged. Sign in again."),
                   QStringLiteral("keychain: parts do not add up"));
}

QCoro::Task<Result<>> tryWriting(KeychainAccess access)
{
    const QString key = access.service + QStringLiteral("/probe");
    const QString text = QStringLiteral("1");
    Result<> written = co_await writeEntry(access, key, text);
    if (!written)
        co_return failure(written.error());
    Result<> removed = co_await removeEntry(access, key);
    co_return removed;
}

/// The head's text, or nothing when there is surely none.
QCoro::Task<Result<std::optional<QString>>> readHead(Place place)
{
    Result<std::optional<QString>> text = co_await readEntry(place.access, place.headKey);
    if (!text || text->has_value())
        co_return text;
    Result<> writable = co_await tryWriting(place.access);
    if (!writable)
        co_return failure(writable.error());
    co_return std::optional<QString>();
}

QCoro::Task<Result<QStringList>> readParts(Place place, KeychainHead head)
{
    QStringList parts;
    for (qsizetype i = 0; i < head.partCount; ++i) {
        const QString key = place.partKey(head.generation, i);
        Result<std::optional<QString>> part = co_await readEntry(place.access, key);
        if (!part)
            co_return failure(part.error());
        if (!part->has_value())
            break; // joining will notice
        parts.append(**part);
    }
    co_return parts;
}

/// Removes as much as it can; what is left over is unreadable without its head and does no harm.
QCoro::Task<> removeParts(Place place, QString generation, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        const QString key = place.partKey(generation, i);
        Result<> removed = co_await removeEntry(place.access, key);
        if (!removed)
            co_return;
    }
}

QCoro::Task<Result<>> writeParts(Place place, KeychainParts split)
{
    for (qsizetype i = 0; i < split.parts.size(); ++i) {
        const QString key = place.partKey(split.head.generation, i);
        const QString text = split.parts.at(i);
        Result<> written = co_await writeEntry(place.access, key, text);
        if (!written)
            co_return failure(written.error());
    }
    const QString head = split.head.toText();
    Result<> written = co_await writeEntry(place.access, place.headKey, head);
    co_return written;
}

std::optional<KeychainHead> parseHead(const std::optional<QString> &text)
{
    return text ? KeychainHead::parse(*text) : std::nullopt;
}

} // namespace

SystemKeychain::SystemKeychain(QString program, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_limit(limit)
{
}

QCoro::Task<Result<std::optional<QString>>> SystemKeychain::read(QString key)
{
    const Place place = placeOf(m_program, key, m_limit);
    for (int attempt = 0; attempt < kReadAttempts; ++attempt) {
        Result<std::optional<QString>> headText = co_await readHead(place);
        if (!headText || !headText->has_value())
            co_return headText;
        const std::optional<KeychainHead> head = KeychainHead::parse(**headText);
        if (!head)
            break;
        Result<QStringList> parts = co_await readParts(place, *head);
        if (!parts)
            co_return failure(parts.error());
        std::optional<QString> secret = joinSecret(*head, *parts);
        if (secret)
            co_return secret;
    }
    co_return damaged();
}

QCoro::Task<Result<>> SystemKeychain::write(QString key, QString secret)
{
    const Place place = placeOf(m_program, key, m_limit);
    Result<std::optional<QString>> oldText = co_await readEntry(place.access, place.headKey);
    if (!oldText)
        co_return failure(oldText.error());
    const KeychainParts split = splitSecret(secret);
    Result<> written = co_await writeParts(place, split);
    if (!written) {
        co_await removeParts(place, split.head.generation, split.head.partCount);
        co_return failure(written.error());
    }
    const std::optional<KeychainHead> old = parseHead(*oldText);
    if (old)
        co_await removeParts(place, old->generation, old->partCount);
    co_return Result<>{};
}

QCoro::Task<Result<>> SystemKeychain::remove(QString key)
{
    const Place place = placeOf(m_program, key, m_limit);
    Result<std::optional<QString>> headText = co_await readHead(place);
    if (!headText)
        co_return failure(headText.error());
    Result<> removed = co_await removeEntry(place.access, place.headKey);
    if (!removed)
        co_return failure(removed.error());
    const std::optional<KeychainHead> head = parseHead(*headText);
    if (head)
        co_await removeParts(place, head->generation, head->partCount);
    co_return Result<>{};
}

QCoro::Task<Result<>> SystemKeychain::probe()
{
    const KeychainAccess access{m_program, m_limit};
    Result<> writable = co_await tryWriting(access);
    co_return writable;
}

} // namespace sincerely
