#include "ui/frame/sidebar_delegate.h"

#include "ui/frame/badge.h"
#include "ui/frame/sidebar_items.h"
#include "ui/theme/icon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace sincerely
{

namespace
{

using theme::Colour;

constexpr int kEdge = 12;    // between the edge of the sidebar and its glyphs
constexpr int kTextGap = 10; // between a glyph and its text

QRect seen(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect glyphRect(const QStyleOptionViewItem &option)
{
    const int side = theme::iconSide(option.fontMetrics);
    return {option.rect.left() + kEdge, option.rect.center().y() - side / 2 + 1, side, side};
}

int textLeft(const QStyleOptionViewItem &option)
{
    return glyphRect(option).right() + 1 + kTextGap;
}

int alignment(const QStyleOptionViewItem &option)
{
    return int(theme::leading(option.direction)) | Qt::TextSingleLine;
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    painter->drawText(seen(option, rect), alignment(option),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// A heading that folds what is below it.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool open = option.state & QStyle::State_Open;
    const bool isArchive = SidebarItems::kindOf(index) == SidebarItems::Kind::Archive;
    const QString closed =
        option.direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const int side = option.fontMetrics.height() * 3 / 4;
    const QRect glyph = glyphRect(option);
    QRect chevron(0, 0, side, side);
    chevron.moveCenter(glyph.center());
    if (!isArchive)
        chevron.moveLeft(glyph.left());
    theme::icon(open ? QStringLiteral("chevron-down") : closed, Colour::Muted).paint(painter, seen(option, chevron));
    QFont font = theme::secondary(option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::colour(Colour::Muted, option.palette));
    const int left = isArchive ? textLeft(option) : chevron.right() + theme::kInside;
    const QString count = index.data(SidebarItems::NoteRole).toString();
    const int countWidth = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + 2;
    const int right = option.rect.right() - kEdge - theme::kTight;
    drawText(painter, option, QRect(left, option.rect.top(), right - countWidth - left, option.rect.height()),
             index.data().toString());
    if (countWidth > 0)
        painter->drawText(seen(option, QRect(right - countWidth, option.rect.top(), countWidth, option.rect.height())),
                          alignment(option), count);
}

void paintCampaign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    theme::icon(index.data(SidebarItems::IconRole).toString(), Colour(index.data(SidebarItems::ColourRole).toInt()))
        .paint(painter, seen(option, glyphRect(option)));
    const QString note = index.data(SidebarItems::NoteRole).toString();
    const QFont small = theme::secondary(option.font);
    const int nameHeight = option.fontMetrics.height();
    const int noteHeight = note.isEmpty() ? 0 : QFontMetrics(small).height();
    const int left = textLeft(option);
    const int width = option.rect.right() - kEdge - left;
    int top = option.rect.center().y() + 1 - (nameHeight + noteHeight) / 2;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawText(painter, option, QRect(left, top, width, nameHeight), index.data().toString());
    top += nameHeight;
    painter->setFont(small);
    painter->setPen(theme::colour(Colour::Muted, option.palette));
    drawText(painter, option, QRect(left, top, width, noteHeight), note);
}

void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    theme::icon(index.data(SidebarItems::IconRole).toString()).paint(painter, seen(option, glyphRect(option)));
    const QString badge = index.data(SidebarItems::NoteRole).toString();
    const int left = textLeft(option);
    int right = option.rect.right() - kEdge;
    if (!badge.isEmpty()) {
        painter->setFont(option.font);
        const QSize size = Badge::sizeFor(badge, option.font);
        const QRect place(QPoint(right - size.width(), option.rect.center().y() + 1 - size.height() / 2), size);
        Badge::paint(*painter, QRectF(seen(option, place)), badge, Colour(index.data(SidebarItems::ColourRole).toInt()),
                     option.palette);
        right -= size.width() + theme::kInside;
    }
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawText(painter, option, QRect(left, option.rect.top(), right - left, option.rect.height()),
             index.data().toString());
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &own, painter, own.widget);
    painter->save();
    const bool isCampaign = index.parent().isValid() && SidebarItems::kindOf(index) == SidebarItems::Kind::Campaign;
    const bool folds = index.data(SidebarItems::KindRole).isValid() && !isCampaign;
    if (isCampaign)
        paintCampaign(painter, own, index);
    else if (folds)
        paintHeading(painter, own, index);
    else
        paintPlace(painter, own, index);
    painter->restore();
    if ((own.state & QStyle::State_HasFocus) && own.widget && own.widget->hasFocus())
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &own, painter, own.widget);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCampaign = index.parent().isValid() && SidebarItems::kindOf(index) == SidebarItems::Kind::Campaign;
    const int line = theme::rowHeight(option.fontMetrics);
    if (!isCampaign)
        return {0, line};
    const int both = option.fontMetrics.height() + QFontMetrics(theme::secondary(option.font)).height();
    return {0, std::max(line, both + theme::kBetween)};
}

QWidget *SidebarDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                       const QModelIndex & /*index*/) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the campaign"));
    editor->setMaxLength(200);
    return editor;
}

void SidebarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex & /*index*/) const
{
    const int height = editor->sizeHint().height();
    const int left = textLeft(option) - theme::kInside - 1;
    const QRect place(left, option.rect.center().y() - height / 2, option.rect.right() - theme::kInside - left, height);
    editor->setGeometry(seen(option, place));
}

void SidebarDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString name = line ? line->text().simplified() : QString();
    if (name.isEmpty() || name == index.data().toString())
        return;
    model->setData(index, name, Qt::EditRole);
    Q_EMIT renamed(index, name);
}

} // namespace sincerely
