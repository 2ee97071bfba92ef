#include "tests/gui/warning_watch.h"

#include <QMutex>

#include <utility>

namespace sincerely::test
{

namespace
{

// A message handler is a plain function: what it collects has to lie outside.
QMutex s_lock; // warnings may come from any thread
QStringList s_warnings;
QtMessageHandler s_before = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform says of every window is no news, nor which scripts this machine has no font for.
    const bool known = text.startsWith(QStringLiteral("This plugin does not support ")) ||
                       text.contains(QStringLiteral("OpenType support missing for"));
    if (!known && (type == QtWarningMsg || type == QtCriticalMsg)) {
        const QMutexLocker locker(&s_lock);
        s_warnings.append(QStringLiteral("%1: %2").arg(QString::fromUtf8(context.category), text));
    }
    s_before(type, context, text);
}

} // namespace

WarningWatch::WarningWatch()
{
    (void)take();
    s_before = qInstallMessageHandler(collect);
}

WarningWatch::~WarningWatch()
{
    qInstallMessageHandler(s_before);
}

QStringList WarningWatch::take()
{
    const QMutexLocker locker(&s_lock);
    return std::exchange(s_warnings, {});
}

} // namespace sincerely::test
