#include "core/recipients/csv_separator.h"

#include "core/recipients/csv_tokenizer.h"

#include <algorithm>

namespace sincerely::recipients
{

namespace
{

constexpr std::size_t sniffedRows = 200;

struct Fit {
    std::size_t columns = 0;
    std::size_t rows = 0;
    std::size_t fitting = 0;

    [[nodiscard]] double evenness() const
    {
        return rows == 0 ? 1.0 : static_cast<double>(fitting) / static_cast<double>(rows);
    }
};

Fit fitOf(std::string_view beginning, char separator)
{
    Fit fit;
    CsvTokenizer tokenizer(separator, 1, [&fit](const ListRow &row) {
        if (isBlank(row))
            return;
        if (fit.columns == 0) {
            fit.columns = std::max<std::size_t>(namedColumns(row), 1);
        } else if (fit.rows < sniffedRows) {
            ++fit.rows;
            fit.fitting += fits(row, fit.columns) ? 1 : 0;
        }
    });
    // Line by line, so that a large beginning is not cut up four times for the sake of its first rows. The last line
    // may be cut off; as it never ends, it is never counted.
    while (!beginning.empty() && fit.rows < sniffedRows) {
        const std::size_t lineBreak = beginning.find_first_of("\r\n");
        const std::size_t length = lineBreak == std::string_view::npos ? beginning.size() : lineBreak + 1;
        if (!tokenizer.feed(beginning.substr(0, length)))
            break;
        beginning.remove_prefix(length);
    }
    if (fit.columns == 0)
        tokenizer.finish(); // only a header row, without a line break
    return fit;
}

} // namespace

std::optional<SeparatorLine> separatorLine(std::string_view text)
{
    const std::size_t lineBreak = text.find_first_of("\r\n");
    std::string_view line = text.substr(0, lineBreak);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP=" && line.substr(0, 4) != "Sep="))
        return std::nullopt;
    SeparatorLine found{line[4], text.size()};
    if (lineBreak != std::string_view::npos)
        found.bytes = lineBreak + (text.substr(lineBreak, 2) == "\r\n" ? 2 : 1);
    return found;
}

char sniffSeparator(std::string_view beginning)
{
    char best = ',';
    double bestEvenness = 0;
    std::size_t bestColumns = 1;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(beginning, candidate);
        if (fit.columns < 2 || fit.fitting * 2 < fit.rows)
            continue;
        const double evenness = fit.evenness();
        if (evenness > bestEvenness || (evenness == bestEvenness && fit.columns > bestColumns)) {
            best = candidate;
            bestEvenness = evenness;
            bestColumns = fit.columns;
        }
    }
    return best;
}

} // namespace sincerely::recipients
