#include "ui/pages/review/review_notice.h"

#include "ui/document/campaign_document.h"
#include "ui/pages/review/review_page.h"

namespace sincerely
{

namespace
{

using Kind = InfoMessage::Kind;
using Answer = ReviewNotice::Answer;

ReviewNotice plain(Kind kind, const QString &sentence)
{
    return {{kind, sentence, {}, false}, {}};
}

/// What the look over the campaign found. What is wrong in the words of the letter is not mended in the row.
ReviewNotice noticeOf(const Problem &problem, bool isEdited)
{
    switch (problem.kind) {
    case Problem::Kind::EditedBefore:
        return {{Kind::Attention,
                 problem.sentence,
                 {ReviewPage::tr("Keep mine"), ReviewPage::tr("Take the letter’s")},
                 false},
                {Answer::KeepMine, Answer::TakeTheLetters}};
    case Problem::Kind::Lapsed:
        return plain(Kind::Attention, ReviewPage::tr("%1 Look at it once more.").arg(problem.sentence));
    case Problem::Kind::EmptySubject:
    case Problem::Kind::UnusableLetter:
        if (isEdited)
            return plain(Kind::Attention, problem.sentence);
        return {{Kind::Attention, problem.sentence, {ReviewPage::tr("Go to the letter")}, false}, {Answer::GoToLetter}};
    default:
        return {{Kind::Attention, problem.sentence, {ReviewPage::tr("Go to the row")}, false}, {Answer::GoToRow}};
    }
}

ReviewNotice noticeOf(ReviewState state)
{
    switch (state) {
    case ReviewState::OnHold:
        return plain(Kind::Note, ReviewPage::tr("On hold: not sent before you approve it."));
    case ReviewState::Skipped:
        return {{Kind::Note, ReviewPage::tr("Skipped in this campaign."), {ReviewPage::tr("Take in again")}, false},
                {Answer::TakeIn}};
    case ReviewState::Sent:
        return plain(Kind::Note, ReviewPage::tr("Sent. This is the email as it was sent."));
    case ReviewState::OnItsWay:
        return plain(Kind::Note, ReviewPage::tr("On its way. This is the email as it was approved."));
    default:
        return {};
    }
}

/// What concerns the campaign, not this email.
ReviewNotice noticeOfAll(const CampaignDocument &document, bool isAllDone)
{
    if (document.mistake())
        return {{Kind::Danger, document.mistake()->sentence, {ReviewPage::tr("Go to the letter")}, false},
                {Answer::GoToLetter}};
    if (document.review().counts().total() == 0)
        return {
            {Kind::Note, ReviewPage::tr("There is nobody to write to yet."), {ReviewPage::tr("Bring a list")}, false},
            {Answer::BringList}};
    if (isAllDone)
        return {{Kind::Note, ReviewPage::tr("Everybody has been reviewed."), {ReviewPage::tr("Go to Send")}, false},
                {Answer::GoToSend}};
    return {};
}

} // namespace

bool isWithSender(const CampaignDocument &document, RecipientId id)
{
    const RecipientStatus *status = document.review().status(id);
    return status && (status->state == ReviewState::OnItsWay || status->state == ReviewState::Sent ||
                      status->state == ReviewState::NotSent || status->state == ReviewState::Unknown);
}

ReviewNotice noticeAbout(const CampaignDocument &document, RecipientId id, const QString &refusal, bool isAllDone)
{
    if (ReviewNotice ofAll = noticeOfAll(document, isAllDone); !ofAll.message.text.isEmpty())
        return ofAll;
    const RecipientStatus *status = document.review().status(id);
    // That the phrase is still to be written is no news before somebody wants to go on without.
    if (status && status->problem && status->problem->kind != Problem::Kind::TouchMissing)
        return noticeOf(*status->problem, document.review().entry(id).touch.edited.has_value());
    if (!refusal.isEmpty())
        return plain(Kind::Attention, refusal);
    if (!status)
        return {};
    if (document.review().entry(id).touch.edited && !isWithSender(document, id))
        return {{Kind::Note,
                 ReviewPage::tr("Edited by hand."),
                 {ReviewPage::tr("Compare"), ReviewPage::tr("Give it back to the letter")},
                 false},
                {Answer::Compare, Answer::TakeTheLetters}};
    return noticeOf(status->state);
}

} // namespace sincerely
