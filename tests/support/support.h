#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QtTest>

/// Fails the test with the error's own words when a Result holds one.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        if (!verifiedResult)                                                                                           \
            QFAIL(qPrintable(sincerely::test::describe(verifiedResult.error())));                                      \
    } while (false)

namespace sincerely::test
{

/// Kind, sentence and details in one line.
[[nodiscard]] QString describe(const Error &error);

} // namespace sincerely::test
