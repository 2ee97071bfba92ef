#include "ui/pages/accounts/account_texts.h"

#include "core/accounts/microsoft_settings.h"
#include "core/base/wording.h"
#include "core/html/plain_text.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace sincerely::account_texts
{

namespace
{

QString tr(const char *text, const char *about = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::AccountTexts", text, about, n);
}

QString clientIdOf(const Account &account)
{
    const Result<MicrosoftSettings> settings = MicrosoftSettings::parse(account.settings);
    return settings ? settings->clientId : QString();
}

QString requestToAllow(const SignInStatus &signIn)
{
    return tr("Hello,\n\n"
              "I would like to send personal emails from my own Microsoft 365 mailbox with the program Sincerely. Our "
              "organisation wants an administrator to allow it first. This page shows what it asks for and allows it "
              "for everybody in our organisation:\n\n"
              "%1\n\n"
              "When you have accepted, the browser may say that it cannot reach “localhost”. That is as it should "
              "be.\n\n"
              "It asks to read my profile (User.Read), to read and write my drafts (Mail.ReadWrite) and to send as me "
              "(Mail.Send); nothing that concerns other people’s mailboxes. Sincerely runs on my computer only, and "
              "sends nothing to its makers.\n\n"
              "Its application (client) id is %2.\n\n"
              "Thank you.")
        .arg(signIn.consentLink.toString(QUrl::FullyEncoded), clientIdOf(signIn.account));
}

QString requestForHelp(const SignInStatus &signIn)
{
    return tr("Hello,\n\n"
              "I would like to send personal emails from my own Microsoft 365 mailbox with the program Sincerely, but "
              "Microsoft did not let me sign in:\n\n"
              "%1\n\n"
              "Microsoft’s details: %2\n"
              "Application (client) id: %3\n\n"
              "Could you have a look? Thank you.")
        .arg(signIn.error->sentence,
             signIn.error->details.isEmpty() ? tr("none", "details of an error") : signIn.error->details,
             clientIdOf(signIn.account));
}

} // namespace

State state(const AccountStatus &status)
{
    using theme::Colour;
    switch (status.state) {
    case AccountStatus::State::Unknown:
        return {QStringLiteral("unknown"), Colour::Muted, tr("Not checked yet")};
    case AccountStatus::State::Checking:
        return {QStringLiteral("refresh"), Colour::Muted, tr("Checking…")};
    case AccountStatus::State::Usable:
        return {QStringLiteral("ok"), Colour::Ok, tr("Ready to send"), status.sentence};
    case AccountStatus::State::SignInNeeded:
        return {QStringLiteral("attention"), Colour::Attention, tr("Signed out"), status.sentence};
    case AccountStatus::State::Trouble:
        return {QStringLiteral("danger"), Colour::Danger, tr("Cannot send now"), status.sentence};
    }
    Q_UNREACHABLE();
}

QString about(const Account &account, int campaigns)
{
    const QString service = providerName(account.provider);
    if (campaigns == 0)
        return service;
    return tr("%1 · %2", "service of an account, how many campaigns use it")
        .arg(service, tr("%n campaign(s)", nullptr, campaigns));
}

QString otherAddresses(const Account &account)
{
    QStringList addresses;
    for (const FromAddress &other : account.otherAddresses)
        addresses.append(other.address.address);
    return addresses.isEmpty() ? QString() : tr("Also as %1", "other addresses").arg(listed(addresses));
}

State state(const FromAddress &address, bool mayBeReplaced)
{
    using theme::Colour;
    if (!mayBeReplaced || address.trial == FromTrial::Kept)
        return {QStringLiteral("ok"), Colour::Ok, tr("Can be used")};
    if (address.trial == FromTrial::Replaced)
        return {QStringLiteral("danger"), Colour::Danger, tr("Replaced by the service")};
    return {QStringLiteral("unknown"), Colour::Muted, tr("Not tried yet")};
}

QString signature(const Account &account)
{
    const QStringList lines = html::plainText(account.signature).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return account.signature.isEmpty() ? QString() : tr("Signature: a picture");
    return tr("Signature: %1").arg(lines.join(QStringLiteral(", ")));
}

QString removalQuestion(const Account &account, int campaigns)
{
    const QString question = tr("Remove “%1”? Its sign-in is deleted from this computer, so this cannot be undone. The "
                                "emails in the mailbox stay where they are.")
                                 .arg(account.name);
    if (campaigns == 0)
        return question;
    return question + QLatin1Char(' ') + tr("%n campaign(s) will have no account.", nullptr, campaigns);
}

QString problem(const SignInStatus &signIn)
{
    switch (signIn.remedy) {
    case SignInRemedy::AllowProgram:
        return tr("Your organisation wants an administrator to allow Sincerely first. Forward this text to your "
                  "administrator; when it is allowed, sign in again.");
    case SignInRemedy::AcceptEverything:
        return tr("Microsoft did not give Sincerely all the rights that it needs to send. Sign in again and accept "
                  "everything. If you are not asked, forward this text to your administrator.");
    default:
        return signIn.error ? signIn.error->sentence : QString();
    }
}

bool isForAdministrator(SignInRemedy remedy)
{
    return remedy == SignInRemedy::AllowProgram || remedy == SignInRemedy::AcceptEverything ||
           remedy == SignInRemedy::AskAdministrator;
}

QString administratorSubject()
{
    return tr("Please allow Sincerely for my mailbox");
}

QString administratorText(const SignInStatus &signIn)
{
    if (!signIn.error || !isForAdministrator(signIn.remedy))
        return {};
    return signIn.remedy == SignInRemedy::AskAdministrator ? requestForHelp(signIn) : requestToAllow(signIn);
}

QUrl administratorEmail(const SignInStatus &signIn)
{
    const auto encoded = [](const QString &text) {
        QString lines = text;
        lines.replace(QLatin1Char('\n'), QStringLiteral("\r\n")); // RFC 6068, 5
        return QString::fromLatin1(QUrl::toPercentEncoding(lines));
    };
    return QUrl(QStringLiteral("mailto:?subject=%1&body=%2")
                    .arg(encoded(administratorSubject()), encoded(administratorText(signIn))));
}

} // namespace sincerely::account_texts
