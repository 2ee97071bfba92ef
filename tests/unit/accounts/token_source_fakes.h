#pragma once

#include "core/accounts/keychain.h"
#include "core/base/clock.h"

#include <QMap>

namespace sincerely::test
{

/// Time that stands still until the test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_utc; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds time)
    {
        m_monotonic += time;
        m_utc = m_utc.addMSecs(time.count());
    }
    /// What a sleeping computer does: only the time of day goes on.
    void sleepThrough(std::chrono::milliseconds time) { m_utc = m_utc.addMSecs(time.count()); }
    void setBack(std::chrono::milliseconds time) { m_utc = m_utc.addMSecs(-time.count()); }

private:
    QDateTime m_utc = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds m_monotonic{1'000'000};
};

/// A keychain in memory that keeps a diary and can be locked.
class FakeKeychain final : public Keychain
{
public:
    QCoro::Task<Result<std::optional<QString>>> read(QString key) override
    {
        ++reads;
        if (isLocked)
            co_return locked();
        if (!entries.contains(key))
            co_return std::optional<QString>();
        co_return std::optional<QString>(entries.value(key));
    }
    QCoro::Task<Result<>> write(QString key, QString secret) override
    {
        if (isLocked || refusesWrites)
            co_return locked();
        entries.insert(key, secret);
        written.append(secret);
        co_return Result<>{};
    }
    QCoro::Task<Result<>> remove(QString key) override
    {
        entries.remove(key);
        co_return Result<>{};
    }

    QMap<QString, QString> entries;
    QStringList written;
    int reads = 0;
    bool isLocked = false;
    bool refusesWrites = false;

private:
    static tl::unexpected<Error> locked() { return failure(Error::Kind::KeychainLocked, QStringLiteral("locked")); }
};

} // namespace sincerely::test
