#include "core/store/composition_repository.h"

#include "core/store/letter_columns.h"

namespace sincerely::store
{

namespace
{

QString touchToWord(Touch touch)
{
    return touch == Touch::Required ? QStringLiteral("required") : QStringLiteral("optional");
}

Composition compositionFrom(const Row &row)
{
    Composition composition;
    composition.list = {row.integer(0)};
    composition.letter = letterFrom(row, 1);
    composition.from = {row.text(5), row.text(6)};
    const MailAddress replyTo{row.text(7), row.text(8)};
    if (!replyTo.address.isEmpty())
        composition.replyTo = replyTo;
    composition.listFolder = row.text(9);
    composition.emailColumn = row.text(10);
    composition.attachmentColumn = row.text(11);
    composition.touch = row.text(12) == touchToWord(Touch::Optional) ? Touch::Optional : Touch::Required;
    return composition;
}

} // namespace

Result<std::optional<Composition>> CompositionRepository::byCampaign(CampaignId campaign)
{
    std::optional<Composition> composition;
    const Result<> rows = m_database.forEach(
        "SELECT list_id, letter_kind, subject, html, text, from_name, from_address, reply_to_name, reply_to_address, "
        "list_folder, email_column, attachment_column, touch FROM composition WHERE campaign_id = ?",
        {campaign.value}, [&composition](const Row &row) { composition = compositionFrom(row); });
    if (!rows)
        return failure(rows.error());
    if (!composition)
        return composition;
    const Result<> files = m_database.forEach(
        "SELECT path FROM composition_file WHERE campaign_id = ? ORDER BY position", {campaign.value},
        [&composition](const Row &row) { composition->attachments.append(row.text(0)); });
    if (!files)
        return failure(files.error());
    return composition;
}

Result<> CompositionRepository::save(CampaignId campaign, const Composition &composition)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const MailAddress replyTo = composition.replyTo.value_or(MailAddress{});
    const Letter &letter = composition.letter;
    const Result<int> saved = m_database.run(
        "INSERT INTO composition (campaign_id, list_id, letter_kind, subject, html, text, from_name, from_address, "
        "reply_to_name, reply_to_address, list_folder, email_column, attachment_column, touch) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (campaign_id) DO UPDATE SET list_id = excluded.list_id, letter_kind = excluded.letter_kind, "
        "subject = excluded.subject, html = excluded.html, text = excluded.text, from_name = excluded.from_name, "
        "from_address = excluded.from_address, reply_to_name = excluded.reply_to_name, "
        "reply_to_address = excluded.reply_to_address, list_folder = excluded.list_folder, "
        "email_column = excluded.email_column, attachment_column = excluded.attachment_column, touch = excluded.touch",
        {campaign.value, fromId(composition.list), toWord(letter.kind), letter.subject, letter.html, letter.text,
         composition.from.name, composition.from.address, replyTo.name, replyTo.address, composition.listFolder,
         composition.emailColumn, composition.attachmentColumn, touchToWord(composition.touch)});
    if (!saved)
        return failure(saved.error());
    const Result<> files = saveFiles(campaign, composition.attachments);
    if (!files)
        return files;
    return transaction->commit();
}

Result<> CompositionRepository::saveFiles(CampaignId campaign, const QStringList &paths)
{
    const Result<int> cleared = m_database.run("DELETE FROM composition_file WHERE campaign_id = ?", {campaign.value});
    if (!cleared)
        return failure(cleared.error());
    qint64 position = 0;
    for (const QString &path : paths) {
        const Result<int> added =
            m_database.run("INSERT INTO composition_file (campaign_id, position, path) VALUES (?, ?, ?)",
                           {campaign.value, position++, path});
        if (!added)
            return failure(added.error());
    }
    return {};
}

} // namespace sincerely::store
