#include "ui/editor/picture_object.h"

#include "ui/editor/document_format.h"
#include "ui/editor/picture_sizes.h"
#include "ui/editor/picture_store.h"
#include "ui/theme/icon.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

constexpr int kMostPixmaps = 64;

} // namespace

PictureObject::PictureObject(const PictureStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QSizeF PictureObject::shownSize(const letter::Picture &picture) const
{
    const QImage image = m_store ? m_store->load(picture.source) : QImage();
    if (image.isNull()) {
        const qreal width = picture.width > 0 ? std::min(picture.width, kWidestShown) : 240;
        return {width, 120};
    }
    const qreal width = picture.width > 0 ? picture.width : std::min(image.width(), kWidestShown);
    return {width, width * image.height() / std::max(1, image.width())};
}

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    QSizeF size = shownSize(pieceOf(format.toCharFormat()).picture) * m_scale;
    const qreal available = document->textWidth() - 2 * document->documentMargin();
    if (document->textWidth() > 0 && size.width() > available && available > 0)
        size *= available / size.width();
    return size;
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/, int /*position*/,
                               const QTextFormat &format)
{
    const letter::Picture picture = pieceOf(format.toCharFormat()).picture;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = pixmapFor(picture, (rect.size() * ratio).toSize());
    if (pixmap.isNull())
        return drawMissing(painter, rect, picture);
    painter->drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

QPixmap PictureObject::pixmapFor(const letter::Picture &picture, QSize size)
{
    const QString key = QStringLiteral("%1 %2 %3").arg(picture.source).arg(size.width()).arg(size.height());
    auto known = m_pixmaps.find(key);
    if (known == m_pixmaps.end()) {
        if (m_pixmaps.size() >= kMostPixmaps)
            m_pixmaps.clear();
        QPixmap pixmap;
        const QImage image = m_store ? m_store->load(picture.source) : QImage();
        if (!image.isNull())
            pixmap = QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        if (pixmap.isNull())
            return pixmap; // it may come later
        known = m_pixmaps.insert(key, pixmap);
    }
    return *known;
}

/// A frame with the words that would be read out.
void PictureObject::drawMissing(QPainter *painter, const QRectF &rect, const letter::Picture &picture) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor line = theme::quoteLine();
    painter->setPen(QPen(line, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme::kCorner, theme::kCorner);
    const QRectF inside = rect.adjusted(theme::kInside, theme::kInside, -theme::kInside, -theme::kInside);
    const QColor muted = m_palette.color(QPalette::PlaceholderText);
    QRect icon(0, 0, theme::kIcon, theme::kIcon);
    icon.moveCenter(QPoint(qRound(rect.center().x()), qRound(rect.top() + rect.height() * 0.35)));
    theme::icon(QStringLiteral("picture"), muted).paint(painter, icon);
    painter->setPen(muted);
    painter->drawText(inside, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, picture.alt);
    painter->restore();
}

} // namespace sincerely::editor
