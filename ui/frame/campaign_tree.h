#pragma once

#include "ui/frame/sidebar_items.h"

#include <QTreeView>

namespace sincerely
{

/// The campaigns in the sidebar, the archived ones in a group of their own. It is as high as its rows; type-ahead and
/// arrows as in any tree, Space and Enter fold a group. What is chosen by the program is not told back.
class CampaignTree : public QTreeView
{
    Q_OBJECT

public:
    /// \param items must outlive the tree
    explicit CampaignTree(SidebarItems &items, QWidget *parent = nullptr);

    /// Keeps selection, scroll position and an open editor where it can.
    void setCampaigns(const QList<SidebarCampaign> &campaigns);
    /// Null takes the selection away.
    void select(CampaignId id);
    void goToLast(); ///< The last row gets the keyboard, as when one comes from below.
    void editName(); ///< Of the selected campaign, in its row.

    [[nodiscard]] CampaignId current() const; ///< Null when none is selected.
    [[nodiscard]] bool isArchived(CampaignId id) const;
    [[nodiscard]] int heightOfRows() const;

Q_SIGNALS:
    void currentCampaignChanged(); ///< However it came about.
    void chosen(sincerely::CampaignId id);
    void renamed(sincerely::CampaignId id, const QString &name);
    void heightOfRowsChanged();
    void leftBelow(); ///< The down arrow in the last row.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fold(const QModelIndex &group);

    SidebarItems &m_items;
    bool m_isFilling = false; ///< Selections that are made by us are not told.
};

} // namespace sincerely
