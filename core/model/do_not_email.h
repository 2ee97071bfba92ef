#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace sincerely
{

/// An address, or all addresses of a domain, that is never written to.
struct DoNotEmailEntry {
    DoNotEmailId id;
    QString address; ///< "ann@example.com", or "@example.com" for everybody there; see recipients::doNotEmailAddress().
    QString key;     ///< For comparing, see recipients::addressKey().
    QString reason;  ///< In the person's words; may be empty.
    QString source;  ///< Where it came from: the name of a file, …; empty when it was typed.
    QDateTime addedAt; ///< UTC; when it is added without one: now.

    friend bool operator==(const DoNotEmailEntry &, const DoNotEmailEntry &) = default;
};

} // namespace sincerely
