#include "core/model/from_address.h"

#include <array>

namespace sincerely
{

namespace
{

struct Word {
    FromTrial trial;
    const char *word;
};

constexpr std::array kWords = {Word{FromTrial::NotTried, "not_tried"}, Word{FromTrial::Kept, "kept"},
                               Word{FromTrial::Replaced, "replaced"}};

} // namespace

QString toWord(FromTrial trial)
{
    for (const Word &entry : kWords) {
        if (entry.trial == trial)
            return QLatin1String(entry.word);
    }
    Q_UNREACHABLE();
}

std::optional<FromTrial> fromTrialFromWord(const QString &word)
{
    for (const Word &entry : kWords) {
        if (word == QLatin1String(entry.word))
            return entry.trial;
    }
    return std::nullopt;
}

} // namespace sincerely
