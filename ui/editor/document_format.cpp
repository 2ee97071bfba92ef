#include "ui/editor/document_format.h"

#include "ui/theme/paper.h"

#include <QColor>
#include <QTextList>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

using letter::Piece;

enum Property {
    TextColour = QTextFormat::UserProperty + 0x100, ///< 0xRRGGBB, chosen by the person.
    PieceKind,
    PieceText,
    PiecePair,
    PictureSource,
    PictureWidth,
    PictureAlt,
    QuoteLevel
};

int adjustmentOf(letter::Size size)
{
    switch (size) {
    case letter::Size::Normal:
        break;
    case letter::Size::Small:
        return -1;
    case letter::Size::Large:
        return 1;
    case letter::Size::Huge:
        return 2;
    }
    return 0;
}

letter::Size sizeOf(int adjustment)
{
    if (adjustment == 0)
        return letter::Size::Normal;
    if (adjustment < 0)
        return letter::Size::Small;
    return adjustment == 1 ? letter::Size::Large : letter::Size::Huge;
}

Qt::Alignment qtAlignment(letter::Alignment alignment)
{
    switch (alignment) {
    case letter::Alignment::Natural:
        break;
    case letter::Alignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case letter::Alignment::Centre:
        return Qt::AlignHCenter;
    case letter::Alignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    }
    return Qt::AlignLeft; // where the text begins
}

letter::Alignment alignmentOf(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignHCenter)
        return letter::Alignment::Centre;
    if (!(alignment & Qt::AlignAbsolute))
        return letter::Alignment::Natural;
    return alignment & Qt::AlignRight ? letter::Alignment::Right : letter::Alignment::Left;
}

void applyStyle(QTextCharFormat &format, const letter::Style &style)
{
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.italic)
        format.setFontItalic(true);
    if (style.size != letter::Size::Normal)
        format.setProperty(QTextFormat::FontSizeAdjustment, adjustmentOf(style.size));
    if (!style.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(style.link);
        format.setForeground(theme::linkOnPaper());
        format.setFontUnderline(true);
        return;
    }
    if (style.underlined)
        format.setFontUnderline(true);
    if (style.colour) {
        format.setProperty(TextColour, *style.colour);
        format.setForeground(QColor(QRgb(*style.colour)));
    }
}

} // namespace

QTextCharFormat charFormat(const letter::Style &style)
{
    QTextCharFormat format;
    applyStyle(format, style);
    return format;
}

letter::Style styleOf(const QTextCharFormat &format)
{
    letter::Style style;
    if (format.propertyCount() == 0)
        return style;
    style.bold = format.hasProperty(QTextFormat::FontWeight) && format.fontWeight() >= QFont::DemiBold;
    style.italic = format.fontItalic();
    style.size = sizeOf(format.intProperty(QTextFormat::FontSizeAdjustment));
    style.link = format.anchorHref();
    if (!style.link.isEmpty())
        return style;
    style.underlined = format.fontUnderline();
    if (format.hasProperty(TextColour))
        style.colour = format.property(TextColour).toUInt();
    return style;
}

/// The factors of QTextFormat::FontSizeAdjustment.
qreal sizeFactor(letter::Size size)
{
    switch (size) {
    case letter::Size::Normal:
        break;
    case letter::Size::Small:
        return 0.8;
    case letter::Size::Large:
        return 1.2;
    case letter::Size::Huge:
        return 1.5;
    }
    return 1;
}

QTextCharFormat charFormat(const Piece &piece)
{
    QTextCharFormat format;
    applyStyle(format, piece.style);
    format.setProperty(PieceKind, static_cast<int>(piece.kind));
    if (piece.kind == Piece::Kind::Picture) {
        format.setObjectType(kPictureType);
        format.setProperty(PictureSource, piece.picture.source);
        format.setProperty(PictureWidth, piece.picture.width);
        format.setProperty(PictureAlt, piece.picture.alt);
        return format;
    }
    format.setObjectType(kChipType);
    // A chip is as high as a line; at its bottom the texts stand on one line.
    format.setVerticalAlignment(QTextCharFormat::AlignBottom);
    format.setProperty(PieceText, piece.text);
    if (piece.isConditionPart())
        format.setProperty(PiecePair, piece.pair);
    return format;
}

Piece pieceOf(const QTextCharFormat &format)
{
    Piece piece;
    if (!isObject(format))
        return piece;
    piece.kind = static_cast<Piece::Kind>(format.intProperty(PieceKind));
    piece.text = format.stringProperty(PieceText);
    piece.pair = format.intProperty(PiecePair);
    if (piece.kind == Piece::Kind::Picture)
        piece.picture = {format.stringProperty(PictureSource), format.intProperty(PictureWidth),
                         format.stringProperty(PictureAlt)};
    if (!piece.isConditionPart())
        piece.style = styleOf(format);
    return piece;
}

bool isObject(const QTextCharFormat &format)
{
    return isChip(format) || isPicture(format);
}

bool isChip(const QTextCharFormat &format)
{
    return format.objectType() == kChipType;
}

bool isPicture(const QTextCharFormat &format)
{
    return format.objectType() == kPictureType;
}

QTextCharFormat restyled(const QTextCharFormat &format, const letter::Style &style)
{
    Piece piece = pieceOf(format);
    if (piece.kind == Piece::Kind::Text)
        return charFormat(style);
    if (!piece.isConditionPart())
        piece.style = style;
    return charFormat(piece);
}

QTextBlockFormat blockFormat(const letter::Block &block, Neighbours neighbours, const BlockMetrics &metrics)
{
    const bool isItem = block.list != letter::ListKind::None;
    QTextBlockFormat format;
    format.setBottomMargin(isItem && !neighbours.endsList ? 0 : metrics.gap);
    format.setLineHeight(metrics.lineHeight, QTextBlockFormat::MinimumHeight);
    if (block.quote > 0) {
        format.setProperty(QuoteLevel, block.quote);
        format.setLeftMargin(metrics.quoteMargin * block.quote);
        format.setRightMargin(metrics.quoteMargin * block.quote);
    }
    if (block.alignment != letter::Alignment::Natural)
        format.setAlignment(qtAlignment(block.alignment));
    if (block.direction != letter::Direction::FromText)
        format.setLayoutDirection(block.direction == letter::Direction::RightToLeft ? Qt::RightToLeft
                                                                                    : Qt::LeftToRight);
    return format;
}

letter::Block blockOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    letter::Block result;
    result.quote = format.intProperty(QuoteLevel);
    result.alignment = alignmentOf(format.alignment());
    if (format.hasProperty(QTextFormat::LayoutDirection) && format.layoutDirection() != Qt::LayoutDirectionAuto)
        result.direction = format.layoutDirection() == Qt::RightToLeft ? letter::Direction::RightToLeft
                                                                       : letter::Direction::LeftToRight;
    if (const QTextList *list = block.textList()) {
        const QTextListFormat listFormat = list->format();
        result.list = listFormat.style() == QTextListFormat::ListDecimal ? letter::ListKind::Numbered
                                                                         : letter::ListKind::Bulleted;
        result.level = std::clamp(listFormat.indent(), 1, letter::kDeepestList);
    }
    return result;
}

QTextListFormat listFormat(letter::ListKind kind, int level)
{
    QTextListFormat format;
    format.setIndent(level);
    if (kind == letter::ListKind::Numbered)
        format.setStyle(QTextListFormat::ListDecimal);
    else
        format.setStyle(level == 1   ? QTextListFormat::ListDisc
                        : level == 2 ? QTextListFormat::ListCircle
                                     : QTextListFormat::ListSquare);
    return format;
}

} // namespace sincerely::editor
