#pragma once

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

/// The same with the campaign and its totals as one JSON object.
[[nodiscard]] QByteArray reportAsJson(const Campaign &campaign, const CampaignTotals &totals,
                                      const QList<store::RecordedMessage> &messages);

} // namespace sincerely
