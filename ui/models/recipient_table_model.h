#pragma once

#include "ui/models/people_model.h"

namespace sincerely
{

/// The people of a campaign as a table: the state, then the columns of the list. Cells can be edited.
class RecipientTableModel : public PeopleModel
{
    Q_OBJECT

public:
    static constexpr int kStateColumn = 0; ///< The columns of the list stand behind it.

    explicit RecipientTableModel(CampaignDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString spoken(RecipientId id) const;
    void noteColumns() override;

    int m_columnCount = 1;
};

} // namespace sincerely
