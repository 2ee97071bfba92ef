#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sincerely
{

/// One recipient as the look-over sees it.
struct LookOverRow {
    RecipientId recipient;
    QString address;
    QString firstName; ///< Empty when the list has none.
    QString lastName;
    QStringList values; ///< One for each column.
    QString phrase;     ///< The personal words that are sent to this recipient; empty when there are none.
};

/// Something that is not wrong by itself, but should be looked at before hundreds of people see it.
struct LookOverFinding {
    enum class Kind {
        NameUnlikeAddress, ///< The name in the greeting does not fit the address: the rows may have slipped.
        NeighboursShare,   ///< Neighbours have the same value where nearly everybody has one of his own.
        SamePhrase,        ///< Several people get the very same personal phrase.
        SomebodyElsesName, ///< The phrase names another recipient.
        LeftOver,          ///< The phrase has something that was to be replaced: “XXX”, “{{”, “[name]”.
        NameInOddCase,     ///< “ANN” or “ann” in a greeting.
    };
    Kind kind = Kind::NameUnlikeAddress;
    QString sentence;
    QList<RecipientId> recipients; ///< In the order of the list.
};

/// Reads a whole list the way a careful colleague would. \param rows in the order of the list
/// \param columns their names; \param usedColumns those whose values people see in the letter
/// Takes time linear in the length of the list; may run in any thread.
[[nodiscard]] QList<LookOverFinding> lookOver(const QList<LookOverRow> &rows, const QStringList &columns,
                                              const QList<int> &usedColumns);

} // namespace sincerely
