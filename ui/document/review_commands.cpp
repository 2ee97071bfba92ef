#include "ui/document/review_commands.h"

namespace sincerely
{

VerdictCommand::VerdictCommand(Review &review, std::vector<Review::Step> before, std::vector<Review::Step> after,
                               const QString &text)
    : m_review(review)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    setText(text);
}

QString VerdictCommand::textFor(Verdict verdict, int howMany, const QString &name)
{
    const bool one = howMany == 1;
    switch (verdict) {
    case Verdict::OnHold:
        return one ? tr("putting %1 on hold").arg(name) : tr("putting %Ln recipient(s) on hold", nullptr, howMany);
    case Verdict::Skipped:
        return one ? tr("skipping of %1").arg(name) : tr("skipping of %Ln recipient(s)", nullptr, howMany);
    case Verdict::Open:
    case Verdict::Approved:
        break;
    }
    return one ? tr("opening of %1 again").arg(name) : tr("opening of %Ln recipient(s) again", nullptr, howMany);
}

void VerdictCommand::undo()
{
    m_review.apply(m_before);
}

void VerdictCommand::redo()
{
    m_review.apply(m_after);
}

EditCommand::EditCommand(Review &review, ReviewEntry before, ReviewEntry after, const QString &name)
    : m_review(review)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    setText(tr("editing of the email to %1").arg(name));
}

void EditCommand::undo()
{
    apply(m_before);
}

void EditCommand::redo()
{
    apply(m_after);
}

void EditCommand::apply(const ReviewEntry &entry)
{
    if (entry.verdict == Verdict::Approved && entry.touch.edited)
        m_review.applyKept(entry);
    else
        m_review.apply({{entry, std::nullopt}});
}

} // namespace sincerely
