#pragma once

#include "core/model/campaign.h"
#include "core/store/sending_record.h"

#include <QByteArray>

namespace sincerely
{

/// What became of each message, for a spreadsheet: UTF-8 with a byte order mark, CRLF (RFC 4180). Cells that a
/// spreadsheet would take for a formula are made harmless by an apostrophe.
[[nodiscard]] QByteArray reportAsCsv(const QList<store::RecordedMessage> &messages);

/// The same with the campaign and its totals as one JSON object.
[[nodiscard]] QByteArray reportAsJson(const Campaign &campaign, const CampaignTotals &totals,
                                      const QList<store::RecordedMessage> &messages);

} // namespace sincerely
