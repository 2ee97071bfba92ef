#pragma once

#include <QString>
#include <QStringView>

namespace sincerely::html
{

/// CSS without comments and without whatever runs code or loads more than pictures and fonts: expression(), behavior,
/// -moz-binding, @import, script addresses. Takes a style sheet as well as the contents of a style attribute.
[[nodiscard]] QString safeCss(QStringView css);

/// Whether the contents of a style attribute hide the element.
[[nodiscard]] bool hidesElement(QStringView css);

} // namespace sincerely::html
