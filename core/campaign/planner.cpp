#include "core/campaign/planner.h"

#include "core/campaign/do_not_email_guard.h"
#include "core/recipients/duplicates.h"

#include <QCoreApplication>

#include <algorithm>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Planner", text);
}

} // namespace

Planner::Planner(PlanRequest request, MessageMaker maker)
    : m_recipients(std::move(request.recipients))
    , m_limit(request.limit)
    , m_doNotEmail(std::move(request.doNotEmail))
    , m_maker(std::move(maker))
{
}

Result<Planner> Planner::create(PlanRequest request)
{
    const Surroundings surroundings{request.recipients->columns(), request.locale, request.largestAttachment};
    Result<MessageMaker> maker = MessageMaker::create(request, surroundings, std::make_shared<mail::FileCatalogue>());
    if (!maker)
        return failure(maker.error());
    Planner planner(std::move(request), std::move(*maker));
    planner.findDuplicates();
    return planner;
}

void Planner::findDuplicates()
{
    const QList<recipients::DuplicateGroup> groups = recipients::findDuplicates(*m_recipients, m_maker.emailColumn());
    for (const recipients::DuplicateGroup &group : groups) {
        for (const qsizetype row : group.laterRows)
            m_firstOf.insert(row, group.firstRow);
    }
}

qsizetype Planner::rowCount() const
{
    const qsizetype rows = m_recipients->rowCount();
    return m_limit ? std::min<qsizetype>(rows, *m_limit) : rows;
}

store::PlannedMessage Planner::messageFor(qsizetype row)
{
    m_recipients->rowFields(row, m_row);
    MadeMessage made = m_maker.make(m_row, PersonalTouch{m_maker.touchOf(m_row), std::nullopt});
    store::PlannedMessage planned;
    planned.message = std::move(made.message);
    const auto isOut = [this](const MailAddress &person) { return isUnwanted(person); };
    if (isOut(planned.message.to)) {
        planned.state = MessageState::Skipped;
        planned.reason = doNotEmailReason();
    } else if (const auto first = m_firstOf.constFind(row); first != m_firstOf.cend()) {
        planned.state = MessageState::Skipped;
        planned.reason = tr("The same address stands in line %1 already.").arg(m_recipients->line(*first));
    } else if (made.problem) {
        planned.state = MessageState::OnHold;
        planned.reason = made.problem->sentence;
    } else if (std::ranges::any_of(planned.message.cc + planned.message.bcc, isOut)) {
        planned.state = MessageState::OnHold;
        planned.reason = doNotEmailCopyReason();
    }
    return planned;
}

bool Planner::isUnwanted(const MailAddress &person) const
{
    return m_doNotEmail && m_doNotEmail->contains(person.address);
}

} // namespace sincerely
