#pragma once

#include "core/base/id.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QStandardItemModel>
#include <QString>

namespace sincerely
{

/// A campaign as the sidebar shows it.
struct SidebarCampaign {
    CampaignId id;
    QString name;
    QString note = {};     ///< Small, below the name: "41 to review".
    QString iconName = {}; ///< The glyph of its state.
    theme::Colour colour = theme::Colour::Muted;
    QString state = {}; ///< The state in a word, for screen readers and the tooltip.
    bool isArchived = false;

    friend bool operator==(const SidebarCampaign &, const SidebarCampaign &) = default;
};

/// The tree of campaigns: a heading with the campaigns below it, the archived ones in a group of their own at its end.
class SidebarItems : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, IdRole, NoteRole, IconRole, ColourRole, StateRole };
    enum class Kind { Heading, Campaign, Archive };

    explicit SidebarItems(QObject *parent = nullptr);

    /// \returns whether the order changed, so that the items are new ones
    bool setCampaigns(const QList<SidebarCampaign> &campaigns);

    [[nodiscard]] QModelIndex heading() const;
    [[nodiscard]] QModelIndex archive() const; ///< Invalid while nothing is archived.
    [[nodiscard]] QModelIndex find(CampaignId id) const;

    [[nodiscard]] static Kind kindOf(const QModelIndex &index);
    [[nodiscard]] static CampaignId idOf(const QModelIndex &index); ///< Null for what is no campaign.

private:
    void rebuild();
    void fill(QStandardItem &item, const SidebarCampaign &campaign) const;

    QList<SidebarCampaign> m_campaigns;
};

} // namespace sincerely
