#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace sincerely
{

/// Held by the one program instance that sends a campaign; a second one on the same data is told that it is running
/// elsewhere. A lock whose holder was killed is taken over.
class CampaignLock
{
public:
    /// Error::Kind::Busy: another instance sends this campaign now.
    [[nodiscard]] static Result<CampaignLock> take(const QString &folder, CampaignId campaign);

private:
    explicit CampaignLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }
    std::unique_ptr<QLockFile> m_file;
};

} // namespace sincerely
