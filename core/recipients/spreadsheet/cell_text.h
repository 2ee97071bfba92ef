#pragma once

#include <QString>
#include <QStringView>

#include <string>

/// What spreadsheets keep as numbers, written as people expect to read it in a letter and as the merge-field formats
/// understand it, whatever the sheet makes of it on screen.
namespace sincerely::recipients
{

/// How a number is meant, by the format of its cell.
struct NumberMeaning {
    enum class Kind { Number, Percent, Date, DateTime, Time, Duration };

    Kind kind = Kind::Number;
    int leadingZeros = 0; ///< Digits that are shown at least, for postal codes: 5 for the format "00000".

    friend bool operator==(const NumberMeaning &, const NumberMeaning &) = default;
};

/// Reads a format of Excel, such as `dd/mm/yyyy`, `[h]:mm`, `0.0%`, `00000`, `#,##0.00 "kg"`; section 18.8.31 of
/// ECMA-376.
[[nodiscard]] NumberMeaning meaningOfFormat(QStringView format);

/// The same for the formats that have a number instead of a text (ECMA-376, 18.8.30).
[[nodiscard]] NumberMeaning meaningOfBuiltIn(int formatId);

/// With the 15 digits that Excel itself shows at most, without thousands separators and exponents: "0.3" for
/// 0.30000000000000004, "491701234567".
[[nodiscard]] std::string plainNumber(double number);

enum class DateSystem {
    From1900, ///< Day 1 is 1 January 1900; there is a 29 February 1900, which never was.
    From1904, ///< Day 0 is 1 January 1904: workbooks of older Excel for Mac.
};

/// "2026-05-04", "2026-05-04 14:30", "14:30" (with ":05" for seconds that are not 0), "26:30" for durations, "12.5%". A
/// date that cannot be one stays a plain number.
[[nodiscard]] std::string numberText(double number, NumberMeaning meaning, DateSystem system);

/// The same of the ISO forms in ODS and in newer workbooks: "2026-05-04T00:00:00" becomes "2026-05-04". What is no such
/// date stays as it is.
[[nodiscard]] std::string isoDateText(QStringView iso);

/// Of an ODS time such as "PT14H30M00S". What is no such time stays as it is.
[[nodiscard]] std::string isoTimeText(QStringView iso);

} // namespace sincerely::recipients
