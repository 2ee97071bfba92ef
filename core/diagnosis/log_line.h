#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace sincerely::diagnosis
{

/// One line of the log.
struct LogLine {
    enum class Level { Debug, Info, Warning, Error };

    QDateTime time; ///< UTC, with milliseconds.
    Level level = Level::Info;
    QString category; ///< Which part of the program: "sincerely.http".
    QString text;     ///< One line.

    [[nodiscard]] bool isWarning() const { return level >= Level::Warning; }
    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// As it stands in the file, without the end of the line: "2026-11-27T20:00:03.123Z W sincerely.http No answer."
[[nodiscard]] QString toText(const LogLine &line);

/// \returns nothing for what toText() cannot have written, such as a line that was cut off
[[nodiscard]] std::optional<LogLine> logLineFrom(const QString &text);

} // namespace sincerely::diagnosis
