#include "ui/background/awake_while_sending.h"

#include "ui/document/workspace.h"

namespace sincerely
{

AwakeWhileSending::AwakeWhileSending(Workspace &workspace, std::unique_ptr<WakeLock> lock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_lock(std::move(lock))
{
    connect(&workspace, &Workspace::sessionChanged, this, &AwakeWhileSending::follow);
}

AwakeWhileSending::~AwakeWhileSending()
{
    if (m_lock && m_isHeld)
        m_lock->release();
}

void AwakeWhileSending::follow()
{
    const bool isWanted = m_workspace.isSendingAnything();
    if (!m_lock || isWanted == m_isHeld)
        return;
    m_isHeld = isWanted;
    if (isWanted)
        m_lock->take(tr("Emails are being sent"));
    else
        m_lock->release();
}

} // namespace sincerely
