#include "ui/paper/html_measure.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>
#include <gumbo.h>
#include <vector>

namespace sincerely::paper
{

namespace
{

constexpr qsizetype kMostBytes = 4 * 1024 * 1024; // pictures written into the HTML count, too
constexpr int kDeepest = 256;
constexpr double kMostWork = 500'000; // elements, each as often as it is laid out
constexpr int kMostElements = 20'000;
constexpr int kMostAttributes = 100'000;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Tags whose end may be left out, and those that have none.
bool needsNoEnd(const QByteArray &name)
{
    static constexpr std::array kNames = {"p",     "li",    "td",    "th",       "tr",   "dt",   "dd",     "option",
                                          "thead", "tbody", "tfoot", "colgroup", "br",   "hr",   "img",    "meta",
                                          "link",  "input", "col",   "wbr",      "area", "base", "source", "embed"};
    return std::any_of(kNames.begin(), kNames.end(), [&name](const char *known) { return name == known; });
}

const GumboNode *child(const GumboElement &element, unsigned index)
{
    return static_cast<const GumboNode *>(element.children.data[index]);
}

/// A row tries every cell as narrow and as wide as it goes before it is laid out, a lone cell only once or twice; in
/// tables within tables this multiplies.
double layoutsOfChildren(const GumboElement &element)
{
    if (element.tag == GUMBO_TAG_TABLE)
        return 1.8;
    const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style");
    if (style != nullptr &&
        (std::strstr(style->value, "float") != nullptr || std::strstr(style->value, "inline-block") != nullptr))
        return 1.2;
    if (element.tag != GUMBO_TAG_TR)
        return 1;
    unsigned cells = 0;
    for (unsigned i = 0; i < element.children.length; ++i)
        cells += child(element, i)->type == GUMBO_NODE_ELEMENT ? 1 : 0;
    return cells > 1 ? 1.7 : 1;
}

} // namespace

bool isReasonable(const QByteArray &html)
{
    if (html.size() > kMostBytes)
        return false;
    int open = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0 && i + 1 < html.size(); i = html.indexOf('<', i + 1)) {
        const bool end = html[i + 1] == '/';
        const qsizetype start = end ? i + 2 : i + 1;
        qsizetype stop = start;
        while (stop < html.size() && stop - start < 16 &&
               (isLetter(html[stop]) || (html[stop] >= '0' && html[stop] <= '9')))
            ++stop;
        if (stop == start || needsNoEnd(html.mid(start, stop - start).toLower()))
            continue;
        open = end ? std::max(0, open - 1) : open + 1;
        if (open > kDeepest)
            return false;
    }
    return true;
}

bool isShallow(const GumboInternalNode *root)
{
    struct Visit {
        const GumboNode *node;
        int depth;
        double layouts;
    };
    std::vector<Visit> open = {{root, 1, 1}};
    double work = 0;
    int elements = 0;
    unsigned attributes = 0;
    while (!open.empty()) {
        const Visit visit = open.back();
        open.pop_back();
        if (visit.node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboElement &element = visit.node->v.element;
        work += visit.layouts;
        attributes += element.attributes.length;
        if (visit.depth > kDeepest || work > kMostWork || ++elements > kMostElements || attributes > kMostAttributes)
            return false;
        const double layouts = visit.layouts * layoutsOfChildren(element);
        for (unsigned i = 0; i < element.children.length; ++i)
            open.push_back({child(element, i), visit.depth + 1, layouts});
    }
    return true;
}

} // namespace sincerely::paper
