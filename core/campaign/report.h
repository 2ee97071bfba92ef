#pragma once

#include "core/base/result.h"
#include "core/model/campaign.h"
#include "core/store/sending_record.h"

#include <QByteArray>
#include <QJsonObject>

namespace sincerely
{

/// total, sent, not_sent, unknown, skipped, on_hold, waiting: how totals are told to programs.
[[nodiscard]] QJsonObject totalsAsJson(const CampaignTotals &totals);

/// What became of each message, for a spreadsheet: UTF-8 with a byte order mark, CRLF (RFC 4180). Cells that a
/// spreadsheet would take for a formula are made harmless by an apostrophe.
[[nodiscard]] QByteArray reportAsCsv(const QList<store::RecordedMessage> &messages);

/// The same with the campaign and its totals.
[[nodiscard]] QJsonObject reportAsObject(const Campaign &campaign, const CampaignTotals &totals,
                                         const QList<store::RecordedMessage> &messages);

/// The same as the text of one JSON object, for people to read.
[[nodiscard]] QByteArray reportAsJson(const Campaign &campaign, const CampaignTotals &totals,
                                      const QList<store::RecordedMessage> &messages);

/// The same as an XLSX workbook for people: a sheet with a row for each message (times as local times, everything else
/// as text, so that nothing becomes a formula) and one with the totals. Made in the system's folder for temporary
/// files, without holding the sheet in memory. Errors: File, when there is no room for it there; TooLarge, when there
/// are more messages than a sheet has rows.
[[nodiscard]] Result<QByteArray> reportAsXlsx(const Campaign &campaign, const CampaignTotals &totals,
                                              const QList<store::RecordedMessage> &messages);

enum class ReportFormat { Csv, Json, Xlsx };

/// The ending of a file of this format, without the dot.
[[nodiscard]] QString fileEnding(ReportFormat format);

/// One of the three above. Error TooLarge, File.
[[nodiscard]] Result<QByteArray> makeReport(ReportFormat format, const Campaign &campaign, const CampaignTotals &totals,
                                            const QList<store::RecordedMessage> &messages);

/// Writes it into a file as a whole or not at all. Error File.
[[nodiscard]] Result<> saveReport(const QByteArray &report, const QString &path);

} // namespace sincerely
