#pragma once

#include <QListView>

class QStandardItemModel;

namespace sincerely
{

/// What the list knows of somebody: the name of each column, small, and the value below it, in as many lines as it
/// needs.
class KnownValues : public QListView
{
    Q_OBJECT

public:
    explicit KnownValues(QWidget *parent = nullptr);

    /// Columns without a value are left out.
    void show(const QStringList &columns, const QStringList &values);

private:
    QStandardItemModel *m_items;
};

} // namespace sincerely
