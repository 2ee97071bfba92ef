#include "core/model/campaign.h"

#include <array>

namespace sincerely
{

namespace
{

struct Word {
    CampaignState state;
    const char16_t *word;
};

constexpr std::array kWords = {
    Word{CampaignState::Writing, u"writing"},   Word{CampaignState::Planned, u"planned"},
    Word{CampaignState::Running, u"running"},   Word{CampaignState::Paused, u"paused"},
    Word{CampaignState::Finished, u"finished"},
};

} // namespace

QString toWord(CampaignState state)
{
    for (const Word &entry : kWords) {
        if (entry.state == state)
            return QString::fromUtf16(entry.word);
    }
    Q_UNREACHABLE();
}

std::optional<CampaignState> campaignStateFromWord(QStringView word)
{
    for (const Word &entry : kWords) {
        if (word == QStringView(entry.word))
            return entry.state;
    }
    return std::nullopt;
}

void CampaignTotals::add(MessageState state, int messages)
{
    total += messages;
    switch (state) {
    case MessageState::Waiting:
        waiting += messages;
        break;
    case MessageState::Preparing:
    case MessageState::Prepared:
    case MessageState::Sending:
        underway += messages;
        break;
    case MessageState::Accepted:
    case MessageState::Sent:
        sent += messages;
        break;
    case MessageState::NotSent:
        notSent += messages;
        break;
    case MessageState::OnHold:
        onHold += messages;
        break;
    case MessageState::Skipped:
        skipped += messages;
        break;
    case MessageState::Unknown:
        unknown += messages;
        break;
    }
}

} // namespace sincerely
