#include "ui/pages/accounts/account_cards.h"

#include "ui/document/workspace.h"
#include "ui/pages/accounts/account_card.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

AccountCards::AccountCards(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_accounts(workspace.accounts())
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::kBetween);
    connect(&workspace.library(), &Library::accountsChanged, this, &AccountCards::show);
    connect(&workspace.library(), &Library::campaignsChanged, this, &AccountCards::show);
    connect(&m_accounts, &Accounts::statusChanged, this, &AccountCards::showCard);
    connect(&m_accounts, &Accounts::refused, this, [this](AccountId id, const QString &sentence) {
        if (AccountCard *refusing = card(id))
            refusing->refuse(sentence);
    });
    show();
}

AccountCard *AccountCards::makeCard(AccountId id)
{
    auto *made = new AccountCard(this);
    made->setObjectName(QStringLiteral("account%1").arg(id.value));
    connect(made, &AccountCard::checkRequested, &m_accounts, &Accounts::check);
    connect(made, &AccountCard::signInRequested, &m_accounts, [this](AccountId one) { m_accounts.signInAgain(one); });
    connect(made, &AccountCard::renamed, &m_accounts, &Accounts::rename);
    connect(made, &AccountCard::removeRequested, &m_accounts, &Accounts::remove);
    connect(made, &AccountCard::folderRequested, &m_accounts,
            [this](const QString &path) { m_accounts.openInBrowser(QUrl::fromLocalFile(path)); });
    connect(made, &AccountCard::signatureRequested, this, &AccountCards::signatureRequested);
    connect(made, &AccountCard::addressesRequested, this, &AccountCards::addressesRequested);
    connect(made, &AccountCard::moved, this, &AccountCards::moveBy);
    return made;
}

void AccountCards::show()
{
    const QList<Account> &accounts = m_workspace.library().accounts();
    m_order.clear();
    for (const Account &account : accounts) {
        AccountCard *&shown = m_cards[account.id];
        if (!shown)
            shown = makeCard(account.id);
        m_order.append(shown);
        m_column->removeWidget(shown);
        m_column->addWidget(shown); // in their order
        showCard(account.id);
    }
    const QList<AccountId> known = m_cards.keys();
    for (const AccountId id : known) {
        if (!m_workspace.library().account(id))
            m_cards.take(id)->deleteLater(); // it may be the one that was pressed
    }
    Q_EMIT changed();
}

void AccountCards::showCard(AccountId id)
{
    const std::optional<Account> account = m_workspace.library().account(id);
    AccountCard *shown = card(id);
    if (!account || !shown)
        return;
    const QList<Campaign> &campaigns = m_workspace.library().campaigns();
    const auto used = std::count_if(campaigns.cbegin(), campaigns.cend(), [this, id](const Campaign &campaign) {
        return m_workspace.accountOf(campaign.id) == id;
    });
    shown->show(*account, m_accounts.status(id), int(used), m_accounts.isRemovalUndoable(*account));
    shown->setVisible(true);
}

AccountCard *AccountCards::current() const
{
    for (AccountCard *one : m_order) {
        if (one->hasFocus() || one->isAncestorOf(QApplication::focusWidget()))
            return one;
    }
    return m_order.size() == 1 ? m_order.first() : nullptr;
}

void AccountCards::moveBy(int step)
{
    const qsizetype next = m_order.indexOf(current()) + step;
    if (next < 0 || next >= m_order.size())
        return;
    m_order.at(next)->setFocus(Qt::TabFocusReason);
    Q_EMIT focused(m_order.at(next));
}

} // namespace sincerely
