#include "ui/paper/text_selection.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace sincerely::paper
{

namespace
{

qsizetype boundary(const QString &text, qsizetype from, QTextBoundaryFinder::BoundaryType type, bool forward)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(from);
    const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found >= 0 ? found : forward ? text.size() : 0;
}

/// Over blanks to the beginning of a word.
qsizetype besideWord(const QString &text, qsizetype from, bool forward)
{
    qsizetype at = from;
    do {
        at = boundary(text, at, QTextBoundaryFinder::Word, forward);
    } while (at > 0 && at < text.size() && text[at].isSpace());
    return at;
}

} // namespace

void TextSelection::set(qsizetype anchor, qsizetype cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
}

void TextSelection::selectWord(const QString &text, qsizetype position)
{
    if (text.isEmpty())
        return;
    const qsizetype inside = std::clamp<qsizetype>(position, 0, text.size() - 1);
    m_cursor = boundary(text, inside, QTextBoundaryFinder::Word, true);
    m_anchor = boundary(text, m_cursor, QTextBoundaryFinder::Word, false);
}

void TextSelection::selectParagraph(const QString &text, qsizetype position)
{
    m_anchor = position > 0 ? text.lastIndexOf(u'\n', position - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', position);
    m_cursor = end < 0 ? text.size() : end;
}

bool TextSelection::takeKey(const QKeyEvent &event, const QString &text, const TextRuns &runs)
{
    if (event.matches(QKeySequence::SelectAll)) {
        set(0, text.size());
        return true;
    }
    if ((event.modifiers() & Qt::ShiftModifier) == 0 || runs.isEmpty())
        return false;
    const bool byWord = (event.modifiers() & Qt::ControlModifier) != 0;
    const qreal x = runs.caretBox(m_cursor).left();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = event.key() == Qt::Key_Right;
        m_cursor = byWord ? besideWord(text, m_cursor, forward)
                          : boundary(text, m_cursor, QTextBoundaryFinder::Grapheme, forward);
        return true;
    }
    case Qt::Key_Up:
        m_cursor = runs.besides(m_cursor, -1, x);
        return true;
    case Qt::Key_Down:
        m_cursor = runs.besides(m_cursor, 1, x);
        return true;
    case Qt::Key_Home:
        m_cursor = byWord ? 0 : runs.lineStart(m_cursor);
        return true;
    case Qt::Key_End:
        m_cursor = byWord ? text.size() : runs.lineEnd(m_cursor);
        return true;
    default:
        return false;
    }
}

} // namespace sincerely::paper
