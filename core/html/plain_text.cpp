#include "core/html/plain_text.h"

#include "core/html/address.h"
#include "core/html/css.h"
#include "core/html/tag_scanner.h"
#include "core/html/text_writer.h"
#include "core/html/tree.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sincerely::html
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// Elements that begin on a new line, and how many empty lines keep them apart.
int emptyLinesAround(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_HR:
        return 1;
    default:
        return 0;
    }
}

bool isBlock(GumboTag tag)
{
    constexpr std::array blocks = {GUMBO_TAG_DIV,     GUMBO_TAG_LI,      GUMBO_TAG_DT,        GUMBO_TAG_DD,
                                   GUMBO_TAG_TR,      GUMBO_TAG_TBODY,   GUMBO_TAG_THEAD,     GUMBO_TAG_TFOOT,
                                   GUMBO_TAG_TD,      GUMBO_TAG_TH,      GUMBO_TAG_CENTER,    GUMBO_TAG_ADDRESS,
                                   GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,    GUMBO_TAG_FOOTER,
                                   GUMBO_TAG_MAIN,    GUMBO_TAG_NAV,     GUMBO_TAG_ASIDE,     GUMBO_TAG_FIGURE,
                                   GUMBO_TAG_FORM,    GUMBO_TAG_CAPTION, GUMBO_TAG_FIGCAPTION};
    return emptyLinesAround(tag) > 0 || std::ranges::find(blocks, tag) != blocks.end();
}

bool isShown(const GumboNode &element)
{
    constexpr std::array hidden = {GUMBO_TAG_HEAD,     GUMBO_TAG_TITLE,    GUMBO_TAG_STYLE,    GUMBO_TAG_SCRIPT,
                                   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_TEMPLATE, GUMBO_TAG_OBJECT,
                                   GUMBO_TAG_IFRAME,   GUMBO_TAG_SELECT,   GUMBO_TAG_SVG,      GUMBO_TAG_MATH};
    if (element.type != GUMBO_NODE_ELEMENT || std::ranges::find(hidden, element.v.element.tag) != hidden.end())
        return false;
    const bool isHidden = gumbo_get_attribute(&element.v.element.attributes, "hidden") != nullptr;
    return !isHidden && !hidesElement(attribute(element, "style"));
}

/// Whether all of it fits into one line.
bool isInline(const GumboNode &element)
{
    return std::ranges::all_of(childrenOf(element), [](const GumboNode *child) {
        if (!isElement(*child))
            return true;
        const GumboTag tag = child->v.element.tag;
        return tag != GUMBO_TAG_BR && !isBlock(tag) && isInline(*child);
    });
}

bool contains(const GumboNode &element, GumboTag tag)
{
    return std::ranges::any_of(
        childrenOf(element), [tag](const GumboNode *child) { return isElement(*child, tag) || contains(*child, tag); });
}

/// The words of a link, and those of its pictures.
QString shownIn(const GumboNode &node)
{
    if (isText(node))
        return QString::fromUtf8(node.v.text.text);
    if (!isShown(node))
        return {};
    QString text = attribute(node, "alt");
    for (const GumboNode *child : childrenOf(node))
        text += shownIn(*child);
    return text;
}

/// An address without what people leave out when they write it.
QString bareAddress(QString address)
{
    static const QRegularExpression scheme(u"^(https?://|mailto:|tel:)"_s, QRegularExpression::CaseInsensitiveOption);
    address = address.simplified().remove(u' ').remove(scheme);
    while (address.endsWith(u'/'))
        address.chop(1);
    return address.toLower();
}

class Walker
{
public:
    QString write(const GumboNode &root)
    {
        writeNode(root);
        return m_writer.finish();
    }

private:
    void writeNode(const GumboNode &node)
    {
        if (isText(node)) {
            const QString text = QString::fromUtf8(node.v.text.text);
            return m_preformatted > 0 ? m_writer.preformatted(text) : m_writer.text(text);
        }
        if (!isShown(node))
            return;
        const GumboTag tag = node.v.element.tag;
        const int emptyLines = m_items > 0 && tag != GUMBO_TAG_TABLE ? 0 : emptyLinesAround(tag);
        if (isBlock(tag))
            m_writer.newBlock(emptyLines);
        writeElement(node);
        if (isBlock(tag))
            m_writer.newBlock(emptyLines);
    }

    void writeElement(const GumboNode &node)
    {
        switch (node.v.element.tag) {
        case GUMBO_TAG_BR:
            return m_writer.lineBreak();
        case GUMBO_TAG_HR:
            return m_writer.text(u"----------");
        case GUMBO_TAG_IMG:
            return m_writer.text(attribute(node, "alt"));
        case GUMBO_TAG_A:
            return writeLink(node);
        case GUMBO_TAG_PRE:
            ++m_preformatted;
            writeChildren(node);
            --m_preformatted;
            return;
        case GUMBO_TAG_BLOCKQUOTE:
            m_writer.enterQuotation();
            writeChildren(node);
            return m_writer.leave();
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            return writeList(node);
        case GUMBO_TAG_TR:
            return writeRow(node);
        default:
            writeChildren(node);
        }
    }

    void writeChildren(const GumboNode &node)
    {
        for (const GumboNode *child : childrenOf(node))
            writeNode(*child);
    }

    void writeLink(const GumboNode &node)
    {
        writeChildren(node);
        const QString address = attribute(node, "href").trimmed();
        if (!isSafeLink(address) || address.startsWith(u'#'))
            return;
        const QString text = shownIn(node);
        if (text.trimmed().isEmpty()) {
            if (contains(node, GUMBO_TAG_IMG))
                m_writer.text(address);
            return;
        }
        if (bareAddress(text) == bareAddress(address))
            return;
        const QString plain = address.startsWith(u"mailto:", Qt::CaseInsensitive) ? address.mid(7) : address;
        m_writer.text((m_writer.hasLine() ? u" ("_s : u"("_s) + plain + u')');
    }

    void writeList(const GumboNode &list)
    {
        const bool isNumbered = list.v.element.tag == GUMBO_TAG_OL;
        bool hasStart = false;
        const int start = attribute(list, "start").toInt(&hasStart);
        qint64 number = hasStart ? start : 1;
        for (const GumboNode *child : childrenOf(list)) {
            if (!isElement(*child, GUMBO_TAG_LI) || !isShown(*child)) {
                writeNode(*child);
                continue;
            }
            m_writer.newBlock(0);
            m_writer.enterItem(isNumbered ? u"%1. "_s.arg(number++) : u"- "_s);
            ++m_items;
            writeChildren(*child);
            --m_items;
            m_writer.leave();
        }
    }

    /// Short cells side by side; cells with paragraphs, as layouts have them, one below the other.
    void writeRow(const GumboNode &row)
    {
        const auto isShort = [](const GumboNode *cell) { return !isElement(*cell) || isInline(*cell); };
        if (!std::ranges::all_of(childrenOf(row), isShort))
            return writeChildren(row);
        for (const GumboNode *cell : childrenOf(row)) {
            if (!isElement(*cell) || !isShown(*cell) || Walker().write(*cell).trimmed().isEmpty())
                continue;
            if (m_writer.hasLine())
                m_writer.text(u" | ");
            writeChildren(*cell);
        }
    }

    TextWriter m_writer;
    int m_preformatted = 0;
    int m_items = 0;
};

/// For HTML that cannot be parsed: what is between the tags.
QString textBetweenTags(QStringView html)
{
    QString text;
    qsizetype at = 0;
    bool skips = false;
    TagScanner scanner(html, TagScanner::MergeFields::AreText);
    while (const std::optional<ScannedTag> tag = scanner.next()) {
        if (!skips)
            text += html.mid(at, tag->all.begin - at);
        text += u' ';
        at = tag->all.end;
        skips = !tag->isEnd && (tag->name == u"style" || tag->name == u"script" || tag->name == u"title");
    }
    if (!skips)
        text += html.mid(at);
    return text.simplified() + u'\n';
}

} // namespace

QString plainText(QStringView html)
{
    const Result<Tree> tree = Tree::parse(html);
    return tree ? Walker().write(tree->root()) : textBetweenTags(html);
}

QString fromPlainText(QStringView text)
{
    const auto escaped = [](QStringView plain) { return plain.toString().toHtmlEscaped(); };
    QString plain = text.toString();
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString html;
    qsizetype at = 0;
    for (const FoundAddress &address : findAddresses(plain)) {
        html += escaped(QStringView(plain).mid(at, address.begin - at));
        html += u"<a href=\""_s + escaped(address.link) + u"\">"_s +
                escaped(QStringView(plain).mid(address.begin, address.length)) + u"</a>"_s;
        at = address.begin + address.length;
    }
    html += escaped(QStringView(plain).mid(at));

    static const QRegularExpression betweenParagraphs(u"\\n[ \\t]*\\n\\s*"_s);
    QString result;
    for (const QString &paragraph : html.trimmed().split(betweenParagraphs, Qt::SkipEmptyParts))
        result += u"<p>"_s + QString(paragraph).replace(u'\n', u"<br>\n"_s) + u"</p>\n"_s;
    return result;
}

} // namespace sincerely::html
