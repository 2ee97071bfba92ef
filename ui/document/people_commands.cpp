#include "ui/document/people_commands.h"

#include "ui/document/people.h"

namespace sincerely
{

ValueCommand::ValueCommand(People &people, Recipient before, Recipient after, const QString &column)
    : m_people(people)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    setText(tr("change of “%1”").arg(column));
}

void ValueCommand::undo()
{
    m_people.apply(m_before);
}

void ValueCommand::redo()
{
    m_people.apply(m_after);
}

RowsCommand::RowsCommand(People &people, QList<RecipientId> ids, Kind kind)
    : m_people(people)
    , m_ids(std::move(ids))
    , m_kind(kind)
    , m_isDone(kind == Kind::Added)
{
    setText(kind == Kind::Added ? tr("adding of %Ln recipient(s)", nullptr, int(m_ids.size()))
                                : tr("removal of %Ln recipient(s)", nullptr, int(m_ids.size())));
}

void RowsCommand::undo()
{
    m_people.applyRemoved(m_ids, m_kind == Kind::Added);
}

void RowsCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        m_people.applyRemoved(m_ids, m_kind == Kind::Removed);
}

ColumnCommand::ColumnCommand(People &people, Kind kind, int column, QString before, QString after)
    : m_people(people)
    , m_kind(kind)
    , m_column(column)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    setText(kind == Kind::Add ? tr("adding of the column “%1”").arg(m_after)
                              : tr("renaming of the column “%1”").arg(m_before));
}

void ColumnCommand::undo()
{
    if (m_kind == Kind::Rename) {
        rename(m_before);
        return;
    }
    QStringList columns = m_people.m_list.columns;
    columns.removeLast();
    m_people.applyColumns(columns);
    m_people.m_scope.start(m_people.storeRemovedColumn(m_people.m_list.id));
}

void ColumnCommand::redo()
{
    if (m_kind == Kind::Rename) {
        rename(m_after);
        return;
    }
    m_people.applyColumns(m_people.m_list.columns + QStringList{m_after});
    m_people.m_scope.start(m_people.storeAddedColumn(m_people.m_list.id, m_after));
}

void ColumnCommand::rename(const QString &name)
{
    QStringList columns = m_people.m_list.columns;
    columns[m_column] = name;
    m_people.applyColumns(columns);
    m_people.m_scope.start(m_people.storeColumnName(m_people.m_list.id, m_column, name));
}

} // namespace sincerely
