// The checkpoint of the program "sincerely-cli-killable": ends it in the middle of its work, as a crash or a power cut
// would.
//
// SINCERELY_KILL_AT=STEP:before|after:N   right before or after the N-th time that STEP becomes durable. The steps are
// the states of a message (preparing, prepared, sending, accepted, sent, not_sent, unknown), "draft" (what is known of
// a draft is noted), of the folder account "draft-file" and "published-file", and of a campaign that is being prepared
// "frozen" (some of its emails are stored) and "published" (all of them are, and it is seen).

#include "core/base/checkpoint.h"

#include <QHash>
#include <QStringList>

#include <csignal>

namespace sincerely
{

void checkpoint(Moment moment, const QString &step)
{
    static const QString fatal = qEnvironmentVariable("SINCERELY_KILL_AT");
    static QHash<QString, int> passed; // one thread: the one of the event loop
    const QString point = step + (moment == Moment::Before ? QStringLiteral(":before:") : QStringLiteral(":after:"));
    const int count = ++passed[point];
    if (fatal == point + QString::number(count))
        std::raise(SIGKILL);
}

} // namespace sincerely
