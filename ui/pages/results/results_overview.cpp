#include "ui/pages/results/results_overview.h"

#include "ui/models/message_table_model.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace sincerely
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int number = -1)
{
    return QCoreApplication::translate("sincerely::ResultsTexts", text, note, number);
}

} // namespace

QList<NotSentReason> notSentReasons(const std::vector<store::RecordedMessage> &messages)
{
    QList<NotSentReason> reasons;
    QHash<QString, qsizetype> places;
    for (const store::RecordedMessage &message : messages) {
        if (message.state != MessageState::NotSent)
            continue;
        const auto known = places.constFind(message.reason);
        const qsizetype place = known == places.cend() ? reasons.size() : *known;
        if (place == reasons.size()) {
            places.insert(message.reason, place);
            reasons.append({message.reason, {}});
        }
        reasons[place].messages.append(message.id);
    }
    std::sort(reasons.begin(), reasons.end(), [](const NotSentReason &one, const NotSentReason &other) {
        return one.messages.size() != other.messages.size() ? one.messages.size() > other.messages.size()
                                                            : one.sentence < other.sentence;
    });
    return reasons;
}

namespace results_texts
{

QString headline(const ResultsOverview &overview)
{
    if (overview.sent + overview.notSent + overview.unknown == 0)
        return overview.isSending ? tr("The first emails are on their way") : tr("Nothing sent yet");
    const int wanted = overview.people - overview.skipped;
    if (overview.sent == wanted)
        return tr("All %Ln email(s) sent", nullptr, overview.sent);
    return tr("%Ln of %1 sent", "two numbers of emails", overview.sent).arg(QLocale().toString(wanted));
}

QString whatIsKnown(const store::RecordedMessage &message)
{
    const QString reason =
        message.reason.isEmpty() ? tr("What became of this email cannot be found out.") : message.reason;
    if (!message.changedAt.isValid())
        return reason;
    return tr("%1 The service was asked to send it %Ln time(s), for the last time at %2.", "a sentence, number, time",
              message.sendsAsked)
        .arg(reason, MessageTableModel::shownTime(message.changedAt));
}

} // namespace results_texts

} // namespace sincerely
