#pragma once

#include "core/base/result.h"
#include "core/model/recipient_list.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>
#include <string_view>

namespace sincerely::recipients
{

/// The column of this name; letter case and blanks around do not matter.
[[nodiscard]] std::optional<int> findColumn(const QStringList &columns, QStringView name);

/// The column with the addresses: the wanted one, or, when `wanted` is blank, one with a usual name such as "Email",
/// "E-mail address", "Courriel", "Correo". Error Invalid: there is none; the sentence lists the columns there are.
[[nodiscard]] Result<int> emailColumn(const QStringList &columns, const QString &wanted = {});

/// The column that was chosen for the addresses of a list, as emailColumn() wants it: empty when its name tells it.
[[nodiscard]] QString chosenEmailColumn(const RecipientList &list);

/// Where the name of the person stands: in one column or in two.
struct NameColumns {
    std::optional<int> full;
    std::optional<int> first;
    std::optional<int> last;

    friend bool operator==(const NameColumns &, const NameColumns &) = default;
};

/// Looks for "Name", "Full name", … and for "First name" and "Last name". All empty when there is nothing of that sort.
[[nodiscard]] NameColumns nameColumns(const QStringList &columns);

/// The name to stand before the address: the full one if it is there, else first and last; on one line; may be empty.
/// \param values the row's, UTF-8, one for each column
[[nodiscard]] QString displayName(std::span<const std::string_view> values, const NameColumns &columns);

} // namespace sincerely::recipients
