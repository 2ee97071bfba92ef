#include "core/html/depth_guard.h"

#include "core/html/tag_scanner.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace sincerely::html
{

namespace
{

/// What the rules about closing distinguish.
enum Trait : unsigned {
    Void = 1U << 0U,       ///< Has no contents.
    Ignored = 1U << 1U,    ///< There is one of them in any case, or its contents are not tags.
    Formatting = 1U << 2U, ///< Opened again in the next paragraph when it was not closed.
    Special = 1U << 3U,    ///< End tags of ordinary elements do not reach beyond it.
    Scope = 1U << 4U,      ///< Nor do those of special elements.
    ClosesP = 1U << 5U,
    Cell = 1U << 6U,
    Row = 1U << 7U,
    RowGroup = 1U << 8U,
    Heading = 1U << 9U,
};

void addAll(QHash<QString, unsigned> &traits, QStringView names, unsigned trait)
{
    for (const QStringView name : names.split(u' '))
        traits[name.toString()] |= trait;
}

QHash<QString, unsigned> makeTraits()
{
    QHash<QString, unsigned> traits;
    addAll(traits,
           u"area base br col embed frame hr img image input keygen link meta param source track wbr basefont bgsound",
           Void);
    addAll(traits, u"html head body frameset style script title textarea xmp iframe noembed noframes plaintext",
           Ignored);
    addAll(traits, u"a b big code em font i nobr s small strike strong tt u", Formatting);
    addAll(traits,
           u"address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset "
           u"figcaption "
           u"figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav noscript object ol p "
           u"pre section "
           u"select summary table tbody td template tfoot th thead tr ul",
           Special);
    addAll(traits, u"applet caption table td th marquee object template", Scope);
    addAll(traits,
           u"address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
           u"header hgroup hr "
           u"main menu nav ol p section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt table xmp plaintext",
           ClosesP);
    addAll(traits, u"td th", Cell);
    addAll(traits, u"tr", Row);
    addAll(traits, u"tbody thead tfoot caption colgroup", RowGroup);
    addAll(traits, u"h1 h2 h3 h4 h5 h6", Heading);
    return traits;
}

/// The elements that a parser would have open.
class OpenElements
{
public:
    explicit OpenElements(const QHash<QString, unsigned> &traits)
        : m_traits(traits)
    {
    }

    [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] qsizetype unclosedFormatting() const { return static_cast<qsizetype>(m_formatting.size()); }

    /// \param text of the whole tag
    void start(const ScannedTag &tag, QStringView text)
    {
        const unsigned traits = m_traits.value(tag.name);
        if (traits & ClosesP)
            closeUpTo([](const Element &e) { return e.name == u"p"; }, Scope, u"button");
        if (traits & (Void | Ignored))
            return;
        const bool isTablePart = traits & (Cell | Row | RowGroup);
        if (isTablePart && !has(u"table"))
            return;
        if (isTablePart)
            clearBackTo(traits & Cell ? Row : traits & Row ? RowGroup : 0U);
        if (tag.name == u"li" || tag.name == u"dd" || tag.name == u"dt")
            closeItem(tag.name);
        if (tag.name == u"option" && !m_open.empty() && m_open.back().name == u"option")
            pop();
        if (tag.name == u"a")
            closeFormatting(tag.name);
        if (tag.name == u"form" && has(tag.name))
            return;
        if (traits & Formatting)
            remember({tag.name, text});
        m_open.push_back({tag.name, traits, m_formatting.size()});
    }

    void end(const QString &name)
    {
        const unsigned traits = m_traits.value(name);
        const auto sameName = [&name](const Element &e) { return e.name == name; };
        if (traits & (Void | Ignored))
            return;
        if (traits & Formatting)
            closeFormatting(name);
        else if (name == u"table")
            closeUpTo(sameName, 0U);
        else if (traits & (Cell | Row | RowGroup))
            closeUpTo(sameName, 0U, u"table");
        else if (traits & Heading)
            closeUpTo([](const Element &e) { return (e.traits & Heading) != 0; }, Scope);
        else if (name == u"p")
            closeUpTo(sameName, Scope, u"button");
        else
            closeUpTo(sameName, traits & Special ? Scope : Special);
    }

private:
    struct Element {
        QString name;
        unsigned traits;
        std::size_t formatting; ///< How many formatting elements were not closed when it began.
    };

    /// A formatting element that is to be repeated until its end tag comes, even if what it stood in is closed.
    struct Unclosed {
        QString name;
        QStringView tag;
    };

    [[nodiscard]] bool has(QStringView name) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [name](const Element &e) { return e.name == name; });
    }

    void pop()
    {
        // What is formatted inside a cell ends with it.
        if (m_open.back().traits & Cell)
            m_formatting.resize(std::min(m_formatting.size(), m_open.back().formatting));
        m_open.pop_back();
    }

    /// Of the same tag three at most are repeated.
    void remember(Unclosed element)
    {
        constexpr std::ptrdiff_t mostAlike = 3;
        const auto isAlike = [&element](const Unclosed &other) { return other.tag == element.tag; };
        if (std::count_if(m_formatting.begin(), m_formatting.end(), isAlike) >= mostAlike)
            m_formatting.erase(std::find_if(m_formatting.begin(), m_formatting.end(), isAlike));
        m_formatting.push_back(std::move(element));
    }

    void forget(const QString &name)
    {
        const auto last = std::find_if(m_formatting.rbegin(), m_formatting.rend(),
                                       [&name](const Unclosed &e) { return e.name == name; });
        if (last != m_formatting.rend())
            m_formatting.erase(std::prev(last.base()));
    }

    /// Closes the innermost element that is meant, unless a border stands before it.
    template <class Meant>
    void closeUpTo(Meant meant, unsigned borders, QStringView borderName = {})
    {
        for (std::size_t i = m_open.size(); i > 0; --i) {
            if (meant(m_open[i - 1])) {
                while (m_open.size() >= i)
                    pop();
                return;
            }
            if ((m_open[i - 1].traits & borders) || (!borderName.isEmpty() && m_open[i - 1].name == borderName))
                return;
        }
    }

    /// Elements inside stay open: the parser moves them.
    void closeFormatting(const QString &name)
    {
        forget(name);
        for (std::size_t i = m_open.size(); i > 0; --i) {
            if (m_open[i - 1].name == name) {
                m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i - 1));
                return;
            }
            if (m_open[i - 1].traits & Scope)
                return;
        }
    }

    void closeItem(const QString &name)
    {
        const bool isListItem = name == u"li";
        for (std::size_t i = m_open.size(); i > 0; --i) {
            const Element &element = m_open[i - 1];
            if (isListItem ? element.name == u"li" : (element.name == u"dd" || element.name == u"dt")) {
                while (m_open.size() >= i)
                    pop();
                return;
            }
            const bool isBorder = (element.traits & Special) && element.name != u"address" && element.name != u"div" &&
                                  element.name != u"p";
            if (isBorder)
                return;
        }
    }

    void clearBackTo(unsigned traits)
    {
        while (!m_open.empty() && m_open.back().name != u"table" && !(m_open.back().traits & traits))
            pop();
    }

    const QHash<QString, unsigned> &m_traits;
    std::vector<Element> m_open;
    std::vector<Unclosed> m_formatting;
};

} // namespace

bool isTooDeep(QStringView html)
{
    constexpr qint64 mostRepeats = 500'000;
    static const QHash<QString, unsigned> traits = makeTraits(); // made once: every rendered email comes through here
    OpenElements elements(traits);
    TagScanner scanner(html, TagScanner::MergeFields::AreText);
    qint64 repeats = 0;
    while (const std::optional<ScannedTag> tag = scanner.next()) {
        if (tag->isEnd)
            elements.end(tag->name);
        else
            elements.start(*tag, html.mid(tag->all.begin, tag->all.end - tag->all.begin));
        repeats += elements.unclosedFormatting();
        if (elements.depth() > kDeepest || repeats > mostRepeats)
            return true;
    }
    return false;
}

} // namespace sincerely::html
