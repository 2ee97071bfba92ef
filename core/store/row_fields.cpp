#include "core/store/row_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sincerely::store
{

QString fieldsToText(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QStringList fieldsFromText(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    QStringList values;
    values.reserve(array.size());
    for (const auto &value : array)
        values.append(value.toString());
    return values;
}

} // namespace sincerely::store
