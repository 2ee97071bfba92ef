#pragma once

#include "core/model/composition.h"
#include "core/store/database.h"

#include <optional>

namespace sincerely::store
{

/// What the emails of each campaign are made from. The letter's picture folder is not stored: it is the program's own.
/// Error kinds: Storage, Busy.
class CompositionRepository
{
public:
    explicit CompositionRepository(Database &database)
        : m_database(database)
    {
    }

    /// Nothing for a campaign that came from the command line.
    [[nodiscard]] Result<std::optional<Composition>> byCampaign(CampaignId campaign);

    /// Adds or replaces it.
    Result<> save(CampaignId campaign, const Composition &composition);

private:
    Result<> saveFiles(CampaignId campaign, const QStringList &paths);
    Database &m_database;
};

} // namespace sincerely::store
