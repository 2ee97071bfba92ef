#include "core/merge/tag.h"

#include "core/merge/cutter.h"
#include "core/merge/entities.h"
#include "core/merge/sentences.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>

namespace sincerely::merge
{

namespace
{

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

QString inBraces(std::string_view content)
{
    return QStringLiteral("{{%1}}").arg(excerpt(content));
}

/// Drops the HTML tags that an editor put into the middle of a name: `{{First <b>name</b>}}`.
/// \returns nothing when something is closed here that was opened before, or the other way round: dropping it would
/// leave the rest of the page bold
std::optional<std::string> withoutFormatting(std::string_view content)
{
    std::string result;
    std::map<std::string, int> open;
    for (std::size_t at = 0; at < content.size();) {
        const std::string_view rest = content.substr(at);
        const std::size_t nameAt = rest.starts_with("</") ? 2 : 1;
        const std::size_t end = rest.find('>');
        if (rest[0] != '<' || nameAt >= rest.size() || !isAsciiLetter(rest[nameAt]) || end == std::string_view::npos) {
            result += rest[0];
            ++at;
            continue;
        }
        const std::string_view inside = rest.substr(nameAt, end - nameAt);
        const std::string name = lower(inside.substr(0, inside.find_first_of(" \t\r\n/")));
        if (name == "br" || name == "wbr")
            result += name == "br" ? " " : "";
        else
            open[name] += nameAt == 1 ? 1 : -1;
        at += end + 1;
    }
    const bool balanced = std::ranges::all_of(open, [](const auto &entry) { return entry.second == 0; });
    return balanced ? std::optional(result) : std::nullopt;
}

struct Quotes {
    std::string_view open;
    std::string_view close;
};

constexpr std::array kQuotes = {Quotes{"\"", "\""}, Quotes{"'", "'"}, Quotes{"“", "”"}, Quotes{"„", "“"},
                                Quotes{"„", "”"},   Quotes{"”", "”"}, Quotes{"«", "»"}, Quotes{"»", "«"},
                                Quotes{"‘", "’"},   Quotes{"‚", "‘"}};

std::optional<std::string_view> withoutQuotes(std::string_view value)
{
    for (const Quotes &quotes : kQuotes) {
        if (value.size() < quotes.open.size() + quotes.close.size())
            continue;
        if (value.starts_with(quotes.open) && value.ends_with(quotes.close))
            return value.substr(quotes.open.size(), value.size() - quotes.open.size() - quotes.close.size());
    }
    return std::nullopt;
}

struct Sign {
    std::string_view text;
    Comparison comparison;
};

/// Longer signs before their parts.
constexpr std::array kSigns = {Sign{"!=", Comparison::NotEqual}, Sign{"<>", Comparison::NotEqual},
                               Sign{"≠", Comparison::NotEqual}, Sign{"==", Comparison::Equal},
                               Sign{"=", Comparison::Equal}};

struct FoundSign {
    std::size_t at = std::string_view::npos;
    const Sign *sign = nullptr;
};

FoundSign findSign(std::string_view text)
{
    FoundSign first;
    for (const Sign &sign : kSigns) {
        const std::size_t at = text.find(sign.text);
        if (at < first.at)
            first = {at, &sign};
    }
    return first;
}

tl::expected<Tag, QString> parseCondition(std::string_view expression, std::string_view content)
{
    Tag tag{Tag::Kind::If, {}, {}};
    if (expression.empty())
        return tl::unexpected(sentences::conditionMissing());
    const FoundSign found = findSign(expression);
    const std::string_view name = trimmed(expression.substr(0, found.at));
    const bool otherSign = name.ends_with('<') || name.ends_with('>') || name.find(" < ") != std::string_view::npos ||
                           name.find(" > ") != std::string_view::npos;
    if (otherSign)
        return tl::unexpected(sentences::unknownComparison(inBraces(content)));
    if (name.empty())
        return tl::unexpected(sentences::conditionWithoutName(inBraces(content)));
    tag.condition.name = name;
    if (!found.sign)
        return tag;

    const std::string_view value = trimmed(expression.substr(found.at + found.sign->text.size()));
    const std::optional<std::string_view> quoted = withoutQuotes(value);
    if (value.empty())
        return tl::unexpected(sentences::conditionWithoutValue(inBraces(content)));
    if (!quoted && findSign(value).sign)
        return tl::unexpected(sentences::severalComparisons(inBraces(content)));
    tag.condition.value = quoted.value_or(value);
    tag.condition.comparison = found.sign->comparison;
    return tag;
}

tl::expected<Tag, QString> parseField(std::string_view content)
{
    const FieldReading reading = readField(content);
    if (reading.name.empty())
        return tl::unexpected(sentences::emptyName(inBraces(content)));
    if (hasComparisonKey(reading.name, comparisonKey(kPersonalTouch)) && reading.format)
        return tl::unexpected(sentences::touchWithFormat());
    return Tag{Tag::Kind::Field, std::string(content), {}};
}

/// The words of other template languages, which would otherwise be taken for names of columns.
bool isForeignCommand(std::string_view word)
{
    constexpr std::array<std::string_view, 12> words = {"#each",   "#unless", "#for",  "#with",   "#section", "/each",
                                                        "/unless", "/for",    "/with", "#elseif", "#else",    "#elif"};
    return std::ranges::find(words, word) != words.end();
}

} // namespace

tl::expected<Tag, QString> parseTag(std::string_view raw, Encoding encoding)
{
    std::string content(raw);
    if (encoding == Encoding::HtmlText) {
        const std::optional<std::string> plain = withoutFormatting(raw);
        if (!plain)
            return tl::unexpected(sentences::brokenByFormatting(inBraces(raw)));
        content = *plain;
    }
    if (encoding != Encoding::Plain)
        content = decodeEntities(content);
    content = withSingleBlanks(trimmed(content));
    if (content.empty())
        return tl::unexpected(sentences::emptyField());

    const std::string folded = lower(content);
    const std::string_view word = std::string_view(folded).substr(0, folded.find(' '));
    if (word == "#if")
        return parseCondition(trimmed(std::string_view(content).substr(word.size())), content);
    if (folded == "else")
        return Tag{Tag::Kind::Else, {}, {}};
    if (folded == "/if" || folded == "/ if" || folded == "#/if" || folded == "endif")
        return Tag{Tag::Kind::EndIf, {}, {}};
    if (folded.starts_with("else if ") || word == "elseif")
        return tl::unexpected(sentences::elseIf());
    if (isForeignCommand(word))
        return tl::unexpected(sentences::unknownCommand(inBraces(content)));
    return parseField(content);
}

bool beginsCondition(std::string_view content)
{
    return lower(trimmed(content)).starts_with("#if");
}

FieldReading readField(std::string_view content)
{
    FieldReading reading;
    const std::size_t bar = content.find('|');
    if (bar != std::string_view::npos)
        reading.fallback = trimmed(content.substr(bar + 1));
    const std::string_view before = content.substr(0, bar);
    const std::size_t colon = before.find(':');
    if (colon != std::string_view::npos)
        reading.format = trimmed(before.substr(colon + 1));
    reading.name = trimmed(before.substr(0, colon));
    return reading;
}

std::vector<FieldReading> allReadings(std::string_view content)
{
    std::vector<FieldReading> readings;
    const auto addAll = [&readings](std::string_view before, std::optional<std::string_view> fallback) {
        readings.push_back({trimmed(before), std::nullopt, fallback});
        for (std::size_t colon = before.find(':'); colon != std::string_view::npos; colon = before.find(':', colon + 1))
            readings.push_back({trimmed(before.substr(0, colon)), trimmed(before.substr(colon + 1)), fallback});
    };
    addAll(content, std::nullopt);
    for (std::size_t bar = content.find('|'); bar != std::string_view::npos; bar = content.find('|', bar + 1))
        addAll(content.substr(0, bar), trimmed(content.substr(bar + 1)));
    const auto rank = [](const FieldReading &reading) {
        return std::tuple(reading.name.size(), reading.fallback.has_value(), reading.fallback.value_or("").size());
    };
    std::ranges::sort(readings, std::greater(), rank);
    return readings;
}

} // namespace sincerely::merge
