#include "core/model/account.h"
#include "core/model/outgoing_message.h"
#include "core/model/rest.h"
#include "core/model/settle_waits.h"
#include "tests/support/support.h"

#include <QTimeZone>

#include <functional>
#include <utility>

using namespace sincerely;
using namespace std::chrono_literals;

namespace
{

OutgoingMessage letterWithEverything()
{
    OutgoingMessage message;
    message.id = MessageId::create();
    message.from = {QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")};
    message.replyTo = MailAddress{QString(), QStringLiteral("office@contoso.example")};
    message.to = {QStringLiteral("Ann"), QStringLiteral("ann@example.com")};
    message.cc = {{QString(), QStringLiteral("copy@contoso.example")}};
    message.bcc = {{QString(), QStringLiteral("archive@contoso.example")}};
    message.subject = QStringLiteral("Your visit");
    message.html = QStringLiteral("<p>Dear Ann</p>");
    message.text = QStringLiteral("Dear Ann");
    message.attachments = {{QStringLiteral("/a/plan.png"), QStringLiteral("plan.png"), QStringLiteral("image/png"), 3,
                            QByteArray(32, 'x'), QStringLiteral("plan")}};
    return message;
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestEndsWhenItsTimeHasPassed_data()
    {
        QTest::addColumn<qint64>("passedMs");
        QTest::addColumn<int>("left");
        QTest::newRow("just asked for") << qint64(0) << 600;
        QTest::newRow("a moment later, rounded up") << qint64(1) << 600;
        QTest::newRow("half of it") << qint64(300'000) << 300;
        QTest::newRow("nearly over") << qint64(599'999) << 1;
        QTest::newRow("over") << qint64(600'000) << 0;
        QTest::newRow("clock set forward a year") << qint64(31'536'000'000) << 0;
        QTest::newRow("clock set back a minute") << qint64(-60'000) << 600;
        QTest::newRow("clock set back a year") << qint64(-31'536'000'000) << 600;
    }

    void aRestEndsWhenItsTimeHasPassed()
    {
        QFETCH(qint64, passedMs);
        QFETCH(int, left);
        const QDateTime asked(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        const Rest rest{asked, 600s};
        QCOMPARE(rest.left(asked.addMSecs(passedMs)), std::chrono::seconds(left));
    }

    void whateverTheRecipientWouldNoticeChangesTheFingerprint()
    {
        const OutgoingMessage approved = letterWithEverything();
        using Change = std::function<void(OutgoingMessage &)>;
        const std::pair<const char *, Change> changes[] = {
            {"sender", [](OutgoingMessage &m) { m.from.address = QStringLiteral("sales@contoso.example"); }},
            {"sender's name", [](OutgoingMessage &m) { m.from.name = QStringLiteral("Ada L."); }},
            {"no address for replies", [](OutgoingMessage &m) { m.replyTo.reset(); }},
            {"recipient", [](OutgoingMessage &m) { m.to.address = QStringLiteral("ann@example.org"); }},
            {"Cc", [](OutgoingMessage &m) { m.cc.clear(); }},
            {"Bcc", [](OutgoingMessage &m) { m.bcc.first().address = QStringLiteral("boss@contoso.example"); }},
            {"Bcc shown as Cc", [](OutgoingMessage &m) { m.cc += std::exchange(m.bcc, {}); }},
            {"subject", [](OutgoingMessage &m) { m.subject += u'!'; }},
            {"letter", [](OutgoingMessage &m) { m.html += u' '; }},
            {"plain text", [](OutgoingMessage &m) { m.text += u' '; }},
            {"name of a file", [](OutgoingMessage &m) { m.attachments.first().name = QStringLiteral("b.png"); }},
            {"content of a file", [](OutgoingMessage &m) { m.attachments.first().sha256[0] = 'y'; }},
            {"place of a picture", [](OutgoingMessage &m) { m.attachments.first().contentId.clear(); }},
            {"a file more", [](OutgoingMessage &m) { m.attachments += m.attachments.first(); }}};
        for (const auto &[what, change] : changes) {
            OutgoingMessage other = approved;
            change(other);
            QVERIFY2(other.fingerprint() != approved.fingerprint(), what);
        }
        OutgoingMessage same = approved;
        same.id = MessageId::create();
        same.attachments.first().path = QStringLiteral("/elsewhere/plan.png");
        QCOMPARE(same.fingerprint(), approved.fingerprint());
    }

    void withoutARestNothingIsLeft() { QCOMPARE(Rest().left(QDateTime::currentDateTimeUtc()), 0s); }

    void anAccountKeepsWhatIsKnownOfTheAliasesThatItStillHas()
    {
        const QString sales = QStringLiteral("sales@contoso.example");
        const QString info = QStringLiteral("info@contoso.example");
        const QString shared = QStringLiteral("team@contoso.example");
        Account account;
        account.owner = {QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")};
        takeAliases(account, {sales, QStringLiteral("ADA@contoso.example"), info});
        QCOMPARE(account.otherAddresses.size(), 2); // the owner is not another one
        QCOMPARE(account.otherAddresses.first().address, (MailAddress{QStringLiteral("Ada"), sales}));
        otherAddress(account, sales)->trial = FromTrial::Kept;
        otherAddress(account, info)->signature = QStringLiteral("<p>Info</p>");
        otherAddress(account, info)->trial = FromTrial::Kept;
        account.otherAddresses.append({{QString(), shared}, {}, false, FromTrial::Replaced});

        takeAliases(account, {sales.toUpper()});
        QCOMPARE(otherAddress(account, sales)->trial, FromTrial::Kept);
        QCOMPARE(otherAddress(account, shared)->trial, FromTrial::Replaced); // the person has added it
        QVERIFY(!otherAddress(account, info)->isOfService);
        QCOMPARE(otherAddress(account, info)->trial, FromTrial::NotTried);
        QCOMPARE(signatureOf(account, info), QStringLiteral("<p>Info</p>")); // somebody has written it

        takeAliases(account, {});
        QVERIFY(!otherAddress(account, sales));
        QCOMPARE(account.otherAddresses.size(), 2);
    }

    void everyAddressHasItsOwnSignature()
    {
        Account account;
        account.owner.address = QStringLiteral("ada@contoso.example");
        account.signature = QStringLiteral("<p>Ada</p>");
        takeAliases(account, {QStringLiteral("sales@contoso.example")});
        account.otherAddresses.first().signature = QStringLiteral("<p>Sales</p>");
        QCOMPARE(signatureOf(account, QString()), account.signature);
        QCOMPARE(signatureOf(account, QStringLiteral("Ada@Contoso.example")), account.signature);
        QCOMPARE(signatureOf(account, QStringLiteral("sales@contoso.example")), QStringLiteral("<p>Sales</p>"));
        QCOMPARE(signatureOf(account, QStringLiteral("somebody@else.example")), QString());
    }

    void trialsAreReadAsTheyAreWritten()
    {
        for (const FromTrial trial : {FromTrial::NotTried, FromTrial::Kept, FromTrial::Replaced})
            QCOMPARE(fromTrialFromWord(toWord(trial)), std::optional(trial));
        QVERIFY(!fromTrialFromWord(QStringLiteral("perhaps")));
    }

    void settleWaitsAreReadAsTheyAreWritten()
    {
        for (const SettleWaits &waits : {SettleWaits(), SettleWaits{5ms}, defaultSettleWaits()})
            QCOMPARE(settleWaitsFromText(toText(waits)), std::optional(waits));
        QCOMPARE(settleWaitsFromText(QStringLiteral(" 5, 0 ,70")), std::optional(SettleWaits{5ms, 0ms, 70ms}));
        for (const char *nonsense : {",", "5,", "5;6", "-1", "1.5", "soon", "99999999999"})
            QVERIFY2(!settleWaitsFromText(QString::fromLatin1(nonsense)), nonsense);
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
