#pragma once

#include "ui/background/wake_lock.h"

#include <QObject>

namespace sincerely
{

class Workspace;

/// Keeps the machine awake as long as any campaign is being sent. After a sleep that the person wanted, sending goes on
/// by itself: its waits run on, and requests that broke are settled like any other.
class AwakeWhileSending : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive it. \param lock nullptr: nothing can be done on this system
    AwakeWhileSending(Workspace &workspace, std::unique_ptr<WakeLock> lock, QObject *parent = nullptr);
    ~AwakeWhileSending() override;

private:
    void follow();

    Workspace &m_workspace;
    std::unique_ptr<WakeLock> m_lock;
    bool m_isHeld = false;
};

} // namespace sincerely
