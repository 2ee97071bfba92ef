#include "core/campaign/problem.h"

#include <array>

namespace sincerely
{

namespace
{

struct Word {
    Problem::Kind kind;
    const char16_t *word;
};

constexpr std::array kWords = {
    Word{Problem::Kind::BadAddress, u"bad_address"},     Word{Problem::Kind::Duplicate, u"duplicate"},
    Word{Problem::Kind::ValueMissing, u"value_missing"}, Word{Problem::Kind::BadValue, u"bad_value"},
    Word{Problem::Kind::TouchMissing, u"touch_missing"}, Word{Problem::Kind::EmptySubject, u"empty_subject"},
    Word{Problem::Kind::FileProblem, u"file_problem"},   Word{Problem::Kind::UnusableLetter, u"unusable_letter"},
    Word{Problem::Kind::DoNotEmail, u"do_not_email"},    Word{Problem::Kind::Lapsed, u"lapsed"},
    Word{Problem::Kind::EditedBefore, u"edited_before"},
};

} // namespace

QString toWord(Problem::Kind kind)
{
    for (const Word &entry : kWords) {
        if (entry.kind == kind)
            return QString::fromUtf16(entry.word);
    }
    Q_UNREACHABLE();
}

} // namespace sincerely
