#pragma once

#include <QStyledItemDelegate>

namespace sincerely
{

/// A saved list in two lines: its name, and below it, muted, how many are in it and when it was changed.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of the item: the second line.
    static constexpr int kNoteRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sincerely
