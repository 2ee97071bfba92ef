#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/named.h"
#include "app/cli/sending_options.h"
#include "app/services.h"
#include "core/campaign/account_desk.h"
#include "core/store/account_repository.h"

#include <QCoreApplication>
#include <QProcess>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

void tellAccount(Output &output, const Account &account)
{
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("account")},
                      {QStringLiteral("name"), account.name},
                      {QStringLiteral("provider"), account.provider},
                      {QStringLiteral("address"), account.owner.address}};
    if (!account.settleWaits.isEmpty())
        event.insert(QStringLiteral("settle_waits"), toText(account.settleWaits));
    output.json(event);
    output.text(QStringLiteral("%1  %2  %3")
                    .arg(account.name, -20)
                    .arg(providerName(account.provider), -14)
                    .arg(account.owner.address));
}

/// Without a desktop library the system's own opener is asked; the address is shown as well, for when there is none.
void openInBrowser(const QUrl &url)
{
#if defined(Q_OS_MACOS)
    const QString opener = QStringLiteral("open");
#elif defined(Q_OS_WIN)
    const QString opener = QStringLiteral("explorer");
#else
    const QString opener = QStringLiteral("xdg-open");
#endif
    QProcess::startDetached(opener, {url.toString(QUrl::FullyEncoded)});
}

/// The account to sign in: a new one, or the one of this name once more, with what was given on the command line.
Result<Account> accountToSignIn(store::Database &database, const Arguments &arguments, const QString &name)
{
    const Result<std::optional<Account>> known = store::AccountRepository(database).byName(name);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->provider != graph::providerKey())
        return failure(Error::Kind::Invalid,
                       tr("There is already an account named “%1”. Choose another name.").arg(name));
    Account account = known->value_or(Account{});
    account.name = name;
    account.provider = graph::providerKey();
    for (const char *option : {"client-id", "tenant", "cloud", "authority", "graph"}) {
        const QString key = QString::fromLatin1(option);
        if (arguments.has(key))
            account.settings.insert(QString(key).replace(u'-', u'_'), arguments.value(key));
    }
    const Result<std::optional<SettleWaits>> waits = settleWaitsOption(arguments);
    if (!waits)
        return failure(waits.error());
    account.settleWaits = waits->value_or(account.settleWaits);
    return account;
}

} // namespace

QCoro::Task<int> addFolderAccount(Arguments arguments, Context *context)
{
    const Result<QString> name = arguments.required(QStringLiteral("name"));
    if (!name)
        co_return fail(context, name.error());
    const Result<QString> path = arguments.required(QStringLiteral("path"));
    if (!path)
        co_return fail(context, path.error());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    AccountDesk desk = (*services)->accountDesk();
    const QString wanted = *name;
    const QString folder = *path;
    const std::stop_token stop = context->stop;
    Result<Account> added = co_await desk.addFolder(wanted, folder, stop);
    if (!added)
        co_return fail(context, added.error());
    tellAccount(context->output, *added);
    co_return AllSent;
}

QCoro::Task<int> addMicrosoftAccount(Arguments arguments, Context *context)
{
    const Result<QString> name = arguments.required(QStringLiteral("name"));
    if (!name)
        co_return fail(context, name.error());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    store::Database &database = (*services)->store().writer();
    const Result<Account> account = accountToSignIn(database, arguments, *name);
    if (!account)
        co_return fail(context, account.error());

    const bool browser = !arguments.has(QStringLiteral("no-browser"));
    Output &output = context->output;
    graph::SignInSteps steps;
    steps.openBrowser = [&output, browser](const QUrl &url) {
        output.signIn(url);
        if (browser)
            openInBrowser(url);
    };
    AccountDesk desk = (*services)->accountDesk();
    const Account wanted = *account;
    const std::stop_token stop = context->stop;
    Result<Account> signedIn = co_await desk.signIn(wanted, steps, stop);
    if (!signedIn)
        co_return fail(context, signedIn.error());
    tellAccount(output, *signedIn);
    co_return AllSent;
}

QCoro::Task<int> changeAccount(Arguments arguments, Context *context)
{
    const Result<QString> given = arguments.required(QStringLiteral("settle-waits"));
    if (!given)
        co_return fail(context, given.error());
    const Result<std::optional<SettleWaits>> waits = settleWaitsOption(arguments);
    if (!waits)
        co_return fail(context, waits.error());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<Account> account = accountNamed((*services)->store().writer(), arguments.positional().value(0));
    if (!account)
        co_return fail(context, account.error());
    AccountDesk desk = (*services)->accountDesk();
    const AccountId id = account->id;
    const SettleWaits newWaits = **waits;
    Result<Account> saved = co_await desk.setSettleWaits(id, newWaits);
    if (!saved)
        co_return fail(context, saved.error());
    tellAccount(context->output, *saved);
    co_return AllSent;
}

QCoro::Task<int> listAccounts(Arguments arguments, Context *context)
{
    Q_UNUSED(arguments)
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<QList<Account>> accounts = store::AccountRepository((*services)->store().writer()).all();
    if (!accounts)
        co_return fail(context, accounts.error());
    if (accounts->isEmpty())
        context->output.text(tr("There is no account yet. “sincerely-cli account add folder --name NAME --path DIR” "
                                "makes one that needs no sign-in."));
    for (const Account &account : *accounts)
        tellAccount(context->output, account);
    co_return AllSent;
}

QCoro::Task<int> checkAccount(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    Result<Account> account = accountNamed((*services)->store().writer(), arguments.positional().value(0));
    if (!account)
        co_return fail(context, account.error());
    Output &output = context->output;
    const auto slowed = [&output](std::chrono::seconds duration) { output.slowed(duration); };
    AccountDesk desk = (*services)->accountDesk();
    const Account toCheck = *account;
    const std::stop_token stop = context->stop;
    Result<CheckedAccount> checked = co_await desk.check(toCheck, slowed, stop);
    if (!checked)
        co_return fail(context, withWayToSignIn((*services)->store().writer(), toCheck.id, checked.error()));
    account->owner = checked->owner;
    tellAccount(output, *account);
    if (!checked->tidied)
        co_return fail(context, checked->tidied.error());
    const QString news = toText(*checked->tidied);
    if (!news.isEmpty())
        output.note(news);
    co_return AllSent;
}

QCoro::Task<int> removeAccount(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<Account> account = accountNamed((*services)->store().writer(), arguments.positional().value(0));
    if (!account)
        co_return fail(context, account.error());
    const bool keepSecret = arguments.has(QStringLiteral("keep-secret"));
    AccountDesk desk = (*services)->accountDesk();
    const AccountId id = account->id;
    const auto secret = keepSecret ? AccountDesk::Secret::Keep : AccountDesk::Secret::Remove;
    Result<QList<CampaignId>> removed = co_await desk.remove(id, secret);
    if (!removed && removed.error().kind == Error::Kind::KeychainLocked)
        co_return fail(context,
                       removed.error().inContext(tr("The account stays, because its secret cannot be removed from "
                                                    "the keychain (--keep-secret would leave it there)")));
    if (!removed)
        co_return fail(context, removed.error());
    context->output.text(tr("The account “%1” is removed. Its emails stay where they are.").arg(account->name));
    if (keepSecret)
        context->output.text(tr("Its secret, if there is one, is still in the keychain."));
    co_return AllSent;
}

} // namespace sincerely::cli
