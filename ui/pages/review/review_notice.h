#pragma once

#include "core/base/id.h"
#include "ui/widgets/info_bar.h"

#include <QList>
#include <QString>

namespace sincerely
{

class CampaignDocument;

/// What there is to say about the email that is open, and what can be done about it.
struct ReviewNotice {
    enum class Answer { GoToLetter, BringList, GoToSend, KeepMine, TakeTheLetters, GoToRow, Compare, TakeIn };

    InfoMessage message;
    QList<Answer> answers; ///< One for each button of the message.
};

/// Its email is as it was approved, whatever becomes of the letter.
[[nodiscard]] bool isWithSender(const CampaignDocument &document, RecipientId id);

/// \param refusal why the last key did nothing; empty: it did something
/// \param isAllDone the last one has just been reviewed
[[nodiscard]] ReviewNotice noticeAbout(const CampaignDocument &document, RecipientId id, const QString &refusal,
                                       bool isAllDone);

} // namespace sincerely
