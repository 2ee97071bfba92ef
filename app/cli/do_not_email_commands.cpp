#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/letter_options.h"
#include "app/services.h"
#include "core/campaign/do_not_email_desk.h"
#include "core/recipients/columns.h"
#include "core/recipients/list_reader.h"
#include "core/store/do_not_email_repository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::cli", text, note, n);
}

void tellAdded(Output &output, const DoNotEmailImport &result)
{
    output.json({{QStringLiteral("event"), QStringLiteral("do-not-email")},
                 {QStringLiteral("added"), result.added},
                 {QStringLiteral("known"), result.known},
                 {QStringLiteral("rejected"), result.rejected.size()}});
    QStringList parts{tr("%n added", nullptr, int(result.added))};
    if (result.known > 0)
        parts.append(tr("%n on the list already", nullptr, int(result.known)));
    output.text(parts.join(QStringLiteral(" · ")));
}

void tellEntry(Output &output, const DoNotEmailEntry &entry)
{
    output.json({{QStringLiteral("event"), QStringLiteral("do-not-email")},
                 {QStringLiteral("address"), entry.address},
                 {QStringLiteral("reason"), entry.reason},
                 {QStringLiteral("source"), entry.source},
                 {QStringLiteral("added_at"), entry.addedAt.toUTC().toString(Qt::ISODate)}});
    QStringList parts = {entry.addedAt.toLocalTime().date().toString(Qt::ISODate), entry.address.leftJustified(32)};
    for (const QString &part : {entry.reason, entry.source}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    output.text(parts.join(QStringLiteral("  ")).trimmed());
}

/// The column with the addresses; a list of one column needs no name for it.
Result<int> columnOf(const recipients::RecipientTable &table, const QString &wanted)
{
    const Result<int> column = recipients::emailColumn(table.columns(), wanted);
    return !column && wanted.isEmpty() && table.columns().size() == 1 ? Result<int>(0) : column;
}

Result<> showList(store::Database &database, const QString &search, Output &output)
{
    store::DoNotEmailRepository list(database);
    const auto ids = list.ids(search, store::DoNotEmailRepository::Order::ByAddress);
    if (!ids)
        return failure(ids.error());
    constexpr qsizetype page = 1000;
    for (qsizetype start = 0; start < ids->size(); start += page) {
        const Result<QList<DoNotEmailEntry>> entries = list.entries(ids->mid(start, page));
        if (!entries)
            return failure(entries.error());
        for (const DoNotEmailEntry &entry : *entries)
            tellEntry(output, entry);
    }
    if (ids->isEmpty())
        output.text(search.isEmpty() ? tr("Nobody is on the do-not-email list.")
                                     : tr("Nobody like that is on the list."));
    return {};
}

} // namespace

QCoro::Task<int> addDoNotEmail(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    DoNotEmailDesk desk((*services)->store());
    const QStringList addresses = arguments.positional();
    const QString reason = arguments.value(QStringLiteral("reason"));
    Result<DoNotEmailImport> added = co_await desk.add(addresses, reason);
    if (!added)
        co_return fail(context, added.error());
    tellAdded(context->output, *added);
    co_return AllSent;
}

QCoro::Task<int> removeDoNotEmail(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    DoNotEmailDesk desk((*services)->store());
    const QStringList addresses = arguments.positional();
    Result<QList<DoNotEmailEntry>> removed = co_await desk.remove(addresses);
    if (!removed)
        co_return fail(context, removed.error());
    context->output.json(
        {{QStringLiteral("event"), QStringLiteral("do-not-email")}, {QStringLiteral("removed"), removed->size()}});
    context->output.text(tr("%n removed", nullptr, int(removed->size())));
    co_return AllSent;
}

QCoro::Task<int> listDoNotEmail(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<> shown = showList((*services)->store().writer(), arguments.positional().value(0), context->output);
    co_return shown ? int(AllSent) : fail(context, shown.error());
}

QCoro::Task<int> importDoNotEmail(Arguments arguments, Context *context)
{
    const QString path = arguments.positional().value(0);
    const Result<recipients::ListOptions> options = readListOptions(arguments);
    if (!options)
        co_return fail(context, options.error());
    Result<recipients::RecipientTable> read = recipients::readList(path, *options);
    if (!read)
        co_return fail(context, read.error());
    const Result<int> column = columnOf(*read, arguments.value(QStringLiteral("email-column")));
    if (!column)
        co_return fail(context, column.error());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    DoNotEmailDesk desk((*services)->store());
    const auto table = std::make_shared<const recipients::RecipientTable>(std::move(*read));
    const int emailColumn = *column;
    const QString source = QFileInfo(path).fileName();
    const QString reason = arguments.value(QStringLiteral("reason"));
    Result<DoNotEmailImport> imported = co_await desk.import(table, emailColumn, source, reason);
    if (!imported)
        co_return fail(context, imported.error());
    for (const QString &note : table->notes())
        context->output.note(note);
    for (const recipients::RejectedRow &row : imported->rejected)
        context->output.rejectedRow(row);
    tellAdded(context->output, *imported);
    co_return imported->rejected.isEmpty() ? int(AllSent) : int(SomeNotSent);
}

} // namespace sincerely::cli
