#include "core/campaign/planner.h"

#include "core/campaign/do_not_email_guard.h"
#include "core/recipients/duplicates.h"

#include <QCoreApplication>

#include <algorithm>

namespace sincerely
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::Planner", text, note, n);
}

} // namespace

int Plan::sendable() const
{
    int count = 0;
    for (const store::PlannedMessage &message : messages)
        count += message.state == MessageState::Waiting ? 1 : 0;
    return count;
}

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
    std::optional<Problem> problem;
    return build(row, problem);
}

store::PlannedMessage Planner::build(qsizetype row, std::optional<Problem> &problem)
{
    m_recipients->rowFields(row, m_row);
    MadeMessage made = m_maker.make(m_row, PersonalTouch{m_maker.touchOf(m_row), std::nullopt});
    store::PlannedMessage planned;
    planned.message = std::move(made.message);
    problem = std::move(made.problem);
    const QList<MailAddress> copies = planned.message.cc + planned.message.bcc;
    const bool copyUnwanted =
        std::any_of(copies.begin(), copies.end(), [this](const MailAddress &person) { return isUnwanted(person); });
    if (!problem && copyUnwanted)
        problem = Problem{Finding::Kind::DoNotEmail, doNotEmailCopyReason()};
    if (isUnwanted(planned.message.to)) {
        problem = Problem{Finding::Kind::DoNotEmail, doNotEmailReason()};
        planned.state = MessageState::Skipped;
        planned.reason = problem->sentence;
    } else if (const auto first = m_firstOf.constFind(row); first != m_firstOf.cend()) {
        problem =
            Problem{Finding::Kind::Duplicate, tr("The address stands in the list more than once; it gets one email.")};
        planned.state = MessageState::Skipped;
        planned.reason = tr("The same address stands in line %1 already.").arg(m_recipients->line(*first));
    } else if (problem) {
        planned.state = MessageState::OnHold;
        planned.reason = problem->sentence;
    }
    return planned;
}

bool Planner::isUnwanted(const MailAddress &person) const
{
    return m_doNotEmail && m_doNotEmail->contains(person.address);
}

FindingList Planner::rejectedRows() const
{
    FindingList findings;
    const QList<recipients::RejectedRow> &rows = m_recipients->rejectedRows();
    for (const recipients::RejectedRow &row : rows)
        findings.add(Finding::Kind::RejectedRow, row.sentence, tr("line %1").arg(row.line));
    const qsizetype further = m_recipients->rejectedCount() - rows.size();
    if (further > 0)
        findings.add(Finding::Kind::RejectedRow, tr("%n further row(s) could not be read.", nullptr, int(further)),
                     tr("after line %1").arg(rows.last().line));
    return findings;
}

Plan Planner::plan()
{
    FindingList findings = rejectedRows();
    Plan plan;
    plan.messages.reserve(rowCount());
    for (qsizetype row = 0; row < rowCount(); ++row) {
        std::optional<Problem> problem;
        store::PlannedMessage planned = build(row, problem);
        if (problem) {
            const QString address = planned.message.to.address;
            const QString line = tr("line %1").arg(m_recipients->line(row));
            findings.add(problem->kind, problem->sentence, address.isEmpty() ? line : address);
        }
        plan.messages.append(std::move(planned));
    }
    plan.findings = findings.all();
    return plan;
}

} // namespace sincerely
