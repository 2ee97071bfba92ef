#include "ui/pages/recipients/list_join.h"

#include "core/recipients/columns.h"
#include "core/recipients/recipient_table.h"
#include "ui/document/people.h"

namespace sincerely
{

void joinRows(People &people, const recipients::RecipientTable &table)
{
    QList<int> places;
    for (const QString &name : table.columns()) {
        std::optional<int> place = recipients::findColumn(people.list().columns, name);
        if (!place) {
            people.addColumn(name);
            place = int(people.list().columns.size()) - 1;
        }
        places.append(*place);
    }
    QList<QStringList> rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList values(people.list().columns.size());
        for (int column = 0; column < int(places.size()); ++column) {
            const std::string_view value = table.field(row, column);
            values[places.at(column)] = QString::fromUtf8(value.data(), qsizetype(value.size()));
        }
        rows.append(values);
    }
    people.add(rows);
}

} // namespace sincerely
