#pragma once

#include "ui/models/people_model.h"

namespace sincerely
{

class CampaignDocument;

/// One line for each person of a campaign, with the glyph of the state and the name.
class PersonListModel : public PeopleModel
{
    Q_OBJECT

public:
    /// The document must outlive the model.
    explicit PersonListModel(CampaignDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace sincerely
