#pragma once

#include "ui/paper/css.h"
#include "ui/paper/word_writer.h"

#include <QString>

#include <algorithm>
#include <array>
#include <gumbo.h>

/// What one element of an email means for the layout engine.
namespace sincerely::paper
{

template <size_t N>
bool isOneOf(GumboTag tag, const std::array<GumboTag, N> &tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

[[nodiscard]] QString attribute(const GumboElement &element, const char *name);

/// The text of the node and of everything in it.
[[nodiscard]] QString plainText(const GumboNode *node);

/// What an element hands down to its children.
struct Context {
    WordStyle words;
    qreal fontSize = 15;  ///< CSS pixels; as far as inline styles tell.
    int cellPadding = -1; ///< Of the table around; -1 where it has none.
    bool cellBorder = false;
    QString cellBorderColour;
    int listNumber = 0;   ///< In a right-to-left list: the number of the item, 0 without numbers.
    bool inList = false;  ///< The element is an item of a right-to-left list.
    bool isAtTop = false; ///< Nothing but the margin of the paper is above: the element's own margin goes into it.
};

/// What holds inside of the element. What belongs to the element alone (a list, a table) is not yet filled in.
/// \param own the declarations of its style attribute
[[nodiscard]] Context contextOf(const GumboNode *node, const std::vector<Declaration> &own, const Context &outer);

/// The style attribute that the element gets: what the engine does not know by itself, then the element's own.
/// \param inner from contextOf()
[[nodiscard]] QString styleOf(const GumboElement &element, std::vector<Declaration> own, const Context &outer,
                              const Context &inner, int paperWidth);

/// What keeps the element apart from others when the email is read as text; empty for what flows in a line.
[[nodiscard]] QStringView gapAround(GumboTag tag);

} // namespace sincerely::paper
