#include "core/campaign/test_email.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::TestEmail", text);
}

QCoro::Task<Result<>> completeAndSend(Mailbox *mailbox, Draft draft, OutgoingMessage message, std::stop_token stop)
{
    const UploadObserver nobody = [](const UploadProgress &) {};
    Result<> completed = co_await mailbox->completeDraft(draft, message, nobody, stop);
    if (!completed)
        co_return completed;
    const MessageId id = message.id;
    Result<> sent = co_await mailbox->send(draft, id, stop);
    co_return sent;
}

QCoro::Task<Result<>> findOut(Mailbox *mailbox, Draft draft, MessageId id, Error unclear, std::stop_token stop)
{
    Result<Sighting> seen = co_await mailbox->lookUp(draft, id, stop);
    if (seen && (seen->where == Sighting::Where::Sent || seen->where == Sighting::Where::Leaving))
        co_return Result<>{};
    co_return failure(unclear.kind, tr("It is not certain whether the test email was sent. Look for it in the inbox."),
                      unclear.details);
}

} // namespace

OutgoingMessage makeTestEmail(OutgoingMessage message, MailAddress to)
{
    message.id = MessageId::create();
    message.to = std::move(to);
    message.cc.clear();
    message.bcc.clear();
    message.subject = tr("[Test] %1").arg(message.subject);
    return message;
}

QCoro::Task<Result<Draft>> sendTestEmail(Mailbox *mailbox, OutgoingMessage message, std::stop_token stop)
{
    const MessageId id = message.id;
    const QString none;
    Result<Draft> draft = co_await mailbox->createDraft(message, stop);
    if (!draft) {
        if (leavesOutcomeOpen(draft.error().kind))
            (void)co_await mailbox->removeDrafts(id, none, stop);
        co_return failure(draft.error());
    }
    const Draft made = *draft;
    Result<> sent = co_await completeAndSend(mailbox, made, message, stop);
    if (sent)
        co_return Draft(made);
    if (leavesOutcomeOpen(sent.error().kind)) {
        const Error unclear = sent.error();
        Result<> found = co_await findOut(mailbox, made, id, unclear, stop);
        if (!found)
            co_return failure(found.error());
        co_return Draft(made);
    }
    (void)co_await mailbox->removeDrafts(id, none, stop);
    co_return failure(sent.error());
}

} // namespace sincerely
