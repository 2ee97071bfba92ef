#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/named.h"
#include "app/cli/sender_run.h"
#include "app/cli/sending_options.h"
#include "app/services.h"
#include "core/campaign/approval_check.h"
#include "core/campaign/decision.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"

#include <QCoreApplication>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

} // namespace

QCoro::Task<int> resume(Arguments arguments, Context *context)
{
    const Result<std::optional<SettleWaits>> waits = settleWaitsOption(arguments);
    if (!waits)
        co_return fail(context, waits.error());
    const Result<RetryPlan> retry = patienceOption(arguments);
    if (!retry)
        co_return fail(context, retry.error());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    store::Database &database = (*services)->store().writer();
    Result<Campaign> campaign = campaignNamed((*services)->store().writer(), arguments.positional().value(0));
    if (!campaign)
        co_return fail(context, campaign.error());
    const Result<std::optional<Account>> account = store::AccountRepository(database).byId(campaign->account);
    if (!account)
        co_return fail(context, account.error());
    if (!*account)
        co_return fail(context, Error{Error::Kind::Invalid, tr("The account of this campaign was removed."), {}, {}});
    if (*waits) {
        const Result<> set = store::CampaignRepository(database).setSettleWaits(campaign->id, **waits);
        if (!set)
            co_return fail(context, set.error());
    }
    const Result<CampaignTotals> totals = store::CampaignRepository(database).totals(campaign->id);
    if (!totals)
        co_return fail(context, totals.error());
    ProviderServices forProviders = (*services)->forProviders();
    forProviders.patience = retry->giveUpAfter;
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(**account, forProviders); // from here on it may note a rest
    if (!mailbox)
        co_return fail(context, mailbox.error());
    const Campaign toResume = *campaign;
    const Account from = **account;
    const MailboxLimits limits = (*mailbox)->limits();
    const std::stop_token stop = context->stop;
    Result<> checked = co_await checkApprovals(&(*services)->store(), toResume, from, limits, stop);
    if (!checked) {
        co_await (*mailbox)->close();
        co_return fail(context, checked.error());
    }
    context->output.campaign(campaign->id, campaign->name, totals->total);
    context->output.setTotal(totals->total, totals->total - totals->unsettled());
    const RetryPlan retryPlan = *retry;
    int code = co_await runSender(*campaign, retryPlan, mailbox->get(), services->get(), context);
    co_await (*mailbox)->close();
    co_return code;
}

QCoro::Task<int> settle(Arguments arguments, Context *context)
{
    const Result<QString> address = arguments.required(QStringLiteral("recipient"));
    if (!address)
        co_return fail(context, address.error());
    const Result<QString> word = arguments.required(QStringLiteral("as"));
    if (!word)
        co_return fail(context, word.error());
    const std::optional<Decision> decision = decisionFromWord(*word);
    if (!decision)
        co_return fail(
            context,
            Error{Error::Kind::Invalid, tr("--as takes “sent”, “again” or “leave”, not “%1”.").arg(*word), {}, {}});
    Result<std::unique_ptr<app::Services>> services = app::Services::open(context->dataFolder);
    if (!services)
        co_return fail(context, services.error());
    const Result<Campaign> campaign = campaignNamed((*services)->store().writer(), arguments.positional().value(0));
    if (!campaign)
        co_return fail(context, campaign.error());
    const Result<QStringList> settled = settleUnknown((*services)->store().writer(), campaign->id, *address, *decision);
    if (!settled)
        co_return fail(context, settled.error());
    if (*decision == Decision::SendAgain)
        context->output.text(
            tr("It waits to be sent again. “sincerely-cli resume %1” sends it.").arg(campaign->id.value));
    else
        context->output.text(tr("Settled."));
    for (const QString &recipient : *settled)
        context->output.json({{QStringLiteral("event"), QStringLiteral("message")},
                              {QStringLiteral("recipient"), recipient},
                              {QStringLiteral("state"), toWord(stateAfter(*decision))}});
    co_return AllSent;
}

} // namespace sincerely::cli
