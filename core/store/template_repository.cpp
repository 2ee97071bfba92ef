#include "core/store/template_repository.h"

#include "core/store/letter_columns.h"

namespace sincerely::store
{

Result<QList<Template>> TemplateRepository::read(const char *sql, const Values &values)
{
    QList<Template> templates;
    const Result<> rows = m_database.forEach(sql, values, [&templates](const Row &row) {
        templates.append({{row.integer(0)}, row.text(1), letterFrom(row, 2), row.time(6)});
    });
    if (!rows)
        return failure(rows.error());
    return templates;
}

Result<QList<Template>> TemplateRepository::all()
{
    return read("SELECT id, name, letter_kind, subject, html, text, changed_at FROM template "
                "WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id",
                {});
}

Result<std::optional<Template>> TemplateRepository::byId(TemplateId id)
{
    return read("SELECT id, name, letter_kind, subject, html, text, changed_at FROM template "
                "WHERE id = ? AND deleted_at IS NULL",
                {id.value})
        .map(
            [](const QList<Template> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<Template> TemplateRepository::save(Template letter)
{
    letter.changedAt = QDateTime::currentDateTimeUtc();
    // Id NULL makes a new row.
    const Result<int> saved = m_database.run(
        "INSERT INTO template (id, name, letter_kind, subject, html, text, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, letter_kind = excluded.letter_kind, "
        "subject = excluded.subject, html = excluded.html, text = excluded.text, changed_at = excluded.changed_at",
        {fromId(letter.id), letter.name, toWord(letter.letter.kind), letter.letter.subject, letter.letter.html,
         letter.letter.text, fromTime(letter.changedAt)});
    if (!saved)
        return failure(saved.error());
    if (letter.id.isNull())
        letter.id = {m_database.lastInsertedId()};
    return letter;
}

Result<> TemplateRepository::setDeleted(TemplateId id, bool deleted)
{
    const QDateTime at = deleted ? QDateTime::currentDateTimeUtc() : QDateTime();
    const Result<int> changed =
        m_database.run("UPDATE template SET deleted_at = ? WHERE id = ?", {fromTime(at), id.value});
    if (!changed)
        return failure(changed.error());
    return {};
}

Result<> TemplateRepository::purge()
{
    const Result<int> removed = m_database.run("DELETE FROM template WHERE deleted_at IS NOT NULL");
    if (!removed)
        return failure(removed.error());
    return {};
}

} // namespace sincerely::store
