#include "core/recipients/address.h"
#include "core/recipients/do_not_email.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace sincerely::recipients;
using namespace Qt::Literals::StringLiterals;

class DoNotEmailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAndDomainsAreTaken_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("address");
        QTest::newRow("address") << u" Ann@Example.com "_s << u"Ann@example.com"_s;
        QTest::newRow("with a name") << u"Ann Lee <ann@example.com>"_s << u"ann@example.com"_s;
        QTest::newRow("domain") << u"@Example.com"_s << u"@example.com"_s;
        QTest::newRow("domain with a star") << u" *@example.com"_s << u"@example.com"_s;
        QTest::newRow("domain in its own letters") << u"@bücher.example"_s << u"@xn--bcher-kva.example"_s;
    }
    void addressesAndDomainsAreTaken()
    {
        QFETCH(QString, raw);
        QFETCH(QString, address);
        const Result<QString> taken = doNotEmailAddress(raw);
        QVERIFY_RESULT(taken);
        QCOMPARE(*taken, address);
    }

    void whatIsNeitherIsRefused_data()
    {
        QTest::addColumn<QString>("raw");
        for (const char *raw : {"", "  ", "ann", "@", "@com", "@example..com", "@a_b.com", "ann@", "example.com", "*"})
            QTest::newRow(raw) << QString::fromLatin1(raw);
    }
    void whatIsNeitherIsRefused()
    {
        QFETCH(QString, raw);
        const Result<QString> taken = doNotEmailAddress(raw);
        QVERIFY(!taken);
        QVERIFY(!taken.error().sentence.isEmpty());
    }

    void oneMailboxIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("found");
        QTest::newRow("same") << u"ann@example.com"_s << u"ann@example.com"_s << true;
        QTest::newRow("letter case") << u"Ann@Example.COM"_s << u"aNN@example.com"_s << true;
        QTest::newRow("IDN, Unicode asked") << u"ann@xn--bcher-kva.example"_s << u"ann@bücher.example"_s << true;
        QTest::newRow("IDN, Unicode listed") << u"ann@BÜCHER.example"_s << u"ann@xn--bcher-kva.example"_s << true;
        QTest::newRow("domain") << u"@example.com"_s << u"Anybody@EXAMPLE.com"_s << true;
        QTest::newRow("IDN domain") << u"@bücher.example"_s << u"ann@xn--bcher-kva.example"_s << true;
        QTest::newRow("quoted local part with an at") << u"@example.com"_s << u"\"a@b\"@example.com"_s << true;
        QTest::newRow("another") << u"ann@example.com"_s << u"anne@example.com"_s << false;
        QTest::newRow("below the domain") << u"@example.com"_s << u"ann@mail.example.com"_s << false;
        QTest::newRow("ends like the domain") << u"@example.com"_s << u"ann@myexample.com"_s << false;
        QTest::newRow("nothing") << u"@example.com"_s << u""_s << false;
    }
    void oneMailboxIsOneHoweverItIsWritten()
    {
        QFETCH(QString, listed);
        QFETCH(QString, asked);
        QFETCH(bool, found);
        const DoNotEmailSet set({addressKey(*doNotEmailAddress(listed))});
        QCOMPARE(set.contains(asked), found);
        QVERIFY(!DoNotEmailSet().contains(asked));
    }
};

QTEST_GUILESS_MAIN(DoNotEmailTest)
#include "do_not_email_test.moc"
