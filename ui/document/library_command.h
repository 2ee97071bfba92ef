#pragma once

#include <QUndoCommand>

#include <functional>

namespace sincerely
{

/// A campaign, list or template was deleted, archived or renamed.
class LibraryCommand : public QUndoCommand
{
public:
    /// \param apply is called with true to do it and with false to take it back
    LibraryCommand(const QString &what, std::function<void(bool isDone)> apply)
        : QUndoCommand(what)
        , m_apply(std::move(apply))
    {
    }
    void undo() override { m_apply(false); }
    void redo() override { m_apply(true); }

private:
    std::function<void(bool isDone)> m_apply;
};

} // namespace sincerely
