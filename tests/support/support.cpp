#include "tests/support/support.h"

namespace sincerely::test
{

QString describe(const Error &error)
{
    return QStringLiteral("%1: %2 [%3]").arg(toWord(error.kind), error.sentence, error.details);
}

} // namespace sincerely::test
