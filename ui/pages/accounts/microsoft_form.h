#pragma once

#include "ui/document/accounts.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace sincerely
{

/// What hardly anybody has to change for a Microsoft account: cloud, organisation, registration.
class MicrosoftForm : public QWidget
{
    Q_OBJECT

public:
    explicit MicrosoftForm(QWidget *parent = nullptr);

    void show(const Accounts::Settings &settings);
    /// As Accounts::signInNew() takes them; an empty value stands for what holds without one.
    [[nodiscard]] Accounts::Settings settings() const;

Q_SIGNALS:
    void submitted(); ///< Enter was pressed in it.

private:
    void addRow(const QString &name, QWidget *field);
    QLineEdit *addEdit(const QString &objectName, const QString &name, const QString &placeholder, const QString &hint);

    QGridLayout *m_form;
    QComboBox *m_cloud;
    QLineEdit *m_tenant;
    QLineEdit *m_clientId;
};

} // namespace sincerely
