#include "core/model/rest.h"

#include <algorithm>

namespace sincerely
{

std::chrono::seconds Rest::left(const QDateTime &now) const
{
    if (!askedAt.isValid())
        return std::chrono::seconds(0);
    const std::chrono::milliseconds passed(std::max<qint64>(0, askedAt.msecsTo(now)));
    if (passed >= length)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(length - passed);
}

} // namespace sincerely
