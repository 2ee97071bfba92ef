#include "ui/paper/engine_text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace sincerely::paper
{

namespace
{

constexpr float kFaded = 0.5F; // what stands in the slot but is not part of the email

PaperFont &fontOf(const Word &word, PaperFont &font)
{
    return word.letterSpacing != 0 ? font.spaced(word.letterSpacing) : font;
}

qreal widthOf(const Word &word, PaperFont &font)
{
    return word.role == Word::Role::ListMarker || word.text.isEmpty() ? 0 : fontOf(word, font).width(word.text);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Word *EngineText::wordFor(std::string_view text) const
{
    const std::optional<size_t> index = wordBehind(text);
    return index && *index < m_words.size() ? &m_words[*index] : nullptr;
}

int EngineText::width(std::string_view text, PaperFont &font)
{
    const Word *word = wordFor(text);
    if (word == nullptr)
        return rounded(font.width(fromUtf8(text)));
    if (word->isGlued)
        return 0;
    qreal width = widthOf(*word, font);
    for (size_t next = static_cast<size_t>(word->order) + 1; next < m_words.size() && m_words[next].isGlued; ++next)
        width += widthOf(m_words[next], font); // no line may end before it: it has its room here
    return rounded(width);
}

/// What one word loses the next gains, so that lines are as long as they should.
int EngineText::rounded(qreal width)
{
    const qreal wanted = width + m_roundedAway;
    const int whole = static_cast<int>(std::floor(wanted + 0.5));
    m_roundedAway = wanted - whole;
    return whole;
}

TextOp EngineText::paintOp(std::string_view text, PaperFont &font, QColor colour, const QRectF &box) const
{
    const Word *word = wordFor(text);
    PaperFont &own = word != nullptr ? fontOf(*word, font) : font;
    TextOp op;
    op.text = word != nullptr ? word->text : fromUtf8(text);
    op.font = own.font();
    op.colour = std::move(colour);
    op.box = op.laidOut = box;
    op.ascent = qRound(own.ascent());
    op.height = op.ascent + qRound(own.descent());
    op.advance = word != nullptr ? widthOf(*word, font) : own.width(op.text);
    if (word == nullptr)
        return op;
    op.paragraph = word->paragraph;
    op.word = word->order;
    op.hangs = word->role == Word::Role::ListMarker;
    if (word->role == Word::Role::Placeholder || word->role == Word::Role::Suggestion)
        op.colour.setAlphaF(op.colour.alphaF() * kFaded);
    return op;
}

void EngineText::transform(std::string_view text, Transform transform)
{
    Word *word = wordFor(text);
    if (word == nullptr)
        return;
    QString result = word->text;
    if (transform == Transform::UpperCase)
        result = result.toUpper();
    else if (transform == Transform::LowerCase)
        result = result.toLower();
    else if (!result.isEmpty())
        result[0] = result[0].toUpper();
    // In a slot every character has its place in the touch.
    if (word->slot == Word::kNone || result.size() == word->text.size())
        word->text = result;
}

void EngineText::split(std::string_view text, const std::function<void(const char *)> &onWord,
                       const std::function<void(const char *)> &onSpace)
{
    for (size_t at = 0; at < text.size();) {
        const size_t blank = std::min(text.find_first_of(" \t\n\r\f", at), text.size());
        for (size_t start = at; start < blank;) {
            const size_t next = std::min(text.find(kHandleMark, start + 1), blank); // they follow each other directly
            onWord(std::string(text.substr(start, next - start)).c_str());
            start = next;
        }
        if (blank < text.size())
            onSpace(std::string(text.substr(blank, 1)).c_str());
        at = blank + 1;
    }
}

} // namespace sincerely::paper
