#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace sincerely
{

/// The UUID of one kind of thing, as lower-case text without braces. Typed, so that two ids cannot be swapped.
template <class Tag>
class Uuid
{
public:
    Uuid() = default;
    explicit Uuid(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] static Uuid create() { return Uuid(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Uuid &, const Uuid &) = default;
    friend auto operator<=>(const Uuid &a, const Uuid &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Uuid &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// The integer key of one kind of thing in the store. 0 means: not stored yet.
template <class Tag>
struct RowId {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const RowId &, const RowId &) = default;
    friend size_t qHash(RowId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using MessageId = Uuid<struct MessageTag>;
using CampaignId = RowId<struct CampaignTag>;
using AccountId = RowId<struct AccountTag>;
using ListId = RowId<struct ListTag>;
using RecipientId = RowId<struct RecipientTag>;
using TemplateId = RowId<struct TemplateTag>;
using DoNotEmailId = RowId<struct DoNotEmailTag>;

} // namespace sincerely
