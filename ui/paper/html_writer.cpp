#include "ui/paper/html_writer.h"

#include "core/merge/touch_marks.h"
#include "ui/paper/element_style.h"
#include "ui/paper/word_splitter.h"

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

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

class Writer
{
public:
    explicit Writer(const Preparation &preparation)
        : m_preparation(preparation)
        , m_words(preparation.slot)
    {
    }

    void writeNode(const GumboNode *node, const Context &context)
    {
        if (node->type == GUMBO_NODE_ELEMENT)
            writeElement(node, context);
        else if (isText(node))
            m_words.writeText(m_html, QString::fromUtf8(node->v.text.text), context.words);
    }

    PreparedHtml take()
    {
        m_prepared.html = "<!DOCTYPE html>" + m_html.toUtf8();
        m_prepared.words = m_words.takeWords();
        m_prepared.touchLengths = m_words.takeTouchLengths();
        return std::move(m_prepared);
    }

private:
    void writeElement(const GumboNode *node, const Context &outer)
    {
        const GumboElement &element = node->v.element;
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isOneOf(element.tag, kDropped))
            return;
        if (element.tag == GUMBO_TAG_STYLE)
            return writeStyleSheet(node);
        if (element.tag == GUMBO_TAG_UNKNOWN)
            return writeChildren(element, outer);
        std::vector<Declaration> own = parseDeclarations(attribute(element, "style"));
        extractGradients(own, m_prepared.gradients);
        Context inner = contextOf(node, own, outer);
        inner.isAtTop = inner.isAtTop && !m_hasStyleSheet;
        enter(element, own, inner);
        separate(element, own);
        if (element.tag == GUMBO_TAG_BR)
            m_words.endLine(m_html, outer.words);

        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        m_html += u'<' + name;
        writeAttributes(element, styleOf(element, std::move(own), outer, inner, m_preparation.paperWidth));
        if (element.tag == GUMBO_TAG_IMG)
            writePicture(element, inner);
        m_html += u'>';
        if (isOneOf(element.tag, kVoid))
            return;
        if (outer.inList && element.tag == GUMBO_TAG_LI)
            writeMarker(outer, inner);
        writeChildren(element, inner);
        m_html += QStringLiteral("</%1>").arg(name);
        m_words.separate(gapAround(element.tag));
    }

    void writeStyleSheet(const GumboNode *node)
    {
        m_hasStyleSheet = true;
        QString sheet = withMediaFor(plainText(node), m_preparation.scheme);
        sheet = withoutGradients(sheet, m_prepared.gradients);
        sheet.remove(QStringLiteral("</")); // it would end the element early
        m_html += QStringLiteral("<style>%1</style>").arg(sheet);
    }

    void writeAttributes(const GumboElement &element, const QString &style)
    {
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute->name).toLower();
            const bool own =
                name == u"style" || name == u"src" || name == u"srcset" || name == u"alt" || name == u"dir";
            if (!own && !name.startsWith(u"on") && !name.contains(u'<') && !name.contains(u'"'))
                writeAttribute(name, merge::withoutTouchMarks(QString::fromUtf8(attribute->value)));
        }
        if (!style.isEmpty())
            writeAttribute(QStringLiteral("style"), style);
    }

    void writeAttribute(const QString &name, const QString &value)
    {
        m_html += u' ' + name + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
    }

    void writePicture(const GumboElement &element, const Context &context)
    {
        const QString description = merge::withoutTouchMarks(attribute(element, "alt")).simplified();
        PictureReference picture{attribute(element, "src").trimmed(), description};
        if (!description.isEmpty())
            picture.word = m_words.addPicture(description, context.words);
        writeAttribute(QStringLiteral("src"), QStringLiteral("picture:%1").arg(m_prepared.pictures.size()));
        m_prepared.pictures.push_back(std::move(picture));
        m_words.allowBreak();
    }

    void enter(const GumboElement &element, const std::vector<Declaration> &own, Context &context)
    {
        if (element.tag == GUMBO_TAG_TABLE) {
            const std::optional<int> padding = pixels(attribute(element, "cellpadding"));
            context.cellPadding = padding.value_or(-1);
            context.cellBorder = pixels(attribute(element, "border")).value_or(0) > 0;
            context.cellBorderColour = valueOf(own, u"border-color").value_or(QStringLiteral("#8c9499"));
        }
        const bool list = element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
        context.inList = list && context.words.direction == Qt::RightToLeft;
        context.listNumber = element.tag == GUMBO_TAG_OL ? attribute(element, "start").toInt() : 0;
        if (element.tag == GUMBO_TAG_OL && context.listNumber <= 0)
            context.listNumber = 1;
        const QString address = element.tag == GUMBO_TAG_A ? attribute(element, "href").trimmed() : QString();
        if (!address.isEmpty()) {
            context.words.link = static_cast<int>(m_prepared.links.size());
            m_prepared.links.push_back(merge::withoutTouchMarks(address));
        }
    }

    void separate(const GumboElement &element, const std::vector<Declaration> &own)
    {
        m_words.separate(gapAround(element.tag));
        const std::optional<QString> display = valueOf(own, u"display");
        if (display && display->startsWith(u"block"))
            m_words.separate(u"\n");
        else if (element.tag == GUMBO_TAG_WBR || (display && *display != u"inline"))
            m_words.allowBreak();
    }

    void writeChildren(const GumboElement &element, const Context &context)
    {
        Context inner = context;
        std::vector<QString> cells;
        // The columns of a right-to-left table go from right to left; read they are from the first.
        const bool mirrored = element.tag == GUMBO_TAG_TR && context.words.direction == Qt::RightToLeft;
        const QString before = mirrored ? std::exchange(m_html, {}) : QString();
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            writeNode(child, inner);
            if (mirrored)
                cells.push_back(std::exchange(m_html, {}));
            const bool isElement = child->type == GUMBO_NODE_ELEMENT;
            if (isElement || (isText(child) && !QByteArrayView(child->v.text.text).trimmed().isEmpty()))
                inner.isAtTop = false;
            if (isElement && child->v.element.tag == GUMBO_TAG_LI && inner.listNumber > 0)
                ++inner.listNumber;
        }
        m_html.prepend(before);
        for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell)
            m_html += *cell;
    }

    /// The engine puts list markers at the left only.
    void writeMarker(const Context &list, const Context &item)
    {
        const QString marker =
            list.listNumber > 0 ? QStringLiteral("%1.").arg(list.listNumber) : QStringLiteral("\u2022");
        m_words.writeMarker(m_html, marker, item.words);
    }

    const Preparation &m_preparation;
    WordWriter m_words;
    QString m_html;
    PreparedHtml m_prepared;
    bool m_hasStyleSheet = false;
};

} // namespace

PreparedHtml writeForEngine(const GumboInternalNode *root, const Preparation &preparation)
{
    Writer writer(preparation);
    writer.writeNode(root, {});
    return writer.take();
}

} // namespace sincerely::paper
