#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

namespace sincerely
{

/// A saved set of people, or the people of one campaign; without its rows.
struct RecipientList {
    ListId id;
    QString name; ///< Empty for the list that belongs to one campaign.
    QStringList columns;
    int recipientCount = 0;
    QDateTime changedAt;  ///< UTC
    int emailColumn = -1; ///< Has the addresses, as chosen at the import; -1: found by its name.

    friend bool operator==(const RecipientList &, const RecipientList &) = default;
};

/// One person of a list.
struct Recipient {
    RecipientId id;
    int position = 0;   ///< Order in the list: ascending, with gaps; never given to anybody else in the same list.
    QStringList values; ///< One for each column of the list; those missing at its end are empty.
    QString addressKey; ///< For comparing, see recipients::addressKey(); empty when the address cannot be used.

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

} // namespace sincerely
