#pragma once

#include "core/campaign/progress.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace sincerely
{

/// The messages of a campaign as a table: who, and how it stands. `data()` only looks up; changes are collected and
/// told ten times a second at most, so that a campaign of thousands does not keep the screen busy with itself.
class MessageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, AddressColumn, ReasonColumn, ColumnCount };

    explicit MessageTableModel(QObject *parent = nullptr);

    void setMessages(std::vector<MessageProgress> messages);
    void update(const MessageProgress &message);
    [[nodiscard]] const MessageProgress &message(int row) const { return m_messages[size_t(row)]; }
    /// Whether there is anything in the column of notes.
    [[nodiscard]] bool hasNotes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant text(const MessageProgress &message, int column) const;
    void tellChanges();

    std::vector<MessageProgress> m_messages;
    std::vector<int> m_changedRows; ///< In the order of the changes; a row may stand there twice.
    QTimer m_bundle;
};

} // namespace sincerely
