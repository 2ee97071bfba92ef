#include "core/html/drawings.h"

#include "core/html/tag_scanner.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sincerely::html
{

namespace
{

constexpr std::array<QStringView, 2> kDrawings = {u"svg", u"math"};

QSet<QString> namesIn(QStringView names)
{
    QSet<QString> set;
    for (const QStringView name : names.split(u' '))
        set.insert(name.toString());
    return set;
}

bool isDrawing(const QString &name)
{
    return std::ranges::find(kDrawings, QStringView(name)) != kDrawings.end();
}

/// Where what looks like the start of a drawing begins, at `from` or behind it; negative when there is none.
qsizetype findStart(QStringView html, qsizetype from)
{
    const auto begins = [html](qsizetype at) {
        const QStringView name = html.mid(at + 1);
        return std::ranges::any_of(
            kDrawings, [name](QStringView drawing) { return name.startsWith(drawing, Qt::CaseInsensitive); });
    };
    qsizetype at = html.indexOf(u'<', from);
    while (at >= 0 && !begins(at))
        at = html.indexOf(u'<', at + 1);
    return at;
}

/// The tags that end a drawing in which they stand
/// (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign).
bool endsDrawings(const ScannedTag &tag)
{
    static const QSet<QString> names = namesIn(
        u"b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu "
        u"meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var");
    if (tag.isEnd)
        return false;
    const auto isOldStyle = [](const ScannedAttribute &attribute) {
        return attribute.name == u"color" || attribute.name == u"face" || attribute.name == u"size";
    };
    return names.contains(tag.name) || (tag.name == u"font" && std::ranges::any_of(tag.attributes, isOldStyle));
}

/// Where a drawing may hold HTML, so that no tag ends it.
bool mayHoldHtml(const QString &name)
{
    static const QSet<QString> names = namesIn(u"foreignobject desc title mi mo mn ms mtext annotation-xml");
    return names.contains(name);
}

/// The drawing that is open where a scanner stands.
class OpenDrawing
{
public:
    explicit OpenDrawing(QString name)
        : m_name(std::move(name))
    {
    }

    /// Whether what comes next is HTML, with its own rules.
    [[nodiscard]] bool holdsHtml() const { return m_holders > 0; }

    /// Takes notice of a tag inside.
    /// \returns where the drawing ends with it, nothing while it goes on
    std::optional<qsizetype> pass(const ScannedTag &tag)
    {
        const int step = tag.isEnd ? -1 : tag.isSelfClosing ? 0 : 1;
        if (tag.name == m_name) {
            m_depth += step;
            return m_depth == 0 ? std::optional(tag.all.end) : std::nullopt;
        }
        if (mayHoldHtml(tag.name))
            m_holders = std::max(0, m_holders + step);
        return m_holders == 0 && endsDrawings(tag) ? std::optional(tag.all.begin) : std::nullopt;
    }

private:
    QString m_name;
    int m_depth = 1;   ///< Of drawings of the same name.
    int m_holders = 0; ///< Open elements that may hold HTML.
};

/// With `&lt;` for the first character of whatever still looks like the start of a drawing.
QString escaped(QStringView html)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = findStart(html, 0); at >= 0; at = findStart(html, from)) {
        out += html.mid(from, at - from);
        out += QStringView(u"&lt;");
        from = at + 1;
    }
    out += html.mid(from);
    return out;
}

} // namespace

QString withoutDrawings(QStringView html)
{
    if (findStart(html, 0) < 0)
        return html.toString();
    QString kept;
    qsizetype keptFrom = 0;
    std::optional<OpenDrawing> drawing;
    TagScanner scanner(html, TagScanner::MergeFields::AreText);
    while (const std::optional<ScannedTag> tag = scanner.next()) {
        if (drawing) {
            if (!drawing->holdsHtml())
                scanner.leaveRawText();
            const std::optional<qsizetype> end = drawing->pass(*tag);
            if (!end)
                continue;
            keptFrom = *end;
            drawing.reset();
        } else if (!tag->isEnd && isDrawing(tag->name)) {
            // A comment, so that what stands around it does not become a tag.
            kept += html.mid(keptFrom, tag->all.begin - keptFrom);
            kept += QStringView(u"<!---->");
            keptFrom = tag->all.end;
            if (!tag->isSelfClosing)
                drawing.emplace(tag->name);
        }
    }
    if (!drawing)
        kept += html.mid(keptFrom);
    return escaped(kept);
}

} // namespace sincerely::html
