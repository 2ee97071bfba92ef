#pragma once

#include "core/base/id.h"

#include <QTableView>

namespace sincerely
{

class RecipientTableModel;

/// The people of a campaign or of a saved list as rows whose cells are edited on the spot.
class PeopleTable : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTable(QWidget *parent = nullptr);

    /// The model must outlive the table, or be replaced before it goes.
    void setPeople(RecipientTableModel *model);

    /// Gives each column a width that suits what is in it, when the columns are others than before.
    void fitColumns();

    /// Those with a selected cell, each once.
    [[nodiscard]] QList<RecipientId> selected() const;

private:
    RecipientTableModel *m_people = nullptr;
    QStringList m_fitted; ///< The names of the columns that have got their width.
};

} // namespace sincerely
