#include "app/cli/sending_options.h"

#include <QCoreApplication>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

} // namespace

OptionSpec paceSpec()
{
    return {QStringLiteral("pace"), QStringLiteral("N|unlimited"), tr("emails per minute")};
}

OptionSpec settleWaitsSpec()
{
    return {QStringLiteral("settle-waits"), QStringLiteral("MS,MS,…"),
            tr("waits between look-ups after an unclear answer; or “default”")};
}

OptionSpec patienceSpec()
{
    return {QStringLiteral("patience"), QStringLiteral("SECONDS"),
            tr("how long an outage is waited out; 1800 unless said")};
}

Result<Pace> paceOption(const Arguments &arguments)
{
    const QString option = QStringLiteral("pace");
    if (!arguments.has(option))
        return Pace{};
    if (arguments.value(option) == QStringLiteral("unlimited"))
        return Pace{Pace::Kind::Unlimited, 0};
    const Result<std::optional<int>> number = arguments.number(option);
    if (!number)
        return failure(Error::Kind::Invalid, tr("--pace takes a number of emails per minute, or “unlimited”."));
    return Pace{Pace::Kind::PerMinute, **number};
}

Result<RetryPlan> patienceOption(const Arguments &arguments)
{
    const QString option = QStringLiteral("patience");
    RetryPlan plan;
    if (!arguments.has(option))
        return plan;
    bool isNumber = false;
    const int seconds = arguments.value(option).toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return failure(Error::Kind::Invalid, tr("--patience takes a number of seconds, for instance 1800."));
    plan.giveUpAfter = std::chrono::seconds(seconds);
    return plan;
}

Result<std::optional<SettleWaits>> settleWaitsOption(const Arguments &arguments)
{
    const QString option = QStringLiteral("settle-waits");
    if (!arguments.has(option))
        return std::optional<SettleWaits>();
    const QString text = arguments.value(option);
    if (text == QStringLiteral("default"))
        return std::optional(SettleWaits());
    const std::optional<SettleWaits> waits = settleWaitsFromText(text);
    if (!waits)
        return failure(
            Error::Kind::Invalid,
            tr("--settle-waits takes milliseconds separated by commas, for instance 5000,15000, or “default”."));
    return waits;
}

} // namespace sincerely::cli
