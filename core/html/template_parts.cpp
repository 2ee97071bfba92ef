#include "core/html/template_parts.h"

#include "core/html/references.h"
#include "core/html/tag_scanner.h"

#include <vector>

namespace sincerely::html
{

namespace
{

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
