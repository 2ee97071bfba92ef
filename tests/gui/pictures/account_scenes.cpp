#include "core/accounts/sign_in_remedy.h"
#include "core/providers/folder/folder_provider.h"
#include "core/providers/graph/graph_provider.h"
#include "tests/gui/pictures/all_scenes.h"
#include "tests/gui/pictures/scene_desk.h"
#include "ui/frame/action_book.h"
#include "ui/pages/accounts/account_card.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/folder_pane.h"
#include "ui/pages/accounts/sign_in_pane.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Phase = SignInStatus::Phase;

const QSize kPage(1030, 700);
const QSize kPane(860, 640);

Account mailbox(const QString &name, const MailAddress &owner)
{
    Account account;
    account.name = name;
    account.provider = graph::providerKey();
    account.owner = owner;
    account.settings = {{u"client_id"_s, u"5f2c8a6e-9d41-4c0b-8a37-1f6e2b90c7d4"_s}};
    return account;
}

/// On the ground of a page, as wide as there.
std::unique_ptr<QWidget> onPage(QWidget *pane)
{
    auto page = std::make_unique<QWidget>();
    pane->setParent(page.get());
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->addWidget(pane);
    column->addStretch(1);
    return page;
}

std::unique_ptr<QWidget> accountsPage(const QList<Account> &accounts, const std::function<void(AccountsPage &)> &then)
{
    auto desk = std::make_unique<SceneDesk>(u"Spring visit"_s, manyMessages(3));
    desk->useAccounts(accounts);
    desk->open();
    Accounts &known = desk->workspace().accounts();
    for (const Account &account : desk->workspace().library().accounts()) {
        if (account.name == u"Work"_s || account.provider == folder::providerKey())
            known.noteUsable(account.id);
        else
            known.noteError(account.id,
                            {Error::Kind::SignInNeeded, u"Your sign-in is no longer valid. Sign in again."_s, {}, {}});
    }
    auto *book = new ActionBook;
    auto page = std::make_unique<AccountsPage>(desk->workspace(), desk->pictures(), *book);
    book->setParent(page.get());
    then(*page);
    desk.release()->setParent(page.get());
    return page;
}

QList<Account> someAccounts()
{
    Account folder;
    folder.name = u"Try"_s;
    folder.provider = folder::providerKey();
    folder.owner = {{}, u"ada@localhost.localdomain"_s};
    folder.settings = {{u"path"_s, u"/home/ada/Documents/Campaigns/Emails"_s}};
    Account work = mailbox(u"Work"_s, {u"Ada Lindqvist"_s, u"ada@contoso.example"_s});
    work.signature =
        u"<p>Ada Lindqvist<br>Contoso Boats · <a href=\"https://contoso.example\">contoso.example</a></p>"_s;
    work.otherAddresses = {
        {{u"Contoso Boats"_s, u"sales@contoso.example"_s}, u"<p>Contoso Boats</p>"_s, true, FromTrial::Kept},
        {{u"Ada Lindqvist"_s, u"wilhelmina.alexandrina.von.hohenstein@long-department-name.example"_s},
         {},
         true,
         FromTrial::Replaced},
        {{u"Harbour"_s, u"harbour@contoso.example"_s}}};
    return {work,
            mailbox(u"The mailbox of the department for friends, donors and everybody else who wrote to us"_s,
                    {u"مريم عبد الرحمن الهاشمي – Prof. Dr. von und zu Hohenstein-Lichtenberg"_s,
                     u"wilhelmina.alexandrina.von.hohenstein@long-department-name.example"_s}),
            folder};
}

void writeFirstSignature(AccountsPage &page)
{
    page.findChild<QPushButton *>(u"writeSignature"_s)->click();
}

void showFirstAddresses(AccountsPage &page)
{
    for (auto *button : page.findChildren<QPushButton *>(u"showAddresses"_s)) {
        if (button->accessibleName().endsWith(u"Work"_s))
            button->click();
    }
}

std::unique_ptr<QWidget> card(const AccountStatus &status, const std::function<void(AccountCard &)> &then = {})
{
    auto *made = new AccountCard;
    made->show(mailbox(u"Work"_s, {u"Ada Lindqvist"_s, u"ada@contoso.example"_s}), status, 3, false);
    if (then)
        then(*made);
    return onPage(made);
}

std::unique_ptr<QWidget> offer(bool isComplete)
{
    auto *pane = new SignInPane;
    pane->offer(mailbox({}, {}), isComplete);
    return onPage(pane);
}

SignInStatus signInAt(Phase phase)
{
    SignInStatus status{.phase = phase, .account = mailbox(u"Work"_s, {u"Ada Lindqvist"_s, u"ada@contoso.example"_s})};
    status.account.id = {1};
    status.link = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=5f2c8a6e"_s);
    return status;
}

std::unique_ptr<QWidget> signIn(const SignInStatus &status)
{
    auto *pane = new SignInPane;
    pane->show(status);
    return onPage(pane);
}

std::unique_ptr<QWidget> refused(const Error &error)
{
    SignInStatus status = signInAt(Phase::Failed);
    status.account.id = {};
    status.error = error;
    status.remedy = remedyFor(error);
    status.consentLink =
        QUrl(u"https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=5f2c8a6e-9d41-4c0b-8a37-"
             "1f6e2b90c7d4&scope=https%3A%2F%2Fgraph.microsoft.com%2FUser.Read%20https%3A%2F%2Fgraph.microsoft.com%"
             "2FMail.ReadWrite%20https%3A%2F%2Fgraph.microsoft.com%2FMail.Send&redirect_uri=http%3A%2F%2Flocalhost&"
             "state=sincerely"_s);
    return signIn(status);
}

std::unique_ptr<QWidget> folderPane(const QString &problem)
{
    auto *pane = new FolderPane;
    pane->begin();
    pane->showProblem(problem);
    return onPage(pane);
}

} // namespace

Scenes accountScenes()
{
    using Kind = Error::Kind;
    using State = AccountStatus::State;
    const auto nothing = [](AccountsPage &) {};
    const Error declined{
        Kind::SignInNeeded,
        u"The sign-in was declined in the browser. To send from this mailbox, sign in again and accept."_s,
        u"error access_denied, AADSTS65004"_s,
        {}};
    const Error consent{Kind::AccountRefused, u"-"_s, u"error access_denied, AADSTS90094"_s, {}};
    const Error rule{Kind::AccountRefused,
                     u"A rule of your organisation does not allow this sign-in from this computer. Ask your "
                     "administrator; trying again does not help."_s,
                     u"error access_denied, AADSTS53003, trace 0f6f5a1e-8a2c-4c46-a2b7-5f6c2c1f9b00"_s,
                     {}};
    const Error unknown{Kind::Invalid,
                        u"The application id is unknown, switched off, or not registered as a desktop program. Check "
                        "the client id in the account's settings and its registration at entra.microsoft.com (\"Allow "
                        "public client flows\")."_s,
                        u"error unauthorized_client, AADSTS700016"_s,
                        {}};
    return {
        {u"accounts"_s, kPage, [nothing] { return accountsPage(someAccounts(), nothing); }},
        {u"accounts-narrow"_s, {640, 700}, [nothing] { return accountsPage(someAccounts(), nothing); }},
        {u"accounts-empty"_s, kPage, [nothing] { return accountsPage({}, nothing); }},
        {u"accounts-adding"_s, kPage,
         [] { return accountsPage(someAccounts(), [](AccountsPage &page) { page.openForAdding(); }); }},
        {u"accounts-signature"_s, kPage, [] { return accountsPage(someAccounts(), writeFirstSignature); }},
        {u"accounts-signature-of-alias"_s, kPage,
         [] {
             return accountsPage(someAccounts(), [](AccountsPage &page) {
                 showFirstAddresses(page);
                 page.findChildren<QPushButton *>(u"signatureOf"_s).at(1)->click();
             });
         }},
        {u"accounts-addresses"_s, kPage, [] { return accountsPage(someAccounts(), showFirstAddresses); }},
        {u"account-unknown"_s, {860, 260}, [] { return card({}); }},
        {u"account-checking"_s, {860, 260}, [] { return card({State::Checking, {}}); }},
        {u"account-trouble"_s,
         {860, 280},
         [] {
             return card({State::Trouble, u"The keychain of this computer is locked. Unlock it, and check again."_s});
         }},
        {u"account-removing"_s,
         {860, 360},
         [] { return card({State::Usable, {}}, [](AccountCard &card) { card.remove(); }); }},
        {u"account-renaming"_s,
         {860, 280},
         [] { return card({State::Usable, {}}, [](AccountCard &card) { card.rename(); }); }},
        {u"account-refusing"_s,
         {860, 340},
         [] {
             return card({State::Usable, {}}, [](AccountCard &card) {
                 card.refuse(u"“Spring visit” is not finished and is sent from this account. Finish it, or choose "
                             "another account for it first."_s);
             });
         }},
        {u"sign-in-offer"_s, kPane, [] { return offer(true); }},
        {u"sign-in-no-client-id"_s, kPane, [] { return offer(false); }},
        {u"sign-in-opening"_s, kPane, [] { return signIn(signInAt(Phase::Opening)); }},
        {u"sign-in-browser"_s, kPane, [] { return signIn(signInAt(Phase::InBrowser)); }},
        {u"sign-in-finishing"_s, kPane, [] { return signIn(signInAt(Phase::Finishing)); }},
        {u"sign-in-declined"_s, kPane, [declined] { return refused(declined); }},
        {u"sign-in-consent"_s, kPane, [consent] { return refused(consent); }},
        {u"sign-in-rule"_s, kPane, [rule] { return refused(rule); }},
        {u"sign-in-wrong-settings"_s, kPane, [unknown] { return refused(unknown); }},
        {u"folder-adding"_s, kPane, [] { return folderPane({}); }},
        {u"folder-refused"_s, kPane,
         [] { return folderPane(u"There is already an account named “Try”. Choose another name."_s); }},
    };
}

} // namespace sincerely::test
