#include "core/campaign/look_over_reading.h"

#include "core/campaign/row_values.h"
#include "core/store/do_not_email_repository.h"
#include "core/store/list_repository.h"
#include "core/store/review_repository.h"

#include <QSet>

namespace sincerely
{

namespace
{

QString valueOf(const QStringList &values, std::optional<int> column)
{
    return column ? values.value(*column).trimmed() : QString();
}

/// The lines of an email that was edited by hand which the letter alone does not have.
QString linesByHand(MessageMaker &maker, const RowValues &row, const PersonalTouch &touch)
{
    const QStringList ofLetter = maker.make(row, {}).message.text.split(u'\n');
    const QSet<QString> known(ofLetter.cbegin(), ofLetter.cend());
    QStringList lines = maker.make(row, touch).message.text.split(u'\n');
    lines.removeIf([&known](const QString &line) { return known.contains(line); });
    return lines.join(u'\n');
}

/// What is personal in the email of one recipient.
QString personalWords(MessageMaker &maker, const Recipient &recipient, const PersonalTouch &touch)
{
    if (touch.edited)
        return linesByHand(maker, RowValues(recipient.values, maker.columnCount()), touch);
    return maker.hasTouchSlot() ? touch.phrase : QString();
}

struct Decided {
    QHash<RecipientId, ReviewEntry> entries;
    recipients::DoNotEmailSet doNotEmail;
};

Result<Decided> readDecided(store::Database &database, CampaignId campaign)
{
    const Result<QList<ReviewEntry>> entries = store::ReviewRepository(database).entries(campaign);
    if (!entries)
        return failure(entries.error());
    Result<QSet<QString>> doNotEmail = store::DoNotEmailRepository(database).keys();
    if (!doNotEmail)
        return failure(doNotEmail.error());
    Decided decided{{}, recipients::DoNotEmailSet(*std::move(doNotEmail))};
    for (const ReviewEntry &entry : *entries)
        decided.entries.insert(entry.recipient, entry);
    return decided;
}

} // namespace

Result<QList<LookOverFinding>> lookOverCampaign(store::Database &database, const SurveyRequest &request)
{
    store::ListRepository lists(database);
    const Result<std::optional<RecipientList>> list = lists.byId(request.composition.list);
    if (!list)
        return failure(list.error());
    if (!*list)
        return QList<LookOverFinding>();
    const Result<Decided> decided = readDecided(database, request.campaign);
    if (!decided)
        return failure(decided.error());
    const QStringList &columns = (*list)->columns;
    Result<MessageMaker> maker =
        MessageMaker::create(request.composition, {columns, request.locale, request.largestAttachment}, request.files);
    const recipients::NameColumns names = recipients::nameColumns(columns);
    QList<LookOverRow> rows;
    const Result<> read = lists.forEach(request.composition.list, [&](const Recipient &recipient) {
        const auto written = decided->entries.constFind(recipient.id);
        const bool isWritten = written != decided->entries.cend();
        if ((isWritten && written->verdict == Verdict::Skipped) || decided->doNotEmail.contains(recipient.addressKey))
            return;
        QString words; // none while there is a mistake in the letter, for nothing can be sent then
        if (maker) {
            const ReviewEntry entry = entryOf(recipient, isWritten ? &*written : nullptr, *maker);
            words = personalWords(*maker, recipient, entry.touch);
        }
        rows.append({recipient.id, recipient.addressKey, valueOf(recipient.values, names.first),
                     valueOf(recipient.values, names.last), recipient.values, words});
    });
    if (!read)
        return failure(read.error());
    return lookOver(rows, columns, maker ? maker->usedColumns() : QList<int>());
}

} // namespace sincerely
