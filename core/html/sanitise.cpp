#include "core/html/sanitise.h"

#include "core/html/allow_list.h"
#include "core/html/css.h"
#include "core/html/tree.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sincerely::html
{

namespace
{

constexpr std::array kVoid = {GUMBO_TAG_AREA, GUMBO_TAG_BR,   GUMBO_TAG_COL, GUMBO_TAG_HR,
                              GUMBO_TAG_IMG,  GUMBO_TAG_META, GUMBO_TAG_WBR};

/// Writes what is allowed of a tree.
class Writer
{
public:
    QString write(const Tree &tree)
    {
        const GumboNode &root = tree.root();
        if (!isWholeDocument(tree)) {
            writeChildren(*body(root));
            return std::move(m_out);
        }
        writeDoctype(tree.document());
        writeElement(root);
        return std::move(m_out);
    }

private:
    static bool wasWritten(const GumboNode &node) { return (node.parse_flags & GUMBO_INSERTION_BY_PARSER) == 0; }

    static const GumboNode *body(const GumboNode &root)
    {
        for (const GumboNode *child : childrenOf(root)) {
            if (isElement(*child, GUMBO_TAG_BODY))
                return child;
        }
        return &root; // a page of frames, which are dropped
    }

    static bool isWholeDocument(const Tree &tree)
    {
        if (tree.document().has_doctype || wasWritten(tree.root()))
            return true;
        const auto isDocumentPart = [](const GumboNode *child) {
            if (isElement(*child, GUMBO_TAG_BODY))
                return wasWritten(*child);
            const auto isKept = [](const GumboNode *node) {
                return isElement(*node) && treatmentOf(*node) == Treatment::Keep;
            };
            return isElement(*child, GUMBO_TAG_HEAD) &&
                   (wasWritten(*child) || std::ranges::any_of(childrenOf(*child), isKept));
        };
        return std::ranges::any_of(childrenOf(tree.root()), isDocumentPart);
    }

    /// With the identifiers it came with: they decide about the browser's mode, and so about the layout.
    void writeDoctype(const GumboDocument &document)
    {
        if (!document.has_doctype)
            return;
        const auto quoted = [](const char *text) {
            QString identifier = QString::fromUtf8(text);
            return u'"' + identifier.remove(u'"').remove(u'>') + u'"';
        };
        m_out += QStringLiteral("<!DOCTYPE html");
        const bool hasPublic = *document.public_identifier != '\0';
        const bool hasSystem = *document.system_identifier != '\0';
        if (hasPublic)
            m_out += QStringLiteral(" PUBLIC ") + quoted(document.public_identifier);
        else if (hasSystem)
            m_out += QStringLiteral(" SYSTEM");
        if (hasSystem)
            m_out += u' ' + quoted(document.system_identifier);
        m_out += QStringLiteral(">\n");
    }

    void writeNode(const GumboNode &node)
    {
        if (isText(node))
            return writeText(QString::fromUtf8(node.v.text.text));
        if (node.type != GUMBO_NODE_ELEMENT)
            return; // comments, <template>
        switch (treatmentOf(node)) {
        case Treatment::Keep:
            return writeElement(node);
        case Treatment::Unwrap:
            return writeChildren(node);
        case Treatment::Drop:
            return;
        }
    }

    void writeChildren(const GumboNode &element)
    {
        for (const GumboNode *child : childrenOf(element))
            writeNode(*child);
    }

    void writeElement(const GumboNode &element)
    {
        const GumboTag tag = element.v.element.tag;
        const QString name = QString::fromUtf8(gumbo_normalized_tagname(tag));
        m_out += u'<' + name;
        for (const GumboAttribute *attribute : attributesOf(element)) {
            if (const std::optional<QString> value = allowedValue(element, *attribute))
                writeAttribute(QString::fromUtf8(attribute->name), *value);
        }
        m_out += u'>';
        if (std::ranges::find(kVoid, tag) != kVoid.end())
            return;
        if (tag == GUMBO_TAG_STYLE)
            writeStyleSheet(element);
        else
            writeContents(element);
        m_out += QStringLiteral("</") + name + u'>';
    }

    void writeContents(const GumboNode &element)
    {
        // A parser drops the first line break of <pre>.
        const std::span<const GumboNode *const> children = childrenOf(element);
        const bool needsBreak = element.v.element.tag == GUMBO_TAG_PRE && !children.empty() &&
                                isText(*children.front()) && *children.front()->v.text.text == '\n';
        if (needsBreak)
            m_out += u'\n';
        writeChildren(element);
    }

    void writeStyleSheet(const GumboNode &element)
    {
        QString css;
        for (const GumboNode *child : childrenOf(element)) {
            if (isText(*child))
                css += QString::fromUtf8(child->v.text.text);
        }
        m_out += safeCss(css);
    }

    void writeAttribute(const QString &name, const QString &value)
    {
        m_out += u' ' + name + QStringLiteral("=\"");
        writeEscaped(value, true);
        m_out += u'"';
    }

    void writeText(const QString &text) { writeEscaped(text, false); }

    void writeEscaped(const QString &text, bool isValue)
    {
        for (const QChar c : text) {
            switch (c.unicode()) {
            case u'&':
                m_out += QStringLiteral("&amp;");
                break;
            case u'<':
                m_out += QStringLiteral("&lt;");
                break;
            case u'>':
                m_out += QStringLiteral("&gt;");
                break;
            case u'\u00A0':
                m_out += QStringLiteral("&nbsp;");
                break;
            case u'\r': // only from a character reference
                m_out += QStringLiteral("&#13;");
                break;
            case u'\0':
                break;
            case u'"':
                m_out += isValue ? QStringLiteral("&quot;") : QStringLiteral("\"");
                break;
            default:
                m_out += c;
            }
        }
    }

    QString m_out;
};

} // namespace

Result<QString> sanitise(QStringView html)
{
    // A tree that no text could produce (a link inside a link, moved there by broken nesting) changes once more when
    // its text is parsed again. What is shown must be what was checked, so go on until nothing changes.
    constexpr int mostRounds = 10;
    QString text = html.toString();
    for (int round = 0; round < mostRounds; ++round) {
        const Result<Tree> tree = Tree::parse(text);
        if (!tree)
            return failure(tree.error());
        QString written = Writer().write(*tree);
        if (written == text)
            return written;
        text = std::move(written);
    }
    return failure(Error::Kind::Invalid,
                   QCoreApplication::translate("sincerely::html",
                                               "The HTML of this email is so broken that mail programs would show it "
                                               "differently. Check it for tags that are closed in the wrong order."));
}

} // namespace sincerely::html
