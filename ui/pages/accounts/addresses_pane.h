#pragma once

#include "core/model/account.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sincerely
{

class InfoBar;
class Label;

/// What mail of an account can be from: its owner, the aliases that its service names, and what the person adds, such
/// as a shared mailbox.
class AddressesPane : public Card
{
    Q_OBJECT

public:
    explicit AddressesPane(QWidget *parent = nullptr);

    /// Shows those of this account. \param mayBeReplaced whether its service may replace them
    void begin(const Account &account, bool mayBeReplaced);
    /// What has become of them meanwhile.
    void show(const Account &account, bool mayBeReplaced);
    [[nodiscard]] AccountId account() const { return m_account; }

    /// Of `addRequested()`. Empty: it is added.
    void showOutcome(const QString &problem);

Q_SIGNALS:
    void addRequested(sincerely::AccountId id, const QString &text);
    void removeRequested(sincerely::AccountId id, const QString &address);
    void signatureRequested(sincerely::AccountId id, const QString &address);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildAdding();
    QWidget *buildEnd();
    void addRow(QGridLayout *grid, const FromAddress &address, bool isOwn, bool mayBeReplaced);
    QPushButton *addButton(QGridLayout *grid, int column, const QString &objectName, const QString &text,
                           const QString &accessibleName);
    void add();

    AccountId m_account;
    Label *m_title;
    Label *m_about;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QLineEdit *m_text;
    InfoBar *m_problem;
};

} // namespace sincerely
