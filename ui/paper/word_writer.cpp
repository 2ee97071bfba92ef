#include "ui/paper/word_writer.h"

#include "core/merge/touch_marks.h"
#include "ui/paper/word_splitter.h"

#include <algorithm>

namespace sincerely::paper
{

namespace
{

using Ground = WordStyle::Ground;
using Role = Word::Role;

bool isPunctuation(QStringView text)
{
    return text.size() <= 4 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

void WordWriter::writeText(QString &html, QStringView text, const WordStyle &style)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !merge::isTouchMark(text[i]))
            continue;
        writeRun(html, text.mid(start, i - start), style, Role::Letter);
        start = i + 1;
        if (i == text.size())
            break;
        if (text[i] == merge::kTouchBegin)
            beginSlot(html, style);
        else
            endSlot(html, style);
    }
}

void WordWriter::writeRun(QString &html, QStringView text, const WordStyle &style, Role role)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBlank(text[i]))
            continue;
        if (i > start)
            writeWord(html, text.mid(start, i - start), style, role);
        if (i < text.size())
            writeBlank(html, text[i], style, role);
        start = i + 1;
    }
}

void WordWriter::writeBlank(QString &html, QChar blank, const WordStyle &style, Role role)
{
    const bool endsLine = style.keepsBlanks && blank == u'\n';
    if (endsLine)
        endLine(html, style);
    if (role == Role::Letter && !endsLine) {
        if (style.keepsBlanks)
            m_gap += blank;
        else
            separate(u" ");
        if (isInSlot())
            ++m_touchOffset;
    }
    m_isAdjacent = false;
    if (!style.keepsBlanks && std::exchange(m_swallowsBlank, false))
        return;
    html += blank;
    m_lastWasBlank = true;
}

void WordWriter::endLine(QString &html, const WordStyle &style)
{
    if (isInSlot() && !m_lineHasWord)
        writeAnchor(html, style); // an empty line needs a place for the caret
    m_lineHasWord = false;
    m_isAdjacent = false;
    if (!style.keepsBlanks && m_gap == u" ")
        m_gap.clear();
    m_gap += u'\n';
    if (isInSlot())
        ++m_touchOffset;
}

void WordWriter::writeWord(QString &html, QStringView text, const WordStyle &style, Role role)
{
    for (const QStringView piece : unbreakablePieces(text)) {
        Word word;
        word.text = piece.toString();
        word.role = role;
        word.isGlued = m_isAdjacent && mayGlue(piece, style);
        word.paragraph = style.direction;
        word.letterSpacing = style.letterSpacing;
        word.link = style.link;
        if (role == Role::Letter)
            word.gap = std::exchange(m_gap, {});
        addWord(html, std::move(word));
        if (role == Role::Letter && isInSlot())
            m_touchOffset += piece.size();
        m_isAdjacent = false; // a line may end between the pieces
    }
    m_isAdjacent = true;
    m_lastGround = style.ground;
    m_lastWasBlank = false;
    m_swallowsBlank = false;
}

void WordWriter::addWord(QString &html, Word word)
{
    word.order = static_cast<int>(m_words.size());
    word.slot = m_openSlot;
    word.touchOffset = m_touchOffset;
    m_lineHasWord = true;
    html += handleOf(m_words.size());
    m_words.push_back(std::move(word));
}

/// A glued word counts as part of the one before it. What is painted behind that one alone would then reach too far.
bool WordWriter::mayGlue(QStringView text, const WordStyle &style) const
{
    if (style.ground == Ground::Own || m_lastGround == Ground::Own)
        return false;
    const bool isPlain = style.ground == Ground::Shared && m_lastGround == Ground::Shared;
    return isPlain || isPunctuation(text);
}

void WordWriter::writeAnchor(QString &html, const WordStyle &style)
{
    Word anchor;
    anchor.role = Role::Anchor;
    anchor.isGlued = m_isAdjacent;
    anchor.paragraph = style.direction;
    addWord(html, std::move(anchor));
}

void WordWriter::beginSlot(QString &html, const WordStyle &style)
{
    if (isInSlot())
        return;
    m_openSlot = static_cast<int>(m_touchLengths.size());
    m_touchOffset = 0;
    m_touchLengths.push_back(0);
    writeAnchor(html, style);
}

void WordWriter::endSlot(QString &html, const WordStyle &style)
{
    if (!isInSlot())
        return;
    m_touchLengths.back() = m_touchOffset;
    const bool endsInBlank = m_touchOffset > 0 && m_lastWasBlank;
    if (m_touchOffset == 0)
        writeRun(html, m_texts.placeholder, style, Role::Placeholder);
    writeAnchor(html, style);
    writeRun(html, m_texts.suggestion, style, Role::Suggestion);
    m_swallowsBlank = endsInBlank && m_texts.suggestion.isEmpty();
    m_openSlot = Word::kNone;
}

void WordWriter::writeMarker(QString &html, const QString &text, const WordStyle &style)
{
    Word marker;
    marker.text = text;
    marker.role = Role::ListMarker;
    marker.paragraph = style.direction;
    addWord(html, std::move(marker));
    m_isAdjacent = false;
}

int WordWriter::addPicture(const QString &description, const WordStyle &style)
{
    Word picture;
    picture.text = QStringLiteral("[%1]").arg(description);
    picture.gap = std::exchange(m_gap, {});
    picture.role = Role::Picture;
    picture.link = style.link;
    picture.order = static_cast<int>(m_words.size());
    m_words.push_back(std::move(picture));
    m_isAdjacent = false;
    return m_words.back().order;
}

void WordWriter::separate(QStringView gap)
{
    m_isAdjacent = m_isAdjacent && gap.isEmpty();
    if (gapStrength(gap) > gapStrength(m_gap))
        m_gap = gap.toString();
}

} // namespace sincerely::paper
