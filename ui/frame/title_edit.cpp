#include "ui/frame/title_edit.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace sincerely
{

TitleEdit::TitleEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAccessibleName(name);
    setMaxLength(200);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTextMargins(textInset() - 2, 0, textInset() - 2, 0); // Qt adds two
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    connect(this, &QLineEdit::returnPressed, this, &QWidget::clearFocus);
    applyFont();
}

int TitleEdit::textInset()
{
    return theme::kInside;
}

void TitleEdit::setTitle(const QString &title)
{
    m_title = title;
    if (hasFocus())
        return; // somebody is writing another one
    setText(title);
    setCursorPosition(0);
    setToolTip(title.isEmpty() || isReadOnly() ? title : tr("%1 (F2 renames)").arg(title));
}

void TitleEdit::applyFont()
{
    setFont(theme::pageTitle(QApplication::font()));
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent); // the panel below it is ours
    setPalette(own);
}

QSize TitleEdit::sizeHint() const
{
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int width = fontMetrics().horizontalAdvance(shown) + 2 * textInset() + fontMetrics().averageCharWidth();
    return {width, fontMetrics().height() + 2 * theme::kTight};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    using theme::Colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Colour::Accent, palette()), 2));
        painter.setBrush(QApplication::palette().color(QPalette::Base));
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), theme::kRound, theme::kRound);
        painter.end();
        return QLineEdit::paintEvent(event);
    }
    if (underMouse() && !isReadOnly()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::Hover, palette()));
        painter.drawRoundedRect(QRectF(rect()), theme::kRound, theme::kRound);
    }
    const QRect inside = rect().adjusted(textInset(), 0, -textInset(), 0);
    const bool isEmpty = text().isEmpty();
    painter.setPen(isEmpty ? theme::colour(Colour::Muted, palette()) : palette().color(QPalette::Text));
    painter.drawText(inside, int(theme::leading(layoutDirection())) | Qt::TextSingleLine,
                     fontMetrics().elidedText(isEmpty ? placeholderText() : text(), Qt::ElideRight, inside.width()));
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        setText(m_title);
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TitleEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // the writing goes on
    take();
}

void TitleEdit::take()
{
    const QString title = text().simplified();
    deselect();
    if (title.isEmpty() || title == m_title) {
        setText(m_title);
    } else {
        m_title = title;
        setText(title);
        Q_EMIT renamed(title);
    }
    setCursorPosition(0);
}

bool TitleEdit::event(QEvent *event)
{
    const bool handled = QLineEdit::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return handled;
}

} // namespace sincerely
