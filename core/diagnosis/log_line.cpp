#include "core/diagnosis/log_line.h"

namespace sincerely::diagnosis
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView kLetters("DIWE"); // in the order of the levels
constexpr qsizetype kTimeLength = 24;         // "2026-11-27T20:00:03.123Z"

} // namespace

QString toText(const LogLine &line)
{
    return line.time.toUTC().toString(Qt::ISODateWithMs) + u' ' + kLetters.at(int(line.level)) + u' ' + line.category +
           u' ' + line.text;
}

std::optional<LogLine> logLineFrom(const QString &text)
{
    const qsizetype categoryAt = kTimeLength + 3;
    const qsizetype categoryEnd = text.indexOf(u' ', categoryAt);
    if (categoryEnd <= categoryAt || text.at(kTimeLength) != u' ' || text.at(categoryAt - 1) != u' ')
        return std::nullopt;
    LogLine line;
    line.time = QDateTime::fromString(text.left(kTimeLength), Qt::ISODateWithMs);
    const qsizetype level = kLetters.indexOf(text.at(kTimeLength + 1));
    if (!line.time.isValid() || level < 0)
        return std::nullopt;
    line.level = LogLine::Level(level);
    line.category = text.mid(categoryAt, categoryEnd - categoryAt);
    line.text = text.mid(categoryEnd + 1);
    return line;
}

} // namespace sincerely::diagnosis
