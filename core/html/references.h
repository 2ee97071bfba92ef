#pragma once

#include <QString>
#include <QStringView>

namespace sincerely::html
{

/// What a text of a template means without its character references (`&eacute;`).
[[nodiscard]] QString withoutReferences(QStringView text);

} // namespace sincerely::html
