#include "ui/models/recipient_table_model.h"

#include "ui/document/campaign_document.h"

namespace sincerely
{

RecipientTableModel::RecipientTableModel(CampaignDocument &document, QObject *parent)
    : RecipientTableModel(document.people(), &document.review(), parent)
{
}

RecipientTableModel::RecipientTableModel(People &savedList, QObject *parent)
    : RecipientTableModel(savedList, nullptr, parent)
{
}

RecipientTableModel::RecipientTableModel(People &people, Review *review, QObject *parent)
    : PeopleModel(people, review, parent)
    , m_firstValue(review ? kStateColumn + 1 : 0)
    , m_columnCount(m_firstValue + int(people.list().columns.size()))
{
}

void RecipientTableModel::noteColumns()
{
    const int now = m_firstValue + int(people().list().columns.size());
    if (now > m_columnCount) {
        beginInsertColumns({}, m_columnCount, now - 1);
        m_columnCount = now;
        endInsertColumns();
    } else if (now < m_columnCount) {
        beginRemoveColumns({}, now, m_columnCount - 1);
        m_columnCount = now;
        endRemoveColumns();
    }
    if (m_columnCount > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columnCount - 1);
}

int RecipientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columnCount;
}

QString RecipientTableModel::spoken(RecipientId id) const
{
    const QString reason = common(id, Qt::ToolTipRole).toString();
    const QString state = reason.isEmpty() ? stateWord(id) : QStringLiteral("%1: %2").arg(stateWord(id), reason);
    return QStringLiteral("%1, %2").arg(people().nameOf(id), state);
}

QVariant RecipientTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecipientId id = idAt(index.row());
    if (isState(index.column())) {
        if (role == Qt::DisplayRole)
            return stateWord(id);
        if (role == Qt::AccessibleTextRole) // the first cell speaks for the row: it is the one that the keys go through
            return spoken(id);
        return common(id, role);
    }
    if (role == RecipientRole || role == StateRole)
        return common(id, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const std::optional<Recipient> person = people().recipient(id);
    return person ? person->values.value(index.column() - m_firstValue) : QVariant();
}

bool RecipientTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || isState(index.column()) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    people().setValue(idAt(index.row()), index.column() - m_firstValue, value.toString());
    return true;
}

Qt::ItemFlags RecipientTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PeopleModel::flags(index);
    const bool isValue = index.isValid() && !isState(index.column());
    return isValue ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecipientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return PeopleModel::headerData(section, orientation, role);
    return isState(section) ? tr("State") : people().list().columns.value(section - m_firstValue);
}

void RecipientTableModel::sort(int column, Qt::SortOrder order)
{
    setOrder(column - m_firstValue, order == Qt::DescendingOrder);
}

} // namespace sincerely
