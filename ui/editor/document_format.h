#pragma once

#include "core/letter/content.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextListFormat>

/// How the parts of a letter stand in a QTextDocument. What a part means is in properties of its own; what is seen is
/// computed from them here, and nowhere else.
namespace sincerely::editor
{

/// Types of what stands as one object character in the text.
enum ObjectType {
    kChipType = QTextFormat::UserObject + 1, ///< A field or a part of a condition.
    kPictureType                             ///< A picture.
};

[[nodiscard]] QTextCharFormat charFormat(const letter::Style &style);
[[nodiscard]] letter::Style styleOf(const QTextCharFormat &format);

/// How large text of this size is beside normal text.
[[nodiscard]] qreal sizeFactor(letter::Size size);

/// The format of an object character for a field, a part of a condition or a picture, its style included.
[[nodiscard]] QTextCharFormat charFormat(const letter::Piece &piece);

/// What the object character of this format stands for; a piece of Kind::Text when it stands for nothing.
[[nodiscard]] letter::Piece pieceOf(const QTextCharFormat &format);

[[nodiscard]] bool isObject(const QTextCharFormat &format);
[[nodiscard]] bool isChip(const QTextCharFormat &format);
[[nodiscard]] bool isPicture(const QTextCharFormat &format);

/// The same text or object in another style. Parts of conditions stay as they are.
[[nodiscard]] QTextCharFormat restyled(const QTextCharFormat &format, const letter::Style &style);

/// How blocks stand beside each other.
struct Neighbours {
    bool endsList = false; ///< The item is the last of its list.
};

/// Distances, in pixels of the document.
struct BlockMetrics {
    qreal gap = 0;        ///< Behind a paragraph.
    qreal lineHeight = 0; ///< At least; with a picture in it a line is as high as that takes.
    qreal quoteMargin = 0;

    friend bool operator==(const BlockMetrics &, const BlockMetrics &) = default;
};

[[nodiscard]] QTextBlockFormat blockFormat(const letter::Block &block, Neighbours neighbours,
                                           const BlockMetrics &metrics);

/// All but the pieces.
[[nodiscard]] letter::Block blockOf(const QTextBlock &block);

[[nodiscard]] QTextListFormat listFormat(letter::ListKind kind, int level);

} // namespace sincerely::editor
