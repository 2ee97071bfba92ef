#include "ui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <utility>
#include <variant>

namespace sincerely::theme
{

namespace
{

constexpr int kSmallPicture = 32; // the program's picture is simpler up to this side

struct Tints {
    QColor normal;
    QColor disabled;
    QColor selected;
};

/// Fixed colours, a token of the program's palette, or none: the drawing has its own.
using Ink = std::variant<std::monostate, Tints, Colour>;

QColor tint(const Ink &ink, QIcon::Mode mode)
{
    if (const auto *token = std::get_if<Colour>(&ink)) {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::Text) : colour(*token, palette);
    }
    const auto *tints = std::get_if<Tints>(&ink);
    if (!tints)
        return {};
    switch (mode) {
    case QIcon::Disabled:
        return tints->disabled;
    case QIcon::Selected:
        return tints->selected;
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return tints->normal;
}

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(":/sincerely/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool pointsAlongTheText(const QString &name)
{
    static constexpr std::array kMirrored = {"undo",         "redo",   "reply",   "bullet-list", "numbered-list",
                                             "chevron-next", "indent", "outdent", "quote",       "external"};
    return std::any_of(kMirrored.begin(), kMirrored.end(),
                       [&name](const char *mirrored) { return name == QLatin1String(mirrored); });
}

/// Draws the SVG at the size and tint asked for, and keeps what it has drawn in the application's pixmap cache.
class DrawingEngine final : public QIconEngine
{
public:
    DrawingEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(std::move(ink))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = tint(m_ink, mode);
        const bool mirrored = QGuiApplication::isRightToLeft() && pointsAlongTheText(m_name);
        const QString key = QStringLiteral("sincerely/%1/%2/%3x%4/%5")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mirrored));
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            const QImage image = drawn(size, colour);
            picture = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(*this); }

private:
    [[nodiscard]] QImage drawn(const QSize &size, const QColor &colour) const
    {
        const bool simple = std::holds_alternative<std::monostate>(m_ink) && size.height() <= kSmallPicture;
        QByteArray drawing = fileOf(simple ? m_name + QStringLiteral("-small") : m_name);
        if (colour.isValid())
            drawing.replace("currentColor", colour.name().toLatin1());
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(drawing).render(&painter, QRectF(QPointF(), QSizeF(size)));
        return image;
    }

    QString m_name;
    Ink m_ink;
};

QIcon iconOf(const QString &name, Ink ink)
{
    if (!QFile::exists(QStringLiteral(":/sincerely/icons/%1.svg").arg(name)))
        return {};
    return QIcon(new DrawingEngine(name, std::move(ink))); // the icon owns its engine
}

} // namespace

QIcon icon(const QString &name, Colour colour)
{
    return iconOf(name, colour);
}

QIcon icon(const QString &name, const QPalette &palette)
{
    return iconOf(name,
                  Tints{palette.color(QPalette::WindowText), palette.color(QPalette::Disabled, QPalette::WindowText),
                        palette.color(QPalette::HighlightedText)});
}

QIcon icon(const QString &name, const QColor &colour)
{
    return iconOf(name, Tints{colour, colour, colour});
}

QIcon icon(const QString &name, const QColor &colour, const QPalette &palette)
{
    return iconOf(name, Tints{colour, colour, palette.color(QPalette::HighlightedText)});
}

QIcon applicationIcon()
{
    return iconOf(QStringLiteral("sincerely"), {});
}

} // namespace sincerely::theme
