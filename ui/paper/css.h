#pragma once

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

/// The declarations of a `style` attribute. What cannot be read is left out.
[[nodiscard]] std::vector<Declaration> parseDeclarations(QStringView style);
[[nodiscard]] QString toStyle(const std::vector<Declaration> &declarations);

/// The value of the last declaration of a property.
[[nodiscard]] std::optional<QString> valueOf(const std::vector<Declaration> &declarations, QStringView property);

/// "600px" and "600" as 600; nothing for other units.
[[nodiscard]] std::optional<int> pixels(QStringView value);

/// Replaces gradients, which not every engine paints, by their first colour, unless a plain colour is given beside
/// them, as careful emails do.
void replaceGradients(std::vector<Declaration> &declarations);

/// The same inside a style sheet.
[[nodiscard]] QString withoutGradients(const QString &styleSheet);

} // namespace sincerely::paper
