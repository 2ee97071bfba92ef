#pragma once

#include "core/letter/content.h"

#include <QHash>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QTextObjectInterface>

namespace sincerely
{
class PictureStore;
}

namespace sincerely::editor
{

/// Draws the pictures of a document.
class PictureObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// \param store may be nullptr: all pictures are missing
    PictureObject(const PictureStore *store, QObject *parent);

    void setScale(qreal scale) { m_scale = scale; }
    void setPalette(const QPalette &palette) { m_palette = palette; }

    /// As shown at the usual text size, in CSS pixels.
    [[nodiscard]] QSizeF shownSize(const letter::Picture &picture) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawMissing(QPainter *painter, const QRectF &rect, const letter::Picture &picture) const;
    [[nodiscard]] QPixmap pixmapFor(const letter::Picture &picture, QSize size);

    const PictureStore *m_store;
    qreal m_scale = 1;
    QPalette m_palette;
    QHash<QString, QPixmap> m_pixmaps; ///< By name and size in device pixels.
};

} // namespace sincerely::editor
