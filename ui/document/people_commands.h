#pragma once

#include "core/model/recipient_list.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace sincerely
{

class People;

/// A cell was given another value.
class ValueCommand : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::ValueCommand)

public:
    ValueCommand(People &people, Recipient before, Recipient after, const QString &column);
    void undo() override;
    void redo() override;

private:
    People &m_people;
    Recipient m_before;
    Recipient m_after;
};

/// People were added or removed.
class RowsCommand : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::RowsCommand)

public:
    enum class Kind { Added, Removed };

    /// Those that were added are there already.
    RowsCommand(People &people, QList<RecipientId> ids, Kind kind);
    void undo() override;
    void redo() override;

private:
    People &m_people;
    QList<RecipientId> m_ids;
    Kind m_kind;
    bool m_isDone;
};

/// A column was added behind the others, or renamed.
class ColumnCommand : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::ColumnCommand)

public:
    enum class Kind { Add, Rename };

    ColumnCommand(People &people, Kind kind, int column, QString before, QString after);
    void undo() override;
    void redo() override;

private:
    void rename(const QString &name);

    People &m_people;
    Kind m_kind;
    int m_column;
    QString m_before;
    QString m_after;
};

} // namespace sincerely
