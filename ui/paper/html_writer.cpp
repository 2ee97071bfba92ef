#include "ui/paper/html_writer.h"

#include "ui/paper/css.h"
#include "ui/paper/element_style.h"
#include "ui/paper/text_arrangement.h"

namespace sincerely::paper
{

namespace
{

constexpr std::array kDropped = {GUMBO_TAG_SCRIPT,   GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED,
                                 GUMBO_TAG_APPLET,   GUMBO_TAG_LINK,   GUMBO_TAG_META,     GUMBO_TAG_BASE,
                                 GUMBO_TAG_TEMPLATE, GUMBO_TAG_TITLE,  GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,
                                 GUMBO_TAG_SVG,      GUMBO_TAG_MATH,   GUMBO_TAG_FRAMESET, GUMBO_TAG_NOSCRIPT};
constexpr std::array kVoid = {GUMBO_TAG_BR,  GUMBO_TAG_IMG,   GUMBO_TAG_HR,  GUMBO_TAG_COL,
                              GUMBO_TAG_WBR, GUMBO_TAG_INPUT, GUMBO_TAG_AREA};
constexpr std::array kParagraphs = {GUMBO_TAG_P,          GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_TR,   GUMBO_TAG_H1,
                                    GUMBO_TAG_H2,         GUMBO_TAG_H3,  GUMBO_TAG_H4, GUMBO_TAG_UL,   GUMBO_TAG_OL,
                                    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_BR, GUMBO_TAG_TABLE};

class Writer
{
public:
    explicit Writer(int paperWidth)
        : m_paperWidth(paperWidth)
    {
    }

    void writeNode(const GumboNode *node, const Context &context)
    {
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
            writeElement(node, context);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            writeText(QString::fromUtf8(node->v.text.text), context);
            break;
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_TEMPLATE:
            break;
        }
    }

    PreparedHtml take()
    {
        return {"<!DOCTYPE html>" + m_html.toUtf8(), m_text.trimmed(), std::move(m_pictures), false};
    }

private:
    void writeElement(const GumboNode *node, const Context &outer)
    {
        const GumboElement &element = node->v.element;
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isOneOf(element.tag, kDropped))
            return;
        if (element.tag == GUMBO_TAG_STYLE) {
            // "</" would end the element early.
            m_html +=
                QStringLiteral("<style>%1</style>").arg(withoutGradients(plainText(node)).remove(QStringLiteral("</")));
            return;
        }
        const QString name = tagName(element);
        if (name.isEmpty()) {
            writeChildren(element, outer);
            return;
        }
        Context context = outer;
        context.direction = directionOf(node, outer);
        m_html += u'<' + name;
        writeAttributes(element, outer, context);
        m_html += u'>';
        if (element.tag == GUMBO_TAG_IMG && !attribute(element, "alt").isEmpty())
            m_text += QStringLiteral(" [%1] ").arg(attribute(element, "alt"));
        if (isOneOf(element.tag, kParagraphs))
            breakLine();
        if (isOneOf(element.tag, kVoid))
            return;
        enter(element, context);
        writeChildren(element, context);
        m_html += QStringLiteral("</%1>").arg(name);
        if (isOneOf(element.tag, kParagraphs))
            breakLine();
        else if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
            m_text += u' ';
    }

    static QString tagName(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN)
            return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        return {};
    }

    void writeAttributes(const GumboElement &element, const Context &outer, const Context &context)
    {
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute->name).toLower();
            const bool own =
                name == u"style" || name == u"src" || name == u"srcset" || name == u"alt" || name == u"dir";
            if (!own && !name.startsWith(u"on") && !name.contains(u'<') && !name.contains(u'"'))
                writeAttribute(name, QString::fromUtf8(attribute->value));
        }
        if (element.tag == GUMBO_TAG_IMG) {
            writeAttribute(QStringLiteral("src"), QStringLiteral("picture:%1").arg(m_pictures.size()));
            m_pictures.push_back({attribute(element, "src").trimmed(), attribute(element, "alt").simplified()});
        }
        const QString style = styleOf(element, outer, context, m_paperWidth);
        if (!style.isEmpty())
            writeAttribute(QStringLiteral("style"), style);
    }

    void writeAttribute(const QString &name, const QString &value)
    {
        m_html += u' ' + name + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
    }

    static void enter(const GumboElement &element, Context &context)
    {
        if (element.tag == GUMBO_TAG_TABLE) {
            const std::optional<int> padding = pixels(attribute(element, "cellpadding"));
            context.cellPadding = padding.value_or(-1);
            context.cellBorder = pixels(attribute(element, "border")).value_or(0) > 0;
        }
        const bool list = element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
        context.inList = list && context.direction == Qt::RightToLeft;
        context.listNumber = element.tag == GUMBO_TAG_OL ? 1 : 0;
        context.preformatted = context.preformatted || element.tag == GUMBO_TAG_PRE;
    }

    void writeChildren(const GumboElement &element, const Context &context)
    {
        // The columns of a right-to-left table go from right to left.
        const bool mirrored = element.tag == GUMBO_TAG_TR && context.direction == Qt::RightToLeft;
        Context inner = context;
        for (unsigned i = 0; i < element.children.length; ++i) {
            const unsigned index = mirrored ? element.children.length - 1 - i : i;
            const auto *child = static_cast<const GumboNode *>(element.children.data[index]);
            const bool item = child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI;
            if (!item || !context.inList) {
                writeNode(child, inner);
                continue;
            }
            writeMirroredItem(child, inner);
            if (inner.listNumber > 0)
                ++inner.listNumber;
        }
    }

    /// The engine puts list markers at the left only: here the marker is the first word of the item.
    void writeMirroredItem(const GumboNode *item, const Context &context)
    {
        const QString marker =
            context.listNumber > 0 ? QStringLiteral("%1.").arg(context.listNumber) : QStringLiteral("\u2022");
        Context inner = context;
        inner.inList = false;
        m_html += u"<li";
        writeAttributes(item->v.element, context, inner);
        m_html += u'>';
        writeText(marker + QChar(QChar::Nbsp), inner);
        writeChildren(item->v.element, inner);
        m_html += u"</li>";
        breakLine();
    }

    void writeText(QString text, const Context &context)
    {
        text.remove(QChar(kRightToLeftTag));
        appendReadable(text);
        if (context.direction == Qt::RightToLeft)
            text = tagged(text);
        m_html += text.toHtmlEscaped();
    }

    /// Every word of a right-to-left paragraph says so itself: the engine tells the painting nothing else about where a
    /// word comes from.
    static QString tagged(const QString &text)
    {
        QString result;
        bool before = true;
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (before && !blank)
                result += QChar(kRightToLeftTag);
            result += c;
            before = blank;
        }
        return result;
    }

    void appendReadable(const QString &text)
    {
        const bool blankBefore = m_text.isEmpty() || m_text.back().isSpace();
        const QString simplified = text.simplified();
        if (!blankBefore && !text.isEmpty() && text.front().isSpace())
            m_text += u' ';
        m_text += simplified;
        if (!simplified.isEmpty() && text.back().isSpace())
            m_text += u' ';
    }

    void breakLine()
    {
        while (!m_text.isEmpty() && m_text.back() == u' ')
            m_text.chop(1);
        if (!m_text.isEmpty() && m_text.back() != u'\n')
            m_text += u'\n';
    }

    int m_paperWidth;
    QString m_html;
    QString m_text;
    std::vector<PictureReference> m_pictures;
};

} // namespace

PreparedHtml writeForPreview(const GumboInternalNode *root, int paperWidth)
{
    Writer writer(paperWidth);
    writer.writeNode(root, {});
    return writer.take();
}

} // namespace sincerely::paper
