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
    Word{CampaignState::Planned, u"planned"},
    Word{CampaignState::Running, u"running"},
    Word{CampaignState::Paused, u"paused"},
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

} // namespace sincerely
