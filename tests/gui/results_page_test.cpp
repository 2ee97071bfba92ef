#include "core/store/campaign_repository.h"
#include "tests/gui/sending_fixture.h"
#include "tests/support/support.h"
#include "ui/pages/messages/message_list.h"
#include "ui/pages/results/outcome_bars.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy

using State = MessageState;

/// Eight people: three sent, two refused, one unknown, one on hold, one not reviewed.
void openMixed(SendingFixture &fixture)
{
    fixture.openCampaign(8);
    fixture.approve(6);
    for (const int index : {0, 1, 2})
        fixture.force(index, {State::Preparing, State::Prepared, State::Sending, State::Accepted, State::Sent});
    for (const int index : {3, 4})
        fixture.force(index, {State::Preparing, State::NotSent}, u"The address was refused."_s);
    fixture.force(5, {State::Preparing, State::Prepared, State::Sending, State::Unknown},
                  u"The connection broke while this email was being sent."_s);
    const CampaignId id = fixture.desk.document().id();
    auto finish = [id](store::Database &database) {
        return store::CampaignRepository(database).setState(id, CampaignState::Finished, QString());
    };
    QVERIFY(QCoro::waitFor(fixture.desk.workspace().store().run(finish)));
    fixture.desk.review().decide({fixture.desk.person(6)}, Verdict::OnHold);
    fixture.desk.settle();
    fixture.readAgain();
    fixture.showPages();
    fixture.goToResults();
    QTRY_COMPARE(fixture.said(u"resultsHeadline"_s), u"3 of 8 sent"_s);
}

} // namespace

/// The page Results by what a screen reader says.
class ResultsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfEverybodyIsCountedAndGrouped()
    {
        SendingFixture fixture;
        openMixed(fixture);
        QCOMPARE(fixture.said(u"countSent"_s), u"3 sent"_s);
        QCOMPARE(fixture.said(u"countNotSent"_s), u"2 not sent"_s);
        QCOMPARE(fixture.said(u"countUnknown"_s), u"1 unknown"_s);
        QCOMPARE(fixture.said(u"countOnHold"_s), u"1 on hold"_s);
        QCOMPARE(fixture.said(u"reason0Text"_s), u"The address was refused."_s);
        QCOMPARE(fixture.said(u"sendToRemaining"_s), u"Send to the remaining 4"_s); // 2 refused, 1 on hold, 1 open
        QTRY_COMPARE(fixture.rows().size(), 6);
        fixture.click(u"2 not sent"_s);
        QCOMPARE(fixture.rows(), (QStringList{u"Person Number3, Not sent"_s, u"Person Number4, Not sent"_s}));
    }

    void anUnknownEmailIsDecidedAboutWithWhatIsKnown_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("state");
        QTest::newRow("sent") << u"It was sent"_s << int(State::Sent);
        QTest::newRow("again") << u"Send again"_s << int(State::Waiting);
        QTest::newRow("leave") << u"Leave it"_s << int(State::Unknown);
    }

    void anUnknownEmailIsDecidedAboutWithWhatIsKnown()
    {
        QFETCH(QString, button);
        QFETCH(int, state);
        SendingFixture fixture;
        openMixed(fixture);
        fixture.resultsPage().openMessage(fixture.recorded().at(5).id);
        QTRY_COMPARE(fixture.said(u"recordName"_s), u"Person Number5"_s);
        QVERIFY(fixture.said(u"whatIsKnown"_s).startsWith(u"The connection broke"_s));
        QVERIFY(fixture.said(u"whatIsKnown"_s).contains(u"asked once"_s));
        fixture.click(button);
        QTRY_COMPARE_WITH_TIMEOUT(int(fixture.recorded().at(5).state), state, kLong);
        if (State(state) == State::Unknown)
            QTRY_VERIFY(fixture.said(u"whatIsKnown"_s).startsWith(u"You left it"_s));
        else
            QTRY_VERIFY(!fixture.named(u"It was sent"_s));
    }

    void theSendingRecordAndTheFrozenEmailAreShown()
    {
        SendingFixture fixture;
        openMixed(fixture);
        fixture.named(u"Emails"_s)->setFocus();
        fixture.press(Qt::Key_Home, Qt::ControlModifier);
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Up);
        QTRY_COMPARE(fixture.said(u"recordName"_s), u"Person Number0"_s);
        auto *record = qobject_cast<QTableWidget *>(fixture.named(u"Sending record"_s));
        QVERIFY(record);
        QTRY_COMPARE_WITH_TIMEOUT(record->rowCount(), 6, kLong);
        QStringList states;
        for (int row = 0; row < record->rowCount(); ++row)
            states.append(record->item(row, 1)->text());
        QCOMPARE(states,
                 (QStringList{u"Waiting"_s, u"Preparing"_s, u"Preparing"_s, u"Sending"_s, u"Sent"_s, u"Sent"_s}));
        QWidget *email = fixture.named(u"The email as it was approved"_s);
        QVERIFY(email);
        QTRY_VERIFY2(email->accessibleDescription().contains(u"We met at table 0."_s),
                     qPrintable(email->accessibleDescription()));
        fixture.click(u"Close the sending record"_s);
        QTRY_VERIFY(fixture.named(u"Campaigns compared"_s));
    }

    void theRemainingAreLedToTheReview()
    {
        SendingFixture fixture;
        openMixed(fixture);
        QSignalSpy toReview(&fixture.resultsPage(), &ResultsPage::reviewRequested);
        fixture.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(toReview.count(), 1, kLong);
        // Who was refused is ready as approved; only the two that need a decision have to be looked at.
        const auto ids = toReview.first().first().value<QList<RecipientId>>();
        QCOMPARE(ids, (QList<RecipientId>{fixture.desk.person(6), fixture.desk.person(7)}));
        QCOMPARE(fixture.desk.states().mid(3, 2), (QStringList{u"ready"_s, u"ready"_s}));
    }

    void theRemainingAreSentWhenNothingHasToBeLookedAt()
    {
        SendingFixture fixture;
        fixture.openCampaign(2);
        fixture.approve(2);
        fixture.force(0, {State::Preparing, State::NotSent}, u"Refused."_s);
        fixture.force(1, {State::Preparing, State::Prepared, State::Sending, State::Accepted, State::Sent});
        fixture.readAgain();
        fixture.showPages();
        fixture.goToResults();
        QTRY_COMPARE(fixture.said(u"sendToRemaining"_s), u"Send to the remaining one"_s);
        QSignalSpy toSend(&fixture.resultsPage(), &ResultsPage::sendRequested);
        fixture.click(u"Send to the remaining one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(toSend.count(), 1, kLong);
        fixture.goToSend();
        fixture.desk.settle();
        fixture.send();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.desk.emails().size(), 1, kLong);
        QTRY_COMPARE(fixture.desk.states(), (QStringList{u"sent"_s, u"sent"_s}));
    }

    void anAddressCanBePutOnTheDoNotEmailList()
    {
        SendingFixture fixture;
        openMixed(fixture);
        QSignalSpy asked(&fixture.resultsPage(), &ResultsPage::doNotEmailRequested);
        fixture.resultsPage().openMessage(fixture.recorded().at(3).id);
        QTRY_VERIFY(fixture.named(u"Add to do-not-email"_s));
        fixture.click(u"Add to do-not-email"_s);
        QCOMPARE(asked.first().first().toString(), u"p3@example.com"_s);
    }

    void theReportIsExported_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << int(Qt::Key_C) << u"csv"_s;
        QTest::newRow("xlsx") << int(Qt::Key_X) << u"xlsx"_s;
        QTest::newRow("json") << int(Qt::Key_J) << u"json"_s;
    }

    void theReportIsExported()
    {
        QFETCH(int, key);
        QFETCH(QString, ending);
        SendingFixture fixture;
        openMixed(fixture);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        fixture.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = fixture.resultsPage().findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = fixture.desk.folder() + u"/report."_s + ending;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY2_WITH_TIMEOUT(fixture.said(u"resultsNotice"_s).startsWith(u"The report is written to"_s),
                                  qPrintable(fixture.said(u"resultsNotice"_s)), kLong);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 500);
    }

    void theCampaignsAreComparedForEyesAndEars()
    {
        SendingFixture fixture;
        openMixed(fixture);
        auto *bars = qobject_cast<OutcomeBars *>(fixture.named(u"Campaigns compared"_s));
        QVERIFY(bars);
        const QString name = fixture.desk.document().campaign().name;
        QTRY_COMPARE_WITH_TIMEOUT(bars->accessibleDescription(), name + u": 3 of 6 sent, 2 not sent and 1 unknown"_s,
                                  kLong);
        fixture.click(u"Show the compared campaigns as a table"_s);
        auto *table = qobject_cast<QTableWidget *>(fixture.named(u"Campaigns compared"_s));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"3"_s);
    }

    void whatIsSelectedStaysSelectedWhenTheRecordIsReadAgain()
    {
        SendingFixture fixture;
        openMixed(fixture);
        const MessageId third = fixture.recorded().at(3).id;
        fixture.resultsPage().openMessage(third);
        QTRY_COMPARE(fixture.said(u"recordName"_s), u"Person Number3"_s);
        fixture.readAgain();
        QCOMPARE(fixture.said(u"recordName"_s), u"Person Number3"_s);
        QCOMPARE(fixture.resultsPage().findChild<MessageList *>()->current(), third);
    }
};

QTEST_MAIN(ResultsPageTest)
#include "results_page_test.moc"
