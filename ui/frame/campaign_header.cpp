#include "ui/frame/campaign_header.h"

#include "ui/frame/accessible_role.h"
#include "ui/frame/title_edit.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace sincerely
{

CampaignHeader::CampaignHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleEdit(tr("Name of the campaign"), this))
    , m_account(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setOpensMenu(m_account);
    m_title->setObjectName(QStringLiteral("campaignTitle"));
    m_title->setPlaceholderText(tr("Untitled campaign"));
    m_account->setObjectName(QStringLiteral("campaignAccount"));
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setMenu(m_menu);
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_account->setToolTip(tr("The account this campaign is sent from"));

    auto *row = new QHBoxLayout(this);
    // The text of the title, not its edge, stands at the margin of the page.
    row->setContentsMargins(theme::kPage - TitleEdit::textInset(), theme::kBetween, theme::kBetween, theme::kInside);
    row->setSpacing(theme::kBetween);
    row->addWidget(m_title, 100);
    row->addStretch(1);
    row->addWidget(m_account);
    connect(m_title, &TitleEdit::renamed, this, &CampaignHeader::renamed);
    setAccounts({});
}

void CampaignHeader::setTitle(const QString &title)
{
    m_title->setTitle(title);
}

void CampaignHeader::editTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void CampaignHeader::setRenamable(bool renamable)
{
    m_title->setReadOnly(!renamable);
    m_title->setFocusPolicy(renamable ? Qt::StrongFocus : Qt::NoFocus);
}

void CampaignHeader::setReadOnly(bool readOnly)
{
    m_account->setEnabled(!readOnly);
}

void CampaignHeader::setAccounts(const QList<SenderChoice> &accounts)
{
    const auto chosen =
        std::find_if(accounts.cbegin(), accounts.cend(), [](const SenderChoice &account) { return account.isCurrent; });
    const bool isChosen = chosen != accounts.cend();
    const QString text = isChosen ? chosen->text : tr("Choose an account");
    m_account->setText(theme::literally(text));
    m_account->setIcon(theme::icon(isChosen ? chosen->iconName : QStringLiteral("account")));
    m_account->setAccessibleName(tr("Account: %1").arg(text));
    fillMenu(accounts);
}

void CampaignHeader::fillMenu(const QList<SenderChoice> &accounts)
{
    m_menu->clear();
    addToMenu(m_menu, accounts,
              [this](AccountId account, const QString &from) { Q_EMIT accountChosen(account, from); });
    QAction *manage = m_menu->addAction(tr("Accounts…"));
    connect(manage, &QAction::triggered, this, &CampaignHeader::accountsRequested);
}

} // namespace sincerely
