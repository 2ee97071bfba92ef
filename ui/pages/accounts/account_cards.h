#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace sincerely
{

class AccountCard;
class Accounts;
class Workspace;

/// A card for each account, in the order of their names.
class AccountCards : public QWidget
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit AccountCards(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const QList<AccountCard *> &all() const { return m_order; }
    [[nodiscard]] AccountCard *card(AccountId id) const { return m_cards.value(id); }
    /// The one with the keyboard, or the only one; otherwise nullptr.
    [[nodiscard]] AccountCard *current() const;

    /// What the workspace has now.
    void show();

Q_SIGNALS:
    void signatureRequested(sincerely::AccountId id);
    void addressesRequested(sincerely::AccountId id);
    void changed();              ///< There are others now.
    void focused(QWidget *card); ///< Another one has been gone to by keys.

private:
    AccountCard *makeCard(AccountId id);
    void showCard(AccountId id);
    void moveBy(int step);

    Workspace &m_workspace;
    Accounts &m_accounts;
    QVBoxLayout *m_column;
    QHash<AccountId, AccountCard *> m_cards;
    QList<AccountCard *> m_order;
};

} // namespace sincerely
