#include "app/cli/sender_run.h"

#include "app/cli/exit_code.h"
#include "app/cli/named.h"
#include "core/campaign/sender.h"

#include <QCoreApplication>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

int exitCodeFor(const SendingEnd &end)
{
    if (end.stoppedBy)
        return consequenceOf(end.stoppedBy->kind) == Consequence::AskToSignIn ? SignInNeeded : Stopped;
    const CampaignTotals &totals = end.totals;
    return totals.notSent + totals.unknown + totals.onHold + totals.unsettled() > 0 ? SomeNotSent : AllSent;
}

void tellEnd(Context *context, const Campaign &campaign, const SendingEnd &end, store::Database &database)
{
    context->output.done(end.totals);
    if (!end.stoppedBy)
        return;
    if (!end.stoppedBy->sentence.isEmpty())
        context->output.error(withWayToSignIn(database, campaign.account, *end.stoppedBy).sentence);
    context->output.text(tr("Stopped. “sincerely-cli resume %1” continues.").arg(campaign.id.value));
}

} // namespace

QCoro::Task<int> runSender(Campaign campaign, RetryPlan retry, Mailbox *mailbox, app::Services *services,
                           Context *context)
{
    Sender::Options options;
    options.retry = retry;
    Sender sender(services->store(), *mailbox, services->clock(), options);
    Output &output = context->output;
    QObject::connect(&sender, &Sender::messageChanged, &sender,
                     [&output](const MessageProgress &progress) { output.message(progress); });
    QObject::connect(&sender, &Sender::uploadProgressed, &sender,
                     [&output](const UploadEvent &event) { output.upload(event); });
    QObject::connect(&sender, &Sender::slowed, &sender,
                     [&output](std::chrono::seconds duration) { output.slowed(duration); });
    QObject::connect(&sender, &Sender::noted, &sender, [&output](const QString &sentence) {
        if (!sentence.isEmpty())
            output.note(sentence);
    });
    const CampaignId id = campaign.id;
    const std::stop_token stop = context->stop;
    Result<SendingEnd> end = co_await sender.run(id, stop);
    if (!end) {
        output.error(end.error().sentence);
        co_return Stopped;
    }
    tellEnd(context, campaign, *end, services->store().writer());
    co_return exitCodeFor(*end);
}

} // namespace sincerely::cli
