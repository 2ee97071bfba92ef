#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace sincerely::paper
{

/// A piece of text that is never broken at the end of a line. The layout engine never sees the text itself, only a
/// handle, and asks for its width: so we know of everything it paints which word of the email it is.
struct Word {
    enum class Role {
        Letter,      ///< Text of the email.
        Picture,     ///< Stands for a picture, as its description in brackets.
        ListMarker,  ///< The bullet or number of an item in a right-to-left list. Takes no room.
        Anchor,      ///< Begin or end of the personal touch, or an empty line in it. Nothing to see, takes no room.
        Placeholder, ///< What an empty slot says.
        Suggestion,  ///< How the touch could go on.
    };
    static constexpr int kNone = -1;

    QString text;
    QString gap; ///< What stands between the word before and this one when the email is read as text.
    Role role = Role::Letter;
    Qt::LayoutDirection paragraph = Qt::LeftToRight;
    bool isGlued = false;      ///< No line may end before this word.
    qreal letterSpacing = 0;   ///< CSS pixels.
    int order = 0;             ///< Its place among the words of the email.
    int link = kNone;          ///< Index into the addresses of the email.
    int slot = kNone;          ///< In which slot of the personal touch it stands.
    qsizetype touchOffset = 0; ///< Where it begins in the personal touch, in UTF-16 units.
};

/// Of two gaps at the same place the stronger one counts: lines over cells over blanks.
[[nodiscard]] int gapStrength(QStringView gap);

/// What the engine gets instead of a word's text.
[[nodiscard]] QString handleOf(size_t word);

/// The word behind a handle; nothing for other text.
[[nodiscard]] std::optional<size_t> wordBehind(std::string_view handle);

} // namespace sincerely::paper
