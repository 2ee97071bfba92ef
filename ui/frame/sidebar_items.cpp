#include "ui/frame/sidebar_items.h"

#include <QLocale>

#include <algorithm>

namespace sincerely
{

namespace
{

bool haveTheSameOrder(const QList<SidebarCampaign> &one, const QList<SidebarCampaign> &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const SidebarCampaign &a, const SidebarCampaign &b) {
                          return a.id == b.id && a.isArchived == b.isArchived;
                      });
}

} // namespace

SidebarItems::SidebarItems(QObject *parent)
    : QStandardItemModel(parent)
{
    rebuild();
}

bool SidebarItems::setCampaigns(const QList<SidebarCampaign> &campaigns)
{
    const bool isNewOrder = !haveTheSameOrder(campaigns, m_campaigns);
    m_campaigns = campaigns;
    if (isNewOrder) {
        rebuild();
        return true;
    }
    for (const SidebarCampaign &campaign : campaigns)
        fill(*itemFromIndex(find(campaign.id)), campaign);
    return false;
}

void SidebarItems::rebuild()
{
    clear();
    auto *heading = new QStandardItem(tr("Campaigns"));
    heading->setData(int(Kind::Heading), KindRole);
    heading->setFlags(Qt::ItemIsEnabled);
    appendRow(heading);
    auto *archive = new QStandardItem;
    archive->setData(int(Kind::Archive), KindRole);
    archive->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the keys go through it
    for (const SidebarCampaign &campaign : std::as_const(m_campaigns)) {
        auto *item = new QStandardItem;
        fill(*item, campaign);
        (campaign.isArchived ? archive : heading)->appendRow(item);
    }
    if (archive->rowCount() == 0) {
        delete archive;
        return;
    }
    archive->setText(tr("Archive"));
    archive->setData(QLocale().toString(archive->rowCount()), NoteRole);
    archive->setData(tr("Archive, %Ln campaign(s)", nullptr, archive->rowCount()), Qt::AccessibleTextRole);
    heading->appendRow(archive);
}

void SidebarItems::fill(QStandardItem &item, const SidebarCampaign &campaign) const
{
    item.setText(campaign.name);
    item.setData(int(Kind::Campaign), KindRole);
    item.setData(campaign.id.value, IdRole);
    item.setData(campaign.note, NoteRole);
    item.setData(campaign.iconName, IconRole);
    item.setData(int(campaign.colour), ColourRole);
    item.setData(campaign.state, StateRole);
    QStringList spoken = {campaign.name};
    for (const QString &part : {campaign.state, campaign.note}) {
        if (!part.isEmpty() && !spoken.contains(part))
            spoken.append(part);
    }
    item.setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    item.setToolTip(spoken.join(QStringLiteral("\n")));
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
}

QModelIndex SidebarItems::heading() const
{
    return index(0, 0);
}

QModelIndex SidebarItems::archive() const
{
    const QModelIndex last = index(rowCount(heading()) - 1, 0, heading());
    return last.isValid() && kindOf(last) == Kind::Archive ? last : QModelIndex();
}

QModelIndex SidebarItems::find(CampaignId id) const
{
    for (const QModelIndex &parent : {heading(), archive()}) {
        for (int row = 0; parent.isValid() && row < rowCount(parent); ++row) {
            const QModelIndex candidate = index(row, 0, parent);
            if (kindOf(candidate) == Kind::Campaign && idOf(candidate) == id)
                return candidate;
        }
    }
    return {};
}

SidebarItems::Kind SidebarItems::kindOf(const QModelIndex &index)
{
    return Kind(index.data(KindRole).toInt());
}

CampaignId SidebarItems::idOf(const QModelIndex &index)
{
    return {index.data(IdRole).toLongLong()};
}

} // namespace sincerely
