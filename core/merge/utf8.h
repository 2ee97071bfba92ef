#pragma once

#include "core/merge/mistake.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace sincerely::merge
{

/// One code point of UTF-8 text. A byte that cannot be decoded is one code point, U+FFFD, of length 1.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;
    bool valid = true;
};

/// The code point that begins at `at`, which must lie inside the text.
[[nodiscard]] CodePoint decodeAt(std::string_view text, std::size_t at);

/// Blanks, line ends, no-break and zero-width characters: nothing that a reader would see.
[[nodiscard]] bool isBlank(char32_t c);
[[nodiscard]] bool isBlankText(std::string_view text);

/// Without blanks (in the sense of isBlank) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Where the first byte that is not UTF-8 stands, or npos.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view text);

/// Composed (NFC), trimmed and case-folded, no-break blanks as blanks: equal for texts that a person takes for the
/// same.
[[nodiscard]] std::string comparisonKey(std::string_view text);

/// Whether the text has this comparisonKey. Does not allocate unless both are beyond ASCII and written differently.
[[nodiscard]] bool hasComparisonKey(std::string_view text, std::string_view key);

/// Runs of blanks become one blank.
[[nodiscard]] std::string withSingleBlanks(std::string_view text);

[[nodiscard]] QString toQString(std::string_view text);

/// Lines and columns of growing offsets, in one pass over the text.
class PositionCounter
{
public:
    explicit PositionCounter(std::string_view text)
        : m_text(text)
    {
    }

    /// \param offset not before the offset of the last call
    /// \returns a mistake without a sentence at that place
    [[nodiscard]] Mistake at(std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    Mistake m_position;
};

} // namespace sincerely::merge
