#include "core/html/design_texts.h"

#include "core/html/references.h"

#include <algorithm>
#include <array>

namespace sincerely::html
{

namespace
{

using namespace Qt::Literals::StringLiterals;

bool holdsNoText(QStringView element)
{
    constexpr std::array<QStringView, 9> names = {u"style",  u"script",  u"title",    u"textarea", u"xmp",
                                                  u"iframe", u"noembed", u"noframes", u"plaintext"};
    return std::ranges::find(names, element) != names.end();
}

bool isBlank(QChar c)
{
    return c.isSpace();
}

/// Without blanks at the ends, `&nbsp;` among them.
Span trimmed(QStringView html, Span span)
{
    const QStringView noBreak = u"&nbsp;";
    while (true) {
        if (span.begin < span.end && isBlank(html[span.begin]))
            ++span.begin;
        else if (html.mid(span.begin, span.end - span.begin).startsWith(noBreak))
            span.begin += noBreak.size();
        else
            break;
    }
    while (true) {
        if (span.begin < span.end && isBlank(html[span.end - 1]))
            --span.end;
        else if (html.mid(span.begin, span.end - span.begin).endsWith(noBreak))
            span.end -= noBreak.size();
        else
            break;
    }
    return span;
}

class Finder
{
public:
    explicit Finder(QStringView html)
        : m_html(html)
    {
    }

    QList<DesignText> find()
    {
        TagScanner scanner(m_html, TagScanner::MergeFields::AreOpaque);
        qsizetype at = 0;
        while (const std::optional<ScannedTag> tag = scanner.next()) {
            addBetween(at, tag->all.begin);
            at = tag->all.end;
            follow(*tag);
        }
        addBetween(at, m_html.size());
        return std::move(m_texts);
    }

private:
    void follow(const ScannedTag &tag)
    {
        constexpr std::array<QStringView, 8> empty = {u"br", u"img", u"hr", u"wbr", u"meta", u"link", u"input", u"col"};
        if (std::ranges::find(empty, tag.name) != empty.end() || tag.isSelfClosing)
            return;
        if (!tag.isEnd) {
            m_open.append(tag.name);
            return;
        }
        const qsizetype begin = m_open.lastIndexOf(tag.name);
        if (begin >= 0)
            m_open.resize(begin);
    }

    /// Between two tags there may be comments and declarations.
    void addBetween(qsizetype begin, qsizetype end)
    {
        if (!m_open.isEmpty() && holdsNoText(m_open.last()))
            return;
        while (begin < end) {
            const qsizetype mark = markup(begin, end);
            add({begin, mark});
            begin = behindMarkup(mark, end);
        }
    }

    [[nodiscard]] qsizetype markup(qsizetype at, qsizetype end) const
    {
        for (; at < end; ++at) {
            const QChar next = at + 1 < end ? m_html[at + 1] : QChar();
            if (m_html[at] == u'<' && (next == u'!' || next == u'?' || next == u'/'))
                return at;
        }
        return end;
    }

    [[nodiscard]] qsizetype behindMarkup(qsizetype at, qsizetype end) const
    {
        const QStringView rest = m_html.mid(at, end - at);
        const QStringView close = rest.startsWith(u"<!--") ? QStringView(u"-->") : QStringView(u">");
        const qsizetype found = rest.indexOf(close);
        return found < 0 ? end : at + found + close.size();
    }

    void add(Span span)
    {
        span = trimmed(m_html, span);
        const QStringView source = m_html.mid(span.begin, span.end - span.begin);
        if (source.isEmpty() || source.count(u"{{"_s) != source.count(u"}}"_s))
            return;
        const QString text = withoutReferences(source).simplified();
        if (!text.isEmpty())
            m_texts.append({text, m_open.isEmpty() ? QString() : m_open.last(), span});
    }

    QStringView m_html;
    QList<QString> m_open;
    QList<DesignText> m_texts;
};

} // namespace

QList<DesignText> designTexts(QStringView html)
{
    return Finder(html).find();
}

QString withDesignText(QStringView html, qsizetype index, QStringView text)
{
    const QList<DesignText> texts = designTexts(html);
    if (index < 0 || index >= texts.size())
        return html.toString();
    QString escaped;
    for (const QChar c : text.trimmed()) {
        switch (c.unicode()) {
        case u'&':
            escaped += "&amp;"_L1;
            break;
        case u'<':
            escaped += "&lt;"_L1;
            break;
        case u'>':
            escaped += "&gt;"_L1;
            break;
        case u'\u00A0':
            escaped += "&nbsp;"_L1;
            break;
        case u'\n':
            escaped += "<br>"_L1;
            break;
        default:
            escaped += c;
        }
    }
    const Span source = texts.at(index).source;
    QString result = html.left(source.begin).toString();
    result += escaped;
    result += html.mid(source.end);
    return result;
}

} // namespace sincerely::html
