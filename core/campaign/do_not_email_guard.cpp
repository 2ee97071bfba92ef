#include "core/campaign/do_not_email_guard.h"

#include "core/store/do_not_email_repository.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::DoNotEmail", text);
}

} // namespace

QString doNotEmailReason()
{
    return tr("This address is on the do-not-email list.");
}

QString doNotEmailCopyReason()
{
    return tr("Somebody in Cc or Bcc is on the do-not-email list.");
}

Result<std::shared_ptr<const recipients::DoNotEmailSet>> readDoNotEmail(store::Database &database)
{
    Result<QSet<QString>> keys = store::DoNotEmailRepository(database).keys();
    if (!keys)
        return failure(keys.error());
    return std::make_shared<const recipients::DoNotEmailSet>(*std::move(keys));
}

QCoro::Task<Result<>> DoNotEmailGuard::check(Flight flight, OutgoingMessage content)
{
    const QList<MailAddress> recipient = {content.to};
    Result<bool> refused = co_await anyListed(recipient);
    if (!refused)
        co_return failure(refused.error());
    if (*refused) {
        Result<> stopped = co_await stop(flight, MessageState::Skipped);
        co_return stopped;
    }
    const QList<MailAddress> copies = content.cc + content.bcc;
    Result<bool> copyRefused = co_await anyListed(copies);
    if (!copyRefused)
        co_return failure(copyRefused.error());
    if (!*copyRefused)
        co_return Result<>{};
    Result<> held = co_await stop(flight, MessageState::OnHold);
    co_return held;
}

QCoro::Task<Result<bool>> DoNotEmailGuard::anyListed(QList<MailAddress> people)
{
    QStringList keys;
    for (const MailAddress &person : people)
        keys.append(recipients::doNotEmailKeys(person.address));
    if (keys.isEmpty())
        co_return false;
    auto look = [keys](store::Database &database) { return store::DoNotEmailRepository(database).find(keys); };
    Result<std::optional<DoNotEmailEntry>> entry = co_await m_context.store.run(look);
    if (!entry)
        co_return failure(entry.error());
    co_return entry->has_value();
}

QCoro::Task<Result<>> DoNotEmailGuard::stop(Flight flight, MessageState to)
{
    if (flight->sendsAsked > 0) {
        Result<> withdrawn = co_await withdraw(flight, to);
        co_return withdrawn;
    }
    store::ChangeDetails details;
    details.reason = to == MessageState::Skipped ? doNotEmailReason() : doNotEmailCopyReason();
    Result<> stopped = co_await m_context.change(flight, to, details);
    co_return stopped;
}

QCoro::Task<Result<>> DoNotEmailGuard::withdraw(Flight flight, MessageState to)
{
    Patience patience(m_context.retry, m_context.clock);
    for (;;) {
        Result<> done = co_await tryToWithdraw(flight, to);
        if (done)
            co_return done;
        Result<> again = co_await patience.waitAfter(done.error(), m_context.stop);
        if (!again)
            co_return again;
    }
}

QCoro::Task<Result<>> DoNotEmailGuard::tryToWithdraw(Flight flight, MessageState to)
{
    const Draft known = flight->draft;
    const MessageId id = flight->id;
    Result<Sighting> sighting = co_await m_context.mailbox.lookUp(known, id, m_context.stop);
    if (!sighting)
        co_return failure(sighting.error());
    store::ChangeDetails details;
    if (sighting->where == Sighting::Where::Sent || sighting->where == Sighting::Where::Leaving) {
        details.evidence = sighting->evidence;
        details.draft = sighting->draft;
        details.sentAt = sighting->sentAt;
        Result<> sent = co_await m_context.change(flight, MessageState::Sent, details);
        co_return sent;
    }
    Result<int> removed = co_await m_context.mailbox.removeDrafts(id, QString(), m_context.stop);
    if (!removed)
        co_return failure(removed.error());
    // Nothing to remove: it may have left after all, unless the person has said that it had not.
    const bool isOpen = *removed == 0 && flight->state == MessageState::Prepared;
    details.reason = to == MessageState::Skipped ? doNotEmailReason() : doNotEmailCopyReason();
    if (isOpen)
        details.reason = tr("This address has come to be on the do-not-email list, but an earlier attempt to send the "
                            "email had no clear answer. Look in your mailbox, then say whether it was sent.");
    const MessageState end = isOpen ? MessageState::Unknown : to;
    Result<> stopped = co_await m_context.change(flight, end, details);
    co_return stopped;
}

} // namespace sincerely
