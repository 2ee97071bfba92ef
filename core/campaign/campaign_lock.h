#pragma once

#include "core/base/file_lock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace sincerely
{

/// Held by the one program instance that sends a campaign; a second one on the same data is told that it is running
/// elsewhere.
class CampaignLock
{
public:
    /// Waits for a fifth of a second at most. Error::Kind::Busy: another instance sends this campaign now.
    [[nodiscard]] static Result<CampaignLock> take(const QString &folder, CampaignId campaign);

    /// Whether a program sends this campaign now. Its record cannot tell: it says Running after a crash, too.
    [[nodiscard]] static bool isHeld(const QString &folder, CampaignId campaign);

private:
    explicit CampaignLock(FileLock lock)
        : m_lock(std::move(lock))
    {
    }
    FileLock m_lock;
};

} // namespace sincerely
