#pragma once

#include "ui/document/accounts.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace sincerely
{

class AdministratorPane;
class Glyph;
class Label;
class MicrosoftForm;
class SignInSteps;

/// A sign-in with the browser from the offer to the end: what will happen, what is happening, why it did not succeed
/// and what helps.
class SignInPane : public Card
{
    Q_OBJECT

public:
    explicit SignInPane(QWidget *parent = nullptr);

    /// Before it begins. \param account which one; without an id: a new one \param isComplete false: it cannot begin
    /// before a client id is given
    void offer(const Account &account, bool isComplete);
    /// While it is under way, and when it has failed.
    void show(const SignInStatus &signIn);

    [[nodiscard]] AccountId account() const { return m_account.id; }
    void focusWhatIsNext();

Q_SIGNALS:
    void signInRequested(const QMap<QString, QString> &settings);
    void cancelled();
    void browserRequested(const QUrl &url);
    void emailRequested(const QUrl &email);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTexts();
    void buildButtons();
    QPushButton *makeButton(const QString &objectName, const QString &text);
    void arrange();
    void showTitle();
    void showProblem(const SignInStatus &signIn);
    void setAdvancedShown(bool shown);
    void go();
    void copyLink();

    Account m_account;
    QUrl m_link;
    Label *m_title;
    Label *m_about;
    Label *m_rights;
    SignInSteps *m_steps;
    QWidget *m_problem;
    Label *m_problemText;
    AdministratorPane *m_administrator;
    QPushButton *m_advanced;
    MicrosoftForm *m_form;
    Label *m_hint;
    QPushButton *m_go;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_cancel;
};

} // namespace sincerely
