#pragma once

#include "ui/paper/gradient.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sincerely::paper
{

struct Declaration {
    QString property; ///< In small letters.
    QString value;
};

/// Cuts at a separator outside of quotation marks and brackets.
[[nodiscard]] std::vector<QStringView> splitOutside(QStringView text, QChar separator);

/// The declarations of a `style` attribute. What cannot be read is left out.
[[nodiscard]] std::vector<Declaration> parseDeclarations(QStringView style);
[[nodiscard]] QString toStyle(const std::vector<Declaration> &declarations);

/// The value of the last declaration of a property.
[[nodiscard]] std::optional<QString> valueOf(const std::vector<Declaration> &declarations, QStringView property);

/// "600px" and "600" as 600; nothing for other units.
[[nodiscard]] std::optional<int> pixels(QStringView value);

/// Gradients become pictures `gradient:n`, n counting in `gradients`; those that cannot be read become their first
/// colour, unless a plain colour is given beside them, as careful emails do.
void extractGradients(std::vector<Declaration> &declarations, std::vector<Gradient> &gradients);

/// The same inside a style sheet.
[[nodiscard]] QString withoutGradients(const QString &styleSheet, std::vector<Gradient> &gradients);

enum class ColourScheme { Light, Dark };

/// A style sheet without the `@media` blocks that do not hold here. The engine takes every condition that it does not
/// know as met; here, as in browsers, it is not. What asks for a colour scheme is answered.
[[nodiscard]] QString withMediaFor(const QString &styleSheet, ColourScheme scheme);

} // namespace sincerely::paper
