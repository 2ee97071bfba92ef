#pragma once

#include "core/model/recipient_list.h"

#include <QListWidget>

namespace sincerely
{

/// The saved lists by name, with how many are in each and when it was changed. Names are edited on the spot.
class ListShelf : public QListWidget
{
    Q_OBJECT

public:
    explicit ListShelf(QWidget *parent = nullptr);

    /// The chosen list stays chosen; the one at its place when it is gone.
    void show(const QList<RecipientList> &lists, ListId chosen);
    void editName();

Q_SIGNALS:
    void chosenChanged(); ///< By the person, or because the lists are others.
    void renamed(const QString &name);

private:
    void addList(const RecipientList &list);

    bool m_isShowing = false;
};

} // namespace sincerely
