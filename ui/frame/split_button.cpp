#include "ui/frame/split_button.h"

#include "ui/theme/icon.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace sincerely
{

SplitButton::SplitButton(const QString &text, theme::ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    theme::setKind(this, kind);
    setAccessibleName(text);
    setAccessibleDescription(tr("Alt+Down shows more ways"));
}

void SplitButton::setVariants(QMenu *menu)
{
    m_variants = menu;
}

QSize SplitButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    return {hint.width() + chevronRect().width() - theme::kInside, hint.height()};
}

QRect SplitButton::chevronRect() const
{
    const int side = theme::controlHeight(fontMetrics());
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void SplitButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect chevron = chevronRect();
    QStyleOptionButton label = option;
    label.rect = layoutDirection() == Qt::RightToLeft ? rect().adjusted(chevron.width(), 0, 0, 0)
                                                      : rect().adjusted(0, 0, -chevron.width(), 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, label);
    const bool accent = theme::kindOf(this) == theme::ButtonKind::Accent && isEnabled();
    const theme::Colour ink = accent ? theme::Colour::OnAccent : theme::Colour::Text;
    QColor line = theme::colour(ink, palette());
    line.setAlphaF(accent ? 0.35F : 0.2F);
    const int x = layoutDirection() == Qt::RightToLeft ? chevron.right() : chevron.left();
    painter.fillRect(QRect(x, theme::kInside, 1, height() - 2 * theme::kInside), line);
    const int side = fontMetrics().height();
    QRect glyph(0, 0, side, side);
    glyph.moveCenter(chevron.center());
    theme::icon(QStringLiteral("chevron-down"), ink).paint(&painter, glyph);
}

void SplitButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && chevronRect().contains(event->position().toPoint()))
        return openMenu();
    QPushButton::mousePressEvent(event);
}

void SplitButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        return openMenu();
    QPushButton::keyPressEvent(event);
}

void SplitButton::openMenu()
{
    if (m_variants)
        m_variants->popup(mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() : 0, height() + 2)));
}

} // namespace sincerely
