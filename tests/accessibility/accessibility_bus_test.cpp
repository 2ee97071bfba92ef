#include "tests/accessibility/screen_reader.h"

#include <QtTest>

using namespace sincerely::test;
using namespace Qt::StringLiterals;

class AccessibilityBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explore()
    {
        ScreenReader reader;
        QVERIFY(reader.start(qEnvironmentVariable("SINCERELY_PROGRAM")));
        qInfo().noquote() << reader.describe();
        const QStringList keys = qEnvironmentVariable("KEYS").split(u' ');
        for (const QString &key : keys) {
            reader.forget();
            if (key.startsWith(u"wait"_s))
                QTest::qWait(1500);
            else if (key.startsWith(u"type:"_s))
                reader.type(key.mid(5).replace(u'_', u' '));
            else if (key.startsWith(u"press:"_s))
                qInfo() << reader.find({}, key.mid(6).replace(u'_', u' ')).act(u"Press"_s);
            else if (key == u"dump"_s)
                qInfo().noquote() << reader.describe();
            else
                reader.press(key);
            QTest::qWait(300);
            qInfo().noquote() << key << "→" << reader.heard();
        }
    }
};

QTEST_GUILESS_MAIN(AccessibilityBusTest)
#include "accessibility_bus_test.moc"
