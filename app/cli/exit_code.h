#pragma once

#include "core/base/error.h"

namespace sincerely::cli
{

/// What the exit status tells; part of the contract for automation.
enum ExitCode : int {
    AllSent = 0,      ///< Every message sent, or with --dry-run: sendable. Also: the command did what it was asked.
    WrongUse = 1,     ///< Wrong use or unreadable input; nothing was sent.
    SomeNotSent = 2,  ///< Finished, but some messages are not sent, unknown or held back.
    Stopped = 3,      ///< Stopped before the end; `resume` continues.
    SignInNeeded = 4, ///< Somebody has to sign in.
};

/// The status for an error that came before anything was sent.
[[nodiscard]] inline ExitCode exitCodeFor(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return Stopped;
    const bool signIn = error.kind == Error::Kind::SignInNeeded || error.kind == Error::Kind::KeychainLocked;
    return signIn ? SignInNeeded : WrongUse;
}

} // namespace sincerely::cli
