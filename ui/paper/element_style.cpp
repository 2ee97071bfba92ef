#include "ui/paper/element_style.h"

#include "core/merge/touch_marks.h"
#include "ui/paper/bidi.h"

namespace sincerely::paper
{

namespace
{

constexpr int kBodyMargin = 20; // of the master style sheet, left and right

constexpr std::array kBlocks = {GUMBO_TAG_P,     GUMBO_TAG_DIV,  GUMBO_TAG_LI, GUMBO_TAG_TD,         GUMBO_TAG_TH,
                                GUMBO_TAG_H1,    GUMBO_TAG_H2,   GUMBO_TAG_H3, GUMBO_TAG_H4,         GUMBO_TAG_UL,
                                GUMBO_TAG_OL,    GUMBO_TAG_DL,   GUMBO_TAG_DD, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
                                GUMBO_TAG_TABLE, GUMBO_TAG_HTML, GUMBO_TAG_PRE};
constexpr std::array kWithMargin = {GUMBO_TAG_P,  GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,         GUMBO_TAG_H4,
                                    GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE};

bool declares(const std::vector<Declaration> &style, QStringView beginning)
{
    return std::any_of(style.begin(), style.end(), [beginning](const Declaration &declaration) {
        return declaration.property.startsWith(beginning);
    });
}

Qt::LayoutDirection directionOf(const GumboNode *node, const std::vector<Declaration> &own, Qt::LayoutDirection outer)
{
    const GumboElement &element = node->v.element;
    const QString dir = attribute(element, "dir").trimmed().toLower();
    if (dir == u"rtl")
        return Qt::RightToLeft;
    if (dir == u"ltr")
        return Qt::LeftToRight;
    if (dir == u"auto" || element.tag == GUMBO_TAG_BDI)
        return firstStrongDirection(merge::withoutTouchMarks(plainText(node)));
    const std::optional<QString> css = valueOf(own, u"direction");
    if (css && css->startsWith(u"rtl", Qt::CaseInsensitive))
        return Qt::RightToLeft;
    if (css && css->startsWith(u"ltr", Qt::CaseInsensitive))
        return Qt::LeftToRight;
    return outer;
}

/// "2px" or "0.1em" in pixels.
qreal length(QStringView value, qreal em)
{
    if (value.endsWith(u"em", Qt::CaseInsensitive))
        return value.chopped(2).toDouble() * em;
    const bool isPixels = value.endsWith(u"px", Qt::CaseInsensitive);
    return isPixels ? value.chopped(2).toDouble() : 0;
}

/// What is painted behind the words of this element only: its ground, or the engine's idea of its padding.
WordStyle::Ground groundOf(const GumboElement &element, const std::vector<Declaration> &own, WordStyle::Ground outer)
{
    if (isOneOf(element.tag, kBlocks))
        return WordStyle::Ground::Shared;
    const bool isRaised = element.tag == GUMBO_TAG_SUB || element.tag == GUMBO_TAG_SUP; // placed by itself
    if (declares(own, u"background") || declares(own, u"border") || declares(own, u"padding") || isRaised ||
        element.tag == GUMBO_TAG_MARK)
        return WordStyle::Ground::Own;
    if (gumbo_get_attribute(&element.attributes, "class") != nullptr)
        return std::max(outer, WordStyle::Ground::Unknown);
    return outer;
}

/// What the element's own style may override.
QString defaultsOf(const GumboElement &element, const std::vector<Declaration> &own, const Context &outer,
                   const Context &inner)
{
    QString style;
    const bool cell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
    if (cell && outer.cellPadding >= 0)
        style += QStringLiteral("padding:%1px;").arg(outer.cellPadding);
    if (cell && outer.cellBorder)
        style += QStringLiteral("border:1px solid %1;").arg(outer.cellBorderColour);
    if (!isOneOf(element.tag, kBlocks))
        return style;
    if (outer.isAtTop && isOneOf(element.tag, kWithMargin) && !declares(own, u"margin"))
        style += QStringLiteral("margin-top:0;");
    const bool rightToLeft = inner.words.direction == Qt::RightToLeft;
    const bool isTable = element.tag == GUMBO_TAG_TABLE;
    const bool aligned = !attribute(element, "align").isEmpty();
    if ((inner.words.direction != outer.words.direction || (rightToLeft && isTable)) && !aligned)
        style += rightToLeft ? QStringLiteral("text-align:right;") : QStringLiteral("text-align:left;");
    if (isTable && outer.words.direction == Qt::RightToLeft && !aligned)
        style += QStringLiteral("margin-left:auto;");
    if (rightToLeft && (element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL))
        style += QStringLiteral("list-style-type:none;padding-left:0;padding-right:40px;");
    if (rightToLeft && element.tag == GUMBO_TAG_BLOCKQUOTE)
        style += QStringLiteral(
            "margin-left:0;margin-right:8px;padding:0 14px 0 0;border-left:0;border-right:3px solid #c9d0d6;");
    return style;
}

/// The engine ignores `max-width` of a table. As wide as allowed where that fits, else as wide as the paper.
void limitTable(std::vector<Declaration> &style, int paperWidth)
{
    const std::optional<QString> most = valueOf(style, u"max-width");
    const std::optional<int> limit = most ? pixels(*most) : std::nullopt;
    if (!limit)
        return;
    const std::optional<QString> width = valueOf(style, u"width");
    const std::optional<int> fixed = width ? pixels(*width) : std::nullopt;
    const bool fits = *limit <= paperWidth - 2 * kBodyMargin;
    if (fits && (!fixed || *fixed > *limit))
        style.push_back({QStringLiteral("width"), QStringLiteral("%1px").arg(*limit)});
}

void translate(Declaration &declaration, Qt::LayoutDirection direction)
{
    const bool isAlignment = declaration.property == u"text-align";
    const bool atStart = isAlignment && declaration.value.startsWith(u"start");
    const bool atEnd = isAlignment && declaration.value.startsWith(u"end");
    const bool rightToLeft = direction == Qt::RightToLeft;
    if (atStart || atEnd)
        declaration.value = rightToLeft == atStart ? QStringLiteral("right") : QStringLiteral("left");
    else if (isAlignment && declaration.value.startsWith(u"justify"))
        declaration.value = rightToLeft ? QStringLiteral("right") : QStringLiteral("left");
    else if (declaration.property == u"opacity" && declaration.value.toDouble() <= 0)
        declaration = {QStringLiteral("visibility"), QStringLiteral("hidden")};
}

} // namespace

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found != nullptr ? QString::fromUtf8(found->value) : QString();
}

QString plainText(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
        return QString::fromUtf8(node->v.text.text);
    QString text;
    if (node->type != GUMBO_NODE_ELEMENT)
        return text;
    for (unsigned i = 0; i < node->v.element.children.length; ++i)
        text += plainText(static_cast<const GumboNode *>(node->v.element.children.data[i]));
    return text;
}

Context contextOf(const GumboNode *node, const std::vector<Declaration> &own, const Context &outer)
{
    const GumboElement &element = node->v.element;
    Context inner = outer;
    inner.words.direction = directionOf(node, own, outer.words.direction);
    inner.words.ground = groundOf(element, own, outer.words.ground);
    if (const std::optional<QString> size = valueOf(own, u"font-size"))
        inner.fontSize = pixels(*size).value_or(qRound(outer.fontSize));
    if (const std::optional<QString> spacing = valueOf(own, u"letter-spacing"))
        inner.words.letterSpacing = length(*spacing, inner.fontSize);
    const std::optional<QString> blanks = valueOf(own, u"white-space");
    if (blanks)
        inner.words.keepsBlanks = blanks->startsWith(u"pre", Qt::CaseInsensitive);
    else if (element.tag == GUMBO_TAG_PRE)
        inner.words.keepsBlanks = true;
    const bool opensOnto = element.tag == GUMBO_TAG_BODY || element.tag == GUMBO_TAG_DIV;
    inner.isAtTop = opensOnto && (outer.isAtTop || element.tag == GUMBO_TAG_BODY) && !declares(own, u"margin") &&
                    !declares(own, u"padding") && !declares(own, u"border");
    return inner;
}

QString styleOf(const GumboElement &element, std::vector<Declaration> own, const Context &outer, const Context &inner,
                int paperWidth)
{
    const QString defaults = defaultsOf(element, own, outer, inner);
    if (element.tag == GUMBO_TAG_TABLE)
        limitTable(own, paperWidth);
    for (Declaration &declaration : own)
        translate(declaration, inner.words.direction);
    return defaults + toStyle(own);
}

QStringView gapAround(GumboTag tag)
{
    constexpr std::array kParagraphs = {GUMBO_TAG_P,  GUMBO_TAG_H1, GUMBO_TAG_H2,         GUMBO_TAG_H3, GUMBO_TAG_H4,
                                        GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE};
    constexpr std::array kLines = {
        GUMBO_TAG_DIV,    GUMBO_TAG_UL,         GUMBO_TAG_OL,   GUMBO_TAG_LI,      GUMBO_TAG_DL,     GUMBO_TAG_DT,
        GUMBO_TAG_DD,     GUMBO_TAG_TABLE,      GUMBO_TAG_TR,   GUMBO_TAG_CENTER,  GUMBO_TAG_HR,     GUMBO_TAG_BODY,
        GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,     GUMBO_TAG_MAIN, GUMBO_TAG_SECTION, GUMBO_TAG_ASIDE,  GUMBO_TAG_ARTICLE,
        GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_NAV,  GUMBO_TAG_ADDRESS, GUMBO_TAG_CAPTION};
    if (isOneOf(tag, kParagraphs))
        return u"\n\n";
    if (isOneOf(tag, kLines))
        return u"\n";
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ? QStringView(u"\t") : QStringView();
}

} // namespace sincerely::paper
