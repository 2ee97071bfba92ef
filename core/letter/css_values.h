#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

/// Values of CSS, in lower case, as far as letters need them.
namespace sincerely::letter
{

/// 0xRRGGBB; nothing for colours that are no fixed ones (inherit, windowtext, transparent) or not understood.
[[nodiscard]] std::optional<std::uint32_t> colourIn(QStringView value);

/// A length in CSS pixels. \param whole what 1em and 100 % stand for
[[nodiscard]] std::optional<double> lengthIn(QStringView value, double whole);

/// The value of font-size. \param around that of the element around, in pixels
[[nodiscard]] std::optional<double> fontSizeIn(QStringView value, double around);

/// Whether text of this font-weight is bold; nothing when it stays as around.
[[nodiscard]] std::optional<bool> boldIn(QStringView value);

} // namespace sincerely::letter
