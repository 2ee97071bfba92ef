#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/letter_options.h"
#include "app/cli/named.h"
#include "app/cli/sender_run.h"
#include "app/cli/sending_options.h"
#include "app/services.h"
#include "core/campaign/do_not_email_guard.h"
#include "core/campaign/freezing.h"
#include "core/campaign/from_trial.h"

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

/// Whether the service keeps an address shows only in an email that has arrived.
void tellFrom(Context *context, const Account &account, const MailAddress &from, const MailboxLimits &limits)
{
    if (fromTrialOf(account, from.address, limits) != FromTrial::Kept)
        context->output.note(tr("The service may replace “%1” by the mailbox’s own address without a word. Look at an "
                                "email that has arrived before you write to many.")
                                 .arg(from.address));
}

void tellAll(Output &output, const QList<MessageProgress> &verdicts)
{
    for (const MessageProgress &verdict : verdicts)
        output.message(verdict);
}

/// What the list itself gave reason to say.
struct ListRemarks {
    QStringList notes;
    QList<recipients::RejectedRow> rejected;
};

/// With a limit, what is wrong further below does not concern anybody.
ListRemarks remarksOf(const PlanRequest &request)
{
    const recipients::RecipientTable &table = *request.recipients;
    const bool limited = request.limit && *request.limit < table.rowCount();
    ListRemarks remarks{table.notes(), {}};
    for (const recipients::RejectedRow &row : table.rejectedRows()) {
        if (!limited || row.line < table.line(*request.limit - 1))
            remarks.rejected.append(row);
    }
    const qsizetype further = table.rejectedCount() - table.rejectedRows().size();
    if (!limited && further > 0)
        remarks.notes.append(tr("%n further row(s) could not be read.", nullptr, int(further)));
    return remarks;
}

void tellRemarks(Output &output, const ListRemarks &remarks)
{
    for (const QString &note : remarks.notes)
        output.note(note);
    for (const recipients::RejectedRow &row : remarks.rejected)
        output.rejectedRow(row);
}

int finishDryRun(Output &output, const QString &name, const QList<MessageProgress> &verdicts,
                 const ListRemarks &remarks)
{
    output.campaign({}, name, int(verdicts.size()));
    tellRemarks(output, remarks);
    tellAll(output, verdicts);
    CampaignTotals totals;
    for (const MessageProgress &verdict : verdicts)
        totals.add(verdict.state, 1);
    output.done(totals);
    return totals.onHold > 0 || !remarks.rejected.isEmpty() ? SomeNotSent : AllSent;
}

/// What `send` needs, after everything that can be wrong with the input was looked at.
struct Prepared {
    Campaign campaign;
    PlanRequest request;
    RetryPlan retry;
};

Result<Prepared> readInput(const Arguments &arguments)
{
    const Result<Pace> pace = paceOption(arguments);
    if (!pace)
        return failure(pace.error());
    const Result<std::optional<SettleWaits>> waits = settleWaitsOption(arguments);
    if (!waits)
        return failure(waits.error());
    const Result<RetryPlan> retry = patienceOption(arguments);
    if (!retry)
        return failure(retry.error());
    const Result<std::optional<int>> limit = arguments.number(QStringLiteral("limit"));
    if (!limit)
        return failure(limit.error());
    Result<PlanRequest> request = readPlanRequest(arguments);
    if (!request)
        return failure(request.error());
    request->limit = *limit;

    Campaign campaign;
    campaign.name = arguments.value(QStringLiteral("name"));
    if (campaign.name.isEmpty())
        campaign.name = QFileInfo(arguments.value(QStringLiteral("template"))).completeBaseName();
    campaign.pace = *pace;
    campaign.settleWaits = waits->value_or(SettleWaits());
    return Prepared{campaign, std::move(*request), *retry};
}

QCoro::Task<int> planAndSend(Arguments arguments, Campaign campaign, RetryPlan retry, std::shared_ptr<Planner> planner,
                             ListRemarks remarks, Mailbox *mailbox, app::Services *services, Context *context)
{
    const std::stop_token stop = context->stop;
    Output &output = context->output;
    mailbox->onSlowed([&output](std::chrono::seconds duration) { output.slowed(duration); });
    Result<MailboxOwner> owner = co_await mailbox->check(stop);
    if (!owner && consequenceOf(owner.error().kind) != Consequence::TryAgain)
        co_return fail(context, withWayToSignIn(services->store().writer(), campaign.account, owner.error()));

    const qsizetype total = planner->rowCount();
    const PlanObserver observer = [&output, total](qsizetype made) { output.preparing(made, total); };
    if (arguments.has(QStringLiteral("dry-run"))) {
        Result<QList<MessageProgress>> verdicts = co_await planWithoutStoring(planner, stop, observer);
        co_return verdicts ? finishDryRun(output, campaign.name, *verdicts, remarks) : fail(context, verdicts.error());
    }
    Result<FrozenCampaign> frozen = co_await freezeCampaign(&services->store(), campaign, planner, stop, observer);
    if (!frozen)
        co_return fail(context, frozen.error());
    const Campaign stored = frozen->campaign;
    output.campaign(stored.id, stored.name, int(total));
    output.setTotal(int(total), 0);
    tellRemarks(output, remarks);
    tellAll(output, frozen->leftOut);
    int code = co_await runSender(stored, retry, mailbox, services, context);
    const bool someLeftOut = code == AllSent && !remarks.rejected.isEmpty();
    co_return someLeftOut ? int(SomeNotSent) : code;
}

} // namespace

QCoro::Task<int> send(Arguments arguments, Context *context)
{
    const Result<QString> accountName = arguments.required(QStringLiteral("account"));
    if (!accountName)
        co_return fail(context, accountName.error());
    Result<Prepared> input = readInput(arguments);
    if (!input)
        co_return fail(context, input.error());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<Account> account = accountNamed((*services)->store().writer(), *accountName);
    if (!account)
        co_return fail(context, account.error());
    ProviderServices forProviders = (*services)->forProviders();
    forProviders.patience = input->retry.giveUpAfter;
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(*account, forProviders);
    if (!mailbox)
        co_return fail(context, mailbox.error());

    input->campaign.account = account->id;
    input->request.largestAttachment = (*mailbox)->limits().attachmentBytes;
    if (input->request.from.address.isEmpty())
        input->request.from = account->owner;
    tellFrom(context, *account, input->request.from, (*mailbox)->limits());
    Result<std::shared_ptr<const recipients::DoNotEmailSet>> doNotEmail = readDoNotEmail((*services)->store().writer());
    if (!doNotEmail)
        co_return fail(context, doNotEmail.error());
    input->request.doNotEmail = *doNotEmail;
    const ListRemarks remarks = remarksOf(input->request);
    Result<Planner> planner = Planner::create(std::move(input->request));
    if (!planner)
        co_return fail(context, planner.error());
    const Campaign campaign = input->campaign;
    const RetryPlan retry = input->retry;
    auto planned = std::make_shared<Planner>(std::move(*planner));
    int code =
        co_await planAndSend(arguments, campaign, retry, planned, remarks, mailbox->get(), services->get(), context);
    co_await (*mailbox)->close();
    co_return code;
}

} // namespace sincerely::cli
