#pragma once

#include "core/letter/content.h"

#include <QString>

#include <span>
#include <vector>

namespace sincerely::letter
{

/// Writes what is in one block: text with its tags, fields, pictures.
class InlineWriter
{
public:
    explicit InlineWriter(QString &out)
        : m_out(out)
    {
    }

    void write(std::span<const Piece> pieces);

    /// The text of a condition's part, wherever it stands.
    void writeConditionPart(const Piece &piece);

private:
    /// An inline element that is open.
    struct Element {
        enum class Kind { Link, Span, Bold, Italic, Underline };
        Kind kind;
        QString value; ///< Address or CSS.

        friend bool operator==(const Element &, const Element &) = default;
    };

    [[nodiscard]] static std::vector<Element> elementsOf(const Style &style);
    void setElements(const std::vector<Element> &wanted);
    void openElement(const Element &element);
    void closeElement(const Element &element);
    void writeText(const QString &text, QChar next);
    void writePicture(const Picture &picture);

    QString &m_out;
    std::vector<Element> m_open;
    Style m_style;               ///< Which m_open stands for.
    bool m_isLineStart = true;   ///< Blanks would not be shown here.
    bool m_endsWithBreak = true; ///< Nothing stands on the last line.
};

void appendEscaped(QString &out, QStringView text);
void appendAttribute(QString &out, QStringView name, QStringView value);

} // namespace sincerely::letter
