#pragma once

#include "core/recipients/list_row.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely::recipients
{

/// Cuts UTF-8 text into rows and values as RFC 4180 says, and as lenient as spreadsheets are: a line ends with CRLF, LF
/// or CR; a quotation mark inside an unquoted value stands for itself; text after a closing quotation mark belongs to
/// the value. Takes the text in pieces of any length; a value or a line break may cross them.
class CsvTokenizer
{
public:
    enum class Problem {
        None,
        NulByte, ///< Not a text file, or not in the encoding it was read with.
        UnclosedQuote,
        RowTooLarge, ///< More than 64 MB in one row; most likely a quotation mark is never closed.
    };
    using RowHandler = std::function<void(const ListRow &)>;

    /// `separator` is an ASCII character other than quotation mark and line break.
    CsvTokenizer(char separator, qint64 firstLine, RowHandler handler);

    /// Calls the handler for each row that is complete now. Returns whether reading can go on.
    bool feed(std::string_view text);

    /// Ends the last row. Returns whether all was well.
    bool finish();

    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] qint64 problemLine() const { return m_problemLine; }

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteInQuoted };

    const char *readUnquoted(const char *position, const char *end);
    const char *readQuoted(const char *position, const char *end);
    void append(const char *position, const char *end);
    void endField();
    void endRow();
    void countLine(char lineBreak);
    void fail(Problem problem, qint64 line);

    RowHandler m_handler;
    std::array<bool, 256> m_endsUnquoted = {};
    std::array<bool, 256> m_endsQuoted = {};
    char m_separator;
    State m_state = State::FieldStart;
    bool m_afterCarriageReturn = false; // a line feed now belongs to the line break before it
    std::string m_values;
    std::vector<std::uint32_t> m_ends;
    qint64 m_line;
    qint64 m_rowLine;
    qint64 m_quoteLine = 0;
    Problem m_problem = Problem::None;
    qint64 m_problemLine = 0;
};

} // namespace sincerely::recipients
