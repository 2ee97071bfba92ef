#include "core/base/file_lock.h"
#include "tests/gui/microsoft_fixture.h"
#include "tests/support/support.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 120000; // milliseconds; the machine may be busy

} // namespace

/// The page Send with a service behind it that fails.
class SendTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceThatSlowsDownAndFailsCostsNobodyAnythingButTime()
    {
        constexpr int people = 12;
        MicrosoftFixture mailbox(people,
                                 u"create-draft#3=503;create-draft#5=429:2;send#2=504-after;send#4=500;send#7=429:1;"
                                 "get-message#6=502-html"_s);
        SendingFixture &fixture = mailbox.fixture;
        fixture.showPages();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 12 emails"_s), kLong);
        QTRY_VERIFY2(fixture.said(u"factDayUseWhat"_s).contains(u"10,000"_s),
                     qPrintable(fixture.said(u"factDayUseWhat"_s)));
        bool saidSlow = false;
        QObject::connect(&fixture.session(), &SendingSession::slowed, &fixture.session(), [&] { saidSlow = true; });
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(saidSlow, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"slowed"_s),
                                  u"Slowed down by the server. Nobody loses anything but time."_s, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 12 emails sent"_s, kLong);
        QCOMPARE(mailbox.deliveries(), MicrosoftFixture::onceEach(people));
        QCOMPARE(mailbox.emulator.state().faults.size(), 6); // all of them were met
        QTRY_COMPARE(fixture.rowsThatAre(u"Sent"_s), people);

        fixture.goToResults();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"countSent"_s), u"12 sent"_s, kLong);
        fixture.goToSend();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"factDayUseWhat"_s), u"12 of today’s 10,000 used"_s, kLong);
    }

    void aRefusedRecipientStandsAmongTheResultsWithTheReason()
    {
        MicrosoftFixture mailbox(4, u"send#2=400:ErrorInvalidRecipients"_s);
        SendingFixture &fixture = mailbox.fixture;
        fixture.showPages();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 4 emails"_s), kLong);
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"Finished: 3 of 4 sent"_s, kLong);
        fixture.goToResults();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"countNotSent"_s), u"1 not sent"_s, kLong);
        QTRY_VERIFY(!fixture.said(u"reason0Text"_s).isEmpty());
        fixture.click(u"Send to the remaining one"_s);
        fixture.goToSend();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 1 email"_s) || fixture.named(u"Go on with 1 email"_s), kLong);
        fixture.desk.settle();
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(mailbox.deliveries(), MicrosoftFixture::onceEach(4), kLong);
    }

    void whoHasToSignInAgainIsToldAndTheRestGoesOn()
    {
        MicrosoftFixture mailbox(5, QString());
        SendingFixture &fixture = mailbox.fixture;
        mailbox.keychain->entries.clear();
        fixture.showPages();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 5 emails"_s), kLong);
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Sign in again"_s), kLong);
        QVERIFY(mailbox.deliveries().isEmpty());
        QSignalSpy asked(&fixture.sendPage(), &SendPage::signInRequested);
        fixture.click(u"Sign in again"_s);
        QCOMPARE(asked.count(), 1);
        mailbox.signIn();
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(mailbox.deliveries(), MicrosoftFixture::onceEach(5), kLong);
    }

    void whoWaitsForAnotherCampaignOfTheAccountIsToldSo()
    {
        MicrosoftFixture mailbox(3, QString());
        SendingFixture &fixture = mailbox.fixture;
        fixture.showPages();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 3 emails"_s), kLong);
        const qint64 account = fixture.desk.document().campaign().account.value;
        const QString lockFile = fixture.desk.folder() + u"/account-%1.lock"_s.arg(account);
        {
            const auto other = FileLock::take(lockFile);
            QVERIFY(other);
            fixture.send();
            QTRY_COMPARE_WITH_TIMEOUT(
                fixture.said(u"sendStopped"_s),
                u"Another campaign is being sent from this account. This one begins when that one ends."_s, kLong);
            QCOMPARE(fixture.said(u"sendState"_s), u"0 of 3 sent"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 3 emails sent"_s, kLong);
        QCOMPARE(fixture.said(u"sendStopped"_s), QString());
        QCOMPARE(mailbox.deliveries(), MicrosoftFixture::onceEach(3));
    }

    void aTestEmailGoesThroughTheService()
    {
        MicrosoftFixture mailbox(2, QString());
        SendingFixture &fixture = mailbox.fixture;
        fixture.showPages();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 2 emails"_s), kLong);
        fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"testOutcome"_s), u"The test email is sent to ada@contoso.example."_s,
                                  kLong);
        QCOMPARE(mailbox.deliveries(), QStringList{u"ada@contoso.example × 1"_s});
        QCOMPARE(mailbox.emulator.state().sent.first().message.subject, u"[Test] For Person"_s);
        fixture.goToResults();
        fixture.goToSend();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"factDayUseWhat"_s), u"0 of today’s 10,000 used"_s, kLong);
        QCOMPARE(fixture.said(u"sendHeadline"_s), u"Ready to send 2 emails"_s);
    }
};

QTEST_MAIN(SendTroubleTest)
#include "send_trouble_test.moc"
