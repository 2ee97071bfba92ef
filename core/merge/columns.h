#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely::merge
{

/// The columns of a recipient list, to be found by what people write.
class Columns
{
public:
    explicit Columns(const QStringList &names);

    /// The column of this name: written exactly so, or else the first that differs only in letter case, outer blanks
    /// and composed letters; kTouchColumn for the personal touch.
    [[nodiscard]] std::optional<int> find(std::string_view name) const;

    /// The column that was probably meant, or an empty text.
    [[nodiscard]] QString nearest(std::string_view name) const;

private:
    QStringList m_names;
    std::vector<std::string> m_keys;
    std::string m_touchKey;
};

} // namespace sincerely::merge
