#pragma once

#include "ui/paper/word.h"

namespace sincerely::paper
{

/// What is shown in the slot of the personal touch beside the touch itself.
struct SlotTexts {
    QString placeholder; ///< While the touch is empty.
    QString suggestion;  ///< How the touch could go on.
};

/// What the words of an element have in common.
struct WordStyle {
    /// Whether something may be painted behind the words of this element alone.
    enum class Ground { Shared, Unknown, Own };

    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool keepsBlanks = false;
    qreal letterSpacing = 0;
    int link = Word::kNone;
    Ground ground = Ground::Shared;
};

/// Cuts the text of an email into words and writes their handles. Finds the slots of the personal touch by the marks
/// around them (core/merge/touch_marks.h) and drops the marks.
class WordWriter
{
public:
    explicit WordWriter(SlotTexts texts)
        : m_texts(std::move(texts))
    {
    }

    void writeText(QString &html, QStringView text, const WordStyle &style);

    /// To be called where a line of the text ends, before the end is written.
    void endLine(QString &html, const WordStyle &style);

    /// Something that has the height of a line and is not seen.
    void writeEmptyLine(QString &html, const WordStyle &style) { writeAnchor(html, style); }

    /// A word that is no text of the email. A picture stands in the text, a marker does not.
    void writeMarker(QString &html, const QString &text, const WordStyle &style);
    int addPicture(const QString &description, const WordStyle &style);

    /// What comes stands apart from what was: a new paragraph, line or cell.
    void separate(QStringView gap);

    /// A line may end here.
    void allowBreak() { m_isAdjacent = false; }

    [[nodiscard]] std::vector<Word> takeWords() { return std::move(m_words); }

    /// How long the touch in each slot is.
    [[nodiscard]] std::vector<qsizetype> takeTouchLengths() { return std::move(m_touchLengths); }

private:
    void writeRun(QString &html, QStringView text, const WordStyle &style, Word::Role role);
    void writeBlank(QString &html, QChar blank, const WordStyle &style, Word::Role role);
    void writeWord(QString &html, QStringView text, const WordStyle &style, Word::Role role);
    void addWord(QString &html, Word word);
    [[nodiscard]] bool mayGlue(QStringView text, const WordStyle &style) const;
    void writeAnchor(QString &html, const WordStyle &style);
    void beginSlot(QString &html, const WordStyle &style);
    void endSlot(QString &html, const WordStyle &style);
    [[nodiscard]] bool isInSlot() const { return m_openSlot != Word::kNone; }

    SlotTexts m_texts;
    std::vector<Word> m_words;
    std::vector<qsizetype> m_touchLengths;
    QString m_gap;
    bool m_isAdjacent = false; ///< Nothing stands between the last word and what comes.
    WordStyle::Ground m_lastGround = WordStyle::Ground::Shared;
    int m_openSlot = Word::kNone;
    qsizetype m_touchOffset = 0;
    bool m_lineHasWord = false;   ///< Of the touch.
    bool m_lastWasBlank = false;  ///< Of what was written.
    bool m_swallowsBlank = false; ///< The blank at the end of the touch stands for the one behind its slot, too.
};

} // namespace sincerely::paper
