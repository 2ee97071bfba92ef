#include "tests/gui/microsoft_fixture.h"
#include "tests/support/support.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy
constexpr int kPeople = 2;

const QString kSales = u"sales@contoso.example"_s; // the emulator's alias

/// A mailbox whose service names an alias, and the page Send.
class AliasFixture
{
public:
    explicit AliasFixture(bool keepsAliases)
        : service(kPeople, QString())
    {
        service.emulator.changeBehaviour(
            [keepsAliases](emulator::Behaviour &behaviour) { behaviour.keepsAliases = keepsAliases; });
        workspace().testSending().setArrivalWaits({20ms, 200ms, 2s, 20s});
        pages().showPages();
        QSignalSpy changed(&workspace().library(), &Library::accountsChanged);
        workspace().accounts().check(account().id);
        while (account().otherAddresses.isEmpty() && changed.wait(kLong)) {
        }
    }

    [[nodiscard]] SendingFixture &pages() { return service.fixture; }
    [[nodiscard]] Workspace &workspace() { return pages().desk.workspace(); }
    [[nodiscard]] Account account()
    {
        return *workspace().library().account(pages().desk.document().campaign().account);
    }
    [[nodiscard]] FromTrial trial()
    {
        const Account known = account();
        const FromAddress *sales = otherAddress(known, kSales);
        return sales ? sales->trial : FromTrial::NotTried;
    }

    /// In the menu of accounts and their addresses.
    void chooseSender(const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(choice(text), kLong);
        choice(text)->trigger();
        pages().desk.settle();
    }
    [[nodiscard]] QAction *choice(const QString &text)
    {
        const auto *button = qobject_cast<QPushButton *>(pages().named(u"Choose the account to send from"_s));
        const QList<QAction *> choices = button ? button->menu()->actions() : QList<QAction *>();
        const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                        [&text](const QAction *action) { return action->text() == text; });
        return found == choices.cend() ? nullptr : *found;
    }

    /// The From addresses of what was delivered.
    [[nodiscard]] QStringList delivered()
    {
        QStringList from;
        for (const emulator::SentRecord &sent : service.emulator.state().sent)
            from.append(sent.message.from);
        return from;
    }

    MicrosoftFixture service;
};

} // namespace

/// Mail from another address than the mailbox's own: never sent before somebody has seen what becomes of it.
class FromAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAliasThatTheServiceKeepsIsTriedOnceAndThenUsed()
    {
        AliasFixture alias(true);
        SendingFixture &pages = alias.pages();
        QTRY_VERIFY_WITH_TIMEOUT(pages.named(u"Send 2 emails"_s), kLong);
        alias.chooseSender(u"Work · sales@contoso.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"factSenderWhat"_s).contains(kSales), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(pages.desk.states(), (QStringList{u"needs_attention"_s, u"needs_attention"_s}),
                                  kLong); // it is
                                          // another email now
        pages.approve(kPeople);
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"sendNotice"_s).contains(u"without a word"_s), kLong);
        pages.send(); // and nothing happens
        QCOMPARE(int(pages.session().phase()), int(SendingSession::Phase::Idle));
        pages.click(u"Send me a test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pages.said(u"testOutcome"_s),
                                  u"The test email has arrived from sales@contoso.example, as it should."_s, kLong);
        QCOMPARE(alias.delivered(), QStringList{kSales});
        QTRY_COMPARE_WITH_TIMEOUT(int(alias.trial()), int(FromTrial::Kept), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(pages.named(u"Send 2 emails"_s)->isEnabled(), kLong);
        pages.send();
        QTRY_COMPARE_WITH_TIMEOUT(pages.said(u"sendState"_s), u"All 2 emails sent"_s, kLong);
        QCOMPARE(alias.delivered(), (QStringList{kSales, kSales, kSales}));
    }

    void anAliasThatTheServiceReplacesIsNeverSentFrom()
    {
        AliasFixture alias(false);
        SendingFixture &pages = alias.pages();
        alias.chooseSender(u"Work · sales@contoso.example"_s);
        pages.approve(kPeople);
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"sendNotice"_s).contains(u"without a word"_s), kLong);
        pages.click(u"Send me a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"testOutcome"_s).contains(u"has replaced the address"_s), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"sendNotice"_s).contains(u"has replaced it"_s), kLong);
        pages.send();
        QCOMPARE(int(pages.session().phase()), int(SendingSession::Phase::Idle));
        QCOMPARE(alias.delivered(), QStringList{u"ada@contoso.example"_s}); // the test, as the service made it

        QTRY_VERIFY_WITH_TIMEOUT(alias.choice(u"Work · sales@contoso.example\treplaced by the service"_s), kLong);
        pages.click(u"Send from ada@contoso.example"_s);
        pages.desk.settle();
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"factSenderWhat"_s).contains(u"<ada@contoso.example>"_s), kLong);
        pages.approve(kPeople);
        QTRY_VERIFY_WITH_TIMEOUT(pages.named(u"Send 2 emails"_s)->isEnabled(), kLong);
    }

    void noWayRoundLeadsPastTheTest()
    {
        AliasFixture alias(false);
        SendingFixture &pages = alias.pages();
        alias.chooseSender(u"Work · sales@contoso.example"_s);
        pages.desk.review().decide({pages.desk.person(0), pages.desk.person(1)}, Verdict::Open);
        pages.desk.settle();
        QTRY_VERIFY_WITH_TIMEOUT(pages.named(u"Send without personal touch"_s), kLong);
        QSignalSpy approved(&pages.desk.review(), &Review::approvedWithoutTouch);
        pages.click(u"Send without personal touch"_s);
        QVERIFY(approved.count() > 0 || approved.wait(kLong));
        pages.desk.settle();
        QTRY_VERIFY_WITH_TIMEOUT(pages.said(u"sendNotice"_s).contains(u"without a word"_s), kLong);
        QCOMPARE(int(pages.session().phase()), int(SendingSession::Phase::Idle));
        QCOMPARE(alias.delivered(), QStringList());
    }

    void whoSendsTheTestElsewhereIsAskedWhatArrived_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<FromTrial>("trial");
        QTest::newRow("yes") << u"Yes, it is"_s << FromTrial::Kept;
        QTest::newRow("no") << u"No, from another"_s << FromTrial::Replaced;
    }

    void whoSendsTheTestElsewhereIsAskedWhatArrived()
    {
        QFETCH(QString, answer);
        QFETCH(FromTrial, trial);
        AliasFixture alias(false);
        SendingFixture &pages = alias.pages();
        alias.chooseSender(u"Work · sales@contoso.example"_s);
        auto *address = qobject_cast<QLineEdit *>(pages.named(u"Send the test to"_s));
        QVERIFY(address);
        address->setText(u"bob@example.com"_s);
        pages.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(pages.said(u"testOutcome"_s),
                                  u"The test email is sent to bob@example.com. Look at it there: is it from "
                                  "sales@contoso.example?"_s,
                                  kLong);
        QCOMPARE(int(alias.trial()), int(FromTrial::NotTried));
        pages.click(answer);
        QTRY_COMPARE_WITH_TIMEOUT(int(alias.trial()), int(trial), kLong);
    }

    void theChoiceOfAnAddressIsUndoneAndEndsWithItsAccount()
    {
        AliasFixture alias(true);
        CampaignDocument &document = alias.pages().desk.document();
        const AccountId work = alias.account().id;
        alias.workspace().chooseAccount(work, kSales);
        QCOMPARE(document.from().address, kSales);
        document.undoStack().undo();
        QCOMPARE(document.from().address, u"ada@contoso.example"_s);
        document.undoStack().redo();
        QCOMPARE(document.from().address, kSales);
        for (const Account &account : alias.workspace().library().accounts()) {
            if (account.id != work)
                alias.workspace().chooseAccount(account.id); // a folder that has no such address
        }
        QVERIFY(document.campaign().account != work);
        QVERIFY(document.composition().from.address.isEmpty());
    }
};

QTEST_MAIN(FromAddressTest)
#include "from_address_test.moc"
