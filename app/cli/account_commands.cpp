#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/named.h"
#include "app/cli/sending_options.h"
#include "app/services.h"
#include "core/campaign/spare_drafts.h"
#include "core/providers/folder/folder_provider.h"
#include "core/providers/graph/graph_provider.h"
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

tl::unexpected<Error> nameTaken(const QString &name)
{
    return failure(Error::Kind::Invalid, tr("There is already an account named “%1”. Choose another name.").arg(name));
}

Result<> checkNameIsFree(store::Database &database, const QString &name)
{
    const Result<std::optional<Account>> known = store::AccountRepository(database).byName(name);
    if (!known)
        return failure(known.error());
    if (*known)
        return nameTaken(name);
    return {};
}

/// The account to sign in: a new one, or the one of this name once more, with what was given on the command line.
Result<Account> accountToSignIn(store::Database &database, const Arguments &arguments, const QString &name)
{
    const Result<std::optional<Account>> known = store::AccountRepository(database).byName(name);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->provider != graph::providerKey())
        return nameTaken(name);
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
    store::Database &database = (*services)->store().writer();
    const Result<> isFree = checkNameIsFree(database, *name); // before the folder is made
    if (!isFree)
        co_return fail(context, isFree.error());
    const Result<Account> account = folder::makeAccount(*name, *path);
    if (!account)
        co_return fail(context, account.error());
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(*account, (*services)->forProviders());
    if (!mailbox)
        co_return fail(context, mailbox.error());
    const std::stop_token stop = context->stop;
    Result<MailAddress> usable = co_await (*mailbox)->check(stop);
    co_await (*mailbox)->close();
    if (!usable)
        co_return fail(context, usable.error());
    const Result<Account> saved = store::AccountRepository(database).save(*account);
    if (!saved)
        co_return fail(context, saved.error());
    tellAccount(context->output, *saved);
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
    const MicrosoftSignIn::OpenBrowser show = [&output, browser](const QUrl &url) {
        output.signIn(url);
        if (browser)
            openInBrowser(url);
    };
    const ProviderServices forProviders = (*services)->forProviders();
    const std::stop_token stop = context->stop;
    Result<Account> signedIn = co_await graph::signIn(*account, forProviders, show, stop);
    if (!signedIn)
        co_return fail(context, signedIn.error());
    const Account newest = *signedIn;
    auto save = [newest](store::Database &data) { return store::AccountRepository(data).save(newest); };
    Result<Account> saved = co_await (*services)->store().run(save);
    if (!saved)
        co_return fail(context, saved.error());
    tellAccount(output, *saved);
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
    store::Database &database = (*services)->store().writer();
    Result<Account> account = accountNamed(database, arguments.positional().value(0));
    if (!account)
        co_return fail(context, account.error());
    account->settleWaits = **waits;
    const Result<Account> saved = store::AccountRepository(database).save(*account);
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
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(*account, (*services)->forProviders());
    if (!mailbox)
        co_return fail(context, mailbox.error());
    Output &output = context->output;
    (*mailbox)->onSlowed([&output](std::chrono::seconds duration) { output.slowed(duration); });
    const std::stop_token stop = context->stop;
    Result<MailAddress> owner = co_await (*mailbox)->check(stop);
    Result<SpareDrafts::Outcome> tidied = SpareDrafts::Outcome{};
    if (owner) {
        SpareDrafts spareDrafts((*services)->store(), **mailbox);
        tidied = co_await spareDrafts.removeNoted(account->id, stop);
    }
    co_await (*mailbox)->close();
    if (!owner)
        co_return fail(context, owner.error());
    account->owner = *owner;
    tellAccount(output, *account);
    if (!tidied)
        co_return fail(context, tidied.error());
    const QString news = toText(*tidied);
    if (!news.isEmpty())
        output.note(news);
    co_return AllSent;
}

/// The secret first: once the account is forgotten, nobody would know of it any more.
QCoro::Task<int> removeAccount(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    store::Database &database = (*services)->store().writer();
    const Result<Account> account = accountNamed(database, arguments.positional().value(0));
    if (!account)
        co_return fail(context, account.error());
    const Result<> mayGo = store::AccountRepository(database).checkRemovable(account->id);
    if (!mayGo)
        co_return fail(context, mayGo.error());
    const bool keepSecret = arguments.has(QStringLiteral("keep-secret"));
    if (!keepSecret) {
        const Account forgotten = *account;
        const ProviderServices forProviders = (*services)->forProviders();
        Result<> secrets = co_await forgetSecrets(forgotten, forProviders);
        if (!secrets)
            co_return fail(context,
                           secrets.error().inContext(tr("The account stays, because its secret cannot be removed from "
                                                        "the keychain (--keep-secret would leave it there)")));
    }
    const Result<> removed = store::AccountRepository(database).remove(account->id);
    if (!removed)
        co_return fail(context, removed.error());
    context->output.text(tr("The account “%1” is removed. Its emails stay where they are.").arg(account->name));
    if (keepSecret)
        context->output.text(tr("Its secret, if there is one, is still in the keychain."));
    co_return AllSent;
}

} // namespace sincerely::cli
