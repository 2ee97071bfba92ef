#include "ui/editor/unfinished_fields.h"

#include <QTextBlock>

#include <algorithm>

namespace sincerely::editor
{

QList<TextRange> unfinishedFields(const QTextDocument &document)
{
    constexpr qsizetype longest = 40;
    QList<TextRange> ranges;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(QStringLiteral("{{")); at >= 0; at = text.indexOf(QStringLiteral("{{"), at)) {
            qsizetype end = at + 2;
            const auto isPart = [](QChar c) {
                return c != QChar::LineSeparator && c != QChar::ObjectReplacementCharacter && c != u'}';
            };
            while (end < text.size() && end - at < longest && isPart(text.at(end)))
                ++end;
            while (end < text.size() && text.at(end) == u'}')
                ++end;
            ranges.append({block.position() + static_cast<int>(at), static_cast<int>(end - at)});
            at = end;
        }
    }
    return ranges;
}

} // namespace sincerely::editor
