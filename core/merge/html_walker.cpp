#include "core/merge/html_walker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sincerely::merge
{

namespace
{

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

template <std::size_t count>
bool isOneOf(std::string_view name, const std::array<std::string_view, count> &names)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 7> kRawText = {"style",   "script",   "xmp",      "iframe",
                                                      "noembed", "noframes", "plaintext"};
constexpr std::array<std::string_view, 2> kTitles = {"title", "textarea"};

} // namespace

bool HtmlWalker::Spot::isSamePlaceAs(const Spot &other) const
{
    const auto settled = [](State s) { return s == State::AfterAttributeName ? State::BeforeAttribute : s; };
    if (settled(state) != settled(other.state))
        return false;
    switch (settled(state)) {
    case State::Text:
        return true;
    case State::RawText:
    case State::Title:
        return tag == other.tag;
    case State::BeforeAttribute:
        return tag == other.tag && isEndTag == other.isEndTag;
    case State::QuotedValue:
        return quote == other.quote && attribute == other.attribute && tag == other.tag;
    default:
        return tag == other.tag && attribute == other.attribute && dashes == other.dashes;
    }
}

void HtmlWalker::literal(std::string_view text, std::size_t offset)
{
    if (m_spot.state == State::Text)
        beginText(offset);
    for (std::size_t i = 0; i < text.size(); ++i) {
        m_at = offset + i;
        switch (m_spot.state) {
        case State::RawText:
        case State::Title:
            if (closesRawText(text.substr(i))) {
                m_tokenBegin = m_at;
                m_spot.state = State::TagOpen;
            }
            break;
        case State::Text:
        case State::TagOpen:
        case State::EndTagOpen:
            readText(text[i]);
            break;
        case State::TagName:
            readTag(text[i]);
            break;
        case State::Declaration:
        case State::Comment:
        case State::BogusComment:
            readComment(text[i]);
            break;
        default:
            readAttribute(text[i]);
        }
    }
    m_at = offset + text.size();
    if (m_spot.state == State::Text)
        endText(m_at);
}

void HtmlWalker::field(std::size_t begin, std::size_t end, bool isCondition)
{
    switch (m_spot.state) {
    case State::Text:
        m_tokens.push_back({HtmlToken::Kind::Field, begin, end, {}, isCondition});
        break;
    case State::QuotedValue:
        if (!isCondition)
            m_spot.value += 'x';
        break;
    case State::BeforeValue:
        if (!isCondition)
            m_spot.state = State::UnquotedValue;
        break;
    default:
        break;
    }
    m_hasCondition = m_spot.state != State::Text && (m_hasCondition || isCondition);
}

std::vector<HtmlToken> HtmlWalker::finish(std::size_t sourceLength)
{
    m_at = sourceLength;
    return std::move(m_tokens);
}

void HtmlWalker::readText(char c)
{
    if (m_spot.state != State::Text && !(c == '<')) {
        m_spot.isEndTag = m_spot.state == State::EndTagOpen;
        if (isLetter(c)) {
            m_spot.state = State::TagName;
            m_spot.tag = toLower(c);
            return;
        }
        if (m_spot.isEndTag) {
            m_spot.state = State::BogusComment;
            readComment(c);
            return;
        }
        if (c == '/') {
            m_spot.state = State::EndTagOpen;
            return;
        }
        if (c == '!' || c == '?') {
            m_spot.state = c == '!' ? State::Declaration : State::BogusComment;
            m_spot.dashes = 0;
            return;
        }
        m_spot.state = State::Text;
        beginText(m_tokenBegin);
    }
    if (c == '<') {
        if (m_spot.state == State::EndTagOpen) {
            m_spot.state = State::BogusComment;
            return;
        }
        if (m_spot.state == State::TagOpen)
            beginText(m_tokenBegin);
        endText(m_at);
        m_tokenBegin = m_at;
        m_spot.state = State::TagOpen;
    }
}

void HtmlWalker::readTag(char c)
{
    if (c == '>')
        endTag();
    else if (isSpace(c) || c == '/')
        m_spot.state = State::BeforeAttribute;
    else
        m_spot.tag += toLower(c);
}

void HtmlWalker::readAttribute(char c)
{
    Spot &spot = m_spot;
    const bool inValue = spot.state == State::QuotedValue;
    if (inValue ? c == spot.quote : (spot.state == State::UnquotedValue && isSpace(c))) {
        spot.state = State::BeforeAttribute;
    } else if (inValue) {
        spot.value += c;
    } else if (c == '>') {
        endTag();
    } else if (spot.state == State::UnquotedValue) {
        spot.value += c;
    } else if (spot.state == State::BeforeValue) {
        if (isSpace(c))
            return;
        const bool isQuote = c == '"' || c == '\'';
        spot.state = isQuote ? State::QuotedValue : State::UnquotedValue;
        spot.quote = isQuote ? c : '\0';
        spot.value = isQuote ? std::string() : std::string(1, c);
    } else if (c == '/') {
        spot.state = State::BeforeAttribute;
    } else if (isSpace(c)) {
        if (spot.state == State::AttributeName)
            spot.state = State::AfterAttributeName;
    } else if (c == '=' && spot.state != State::BeforeAttribute) {
        spot.state = State::BeforeValue;
        spot.value.clear();
    } else if (spot.state == State::AttributeName) {
        spot.attribute += toLower(c);
    } else {
        spot.state = State::AttributeName;
        spot.attribute = toLower(c);
    }
}

void HtmlWalker::readComment(char c)
{
    Spot &spot = m_spot;
    if (spot.state == State::Comment) {
        // "<!-->" and "<!--->" are whole comments: the two dashes of the beginning count.
        if (c == '>' && spot.dashes >= 2)
            endToken(HtmlToken::Kind::Comment);
        else if (c == '!' && spot.dashes >= 2)
            return; // "--!>" ends a comment, too
        else
            spot.dashes = c == '-' ? spot.dashes + 1 : 0;
        return;
    }
    if (c == '>') {
        endToken(HtmlToken::Kind::Comment);
    } else if (spot.state == State::Declaration) {
        spot.dashes = c == '-' ? spot.dashes + 1 : 0;
        if (spot.dashes == 2)
            spot.state = State::Comment;
        else if (spot.dashes == 0)
            spot.state = State::BogusComment;
    }
}

void HtmlWalker::beginText(std::size_t at)
{
    m_tokenBegin = at;
}

void HtmlWalker::endText(std::size_t at)
{
    if (at > m_tokenBegin)
        m_tokens.push_back({HtmlToken::Kind::Text, m_tokenBegin, at, {}, false});
}

void HtmlWalker::endToken(HtmlToken::Kind kind)
{
    m_tokens.push_back(
        {kind, m_tokenBegin, m_at + 1, kind == HtmlToken::Kind::Comment ? std::string() : m_spot.tag, m_hasCondition});
    m_hasCondition = false;
    std::string tag = std::move(m_spot.tag);
    m_spot = Spot();
    m_spot.tag = std::move(tag);
    beginText(m_at + 1);
}

void HtmlWalker::endTag()
{
    const bool isEndTag = m_spot.isEndTag;
    endToken(isEndTag ? HtmlToken::Kind::Close : HtmlToken::Kind::Open);
    if (!isEndTag && isOneOf(m_spot.tag, kRawText))
        m_spot.state = State::RawText;
    else if (!isEndTag && isOneOf(m_spot.tag, kTitles))
        m_spot.state = State::Title;
}

bool HtmlWalker::closesRawText(std::string_view rest) const
{
    const std::string &name = m_spot.tag;
    if (!rest.starts_with("</") || rest.size() < name.size() + 3 || name == "plaintext")
        return false;
    const bool sameName = std::ranges::equal(rest.substr(2, name.size()), name, {}, toLower);
    const char next = rest[name.size() + 2];
    return sameName && (isSpace(next) || next == '/' || next == '>');
}

} // namespace sincerely::merge
