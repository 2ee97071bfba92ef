#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace sincerely
{

/// A campaign, list or template was made, deleted, archived or renamed, or somebody came to be on the do-not-email
/// list.
class LibraryCommand : public QUndoCommand
{
public:
    /// What has been done already is not done again when the command is pushed.
    enum class Begin { Undone, Done };

    /// \param apply is called with true to do it and with false to take it back
    LibraryCommand(const QString &what, std::function<void(bool isDone)> apply, Begin begin = Begin::Undone)
        : QUndoCommand(what)
        , m_apply(std::move(apply))
        , m_isDone(begin == Begin::Done)
    {
    }
    void undo() override { m_apply(false); }
    void redo() override
    {
        if (!std::exchange(m_isDone, false))
            m_apply(true);
    }

private:
    std::function<void(bool isDone)> m_apply;
    bool m_isDone; ///< By somebody else, before it was pushed.
};

} // namespace sincerely
