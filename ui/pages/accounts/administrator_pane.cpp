#include "ui/pages/accounts/administrator_pane.h"

#include "ui/frame/announce.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/theme/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kLines = 13;

} // namespace

AdministratorPane::AdministratorPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copied(new Label(QString(), Label::Voice::Secondary, this))
{
    m_text->setObjectName(QStringLiteral("administratorText"));
    m_text->setAccessibleName(tr("Text for your administrator"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // the link is longer than any line
    m_text->setFixedHeight(fontMetrics().lineSpacing() * kLines + 2 * theme::kInside);
    m_copied->setObjectName(QStringLiteral("textCopied"));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    const auto add = [buttons, row](const QString &objectName, const QString &text, const QString &iconName) {
        auto *button = new QPushButton(theme::icon(iconName), text, buttons);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    m_write =
        add(QStringLiteral("writeToAdministrator"), tr("Write to the administrator"), QStringLiteral("mail-open"));
    m_write->setToolTip(tr("Opens your mail program with this text"));
    QPushButton *copyText = add(QStringLiteral("copyText"), tr("Copy text"), QStringLiteral("duplicate"));
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT emailRequested(m_email); });
    connect(copyText, &QPushButton::clicked, this, &AdministratorPane::copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(m_text);
    column->addWidget(buttons);
    column->addWidget(m_copied);
    m_copied->hide();
    setFocusProxy(m_write);
}

void AdministratorPane::show(const QString &text, const QUrl &email)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_email = email;
    m_copied->hide();
    setVisible(!text.isEmpty());
}

void AdministratorPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copied->setText(tr("The text is copied."));
    m_copied->show();
    announce(m_copied);
}

} // namespace sincerely
