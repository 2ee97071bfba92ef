#include "ui/pages/recipients/cell_to_mend.h"

#include "core/recipients/columns.h"
#include "ui/document/campaign_document.h"
#include "ui/document/letter_example.h"

#include <algorithm>

namespace sincerely
{

namespace
{

/// The first column that the letter uses and this row leaves empty.
int emptyColumn(CampaignDocument &document, RecipientId id)
{
    const std::optional<Recipient> person = document.people().recipient(id);
    const QStringList fields = fieldsOf(document.composition().letter);
    for (const QString &field : fields) {
        const std::optional<int> column = recipients::findColumn(document.people().list().columns, field);
        if (person && column && person->values.value(*column).trimmed().isEmpty())
            return *column;
    }
    return 0;
}

} // namespace

int columnToMend(CampaignDocument &document, RecipientId id)
{
    const RecipientStatus *status = document.review().status(id);
    if (!status || !status->problem)
        return 0;
    switch (status->problem->kind) {
    case Problem::Kind::BadAddress:
    case Problem::Kind::Duplicate:
    case Problem::Kind::DoNotEmail:
        return std::max(0, document.people().emailColumn());
    case Problem::Kind::ValueMissing:
        return emptyColumn(document, id);
    default:
        return 0;
    }
}

} // namespace sincerely
