#pragma once

#include <QStyledItemDelegate>

namespace sincerely
{

/// Draws "Ctrl+Shift+Enter" as the caps of keys. The text of the item stays what it is, for screen readers and search.
class KeyCapsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sincerely
