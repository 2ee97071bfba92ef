#include "ui/pages/send/send_texts.h"

#include "ui/widgets/mail_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sincerely::send_texts
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int number = -1)
{
    return QCoreApplication::translate("sincerely::SendTexts", text, note, number);
}

QString shownTimeOfDay(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/// Where nothing is ready yet, nobody waits for a time.
int messagesToSend(const SendOverview &overview)
{
    return std::max(overview.ready, 1);
}

} // namespace

QString headline(const SendOverview &overview)
{
    switch (obstacleOf(overview)) {
    case SendObstacle::None:
        return tr("Ready to send %Ln email(s)", nullptr, overview.ready);
    case SendObstacle::AllSent:
        return tr("Everything is sent");
    case SendObstacle::DayUsedUp:
        return tr("Enough for today");
    default:
        return tr("Not ready to be sent yet");
    }
}

Fact people(const SendOverview &overview)
{
    if (overview.people == 0)
        return {tr("No recipients yet"), {}};
    QStringList parts{tr("%Ln ready", nullptr, overview.ready)};
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts.append(tr(text, nullptr, count));
    };
    add(overview.onHold, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln on hold"));
    add(overview.needsAttention, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln need(s) attention"));
    add(overview.toReview, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln to review"));
    add(overview.skipped, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln skipped"));
    add(overview.sent, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln sent"));
    add(overview.notSent, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln not sent"));
    add(overview.unknown, QT_TRANSLATE_N_NOOP("sincerely::SendTexts", "%Ln unknown"));
    const bool areOthers = overview.onHold + overview.needsAttention + overview.toReview > 0;
    return {parts.join(tr(" · ", "between the parts of a short list")),
            areOthers && overview.ready > 0 ? tr("Only what is ready is sent. The others can follow later.")
                                            : QString()};
}

Fact sender(const SendOverview &overview)
{
    if (!overview.hasAccount)
        return {tr("No account to send from"), tr("Everybody gets their email from your own mailbox.")};
    const QString from =
        overview.from.address.isEmpty() ? overview.account : tr("From %1").arg(shownAddress(overview.from));
    const QString through =
        tr("Through “%1” (%2)", "name of an account, its service").arg(overview.account, overview.service);
    const bool isOther = overview.from.address.compare(overview.owner.address, Qt::CaseInsensitive) != 0;
    const bool isTried = isOther && overview.limits.mayReplaceFrom && overview.trial == FromTrial::Kept;
    return {from, isTried ? tr("%1. A test email has arrived from this address.", "through which account").arg(through)
                          : through};
}

Fact files(const SendOverview &overview)
{
    if (overview.files == 0)
        return {tr("No files attached"), overview.hasFilesOfTheirOwn
                                             ? tr("Files that the list names go with the emails of those recipients.")
                                             : QString()};
    const QString what = tr("%Ln file(s), %1 with each email", "number of files, their size", overview.files)
                             .arg(shownSize(overview.fileBytes));
    QStringList about;
    if (overview.route == FileRoute::InsideMessage)
        about.append(tr("They go inside the message."));
    else if (overview.forecast && overview.forecast->uploads.count() > 0)
        about.append(tr("Uploaded once per message, about %1 in all.").arg(span(overview.forecast->uploads)));
    else
        about.append(tr("Uploaded once per message."));
    if (overview.hasFilesOfTheirOwn)
        about.append(tr("Recipients may have other files."));
    return {what, about.join(u' ')};
}

Fact pace(const SendOverview &overview)
{
    if (!overview.perMinute)
        return {tr("As fast as the mailbox takes them"), overview.limits.messagesPerMinute
                                                             ? tr("The service may slow this down.")
                                                             : tr("This mailbox has no limit.")};
    const QString what = tr("%Ln email(s) a minute", nullptr, *overview.perMinute);
    if (overview.pace.kind == Pace::Kind::AsTheMailboxSays)
        return {what, tr("As the service allows.")};
    if (overview.limits.messagesPerMinute)
        return {what, tr("The service allows %1 a minute.").arg(*overview.limits.messagesPerMinute)};
    return {what, {}};
}

Fact finish(const SendOverview &overview)
{
    if (!overview.forecast)
        return {tr("Finished soon"), tr("It takes as long as this machine and the network need.")};
    using namespace std::chrono_literals;
    const std::chrono::milliseconds duration = overview.forecast->duration;
    const QString about = overview.forecast->isHeldUpByFiles()
                              ? tr("The files take longer than the pace would.")
                              : tr("%Ln email(s) at %1 a minute", "number, pace", messagesToSend(overview))
                                    .arg(overview.perMinute.value_or(0));
    if (duration < 1min)
        return {tr("Finished in less than a minute"), about};
    const QDateTime end = overview.now.addMSecs(duration.count());
    return {tr("Finished %1", "about 15:20").arg(aboutTime(end, overview.now)), about};
}

Fact dayUse(const SendOverview &overview)
{
    if (!overview.limits.recipientsPerDay || !overview.dayUse)
        return {};
    const QLocale locale;
    Fact fact{
        tr("%1 of today’s %2 used", "two numbers of recipients")
            .arg(locale.toString(overview.dayUse->recipients), locale.toString(*overview.limits.recipientsPerDay)),
        tr("Recipients of this mailbox in the last 24 hours.")};
    const int room = roomToday(overview).value_or(0);
    if (overview.ready > room) {
        const QDateTime freed = overview.dayUse->firstSent.isValid()
                                    ? overview.dayUse->firstSent.toLocalTime().addDays(1)
                                    : overview.now.addDays(1);
        fact.about = tr("The service takes %1 more now. Room comes back from %2 on.")
                         .arg(locale.toString(room), aboutTime(freed, overview.now));
    }
    return fact;
}

Fact touch(const SendOverview &overview)
{
    if (overview.touch == Touch::Required)
        return {tr("Every email needs a personal touch"), tr("Emails without one are held back.")};
    return {tr("The personal touch may be left out"), tr("Where it is, its paragraph closes without a gap.")};
}

Obstacle obstacle(const SendOverview &overview)
{
    switch (obstacleOf(overview)) {
    case SendObstacle::None:
        return {};
    case SendObstacle::NoPeople:
        return {tr("There is nobody to write to yet."), tr("Bring a list")};
    case SendObstacle::Mistake:
        return {overview.mistake, tr("Go to the letter")};
    case SendObstacle::NoAccount:
        return {tr("Choose the mailbox that the emails are sent from."), tr("Choose an account")};
    case SendObstacle::FromNotTried:
        return {tr("Some organisations let mail out from the mailbox’s own address only, and %1 then replaces “%2” "
                   "without a word. A test email to yourself shows it.",
                   "service, address")
                    .arg(overview.service, overview.from.address),
                tr("Send me a test")};
    case SendObstacle::FromReplaced:
        return {tr("A test email from “%1” has arrived from another address: %2 has replaced it. Choose another "
                   "address, or ask your administrator to allow sending from aliases and send a test again.",
                   "address, service")
                    .arg(overview.from.address, overview.service),
                tr("Send from %1", "address").arg(overview.owner.address)};
    case SendObstacle::NothingReady:
        return overview.toReview + overview.needsAttention > 0
                   ? Obstacle{tr("No email is approved yet. Look through them, and approve each with one key."),
                              tr("Go to Review")}
                   : Obstacle{tr("Nothing is ready to be sent: the emails that are left are on hold or not sent."),
                              tr("Go to Review")};
    case SendObstacle::AllSent:
        return {tr("Everybody in this campaign has got their email."), tr("See the results")};
    case SendObstacle::DayUsedUp:
        return {tr("The mailbox has reached as many recipients as the service takes in 24 hours."), QString()};
    }
    Q_UNREACHABLE();
}

QString aboutTime(const QDateTime &time, const QDateTime &now)
{
    const QString clock = shownTimeOfDay(time.time());
    const qint64 days = now.date().daysTo(time.date());
    if (days == 0)
        return tr("about %1", "time of day").arg(clock);
    if (days == 1)
        return tr("about %1 tomorrow", "time of day").arg(clock);
    if (days < 7)
        return tr("about %1 on %2", "time of day, day of the week")
            .arg(clock, QLocale().dayName(time.date().dayOfWeek(), QLocale::LongFormat));
    return tr("about %1 on %2", "time of day, date").arg(clock, QLocale().toString(time.date(), QLocale::ShortFormat));
}

QString span(std::chrono::milliseconds duration)
{
    using namespace std::chrono_literals;
    if (duration < 1min)
        return tr("less than a minute");
    const int minutes = int(std::lround(double(duration.count()) / 60'000));
    if (minutes < 60)
        return tr("%1 min", "minutes").arg(minutes);
    return tr("%1 h %2 min", "hours, minutes").arg(minutes / 60).arg(minutes % 60);
}

QString aMinute(double messages)
{
    const int decimals = messages < 10 && std::abs(messages - std::round(messages)) > 0.05 ? 1 : 0;
    return tr("%1 a minute", "28 a minute").arg(QLocale().toString(messages, 'f', decimals));
}

} // namespace sincerely::send_texts
