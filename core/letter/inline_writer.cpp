#include "core/letter/inline_writer.h"

#include "core/html/address.h"
#include "core/letter/clean_text.h"
#include "core/letter/merge_text.h"
#include "core/merge/template.h"

#include <algorithm>
#include <array>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

bool isMergeText(const QString &text)
{
    return merge::Template::parse(text.toStdString(), merge::Place::Header).has_value();
}

/// An address that can stand in href, or an empty text.
QString writableLink(const QString &link)
{
    if (link.isEmpty() || !html::isSafeLink(link))
        return {};
    QString address = cleanText(link).remove(kLineBreak);
    if (address.contains(u'{') && !isMergeText(address))
        address.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
    return address;
}

QString cssOf(const Style &style, bool isLink)
{
    QString css;
    if (style.colour && !isLink)
        css += u"color:#%1"_s.arg(*style.colour & 0xFFFFFFU, 6, 16, QLatin1Char('0'));
    constexpr std::array sizes = {0, 12, 18, 22}; // CSS pixels beside 15 for normal text
    if (const int size = sizes[static_cast<std::size_t>(style.size)]; size > 0)
        css += (css.isEmpty() ? u"font-size:%1px"_s : u";font-size:%1px"_s).arg(size);
    return css;
}

void appendEscapedChar(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'&':
        out += "&amp;"_L1;
        break;
    case u'<':
        out += "&lt;"_L1;
        break;
    case u'>':
        out += "&gt;"_L1;
        break;
    case u'"':
        out += "&quot;"_L1;
        break;
    case u'\u00A0':
        out += "&nbsp;"_L1;
        break;
    default:
        out += c;
    }
}

/// How much of the text stands for itself: no blanks either, which may have to be kept.
qsizetype plainLength(const QString &text, qsizetype at)
{
    constexpr QStringView special = u" &<>{\u00A0\u2028";
    const qsizetype begin = at;
    const auto isPlain = [special](QChar c) {
        return c.unicode() > u'>' ? c != u'{' && c != u'\u00A0' && c != kLineBreak : !special.contains(c);
    };
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at - begin;
}

/// Braces inside a field would end it.
void appendTagText(QString &out, const QString &content)
{
    for (const QChar c : content) {
        if (c == u'{')
            out += "&#123;"_L1;
        else if (c == u'}')
            out += "&#125;"_L1;
        else
            appendEscapedChar(out, c);
    }
}

/// What comes first in a piece, for the blank before it.
QChar beginOf(const Piece &piece)
{
    return piece.kind == Piece::Kind::Text && !piece.text.isEmpty() ? piece.text.front()
                                                                    : QChar(QChar::ObjectReplacementCharacter);
}

} // namespace

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text)
        appendEscapedChar(out, c);
}

void appendAttribute(QString &out, QStringView name, QStringView value)
{
    out += u' ';
    out += name;
    out += "=\""_L1;
    appendEscaped(out, value);
    out += u'"';
}

void InlineWriter::write(std::span<const Piece> pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (m_style != piece.style) {
            m_style = piece.style;
            setElements(elementsOf(piece.style));
        }
        if (piece.kind == Piece::Kind::Text) {
            writeText(piece.text, i + 1 < pieces.size() ? beginOf(pieces[i + 1]) : kLineBreak);
            continue;
        }
        m_isLineStart = false;
        m_endsWithBreak = m_endsWithBreak && piece.isConditionPart(); // of which nothing is seen
        if (piece.kind == Piece::Kind::Picture) {
            writePicture(piece.picture);
        } else if (piece.kind == Piece::Kind::Field) {
            m_out += "{{"_L1;
            appendTagText(m_out, piece.text);
            m_out += "}}"_L1;
        } else {
            writeConditionPart(piece);
        }
    }
    setElements({});
    if (m_endsWithBreak) // what shows an empty line
        m_out += "<br>"_L1;
}

void InlineWriter::writeConditionPart(const Piece &piece)
{
    if (piece.kind == Piece::Kind::If) {
        m_out += "{{#if "_L1;
        appendTagText(m_out, piece.text);
        m_out += "}}"_L1;
    } else {
        m_out += piece.kind == Piece::Kind::Else ? "{{else}}"_L1 : "{{/if}}"_L1;
    }
}

/// \param next what follows the text
void InlineWriter::writeText(const QString &text, QChar next)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype plain = plainLength(text, at);
        if (plain > 0) {
            m_out += QStringView(text).mid(at, plain);
            m_isLineStart = m_endsWithBreak = false;
            at += plain - 1;
            continue;
        }
        const QChar c = text[at];
        const QChar after = at + 1 < text.size() ? text[at + 1] : next;
        if (c == kLineBreak) {
            m_out += "<br>"_L1;
            m_isLineStart = m_endsWithBreak = true;
            continue;
        }
        if (c == u' ' && (m_isLineStart || after == u' ' || after == kLineBreak)) {
            m_out += "&nbsp;"_L1; // a plain blank would not be shown here
        } else if (c == u'{' && after == u'{' && at + 1 < text.size()) {
            m_out += "{{{{"_L1;
            ++at;
        } else if (c == u'{') {
            m_out += "&#123;"_L1; // so that it joins with nothing
        } else if (c == u'"') {
            m_out += c;
        } else {
            appendEscapedChar(m_out, c);
        }
        m_isLineStart = m_endsWithBreak = false;
    }
}

void InlineWriter::writePicture(const Picture &picture)
{
    m_out += "<img"_L1;
    appendAttribute(m_out, u"src", picture.source);
    if (picture.width > 0)
        appendAttribute(m_out, u"width", QString::number(picture.width));
    const QString alt = cleanText(picture.alt).replace(kLineBreak, u' ');
    appendAttribute(m_out, u"alt", !alt.contains(u'{') || isMergeText(alt) ? alt : withEscapedBraces(alt));
    m_out += " style=\"max-width:100%;height:auto\">"_L1;
}

std::vector<InlineWriter::Element> InlineWriter::elementsOf(const Style &style)
{
    std::vector<Element> elements;
    const QString link = writableLink(style.link);
    if (!link.isEmpty())
        elements.push_back({Element::Kind::Link, link});
    if (const QString css = cssOf(style, !link.isEmpty()); !css.isEmpty())
        elements.push_back({Element::Kind::Span, css});
    if (style.bold)
        elements.push_back({Element::Kind::Bold, {}});
    if (style.italic)
        elements.push_back({Element::Kind::Italic, {}});
    if (style.underlined && link.isEmpty())
        elements.push_back({Element::Kind::Underline, {}});
    return elements;
}

void InlineWriter::setElements(const std::vector<Element> &wanted)
{
    const auto [mine, theirs] = std::ranges::mismatch(m_open, wanted);
    const auto kept = static_cast<std::size_t>(mine - m_open.begin());
    while (m_open.size() > kept) {
        closeElement(m_open.back());
        m_open.pop_back();
    }
    for (auto element = theirs; element != wanted.end(); ++element) {
        openElement(*element);
        m_open.push_back(*element);
    }
    if (wanted.empty())
        m_style = Style();
}

void InlineWriter::openElement(const Element &element)
{
    switch (element.kind) {
    case Element::Kind::Link:
        m_out += "<a"_L1;
        appendAttribute(m_out, u"href", element.value);
        m_out += u'>';
        break;
    case Element::Kind::Span:
        m_out += "<span style=\""_L1 + element.value + "\">"_L1;
        break;
    case Element::Kind::Bold:
        m_out += "<b>"_L1;
        break;
    case Element::Kind::Italic:
        m_out += "<i>"_L1;
        break;
    case Element::Kind::Underline:
        m_out += "<u>"_L1;
        break;
    }
}

void InlineWriter::closeElement(const Element &element)
{
    switch (element.kind) {
    case Element::Kind::Link:
        m_out += "</a>"_L1;
        break;
    case Element::Kind::Span:
        m_out += "</span>"_L1;
        break;
    case Element::Kind::Bold:
        m_out += "</b>"_L1;
        break;
    case Element::Kind::Italic:
        m_out += "</i>"_L1;
        break;
    case Element::Kind::Underline:
        m_out += "</u>"_L1;
        break;
    }
}

} // namespace sincerely::letter
