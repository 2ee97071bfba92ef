#include "ui/paper/word.h"

#include <charconv>

namespace sincerely::paper
{

namespace
{

// A private character; the digits behind it are the number of the word.
constexpr std::string_view kMarkUtf8 = "\uE0F1";
constexpr char16_t kMark = u'\uE0F1';

} // namespace

int gapStrength(QStringView gap)
{
    const auto lines = static_cast<int>(gap.count(u'\n'));
    if (lines > 0)
        return 10 * lines;
    return gap.contains(u'\t') ? 2 : gap.isEmpty() ? 0 : 1;
}

QString handleOf(size_t word)
{
    return QChar(kMark) + QString::number(word);
}

std::optional<size_t> wordBehind(std::string_view handle)
{
    if (!handle.starts_with(kMarkUtf8))
        return std::nullopt;
    size_t number = 0;
    const char *end = handle.data() + handle.size();
    const auto [stop, error] = std::from_chars(handle.data() + kMarkUtf8.size(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

} // namespace sincerely::paper
