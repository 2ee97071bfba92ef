#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace sincerely::merge
{

/// `d MMMM yyyy` and the like, in Qt's letters.
class DateFormat
{
public:
    DateFormat(QString pattern, QLocale locale);

    /// Reads ISO 8601 dates and times, 31.12.2026, 12/31/2026 where day and month cannot be swapped, 31 December 2026
    /// and the like. The time is taken as written, without a change of time zone.
    /// \returns nothing when the value is no date, or lacks the part (date or time) that the format asks for
    [[nodiscard]] std::optional<std::string> format(std::string_view value) const;

private:
    QString m_pattern;
    QLocale m_locale;
    bool m_needsDate = false;
    bool m_needsTime = false;
};

/// `0.00`, `#,##0.00`, `0 %`, `€ #,##0`: digits as in spreadsheets, separators as the locale has them.
class NumberFormat
{
public:
    /// \returns nothing when the pattern is not one for numbers
    [[nodiscard]] static std::optional<NumberFormat> parse(const QString &pattern, const QLocale &locale);

    /// Reads 1234.5, 1,234.50, 1.234,50, 1 234,5, 12 %, € 12 and the like; rounds half away from zero, in decimal.
    /// With "%" in the format, 0.12 and "12 %" both give 12 %.
    /// \returns nothing when the value is no number, or could be read in two ways (1.234 where the comma is decimal)
    [[nodiscard]] std::optional<std::string> format(std::string_view value) const;

private:
    NumberFormat() = default;

    QString m_prefix;
    QString m_suffix;
    QString m_decimalPoint;
    QString m_groupSeparator;
    QString m_minusSign;
    qsizetype m_integerDigits = 0;
    qsizetype m_fewestDecimals = 0;
    qsizetype m_mostDecimals = 0;
    bool m_groups = false;
    bool m_percent = false;
};

using ValueFormat = std::variant<std::monostate, DateFormat, NumberFormat>;

/// The format that a template names, or nothing when it makes no sense.
[[nodiscard]] std::optional<ValueFormat> parseFormat(std::string_view pattern, const QLocale &locale);

} // namespace sincerely::merge
