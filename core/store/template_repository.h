#pragma once

#include "core/model/template.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace sincerely::store
{

/// The library of letters. Error kinds: Storage, Busy.
class TemplateRepository
{
public:
    explicit TemplateRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Template>> all(); ///< In the order of their names.
    [[nodiscard]] Result<std::optional<Template>> byId(TemplateId id);

    /// Adds it or, when it has an id, replaces it. \returns it with its id and time
    Result<Template> save(Template letter);

    /// Deleted templates are seen no more but stay until `purge()`.
    Result<> setDeleted(TemplateId id, bool deleted);
    Result<> purge();

private:
    Result<QList<Template>> read(const char *sql, const Values &values);
    Database &m_database;
};

} // namespace sincerely::store
