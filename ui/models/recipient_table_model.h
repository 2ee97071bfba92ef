#pragma once

#include "ui/models/people_model.h"

namespace sincerely
{

class CampaignDocument;

/// The people of a campaign as a table: the state, then the columns of the list; of a saved list the columns alone.
/// Cells can be edited.
class RecipientTableModel : public PeopleModel
{
    Q_OBJECT

public:
    static constexpr int kStateColumn = 0; ///< Of a campaign; the columns of the list stand behind it.

    /// Whichever it is must outlive the model.
    explicit RecipientTableModel(CampaignDocument &document, QObject *parent = nullptr);
    explicit RecipientTableModel(People &savedList, QObject *parent = nullptr);

    /// Where the columns of the list begin.
    [[nodiscard]] int firstValueColumn() const { return m_firstValue; }

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

    RecipientTableModel(People &people, Review *review, QObject *parent);
    [[nodiscard]] bool isState(int column) const { return column < m_firstValue; }

    int m_firstValue;
    int m_columnCount;
};

} // namespace sincerely
