#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace sincerely
{

/// One value of the settings: read once, kept in memory, written when it changes. Its name is its key in the file.
template <class T>
class Setting
{
public:
    using Write = std::function<void(const QString &name, const QVariant &value)>;

    using IsValid = bool (*)(const T &value);

    Setting(const char *name, T byDefault, IsValid isValid = nullptr)
        : m_name(QString::fromLatin1(name))
        , m_value(std::move(byDefault))
        , m_default(m_value)
        , m_isValid(isValid)
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const T &operator()() const { return m_value; }
    [[nodiscard]] const T &byDefault() const { return m_default; }

    void set(const T &value)
    {
        if (value == m_value)
            return;
        m_value = value;
        if (m_write)
            m_write(m_name, toVariant(value));
    }

    /// What is not there, or cannot have been written by us, leaves the default.
    void read(const QVariant &stored)
    {
        const T value = stored.isValid() ? fromVariant(stored, m_default) : m_default;
        m_value = m_isValid && !m_isValid(value) ? m_default : value;
    }
    void setWrite(Write write) { m_write = std::move(write); }

private:
    // Enums are stored as numbers, everything else as what it is.
    static QVariant toVariant(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return int(value);
        else
            return QVariant::fromValue(value);
    }
    static T fromVariant(const QVariant &stored, const T &otherwise)
    {
        if constexpr (std::is_enum_v<T>) {
            bool isNumber = false;
            const int number = stored.toInt(&isNumber);
            return isNumber ? T(number) : otherwise;
        } else {
            return stored.canConvert<T>() ? stored.value<T>() : otherwise;
        }
    }

    QString m_name;
    T m_value;
    T m_default;
    IsValid m_isValid;
    Write m_write;
};

} // namespace sincerely
