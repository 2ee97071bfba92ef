#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include <QCoroTask>

#include <stop_token>

namespace sincerely::cli
{

/// What every command is given. Outlives it.
struct Context {
    Output &output;
    QString dataFolder;
    std::stop_token stop; ///< Ctrl+C
};

/// A command runs to its end and returns the exit status; it has told its errors itself.
using Command = QCoro::Task<int> (*)(Arguments arguments, Context *context);

QCoro::Task<int> addFolderAccount(Arguments arguments, Context *context);
QCoro::Task<int> addMicrosoftAccount(Arguments arguments, Context *context);
QCoro::Task<int> changeAccount(Arguments arguments, Context *context);
QCoro::Task<int> listAccounts(Arguments arguments, Context *context);
QCoro::Task<int> checkAccount(Arguments arguments, Context *context);
QCoro::Task<int> removeAccount(Arguments arguments, Context *context);
QCoro::Task<int> preview(Arguments arguments, Context *context);
QCoro::Task<int> send(Arguments arguments, Context *context);
QCoro::Task<int> resume(Arguments arguments, Context *context);
QCoro::Task<int> settle(Arguments arguments, Context *context);
QCoro::Task<int> status(Arguments arguments, Context *context);
QCoro::Task<int> report(Arguments arguments, Context *context);
QCoro::Task<int> addDoNotEmail(Arguments arguments, Context *context);
QCoro::Task<int> removeDoNotEmail(Arguments arguments, Context *context);
QCoro::Task<int> listDoNotEmail(Arguments arguments, Context *context);
QCoro::Task<int> importDoNotEmail(Arguments arguments, Context *context);

/// Tells the error and gives the exit status for one that came before anything was sent.
[[nodiscard]] int fail(Context *context, const Error &error);

} // namespace sincerely::cli
