#include "core/merge/entities.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace sincerely::merge
{

namespace
{

struct Entity {
    std::string_view name;
    char32_t value;
};

/// Sorted by name. HTML's names for Latin-1 and for what word processors write.
constexpr std::array kEntities = {
    Entity{"AElig", 0xC6},    Entity{"Aacute", 0xC1},   Entity{"Acirc", 0xC2},    Entity{"Agrave", 0xC0},
    Entity{"Aring", 0xC5},    Entity{"Atilde", 0xC3},   Entity{"Auml", 0xC4},     Entity{"Ccedil", 0xC7},
    Entity{"ETH", 0xD0},      Entity{"Eacute", 0xC9},   Entity{"Ecirc", 0xCA},    Entity{"Egrave", 0xC8},
    Entity{"Euml", 0xCB},     Entity{"Iacute", 0xCD},   Entity{"Icirc", 0xCE},    Entity{"Igrave", 0xCC},
    Entity{"Iuml", 0xCF},     Entity{"Ntilde", 0xD1},   Entity{"OElig", 0x152},   Entity{"Oacute", 0xD3},
    Entity{"Ocirc", 0xD4},    Entity{"Ograve", 0xD2},   Entity{"Oslash", 0xD8},   Entity{"Otilde", 0xD5},
    Entity{"Ouml", 0xD6},     Entity{"Scaron", 0x160},  Entity{"THORN", 0xDE},    Entity{"Uacute", 0xDA},
    Entity{"Ucirc", 0xDB},    Entity{"Ugrave", 0xD9},   Entity{"Uuml", 0xDC},     Entity{"Yacute", 0xDD},
    Entity{"Yuml", 0x178},    Entity{"aacute", 0xE1},   Entity{"acirc", 0xE2},    Entity{"acute", 0xB4},
    Entity{"aelig", 0xE6},    Entity{"agrave", 0xE0},   Entity{"amp", 0x26},      Entity{"apos", 0x27},
    Entity{"aring", 0xE5},    Entity{"atilde", 0xE3},   Entity{"auml", 0xE4},     Entity{"bdquo", 0x201E},
    Entity{"brvbar", 0xA6},   Entity{"bull", 0x2022},   Entity{"ccedil", 0xE7},   Entity{"cedil", 0xB8},
    Entity{"cent", 0xA2},     Entity{"circ", 0x2C6},    Entity{"colon", 0x3A},    Entity{"copy", 0xA9},
    Entity{"curren", 0xA4},   Entity{"deg", 0xB0},      Entity{"divide", 0xF7},   Entity{"eacute", 0xE9},
    Entity{"ecirc", 0xEA},    Entity{"egrave", 0xE8},   Entity{"emsp", 0x2003},   Entity{"ensp", 0x2002},
    Entity{"equals", 0x3D},   Entity{"eth", 0xF0},      Entity{"euml", 0xEB},     Entity{"euro", 0x20AC},
    Entity{"frac12", 0xBD},   Entity{"frac14", 0xBC},   Entity{"frac34", 0xBE},   Entity{"gt", 0x3E},
    Entity{"hellip", 0x2026}, Entity{"iacute", 0xED},   Entity{"icirc", 0xEE},    Entity{"iexcl", 0xA1},
    Entity{"igrave", 0xEC},   Entity{"iquest", 0xBF},   Entity{"iuml", 0xEF},     Entity{"laquo", 0xAB},
    Entity{"lbrace", 0x7B},   Entity{"ldquo", 0x201C},  Entity{"lsaquo", 0x2039}, Entity{"lsquo", 0x2018},
    Entity{"lt", 0x3C},       Entity{"macr", 0xAF},     Entity{"mdash", 0x2014},  Entity{"micro", 0xB5},
    Entity{"middot", 0xB7},   Entity{"nbsp", 0xA0},     Entity{"ndash", 0x2013},  Entity{"ne", 0x2260},
    Entity{"not", 0xAC},      Entity{"ntilde", 0xF1},   Entity{"oacute", 0xF3},   Entity{"ocirc", 0xF4},
    Entity{"oelig", 0x153},   Entity{"ograve", 0xF2},   Entity{"ordf", 0xAA},     Entity{"ordm", 0xBA},
    Entity{"oslash", 0xF8},   Entity{"otilde", 0xF5},   Entity{"ouml", 0xF6},     Entity{"para", 0xB6},
    Entity{"plusmn", 0xB1},   Entity{"pound", 0xA3},    Entity{"quot", 0x22},     Entity{"raquo", 0xBB},
    Entity{"rbrace", 0x7D},   Entity{"rdquo", 0x201D},  Entity{"reg", 0xAE},      Entity{"rsaquo", 0x203A},
    Entity{"rsquo", 0x2019},  Entity{"sbquo", 0x201A},  Entity{"scaron", 0x161},  Entity{"sect", 0xA7},
    Entity{"shy", 0xAD},      Entity{"sup1", 0xB9},     Entity{"sup2", 0xB2},     Entity{"sup3", 0xB3},
    Entity{"szlig", 0xDF},    Entity{"thinsp", 0x2009}, Entity{"thorn", 0xFE},    Entity{"tilde", 0x2DC},
    Entity{"times", 0xD7},    Entity{"uacute", 0xFA},   Entity{"ucirc", 0xFB},    Entity{"ugrave", 0xF9},
    Entity{"uml", 0xA8},      Entity{"uuml", 0xFC},     Entity{"vert", 0x7C},     Entity{"yacute", 0xFD},
    Entity{"yen", 0xA5},      Entity{"yuml", 0xFF},     Entity{"zwj", 0x200D},    Entity{"zwnj", 0x200C}};

std::optional<char32_t> numberIn(std::string_view digits)
{
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal)
        digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    const bool isCharacter = value > 0 && value <= 0x10FFFFU && (value < 0xD800U || value > 0xDFFFU);
    if (error != std::errc() || end != digits.data() + digits.size() || !isCharacter)
        return std::nullopt;
    return value;
}

std::optional<char32_t> valueOf(std::string_view reference)
{
    if (reference.starts_with('#'))
        return numberIn(reference.substr(1));
    const auto found = std::ranges::lower_bound(kEntities, reference, {}, &Entity::name);
    if (found == kEntities.end() || found->name != reference)
        return std::nullopt;
    return found->value;
}

} // namespace

std::string decodeEntities(std::string_view html)
{
    constexpr std::size_t longest = 12;
    std::string result;
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t end = html[at] == '&' ? html.find(';', at) : std::string_view::npos;
        std::optional<char32_t> value;
        if (end != std::string_view::npos && end - at <= longest)
            value = valueOf(html.substr(at + 1, end - at - 1));
        if (value) {
            result += QString::fromUcs4(&*value, 1).toStdString();
            at = end + 1;
        } else {
            result += html[at++];
        }
    }
    return result;
}

} // namespace sincerely::merge
