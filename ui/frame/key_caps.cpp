#include "ui/frame/key_caps.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace sincerely
{

namespace
{

/// The keys of one sequence; "Ctrl++" has the plus as its last.
QStringList capsOf(const QString &sequence)
{
    QStringList caps = sequence.split(u'+', Qt::SkipEmptyParts);
    if (sequence.endsWith(u'+'))
        caps.append(QStringLiteral("+"));
    return caps;
}

int capWidth(const QFontMetrics &metrics, const QString &cap)
{
    return std::max(metrics.height() + 4, metrics.horizontalAdvance(cap) + 12);
}

} // namespace

void KeyCapsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using theme::Colour;
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = own.text;
    own.text.clear();
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = theme::secondary(own.font);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const int height = metrics.height() + 6;
    int x = option.rect.left() + theme::kInside;
    for (const QString &sequence : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        for (const QString &cap : capsOf(sequence)) {
            const QRect place(x, option.rect.center().y() - height / 2, capWidth(metrics, cap), height);
            const QRectF seen(QStyle::visualRect(option.direction, option.rect, place));
            painter->setPen(theme::colour(Colour::Outline, own.palette));
            painter->setBrush(own.palette.color(QPalette::Window));
            painter->drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), theme::kCorner, theme::kCorner);
            painter->setPen(own.palette.color(QPalette::Text));
            painter->drawText(seen, Qt::AlignCenter | Qt::TextSingleLine, cap);
            x += place.width() + theme::kTight;
        }
        x += theme::kInside;
    }
    painter->restore();
}

QSize KeyCapsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(theme::secondary(option.font));
    int width = theme::kBetween;
    for (const QString &sequence : index.data().toString().split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        for (const QString &cap : capsOf(sequence))
            width += capWidth(metrics, cap) + theme::kTight;
        width += theme::kInside;
    }
    return {width, theme::controlHeight(option.fontMetrics)};
}

} // namespace sincerely
