#include "core/html/references.h"

#include "core/html/tree.h"

namespace sincerely::html
{

QString withoutReferences(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    // The parser knows them all: let it read the text as what it is, the contents of an element without tags.
    QString escaped = text.toString();
    escaped.replace(u'<', QStringLiteral("&lt;"));
    const Result<Tree> tree = Tree::parse(QStringLiteral("<title>x%1</title>").arg(escaped));
    if (!tree)
        return text.toString();
    for (const GumboNode *child : childrenOf(tree->root())) {
        if (!isElement(*child, GUMBO_TAG_HEAD) || childrenOf(*child).empty())
            continue;
        const GumboNode *element = childrenOf(*child).front();
        if (!childrenOf(*element).empty())
            return QString::fromUtf8(childrenOf(*element).front()->v.text.text).mid(1);
    }
    return text.toString();
}

} // namespace sincerely::html
