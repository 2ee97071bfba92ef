#include "core/recipients/csv_tokenizer.h"

#include <utility>

namespace sincerely::recipients
{

namespace
{

constexpr std::size_t largestRow = std::size_t{64} << 20;

std::size_t indexOf(char character)
{
    return static_cast<unsigned char>(character);
}

} // namespace

CsvTokenizer::CsvTokenizer(char separator, qint64 firstLine, RowHandler handler)
    : m_handler(std::move(handler))
    , m_separator(separator)
    , m_line(firstLine)
    , m_rowLine(firstLine)
{
    for (const char character : {separator, '\r', '\n', '\0'})
        m_endsUnquoted[indexOf(character)] = true;
    for (const char character : {'"', '\r', '\n', '\0'})
        m_endsQuoted[indexOf(character)] = true;
}

bool CsvTokenizer::feed(std::string_view text)
{
    const char *position = text.data();
    const char *const end = position + text.size();
    while (position != end && m_problem == Problem::None) {
        if (m_afterCarriageReturn && m_state != State::Quoted) {
            m_afterCarriageReturn = false;
            if (*position == '\n') {
                ++position;
                continue;
            }
        }
        switch (m_state) {
        case State::FieldStart:
            m_state = State::Unquoted;
            if (*position == '"') {
                m_state = State::Quoted;
                m_quoteLine = m_line;
                ++position;
            }
            break;
        case State::Unquoted:
            position = readUnquoted(position, end);
            break;
        case State::Quoted:
            position = readQuoted(position, end);
            break;
        case State::QuoteInQuoted:
            m_state = State::Unquoted;
            if (*position == '"') {
                m_values += *position++;
                m_state = State::Quoted;
            }
            break;
        }
    }
    return m_problem == Problem::None;
}

const char *CsvTokenizer::readUnquoted(const char *position, const char *end)
{
    const char *run = position;
    while (position != end && !m_endsUnquoted[indexOf(*position)])
        ++position;
    append(run, position);
    if (position == end)
        return end;
    if (*position == m_separator) {
        endField();
    } else if (*position == '\0') {
        fail(Problem::NulByte, m_line);
    } else {
        countLine(*position);
        endRow();
    }
    return position + 1;
}

const char *CsvTokenizer::readQuoted(const char *position, const char *end)
{
    const char *run = position;
    while (position != end && *position != '"') {
        if (m_endsQuoted[indexOf(*position)]) {
            if (*position == '\0') {
                fail(Problem::NulByte, m_line);
                return end;
            }
            countLine(*position);
        } else {
            m_afterCarriageReturn = false;
        }
        ++position;
    }
    append(run, position);
    if (position == end)
        return end;
    m_afterCarriageReturn = false;
    m_state = State::QuoteInQuoted;
    return position + 1;
}

/// CRLF counts once, also when it is cut in two by the end of a piece.
void CsvTokenizer::countLine(char lineBreak)
{
    if (lineBreak == '\r' || !m_afterCarriageReturn)
        ++m_line;
    m_afterCarriageReturn = lineBreak == '\r';
}

void CsvTokenizer::append(const char *position, const char *end)
{
    m_values.append(position, static_cast<std::size_t>(end - position));
    if (m_values.size() + m_ends.size() * sizeof(std::uint32_t) > largestRow)
        fail(Problem::RowTooLarge, m_state == State::Quoted ? m_quoteLine : m_rowLine);
}

void CsvTokenizer::endField()
{
    m_ends.push_back(static_cast<std::uint32_t>(m_values.size()));
    m_state = State::FieldStart;
}

void CsvTokenizer::endRow()
{
    endField();
    m_handler(ListRow{m_values, m_ends, m_rowLine});
    m_values.clear();
    m_ends.clear();
    m_rowLine = m_line;
}

bool CsvTokenizer::finish()
{
    if (m_problem != Problem::None)
        return false;
    if (m_state == State::Quoted) {
        fail(Problem::UnclosedQuote, m_quoteLine);
        return false;
    }
    if (m_state != State::FieldStart || !m_ends.empty())
        endRow();
    return true;
}

void CsvTokenizer::fail(Problem problem, qint64 line)
{
    m_problem = problem;
    m_problemLine = line;
}

} // namespace sincerely::recipients
