// Any bytes as a template, with its own fields as columns and other bytes as values: nothing may crash, mistakes have a
// place in the text, no value may break out of its spot, and rendering twice gives the same.

#include "core/merge/template.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sincerely::merge;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkMistakes(const QList<Mistake> &mistakes)
{
    require(!mistakes.isEmpty());
    for (const Mistake &mistake : mistakes)
        require(mistake.line >= 1 && mistake.column >= 1 && !mistake.sentence.isEmpty());
}

std::size_t count(std::string_view text, char c)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), c));
}

void renderWith(const BoundTemplate &bound, std::size_t columns, std::string_view value, std::string_view touch,
                Place place)
{
    Rendered out;
    Rendered harmless;
    const std::vector<std::string_view> row(columns, value);
    bound.render(row, touch, out);
    const std::string first = out.text;
    bound.render(row, touch, out);
    require(first == out.text);
    if (place == Place::Header)
        require(out.text.find_first_of("\r\n") == std::string::npos);
    // Values bring no tag and no quotation mark into HTML: there are as many as with a plain word, but for line breaks.
    if (place == Place::Html && value == "<\"'>&\x01;") {
        bound.render(std::vector<std::string_view>(columns, "word"), touch.empty() ? touch : "word", harmless);
        require(count(out.text, '<') == count(harmless.text, '<') && count(out.text, '"') == count(harmless.text, '"'));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto place = static_cast<Place>(data[0] % 3);
    const Touch touch = data[1] % 2 == 0 ? Touch::Optional : Touch::Required;
    const std::string_view all(reinterpret_cast<const char *>(data + 2), size - 2);
    const std::size_t border = std::min(all.find('\0'), all.size());
    const std::string_view source = all.substr(0, border);
    const std::string_view value = all.substr(border);

    const auto parsed = Template::parse(source, place);
    if (!parsed) {
        checkMistakes(parsed.error());
        return 0;
    }
    const QStringList columns = parsed->fields();
    const auto bound = parsed->bind(columns, touch, QLocale(data[1] % 4 < 2 ? QLocale::German : QLocale::English));
    if (!bound) {
        checkMistakes(bound.error());
        return 0;
    }
    const auto width = static_cast<std::size_t>(columns.size());
    for (const std::string_view text :
         {value, std::string_view(), std::string_view("<\"'>&\x01;"), std::string_view("1,5"),
          std::string_view("2026-05-12"), std::string_view("javascript:x")}) {
        renderWith(*bound, width, text, text, place);
        renderWith(*bound, width, text, {}, place);
    }
    return 0;
}
