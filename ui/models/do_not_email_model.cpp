#include "ui/models/do_not_email_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSet>

namespace sincerely
{

namespace
{

/// More changes than these in a look, and the rows are taken as new ones.
constexpr int kFewRuns = 64;

} // namespace

DoNotEmailModel::DoNotEmailModel(DoNotEmail &list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
{
    connect(&list, &DoNotEmail::changed, this, &DoNotEmailModel::refresh);
    connect(&list, &DoNotEmail::found, this, [this](int look, const QList<DoNotEmailId> &ids) {
        if (look == m_look)
            take(ids);
    });
    refresh();
}

void DoNotEmailModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    refresh();
}

void DoNotEmailModel::setOrder(DoNotEmail::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    refresh();
}

void DoNotEmailModel::refresh()
{
    m_look = m_list.newLook();
    m_list.find(m_look, m_search, m_order);
}

void DoNotEmailModel::take(const QList<DoNotEmailId> &ids)
{
    if (!removeFew(ids) || !insertFew(ids)) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    m_isRead = true;
    if (!m_ids.isEmpty()) // somebody may have come back with another reason
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    Q_EMIT shown();
}

/// \returns false when there are too many gaps
bool DoNotEmailModel::removeFew(const QList<DoNotEmailId> &ids)
{
    const QSet<DoNotEmailId> wanted(ids.cbegin(), ids.cend());
    int runs = 0;
    for (qsizetype end = m_ids.size(); end > 0;) {
        if (wanted.contains(m_ids.at(end - 1))) {
            --end;
            continue;
        }
        if (++runs > kFewRuns)
            return false;
        qsizetype begin = end - 1;
        while (begin > 0 && !wanted.contains(m_ids.at(begin - 1)))
            --begin;
        beginRemoveRows({}, int(begin), int(end) - 1);
        m_ids.remove(begin, end - begin);
        endRemoveRows();
        end = begin;
    }
    return true;
}

/// \returns false when there are too many new places, or the rows have another order
bool DoNotEmailModel::insertFew(const QList<DoNotEmailId> &ids)
{
    int runs = 0;
    for (qsizetype row = 0; row < ids.size();) {
        if (row < m_ids.size() && m_ids.at(row) == ids.at(row)) {
            ++row;
            continue;
        }
        const DoNotEmailId next = row < m_ids.size() ? m_ids.at(row) : DoNotEmailId{};
        const qsizetype end = next.isNull() ? ids.size() : ids.indexOf(next, row);
        if (end < 0 || ++runs > kFewRuns)
            return false;
        beginInsertRows({}, int(row), int(end) - 1);
        m_ids = m_ids.first(row) + ids.sliced(row, end - row) + m_ids.sliced(row);
        endInsertRows();
        row = end;
    }
    return m_ids.size() == ids.size();
}

int DoNotEmailModel::rowOf(DoNotEmailId id) const
{
    return int(m_ids.indexOf(id));
}

int DoNotEmailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int DoNotEmailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DoNotEmailModel::text(const DoNotEmailEntry &entry, int column)
{
    switch (column) {
    case AddressColumn:
        return entry.address;
    case ReasonColumn:
        return entry.reason;
    case AddedColumn:
        return QLocale().toString(entry.addedAt.toLocalTime().date(), QLocale::ShortFormat);
    case SourceColumn:
        return entry.source;
    default:
        return {};
    }
}

QVariant DoNotEmailModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<DoNotEmailEntry> entry = m_list.entry(idAt(index.row()));
    if (!entry)
        return {};
    const bool isDomain = entry->address.startsWith(u'@');
    if (role == Qt::AccessibleTextRole && index.column() == AddressColumn && isDomain)
        return tr("Everybody at %1").arg(entry->address.sliced(1));
    if (role == Qt::ToolTipRole && index.column() == AddressColumn && isDomain)
        return tr("Nobody at %1 is written to.").arg(entry->address.sliced(1));
    if (role == Qt::ToolTipRole && index.column() == AddedColumn)
        return QLocale().toString(entry->addedAt.toLocalTime(), QLocale::LongFormat);
    // Between words from right to left an address still reads from left to right.
    const bool isMarked =
        role == Qt::DisplayRole && index.column() == AddressColumn && QGuiApplication::isRightToLeft();
    return isMarked ? QChar(0x200e) + entry->address : text(*entry, index.column());
}

QVariant DoNotEmailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case AddressColumn:
        return tr("Address or domain");
    case ReasonColumn:
        return tr("Reason");
    case AddedColumn:
        return tr("Added");
    case SourceColumn:
        return tr("From");
    default:
        return {};
    }
}

} // namespace sincerely
