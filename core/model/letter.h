#pragma once

#include <QString>

namespace sincerely
{

/// Where the text of a letter comes from, and so how it is edited.
enum class LetterKind {
    Written,   ///< In the letter editor: paragraphs, lists, pictures.
    Design,    ///< Complete HTML from elsewhere, edited as source or text by text.
    PlainText, ///< Text alone.
};

/// The text of a template, with its merge fields.
struct Letter {
    QString subject;
    QString html;   ///< Empty for a letter in plain text.
    QString text;   ///< Only for a letter in plain text; otherwise the plain part is made from the HTML.
    QString folder; ///< Where pictures named in the HTML are looked for.
    LetterKind kind = LetterKind::Design;

    [[nodiscard]] bool isPlainText() const { return html.isEmpty(); }
    friend bool operator==(const Letter &, const Letter &) = default;
};

} // namespace sincerely
