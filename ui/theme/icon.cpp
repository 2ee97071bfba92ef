#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace sincerely::theme
{

namespace
{

struct Tints {
    QColor normal;
    QColor disabled;
    QColor selected;
};

/// Draws the SVG anew at each size and tint instead of keeping pixmaps.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QByteArray drawing, Tints tints)
        : m_drawing(std::move(drawing))
        , m_tints(std::move(tints))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", tint(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        return QPixmap::fromImage(image);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_tints.disabled;
        case QIcon::Selected:
            return m_tints.selected;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_tints.normal;
    }

    QByteArray m_drawing;
    Tints m_tints;
};

QIcon tinted(const QString &name, Tints tints)
{
    QFile file(QStringLiteral(":/sincerely/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedEngine(file.readAll(), std::move(tints))); // the icon owns its engine
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return tinted(name, {palette.color(QPalette::WindowText), palette.color(QPalette::Disabled, QPalette::WindowText),
                         palette.color(QPalette::HighlightedText)});
}

QIcon icon(const QString &name, const QColor &colour)
{
    return tinted(name, {colour, colour, colour});
}

QIcon icon(const QString &name, const QColor &colour, const QPalette &palette)
{
    return tinted(name, {colour, colour, palette.color(QPalette::HighlightedText)});
}

QIcon applicationIcon()
{
    return tinted(QStringLiteral("sincerely"), {});
}

} // namespace sincerely::theme
