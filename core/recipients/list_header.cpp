#include "core/recipients/list_header.h"

#include <QCoreApplication>
#include <QHash>

namespace sincerely::recipients
{

namespace
{

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::ListHeader", text);
}

QString cleaned(QString name)
{
    name.remove(QChar(0xFEFF)); // files glued together carry byte order marks in the middle
    name.remove(QChar(0x200B));
    return name.simplified();
}

/// "Column 3", or with a further number when somebody has called another column like that.
QString substituteName(std::size_t index, const QStringList &taken)
{
    const QString plain = translate("Column %1").arg(index + 1);
    QString name = plain;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 (%2)").arg(plain).arg(number);
    return name;
}

} // namespace

Result<ListHeader> readHeader(const QStringList &names, const QString &fileName)
{
    ListHeader header;
    for (const QString &name : names)
        header.columns.append(cleaned(name));
    QHash<QString, qsizetype> seen;
    for (qsizetype index = 0; index < header.columns.size(); ++index) {
        QString &name = header.columns[index];
        if (name.isEmpty()) {
            name = substituteName(static_cast<std::size_t>(index), header.columns);
            header.notes.append(
                translate("Column %1 of “%2” has no name; it is called “%3” here.").arg(index + 1).arg(fileName, name));
        }
        const QString key = name.toCaseFolded();
        if (seen.contains(key))
            return failure(Error::Kind::Invalid, translate("Two columns of “%1” are called “%2” (columns %3 and %4). "
                                                           "Rename one of them, so that it is clear which "
                                                           "one is meant.")
                                                     .arg(fileName, name)
                                                     .arg(seen.value(key) + 1)
                                                     .arg(index + 1));
        seen.insert(key, index);
    }
    return header;
}

} // namespace sincerely::recipients
