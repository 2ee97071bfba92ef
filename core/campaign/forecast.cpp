#include "core/campaign/forecast.h"

#include "core/campaign/pace_keeper.h"

#include <algorithm>

namespace sincerely
{

namespace
{

/// Files inside a message are written in base64: four bytes for three.
double bytesOnTheWay(const ForecastRequest &request)
{
    const double plain = double(request.fileBytes) * request.messages;
    return request.route == FileRoute::InsideMessage ? plain * 4 / 3 : plain;
}

} // namespace

std::optional<Forecast> forecast(const ForecastRequest &request, const MailboxLimits &limits)
{
    const bool isUploadLimited = limits.uploadBytesPerMinute && request.fileBytes > 0;
    if (!request.messagesPerMinute && !isUploadLimited)
        return std::nullopt;
    Forecast forecast;
    if (isUploadLimited)
        forecast.uploads =
            std::chrono::milliseconds(qint64(bytesOnTheWay(request) / double(*limits.uploadBytesPerMinute) * 60'000));
    const std::chrono::milliseconds paced = PaceKeeper(request.messagesPerMinute).durationOf(request.messages);
    forecast.duration = std::max(paced, forecast.uploads);
    return forecast;
}

} // namespace sincerely
