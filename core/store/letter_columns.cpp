#include "core/store/letter_columns.h"

namespace sincerely::store
{

QString toWord(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Written:
        return QStringLiteral("written");
    case LetterKind::Design:
        return QStringLiteral("design");
    case LetterKind::PlainText:
        return QStringLiteral("plain_text");
    }
    Q_UNREACHABLE();
}

LetterKind letterKindFromWord(QStringView word)
{
    for (const LetterKind kind : {LetterKind::Written, LetterKind::PlainText}) {
        if (word == toWord(kind))
            return kind;
    }
    return LetterKind::Design; // takes any HTML as it is
}

Letter letterFrom(const Row &row, int first)
{
    return {row.text(first + 1), row.text(first + 2), row.text(first + 3), QString(),
            letterKindFromWord(row.text(first))};
}

} // namespace sincerely::store
