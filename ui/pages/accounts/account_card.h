#pragma once

#include "ui/pages/accounts/account_texts.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace sincerely
{

class FlowLayout;
class Glyph;
class InfoBar;
class Label;

/// One account: who, how it stands, and what can be done with it.
class AccountCard : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    /// \param campaigns how many are sent from it \param isRemovalUndoable otherwise the card asks before
    void show(const Account &account, const AccountStatus &status, int campaigns, bool isRemovalUndoable);
    [[nodiscard]] AccountId id() const { return m_account.id; }

    // What the buttons do; for keys.
    void check();
    void signIn();
    void rename();
    void remove();
    void openFolder();
    void writeSignature();
    void showAddresses();

    /// Something that was asked is not possible.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void checkRequested(sincerely::AccountId id);
    void signInRequested(sincerely::AccountId id);
    void renamed(sincerely::AccountId id, const QString &name);
    void removeRequested(sincerely::AccountId id);
    void signatureRequested(sincerely::AccountId id);
    void addressesRequested(sincerely::AccountId id);
    void folderRequested(const QString &path);
    void moved(int step); ///< To the next card (1) or the one before (-1).

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTexts();
    QWidget *buildButtons();
    QPushButton *addButton(FlowLayout *row, const QString &objectName, const QString &text,
                           void (AccountCard::*slot)());
    void nameButtons();
    void showState(const AccountStatus &status);
    void endRenaming(bool keep);
    void answer(int button);

    Account m_account;
    int m_campaigns = 0;
    bool m_isRemovalUndoable = false;
    bool m_isAsking = false;
    Glyph *m_picture;
    Label *m_name;
    QLineEdit *m_nameEdit;
    Label *m_from;
    Label *m_address;
    Label *m_about;
    Label *m_path;
    Label *m_others;
    Label *m_signature;
    Glyph *m_stateGlyph;
    Label *m_state;
    Label *m_stateAbout;
    QPushButton *m_check;
    QPushButton *m_signIn;
    QPushButton *m_openFolder;
    QPushButton *m_writeSignature;
    QPushButton *m_showAddresses;
    QPushButton *m_rename;
    QPushButton *m_remove;
    InfoBar *m_notice;
};

} // namespace sincerely
