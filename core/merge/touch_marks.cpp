#include "core/merge/touch_marks.h"

namespace sincerely::merge
{

QString withTouchMarks(QString touch)
{
    touch.removeIf(isTouchMark);
    return QChar(kTouchBegin) + touch + QChar(kTouchEnd);
}

QString withoutTouchMarks(QString text)
{
    text.removeIf(isTouchMark);
    text.remove(QStringLiteral("%EE%83%B2"));
    text.remove(QStringLiteral("%EE%83%B3"));
    return text;
}

} // namespace sincerely::merge
