#include "core/diagnosis/message_capture.h"

#include <QLoggingCategory>
#include <QtGlobal>

#include <atomic>
#include <cstring>

namespace sincerely::diagnosis
{

namespace
{

// Qt calls a plain function, so that what it needs cannot come through a constructor.
std::atomic<LogFile *> theLog = nullptr;
std::atomic<QtMessageHandler> thePrevious = nullptr;
std::atomic<bool> theNotesAreWanted = false;

LogLine::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLine::Level::Debug;
    case QtInfoMsg:
        return LogLine::Level::Info;
    case QtWarningMsg:
        return LogLine::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLine::Level::Error;
}

bool isOwnNote(QtMsgType type, const char *category)
{
    return (type == QtDebugMsg || type == QtInfoMsg) && category && std::strncmp(category, "sincerely.", 10) == 0;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = theLog.load(std::memory_order_acquire))
        log->write(levelOf(type), QString::fromLatin1(context.category), text);
    if (theNotesAreWanted || !isOwnNote(type, context.category)) {
        if (const QtMessageHandler previous = thePrevious.load())
            previous(type, context, text);
    }
}

} // namespace

MessageCapture::MessageCapture(LogFile &log)
{
    theNotesAreWanted = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    QLoggingCategory::setFilterRules(QStringLiteral("sincerely.*.info=true"));
    theLog.store(&log, std::memory_order_release);
    thePrevious = qInstallMessageHandler(handle);
}

MessageCapture::~MessageCapture()
{
    qInstallMessageHandler(thePrevious);
    QLoggingCategory::setFilterRules({});
    theLog = nullptr;
}

} // namespace sincerely::diagnosis
