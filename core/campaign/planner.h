#pragma once

#include "core/campaign/message_maker.h"
#include "core/recipients/do_not_email.h"
#include "core/recipients/recipient_table.h"
#include "core/store/campaign_repository.h"

#include <QHash>

namespace sincerely
{

/// What a campaign is made of, when its list is a file.
struct PlanRequest : Composition {
    std::shared_ptr<const recipients::RecipientTable> recipients;
    QLocale locale;
    std::optional<qint64> largestAttachment;                     ///< Bytes; none: no limit.
    std::optional<int> limit;                                    ///< Only so many recipients, from the top of the list.
    std::shared_ptr<const recipients::DoNotEmailSet> doNotEmail; ///< None: nobody is on the list.
};

/// Turns a letter and a list into the exact messages, one for each row, by MessageMaker.
///
/// Pure work on values, but for reading files: may run in any thread, one at a time.
class Planner
{
public:
    /// Errors are those of MessageMaker::create(): they concern every recipient.
    [[nodiscard]] static Result<Planner> create(PlanRequest request);

    [[nodiscard]] qsizetype rowCount() const;

    /// The message for one row (counted from 0), ready, or held back or skipped with the reason. It gets a new id each
    /// time.
    [[nodiscard]] store::PlannedMessage messageFor(qsizetype row);

private:
    Planner(PlanRequest request, MessageMaker maker);
    void findDuplicates();
    [[nodiscard]] bool isUnwanted(const MailAddress &person) const;

    std::shared_ptr<const recipients::RecipientTable> m_recipients;
    std::optional<int> m_limit;
    std::shared_ptr<const recipients::DoNotEmailSet> m_doNotEmail;
    MessageMaker m_maker;
    QHash<qsizetype, qsizetype> m_firstOf; ///< From a row to the earlier one with the same address.
    std::vector<std::string_view> m_row;   ///< Reused.
};

} // namespace sincerely
