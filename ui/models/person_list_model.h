#pragma once

#include "ui/models/people_model.h"

namespace sincerely
{

/// One line for each person of a campaign, with the glyph of the state and the name.
class PersonListModel : public PeopleModel
{
    Q_OBJECT

public:
    using PeopleModel::PeopleModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace sincerely
