#pragma once

#include <QString>
#include <QStringView>

/// While a person writes the personal touch of one email, the screen has to know where on the paper it stands. For that
/// view, and for nothing else, the email is rendered with the touch between two marks: private characters that pass
/// through escaping, sanitising and the making of the plain-text part unchanged.
///
/// What is stored, approved or sent is always rendered without marks.
namespace sincerely::merge
{

inline constexpr char16_t kTouchBegin = u'\uE0F2';
inline constexpr char16_t kTouchEnd = u'\uE0F3';

[[nodiscard]] constexpr bool isTouchMark(QChar c)
{
    return c == kTouchBegin || c == kTouchEnd;
}

/// The touch to be rendered for the view; it may be empty. Marks inside are dropped.
[[nodiscard]] QString withTouchMarks(QString touch);

/// What the recipient would get: the text without marks, also without those that were percent-encoded into addresses.
[[nodiscard]] QString withoutTouchMarks(QString text);

} // namespace sincerely::merge
