#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/letter_options.h"
#include "app/cli/named.h"
#include "app/services.h"
#include "core/campaign/report.h"
#include "core/mail/composed_message.h"
#include "core/store/campaign_repository.h"

#include <QBuffer>
#include <QCoreApplication>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::cli", text, note, n);
}

Result<QByteArray> previewBytes(const OutgoingMessage &message, const QString &form)
{
    if (form == QStringLiteral("text"))
        return message.text.toUtf8();
    if (form == QStringLiteral("html"))
        return message.html.isEmpty() ? message.text.toUtf8() : message.html.toUtf8();
    mail::ComposeOptions options;
    options.date = QDateTime::currentDateTime();
    const Result<mail::ComposedMessage> composed = mail::ComposedMessage::compose(message, options);
    if (!composed)
        return failure(composed.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> written = composed->writeTo(buffer);
    if (!written)
        return failure(written.error());
    return buffer.data();
}

Result<> showPreview(const Arguments &arguments, Output &output)
{
    const QString form =
        arguments.has(QStringLiteral("as")) ? arguments.value(QStringLiteral("as")) : QStringLiteral("text");
    if (form != QStringLiteral("html") && form != QStringLiteral("text") && form != QStringLiteral("eml"))
        return failure(Error::Kind::Invalid, tr("--as takes “html”, “text” or “eml”, not “%1”.").arg(form));
    const Result<std::optional<int>> row = arguments.number(QStringLiteral("row"));
    if (!row)
        return failure(row.error());
    Result<PlanRequest> request = readPlanRequest(arguments);
    if (!request)
        return failure(request.error());
    if (request->from.address.isEmpty())
        request->from = {QString(), QStringLiteral("you@example.com")};
    Result<Planner> planner = Planner::create(std::move(*request));
    if (!planner)
        return failure(planner.error());
    const int number = row->value_or(1);
    if (number > planner->rowCount())
        return failure(
            Error::Kind::Invalid,
            tr("The list has %n recipient(s); there is no number %1.", nullptr, int(planner->rowCount())).arg(number));

    const store::PlannedMessage planned = planner->messageFor(number - 1);
    const Result<QByteArray> bytes = previewBytes(planned.message, form);
    if (!bytes)
        return failure(bytes.error());
    if (output.isJson())
        output.json({{QStringLiteral("event"), QStringLiteral("preview")},
                     {QStringLiteral("recipient"), planned.message.to.address},
                     {QStringLiteral("state"), shownWord(planned.state)},
                     {QStringLiteral("reason"), planned.reason},
                     {QStringLiteral("subject"), planned.message.subject},
                     {QStringLiteral("content"), QString::fromUtf8(*bytes)}});
    else
        output.raw(*bytes);
    if (!planned.reason.isEmpty())
        output.error(tr("This email is held back: %1").arg(planned.reason));
    return {};
}

void showCampaign(Output &output, const Campaign &campaign, const CampaignTotals &totals)
{
    QJsonObject event = totalsAsJson(totals);
    event.insert(QStringLiteral("event"), QStringLiteral("campaign"));
    event.insert(QStringLiteral("id"), campaign.id.value);
    event.insert(QStringLiteral("name"), campaign.name);
    event.insert(QStringLiteral("state"), toWord(campaign.state));
    event.insert(QStringLiteral("reason"), campaign.reason);
    output.json(event);
    output.text(QStringLiteral("%1  %2  %3  %4")
                    .arg(campaign.id.value, 4)
                    .arg(toWord(campaign.state), -9)
                    .arg(tr("%n of %1 sent", nullptr, totals.sent).arg(totals.total), -16)
                    .arg(campaign.name));
    if (!campaign.reason.isEmpty())
        output.text(QStringLiteral("      ") + campaign.reason);
}

Result<> showStatus(store::Database &database, const QString &wanted, Output &output)
{
    store::CampaignRepository campaigns(database);
    if (wanted.isEmpty()) {
        const Result<QList<Campaign>> all = campaigns.all();
        if (!all)
            return failure(all.error());
        if (all->isEmpty())
            output.text(tr("There is no campaign yet. “sincerely-cli send --help” explains how to start one."));
        for (const Campaign &campaign : *all) {
            const Result<CampaignTotals> totals = campaigns.totals(campaign.id);
            if (!totals)
                return failure(totals.error());
            showCampaign(output, campaign, *totals);
        }
        return {};
    }
    const Result<Campaign> campaign = campaignNamed(database, wanted);
    if (!campaign)
        return failure(campaign.error());
    const Result<CampaignTotals> totals = campaigns.totals(campaign->id);
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(database).messages(campaign->id);
    if (!totals)
        return failure(totals.error());
    if (!messages)
        return failure(messages.error());
    showCampaign(output, *campaign, *totals);
    for (const store::RecordedMessage &message : *messages)
        output.message({message.id, message.position, message.to, message.state, message.reason});
    return {};
}

std::optional<ReportFormat> reportFormat(const QString &word)
{
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Xlsx}) {
        if (word == fileEnding(format))
            return format;
    }
    return std::nullopt;
}

Result<> writeReport(store::Database &database, const Arguments &arguments, Output &output)
{
    const QString form =
        arguments.has(QStringLiteral("format")) ? arguments.value(QStringLiteral("format")) : QStringLiteral("csv");
    const QString path = arguments.value(QStringLiteral("output"));
    const std::optional<ReportFormat> format = reportFormat(form);
    if (!format)
        return failure(Error::Kind::Invalid, tr("--format takes “csv”, “json” or “xlsx”, not “%1”.").arg(form));
    if (format == ReportFormat::Xlsx && path.isEmpty())
        return failure(Error::Kind::Invalid, tr("--format xlsx needs --output FILE: a workbook cannot be shown here."));
    store::CampaignRepository campaigns(database);
    const QString wanted = arguments.positional().value(0);
    const Result<Campaign> campaign = campaignNamed(database, wanted);
    if (!campaign)
        return failure(campaign.error());
    const Result<CampaignTotals> totals = campaigns.totals(campaign->id);
    if (!totals)
        return failure(totals.error());
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(database).messages(campaign->id);
    if (!messages)
        return failure(messages.error());
    const Result<QByteArray> bytes = makeReport(*format, *campaign, *totals, *messages);
    if (!bytes)
        return failure(bytes.error());
    if (path.isEmpty()) {
        output.raw(*bytes);
        return {};
    }
    const Result<> saved = saveReport(*bytes, path);
    if (!saved)
        return saved;
    output.text(tr("Written to %1.").arg(path));
    return {};
}

} // namespace

QCoro::Task<int> preview(Arguments arguments, Context *context)
{
    const Result<> shown = showPreview(arguments, context->output);
    co_return shown ? int(AllSent) : fail(context, shown.error());
}

QCoro::Task<int> status(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<> shown = showStatus((*services)->store().writer(), arguments.positional().value(0), context->output);
    co_return shown ? int(AllSent) : fail(context, shown.error());
}

QCoro::Task<int> report(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<> written = writeReport((*services)->store().writer(), arguments, context->output);
    co_return written ? int(AllSent) : fail(context, written.error());
}

} // namespace sincerely::cli
