// What the tests with a screen reader include; compiled once.
#include <QtDBus>
#include <QtTest>
