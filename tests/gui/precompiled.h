// What nearly every test of the window includes; compiled once.
#include "ui/app_window.h"
#include "ui/document/workspace.h"
#include "ui/precompiled.h"
#include "ui/workbench.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

// Qt's five seconds are not enough for a machine that builds and tests at the same time. What never comes fails all the
// same.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 60000)
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT((expr), (messageExpression), 60000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), 60000)
