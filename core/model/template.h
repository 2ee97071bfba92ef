#pragma once

#include "core/base/id.h"
#include "core/model/letter.h"

#include <QDateTime>

namespace sincerely
{

/// A letter kept for reuse in the library.
struct Template {
    TemplateId id;
    QString name;
    Letter letter;
    QDateTime changedAt; ///< UTC

    friend bool operator==(const Template &, const Template &) = default;
};

} // namespace sincerely
