#pragma once

#include "core/model/do_not_email.h"
#include "core/recipients/recipient_table.h"
#include "core/store/database.h"

namespace sincerely
{

/// What was brought for the do-not-email list, looked at before it is added.
struct DoNotEmailCheck {
    QList<DoNotEmailEntry> fresh; ///< Not on the list yet, each once; without reason and source.
    int known = 0;                ///< On the list already, or said twice.
    QList<recipients::RejectedRow> rejected;
    QStringList unusable; ///< Those rejected, as they were written.
};

/// The address or domain as an entry of the list. Error Invalid with a sentence.
[[nodiscard]] Result<DoNotEmailEntry> doNotEmailEntry(QStringView raw);

/// Every address in that column of a list; blank ones are passed over. Any thread. Errors: Storage, Busy.
[[nodiscard]] Result<DoNotEmailCheck> checkDoNotEmail(store::Database &database,
                                                      const recipients::RecipientTable &table, int emailColumn);

/// Addresses and domains as somebody types or pastes them, parted by line breaks, commas, semicolons or blanks.
[[nodiscard]] Result<DoNotEmailCheck> checkDoNotEmail(store::Database &database, const QString &text);

/// Those of the entries that are not on the list, each once.
[[nodiscard]] Result<QList<DoNotEmailEntry>> notOnTheList(store::Database &database,
                                                          const QList<DoNotEmailEntry> &entries);

} // namespace sincerely
