#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace sincerely::editor
{

/// A format as it is offered: what it makes of an example.
struct OfferedFormat {
    QString pattern; ///< For the merge language; empty: as it is in the list.
    QString example;
};

/// The formats that suit a column with this sample: for dates, for numbers, or for both when the sample is neither.
[[nodiscard]] QList<OfferedFormat> formatsFor(const QString &sample, const QLocale &locale);

/// What a format makes of the sample, or of an example of its own kind; empty when it is none.
[[nodiscard]] QString exampleOf(const QString &pattern, const QString &sample, const QLocale &locale);

} // namespace sincerely::editor
