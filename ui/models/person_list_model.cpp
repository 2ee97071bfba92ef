#include "ui/models/person_list_model.h"

#include "ui/document/campaign_document.h"

namespace sincerely
{

PersonListModel::PersonListModel(CampaignDocument &document, QObject *parent)
    : PeopleModel(document.people(), &document.review(), parent)
{
}

int PersonListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecipientId id = idAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return people().nameOf(id);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(people().nameOf(id), stateWord(id));
    case Qt::ToolTipRole: {
        const QString reason = common(id, role).toString();
        const QString name = people().nameOf(id);
        return reason.isEmpty() ? QStringLiteral("%1 – %2").arg(name, stateWord(id))
                                : QStringLiteral("%1 – %2").arg(name, reason);
    }
    default:
        return common(id, role);
    }
}

} // namespace sincerely
