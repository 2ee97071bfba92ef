#include "ui/editor/chip_object.h"

#include "ui/editor/document_format.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

/// How text layouts tell an object that it is selected; a name for it is only inside of Qt (qtextlayout.cpp).
constexpr int kSelectionBrush = QTextFormat::ForegroundBrush + 1;

constexpr qreal kOutside = 2; ///< Between the chip and the text beside it.
constexpr qreal kWidestText = 260;
constexpr qreal kWidestDetail = 160;

/// How the parts of a chip lie side by side; distances in parts of the line's height.
struct Measures {
    QFont font;
    QFont detailFont;
    QString text;
    QString detail;
    qreal height;
    qreal padding;
    qreal glyph; ///< Width of the glyph in front, with its gap; 0 for none.
    qreal textWidth;
    qreal detailWidth; ///< With the line before it.

    [[nodiscard]] qreal width() const { return 2 * (kOutside + padding) + glyph + textWidth + detailWidth; }
};

bool hasGlyph(const ChipLabel &label)
{
    return label.look == theme::Chip::Attention || label.look == theme::Chip::Touch;
}

/// The font of the text around the chip. Formats of objects come without the font of the document.
QFont fontOf(const QTextDocument &document, const QTextFormat &format)
{
    const letter::Style style = styleOf(format.toCharFormat());
    QFont font = document.defaultFont();
    font.setBold(style.bold);
    font.setItalic(style.italic);
    const qreal factor = sizeFactor(style.size);
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

Measures measure(const ChipLabel &label, const QTextDocument &document, const QTextFormat &format)
{
    Measures measures;
    measures.font = fontOf(document, format);
    const QFontMetricsF metrics(measures.font);
    measures.height = metrics.height();
    measures.padding = measures.height * 0.35;
    measures.glyph = hasGlyph(label) ? measures.height * 0.9 : 0;
    const qreal scale = measures.height / 17;
    measures.text = metrics.elidedText(label.text, Qt::ElideMiddle, kWidestText * scale);
    measures.textWidth = metrics.horizontalAdvance(measures.text);
    measures.detailFont = measures.font;
    const QFontMetricsF detailMetrics(measures.detailFont);
    measures.detail = detailMetrics.elidedText(label.detail, Qt::ElideRight, kWidestDetail * scale);
    const qreal gap = 2 * measures.padding;
    measures.detailWidth = measures.detail.isEmpty() ? 0 : detailMetrics.horizontalAdvance(measures.detail) + gap;
    return measures;
}

QString glyphName(theme::Chip look)
{
    return look == theme::Chip::Attention ? QStringLiteral("attention") : QStringLiteral("touch");
}

} // namespace

ChipObject::ChipObject(QObject *parent)
    : QObject(parent)
    , m_labels({})
{
}

void ChipObject::setColumns(const QStringList &columns)
{
    m_labels = ChipLabels(columns);
    m_known.clear();
}

const ChipLabel &ChipObject::labelFor(const letter::Piece &piece) const
{
    const QString key = QString::number(static_cast<int>(piece.kind)) + piece.text + piece.picture.alt;
    auto known = m_known.find(key);
    if (known == m_known.end())
        known = m_known.insert(key, m_labels.labelFor(piece));
    return *known;
}

QSizeF ChipObject::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const Measures measures = measure(labelFor(pieceOf(format.toCharFormat())), *document, format);
    return {measures.width(), measures.height};
}

void ChipObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int /*position*/,
                            const QTextFormat &format)
{
    const ChipLabel &label = labelFor(pieceOf(format.toCharFormat()));
    const Measures measures = measure(label, *document, format);
    theme::ChipColours colours = theme::chipColours(label.look, m_palette);
    if (format.hasProperty(kSelectionBrush))
        colours = theme::strengthened(colours, m_palette); // half of it will be hidden by the selection
    const bool isRightToLeft = label.text.isRightToLeft();
    const qreal baseline = rect.top() + QFontMetricsF(measures.font).ascent();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF pill = rect.adjusted(kOutside + 0.5, -0.5, -kOutside - 0.5, 0.5);
    painter->setPen(QPen(colours.edge, 1));
    painter->setBrush(colours.ground);
    const qreal radius = label.look == theme::Chip::Condition ? theme::kCorner : pill.height() / 2;
    painter->drawRoundedRect(pill, radius, radius);

    // From the side where reading begins.
    qreal at = kOutside + measures.padding;
    const auto place = [&](qreal width) {
        const qreal left = isRightToLeft ? rect.right() - at - width : rect.left() + at;
        at += width;
        return left;
    };
    if (measures.glyph > 0) {
        const qreal side = measures.height * 0.75;
        const qreal left = place(measures.glyph);
        const QRectF box(left, rect.center().y() - side / 2, side, side);
        theme::icon(glyphName(label.look), colours.text).paint(painter, box.toAlignedRect());
    }
    painter->setFont(measures.font);
    painter->setPen(colours.text);
    painter->drawText(QPointF(place(measures.textWidth), baseline), measures.text);
    if (measures.detailWidth > 0) {
        const qreal line = place(measures.padding * 2) + measures.padding;
        painter->setPen(colours.edge);
        painter->drawLine(QPointF(line, pill.top() + 3), QPointF(line, pill.bottom() - 3));
        painter->setPen(colours.muted);
        painter->setFont(measures.detailFont);
        painter->drawText(QPointF(place(measures.detailWidth - measures.padding * 2), baseline), measures.detail);
    }
    painter->restore();
}

} // namespace sincerely::editor
