#pragma once

#include "core/letter/content.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace sincerely::letter
{

/// A page in which each field and each part of a condition in its text is one character, so that parsing the page as
/// HTML neither tears them nor changes what is in them.
///
/// It has to happen before character references are resolved: `&#123;{{Name}}` is a brace and a field. Tags in values
/// of attributes, where the merge language stays text, are left alone.
class TagMarks
{
public:
    explicit TagMarks(QStringView html);

    [[nodiscard]] const QString &html() const { return m_html; }

    /// UTF-16 units of a mark.
    static constexpr qsizetype kLength = 2;

    /// The piece whose mark stands at this place of a text of the page; nullptr when there is none.
    [[nodiscard]] const Piece *pieceAt(QStringView text, qsizetype at) const;

private:
    QString m_html;
    std::vector<Piece> m_pieces;
};

} // namespace sincerely::letter
