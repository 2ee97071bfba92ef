#include "core/base/wording.h"

#include <QCoreApplication>

namespace sincerely
{

QString quoted(const QString &text)
{
    //: A name or a value in quotation marks, as it stands in a sentence.
    return QCoreApplication::translate("sincerely::Wording", "“%1”").arg(text);
}

QStringList quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(quoted(text));
    return all;
}

QString listed(const QStringList &parts)
{
    if (parts.isEmpty())
        return {};
    QString all = parts.first();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        //: A list in a sentence: what comes before, the next part.
        all = QCoreApplication::translate("sincerely::Wording", "%1, %2").arg(all, parts.at(i));
    }
    if (parts.size() == 1)
        return all;
    //: The end of a list in a sentence: what comes before, the last part.
    return QCoreApplication::translate("sincerely::Wording", "%1 and %2").arg(all, parts.last());
}

} // namespace sincerely
