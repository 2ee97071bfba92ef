#include "ui/pages/accounts/microsoft_form.h"

#include "ui/frame/label.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace sincerely
{

MicrosoftForm::MicrosoftForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QGridLayout(this))
    , m_cloud(new QComboBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::kBetween);
    m_form->setVerticalSpacing(theme::kTight);
    m_form->setColumnStretch(1, 1);
    m_cloud->setObjectName(QStringLiteral("cloud"));
    m_cloud->setAccessibleName(tr("Microsoft cloud"));
    m_cloud->setMinimumContentsLength(16);
    m_cloud->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cloud->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cloud->addItem(tr("Worldwide (nearly everybody)"), QStringLiteral("global"));
    m_cloud->addItem(tr("US Government L4 (GCC High)"), QStringLiteral("us-gov-l4"));
    m_cloud->addItem(tr("US Government L5 (DoD)"), QStringLiteral("us-gov-l5"));
    m_cloud->addItem(tr("China (21Vianet)"), QStringLiteral("china"));
    addRow(tr("Cloud"), m_cloud);
    m_tenant = addEdit(QStringLiteral("tenant"), tr("Tenant"), tr("Found by itself"),
                       tr("Your organisation’s domain (contoso.com) or tenant id, for guests and for programs "
                          "registered in one organisation."));
    m_clientId = addEdit(QStringLiteral("clientId"), tr("Client id"), tr("That of Sincerely"),
                         tr("Of your organisation’s own registration: a desktop program with the redirect address "
                            "http://localhost."));
    setFocusProxy(m_clientId); // of all, that is what is missing most often
}

QLineEdit *MicrosoftForm::addEdit(const QString &objectName, const QString &name, const QString &placeholder,
                                  const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setAccessibleDescription(hint);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(300);
    connect(edit, &QLineEdit::returnPressed, this, &MicrosoftForm::submitted);
    addRow(name, edit);
    auto *about = new Label(hint, Label::Voice::Secondary, this);
    about->setWordWrap(true);
    m_form->addWidget(about, m_form->rowCount(), 1);
    return edit;
}

void MicrosoftForm::addRow(const QString &name, QWidget *field)
{
    const int row = m_form->rowCount();
    if (row > 1)
        m_form->setRowMinimumHeight(row, theme::kTight); // after the hint of the one before
    auto *label = new Label(name, Label::Voice::Body, this);
    label->setBuddy(field);
    m_form->addWidget(label, row + 1, 0);
    m_form->addWidget(field, row + 1, 1);
}

void MicrosoftForm::show(const Accounts::Settings &settings)
{
    const int cloud = m_cloud->findData(settings.value(QStringLiteral("cloud")));
    m_cloud->setCurrentIndex(std::max(0, cloud));
    const QString tenant = settings.value(QStringLiteral("tenant"));
    m_tenant->setText(tenant == QStringLiteral("common") ? QString() : tenant);
    m_clientId->setText(settings.value(QStringLiteral("client_id")));
}

Accounts::Settings MicrosoftForm::settings() const
{
    return {{QStringLiteral("cloud"), m_cloud->currentData().toString()},
            {QStringLiteral("tenant"), m_tenant->text()},
            {QStringLiteral("client_id"), m_clientId->text()}};
}

} // namespace sincerely
