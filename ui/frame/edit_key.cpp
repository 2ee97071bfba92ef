#include "ui/frame/edit_key.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace sincerely
{

namespace
{

/// Asked before the shortcuts of the window get a key, it says that the view wants this one.
class EditKey final : public QObject
{
public:
    explicit EditKey(QAbstractItemView *view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isAsked = watched == m_view && event->type() == QEvent::ShortcutOverride;
        const auto *key = isAsked ? static_cast<QKeyEvent *>(event) : nullptr;
        if (!key || key->key() != Qt::Key_F2 || key->modifiers() != Qt::NoModifier ||
            !m_view->currentIndex().flags().testFlag(Qt::ItemIsEditable))
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }

private:
    QAbstractItemView *m_view;
};

class NamingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
};

} // namespace

void letEditKeyEdit(QAbstractItemView *view)
{
    new EditKey(view);
}

void nameEditorsByColumn(QAbstractItemView *view)
{
    view->setItemDelegate(new NamingDelegate(view));
}

} // namespace sincerely
