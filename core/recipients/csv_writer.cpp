#include "core/recipients/csv_writer.h"

#include <algorithm>

namespace sincerely::recipients
{

namespace
{

bool looksLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && starts.contains(text.front());
}

/// "+49 (30) 123-45", "-3.50": nothing that a spreadsheet could be made to do.
bool isPlainNumber(const QString &text)
{
    static const QString others = QStringLiteral("+-()/., ");
    return (text.startsWith(u'+') || text.startsWith(u'-')) && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || others.contains(c);
           });
}

QString cell(QString text, bool isHarmless)
{
    if (!isHarmless)
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &text : cells)
        escaped.append(cell(text, !looksLikeFormula(text)));
    return escaped.join(u',').toUtf8() + "\r\n";
}

QByteArray csvLineWithNumbers(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &text : cells)
        escaped.append(cell(text, !looksLikeFormula(text) || isPlainNumber(text)));
    return escaped.join(u',').toUtf8() + "\r\n";
}

} // namespace sincerely::recipients
