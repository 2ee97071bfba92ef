#include "ui/pages/accounts/sign_in_pane.h"

#include "ui/frame/announce.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/pages/accounts/account_texts.h"
#include "ui/pages/accounts/administrator_pane.h"
#include "ui/pages/accounts/microsoft_form.h"
#include "ui/pages/accounts/sign_in_steps.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

SignInPane::SignInPane(QWidget *parent)
    : Card(parent)
    , m_steps(new SignInSteps(this))
    , m_administrator(new AdministratorPane(this))
    , m_form(new MicrosoftForm(this))
{
    setObjectName(QStringLiteral("signInPane"));
    buildTexts();
    buildButtons();
    arrange();
    connect(m_form, &MicrosoftForm::submitted, this, &SignInPane::go);
    connect(m_administrator, &AdministratorPane::emailRequested, this, &SignInPane::emailRequested);
    connect(m_advanced, &QPushButton::toggled, this, &SignInPane::setAdvancedShown);
    connect(m_go, &QPushButton::clicked, this, &SignInPane::go);
    connect(m_copy, &QPushButton::clicked, this, &SignInPane::copyLink);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT browserRequested(m_link); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInPane::cancelled);
    setFocusProxy(m_go);
}

void SignInPane::buildTexts()
{
    const auto wrapped = [this](const QString &objectName, const QString &text, Label::Voice voice) {
        auto *label = new Label(text, voice, this);
        label->setObjectName(objectName);
        label->setWordWrap(true);
        return label;
    };
    m_title = wrapped(QStringLiteral("signInTitle"), QString(), Label::Voice::SectionTitle);
    m_about = wrapped(QStringLiteral("signInAbout"),
                      tr("Your browser opens Microsoft’s own sign-in page. Choose the mailbox there and accept what "
                         "Sincerely asks for. Your password stays with Microsoft."),
                      Label::Voice::Body);
    m_rights = wrapped(QStringLiteral("signInRights"),
                       tr("Sincerely may then write drafts in this mailbox and send them as you. The sign-in is kept "
                          "in the keychain of this computer and nowhere else."),
                       Label::Voice::Secondary);
    m_hint = wrapped(QStringLiteral("signInHint"), QString(), Label::Voice::Secondary);
    m_problem = new QWidget(this);
    m_problemText = wrapped(QStringLiteral("signInProblem"), QString(), Label::Voice::Body);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    row->addWidget(new Glyph(QStringLiteral("attention"), theme::Colour::Attention, m_problem), 0, Qt::AlignTop);
    row->addWidget(m_problemText, 1);
}

QPushButton *SignInPane::makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

void SignInPane::buildButtons()
{
    m_advanced = makeButton(QStringLiteral("advanced"), tr("Advanced"));
    m_advanced->setCheckable(true);
    m_advanced->setToolTip(tr("Other Microsoft clouds, guests, and registrations of your own"));
    theme::setKind(m_advanced, theme::ButtonKind::Flat);
    m_go = makeButton(QStringLiteral("signIn"), QString());
    m_go->setIcon(theme::icon(QStringLiteral("globe"), theme::Colour::OnAccent));
    theme::setKind(m_go, theme::ButtonKind::Accent);
    m_copy = makeButton(QStringLiteral("copyLink"), tr("Copy link"));
    m_copy->setToolTip(tr("For when the browser did not open, or another one is to be used"));
    m_open = makeButton(QStringLiteral("openAgain"), tr("Open the page again"));
    m_cancel = makeButton(QStringLiteral("cancelSignIn"), tr("Cancel"));
    m_cancel->setToolTip(theme::withShortcut(tr("Leaves everything as it was"), QKeySequence(Qt::Key_Escape)));
}

void SignInPane::arrange()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    for (QPushButton *button : {m_go, m_copy, m_open, m_cancel, m_advanced})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_rights);
    column->addWidget(m_steps);
    column->addWidget(m_problem);
    column->addWidget(m_administrator);
    column->addWidget(m_hint);
    column->addSpacing(theme::kTight);
    column->addWidget(buttons);
    column->addWidget(m_form);
}

void SignInPane::showTitle()
{
    m_title->setText(m_account.id.isNull() ? tr("Add a Microsoft 365 mailbox")
                                           : tr("Sign in to “%1” again").arg(m_account.name));
}

void SignInPane::offer(const Account &account, bool isComplete)
{
    m_account = account;
    showTitle();
    m_form->show(account.settings);
    m_hint->setText(isComplete ? QString()
                               : tr("This copy of Sincerely has no Microsoft application id of its own. Give that of "
                                    "your organisation’s registration below."));
    m_go->setText(tr("Sign in with the browser"));
    m_go->setAccessibleName(m_go->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the sign-in"));
    for (QWidget *shown : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_rights),
                           static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_advanced)})
        shown->show();
    for (QWidget *hidden : {static_cast<QWidget *>(m_steps), m_problem, static_cast<QWidget *>(m_administrator),
                            static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_open)})
        hidden->hide();
    m_hint->setVisible(!isComplete);
    m_advanced->setChecked(!isComplete);
    setAdvancedShown(!isComplete);
    QWidget::show();
}

void SignInPane::show(const SignInStatus &signIn)
{
    using Phase = SignInStatus::Phase;
    const bool hasFailed = signIn.phase == Phase::Failed;
    m_account = signIn.account;
    m_link = signIn.link;
    showTitle();
    m_about->hide();
    m_rights->hide();
    m_steps->setVisible(!hasFailed);
    m_steps->show(signIn.phase);
    const bool isInBrowser = signIn.phase == Phase::InBrowser;
    m_copy->setVisible(isInBrowser);
    m_open->setVisible(isInBrowser);
    m_hint->setVisible(isInBrowser);
    m_hint->setText(tr("Did the browser not open? Copy the link into its address line. It is good for five minutes."));
    m_go->setVisible(hasFailed);
    m_go->setText(tr("Sign in again"));
    m_go->setAccessibleName(m_go->text());
    m_cancel->setText(hasFailed ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(hasFailed ? tr("Close the sign-in") : tr("Cancel the sign-in"));
    m_advanced->setVisible(hasFailed);
    m_problem->setVisible(hasFailed);
    showProblem(signIn);
    const bool wantsSettings = hasFailed && signIn.remedy == SignInRemedy::CheckSettings;
    m_advanced->setChecked(wantsSettings);
    setAdvancedShown(wantsSettings);
    QWidget::show();
}

void SignInPane::showProblem(const SignInStatus &signIn)
{
    if (signIn.phase != SignInStatus::Phase::Failed) {
        m_administrator->hide();
        return;
    }
    m_form->show(signIn.account.settings);
    m_problemText->setText(account_texts::problem(signIn));
    m_administrator->show(account_texts::administratorText(signIn), account_texts::administratorEmail(signIn));
    announce(m_problemText);
}

void SignInPane::setAdvancedShown(bool shown)
{
    m_form->setVisible(shown);
    m_advanced->setIcon(theme::icon(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
}

void SignInPane::focusWhatIsNext()
{
    QWidget *next = m_cancel;
    if (!m_form->isHidden())
        next = m_form;
    else if (!m_administrator->isHidden())
        next = m_administrator;
    else if (!m_go->isHidden())
        next = m_go;
    else if (!m_copy->isHidden())
        next = m_copy;
    setFocusProxy(next);
    next->setFocus(Qt::OtherFocusReason);
}

void SignInPane::go()
{
    if (!m_go->isHidden())
        Q_EMIT signInRequested(m_form->settings());
}

void SignInPane::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
    m_hint->setText(tr("The link is copied. Paste it into the address line of a browser."));
    announce(m_hint);
}

void SignInPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace sincerely
