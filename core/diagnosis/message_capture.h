#pragma once

#include "core/diagnosis/log_file.h"

namespace sincerely::diagnosis
{

/// While it lives, what any part of the program says by qWarning(), qCInfo() and the like goes into the log, from
/// every thread. Warnings still go to standard error, too; the program's own notes only when QT_LOGGING_RULES asks for
/// them. There is one, made in main().
class MessageCapture
{
public:
    /// The log must outlive it.
    explicit MessageCapture(LogFile &log);
    ~MessageCapture();
    MessageCapture(const MessageCapture &) = delete;
    MessageCapture &operator=(const MessageCapture &) = delete;
};

} // namespace sincerely::diagnosis
