#include "core/letter/word_list.h"

#include "core/html/tree.h"

#include <QRegularExpression>

#include <algorithm>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString textOf(const GumboNode &node)
{
    if (html::isText(node))
        return QString::fromUtf8(node.v.text.text);
    QString text;
    for (const GumboNode *child : html::childrenOf(node))
        text += textOf(*child);
    return text;
}

/// The mark of the item: the text of the first element that says it is to be ignored.
QString markOf(const GumboNode &node)
{
    for (const GumboNode *child : html::childrenOf(node)) {
        if (!html::isElement(*child))
            continue;
        if (isWordListMark(declarationsIn(html::attribute(*child, "style"))))
            return textOf(*child);
        if (const QString mark = markOf(*child); !mark.isEmpty())
            return mark;
    }
    return {};
}

} // namespace

std::optional<WordListItem> wordListItem(const GumboNode &paragraph, const Declarations &css)
{
    const QString list = valueOf(css, u"mso-list");
    static const QRegularExpression level(u"\\blevel(\\d)"_s);
    const QRegularExpressionMatch match = level.match(list);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression counts(u"^[(]?(?:\\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})(?:[.)]|\\s*$)"_s);
    const QString mark = markOf(paragraph).trimmed();
    const bool isBullet = mark == u"o"_s || !counts.match(mark).hasMatch(); // "o" is Word's second bullet
    return WordListItem{isBullet ? ListKind::Bulleted : ListKind::Numbered,
                        std::clamp(match.captured(1).toInt(), 1, kDeepestList)};
}

bool isWordListMark(const Declarations &css)
{
    return valueOf(css, u"mso-list") == u"ignore"_s;
}

} // namespace sincerely::letter
