#include "core/letter/html_reader.h"

#include "core/html/css.h"
#include "core/html/tag_scanner.h"
#include "core/html/tree.h"
#include "core/letter/block_builder.h"
#include "core/letter/condition_repair.h"
#include "core/letter/css_values.h"
#include "core/letter/element_style.h"
#include "core/letter/merge_text.h"
#include "core/letter/settling.h"
#include "core/letter/tag_marks.h"
#include "core/letter/word_list.h"

#include <algorithm>
#include <array>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using html::childrenOf;
using html::isElement;

bool isShown(const GumboNode &element, const Declarations &css)
{
    constexpr std::array hidden = {GUMBO_TAG_HEAD,     GUMBO_TAG_TITLE,    GUMBO_TAG_STYLE,  GUMBO_TAG_SCRIPT,
                                   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_IFRAME,
                                   GUMBO_TAG_SELECT,   GUMBO_TAG_SVG,      GUMBO_TAG_MATH,   GUMBO_TAG_TEMPLATE,
                                   GUMBO_TAG_BUTTON,   GUMBO_TAG_INPUT,    GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO};
    if (std::ranges::find(hidden, element.v.element.tag) != hidden.end())
        return false;
    const bool isHidden = gumbo_get_attribute(&element.v.element.attributes, "hidden") != nullptr;
    return !isHidden && valueOf(css, u"display") != u"none"_s && !html::hidesElement(html::attribute(element, "style"));
}

bool hasComment(const GumboNode &node, const char *text)
{
    if (node.type == GUMBO_NODE_COMMENT)
        return QByteArrayView(node.v.text.text).trimmed() == QByteArrayView(text);
    return std::ranges::any_of(childrenOf(node), [text](const GumboNode *child) { return hasComment(*child, text); });
}

void collectStyleSheets(const GumboNode &node, StyleSheet &sheet)
{
    for (const GumboNode *child : childrenOf(node)) {
        if (!isElement(*child, GUMBO_TAG_STYLE)) {
            collectStyleSheets(*child, sheet);
            continue;
        }
        for (const GumboNode *text : childrenOf(*child)) {
            if (html::isText(*text))
                sheet.add(QString::fromUtf8(text->v.text.text));
        }
    }
}

bool isParagraphTag(GumboTag tag)
{
    constexpr std::array paragraphs = {GUMBO_TAG_P,  GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4,
                                       GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_LI, GUMBO_TAG_PRE};
    return std::ranges::find(paragraphs, tag) != paragraphs.end();
}

class Reader
{
public:
    Reader(const GumboNode &root, const TagMarks &marks)
        : m_marks(marks)
        , m_isActive(!hasComment(root, "StartFragment"))
    {
        collectStyleSheets(root, m_sheet);
    }

    std::vector<RawBlock> read(const GumboNode &root, Origin origin)
    {
        constexpr double usualSize = 16; // CSS pixels, of pages that say nothing
        Inherited around;
        if (origin == Origin::Elsewhere)
            around.style.size = around.style.baseSize = usualSize;
        readNode(root, around);
        return m_builder.finish();
    }

    /// Whether there was nothing but a part of a line.
    [[nodiscard]] bool isInline() const { return !m_sawBlocks; }

private:
    void readNode(const GumboNode &node, const Inherited &around)
    {
        if (node.type == GUMBO_NODE_COMMENT)
            return readComment(node);
        if (html::isText(node))
            return readText(QString::fromUtf8(node.v.text.text), around);
        if (!isElement(node))
            return;
        const Declarations css = declarationsOf(node, m_sheet);
        if (!isShown(node, css) || isWordListMark(css))
            return;
        Inherited own = inside(node, css, around);
        if (isBlockElement(node, css))
            return readBlock(node, css, around, own);
        own.format = around.format;
        readInline(node, css, own);
    }

    void readChildren(const GumboNode &element, const Inherited &own)
    {
        for (const GumboNode *child : childrenOf(element))
            readNode(*child, own);
    }

    /// What Windows puts around the part that was copied.
    void readComment(const GumboNode &comment)
    {
        const QByteArrayView text = QByteArrayView(comment.v.text.text).trimmed();
        if (text == QByteArrayView("StartFragment"))
            m_isActive = true;
        else if (text == QByteArrayView("EndFragment"))
            m_isActive = false;
    }

    void readText(const QString &text, const Inherited &around)
    {
        if (!m_isActive)
            return;
        qsizetype at = 0;
        const auto addText = [&](qsizetype end) {
            m_builder.text(QStringView(text).mid(at, end - at), around.style, around.whiteSpace, around.format);
        };
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const Piece *piece = m_marks.pieceAt(text, i);
            if (!piece)
                continue;
            addText(i);
            addPiece(*piece, around);
            at = i + TagMarks::kLength;
            ++i;
        }
        addText(text.size());
    }

    void addPiece(const Piece &piece, const Inherited &around)
    {
        if (piece.kind == Piece::Kind::Text)
            m_builder.text(piece.text, around.style, around.whiteSpace, around.format);
        else if (piece.kind == Piece::Kind::Field)
            m_builder.object(piece, around.style, around.format);
        else
            m_builder.conditionPart(piece);
    }

    void readInline(const GumboNode &element, const Declarations &css, Inherited &own)
    {
        switch (element.v.element.tag) {
        case GUMBO_TAG_BR:
            if (m_isActive)
                m_builder.lineBreak(own.style, own.format);
            return;
        case GUMBO_TAG_IMG:
            return readPicture(element, css, own);
        default:
            break;
        }
        const bool isSpacing =
            !valueOf(css, u"mso-spacerun").isEmpty() || html::attribute(element, "class") == u"Apple-converted-space"_s;
        if (!isSpacing)
            return readChildren(element, own);
        m_builder.text(u" ", own.style, WhiteSpace::Collapse, own.format);
    }

    void readPicture(const GumboNode &element, const Declarations &css, const Inherited &own)
    {
        Picture picture{html::attribute(element, "src").trimmed(), 0, html::attribute(element, "alt").simplified()};
        if (!m_isActive || picture.source.isEmpty())
            return;
        const std::optional<double> width = lengthIn(valueOf(css, u"width"), 0);
        const int attribute = html::attribute(element, "width").toInt();
        picture.width = attribute > 0 ? attribute : static_cast<int>(width.value_or(0));
        const bool isTracker = picture.width == 1 || html::attribute(element, "height") == u"1"_s;
        if (!isTracker)
            m_builder.object({Piece::Kind::Picture, {}, {}, picture, 0}, own.style, own.format);
    }

    // Blocks

    void readBlock(const GumboNode &element, const Declarations &css, const Inherited &around, Inherited &own)
    {
        const GumboTag tag = element.v.element.tag;
        if (m_isActive && tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_BODY)
            m_sawBlocks = true;
        m_builder.end();
        switch (tag) {
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            own.format.list = tag == GUMBO_TAG_UL ? ListKind::Bulleted : ListKind::Numbered;
            own.format.level = std::min(around.format.level + 1, kDeepestList);
            own.format.item = 0;
            readChildren(element, own);
            break;
        case GUMBO_TAG_LI:
            readItem(element, own);
            break;
        case GUMBO_TAG_BLOCKQUOTE:
            if (own.format.item == 0)
                own.format.quote = std::min(own.format.quote + 1, kDeepestQuote);
            readChildren(element, own);
            break;
        case GUMBO_TAG_TR:
            readRow(element, own);
            break;
        default:
            readParagraph(element, css, own);
        }
        m_builder.end();
    }

    void readItem(const GumboNode &element, Inherited &own)
    {
        if (own.format.list == ListKind::None) {
            own.format.list = ListKind::Bulleted;
            own.format.level = 1;
        }
        // Word on the web puts each item into a list of its own and says here how deep it is.
        for (const char *name : {"data-aria-level", "aria-level"}) {
            const int level = html::attribute(element, name).toInt();
            if (level > own.format.level)
                own.format.level = std::min(level, kDeepestList);
        }
        own.format.item = ++m_items;
        own.format.isParagraph = true;
        const std::size_t before = m_builder.count();
        m_builder.begin(own.format);
        readChildren(element, own);
        m_builder.end();
        if (m_isActive && m_builder.count() == before)
            m_builder.addEmpty(own.format);
    }

    void readParagraph(const GumboNode &element, const Declarations &css, Inherited &own)
    {
        const bool isParagraph = isParagraphTag(element.v.element.tag);
        own.format.isParagraph = isParagraph && !hasNoMargins(css);
        if (const std::optional<WordListItem> item = wordListItem(element, css); item && own.format.item == 0) {
            own.format.list = item->kind;
            own.format.level = item->level;
            own.format.item = ++m_items;
        }
        if (isParagraph)
            m_builder.begin(own.format);
        readChildren(element, own);
    }

    /// Short cells side by side; cells with paragraphs, as layouts have them, one below the other.
    void readRow(const GumboNode &row, const Inherited &own)
    {
        const auto holdsLine = [this](const GumboNode *cell) { return !isElement(*cell) || isLine(*cell); };
        if (!std::ranges::all_of(childrenOf(row), holdsLine))
            return readChildren(row, own);
        bool isFirst = true;
        for (const GumboNode *cell : childrenOf(row)) {
            if (!isElement(*cell) || !hasText(*cell))
                continue;
            const Declarations css = declarationsOf(*cell, m_sheet);
            if (!isShown(*cell, css))
                continue;
            Inherited inCell = inside(*cell, css, own);
            inCell.format = own.format;
            if (!isFirst && m_isActive)
                m_builder.text(u" | ", own.style, WhiteSpace::Collapse, own.format);
            isFirst = false;
            readChildren(*cell, inCell);
        }
    }

    [[nodiscard]] bool isLine(const GumboNode &element) const
    {
        return std::ranges::all_of(childrenOf(element), [this](const GumboNode *child) {
            if (!isElement(*child))
                return true;
            return !isElement(*child, GUMBO_TAG_BR) && !isBlockElement(*child, declarationsOf(*child, m_sheet)) &&
                   isLine(*child);
        });
    }

    [[nodiscard]] static bool hasText(const GumboNode &node)
    {
        if (html::isText(node))
            return !QString::fromUtf8(node.v.text.text).trimmed().isEmpty();
        return isElement(node, GUMBO_TAG_IMG) ||
               std::ranges::any_of(childrenOf(node), [](const GumboNode *child) { return hasText(*child); });
    }

    const TagMarks &m_marks;
    StyleSheet m_sheet;
    BlockBuilder m_builder;
    bool m_isActive;
    bool m_sawBlocks = false;
    int m_items = 0;
};

} // namespace

Result<Content> fromHtml(QStringView html, Origin origin)
{
    const TagMarks marks(html);
    const Result<html::Tree> tree = html::Tree::parse(marks.html());
    if (!tree)
        return failure(tree.error());
    Reader reader(tree->root(), marks);
    std::vector<RawBlock> raw = reader.read(tree->root(), origin);
    Content content = settle(std::move(raw), origin, reader.isInline());
    int pairs = 0;
    pairConditions(content.blocks, pairs);
    repairConditions(content.blocks, pairs);
    return content;
}

bool isDesign(QStringView html)
{
    html::TagScanner scanner(html, html::TagScanner::MergeFields::AreOpaque);
    while (const std::optional<html::ScannedTag> tag = scanner.next()) {
        if (tag->isEnd)
            continue;
        if (tag->name == u"table"_s || tag->name == u"style"_s)
            return true;
        const auto colours = [](const html::ScannedAttribute &attribute) {
            return attribute.name == u"bgcolor"_s || attribute.name == u"background"_s;
        };
        if (std::ranges::any_of(tag->attributes, colours))
            return true;
    }
    return false;
}

} // namespace sincerely::letter
