// Keys, mouse and the paper of the LetterEditor.
#include "core/html/address.h"
#include "ui/editor/caret.h"
#include "ui/editor/document_format.h"
#include "ui/editor/formatting.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/letter_editor.h"
#include "ui/editor/passages.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kPaperWidth = 640; ///< Device-independent pixels at the usual text size.
constexpr int kPaperMargin = 20; ///< Leaves 600, what an email shows of a picture.

// As in the email, see letter::toHtml(), in CSS pixels.
constexpr qreal kParagraphGap = 12;
constexpr qreal kLineHeight = 22.5;
constexpr qreal kQuoteMargin = 16;

constexpr const char *kCaretWidth = "cursorWidth"; ///< What QTextEdit::setCursorWidth() sets, which repaints, too.

bool isKey(const QKeyEvent &event, int key, Qt::KeyboardModifiers modifiers)
{
    return event.key() == key && (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

// Keys

bool LetterEditor::handlesKey(QKeyEvent &event)
{
    const QTextCursor cursor = textCursor();
    const bool isPlain = !cursor.hasSelection();
    const letter::Block block = editor::blockOf(cursor.block());
    const bool isItem = block.list != letter::ListKind::None;
    const bool isEmptyBlock = cursor.block().length() == 1;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !(event.modifiers() & ~Qt::KeypadModifier) && isPlain && isEmptyBlock)
        return leaveListOrQuote();
    if (isKey(event, Qt::Key_Backspace, Qt::NoModifier) && isPlain && cursor.atBlockStart())
        return leaveListOrQuote();
    if (isKey(event, Qt::Key_Tab, Qt::NoModifier) && isItem) {
        changeListLevel(1);
        return true;
    }
    if (event.key() == Qt::Key_Backtab && isItem) {
        changeListLevel(-1);
        return true;
    }
    return handlesFormattingKey(event);
}

bool LetterEditor::leaveListOrQuote()
{
    const letter::Block block = editor::blockOf(textCursor().block());
    if (block.list != letter::ListKind::None) {
        changeListLevel(-1);
        return true;
    }
    if (block.quote == 0)
        return false;
    editor::changeBlocks(textCursor(), [](letter::Block &changed) { --changed.quote; });
    nameStep(tr("Quote"));
    return true;
}

/// Also without a tool bar beside the editor.
bool LetterEditor::handlesFormattingKey(const QKeyEvent &event)
{
    constexpr auto control = Qt::ControlModifier;
    if (isKey(event, Qt::Key_B, control))
        toggleBold();
    else if (isKey(event, Qt::Key_I, control))
        toggleItalic();
    else if (isKey(event, Qt::Key_U, control))
        toggleUnderline();
    else if (isKey(event, Qt::Key_K, control))
        askForLink();
    else
        return false;
    return true;
}

bool LetterEditor::takesTab() const
{
    return ChipEdit::takesTab() || editor::blockOf(textCursor().block()).list != letter::ListKind::None;
}

void LetterEditor::keyPressEvent(QKeyEvent *event)
{
    const int before = textCursor().position();
    ChipEdit::keyPressEvent(event);
    const bool endsWord =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (endsWord && textCursor().position() == before + 1)
        linkTypedAddress();
}

/// What was typed before the blank or the new line becomes a link when it is an address. A step of its own, so that
/// undo takes back only the link.
void LetterEditor::linkTypedAddress()
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left);
    const QString text = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype wordBegin = std::max({text.lastIndexOf(u' '), text.lastIndexOf(QChar::LineSeparator),
                                          text.lastIndexOf(QChar::ObjectReplacementCharacter)}) +
                                1;
    for (const html::FoundAddress &address : html::findAddresses(QStringView(text).mid(wordBegin))) {
        const int begin = cursor.block().position() + static_cast<int>(wordBegin + address.begin);
        QTextCursor range = cursorAt(begin);
        range.setPosition(begin + static_cast<int>(address.length), QTextCursor::KeepAnchor);
        const bool isLink = !editor::allStyles(range, [](const letter::Style &style) { return style.link.isEmpty(); });
        if (isLink)
            continue;
        const QString link = address.link;
        editor::changeStyles(range, [&link](letter::Style &style) {
            style.link = link;
            style.underlined = false;
            style.colour.reset();
        });
        nameStep(tr("Link"));
    }
}

// Mouse

void LetterEditor::mouseReleaseEvent(QMouseEvent *event)
{
    ChipEdit::mouseReleaseEvent(event);
    const QString link = anchorAt(event->position().toPoint());
    const bool opens = event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier &&
                       !link.isEmpty() && !link.contains(u'{');
    if (opens)
        QDesktopServices::openUrl(QUrl(link));
}

void LetterEditor::mouseMoveEvent(QMouseEvent *event)
{
    ChipEdit::mouseMoveEvent(event);
    const bool isOverLink =
        event->modifiers() == Qt::ControlModifier && !anchorAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(isOverLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void LetterEditor::fillContextMenu(QMenu &menu, int object)
{
    const QString link = look().style.link;
    if (!link.isEmpty()) {
        QAction *open = menu.addAction(tr("Open link"), this, [link] { QDesktopServices::openUrl(QUrl(link)); });
        open->setEnabled(!link.contains(u'{'));
        menu.addAction(tr("Change link…"), this, &LetterEditor::askForLink)->setShortcut(Qt::CTRL | Qt::Key_K);
        menu.addAction(tr("Remove link"), this, &LetterEditor::removeLink);
        menu.addSeparator();
    }
    ChipEdit::fillContextMenu(menu, object);
}

// Paper

QPalette LetterEditor::surroundings() const
{
    return parentWidget() ? parentWidget()->palette() : QApplication::palette();
}

void LetterEditor::applyLook()
{
    const QScopedValueRollback applying(m_isApplyingLook, true);
    const QFont system = parentWidget() ? parentWidget()->font() : QApplication::font();
    const QPalette paper = theme::paperPalette(surroundings());
    const qreal scale = theme::textScale(system);
    setPalette(theme::withGentleSelection(paper));
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        bar->setPalette(surroundings());
    setLook(paper, theme::letterFont(system), {kParagraphGap * scale, kLineHeight * scale, kQuoteMargin * scale},
            scale);
    const bool wasUndoable = letterDocument().isUndoAvailable() || letterDocument().isRedoAvailable();
    const qreal margin = kPaperMargin * scale;
    if (!qFuzzyCompare(letterDocument().documentMargin(), margin)) {
        letterDocument().setDocumentMargin(margin);
        if (!wasUndoable)
            letterDocument().clearUndoRedoStacks();
    }
    placePaper();
}

/// In the middle, with some of the desk around it where there is room.
void LetterEditor::placePaper()
{
    const QFont system = parentWidget() ? parentWidget()->font() : QApplication::font();
    const int paper = qRound(kPaperWidth * theme::textScale(system));
    const int bar = verticalScrollBar()->isVisibleTo(this) ? verticalScrollBar()->width() : 0;
    const int spare = width() - bar - paper;
    const bool hasDesk = spare >= 2 * theme::kBetween;
    const int side = hasDesk ? spare / 2 : 0;
    const QMargins wanted(side, hasDesk ? theme::kBetween : 0, hasDesk ? spare - side : 0, 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void LetterEditor::resizeEvent(QResizeEvent *event)
{
    placePaper();
    ChipEdit::resizeEvent(event);
    if (textCursor().atStart())
        verticalScrollBar()->setValue(0); // in little room it was scrolled, to show the end of a picture at the start
}

void LetterEditor::changeEvent(QEvent *event)
{
    ChipEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ParentChange:
    case QEvent::StyleChange:
        if (!m_isApplyingLook)
            applyLook();
        break;
    default:
        break;
    }
}

bool LetterEditor::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint: { // the desk; the paper is the viewport
        QPainter painter(this);
        painter.fillRect(rect(), theme::colour(theme::Colour::Desk, surroundings()));
        painter.setPen(theme::colour(theme::Colour::Hairline, surroundings()));
        const QRect paper = viewport()->geometry();
        if (paper.left() > 0)
            painter.drawRect(paper.adjusted(-1, -1, 0, 1));
        return true;
    }
    case QEvent::Wheel: // over the desk
        return QCoreApplication::sendEvent(viewport(), event);
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        return true;
    default:
        return ChipEdit::event(event);
    }
}

void LetterEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        editor::paintPassages(painter, *this, letterDocument(), event->rect());
    }
    const QRect caret = editor::caretBesidePicture(*this);
    if (caret.isEmpty())
        return ChipEdit::paintEvent(event);
    // QTextEdit's caret would be as high as the picture: all without it, then the place of a lower one with it.
    QAbstractTextDocumentLayout &layout = *letterDocument().documentLayout();
    const QVariant width = layout.property(kCaretWidth);
    layout.setProperty(kCaretWidth, 0);
    ChipEdit::paintEvent(event);
    layout.setProperty(kCaretWidth, width);
    QPaintEvent low(caret & event->rect());
    ChipEdit::paintEvent(&low);
}

} // namespace sincerely
