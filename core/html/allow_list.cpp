#include "core/html/allow_list.h"

#include "core/html/address.h"
#include "core/html/css.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sincerely::html
{

namespace
{

constexpr std::array kKept = {
    GUMBO_TAG_HTML,   GUMBO_TAG_HEAD,    GUMBO_TAG_TITLE,   GUMBO_TAG_STYLE,      GUMBO_TAG_BODY,  GUMBO_TAG_P,
    GUMBO_TAG_DIV,    GUMBO_TAG_SPAN,    GUMBO_TAG_BR,      GUMBO_TAG_HR,         GUMBO_TAG_WBR,   GUMBO_TAG_A,
    GUMBO_TAG_IMG,    GUMBO_TAG_B,       GUMBO_TAG_I,       GUMBO_TAG_U,          GUMBO_TAG_S,     GUMBO_TAG_STRIKE,
    GUMBO_TAG_DEL,    GUMBO_TAG_INS,     GUMBO_TAG_EM,      GUMBO_TAG_STRONG,     GUMBO_TAG_SMALL, GUMBO_TAG_BIG,
    GUMBO_TAG_SUB,    GUMBO_TAG_SUP,     GUMBO_TAG_FONT,    GUMBO_TAG_CENTER,     GUMBO_TAG_PRE,   GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_CODE,   GUMBO_TAG_KBD,     GUMBO_TAG_SAMP,    GUMBO_TAG_VAR,        GUMBO_TAG_TT,    GUMBO_TAG_CITE,
    GUMBO_TAG_Q,      GUMBO_TAG_ABBR,    GUMBO_TAG_ACRONYM, GUMBO_TAG_ADDRESS,    GUMBO_TAG_DFN,   GUMBO_TAG_MARK,
    GUMBO_TAG_TIME,   GUMBO_TAG_UL,      GUMBO_TAG_OL,      GUMBO_TAG_LI,         GUMBO_TAG_DL,    GUMBO_TAG_DT,
    GUMBO_TAG_DD,     GUMBO_TAG_TABLE,   GUMBO_TAG_THEAD,   GUMBO_TAG_TBODY,      GUMBO_TAG_TFOOT, GUMBO_TAG_TR,
    GUMBO_TAG_TD,     GUMBO_TAG_TH,      GUMBO_TAG_CAPTION, GUMBO_TAG_COLGROUP,   GUMBO_TAG_COL,   GUMBO_TAG_H1,
    GUMBO_TAG_H2,     GUMBO_TAG_H3,      GUMBO_TAG_H4,      GUMBO_TAG_H5,         GUMBO_TAG_H6,    GUMBO_TAG_HEADER,
    GUMBO_TAG_FOOTER, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,       GUMBO_TAG_NAV,   GUMBO_TAG_ASIDE,
    GUMBO_TAG_FIGURE, GUMBO_TAG_BDO,     GUMBO_TAG_BDI,     GUMBO_TAG_FIGCAPTION, GUMBO_TAG_MAP,   GUMBO_TAG_AREA,
    GUMBO_TAG_RUBY,   GUMBO_TAG_RT,      GUMBO_TAG_RP};

constexpr std::array kDropped = {
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_IFRAME,
    GUMBO_TAG_FRAME,    GUMBO_TAG_FRAMESET, GUMBO_TAG_NOFRAMES, GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED,
    GUMBO_TAG_APPLET,   GUMBO_TAG_PARAM,    GUMBO_TAG_BASE,     GUMBO_TAG_LINK,     GUMBO_TAG_INPUT,
    GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON,   GUMBO_TAG_DATALIST, GUMBO_TAG_KEYGEN,
    GUMBO_TAG_TEMPLATE, GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,    GUMBO_TAG_CANVAS,   GUMBO_TAG_SOURCE,
    GUMBO_TAG_TRACK,    GUMBO_TAG_NOEMBED,  GUMBO_TAG_XMP,      GUMBO_TAG_OPTION,   GUMBO_TAG_OPTGROUP,
    GUMBO_TAG_METER,    GUMBO_TAG_OUTPUT,   GUMBO_TAG_PROGRESS, GUMBO_TAG_PLAINTEXT};

/// On any element. All of them only describe.
constexpr std::array<std::string_view, 60> kAttributes = {
    "abbr",        "align",     "alt",       "axis",      "bgcolor",  "border", "bordercolor", "cellpadding",
    "cellspacing", "char",      "charoff",   "class",     "clear",    "color",  "cols",        "colspan",
    "compact",     "coords",    "datetime",  "dir",       "face",     "frame",  "headers",     "height",
    "hidden",      "hspace",    "id",        "lang",      "link",     "vlink",  "alink",       "text",
    "name",        "nowrap",    "noshade",   "rel",       "reversed", "role",   "rows",        "rowspan",
    "rules",       "scope",     "shape",     "size",      "span",     "start",  "summary",     "target",
    "title",       "type",      "usemap",    "valign",    "value",    "vspace", "width",       "xml:lang",
    "xmlns",       "translate", "topmargin", "leftmargin"};

template <class T, std::size_t count>
bool isOneOf(const T &value, const std::array<T, count> &all)
{
    return std::ranges::find(all, value) != all.end();
}

/// Those that tell how the page is to be read; not those that send elsewhere (refresh) or set cookies.
bool isHarmlessMeta(const GumboNode &element)
{
    const QString command = attribute(element, "http-equiv").trimmed().toLower();
    return command.isEmpty() || command == u"content-type" || command == u"x-ua-compatible" ||
           command == u"content-language";
}

/// For screen readers. Only letters behind the prefix: a parser takes nearly everything for the name of an attribute.
bool isAria(std::string_view name)
{
    constexpr std::string_view prefix = "aria-";
    return name.starts_with(prefix) &&
           std::ranges::all_of(name.substr(prefix.size()), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

Treatment treatmentOf(const GumboNode &element)
{
    const GumboElement &details = element.v.element;
    const bool isForeign = details.tag_namespace != GUMBO_NAMESPACE_HTML;
    if (element.type == GUMBO_NODE_TEMPLATE || isForeign || isOneOf(details.tag, kDropped))
        return Treatment::Drop;
    if (details.tag == GUMBO_TAG_META)
        return isHarmlessMeta(element) ? Treatment::Keep : Treatment::Drop;
    return isOneOf(details.tag, kKept) ? Treatment::Keep : Treatment::Unwrap;
}

std::optional<QString> allowedValue(const GumboNode &element, const GumboAttribute &attribute)
{
    const std::string_view name = attribute.name;
    const GumboTag tag = element.v.element.tag;
    const QString value = QString::fromUtf8(attribute.value);
    const auto valueIf = [&value](bool allowed) { return allowed ? std::optional(value) : std::nullopt; };
    if (name == "style") {
        const QString safe = safeCss(value);
        return safe.trimmed().isEmpty() ? std::nullopt : std::optional(safe);
    }
    if (name == "href")
        return valueIf((tag == GUMBO_TAG_A || tag == GUMBO_TAG_AREA) && isSafeLink(value));
    if (name == "src")
        return valueIf(tag == GUMBO_TAG_IMG && isSafePicture(value));
    if (name == "background")
        return valueIf(isSafePicture(value));
    if (name == "media")
        return valueIf(tag == GUMBO_TAG_STYLE);
    if (name == "charset" || name == "content" || name == "http-equiv")
        return valueIf(tag == GUMBO_TAG_META);
    return valueIf(isOneOf(name, kAttributes) || isAria(name));
}

} // namespace sincerely::html
