#include "ui/pages/accounts/accounts_page.h"

#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/pages/accounts/account_card.h"
#include "ui/pages/accounts/account_cards.h"
#include "ui/pages/accounts/account_panes.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kWidth = 130; // characters; wider cards fall apart

} // namespace

AccountsPage::AccountsPage(Workspace &workspace, PictureStore &pictures, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_accounts(workspace.accounts())
    , m_notice(new InfoBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("accountsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kBetween, 0, 0);
    column->setSpacing(theme::kBetween);
    buildHeader(column);
    m_empty = new EmptyState(QStringLiteral("account"), tr("No account yet"),
                             tr("Emails are sent from your own mailbox. Sign in to it once with your browser; your "
                                "password stays with Microsoft."),
                             tr("Sign in to Microsoft 365"), m_stack);
    connect(m_empty, &EmptyState::asked, this, &AccountsPage::openForAdding);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildCards(pictures));
    column->addWidget(m_stack, 1);
    makeActions(actions);
    connectPanes();
    connectAccounts();
    m_panes->showSignIn();
    arrange();
}

void AccountsPage::buildHeader(QVBoxLayout *column)
{
    auto *header = new PageHeader(tr("Accounts"), tr("The mailboxes that your emails are sent from."), this);
    const auto add = [this, header](const QString &objectName, const QString &text, const QString &iconName) {
        auto *button = new QPushButton(theme::icon(iconName), text, this);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        header->addControl(button);
        return button;
    };
    m_addFolder = add(QStringLiteral("addFolder"), tr("Add folder"), QStringLiteral("folder"));
    m_addMicrosoft = add(QStringLiteral("addMicrosoft"), tr("Add Microsoft 365"), QStringLiteral("user-plus"));
    m_notice->setObjectName(QStringLiteral("accountsNotice"));
    auto *top = new QWidget(this);
    top->setMaximumWidth(fontMetrics().averageCharWidth() * kWidth);
    auto *inset = new QVBoxLayout(top);
    inset->setContentsMargins(theme::kPage, 0, theme::kPage, 0);
    inset->setSpacing(theme::kBetween);
    inset->addWidget(header);
    inset->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->addWidget(top, 1000);
    row->addStretch(1);
    column->addLayout(row);
}

QWidget *AccountsPage::buildCards(PictureStore &pictures)
{
    auto *inside = new QWidget(m_stack);
    inside->setMaximumWidth(fontMetrics().averageCharWidth() * kWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::kPage, 0, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    m_panes = new AccountPanes(m_workspace, pictures, inside);
    m_cards = new AccountCards(m_workspace, inside);
    column->addWidget(m_panes);
    column->addWidget(m_cards);
    column->addStretch(1);
    m_area = new QScrollArea(m_stack);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    theme::setBorderless(m_area);
    return m_area;
}

void AccountsPage::makeActions(ActionBook &actions)
{
    const QString heading = tr("Accounts");
    const auto add = [&](QPushButton *button, const QString &objectName, const QString &toolTip,
                         const QKeySequence &key, void (AccountsPage::*slot)()) {
        QAction *action = actions.make(this, heading, {objectName, button->text(), key});
        connect(action, &QAction::triggered, this, slot);
        connect(button, &QPushButton::clicked, this, slot);
        button->setToolTip(theme::withShortcut(toolTip, key));
    };
    add(m_addMicrosoft, QStringLiteral("addMicrosoftAction"), tr("Signs in to a mailbox with your browser"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &AccountsPage::openForAdding);
    add(m_addFolder, QStringLiteral("addFolderAction"), tr("Writes emails into a folder instead of sending them"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &AccountsPage::addFolder);
    addCardAction(actions, QStringLiteral("checkAction"), tr("Check the account"), QKeySequence(Qt::Key_F5),
                  &AccountCard::check);
    addCardAction(actions, QStringLiteral("signInAction"), tr("Sign in to the account again"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &AccountCard::signIn);
    addCardAction(actions, QStringLiteral("renameAction"), tr("Rename the account"), QKeySequence(Qt::Key_F2),
                  &AccountCard::rename);
    addCardAction(actions, QStringLiteral("signatureAction"), tr("Write the signature of the account"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), &AccountCard::writeSignature);
    addCardAction(actions, QStringLiteral("addressesAction"), tr("Show the addresses of the account"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), &AccountCard::showAddresses);
    addCardAction(actions, QStringLiteral("removeAction"), tr("Remove the account"), QKeySequence(Qt::Key_Delete),
                  &AccountCard::remove);
}

void AccountsPage::addCardAction(ActionBook &actions, const QString &objectName, const QString &text,
                                 const QKeySequence &key, void (AccountCard::*slot)())
{
    QAction *action = actions.make(this, tr("Accounts"), {objectName, text, key});
    connect(action, &QAction::triggered, this, [this, slot] {
        if (AccountCard *card = m_cards->current())
            (card->*slot)();
    });
}

void AccountsPage::connectAccounts()
{
    connect(m_cards, &AccountCards::changed, this, &AccountsPage::arrange);
    connect(m_cards, &AccountCards::focused, this, [this](QWidget *card) { m_area->ensureWidgetVisible(card); });
    connect(&m_accounts, &Accounts::signedIn, this, &AccountsPage::endSignIn);
    connect(&m_accounts, &Accounts::added, this, [this](AccountId id) {
        const std::optional<Account> account = m_workspace.library().account(id);
        if (account && account->provider != graph::providerKey())
            tellAdded(id, tr("“%1” is added.").arg(account->name));
    });
    connect(&m_accounts, &Accounts::removed, this, [this](const QString &name) {
        m_notice->setMessage({InfoMessage::Kind::Note, tr("“%1” and its sign-in are removed.").arg(name), {}, true});
    });
}

void AccountsPage::connectPanes()
{
    connect(m_panes, &AccountPanes::changed, this, &AccountsPage::arrange);
    connect(m_panes, &AccountPanes::opened, this, [this] {
        m_notice->setMessage({});
        m_area->verticalScrollBar()->setValue(0);
    });
    connect(m_panes, &AccountPanes::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_panes, &AccountPanes::signInCancelled, this, [this] { m_isWaitedFor = false; });
    connect(m_cards, &AccountCards::signatureRequested, m_panes, [this](AccountId id) { m_panes->writeSignature(id); });
    connect(m_cards, &AccountCards::addressesRequested, m_panes, &AccountPanes::showAddresses);
    connect(m_notice, &InfoBar::buttonPressed, this, &AccountsPage::answerNotice);
}

/// Which parts are there, and where the keyboard goes.
void AccountsPage::arrange()
{
    const bool hasPane = m_panes->current() != nullptr;
    const bool isEmpty = m_cards->all().isEmpty() && !hasPane;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    theme::setKind(m_addMicrosoft, isEmpty || hasPane ? theme::ButtonKind::Secondary : theme::ButtonKind::Accent);
    m_addMicrosoft->setIcon(
        theme::icon(QStringLiteral("user-plus"), isEmpty || hasPane ? theme::Colour::Text : theme::Colour::OnAccent));
    QWidget *first = m_addMicrosoft;
    if (hasPane)
        first = m_panes->current();
    else if (isEmpty)
        first = m_empty;
    else
        first = m_cards->all().first();
    setFocusProxy(first);
}

void AccountsPage::openForAdding()
{
    m_panes->offerSignIn();
}

void AccountsPage::openForSignIn(AccountId id)
{
    m_isWaitedFor = true;
    m_accounts.signInAgain(id);
    m_panes->showSignIn();
}

void AccountsPage::addFolder()
{
    m_panes->addFolder();
}

void AccountsPage::endSignIn(AccountId id, bool isNew)
{
    const std::optional<Account> account = m_workspace.library().account(id);
    if (!account)
        return;
    QWidget *top = window();
    top->raise(); // the browser is in front of it
    top->activateWindow();
    QApplication::alert(top);
    if (AccountCard *card = m_cards->card(id)) {
        card->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(card);
    }
    tellAdded(id,
              isNew ? tr("“%1” is signed in.").arg(account->name) : tr("“%1” is signed in again.").arg(account->name));
}

/// With the way on: back to the campaign that waited, or the offer to send the open one from it.
void AccountsPage::tellAdded(AccountId id, const QString &sentence)
{
    const CampaignDocument *document = m_workspace.document();
    const bool isOther =
        document && document->campaign().state == CampaignState::Writing && document->campaign().account != id;
    QStringList buttons;
    m_offered = std::nullopt;
    if (m_isWaitedFor) {
        buttons.append(tr("Back to sending"));
    } else if (isOther) {
        m_offered = id;
        buttons.append(tr("Send “%1” from it")
                           .arg(fontMetrics().elidedText(document->campaign().name, Qt::ElideRight,
                                                         fontMetrics().averageCharWidth() * 32)));
    }
    m_notice->setMessage({InfoMessage::Kind::Note, sentence, buttons, true});
}

void AccountsPage::answerNotice()
{
    m_notice->setMessage({});
    if (m_isWaitedFor)
        Q_EMIT sendingRequested();
    else if (m_offered)
        m_workspace.chooseAccount(*m_offered);
    m_isWaitedFor = false;
    m_offered = std::nullopt;
    m_cards->show();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_accounts.checkUnknown();
}

} // namespace sincerely
