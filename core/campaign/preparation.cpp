#include "core/campaign/preparation.h"

#include <QCoreApplication>

namespace sincerely
{

QCoro::Task<Result<>> Preparation::prepare(Flight flight, OutgoingMessage content)
{
    Patience patience(m_context.retry, m_context.clock);
    for (;;) {
        Result<> done = co_await attempt(flight, content);
        if (done)
            co_return done;
        if (done.error().kind == Error::Kind::Conflict && flight->state == MessageState::Waiting)
            co_return done; // the record, not the mailbox: somebody else has decided about the message
        Result<> again = co_await patience.waitAfter(done.error(), m_context.stop);
        if (!again)
            co_return again;
    }
}

QCoro::Task<Result<>> Preparation::attempt(Flight flight, OutgoingMessage content)
{
    if (flight->draft.id.isEmpty() && flight->draftsAsked > 0) {
        Result<> looked = co_await adoptEarlierDraft(flight);
        if (!looked || isSettled(flight->state))
            co_return looked;
    }
    if (flight->draft.id.isEmpty()) {
        Result<> asked = co_await askForDraft(flight, content);
        if (!asked)
            co_return asked;
    }
    Result<> completed = co_await complete(flight, content);
    if (completed || completed.error().kind != Error::Kind::Conflict)
        co_return completed;
    // No draft any more, or not the one that was approved: it may have left after all, late or by the person's hand.
    Result<> looked = co_await adoptEarlierDraft(flight);
    if (!looked || isSettled(flight->state))
        co_return looked;
    co_return completed;
}

QCoro::Task<Result<>> Preparation::adoptEarlierDraft(Flight flight)
{
    const Draft known = flight->draft;
    const MessageId id = flight->id;
    Result<Sighting> sighting = co_await m_context.mailbox.lookUp(known, id, m_context.stop);
    if (!sighting)
        co_return failure(sighting.error());
    switch (sighting->where) {
    case Sighting::Where::Sent:
    case Sighting::Where::Leaving: {
        store::ChangeDetails details;
        details.evidence = sighting->evidence;
        details.draft = sighting->draft;
        details.sentAt = sighting->sentAt;
        Result<> settled = co_await m_context.change(flight, MessageState::Sent, details);
        co_return settled;
    }
    case Sighting::Where::Draft: {
        Result<> noted = co_await m_context.noteDraft(flight, sighting->draft);
        co_return noted;
    }
    case Sighting::Where::Nowhere:
        break;
    }
    // The index may lag: a spare draft is the worst that can come of asking for another one. Unless this one was asked
    // to be sent before: then its disappearance may mean that it was.
    if (flight->state != MessageState::Prepared || flight->sendsAsked == 0)
        co_return Result<>{};
    store::ChangeDetails details;
    details.reason = QCoreApplication::translate(
        "sincerely::Preparation",
        "An earlier attempt to send this email had no clear answer, and now it is found neither among the drafts nor "
        "among the sent messages. Look in your mailbox, then say whether it was sent.");
    Result<> unknown = co_await m_context.change(flight, MessageState::Unknown, details);
    co_return unknown;
}

QCoro::Task<Result<>> Preparation::askForDraft(Flight flight, OutgoingMessage content)
{
    const store::ChangeDetails nothingNew;
    Result<> recorded = co_await m_context.change(flight, MessageState::Preparing, nothingNew);
    if (!recorded)
        co_return recorded;
    Result<Draft> draft = co_await m_context.mailbox.createDraft(content, m_context.stop);
    if (!draft)
        co_return failure(draft.error());
    Result<> noted = co_await m_context.noteDraft(flight, *draft);
    co_return noted;
}

QCoro::Task<Result<>> Preparation::complete(Flight flight, OutgoingMessage content)
{
    const Draft draft = flight->draft;
    const UploadObserver observer = [this, flight](const UploadProgress &progress) {
        m_context.uploaded(*flight, progress);
    };
    Result<> completed = co_await m_context.mailbox.completeDraft(draft, content, observer, m_context.stop);
    if (!completed) {
        const Error::Kind kind = completed.error().kind;
        if (kind == Error::Kind::NotFound || kind == Error::Kind::Gone) {
            // Somebody deleted the draft, or it never came to be: the next attempt makes another.
            const Draft none;
            Result<> forgotten = co_await m_context.noteDraft(flight, none);
            if (!forgotten)
                co_return forgotten;
        }
        co_return completed;
    }
    if (flight->state == MessageState::Prepared)
        co_return Result<>{};
    const store::ChangeDetails nothingNew;
    Result<> prepared = co_await m_context.change(flight, MessageState::Prepared, nothingNew);
    co_return prepared;
}

} // namespace sincerely
