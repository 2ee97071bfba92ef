#include "ui/editor/source_editor.h"

#include "ui/editor/source_highlighter.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace sincerely
{

/// The strip beside the text.
class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(SourceEditor &editor)
        : QWidget(&editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor.paintLineNumbers(event); }

private:
    SourceEditor &m_editor;
};

SourceEditor::SourceEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(*this))
    , m_highlighter(new editor::SourceHighlighter(document()))
{
    setObjectName(QStringLiteral("sourceEditor"));
    setAccessibleName(tr("Source of the letter"));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::placeLineNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    applyLook();
}

void SourceEditor::setSource(const QString &source)
{
    setPlainText(source);
}

void SourceEditor::replaceSource(const QString &source)
{
    if (source == toPlainText())
        return;
    const int position = textCursor().position();
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(source);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min<int>(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void SourceEditor::setColumns(const QStringList &columns)
{
    m_columns = columns;
    check();
}

// Mistakes

void SourceEditor::check()
{
    QList<merge::Mistake> mistakes;
    const auto parsed = merge::Template::parse(toPlainText().toStdString(), merge::Place::Html);
    if (!parsed)
        mistakes = parsed.error();
    else if (!m_columns.isEmpty()) {
        const auto bound = parsed->bind(m_columns, merge::Touch::Optional, QLocale());
        if (!bound)
            mistakes = bound.error();
    }
    const bool isNew = mistakes != m_mistakes;
    m_mistakes = mistakes;
    if (isNew || !m_mistakes.isEmpty())
        mark();
    if (isNew)
        Q_EMIT mistakesChanged();
}

void SourceEditor::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const merge::Mistake &mistake : std::as_const(m_mistakes)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorFor(mistake);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(theme::colour(theme::Colour::Danger, palette()));
        marks.append(selection);
    }
    setExtraSelections(marks);
}

/// What the mistake is about, selected: the tag that begins there.
QTextCursor SourceEditor::cursorFor(const merge::Mistake &mistake) const
{
    constexpr qsizetype longest = 60;
    const QTextBlock block = document()->findBlockByNumber(mistake.line - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const QString text = cursor.block().text();
    // Columns count code points, the document UTF-16 units.
    qsizetype at = 0;
    for (int column = 1; column < mistake.column && at < text.size(); ++column)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    at = std::min(at, text.size());
    const qsizetype close = text.indexOf(QStringLiteral("}}"), at);
    const qsizetype end = std::min({close < 0 ? text.size() : close + 2, at + longest, text.size()});
    const int begin = cursor.block().position();
    cursor.setPosition(begin + static_cast<int>(at));
    cursor.setPosition(begin + static_cast<int>(end), QTextCursor::KeepAnchor);
    return cursor;
}

void SourceEditor::goToNextMistake()
{
    const int position = textCursor().selectionEnd();
    for (int i = 0; i < m_mistakes.size(); ++i) {
        if (cursorFor(m_mistakes.at(i)).selectionStart() >= position)
            return goTo(i);
    }
    goTo(0);
}

void SourceEditor::goToPreviousMistake()
{
    const int position = textCursor().selectionStart();
    for (auto i = static_cast<int>(m_mistakes.size()); i > 0; --i) {
        if (cursorFor(m_mistakes.at(i - 1)).selectionStart() < position)
            return goTo(i - 1);
    }
    goTo(static_cast<int>(m_mistakes.size()) - 1);
}

void SourceEditor::goTo(int mistake)
{
    if (mistake < 0 || mistake >= m_mistakes.size())
        return;
    setTextCursor(cursorFor(m_mistakes.at(mistake)));
    ensureCursorVisible();
    const QString sentence = m_mistakes.at(mistake).sentence;
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()),
                       QStringLiteral("<qt>%1</qt>").arg(sentence.toHtmlEscaped()), viewport());
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool SourceEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const int position = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).position();
    for (const merge::Mistake &mistake : std::as_const(m_mistakes)) {
        const QTextCursor cursor = cursorFor(mistake);
        if (position < cursor.selectionStart() || position > cursor.selectionEnd())
            continue;
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(mistake.sentence.toHtmlEscaped()),
                           viewport());
        return true;
    }
    QToolTip::hideText();
    return true;
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F8)
        return QPlainTextEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        goToPreviousMistake();
    else
        goToNextMistake();
}

// Look

void SourceEditor::applyLook()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : mono.pointSizeF());
    document()->setDefaultFont(mono);
    m_highlighter->setPalette(palette());
    placeLineNumbers();
    mark();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void SourceEditor::placeLineNumbers()
{
    const QFontMetrics metrics(document()->defaultFont());
    const auto digits = static_cast<int>(std::max<qsizetype>(2, QString::number(blockCount()).size()));
    const int width = 2 * theme::kInside + metrics.horizontalAdvance(u'9') * digits;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isRightToLeft ? 0 : width, 0, isRightToLeft ? width : 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(isRightToLeft ? inside.right() - width + 1 : inside.left(), inside.top(), width,
                           inside.height());
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeLineNumbers();
}

void SourceEditor::paintLineNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), theme::colour(theme::Colour::Desk, palette()));
    painter.setFont(document()->defaultFont());
    painter.setPen(theme::colour(theme::Colour::Muted, palette()));
    const int width = m_numbers->width() - theme::kInside;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        painter.drawText(QRectF(0, rect.top(), width, QFontMetricsF(painter.font()).height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

} // namespace sincerely
