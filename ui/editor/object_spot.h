#pragma once

#include "core/letter/content.h"

namespace sincerely::editor
{

/// An object character of a document.
struct ObjectSpot {
    int position = 0;
    letter::Piece::Kind kind = letter::Piece::Kind::Text;
    int pair = 0;
    bool isTouch = false;
};

/// A stretch of a document.
struct TextRange {
    int begin = 0;
    int length = 0;
};

} // namespace sincerely::editor
