#include "ui/widgets/info_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace sincerely
{

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kBetween, theme::kInside, theme::kBetween, theme::kInside);
    row->setSpacing(theme::kInside);
    m_icon = new QLabel(this);
    m_icon->setFixedSize(theme::kIcon, theme::kIcon);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(theme::leading(layoutDirection()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(theme::kIcon); // one line stands beside the middle of the icon
    row->addWidget(m_text, 1);
    applyIcon();
    hide();
}

void InfoBar::setText(const QString &text)
{
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (!isNew || text.isEmpty())
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InfoBar::paintEvent(QPaintEvent * /*event*/)
{
    const QColor attention = theme::colour(theme::Colour::Attention, palette());
    QColor ground = attention;
    ground.setAlphaF(0.08F);
    QColor edge = attention;
    edge.setAlphaF(0.45F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kCorner, theme::kCorner);
}

void InfoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

void InfoBar::applyIcon()
{
    const QIcon icon = theme::icon(QStringLiteral("attention"), theme::colour(theme::Colour::Attention, palette()));
    m_icon->setPixmap(icon.pixmap(QSize(theme::kIcon, theme::kIcon), devicePixelRatioF()));
}

} // namespace sincerely
