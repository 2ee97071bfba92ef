#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>

namespace sincerely::theme::parts
{

void roundedPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter->setPen(QPen(edge, 1));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour(Colour::Accent, palette), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    // Drawn in a box of 10 by 10 that grows with the place it stands in.
    const qreal side = std::min(rect.width(), rect.height());
    const qreal unit = side / 10;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    painter->setPen(QPen(colour, 1.5 * std::clamp(unit, 0.9, 2.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF line({QPointF(-3.5, -1.75) * unit, QPointF(0, 1.75) * unit, QPointF(3.5, -1.75) * unit});
    painter->drawPolyline(line);
    painter->restore();
}

void tick(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const qreal unit = std::min(rect.width(), rect.height()) / 16;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->setPen(QPen(colour, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF line({QPointF(-3.75, 0.25) * unit, QPointF(-1, 3) * unit, QPointF(4, -3) * unit});
    painter->drawPolyline(line);
    painter->restore();
}

int mnemonicFlag()
{
    return QGuiApplication::keyboardModifiers() & Qt::AltModifier ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void iconIn(QPainter *painter, const QRect &rect, const QIcon &icon, const QSize &size, QIcon::Mode mode,
            const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap picture = icon.pixmap(size, ratio, mode);
    if (colour.isValid()) {
        QPainter tinting(&picture);
        tinting.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tinting.fillRect(picture.rect(), colour);
    }
    const QSizeF drawn = picture.deviceIndependentSize();
    const QPointF corner = QRectF(rect).center() - QPointF(drawn.width(), drawn.height()) / 2;
    painter->drawPixmap(QPointF(qRound(corner.x() * ratio) / ratio, qRound(corner.y() * ratio) / ratio), picture);
}

} // namespace sincerely::theme::parts
