#include "ui/paper/phrase_edit.h"

#include "core/merge/touch_marks.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr qsizetype kLeastForOffer = 2; // characters

/// Only what can stand in the email: no control characters, no marks.
QString plain(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t lineEnd : {u'\r', u'\u2028', u'\u2029', u'\v', u'\f'})
        text.replace(QChar(lineEnd), u'\n');
    text.replace(u'\t', u' ');
    text.removeIf(
        [](QChar c) { return (c.category() == QChar::Other_Control && c != u'\n') || merge::isTouchMark(c); });
    return text;
}

} // namespace

PhraseEdit::PhraseEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("personalTouch"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the paper knows which character is where
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setCursorWidth(0);
    connect(this, &QPlainTextEdit::textChanged, this, &PhraseEdit::publish);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PhraseEdit::publish);
}

void PhraseEdit::setPhrase(const QString &phrase)
{
    m_isQuiet = true;
    m_composed.clear();
    m_column.reset();
    setPlainText(plain(phrase));
    moveCursor(QTextCursor::End);
    m_dismissedFor.clear();
    m_phrase = this->phrase();
    m_suggestion = suggestionFor(m_phrase);
    m_shown = m_phrase;
    m_isQuiet = false;
}

QString PhraseEdit::phrase() const
{
    // Not toPlainText(): that makes plain blanks of those that do not break.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

QString PhraseEdit::shownPhrase() const
{
    return phrase().insert(m_composedAt, m_composed);
}

int PhraseEdit::toShown(int position) const
{
    return position >= m_composedAt ? position + static_cast<int>(m_composed.size()) : position;
}

int PhraseEdit::fromShown(int position) const
{
    return position <= m_composedAt ? position : std::max(m_composedAt, position - static_cast<int>(m_composed.size()));
}

int PhraseEdit::shownCaret() const
{
    return m_composed.isEmpty() ? textCursor().position() : m_composedAt + static_cast<int>(m_composed.size());
}

void PhraseEdit::setEarlierPhrases(const QStringList &phrases)
{
    m_earlier = phrases;
    publish();
}

/// The rest of the first phrase that begins like this one, whatever the letter case. Only while the caret stands at the
/// end.
QString PhraseEdit::suggestionFor(const QString &phrase) const
{
    const bool isAtEnd = textCursor().atEnd() && !textCursor().hasSelection() && m_composed.isEmpty();
    if (!isAtEnd || phrase.trimmed().size() < kLeastForOffer || phrase == m_dismissedFor)
        return {};
    for (const QString &earlier : m_earlier) {
        if (earlier.size() > phrase.size() && earlier.startsWith(phrase, Qt::CaseInsensitive))
            return earlier.mid(phrase.size());
    }
    return {};
}

void PhraseEdit::publish()
{
    if (m_isQuiet)
        return;
    const QString now = phrase();
    const QString suggestion = suggestionFor(now);
    const QString shown = shownPhrase();
    const bool isNew = now != m_phrase;
    const bool isSeen = shown != m_shown;
    const bool isOffered = suggestion != m_suggestion;
    m_phrase = now;
    m_shown = shown;
    m_suggestion = suggestion;
    if (isNew)
        Q_EMIT phraseChanged(now);
    if (isSeen)
        Q_EMIT shownPhraseChanged(shown);
    else if (isOffered)
        Q_EMIT suggestionChanged();
}

void PhraseEdit::acceptSuggestion()
{
    const QString rest = std::exchange(m_suggestion, {});
    if (rest.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock(); // undone by itself, not with what was typed before
    cursor.insertText(rest);
    cursor.endEditBlock();
}

void PhraseEdit::keyPressEvent(QKeyEvent *event)
{
    const bool keepsColumn = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!keepsColumn)
        m_column.reset();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool rightToLeft = textCursor().block().textDirection() == Qt::RightToLeft;
    const int forward = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (isPlain && event->key() == forward && !m_suggestion.isEmpty())
        return acceptSuggestion();
    if (isPlain && event->key() == Qt::Key_Escape && !m_suggestion.isEmpty()) {
        m_dismissedFor = phrase();
        return publish();
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        return event->ignore(); // scrolls the paper
    if (!moveOnLines(event))
        QPlainTextEdit::keyPressEvent(event);
}

/// The lines on the paper are not those of the edit, which does not wrap.
bool PhraseEdit::moveOnLines(QKeyEvent *event)
{
    if (m_places == nullptr || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    const bool selects = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int caret = shownCaret();
    switch (event->key()) {
    case Qt::Key_Home:
        moveTo(m_places->lineStart(caret), selects);
        return true;
    case Qt::Key_End:
        moveTo(m_places->lineEnd(caret), selects);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_column = m_column.value_or(m_places->caretRect(caret).x());
        moveTo(m_places->besides(caret, event->key() == Qt::Key_Up ? -1 : 1, *m_column), selects);
        return true;
    default:
        return false;
    }
}

void PhraseEdit::moveTo(int shownPosition, bool selects)
{
    const int last = std::max(0, document()->characterCount() - 1);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(fromShown(shownPosition), 0, last),
                       selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

bool PhraseEdit::focusNextPrevChild(bool next)
{
    if (next && !m_suggestion.isEmpty()) {
        acceptSuggestion();
        return true;
    }
    return QPlainTextEdit::focusNextPrevChild(next);
}

void PhraseEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(plain(source->text()));
}

void PhraseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    const QTextLayout *layout = textCursor().block().layout();
    m_composed = layout != nullptr ? layout->preeditAreaText() : QString();
    m_composedAt = textCursor().position();
    publish();
}

QVariant PhraseEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const bool asksPlace = query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle;
    if (m_places == nullptr || !asksPlace)
        return QPlainTextEdit::inputMethodQuery(query);
    return m_places->caretRect(query == Qt::ImAnchorRectangle ? toShown(textCursor().anchor()) : shownCaret());
}

void PhraseEdit::openContextMenu(QPoint globalPoint, int position)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT contextMenuWanted(menu, position);
    menu->popup(globalPoint);
}

/// The keys of the page around it come first: some of them mean something in any text (Ctrl+H, Ctrl+D, Ctrl+Down).
bool PhraseEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isKeyOfPage(QKeySequence(key->keyCombination()))) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool PhraseEdit::isKeyOfPage(const QKeySequence &key) const
{
    for (const QWidget *around = parentWidget(); around && !around->isWindow(); around = around->parentWidget()) {
        const QList<QAction *> actions = around->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled() && action->shortcuts().contains(key))
                return true;
        }
    }
    return false;
}

void PhraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const int position = textCursor().position();
    const QPoint point = m_places != nullptr ? m_places->caretRect(shownCaret()).bottomLeft() : QPoint();
    openContextMenu(viewport()->mapToGlobal(point), position);
    event->accept();
}

void PhraseEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void PhraseEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void PhraseEdit::paintEvent(QPaintEvent * /*event*/) {}

} // namespace sincerely
