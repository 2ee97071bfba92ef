#pragma once

#include "ui/document/do_not_email.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sincerely
{

/// The do-not-email list as a table: address or domain, reason, when it was added, where it came from. Holds the ids in
/// order and asks for an entry only when it is seen, so that 100,000 of them are no burden; looks for them beside the
/// work of the person. Rows that stay keep their place in views.
class DoNotEmailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AddressColumn, ReasonColumn, AddedColumn, SourceColumn, ColumnCount };

    /// The list must outlive the model.
    explicit DoNotEmailModel(DoNotEmail &list, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setOrder(DoNotEmail::Order order);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Looks again; `shown()` follows.
    void refresh();

    [[nodiscard]] DoNotEmailId idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(DoNotEmailId id) const; ///< -1 when it is not shown.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void shown(); ///< The rows are those of the search now.

private:
    void take(const QList<DoNotEmailId> &ids);
    bool removeFew(const QList<DoNotEmailId> &ids);
    bool insertFew(const QList<DoNotEmailId> &ids);
    [[nodiscard]] static QString text(const DoNotEmailEntry &entry, int column);

    DoNotEmail &m_list;
    QString m_search;
    DoNotEmail::Order m_order = DoNotEmail::Order::NewestFirst;
    int m_look = 0; ///< The number of the newest look; answers of others come too late.
    bool m_isRead = false;
    QList<DoNotEmailId> m_ids;
};

} // namespace sincerely
