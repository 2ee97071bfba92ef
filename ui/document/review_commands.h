#pragma once

#include "ui/document/review.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace sincerely
{

/// Emails were approved, put on hold, skipped, or opened again.
class VerdictCommand : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::VerdictCommand)

public:
    VerdictCommand(Review &review, std::vector<Review::Step> before, std::vector<Review::Step> after,
                   const QString &text);
    void undo() override;
    void redo() override;

    /// \param name of the person when there is only one
    [[nodiscard]] static QString textFor(Verdict verdict, int howMany, const QString &name);

private:
    Review &m_review;
    std::vector<Review::Step> m_before;
    std::vector<Review::Step> m_after;
};

/// One email was edited by hand, or given back to the letter.
class EditCommand : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::EditCommand)

public:
    EditCommand(Review &review, ReviewEntry before, ReviewEntry after, const QString &name);
    void undo() override;
    void redo() override;

private:
    void apply(const ReviewEntry &entry);

    Review &m_review;
    ReviewEntry m_before;
    ReviewEntry m_after;
};

} // namespace sincerely
