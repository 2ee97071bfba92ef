#pragma once

#include "core/merge/mistake.h"

#include <QList>

#include <cstddef>
#include <string_view>
#include <vector>

namespace sincerely::merge
{

/// A stretch of a template.
struct Piece {
    enum class Kind {
        Literal,
        Braces, ///< `{{{{`, which stands for `{{`.
        Tag,    ///< A field or a part of a condition, delimiters included.
    };
    Kind kind = Kind::Literal;
    std::size_t begin = 0; ///< Bytes from the beginning of the source.
    std::size_t end = 0;
    Mistake position;         ///< Of a tag; without a sentence.
    std::string_view content; ///< Of a tag: what is between the delimiters.
};

/// Cuts a template into literal text and tags. What looks like a tag that went wrong is reported and left as literal
/// text.
[[nodiscard]] std::vector<Piece> cut(std::string_view source, QList<Mistake> &mistakes);

/// The beginning of a text, for showing in a sentence.
[[nodiscard]] QString excerpt(std::string_view text);

} // namespace sincerely::merge
