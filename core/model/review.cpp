#include "core/model/review.h"

#include <array>

namespace sincerely
{

namespace
{

struct Word {
    Verdict verdict;
    const char16_t *word;
};

constexpr std::array kWords = {
    Word{Verdict::Open, u"open"},
    Word{Verdict::Approved, u"approved"},
    Word{Verdict::OnHold, u"on_hold"},
    Word{Verdict::Skipped, u"skipped"},
};

} // namespace

QString toWord(Verdict verdict)
{
    for (const Word &entry : kWords) {
        if (entry.verdict == verdict)
            return QString::fromUtf16(entry.word);
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromWord(QStringView word)
{
    for (const Word &entry : kWords) {
        if (word == QStringView(entry.word))
            return entry.verdict;
    }
    return std::nullopt;
}

} // namespace sincerely
