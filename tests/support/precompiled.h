#include "core/precompiled.h"

#include <QtTest>
