#include "core/html/tag_scanner.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sincerely::html
{

namespace
{

constexpr std::array<QStringView, 9> kRawText = {u"style",  u"script",  u"title",    u"textarea", u"xmp",
                                                 u"iframe", u"noembed", u"noframes", u"plaintext"};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

TagScanner::TagScanner(QStringView html, MergeFields mergeFields)
    : m_html(html)
    , m_mergeFields(mergeFields)
{
}

std::optional<ScannedTag> TagScanner::next()
{
    while (true) {
        m_at = m_html.indexOf(u'<', m_at);
        if (m_at < 0) {
            m_at = m_html.size();
            return std::nullopt;
        }
        const QChar after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        const qsizetype nameAt = m_at + (after == u'/' ? 2 : 1);
        const QStringView rest = m_html.mid(nameAt);
        if (!m_rawText.isEmpty()) {
            const QChar behind = m_rawText.size() < rest.size() ? rest[m_rawText.size()] : QChar();
            const bool closes = after == u'/' && rest.startsWith(m_rawText, Qt::CaseInsensitive) &&
                                m_rawText != u"plaintext" && (isSpace(behind) || behind == u'/' || behind == u'>');
            if (!closes) {
                ++m_at;
                continue;
            }
            m_rawText.clear();
        }
        if (!rest.isEmpty() && isLetter(rest[0]))
            return readTag(nameAt);
        if (after == u'!' || after == u'?' || after == u'/')
            skipDeclaration();
        else
            ++m_at;
    }
}

ScannedTag TagScanner::readTag(qsizetype nameAt)
{
    ScannedTag tag;
    tag.all.begin = m_at;
    tag.isEnd = m_html[m_at + 1] == u'/';
    m_at = nameAt;
    while (m_at < m_html.size() && !isSpace(current()) && current() != u'/' && current() != u'>')
        ++m_at;
    tag.name = m_html.mid(nameAt, m_at - nameAt).toString().toLower();
    while (m_at < m_html.size() && current() != u'>') {
        if (current() == u'/') {
            ++m_at;
            tag.isSelfClosing = current() == u'>';
        } else if (isSpace(current())) {
            ++m_at;
        } else {
            readAttribute(tag);
        }
    }
    m_at = std::min(m_at + 1, m_html.size());
    tag.all.end = m_at;
    if (!tag.isEnd && std::find(kRawText.begin(), kRawText.end(), tag.name) != kRawText.end())
        m_rawText = tag.name;
    return tag;
}

void TagScanner::readAttribute(ScannedTag &tag)
{
    const qsizetype begin = m_at;
    m_at = std::max(behindMergeField(m_at), m_at + 1); // "=" may be the first character of a name
    while (m_at < m_html.size() && !isSpace(current()) && current() != u'/' && current() != u'>' && current() != u'=')
        m_at = std::max(behindMergeField(m_at), m_at + 1);
    ScannedAttribute attribute;
    attribute.name = m_html.mid(begin, m_at - begin).toString().toLower();
    skipBlanks();
    if (current() == u'=') {
        ++m_at;
        skipBlanks();
        attribute.value = readValue(attribute.isQuoted);
    }
    tag.attributes.push_back(std::move(attribute));
}

Span TagScanner::readValue(bool &isQuoted)
{
    const QChar quote = current();
    isQuoted = quote == u'"' || quote == u'\'';
    if (isQuoted)
        ++m_at;
    const qsizetype begin = m_at;
    while (m_at < m_html.size()) {
        const QChar c = current();
        if (isQuoted ? c == quote : (isSpace(c) || c == u'>'))
            break;
        m_at = std::max(behindMergeField(m_at), m_at + 1);
    }
    const Span value{begin, m_at};
    if (isQuoted)
        m_at = std::min(m_at + 1, m_html.size());
    return value;
}

/// Where the merge field that begins here ends; the same place when there is none.
qsizetype TagScanner::behindMergeField(qsizetype at) const
{
    if (m_mergeFields == MergeFields::AreText || !m_html.mid(at).startsWith(u"{{"))
        return at;
    if (m_html.mid(at).startsWith(u"{{{{")) // which stands for two braces
        return at + 4;
    const qsizetype end = m_html.indexOf(u"}}", at + 2);
    const bool isClosed = end >= 0 && !m_html.mid(at + 2, end - at - 2).contains(u"{{");
    return isClosed ? end + 2 : at;
}

void TagScanner::skipDeclaration()
{
    const bool isComment = m_html.mid(m_at).startsWith(u"<!--");
    if (!isComment) {
        const qsizetype end = m_html.indexOf(u'>', m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    // "<!-->" and "<!--->" are whole comments; "--!>" ends one, too.
    for (m_at = m_html.indexOf(u'>', m_at); m_at >= 0; m_at = m_html.indexOf(u'>', m_at + 1)) {
        const QStringView before = m_html.left(m_at);
        if (before.endsWith(u"--") || before.endsWith(u"--!")) {
            ++m_at;
            return;
        }
    }
    m_at = m_html.size();
}

void TagScanner::skipBlanks()
{
    while (m_at < m_html.size() && isSpace(current()))
        ++m_at;
}

} // namespace sincerely::html
