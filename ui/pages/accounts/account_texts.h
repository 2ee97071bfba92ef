#pragma once

#include "core/model/account.h"
#include "ui/document/accounts.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QUrl>

/// What the page Accounts says, apart from the widgets that say it.
namespace sincerely::account_texts
{

/// How a state is shown: glyph + words + colour.
struct State {
    QString iconName;
    theme::Colour colour = theme::Colour::Muted;
    QString words;
    QString about = {}; ///< Why, and what to do.
};
[[nodiscard]] State state(const AccountStatus &status);

/// “Microsoft 365 · 3 campaigns”
[[nodiscard]] QString about(const Account &account, int campaigns);

/// “Also as sales@contoso.example and info@contoso.example”; empty when there are none.
[[nodiscard]] QString otherAddresses(const Account &account);

/// How one of the other addresses stands. \param mayBeReplaced by the service
[[nodiscard]] State state(const FromAddress &address, bool mayBeReplaced);

/// “Signature: Ada Lindqvist, Contoso”; empty when there is none.
[[nodiscard]] QString signature(const Account &account);

/// What is lost, and what stays.
[[nodiscard]] QString removalQuestion(const Account &account, int campaigns);

/// Why a sign-in did not succeed, and what to do.
[[nodiscard]] QString problem(const SignInStatus &signIn);

/// Whether somebody else than the person has to act.
[[nodiscard]] bool isForAdministrator(SignInRemedy remedy);

/// Ready to be forwarded.
[[nodiscard]] QString administratorSubject();
[[nodiscard]] QString administratorText(const SignInStatus &signIn);
/// Opens the mail program with it; to whom is the person's to fill in.
[[nodiscard]] QUrl administratorEmail(const SignInStatus &signIn);

} // namespace sincerely::account_texts
