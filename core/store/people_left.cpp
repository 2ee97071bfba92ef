#include "core/store/people_left.h"

namespace sincerely::store
{

Result<QHash<CampaignId, PeopleLeft>> peopleLeft(Database &database)
{
    QHash<CampaignId, PeopleLeft> left;
    const Result<> rows = database.forEach(
        "SELECT campaign.id, coalesce(review.verdict, 'open') = 'approved' AND message.state = 'waiting' AS ready, "
        "count(*) FROM campaign "
        "JOIN composition ON composition.campaign_id = campaign.id "
        "JOIN recipient ON recipient.list_id = composition.list_id AND recipient.removed_at IS NULL "
        "LEFT JOIN review ON review.campaign_id = campaign.id AND review.recipient_id = recipient.id "
        "LEFT JOIN message ON message.id = review.message_id "
        "WHERE campaign.state = 'finished' AND campaign.deleted_at IS NULL "
        "AND coalesce(review.verdict, 'open') IN ('open', 'approved') "
        "AND coalesce(message.state, 'waiting') IN ('waiting', 'on_hold', 'skipped') "
        "AND NOT EXISTS (SELECT 1 FROM do_not_email WHERE address_key IN "
        "(recipient.address_key, substr(recipient.address_key, instr(recipient.address_key, '@')))) "
        "GROUP BY 1, 2",
        {}, [&left](const Row &row) {
            PeopleLeft &people = left[{row.integer(0)}];
            (row.integer(1) == 1 ? people.ready : people.toReview) += int(row.integer(2));
        });
    if (!rows)
        return failure(rows.error());
    return left;
}

} // namespace sincerely::store
