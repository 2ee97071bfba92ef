#include "core/campaign/report.h"

#include "core/recipients/csv_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace sincerely
{

namespace
{

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const store::RecordedMessage &message)
{
    return {{QStringLiteral("recipient"), message.to.address},
            {QStringLiteral("name"), message.to.name},
            {QStringLiteral("state"), shownWord(message.state)},
            {QStringLiteral("reason"), message.reason},
            {QStringLiteral("evidence"), message.evidence},
            {QStringLiteral("sent_at"), timeText(message.sentAt)},
            {QStringLiteral("changed_at"), timeText(message.changedAt)},
            {QStringLiteral("message_id"), message.draft.internetMessageId},
            {QStringLiteral("id"), message.id.text()}};
}

} // namespace

QJsonObject totalsAsJson(const CampaignTotals &totals)
{
    return {{QStringLiteral("total"), totals.total},        {QStringLiteral("sent"), totals.sent},
            {QStringLiteral("not_sent"), totals.notSent},   {QStringLiteral("unknown"), totals.unknown},
            {QStringLiteral("skipped"), totals.skipped},    {QStringLiteral("on_hold"), totals.onHold},
            {QStringLiteral("waiting"), totals.unsettled()}};
}

QByteArray reportAsCsv(const QList<store::RecordedMessage> &messages)
{
    QByteArray csv = recipients::kCsvBeginning;
    csv += recipients::csvLine({QStringLiteral("recipient"), QStringLiteral("name"), QStringLiteral("state"),
                                QStringLiteral("reason"), QStringLiteral("evidence"), QStringLiteral("sent_at"),
                                QStringLiteral("changed_at"), QStringLiteral("message_id")});
    for (const store::RecordedMessage &message : messages)
        csv += recipients::csvLine({message.to.address, message.to.name, shownWord(message.state), message.reason,
                                    message.evidence, timeText(message.sentAt), timeText(message.changedAt),
                                    message.draft.internetMessageId});
    return csv;
}

QJsonObject reportAsObject(const Campaign &campaign, const CampaignTotals &totals,
                           const QList<store::RecordedMessage> &messages)
{
    QJsonArray rows;
    for (const store::RecordedMessage &message : messages)
        rows.append(toJson(message));
    QJsonObject report = totalsAsJson(totals);
    report.insert(QStringLiteral("id"), campaign.id.value);
    report.insert(QStringLiteral("name"), campaign.name);
    report.insert(QStringLiteral("state"), toWord(campaign.state));
    report.insert(QStringLiteral("reason"), campaign.reason);
    report.insert(QStringLiteral("messages"), rows);
    return report;
}

QByteArray reportAsJson(const Campaign &campaign, const CampaignTotals &totals,
                        const QList<store::RecordedMessage> &messages)
{
    return QJsonDocument(reportAsObject(campaign, totals, messages)).toJson(QJsonDocument::Indented);
}

QString fileEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Json:
        return QStringLiteral("json");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    }
    Q_UNREACHABLE();
}

Result<QByteArray> makeReport(ReportFormat format, const Campaign &campaign, const CampaignTotals &totals,
                              const QList<store::RecordedMessage> &messages)
{
    switch (format) {
    case ReportFormat::Csv:
        return reportAsCsv(messages);
    case ReportFormat::Json:
        return reportAsJson(campaign, totals, messages);
    case ReportFormat::Xlsx:
        return reportAsXlsx(campaign, totals, messages);
    }
    Q_UNREACHABLE();
}

Result<> saveReport(const QByteArray &report, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit())
        return {};
    return failure(Error::Kind::File,
                   QCoreApplication::translate("sincerely::Report", "The report “%1” cannot be written: %2.")
                       .arg(path, file.errorString()));
}

} // namespace sincerely
