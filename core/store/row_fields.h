#pragma once

#include <QString>
#include <QStringList>

namespace sincerely::store
{

/// The values of one recipient as they stand in the column `fields`: a JSON array of strings, so that SQL can reach
/// into it by json_extract().
[[nodiscard]] QString fieldsToText(const QStringList &values);
[[nodiscard]] QStringList fieldsFromText(const QString &text);

} // namespace sincerely::store
