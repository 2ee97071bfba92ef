#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "app/cli/letter_options.h"
#include "app/cli/process.h"
#include "app/cli/sending_options.h"
#include "app/services.h"
#include "resources/translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace
{

using namespace sincerely;
using namespace sincerely::cli;

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

struct CommandEntry {
    CommandSpec spec;
    Command run;
    bool isSending = false;
};

OptionSpec reasonOption()
{
    return {QStringLiteral("reason"), QStringLiteral("TEXT"), tr("why, for those who look at the list later")};
}

QList<OptionSpec> sendOptions()
{
    return QList<OptionSpec>{{QStringLiteral("account"), QStringLiteral("NAME"), tr("the account to send from")}} +
           letterOptions() +
           QList<OptionSpec>{
               {QStringLiteral("name"), QStringLiteral("CAMPAIGN"), tr("what to call the campaign")},
               paceSpec(),
               {QStringLiteral("limit"), QStringLiteral("N"), tr("only the first N recipients")},
               {QStringLiteral("dry-run"), {}, tr("check everything, send nothing")},
               patienceSpec(),
               settleWaitsSpec(),
           };
}

QList<OptionSpec> previewOptions()
{
    return letterOptions() +
           QList<OptionSpec>{{QStringLiteral("row"), QStringLiteral("N"), tr("which recipient, from 1")},
                             {QStringLiteral("as"), QStringLiteral("FORM"), tr("html, text or eml")}};
}

QList<OptionSpec> microsoftOptions()
{
    return {{QStringLiteral("name"), QStringLiteral("NAME"), tr("what to call the account")},
            {QStringLiteral("client-id"), QStringLiteral("ID"), tr("the application id registered with Microsoft")},
            {QStringLiteral("tenant"), QStringLiteral("T"), tr("the organisation’s id or domain")},
            {QStringLiteral("cloud"), QStringLiteral("CLOUD"), tr("global, us-gov-l4, us-gov-l5 or china")},
            {QStringLiteral("authority"), QStringLiteral("URL"), tr("another sign-in server, for tests")},
            {QStringLiteral("graph"), QStringLiteral("URL"), tr("another mail server, for tests")},
            {QStringLiteral("no-browser"), {}, tr("show the sign-in address instead of opening a browser")},
            settleWaitsSpec()};
}

QList<CommandEntry> commands()
{
    const QString name = QStringLiteral("NAME");
    return {
        {{QStringLiteral("account add folder"),
          QStringLiteral("--name NAME --path DIR"),
          0,
          0,
          tr("write emails as .eml files into a folder"),
          {{QStringLiteral("name"), name, tr("what to call the account")},
           {QStringLiteral("path"), QStringLiteral("DIR"), tr("the folder")}}},
         addFolderAccount},
        {{QStringLiteral("account add microsoft"), QStringLiteral("--name NAME [options]"), 0, 0,
          tr("sign in to Microsoft 365"), microsoftOptions()},
         addMicrosoftAccount},
        {{QStringLiteral("account change"),
          QStringLiteral("NAME --settle-waits MS,MS,…|default"),
          1,
          1,
          tr("set how the campaigns of an account are sent"),
          {settleWaitsSpec()}},
         changeAccount},
        {{QStringLiteral("account list"), {}, 0, 0, tr("the accounts"), {}}, listAccounts},
        {{QStringLiteral("account check"), name, 1, 1, tr("whether an account can be used now"), {}}, checkAccount},
        {{QStringLiteral("account remove"),
          QStringLiteral("NAME [--keep-secret]"),
          1,
          1,
          tr("forget an account and its secret"),
          {{QStringLiteral("keep-secret"), {}, tr("leave the secret in the keychain, when that cannot be opened")}}},
         removeAccount},
        {{QStringLiteral("preview"), QStringLiteral("--template FILE --recipients FILE [options]"), 0, 0,
          tr("exactly what one recipient gets"), previewOptions()},
         preview},
        {{QStringLiteral("send"), QStringLiteral("--account NAME --template FILE --recipients FILE [options]"), 0, 0,
          tr("send a campaign"), sendOptions()},
         send,
         true},
        {{QStringLiteral("resume"),
          QStringLiteral("CAMPAIGN [options]"),
          1,
          1,
          tr("go on with a campaign that was stopped"),
          {patienceSpec(), settleWaitsSpec()}},
         resume,
         true},
        {{QStringLiteral("settle"),
          QStringLiteral("CAMPAIGN --recipient ADDRESS --as sent|again|leave"),
          1,
          1,
          tr("say what became of an unknown email"),
          {{QStringLiteral("recipient"), QStringLiteral("ADDRESS"), tr("whose email")},
           {QStringLiteral("as"), QStringLiteral("DECISION"), tr("sent, again or leave")}}},
         settle},
        {{QStringLiteral("do-not-email add"),
          QStringLiteral("ADDRESS|@DOMAIN… [--reason TEXT]"),
          1,
          10'000,
          tr("never write to these addresses"),
          {reasonOption()}},
         addDoNotEmail},
        {{QStringLiteral("do-not-email remove"),
          QStringLiteral("ADDRESS|@DOMAIN…"),
          1,
          10'000,
          tr("take addresses off the do-not-email list"),
          {}},
         removeDoNotEmail},
        {{QStringLiteral("do-not-email list"),
          QStringLiteral("[TEXT]"),
          0,
          1,
          tr("who is on the do-not-email list, or on it like that"),
          {}},
         listDoNotEmail},
        {{QStringLiteral("do-not-email import"), QStringLiteral("FILE [options]"), 1, 1,
          tr("never write to the addresses in a list"), listOptions() + QList<OptionSpec>{reasonOption()}},
         importDoNotEmail},
        {{QStringLiteral("status"), QStringLiteral("[CAMPAIGN]"), 0, 1, tr("how campaigns stand"), {}}, status},
        {{QStringLiteral("report"),
          QStringLiteral("CAMPAIGN [--format csv|json|xlsx] [--output FILE]"),
          1,
          1,
          tr("what became of each email"),
          {{QStringLiteral("format"), QStringLiteral("FORM"), tr("csv, json or xlsx")},
           {QStringLiteral("output"), QStringLiteral("FILE"), tr("write it here")}}},
         report},
    };
}

QCoro::Task<> runCommand(Command command, Arguments arguments, Context *context)
{
    int code = co_await command(arguments, context);
    QCoreApplication::exit(code);
}

int runMain(const QStringList &given)
{
    const QList<CommandEntry> entries = commands();
    QList<CommandSpec> specs;
    for (const CommandEntry &entry : entries)
        specs.append(entry.spec);

    const Result<Arguments> arguments = Arguments::parse(given, specs);
    const bool json = arguments && arguments->has(QStringLiteral("json"));
    Output output(json ? Output::Format::Json : Output::Format::Text);
    if (given.value(0) == QStringLiteral("--version")) {
        output.raw("sincerely-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return output.hasFailed() ? WrongUse : AllSent;
    }
    if (!arguments) {
        output.error(arguments.error().sentence);
        return WrongUse;
    }
    if (arguments->has(QStringLiteral("help"))) {
        output.raw(helpText(specs, arguments->command()).toUtf8());
        return output.hasFailed() ? WrongUse : AllSent;
    }
    const Interrupt interrupt;
    QString folder = app::Services::defaultDataFolder();
    if (arguments->has(QStringLiteral("data-dir")))
        folder = QDir(arguments->value(QStringLiteral("data-dir"))).absolutePath();
    Context context{output, folder, interrupt.token()};
    for (const CommandEntry &entry : entries) {
        if (entry.spec.words != arguments->command())
            continue;
        // From inside the event loop, so that a command that ends at once finds one to leave.
        QTimer::singleShot(0, QCoreApplication::instance(),
                           [&entry, &arguments, &context] { runCommand(entry.run, *arguments, &context); });
        const int code = QCoreApplication::exec();
        // Of a sending the record tells as well; what only shows something has not done what it was asked.
        return code == AllSent && output.hasFailed() && !entry.isSending ? int(WrongUse) : code;
    }
    return WrongUse;
}

} // namespace

namespace sincerely::cli
{

int fail(Context *context, const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        context->output.error(error.sentence);
    else
        context->output.text(tr("Stopped; nothing was sent."));
    return exitCodeFor(error);
}

} // namespace sincerely::cli

int main(int argc, char *argv[])
{
    sincerely::cli::prepareProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sincerely"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SINCERELY_VERSION));
    const sincerely::Translations translations((QString()));
    return runMain(QCoreApplication::arguments().mid(1));
}
