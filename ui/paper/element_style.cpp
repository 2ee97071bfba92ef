#include "ui/paper/element_style.h"

#include "ui/paper/bidi.h"
#include "ui/paper/css.h"

namespace sincerely::paper
{

namespace
{

constexpr int kBodyMargin = 20; // of the master style sheet, left and right

constexpr std::array kBlocks = {GUMBO_TAG_P,     GUMBO_TAG_DIV,  GUMBO_TAG_LI, GUMBO_TAG_TD,         GUMBO_TAG_TH,
                                GUMBO_TAG_H1,    GUMBO_TAG_H2,   GUMBO_TAG_H3, GUMBO_TAG_H4,         GUMBO_TAG_UL,
                                GUMBO_TAG_OL,    GUMBO_TAG_DL,   GUMBO_TAG_DD, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
                                GUMBO_TAG_TABLE, GUMBO_TAG_HTML, GUMBO_TAG_PRE};

/// What the element's own style may override.
QString defaultsOf(const GumboElement &element, const Context &outer, const Context &context)
{
    QString style;
    const bool cell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
    if (cell && outer.cellPadding >= 0)
        style += QStringLiteral("padding:%1px;").arg(outer.cellPadding);
    if (cell && outer.cellBorder)
        style += QStringLiteral("border:1px solid #b9c0c6;");
    if (!isOneOf(element.tag, kBlocks))
        return style;
    const bool rightToLeft = context.direction == Qt::RightToLeft;
    const bool turned = context.direction != outer.direction || (rightToLeft && element.tag == GUMBO_TAG_TABLE);
    if (turned && attribute(element, "align").isEmpty())
        style += rightToLeft ? QStringLiteral("text-align:right;") : QStringLiteral("text-align:left;");
    if (rightToLeft && (element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL))
        style += QStringLiteral("list-style-type:none;padding-left:0;padding-right:24px;");
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

Qt::LayoutDirection directionOf(const GumboNode *node, const Context &outer)
{
    const GumboElement &element = node->v.element;
    const QString dir = attribute(element, "dir").trimmed().toLower();
    if (dir == u"rtl")
        return Qt::RightToLeft;
    if (dir == u"ltr")
        return Qt::LeftToRight;
    if (dir == u"auto" || element.tag == GUMBO_TAG_BDI)
        return firstStrongDirection(plainText(node));
    const std::optional<QString> css = valueOf(parseDeclarations(attribute(element, "style")), u"direction");
    if (css && css->startsWith(u"rtl", Qt::CaseInsensitive))
        return Qt::RightToLeft;
    if (css && css->startsWith(u"ltr", Qt::CaseInsensitive))
        return Qt::LeftToRight;
    return outer.direction;
}

QString styleOf(const GumboElement &element, const Context &outer, const Context &context, int paperWidth)
{
    std::vector<Declaration> own = parseDeclarations(attribute(element, "style"));
    replaceGradients(own);
    if (element.tag == GUMBO_TAG_TABLE)
        limitTable(own, paperWidth);
    for (Declaration &declaration : own) {
        const bool atStart = declaration.property == u"text-align" && declaration.value.startsWith(u"start");
        const bool atEnd = declaration.property == u"text-align" && declaration.value.startsWith(u"end");
        if (atStart || atEnd)
            declaration.value =
                (context.direction == Qt::RightToLeft) == atStart ? QStringLiteral("right") : QStringLiteral("left");
    }
    return defaultsOf(element, outer, context) + toStyle(own);
}

} // namespace sincerely::paper
