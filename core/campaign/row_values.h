#pragma once

#include <QByteArray>
#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

namespace sincerely
{

/// The values of one recipient as UTF-8, one for each column; those that the row lacks are empty.
class RowValues
{
public:
    RowValues(const QStringList &values, int columnCount)
    {
        m_utf8.reserve(size_t(columnCount));
        for (int column = 0; column < columnCount; ++column)
            m_utf8.push_back(values.value(column).toUtf8());
        for (const QByteArray &value : m_utf8)
            m_views.emplace_back(value.constData(), size_t(value.size()));
    }

    operator std::span<const std::string_view>() const { return m_views; }

private:
    std::vector<QByteArray> m_utf8;
    std::vector<std::string_view> m_views;
};

} // namespace sincerely
