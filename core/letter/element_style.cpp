#include "core/letter/element_style.h"

#include "core/html/address.h"
#include "core/letter/css_values.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr std::array kBlocks = {
    GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_H1,        GUMBO_TAG_H2,         GUMBO_TAG_H3,     GUMBO_TAG_H4,
    GUMBO_TAG_H5,      GUMBO_TAG_H6,      GUMBO_TAG_UL,        GUMBO_TAG_OL,         GUMBO_TAG_LI,     GUMBO_TAG_DL,
    GUMBO_TAG_DT,      GUMBO_TAG_DD,      GUMBO_TAG_TABLE,     GUMBO_TAG_THEAD,      GUMBO_TAG_TBODY,  GUMBO_TAG_TFOOT,
    GUMBO_TAG_TR,      GUMBO_TAG_TD,      GUMBO_TAG_TH,        GUMBO_TAG_CAPTION,    GUMBO_TAG_CENTER, GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,    GUMBO_TAG_FOOTER,     GUMBO_TAG_MAIN,   GUMBO_TAG_NAV,
    GUMBO_TAG_ASIDE,   GUMBO_TAG_FIGURE,  GUMBO_TAG_ADDRESS,   GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_HR,     GUMBO_TAG_FORM,
    GUMBO_TAG_BODY,    GUMBO_TAG_HTML,    GUMBO_TAG_FIGCAPTION};

/// Their font size is that of the text in them, not of a heading or a word.
constexpr std::array kBoxes = {GUMBO_TAG_DIV,    GUMBO_TAG_TD,      GUMBO_TAG_TH,      GUMBO_TAG_TABLE, GUMBO_TAG_BODY,
                               GUMBO_TAG_CENTER, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN};

template <std::size_t count>
bool isOneOf(GumboTag tag, const std::array<GumboTag, count> &tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

void applyFontElement(const GumboNode &element, RawStyle &style)
{
    constexpr std::array factors = {0.65, 0.85, 1.0, 1.2, 1.5, 1.8, 2.4}; // <font size="1"> to 7
    if (const std::optional<std::uint32_t> colour = colourIn(html::attribute(element, "color").trimmed().toLower())) {
        style.colour = colour;
        style.isThemed = false;
    }
    const QString size = html::attribute(element, "size").trimmed();
    bool isNumber = false;
    int number = size.toInt(&isNumber);
    if (!isNumber)
        return;
    if (size.startsWith(u'+') || size.startsWith(u'-'))
        number += 3;
    style.size = style.baseSize * factors[static_cast<std::size_t>(std::clamp(number, 1, 7) - 1)];
}

void applyTag(const GumboNode &element, RawStyle &style)
{
    switch (element.v.element.tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
        style.size *= element.v.element.tag == GUMBO_TAG_H1 ? 1.5 : 1.25;
        [[fallthrough]];
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TH:
        style.bold = true;
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        style.italic = true;
        break;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        style.underlined = true;
        break;
    case GUMBO_TAG_SMALL:
        style.size *= 0.83;
        break;
    case GUMBO_TAG_BIG:
        style.size *= 1.2;
        break;
    case GUMBO_TAG_FONT:
        applyFontElement(element, style);
        break;
    case GUMBO_TAG_A: {
        const QString address = html::attribute(element, "href").trimmed();
        if (!address.isEmpty())
            style.link = html::isSafeLink(address) && !address.startsWith(u'#') ? address : QString();
        break;
    }
    default:
        break;
    }
}

/// `font: bold 12px Helvetica` and the like.
void applyFontShorthand(const QString &font, RawStyle &style)
{
    if (font.isEmpty() || font == u"inherit"_s)
        return;
    static const QRegularExpression size(u"(?:^|\\s)(\\d[\\d.]*(?:px|pt|em|%))"_s);
    const QRegularExpressionMatch match = size.match(font);
    if (!match.hasMatch())
        return;
    style.size = fontSizeIn(match.capturedView(1), style.size).value_or(style.size);
    const QString before = font.left(match.capturedStart());
    style.italic = before.contains(u"italic"_s);
    style.bold = false;
    for (const QString &word : before.split(u' ', Qt::SkipEmptyParts))
        style.bold = boldIn(word).value_or(false) || style.bold;
}

void applyColour(const Declarations &css, RawStyle &style)
{
    const QString colour = valueOf(css, u"color");
    if (colour.isEmpty() || colour == u"inherit"_s)
        return;
    style.colour = colourIn(colour);
    const QString theme = valueOf(css, u"mso-themecolor");
    style.isThemed = !theme.isEmpty() || !style.colour;
}

void applyDeclarations(const Declarations &css, double sizeAround, RawStyle &style)
{
    applyFontShorthand(valueOf(css, u"font"), style);
    if (const QString size = valueOf(css, u"font-size"); !size.isEmpty())
        style.size = fontSizeIn(size, sizeAround).value_or(style.size);
    style.bold = boldIn(valueOf(css, u"font-weight")).value_or(style.bold);
    if (const QString slant = valueOf(css, u"font-style"); !slant.isEmpty() && slant != u"inherit"_s)
        style.italic = slant == u"italic"_s || slant.startsWith(u"oblique"_s);
    const QString line = valueOf(css, u"text-decoration") + u' ' + valueOf(css, u"text-decoration-line");
    if (line.contains(u"underline"_s))
        style.underlined = true;
    else if (line.contains(u"none"_s))
        style.underlined = false;
    applyColour(css, style);
}

std::optional<Alignment> alignmentIn(const QString &value)
{
    if (value == u"center"_s || value == u"-webkit-center"_s)
        return Alignment::Centre;
    if (value == u"right"_s)
        return Alignment::Right;
    if (value == u"left"_s)
        return Alignment::Left;
    if (value == u"justify"_s || value == u"start"_s)
        return Alignment::Natural;
    return std::nullopt;
}

void applyAlignment(const GumboNode &element, const Declarations &css, BlockFormat &format)
{
    if (element.v.element.tag == GUMBO_TAG_CENTER)
        format.alignment = Alignment::Centre;
    const bool alignsText = element.v.element.tag != GUMBO_TAG_TABLE && element.v.element.tag != GUMBO_TAG_IMG;
    if (alignsText) {
        const QString attribute = html::attribute(element, "align").trimmed().toLower();
        format.alignment = alignmentIn(attribute).value_or(format.alignment);
    }
    format.alignment = alignmentIn(valueOf(css, u"text-align")).value_or(format.alignment);
}

std::optional<Direction> directionIn(const GumboNode &element, const Declarations &css)
{
    QString word = html::attribute(element, "dir").trimmed().toLower();
    if (word.isEmpty())
        word = valueOf(css, u"direction");
    if (word == u"rtl"_s)
        return Direction::RightToLeft;
    if (word == u"ltr"_s)
        return Direction::LeftToRight;
    return word == u"auto"_s ? std::optional(Direction::FromText) : std::nullopt;
}

void applyWhiteSpace(const GumboNode &element, const Declarations &css, WhiteSpace &whiteSpace)
{
    const QString value = valueOf(css, u"white-space");
    if (value.startsWith(u"pre-line"_s))
        whiteSpace = WhiteSpace::KeepBreaks;
    else if (value.startsWith(u"pre"_s) || value == u"break-spaces"_s)
        whiteSpace = WhiteSpace::Keep;
    else if (!value.isEmpty() && value != u"inherit"_s)
        whiteSpace = WhiteSpace::Collapse;
    else if (element.v.element.tag == GUMBO_TAG_PRE)
        whiteSpace = WhiteSpace::Keep;
}

} // namespace

Declarations declarationsOf(const GumboNode &element, const StyleSheet &sheet)
{
    const QString tag = QString::fromUtf8(gumbo_normalized_tagname(element.v.element.tag));
    Declarations declarations = sheet.declarationsFor(tag, html::attribute(element, "class"));
    const Declarations own = declarationsIn(html::attribute(element, "style"));
    declarations.insert(declarations.end(), own.begin(), own.end());
    return declarations;
}

Inherited inside(const GumboNode &element, const Declarations &css, const Inherited &around)
{
    Inherited result = around;
    const double sizeAround = around.style.size;
    applyTag(element, result.style);
    applyDeclarations(css, sizeAround, result.style);
    if (isOneOf(element.v.element.tag, kBoxes))
        result.style.baseSize = result.style.size;
    applyWhiteSpace(element, css, result.whiteSpace);
    applyAlignment(element, css, result.format);
    const std::optional<Direction> direction = directionIn(element, css);
    if (direction)
        result.format.inherited = *direction;
    result.format.own = direction;
    return result;
}

bool isBlockElement(const GumboNode &element, const Declarations &css)
{
    const QString display = valueOf(css, u"display");
    if (display == u"inline"_s || display.startsWith(u"inline-"_s))
        return false;
    return isOneOf(element.v.element.tag, kBlocks) || display == u"block"_s || display == u"flex"_s ||
           display == u"grid"_s || display == u"list-item"_s;
}

bool hasNoMargins(const Declarations &css)
{
    constexpr double smallest = 3; // CSS pixels; less is no gap between paragraphs
    double top = 16;
    double bottom = 16;
    for (const Declaration &declaration : css) {
        if (declaration.name == u"margin"_s) {
            const QStringList parts = declaration.value.toLower().split(u' ', Qt::SkipEmptyParts);
            if (parts.isEmpty())
                continue;
            top = lengthIn(parts.first(), 16).value_or(0);
            bottom = parts.size() > 2 ? lengthIn(parts.at(2), 16).value_or(0) : top;
        } else if (declaration.name == u"margin-top"_s) {
            top = lengthIn(declaration.value.toLower(), 16).value_or(top);
        } else if (declaration.name == u"margin-bottom"_s) {
            bottom = lengthIn(declaration.value.toLower(), 16).value_or(bottom);
        }
    }
    return top < smallest && bottom < smallest;
}

} // namespace sincerely::letter
