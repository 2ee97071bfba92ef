#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

/// What the layout engine wants painted, in our own terms. All lengths are CSS pixels from the top left corner of the
/// email.
namespace sincerely::paper
{

struct Radii {
    QSizeF topLeft;
    QSizeF topRight;
    QSizeF bottomRight;
    QSizeF bottomLeft;
};

[[nodiscard]] inline bool isSquare(const Radii &radii)
{
    return radii.topLeft.isEmpty() && radii.topRight.isEmpty() && radii.bottomRight.isEmpty() &&
           radii.bottomLeft.isEmpty();
}

struct TextOp {
    QString text;
    QFont font;
    QColor colour;
    QRectF box;                                      ///< Where it is painted.
    qreal ascent = 0;                                ///< Of the font, in whole pixels as the engine counts.
    qreal height = 0;                                ///< Of the font; the box may be higher.
    qreal advance = 0;                               ///< How wide the text really is.
    QRectF laidOut;                                  ///< Where the layout engine believes it to be.
    Qt::LayoutDirection paragraph = Qt::LeftToRight; ///< The direction of the paragraph.
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< The direction of these characters.
    int word = -1;                                   ///< Word::order; -1 for text that the engine made.
    qsizetype offset = 0;                            ///< Where in the word it begins; for a blank, also outside of it.
    bool isBlank = false;                            ///< Between two words.
    bool hangs = false;                              ///< Stands outside of its line.
};

struct FillOp {
    QRectF box;
    Radii radii;
    QBrush brush; ///< A colour or a gradient.
};

struct PictureOp {
    QImage image;
    QRectF tile; ///< The first copy.
    QRectF clip; ///< Nothing is painted outside.
    Radii radii;
    bool repeatX = false;
    bool repeatY = false;
    int word = -1; ///< The one that stands for it.
};

/// Stands for a picture that is not shown.
struct PlaceholderOp {
    QRectF box;
    QString description;
    int word = -1;
};

struct BorderOp {
    enum class Line { None, Solid, Dashed, Dotted, Double };
    struct Edge {
        qreal width = 0;
        Line line = Line::None;
        QColor colour;
        bool operator==(const Edge &) const = default;
    };
    QRectF box;
    Radii radii;
    std::array<Edge, 4> edges; ///< Top, right, bottom, left.
};

struct MarkerOp {
    enum class Shape { Disc, Circle, Square };
    QRectF box;
    Shape shape = Shape::Disc;
    QColor colour;
};

struct ClipOp {
    QRectF box;
    Radii radii;
};

struct UnclipOp {
};

using PaintOp = std::variant<TextOp, FillOp, PictureOp, PlaceholderOp, BorderOp, MarkerOp, ClipOp, UnclipOp>;

struct DisplayList {
    std::vector<PaintOp> ops;
    std::optional<QColor> ground; ///< The background of the whole email, if it has one.
};

/// A coloured ground below what is painted by one operation: the slot of the personal touch, a selection.
struct Underlay {
    size_t op = 0; ///< It is painted just before this one.
    QRectF box;
    QColor colour;
    qreal radius = 0;
};

/// Pictures in the size in which they were last painted: scaling one takes longer than painting the whole email.
class ScaledPictures
{
public:
    /// \param size in pixels of the device
    [[nodiscard]] QImage scaled(const QImage &image, QSize size);

private:
    struct Picture {
        qint64 key;
        QImage image;
    };
    static constexpr size_t kMost = 16;
    std::vector<Picture> m_pictures;
};

/// Paints what touches `visible`.
void paint(const DisplayList &list, const std::vector<Underlay> &underlays, QPainter &painter, const QRectF &visible,
           ScaledPictures &pictures);

/// The point in the layout engine's coordinates that is seen at `point`: text that runs from right to left is seen
/// elsewhere.
[[nodiscard]] QPointF laidOutPoint(const DisplayList &list, QPointF point);

} // namespace sincerely::paper
