#include "core/campaign/finding.h"

#include <array>

namespace sincerely
{

namespace
{

struct Word {
    Finding::Kind kind;
    const char16_t *word;
};

constexpr std::array kWords = {
    Word{Finding::Kind::RejectedRow, u"rejected_row"},
    Word{Finding::Kind::BadAddress, u"bad_address"},
    Word{Finding::Kind::Duplicate, u"duplicate"},
    Word{Finding::Kind::ValueMissing, u"value_missing"},
    Word{Finding::Kind::BadValue, u"bad_value"},
    Word{Finding::Kind::TouchMissing, u"touch_missing"},
    Word{Finding::Kind::EmptySubject, u"empty_subject"},
    Word{Finding::Kind::FileProblem, u"file_problem"},
    Word{Finding::Kind::UnusableLetter, u"unusable_letter"},
    Word{Finding::Kind::DoNotEmail, u"do_not_email"},
    Word{Finding::Kind::Lapsed, u"lapsed"},
    Word{Finding::Kind::EditedBefore, u"edited_before"},
};

} // namespace

QString toWord(Finding::Kind kind)
{
    for (const Word &entry : kWords) {
        if (entry.kind == kind)
            return QString::fromUtf16(entry.word);
    }
    Q_UNREACHABLE();
}

void FindingList::add(Finding::Kind kind, const QString &sentence, const QString &recipient)
{
    const auto [place, isNew] = m_places.try_emplace({kind, sentence}, m_findings.size());
    if (isNew)
        m_findings.append({kind, sentence, {recipient}});
    else
        m_findings[place->second].recipients.append(recipient);
}

} // namespace sincerely
