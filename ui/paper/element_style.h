#pragma once

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
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int cellPadding = -1; ///< Of the table around; -1 where it has none.
    bool cellBorder = false;
    int listNumber = 0;  ///< In a right-to-left list: the number of the item, 0 without numbers.
    bool inList = false; ///< The element is an item of a right-to-left list.
    bool preformatted = false;
};

/// The direction of the element's text, from `dir`, its style, or what is around it.
[[nodiscard]] Qt::LayoutDirection directionOf(const GumboNode *node, const Context &outer);

/// The style attribute that the element gets: what the engine does not know by itself, then the element's own.
/// \param context the element's, with its direction.
[[nodiscard]] QString styleOf(const GumboElement &element, const Context &outer, const Context &context,
                              int paperWidth);

} // namespace sincerely::paper
