#include "ui/paper/display_list.h"

#include "ui/paper/paint_borders.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sincerely::paper
{

namespace
{

class OpPainter
{
public:
    OpPainter(QPainter &painter, const QRectF &visible, ScaledPictures &pictures)
        : m_painter(painter)
        , m_visible(visible)
        , m_pictures(pictures)
    {
    }

    void operator()(const TextOp &op) const
    {
        if (op.isBlank ? !isLined(op.font) : op.text.isEmpty())
            return;
        if (!touches(op.hangs ? op.box.adjusted(0, 0, 3 * op.box.height(), 0) : op.box))
            return;
        if (op.hangs && op.text == u"\u2022")
            return paintBullet(op);
        m_painter.setFont(op.font);
        m_painter.setPen(op.colour);
        m_painter.setLayoutDirection(op.direction);
        // Numbers of lists come in a box as high as their line, other words in one as high as their font.
        const qreal spare = op.box.height() - op.height;
        m_painter.drawText(QPointF(op.box.left(), op.box.top() + spare - std::floor(spare / 2) + op.ascent), op.text);
    }

    void operator()(const FillOp &op) const
    {
        if (!touches(op.box))
            return;
        if (isSquare(op.radii))
            m_painter.fillRect(op.box & m_visible, op.brush); // much quicker than a path
        else
            m_painter.fillPath(roundedPath(op.box, op.radii), op.brush);
    }

    void operator()(const PictureOp &op) const
    {
        if (!touches(op.clip) || op.tile.isEmpty() || op.image.isNull())
            return;
        m_painter.save();
        if (!isSquare(op.radii) || !op.clip.contains(op.tile) || op.repeatX || op.repeatY)
            m_painter.setClipPath(roundedPath(op.clip, op.radii), Qt::IntersectClip);
        const QImage image = m_pictures.scaled(op.image, deviceSize(op.tile.size()));
        const QRectF needed = op.clip & m_visible;
        const qreal left = op.repeatX ? op.tile.left() - std::ceil((op.tile.left() - needed.left()) / op.tile.width()) *
                                                             op.tile.width()
                                      : op.tile.left();
        const qreal top =
            op.repeatY ? op.tile.top() - std::ceil((op.tile.top() - needed.top()) / op.tile.height()) * op.tile.height()
                       : op.tile.top();
        for (qreal y = top; y < needed.bottom(); y += op.tile.height()) {
            for (qreal x = left; x < needed.right(); x += op.tile.width()) {
                m_painter.drawImage(QRectF(QPointF(x, y), op.tile.size()), image);
                if (!op.repeatX)
                    break;
            }
            if (!op.repeatY)
                break;
        }
        m_painter.restore();
    }

    void operator()(const PlaceholderOp &op) const
    {
        if (!touches(op.box) || op.box.width() < 4 || op.box.height() < 4)
            return;
        m_painter.save();
        m_painter.setPen(QPen(QColor(0xd5, 0xd9, 0xdc), 1));
        m_painter.setBrush(QColor(0xf4, 0xf6, 0xf7));
        m_painter.drawRoundedRect(op.box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QFont font = m_painter.font();
        font.setPixelSize(12);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x66, 0x70, 0x78));
        const QRectF inner = op.box.adjusted(6, 2, -6, -2);
        const QString text = QFontMetricsF(font).elidedText(op.description, Qt::ElideRight, inner.width());
        if (inner.height() >= 12)
            m_painter.drawText(inner, Qt::AlignCenter, text);
        m_painter.restore();
    }

    void operator()(const BorderOp &op) const
    {
        if (touches(op.box))
            paintBorders(m_painter, op);
    }

    void operator()(const MarkerOp &op) const
    {
        if (!touches(op.box))
            return;
        m_painter.save();
        m_painter.setPen(op.shape == MarkerOp::Shape::Circle ? QPen(op.colour, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(op.shape == MarkerOp::Shape::Circle ? QBrush(Qt::NoBrush) : QBrush(op.colour));
        if (op.shape == MarkerOp::Shape::Square)
            m_painter.drawRect(op.box);
        else
            m_painter.drawEllipse(op.box);
        m_painter.restore();
    }

    void operator()(const ClipOp &op) const
    {
        m_painter.save();
        m_painter.setClipPath(roundedPath(op.box, op.radii), Qt::IntersectClip);
    }

    void operator()(const UnclipOp & /*op*/) const { m_painter.restore(); }

    void paintUnderlay(const Underlay &underlay) const
    {
        if (!touches(underlay.box))
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(underlay.colour);
        m_painter.drawRoundedRect(underlay.box, underlay.radius, underlay.radius);
        m_painter.setBrush(Qt::NoBrush);
    }

private:
    /// As large as the engine makes it at the left.
    void paintBullet(const TextOp &op) const
    {
        const qreal side = std::round(op.font.pixelSize() / 3.0);
        const QPointF corner(op.box.left(), op.box.center().y() - side / 2 + 1);
        (*this)(MarkerOp{QRectF(corner, QSizeF(side, side)), MarkerOp::Shape::Disc, op.colour});
    }

    static bool isLined(const QFont &font) { return font.underline() || font.strikeOut() || font.overline(); }

    [[nodiscard]] bool touches(const QRectF &box) const { return box.intersects(m_visible); }

    [[nodiscard]] QSize deviceSize(QSizeF size) const
    {
        return (m_painter.transform().mapRect(QRectF(QPointF(), size)).size() * m_painter.device()->devicePixelRatioF())
            .toSize();
    }

    QPainter &m_painter;
    QRectF m_visible;
    ScaledPictures &m_pictures;
};

} // namespace

QImage ScaledPictures::scaled(const QImage &image, QSize size)
{
    if (image.size() == size || size.isEmpty())
        return image;
    const auto known = std::find_if(m_pictures.begin(), m_pictures.end(), [&](const Picture &picture) {
        return picture.key == image.cacheKey() && picture.image.size() == size;
    });
    if (known != m_pictures.end())
        return known->image;
    if (m_pictures.size() >= kMost)
        m_pictures.erase(m_pictures.begin());
    // Averaging: bilinear scaling to less than half loses detail.
    m_pictures.push_back({image.cacheKey(), image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)});
    return m_pictures.back().image;
}

void paint(const DisplayList &list, const std::vector<Underlay> &underlays, QPainter &painter, const QRectF &visible,
           ScaledPictures &pictures)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const OpPainter opPainter(painter, visible, pictures);
    std::vector<size_t> order(underlays.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&underlays](size_t one, size_t other) {
        return std::pair(underlays[one].op, one) < std::pair(underlays[other].op, other);
    });
    auto next = order.begin();
    for (size_t i = 0; i < list.ops.size(); ++i) {
        for (; next != order.end() && underlays[*next].op <= i; ++next)
            opPainter.paintUnderlay(underlays[*next]);
        std::visit(opPainter, list.ops[i]);
    }
    painter.restore();
}

QPointF laidOutPoint(const DisplayList &list, QPointF point)
{
    for (const PaintOp &op : list.ops) {
        const auto *text = std::get_if<TextOp>(&op);
        if (text != nullptr && text->box.contains(point))
            return point - text->box.topLeft() + text->laidOut.topLeft();
    }
    return point;
}

} // namespace sincerely::paper
