#pragma once

#include "core/model/account.h"
#include "ui/widgets/card.h"

#include <QMap>

class QComboBox;

namespace sincerely
{

class InfoBar;
class Label;
class LetterEditor;
class PictureStore;

/// The signatures of an account, one for each of its addresses, written as letters are.
class SignaturePane : public Card
{
    Q_OBJECT

public:
    /// \param pictures outlives the pane
    explicit SignaturePane(PictureStore &pictures, QWidget *parent = nullptr);

    /// Shows that of this account. \param address whose it is; empty: the owner's
    void begin(const Account &account, const QString &address = {});
    [[nodiscard]] AccountId account() const { return m_account; }

Q_SIGNALS:
    void kept(sincerely::AccountId id, const QMap<QString, QString> &signatures); ///< By address.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildButtons();
    void keep();
    void turnTo(const QString &address);
    void fillAddresses(const Account &account);

    AccountId m_account;
    QString m_address;                   ///< Whose signature is in the editor.
    QMap<QString, QString> m_signatures; ///< By address, as they stand now.
    Label *m_title;
    QComboBox *m_addresses;
    LetterEditor *m_editor;
    InfoBar *m_problem;
};

} // namespace sincerely
