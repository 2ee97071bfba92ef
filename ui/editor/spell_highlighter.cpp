#include "ui/editor/spell_highlighter.h"

#include "core/spelling/speller.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace sincerely
{

namespace
{

/// A quarter of a frame: what is left over waits until the events that came meanwhile have been dealt with.
constexpr qint64 sliceMilliseconds = 4;

/// More than one character of two halves at a time is pasted or loaded, not typed.
constexpr int mostTyped = 2;

int cursorPosition(const QObject *editor)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(editor))
        return text->textCursor().position();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(editor);
    return plain ? plain->textCursor().position() : -1;
}

template <class Editor>
SpellHighlighter *follow(Editor &editor, spelling::Speller &speller)
{
    auto *highlighter = new SpellHighlighter(*editor.document(), speller);
    highlighter->setPalette(editor.palette());
    QObject::connect(&editor, &Editor::cursorPositionChanged, highlighter, [&editor, highlighter] {
        if (editor.hasFocus())
            highlighter->setCursorPosition(editor.textCursor().position());
    });
    editor.installEventFilter(highlighter);
    return highlighter;
}

} // namespace

void SpellHighlighter::Range::include(const Range &other)
{
    if (other.isEmpty())
        return;
    from = isEmpty() ? other.from : std::min(from, other.from);
    to = std::max(to, other.to);
}

void SpellHighlighter::Range::follow(int position, int removed, int added)
{
    if (from > position)
        from = std::max(position, from + added - removed);
    if (to > position)
        to = std::max(position, to + added - removed);
}

SpellHighlighter::Range SpellHighlighter::rangeOf(const QTextBlock &block)
{
    return {block.position(), block.position() + block.length() - 1};
}

// The base class is given its document last: so it hears of changes after noteTyping() has.
SpellHighlighter::SpellHighlighter(QTextDocument &document, spelling::Speller &speller)
    : QSyntaxHighlighter(static_cast<QObject *>(&document))
    , m_speller(speller)
{
    m_format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &SpellHighlighter::endTurn);
    connect(&document, &QTextDocument::contentsChange, this, &SpellHighlighter::noteTyping);
    connect(&speller, &spelling::Speller::verdictsFound, this, &SpellHighlighter::lookAgainAtWaiting);
    connect(&speller, &spelling::Speller::verdictsChanged, this, &SpellHighlighter::lookAgainAtEverything);
    setPalette(QPalette());
    setDocument(&document);
}

void SpellHighlighter::setPalette(const QPalette &palette)
{
    m_format.setUnderlineColor(theme::colour(theme::Colour::Danger, palette));
    if (document())
        lookAgainAtEverything();
}

void SpellHighlighter::setCursorPosition(int position)
{
    m_cursorPosition = position;
    if (m_typedAt < 0 || m_typedAt == position)
        return;
    const QTextBlock block = document()->findBlock(m_typedAt);
    m_typedAt = -1;
    if (block.isValid())
        lookAgainAt(rangeOf(block));
}

void SpellHighlighter::noteTyping(int position, int removed, int added)
{
    m_due.follow(position, removed, added);
    m_waiting.follow(position, removed, added);
    const bool typed = m_cursorPosition >= 0 && added <= mostTyped && removed <= mostTyped;
    m_typedAt = typed ? position + added : -1;
}

bool SpellHighlighter::isTurnOver() const
{
    return m_turn.isValid() && m_turn.elapsed() >= sliceMilliseconds;
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    if (!m_inSlice && isTurnOver()) {
        m_due.include(rangeOf(block));
        return;
    }
    if (!m_turn.isValid()) {
        m_turn.start();
        m_next.start();
    }
    const spelling::Speller::Mistakes mistakes = m_speller.mistakesIn(text, spelling::fieldsIn(text));
    if (!mistakes.complete)
        m_waiting.include(rangeOf(block));
    for (const spelling::Span &span : mistakes.spans) {
        const qsizetype typedAt = m_typedAt - block.position();
        const bool isBeingTyped = m_typedAt >= 0 && span.start < typedAt && typedAt <= span.end();
        if (!isBeingTyped)
            setFormat(static_cast<int>(span.start), static_cast<int>(span.length), m_format);
    }
}

void SpellHighlighter::lookAgainAt(const Range &range)
{
    m_due.include(range);
    if (!m_due.isEmpty() && !m_next.isActive())
        m_next.start();
}

void SpellHighlighter::lookAgainAtEverything()
{
    m_waiting = {};
    lookAgainAt({0, document()->characterCount()});
}

void SpellHighlighter::lookAgainAtWaiting()
{
    lookAgainAt(std::exchange(m_waiting, {}));
}

void SpellHighlighter::endTurn()
{
    m_turn.invalidate();
    if (!document() || m_due.isEmpty())
        return;
    m_turn.start();
    m_inSlice = true;
    lookAtDue();
    m_inSlice = false;
    m_turn.invalidate();
    if (!m_due.isEmpty())
        m_next.start();
}

/// As many blocks as there is time for; at least one, so that it comes to an end.
void SpellHighlighter::lookAtDue()
{
    const Range due = std::exchange(m_due, {});
    QTextBlock block = document()->findBlock(due.from);
    do {
        if (!block.isValid() || block.position() > due.to)
            return;
        rehighlightBlock(block);
        block = block.next();
    } while (!isTurnOver());
    if (block.isValid() && block.position() <= due.to)
        m_due = {block.position(), due.to};
}

bool SpellHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    const auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::PaletteChange)
        setPalette(editor->palette());
    else if (event->type() == QEvent::FocusIn)
        setCursorPosition(cursorPosition(watched));
    else if (event->type() == QEvent::FocusOut)
        setCursorPosition(-1);
    return QSyntaxHighlighter::eventFilter(watched, event);
}

SpellHighlighter *checkSpelling(QTextEdit &editor, spelling::Speller &speller)
{
    return follow(editor, speller);
}

SpellHighlighter *checkSpelling(QPlainTextEdit &editor, spelling::Speller &speller)
{
    return follow(editor, speller);
}

} // namespace sincerely
