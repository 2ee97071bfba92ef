#include "core/model/settle_waits.h"

#include <QStringList>

namespace sincerely
{

SettleWaits defaultSettleWaits()
{
    using namespace std::chrono_literals;
    return {5s, 15s, 60s, 300s, 900s};
}

QString toText(const SettleWaits &waits)
{
    QStringList parts;
    for (const std::chrono::milliseconds wait : waits)
        parts.append(QString::number(wait.count()));
    return parts.join(u',');
}

std::optional<SettleWaits> settleWaitsFromText(const QString &text)
{
    SettleWaits waits;
    if (text.isEmpty())
        return waits;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        bool isNumber = false;
        const int milliseconds = part.trimmed().toInt(&isNumber);
        if (!isNumber || milliseconds < 0)
            return std::nullopt;
        waits.append(std::chrono::milliseconds(milliseconds));
    }
    return waits;
}

} // namespace sincerely
