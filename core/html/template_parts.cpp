#include "core/html/template_parts.h"

#include "core/html/tag_scanner.h"
#include "core/html/tree.h"

#include <vector>

namespace sincerely::html
{

namespace
{

/// What a text of a template means without its character references.
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

struct PictureSource {
    Span value;
    bool isQuoted;
    QString meaning;
};

std::vector<PictureSource> findPictureSources(QStringView html)
{
    std::vector<PictureSource> sources;
    TagScanner scanner(html, TagScanner::MergeFields::AreOpaque);
    while (const std::optional<ScannedTag> tag = scanner.next()) {
        if (tag->isEnd || tag->name != u"img")
            continue;
        for (const ScannedAttribute &attribute : tag->attributes) {
            if (attribute.name != u"src")
                continue;
            const QStringView value = html.mid(attribute.value.begin, attribute.value.end - attribute.value.begin);
            sources.push_back({attribute.value, attribute.isQuoted, withoutReferences(value).trimmed()});
            break; // of two attributes of one name the first counts
        }
    }
    return sources;
}

} // namespace

QString title(QStringView html)
{
    TagScanner scanner(html, TagScanner::MergeFields::AreOpaque);
    while (const std::optional<ScannedTag> tag = scanner.next()) {
        if (tag->isEnd || tag->name != u"title")
            continue;
        const std::optional<ScannedTag> end = scanner.next();
        const qsizetype length = (end ? end->all.begin : html.size()) - tag->all.end;
        return withoutReferences(html.mid(tag->all.end, length)).simplified();
    }
    return {};
}

QStringList pictureSources(QStringView html)
{
    QStringList sources;
    for (const PictureSource &source : findPictureSources(html)) {
        if (!source.meaning.isEmpty() && !sources.contains(source.meaning))
            sources.append(source.meaning);
    }
    return sources;
}

QString withPictureSources(QStringView html, const QHash<QString, QString> &replacements)
{
    QString result;
    qsizetype copied = 0;
    for (const PictureSource &source : findPictureSources(html)) {
        const auto replacement = replacements.constFind(source.meaning);
        if (replacement == replacements.constEnd())
            continue;
        result += html.mid(copied, source.value.begin - copied);
        const QString escaped = replacement->toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
        result += source.isQuoted ? escaped : u'"' + escaped + u'"';
        copied = source.value.end;
    }
    result += html.mid(copied);
    return result;
}

} // namespace sincerely::html
