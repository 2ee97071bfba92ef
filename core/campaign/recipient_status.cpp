#include "core/campaign/recipient_status.h"

#include "core/campaign/do_not_email_guard.h"
#include "core/campaign/row_values.h"

#include <QCoreApplication>

#include <array>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::RecipientStatus", text);
}

struct Word {
    ReviewState state;
    const char16_t *word;
};

constexpr std::array kWords = {
    Word{ReviewState::ToReview, u"to_review"}, Word{ReviewState::NeedsAttention, u"needs_attention"},
    Word{ReviewState::Ready, u"ready"},        Word{ReviewState::OnHold, u"on_hold"},
    Word{ReviewState::Skipped, u"skipped"},    Word{ReviewState::OnItsWay, u"on_its_way"},
    Word{ReviewState::Sent, u"sent"},          Word{ReviewState::NotSent, u"not_sent"},
    Word{ReviewState::Unknown, u"unknown"},
};

} // namespace

QString toWord(ReviewState state)
{
    for (const Word &entry : kWords) {
        if (entry.state == state)
            return QString::fromUtf16(entry.word);
    }
    Q_UNREACHABLE();
}

std::optional<ReviewState> stateOfSending(MessageState state)
{
    switch (state) {
    case MessageState::Waiting:
    case MessageState::OnHold: // lapsed, or held back by a check: decided anew
        return std::nullopt;
    case MessageState::Preparing:
    case MessageState::Prepared:
    case MessageState::Sending:
        return ReviewState::OnItsWay;
    case MessageState::Accepted:
    case MessageState::Sent:
        return ReviewState::Sent;
    case MessageState::NotSent:
        return ReviewState::NotSent;
    case MessageState::Skipped:
        return ReviewState::Skipped;
    case MessageState::Unknown:
        return ReviewState::Unknown;
    }
    Q_UNREACHABLE();
}

ReviewEntry entryOf(const Recipient &recipient, const ReviewEntry *written, const MessageMaker &maker)
{
    if (written)
        return *written;
    ReviewEntry entry;
    entry.recipient = recipient.id;
    entry.touch.phrase = maker.touchOf(RowValues(recipient.values, maker.columnCount()));
    return entry;
}

QByteArray fingerprintUnedited(MessageMaker &maker, const Recipient &recipient, const QString &phrase)
{
    const RowValues row(recipient.values, maker.columnCount());
    return maker.make(row, PersonalTouch{phrase, std::nullopt}).message.fingerprint();
}

std::optional<Problem> StatusFinder::duplicateProblem(const Recipient &recipient)
{
    const QString &key = recipient.addressKey;
    if (key.isEmpty())
        return std::nullopt;
    const auto reserved = m_reserved.constFind(key);
    if (reserved != m_reserved.cend() && *reserved != recipient.id)
        return Problem{Problem::Kind::Duplicate, tr("This address has had an email of this campaign already.")};
    const auto first = m_firstWith.constFind(key);
    if (first != m_firstWith.cend() && *first != recipient.id)
        return Problem{Problem::Kind::Duplicate, tr("The same address stands further up in the list.")};
    m_firstWith.insert(key, recipient.id);
    return std::nullopt;
}

RecipientStatus StatusFinder::find(const Recipient &recipient, const ReviewEntry &entry, const Approved *approved)
{
    RecipientStatus status{recipient.id, ReviewState::ToReview, std::nullopt};
    if (const auto sending = approved ? stateOfSending(approved->state) : std::nullopt) {
        status.state = *sending;
        if (!approved->reason.isEmpty())
            status.problem = Problem{Problem::Kind::UnusableLetter, approved->reason};
        return status;
    }
    if (m_doNotEmail.contains(recipient.addressKey)) {
        status.state = ReviewState::Skipped;
        status.problem = Problem{Problem::Kind::DoNotEmail, doNotEmailReason()};
        return status;
    }
    if (entry.verdict == Verdict::Skipped || entry.verdict == Verdict::OnHold) {
        status.state = entry.verdict == Verdict::Skipped ? ReviewState::Skipped : ReviewState::OnHold;
        return status;
    }
    status.problem = problemOf(recipient, entry, approved);
    if (status.problem && status.problem->kind != Problem::Kind::TouchMissing)
        status.state = ReviewState::NeedsAttention;
    else if (entry.verdict == Verdict::Approved && approved && !status.problem)
        status.state = ReviewState::Ready;
    return status;
}

std::optional<Problem> StatusFinder::problemOf(const Recipient &recipient, const ReviewEntry &entry,
                                               const Approved *approved)
{
    if (const std::optional<Problem> duplicate = duplicateProblem(recipient))
        return duplicate;
    const RowValues row(recipient.values, m_maker.columnCount());
    if (entry.touch.edited && fingerprintUnedited(m_maker, recipient, entry.touch.phrase) != entry.editedFrom)
        return Problem{Problem::Kind::EditedBefore, tr("The letter has changed since you edited this email by hand.")};
    if (entry.verdict != Verdict::Approved || !approved)
        return m_maker.check(row, entry.touch);
    const MadeMessage made = m_maker.make(row, entry.touch);
    if (made.problem && made.problem->kind != Problem::Kind::TouchMissing)
        return made.problem;
    if (made.message.fingerprint() != approved->fingerprint)
        return Problem{Problem::Kind::Lapsed, tr("This email has changed since you approved it.")};
    return made.problem;
}

} // namespace sincerely
