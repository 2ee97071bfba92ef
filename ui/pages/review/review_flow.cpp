#include "ui/pages/review/review_flow.h"

#include "core/merge/touch_marks.h"
#include "ui/document/campaign_document.h"

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

constexpr auto kPaceWindow = 5min;
constexpr size_t kFewestForPace = 3;
constexpr qsizetype kMostVisited = 1000;

bool isLeft(const RecipientStatus *status)
{
    return status && sincerely::isLeft(status->state);
}

} // namespace

ReviewFlow::ReviewFlow(CampaignDocument &document, const Clock &clock, std::function<QList<RecipientId>()> order,
                       QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
    , m_order(std::move(order))
{
}

void ReviewFlow::open(RecipientId id)
{
    if (id == m_current)
        return;
    if (!m_current.isNull() && !id.isNull()) {
        m_visited.append(m_current);
        if (m_visited.size() > kMostVisited)
            m_visited.removeFirst();
    }
    m_current = id;
    Q_EMIT currentChanged(id);
}

void ReviewFlow::openFirst()
{
    const QList<RecipientId> order = m_order();
    for (const RecipientId id : order) {
        if (isLeft(m_document.review().status(id))) {
            open(id);
            return;
        }
    }
    open(order.value(0));
}

std::optional<MadeMessage> ReviewFlow::onPaper(const QString &phrase)
{
    PersonalTouch touch = m_document.review().entry(m_current).touch;
    touch.phrase = merge::withTouchMarks(phrase);
    return m_document.make(m_current, touch);
}

bool ReviewFlow::approve()
{
    const std::optional<MadeMessage> made = m_document.make(m_current);
    if (!made) {
        if (m_document.mistake())
            Q_EMIT refused(m_document.mistake()->sentence);
        return false;
    }
    const RecipientStatus *status = m_document.review().status(m_current);
    if (!m_document.review().approve(m_current, *made)) {
        const std::optional<Problem> &problem = made->problem ? made->problem : status ? status->problem : std::nullopt;
        Q_EMIT refused(problem ? problem->sentence : tr("This email is on its way or sent already."));
        return false;
    }
    notePace();
    openNextLeft();
    return true;
}

void ReviewFlow::decide(Verdict verdict)
{
    const bool isSo = m_document.review().entry(m_current).verdict == verdict;
    m_document.review().decide({m_current}, isSo ? Verdict::Open : verdict);
    if (!isSo)
        openNextLeft();
}

void ReviewFlow::hold()
{
    decide(Verdict::OnHold);
}

void ReviewFlow::skip()
{
    decide(Verdict::Skipped);
}

/// Behind the one who is open, going round at the end.
void ReviewFlow::openNextLeft()
{
    const QList<RecipientId> order = m_order();
    const qsizetype count = order.size();
    const qsizetype start = order.indexOf(m_current) + 1;
    for (qsizetype step = 0; step < count; ++step) {
        const RecipientId id = order.at((start + step) % count);
        if (id != m_current && isLeft(m_document.review().status(id))) {
            open(id);
            return;
        }
    }
    Q_EMIT allDone();
}

RecipientId ReviewFlow::neighbour(int step) const
{
    const QList<RecipientId> order = m_order();
    const qsizetype place = order.indexOf(m_current);
    return place < 0 ? order.value(0) : order.value(place + step);
}

void ReviewFlow::next()
{
    if (const RecipientId id = neighbour(1); !id.isNull())
        open(id);
}

void ReviewFlow::previous()
{
    if (const RecipientId id = neighbour(-1); !id.isNull())
        open(id);
}

void ReviewFlow::back()
{
    if (m_visited.isEmpty())
        return;
    const RecipientId id = m_visited.takeLast();
    m_current = id;
    Q_EMIT currentChanged(id);
}

void ReviewFlow::notePace()
{
    m_approvals.push_back(m_clock.monotonic());
    while (m_approvals.size() > 1 && m_approvals.back() - m_approvals.front() > kPaceWindow)
        m_approvals.pop_front();
}

std::optional<double> ReviewFlow::pace() const
{
    if (m_approvals.size() < kFewestForPace)
        return std::nullopt;
    const std::chrono::duration<double, std::ratio<60>> minutes = m_approvals.back() - m_approvals.front();
    if (minutes.count() <= 0)
        return std::nullopt;
    return double(m_approvals.size() - 1) / minutes.count();
}

} // namespace sincerely
