#pragma once

#include <QStringList>

namespace sincerely::test
{

/// Collects the warnings of this program and of Qt while it lives. One at a time.
class WarningWatch
{
public:
    WarningWatch();
    ~WarningWatch();
    WarningWatch(const WarningWatch &) = delete;
    WarningWatch &operator=(const WarningWatch &) = delete;

    [[nodiscard]] QStringList take();
};

} // namespace sincerely::test
