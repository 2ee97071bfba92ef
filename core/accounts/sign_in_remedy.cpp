#include "core/accounts/sign_in_remedy.h"

#include "core/accounts/microsoft_sign_in_errors.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace sincerely
{

namespace
{

const QLatin1String kOtherMailbox("signed in to another mailbox");
const QLatin1String kRightsMissing("scopes not granted");

bool hasOneOf(const QList<int> &codes, std::initializer_list<int> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&codes](int code) { return codes.contains(code); });
}

} // namespace

SignInRemedy remedyFor(const Error &error)
{
    const QList<int> codes = microsoft::aadstsCodes(error.details);
    if (hasOneOf(codes, {90094, 90095, 90008}))
        return SignInRemedy::AllowProgram;
    if (error.details == kRightsMissing)
        return SignInRemedy::AcceptEverything;
    if (hasOneOf(codes, {50020, 50034, 90072}) || error.details == kOtherMailbox)
        return SignInRemedy::OtherAccount;
    switch (error.kind) {
    case Error::Kind::AccountRefused:
        return SignInRemedy::AskAdministrator;
    case Error::Kind::Invalid:
        return SignInRemedy::CheckSettings;
    case Error::Kind::KeychainLocked:
        return SignInRemedy::OpenKeychain;
    default:
        return SignInRemedy::TryAgain;
    }
}

Error otherMailbox(const QString &signedIn, const QString &expected)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("sincerely::MicrosoftSignIn",
                                        "You signed in to the mailbox of %1, but this account is that of %2. Sign in "
                                        "again and choose %2 in the browser, or add %1 as an account of its own.")
                .arg(signedIn, expected),
            kOtherMailbox};
}

Error rightsMissing(const QStringList &missing, const QString &link)
{
    return {Error::Kind::AccountRefused,
            QCoreApplication::translate(
                "sincerely::MicrosoftSignIn",
                "Microsoft did not give Sincerely all the rights that it needs to send. Missing: %1. Sign in "
                "again and accept everything, or forward this link to your administrator: %2")
                .arg(missing.join(QStringLiteral(", ")), link),
            kRightsMissing};
}

} // namespace sincerely
