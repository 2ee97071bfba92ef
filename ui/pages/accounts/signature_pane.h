#pragma once

#include "core/model/account.h"
#include "ui/widgets/card.h"

namespace sincerely
{

class InfoBar;
class Label;
class LetterEditor;
class PictureStore;

/// The signature of an account, written as letters are.
class SignaturePane : public Card
{
    Q_OBJECT

public:
    /// \param pictures outlives the pane
    explicit SignaturePane(PictureStore &pictures, QWidget *parent = nullptr);

    /// Shows that of this account.
    void begin(const Account &account);
    [[nodiscard]] AccountId account() const { return m_account; }

Q_SIGNALS:
    void kept(sincerely::AccountId id, const QString &html);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildButtons();

    AccountId m_account;
    Label *m_title;
    LetterEditor *m_editor;
    InfoBar *m_problem;
};

} // namespace sincerely
