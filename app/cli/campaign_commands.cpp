#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/letter_options.h"
#include "app/cli/named.h"
#include "app/services.h"
#include "core/campaign/campaign_lock.h"
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

/// As the record has it, except that one whose program was killed is paused: nobody sends it.
Result<Campaign> asItStands(store::Store &store, const Campaign &campaign)
{
    if (campaign.state != CampaignState::Running || CampaignLock::isHeld(store.folder(), campaign.id))
        return campaign;
    const Result<std::optional<Campaign>> again = store::CampaignRepository(store.writer()).byId(campaign.id);
    if (!again)
        return failure(again.error());
    Campaign now = again->value_or(campaign); // it may have come to its end in between
    if (now.state == CampaignState::Running) {
        now.state = CampaignState::Paused;
        now.reason = tr("Its sending was cut off. “sincerely-cli resume %1” continues.").arg(now.id.value);
    }
    return now;
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

Result<> showTotals(store::Store &store, const Campaign &recorded, Output &output)
{
    const Result<Campaign> campaign = asItStands(store, recorded);
    if (!campaign)
        return failure(campaign.error());
    const Result<CampaignTotals> totals = store::CampaignRepository(store.writer()).totals(campaign->id);
    if (!totals)
        return failure(totals.error());
    showCampaign(output, *campaign, *totals);
    return {};
}

Result<> showStatus(store::Store &store, Output &output)
{
    const Result<QList<Campaign>> all = store::CampaignRepository(store.writer()).all();
    if (!all)
        return failure(all.error());
    if (all->isEmpty())
        output.text(tr("There is no campaign yet. “sincerely-cli send --help” explains how to start one."));
    for (const Campaign &campaign : *all) {
        const Result<> shown = showTotals(store, campaign, output);
        if (!shown)
            return shown;
    }
    return {};
}

Result<> showStatusOf(store::Store &store, const QString &wanted, Output &output)
{
    const Result<Campaign> campaign = campaignNamed(store.writer(), wanted);
    if (!campaign)
        return failure(campaign.error());
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(store.writer()).messages(campaign->id);
    if (!messages)
        return failure(messages.error());
    const Result<> shown = showTotals(store, *campaign, output);
    if (!shown)
        return shown;
    for (const store::RecordedMessage &message : *messages)
        output.recorded({message.id, message.position, message.to, message.state, message.reason});
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

/// What was asked for, or else what fits the place where it goes.
Result<ReportFormat> reportFormatFor(const Arguments &arguments, const Output &output)
{
    const bool toFile = arguments.has(QStringLiteral("output"));
    if (!arguments.has(QStringLiteral("format")))
        return output.isJson() && !toFile ? ReportFormat::Json : ReportFormat::Csv;
    const QString form = arguments.value(QStringLiteral("format"));
    const std::optional<ReportFormat> format = reportFormat(form);
    if (!format)
        return failure(Error::Kind::Invalid, tr("--format takes “csv”, “json” or “xlsx”, not “%1”.").arg(form));
    if (*format == ReportFormat::Xlsx && !toFile)
        return failure(Error::Kind::Invalid, tr("--format xlsx needs --output FILE: a workbook cannot be shown here."));
    return *format;
}

/// What a report tells of.
struct Recorded {
    Campaign campaign;
    CampaignTotals totals;
    QList<store::RecordedMessage> messages;
};

Result<Recorded> recordedOf(store::Store &store, const QString &wanted)
{
    const Result<Campaign> recorded = campaignNamed(store.writer(), wanted);
    if (!recorded)
        return failure(recorded.error());
    const Result<Campaign> campaign = asItStands(store, *recorded);
    if (!campaign)
        return failure(campaign.error());
    const Result<CampaignTotals> totals = store::CampaignRepository(store.writer()).totals(campaign->id);
    if (!totals)
        return failure(totals.error());
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(store.writer()).messages(campaign->id);
    if (!messages)
        return failure(messages.error());
    return Recorded{*campaign, *totals, *messages};
}

Result<> writeReport(store::Store &store, const Arguments &arguments, Output &output)
{
    const Result<ReportFormat> format = reportFormatFor(arguments, output);
    if (!format)
        return failure(format.error());
    const Result<Recorded> recorded = recordedOf(store, arguments.positional().value(0));
    if (!recorded)
        return failure(recorded.error());
    const auto &[campaign, totals, messages] = *recorded;
    const QString path = arguments.value(QStringLiteral("output"));
    if (path.isEmpty() && output.isJson() && *format == ReportFormat::Json) {
        QJsonObject event = reportAsObject(campaign, totals, messages);
        event.insert(QStringLiteral("event"), QStringLiteral("report"));
        output.json(event);
        return {};
    }
    const Result<QByteArray> bytes = makeReport(*format, campaign, totals, messages);
    if (!bytes)
        return failure(bytes.error());
    if (path.isEmpty()) {
        output.raw(*bytes);
        return {};
    }
    const Result<> saved = saveReport(*bytes, path);
    if (saved)
        output.text(tr("Written to %1.").arg(path));
    return saved;
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
    store::Store &store = (*services)->store();
    const QString wanted = arguments.positional().value(0);
    const Result<> shown =
        wanted.isEmpty() ? showStatus(store, context->output) : showStatusOf(store, wanted, context->output);
    co_return shown ? int(AllSent) : fail(context, shown.error());
}

QCoro::Task<int> report(Arguments arguments, Context *context)
{
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<> written = writeReport((*services)->store(), arguments, context->output);
    co_return written ? int(AllSent) : fail(context, written.error());
}

} // namespace sincerely::cli
