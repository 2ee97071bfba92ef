#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace sincerely
{

/// Held by the one program instance that sends a campaign; a second one on the same data is told that it is running
/// elsewhere.
///
/// The system holds it for the open file and lets go of it when the process ends, however it ends. A lock that is a
/// file with the number of its process would outlive a killed one: in a container the next process often has the same
/// number, or the machine another name, and the campaign would be held for ever.
class CampaignLock
{
public:
    /// Error::Kind::Busy: another instance sends this campaign now.
    [[nodiscard]] static Result<CampaignLock> take(const QString &folder, CampaignId campaign);

    CampaignLock(CampaignLock &&) noexcept;
    CampaignLock &operator=(CampaignLock &&) noexcept;
    ~CampaignLock();

private:
    class Handle;
    explicit CampaignLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace sincerely
