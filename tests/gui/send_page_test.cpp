#include "core/campaign/do_not_email_desk.h"
#include "core/store/campaign_repository.h"
#include "tests/gui/sending_fixture.h"
#include "tests/support/support.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy

} // namespace

/// The page Send by keys and by what a screen reader says.
class SendPageTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

private Q_SLOTS:
    void whatIsTrueBeforeSendingIsSaid()
    {
        SendingFixture fixture;
        fixture.openCampaign(5);
        fixture.approve(3);
        fixture.desk.review().decide({fixture.desk.person(4)}, Verdict::OnHold);
        fixture.showPages();
        QTRY_COMPARE(fixture.said(u"sendHeadline"_s), u"Ready to send 3 emails"_s);
        QCOMPARE(fixture.said(u"factPeopleWhat"_s), u"3 ready · 1 on hold · 1 to review"_s);
        QVERIFY(fixture.said(u"factSenderAbout"_s).contains(u"Try"_s));
        QCOMPARE(fixture.said(u"factFilesWhat"_s), u"No files attached"_s);
        QCOMPARE(fixture.said(u"factPaceWhat"_s), u"As fast as the mailbox takes them"_s);
        QVERIFY(fixture.said(u"factDayUseWhat"_s).isEmpty()); // a folder has no limit
        QVERIFY(fixture.named(u"Send 3 emails"_s)->isEnabled());
        fixture.setPace(1);
        QTRY_COMPARE(fixture.said(u"factPaceWhat"_s), u"1 email a minute"_s);
        QVERIFY2(fixture.said(u"factFinishWhat"_s).startsWith(u"Finished about "_s),
                 qPrintable(fixture.said(u"factFinishWhat"_s)));
    }

    void whatIsMissingIsToldWithItsRemedy()
    {
        SendingFixture fixture;
        fixture.openCampaign(2);
        fixture.showPages();
        QSignalSpy toReview(&fixture.sendPage(), &SendPage::reviewRequested);
        QSignalSpy toLetter(&fixture.sendPage(), &SendPage::letterRequested);
        QTRY_VERIFY(fixture.said(u"sendNotice"_s).contains(u"No email is approved yet"_s));
        fixture.send(); // and nothing happens
        QCOMPARE(int(fixture.session().phase()), int(SendingSession::Phase::Idle));
        fixture.click(u"Go to Review"_s);
        QCOMPARE(toReview.count(), 1);

        Letter letter = fixture.desk.document().composition().letter;
        letter.subject = u"For {{Nobody knows}}"_s;
        fixture.desk.document().setLetter(letter);
        QTRY_VERIFY(fixture.said(u"sendNotice"_s).contains(u"Nobody knows"_s));
        fixture.click(u"Go to the letter"_s);
        QCOMPARE(toLetter.count(), 1);
        QVERIFY(fixture.desk.emails().isEmpty());
    }

    void withoutPeopleOrAccountTheNextStepIsSaid()
    {
        SendingFixture fixture;
        fixture.desk.open();
        QSignalSpy changed(&fixture.desk.workspace(), &Workspace::documentChanged);
        fixture.desk.workspace().library().createCampaign();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kLong);
        fixture.desk.settle();
        fixture.showPages();
        QSignalSpy toList(&fixture.sendPage(), &SendPage::listRequested);
        QTRY_COMPARE(fixture.said(u"sendNotice"_s), u"There is nobody to write to yet."_s);
        fixture.desk.workspace().chooseAccount({});
        QTRY_COMPARE(fixture.said(u"factSenderWhat"_s), u"No account to send from"_s);
        fixture.click(u"Bring a list"_s);
        QCOMPARE(toList.count(), 1);
    }

    void everythingIsSentIntoTheFolderByKeysAlone()
    {
        SendingFixture fixture;
        fixture.openCampaign(12);
        fixture.approveAll();
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 12 emails"_s));
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 12 emails sent"_s, kLong);
        QTRY_COMPARE(fixture.rowsThatAre(u"Sent"_s), 12);
        QCOMPARE(fixture.rows().first(), u"Person Number0, Sent"_s);
        QCOMPARE(fixture.desk.emails().size(), 12);
        QSignalSpy toResults(&fixture.sendPage(), &SendPage::resultsRequested);
        fixture.click(u"See the results"_s);
        QCOMPARE(toResults.count(), 1);
        fixture.goToResults();
        fixture.goToSend(); // who comes back wants to know what can be done now
        QTRY_COMPARE(fixture.said(u"sendHeadline"_s), u"Everything is sent"_s);
        QVERIFY(!fixture.named(u"Send"_s)); // no button that could never do anything
        fixture.send();
        QTRY_COMPARE(int(fixture.session().phase()), int(SendingSession::Phase::Idle));
        QCOMPARE(fixture.desk.emails().size(), 12);
    }

    void onlyWhatIsReadyIsSentAndTheOthersFollow()
    {
        SendingFixture fixture;
        fixture.openCampaign(3);
        fixture.approve(1);
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 1 email"_s));
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"See the results"_s), kLong);
        QCOMPARE(fixture.desk.emails().size(), 1);
        fixture.click(u"Back to the overview"_s);
        QTRY_COMPARE(fixture.said(u"factPeopleWhat"_s), u"0 ready · 2 to review · 1 sent"_s);
        QVERIFY(fixture.desk.approve(1, u"Later."_s));
        QTRY_VERIFY(fixture.named(u"Send 1 email"_s) && fixture.named(u"Send 1 email"_s)->isEnabled());
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.desk.emails().size(), 2, kLong);
    }

    void sendingIsPausedAndGoesOn()
    {
        SendingFixture fixture;
        fixture.openCampaign(12);
        fixture.approveAll();
        fixture.setPace(1200);
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 12 emails"_s));
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.rowsThatAre(u"Sent"_s) >= 2, kLong);
        QVERIFY(fixture.said(u"changesMeanwhile"_s).contains(u"You can go on working"_s));
        fixture.press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.said(u"sendState"_s).startsWith(u"Paused: "_s), kLong);
        const int sent = int(fixture.desk.emails().size());
        QVERIFY(sent >= 2 && sent < 12);
        QTRY_COMPARE(fixture.said(u"sendState"_s), u"Paused: %1 of 12 sent"_s.arg(sent));
        QVERIFY(fixture.named(u"Go on with %1 emails"_s.arg(12 - sent)));
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 12 emails sent"_s, kLong);
        QCOMPARE(fixture.desk.emails().size(), 12);
    }

    void stoppingTakesBackWhatWasPreparedAhead()
    {
        SendingFixture fixture;
        fixture.openCampaign(12);
        fixture.approveAll();
        fixture.setPace(600);
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 12 emails"_s));
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.rowsThatAre(u"Sent"_s) >= 2, kLong);
        fixture.press(Qt::Key_Period, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.said(u"sendHeadline"_s).isEmpty(), kLong);
        const int sent = int(fixture.desk.emails().size());
        QTRY_COMPARE(fixture.said(u"sendHeadline"_s), u"Ready to send %1 emails"_s.arg(12 - sent));
        for (const store::RecordedMessage &message : fixture.recorded())
            QVERIFY2(message.state == MessageState::Waiting || countsAsSent(message.state),
                     qPrintable(toWord(message.state)));
        const QStringList hidden =
            QDir(fixture.desk.emailFolder()).entryList({u"*.draft"_s, u".*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(hidden, QStringList());
    }

    void aTestEmailGoesOutAloneAndIsNotCounted()
    {
        SendingFixture fixture;
        fixture.openCampaign(3);
        fixture.showPages();
        auto *address = qobject_cast<QLineEdit *>(fixture.named(u"Send the test to"_s));
        auto *row = qobject_cast<QSpinBox *>(fixture.named(u"Row of the list"_s));
        QVERIFY(address && row);
        QTRY_VERIFY(!address->text().isEmpty()); // one's own
        row->setValue(2);
        QTRY_COMPARE(fixture.said(u"testName"_s), u"Person Number1"_s);
        address->setText(u"me@contoso.example"_s);
        fixture.press(Qt::Key_T, CtrlShift);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"testOutcome"_s), u"The test email is sent to me@contoso.example."_s,
                                  kLong);
        const QList<QByteArray> emails = fixture.desk.emails();
        QCOMPARE(emails.size(), 1);
        QVERIFY2(emails.first().contains("Subject: [Test] For Person"), emails.first().left(600).constData());
        QVERIFY(emails.first().contains("To: me@contoso.example"));
        QVERIFY(emails.first().contains("We met at table 1."));
        QVERIFY(fixture.recorded().isEmpty());
        QCOMPARE(fixture.desk.states(), (QStringList{u"to_review"_s, u"to_review"_s, u"to_review"_s}));

        QVERIFY(
            QCoro::waitFor(DoNotEmailDesk(fixture.desk.workspace().store()).add({u"@contoso.example"_s}, QString())));
        fixture.press(Qt::Key_T, CtrlShift);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"testOutcome"_s),
                                  u"“me@contoso.example” is on the do-not-email list."_s, kLong);
        address->setText(u"no address"_s);
        fixture.press(Qt::Key_T, CtrlShift);
        QTRY_VERIFY(fixture.said(u"testOutcome"_s).contains(u"no address"_s));
        QCOMPARE(fixture.desk.emails().size(), 1);
    }

    void whatIsSentWithoutAPersonalTouchIsCalledSo()
    {
        SendingFixture fixture;
        fixture.desk.open();
        fixture.desk.openCampaign(u"Hello"_s, u"<p>Dear {{First name}},</p><p>{{Personal touch}}</p><p>Ada</p>"_s,
                                  "Email,First name\na@example.com,Ann\nb@example.com,Bob\nc@example.com,Cy\n");
        QVERIFY(fixture.desk.approve(0, u"Only for you."_s));
        fixture.showPages();
        QTRY_COMPARE(fixture.said(u"factTouchWhat"_s), u"Every email needs a personal touch"_s);
        QVERIFY(!fixture.named(u"Send without personal touch"_s));
        fixture.click(u"The personal touch may be left out"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send without personal touch"_s), kLong);
        QVERIFY(fixture.named(u"Send 1 email"_s));
        fixture.click(u"Send without personal touch"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.desk.emails().size(), 3, kLong);
        QTRY_COMPARE(int(fixture.session().phase()), int(SendingSession::Phase::Idle));
        QCOMPARE(fixture.desk.states(), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s}));
    }

    void whatIsChangedMeanwhileIsHeldBackAndTheOthersHaveGone()
    {
        SendingFixture fixture;
        fixture.openCampaign(20);
        fixture.approveAll();
        fixture.setPace(600);
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 20 emails"_s));
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.rowsThatAre(u"Sent"_s) >= 2, kLong);
        Letter letter = fixture.desk.document().composition().letter;
        letter.html += u"<p>P.S.</p>"_s;
        fixture.desk.document().setLetter(letter);
        QTRY_COMPARE_WITH_TIMEOUT(int(fixture.session().phase()), int(SendingSession::Phase::Idle), kLong);
        fixture.desk.settle();
        const int sent = int(fixture.desk.emails().size());
        QVERIFY2(sent >= 2 && sent < 20, qPrintable(QString::number(sent)));
        for (const QByteArray &email : fixture.desk.emails())
            QVERIFY(!email.contains("P.S."));
        QCOMPARE(fixture.desk.review().counts().of(ReviewState::NeedsAttention), 20 - sent);
        QVERIFY(!fixture.session().stoppedBy()); // nothing is wrong
    }

    void aFileThatHasChangedOnTheDiskHoldsBackBeforeTheFirstEmailLeaves()
    {
        SendingFixture fixture;
        fixture.openCampaign(2);
        const QString path = fixture.desk.folder() + u"/plan.txt"_s;
        const auto writePlan = [&path](const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        writePlan("as approved");
        Composition composition = fixture.desk.document().composition();
        composition.attachments = {path};
        fixture.desk.document().setComposition(u"a file"_s, composition);
        fixture.approveAll();
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 2 emails"_s));
        writePlan("changed since");
        fixture.send(); // nobody has looked at the file again until now
        QVERIFY(fixture.session().phase() != SendingSession::Phase::Idle);
        QTRY_COMPARE_WITH_TIMEOUT(int(fixture.session().phase()), int(SendingSession::Phase::Idle), kLong);
        QVERIFY(!fixture.session().stoppedBy());
        QVERIFY(fixture.desk.emails().isEmpty());
        for (const store::RecordedMessage &message : fixture.recorded())
            QCOMPARE(message.state, MessageState::OnHold);
    }

    void aFolderThatVanishesPausesWithItsRemedy()
    {
        SendingFixture fixture;
        fixture.openCampaign(8);
        fixture.approveAll();
        fixture.setPace(1200);
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 8 emails"_s));
        fixture.send();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.rowsThatAre(u"Sent"_s) >= 1, kLong);
        const QString folder = fixture.desk.emailFolder();
        QVERIFY(QDir().rename(folder, folder + u"-away"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.said(u"sendStopped"_s).contains(u"is not there"_s), kLong);
        QVERIFY(QDir().rename(folder + u"-away"_s, folder));
        fixture.click(u"Try again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 8 emails sent"_s, kLong);
        QCOMPARE(fixture.desk.emails().size(), 8);
    }

    void theTableIsFilteredByStateAndByName()
    {
        SendingFixture fixture;
        fixture.openCampaign(6);
        fixture.approveAll();
        fixture.showPages();
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 6 emails sent"_s, kLong);
        QTRY_COMPARE(fixture.rowsThatAre(u"Sent"_s), 6);
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        for (const QChar c : u"number4"_s)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        QTRY_COMPARE(fixture.rows(), QStringList{u"Person Number4, Sent"_s});
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE(fixture.rows().size(), 6);
    }

    void anInterruptedCampaignIsOfferedToGoOn()
    {
        SendingFixture fixture;
        fixture.openCampaign(4);
        fixture.approveAll();
        const CampaignId id = fixture.desk.document().id();
        fixture.force(0, {MessageState::Preparing, MessageState::Prepared});
        auto interrupt = [id](store::Database &database) {
            return store::CampaignRepository(database).setState(id, CampaignState::Running, QString());
        };
        QVERIFY(QCoro::waitFor(fixture.desk.workspace().store().run(interrupt)));
        fixture.desk.close();
        fixture.desk.open();
        fixture.desk.workspace().openCampaign(id);
        fixture.desk.settle();
        fixture.showPages();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Go on with 4 emails"_s), kLong);
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"sendState"_s), u"All 4 emails sent"_s, kLong);
        QCOMPARE(fixture.desk.emails().size(), 4);
    }

    void everyControlHasANameAndEachActionItsKey()
    {
        SendingFixture fixture;
        fixture.openCampaign(3);
        fixture.approve(2);
        fixture.showPages();
        QTRY_VERIFY(fixture.named(u"Send 2 emails"_s));
        int controls = 0;
        for (QWidget *widget : fixture.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
            ++controls;
        }
        QVERIFY(controls > 5);
        QVERIFY(fixture.named(u"Send 2 emails"_s)->toolTip().contains(u"Ctrl+Shift+Return"_s));
        QVERIFY(fixture.named(u"Send test"_s)->toolTip().contains(u"Ctrl+Shift+T"_s));
    }
};

QTEST_MAIN(SendPageTest)
#include "send_page_test.moc"
