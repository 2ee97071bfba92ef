#pragma once

#include <QElapsedTimer>
#include <QSyntaxHighlighter>
#include <QTimer>

class QPalette;
class QPlainTextEdit;
class QTextEdit;

namespace sincerely
{

namespace spelling
{
class Speller;
}

/// Underlines what the speller takes for mistakes, in any text document. Merge fields, embedded objects and whatever
/// else is no word are passed over; the word that is being typed is left alone until the cursor leaves it.
///
/// Typing is never held up: verdicts come from the speller's memory or later, and long documents are gone through a few
/// milliseconds at a time. The underlines are drawn only: the document, its undo stack and what is exported from it
/// know nothing of them.
class SpellHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Belongs to the document. The speller must outlive it.
    SpellHighlighter(QTextDocument &document, spelling::Speller &speller);

    /// The underlines are in the theme's colour of danger for this palette.
    void setPalette(const QPalette &palette);

    /// Where the person's cursor stands now; none (-1) when somebody else has the focus.
    void setCursorPosition(int position);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// From the first to the last of some blocks, as places in the text. (A QTextCursor would move by itself, but
    /// setting one lays out the document up to there, which takes seconds for a long one.)
    struct Range {
        int from = -1;
        int to = -1;

        [[nodiscard]] bool isEmpty() const { return from < 0; }
        void include(const Range &other);
        void follow(int position, int removed, int added);
    };
    [[nodiscard]] static Range rangeOf(const QTextBlock &block);

    void noteTyping(int position, int removed, int added);
    void lookAgainAt(const Range &range);
    void lookAgainAtEverything();
    void lookAgainAtWaiting();
    void endTurn();
    void lookAtDue();
    [[nodiscard]] bool isTurnOver() const;

    spelling::Speller &m_speller;
    QTextCharFormat m_format;
    Range m_due;            ///< To be looked at, a slice at a time.
    Range m_waiting;        ///< Hold words that the speller is looking up.
    QElapsedTimer m_turn;   ///< Since the first block of this turn of the event loop.
    QTimer m_next;          ///< Ends the turn.
    bool m_inSlice = false; ///< A slice looks at the time itself.
    int m_cursorPosition = -1;
    int m_typedAt = -1; ///< Behind the character that was typed last; -1 when the cursor has left it.
};

/// Checks the spelling of an editor from now on, following its cursor, its focus and its palette. To be called again
/// when the editor is given another document.
SpellHighlighter *checkSpelling(QTextEdit &editor, spelling::Speller &speller);
SpellHighlighter *checkSpelling(QPlainTextEdit &editor, spelling::Speller &speller);

} // namespace sincerely
