#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

/// What is read from, or replaced in, the text of a template that still holds merge fields.
namespace sincerely::html
{

/// The text of <title>, character references resolved, blanks collapsed; empty when there is none.
[[nodiscard]] QString title(QStringView html);

/// What the pictures (<img src>) are loaded from, as meant: character references resolved, outer blanks dropped. In
/// order, each once.
[[nodiscard]] QStringList pictureSources(QStringView html);

/// The same text with other sources for pictures. All else stays to the letter.
/// \param replacements from what pictureSources() tells to what is to stand there
[[nodiscard]] QString withPictureSources(QStringView html, const QHash<QString, QString> &replacements);

} // namespace sincerely::html
