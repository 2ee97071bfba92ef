#include "core/precompiled.h"
#include "ui/precompiled.h"

#include <QtTest>
