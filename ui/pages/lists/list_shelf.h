#pragma once

#include "core/model/recipient_list.h"

#include <QListWidget>

#include <functional>

namespace sincerely
{

/// The saved lists by name, with how many are in each and when it was changed. Names are edited on the spot.
class ListShelf : public QListWidget
{
    Q_OBJECT

public:
    explicit ListShelf(QWidget *parent = nullptr);

    /// The chosen list stays chosen; the one at its place when it is gone. While a name is being typed nothing changes
    /// until its end.
    void show(const QList<RecipientList> &lists, ListId chosen);
    [[nodiscard]] ListId chosen() const; ///< Null when there is none.
    void choose(ListId id);
    void editName();

Q_SIGNALS:
    void chosenChanged(); ///< By the person, or because the lists are others.
    void renamed(const QString &name);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void addList(const RecipientList &list);

    bool m_isShowing = false;
    std::function<void()> m_waiting; ///< What is to be shown when the name is typed.
};

} // namespace sincerely
