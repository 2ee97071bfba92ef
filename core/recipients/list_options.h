#pragma once

#include <QString>

#include <optional>

namespace sincerely::recipients
{

/// Whether the list names its columns.
enum class HeaderRow {
    FindOut, ///< It does, unless an address stands where the names should be.
    Present,
    Missing, ///< The column with addresses is called "Email" then, the others "Column 2", …
};

/// What the person has chosen in the import page; what is not chosen is found out.
struct ListOptions {
    std::optional<QString> encoding = {}; ///< Of a text file: "UTF-8", "UTF-16LE", "Windows-1252", …
    std::optional<char> separator = {};   ///< Of a text file: an ASCII character, mostly ',' ';' '\t' or '|'.
    HeaderRow header = HeaderRow::FindOut;
    QString sheet = {};                  ///< Of a workbook, by its name; empty: the first one with anything on it.
    std::optional<qsizetype> limit = {}; ///< Only so many rows, from the top; reading ends there.
};

} // namespace sincerely::recipients
