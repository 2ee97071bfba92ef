#include "core/campaign/do_not_email_desk.h"
#include "core/campaign/sender.h"
#include "core/recipients/csv_reader.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/do_not_email_repository.h"
#include "tests/support/support.h"
#include "tests/unit/campaign/fake_mailbox.h"
#include "tests/unit/campaign/planner_fixture.h"
#include "tests/unit/campaign/written_campaign.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Call = FakeMailbox::Call;
using State = MessageState;

/// A campaign to a0@example.com, a1@example.com and a2@example.org in a store of its own; of that for a1, c@example.net
/// gets a copy and b@example.net one that nobody sees.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    DoNotEmailDesk desk{*store};
    FakeMailbox mailbox;
    SystemClock clock;
    CampaignId campaign;
    QList<MessageId> ids;
    std::function<void(const MessageProgress &)> onChange;
    TaskScope scope;

    Fixture()
    {
        Account account;
        account.name = u"Work"_s;
        account.provider = u"fake"_s;
        Campaign made;
        made.account = store::AccountRepository(store->writer()).save(account)->id;
        made.name = u"Spring"_s;
        made.settleWaits = {1ms, 2ms};
        QList<store::PlannedMessage> planned;
        for (const QString &address : {u"a0@example.com"_s, u"a1@example.com"_s, u"a2@example.org"_s}) {
            store::PlannedMessage message;
            message.message.id = MessageId::create();
            message.message.to = {QString(), address};
            message.message.subject = u"Hello"_s;
            message.message.text = u"Hello"_s;
            if (address.startsWith(u"a1"_s)) {
                message.message.cc = {{QString(), u"c@example.net"_s}};
                message.message.bcc = {{QString(), u"b@example.net"_s}};
            }
            ids.append(message.message.id);
            planned.append(message);
        }
        campaign = store::CampaignRepository(store->writer()).create(made, planned)->id;
    }

    void list(const QString &address) { QVERIFY_RESULT(QCoro::waitFor(desk.add({address}, {}))); }

    /// Adds it while the sender runs: the guard's next look comes after it.
    void listNow(const QString &address) { scope.start(add(address)); }
    QCoro::Task<> add(QString address)
    {
        const QStringList addresses = {address};
        Result<DoNotEmailImport> added = co_await desk.add(addresses, QString());
        if (!added)
            qFatal("%s", qPrintable(describe(added.error())));
    }

    void send()
    {
        Sender::Options options;
        options.retry = {1ms, 4ms, 60s};
        Sender sender(*store, mailbox, clock, options);
        QObject::connect(&sender, &Sender::messageChanged, &sender, [this](const MessageProgress &progress) {
            if (onChange)
                onChange(progress);
        });
        const Result<SendingEnd> end = QCoro::waitFor(sender.run(campaign, {}));
        QVERIFY_RESULT(end);
        QVERIFY(!end->stoppedBy);
        QCoro::waitFor(scope.drained());
    }

    [[nodiscard]] store::RecordedMessage record(int index)
    {
        return **store::SendingRecord(store->writer()).message(ids.at(index));
    }
    [[nodiscard]] QStringList states()
    {
        QStringList words;
        for (int index = 0; index < ids.size(); ++index)
            words.append(toWord(record(index).state));
        return words;
    }
    void force(int index, std::initializer_list<State> states)
    {
        store::SendingRecord ledger(store->writer());
        for (const State state : states)
            QVERIFY_RESULT(ledger.change(ids.at(index), record(index).state, state));
    }
    /// What an earlier run has left in the mailbox.
    void putDraft(int index, bool sent)
    {
        mailbox.m_items.insert(u"old"_s, {ids.at(index), record(index).to, sent, false});
        QVERIFY_RESULT(store::SendingRecord(store->writer()).noteDraft(ids.at(index), Draft{u"old"_s, {}, {}}));
    }
};

} // namespace

class DoNotEmailGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOnTheListIsSkippedWithTheReason_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::newRow("address") << u"A1@Example.com"_s;
        QTest::newRow("domain") << u"@example.com"_s;
    }
    void whoIsOnTheListIsSkippedWithTheReason()
    {
        QFETCH(QString, listed);
        Fixture fixture;
        fixture.list(listed);
        fixture.send();
        const bool wholeDomain = listed.startsWith(u'@');
        QCOMPARE(fixture.states(), (QStringList{wholeDomain ? u"skipped"_s : u"sent"_s, u"skipped"_s, u"sent"_s}));
        QVERIFY(fixture.record(1).reason.contains(u"do-not-email list"_s));
        QVERIFY(!fixture.mailbox.m_calls.contains(u"create a1@example.com"_s)); // nothing was asked of the service
        QCOMPARE(fixture.mailbox.delivered().value(u"a1@example.com"_s), 0);
    }

    void aCopyToSomebodyOnTheListHoldsTheMessageBack_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::newRow("Cc") << u"c@example.net"_s;
        QTest::newRow("Bcc") << u"b@example.net"_s;
    }
    void aCopyToSomebodyOnTheListHoldsTheMessageBack()
    {
        QFETCH(QString, listed);
        Fixture fixture;
        fixture.list(listed);
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"on_hold"_s, u"sent"_s}));
        QVERIFY(fixture.record(1).reason.contains(u"Bcc"_s));
    }

    void whoIsAddedWhileTheDraftIsReadyGetsNothingAndTheDraftGoes()
    {
        Fixture fixture;
        fixture.onChange = [&fixture](const MessageProgress &progress) {
            if (progress.to.address == u"a1@example.com" && progress.state == State::Prepared)
                fixture.listNow(u"a1@example.com"_s);
        };
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"skipped"_s, u"sent"_s}));
        QVERIFY(fixture.mailbox.m_calls.contains(u"create a1@example.com"_s));
        QVERIFY(!fixture.mailbox.m_calls.contains(u"send a1@example.com"_s));
        QCOMPARE(fixture.mailbox.drafts(), 0);
    }

    void whoIsAddedWhileTheEmailWaitsForItsTurnGetsNothing()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.store->writer().run("UPDATE campaign SET pace_per_minute = 120"));
        int ready = 0;
        fixture.onChange = [&](const MessageProgress &progress) {
            ready += progress.state == State::Prepared || progress.state == State::Accepted ? 1 : 0;
            if (ready == 4) // one has left, the others wait for half a second and more
                QTimer::singleShot(0, qApp, [&fixture] { fixture.listNow(u"a2@example.org"_s); });
        };
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"sent"_s, u"skipped"_s}));
        QVERIFY(!fixture.mailbox.m_calls.contains(u"send a2@example.org"_s));
    }

    void whoIsAddedAfterTheEmailLeftStaysSent()
    {
        Fixture fixture;
        fixture.onChange = [&fixture](const MessageProgress &progress) {
            if (progress.to.address == u"a1@example.com" && progress.state == State::Sending)
                fixture.listNow(u"a1@example.com"_s);
        };
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s}));
        fixture.send();
        QCOMPARE(fixture.mailbox.delivered().value(u"a1@example.com"_s), 1);
    }

    void anEmailThatSurelyDidNotLeaveIsWithdrawn()
    {
        Fixture fixture;
        for (int i = 0; i < 3; ++i)
            fixture.mailbox.addTrouble(Call::Send, {Error::Kind::ConnectionLost, false});
        int prepared = 0;
        fixture.onChange = [&](const MessageProgress &progress) {
            if (progress.to.address == u"a1@example.com" && progress.state == State::Prepared && ++prepared == 2)
                fixture.listNow(u"a1@example.com"_s);
        };
        fixture.send();
        QCOMPARE(prepared, 2); // the answer was unclear, and it was found as a draft
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"skipped"_s, u"sent"_s}));
        QCOMPARE(fixture.record(1).sendsAsked, 1);
        QCOMPARE(fixture.mailbox.delivered().value(u"a1@example.com"_s), 0);
        QCOMPARE(fixture.mailbox.drafts(), 0);
    }

    void anEmailThatLeftLateIsSentAndNotCalledSkipped_data()
    {
        QTest::addColumn<bool>("left");
        QTest::newRow("left") << true;
        QTest::newRow("taken over, but not left yet") << false;
    }
    void anEmailThatLeftLateIsSentAndNotCalledSkipped()
    {
        QFETCH(bool, left);
        Fixture fixture;
        fixture.force(1, {State::Preparing, State::Prepared, State::Sending, State::Prepared});
        fixture.putDraft(1, left);
        fixture.mailbox.m_items[u"old"_s].leaving = true;
        fixture.list(u"a1@example.com"_s);
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s}));
        QVERIFY(!fixture.mailbox.m_calls.contains(u"send a1@example.com"_s));
    }

    void anEmailThatMayHaveLeftIsAskedAbout()
    {
        Fixture fixture;
        fixture.force(1, {State::Preparing, State::Prepared, State::Sending, State::Prepared});
        fixture.list(u"a1@example.com"_s);
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"unknown"_s, u"sent"_s}));
        QVERIFY(fixture.record(1).reason.contains(u"Look in your mailbox"_s));
    }

    void anEmailThatThePersonKnowsAsNotSentIsSkipped()
    {
        Fixture fixture;
        fixture.force(1, {State::Preparing, State::Prepared, State::Sending, State::Unknown, State::Waiting});
        fixture.list(u"a1@example.com"_s);
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"skipped"_s, u"sent"_s}));
    }

    void troubleWhileWithdrawingIsWaitedOut()
    {
        Fixture fixture;
        fixture.force(1, {State::Preparing, State::Prepared, State::Sending, State::Prepared});
        fixture.putDraft(1, false);
        fixture.list(u"a1@example.com"_s);
        fixture.mailbox.addTrouble(Call::LookUp, {Error::Kind::Offline, false});
        fixture.mailbox.addTrouble(Call::LookUp, {Error::Kind::ServerFault, false});
        fixture.send();
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"skipped"_s, u"sent"_s}));
        QCOMPARE(fixture.mailbox.troublesLeft(), 0);
    }

    void aPlanSkipsWhoIsOnTheListAndHoldsCopiesBack()
    {
        PlannerFixture fixture(
            "Email,Name,Cc,Bcc\nAnn@Bücher.example,Ann,,\nbob@example.com,Bob,,\n"
            "cy@example.org,Cy,ann@bücher.example,\ndee@example.net,Dee,,\nann@xn--bcher-kva.example,Ann again,,\n"
            "eve@example.org,Eve,,ann@bücher.example\n");
        fixture.request.doNotEmail = std::make_shared<const recipients::DoNotEmailSet>(
            QSet<QString>{u"ann@xn--bcher-kva.example"_s, u"@example.net"_s});
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QList<State> states;
        for (const store::PlannedMessage &message : *plan)
            states.append(message.state);
        QCOMPARE(states, (QList<State>{State::Skipped, State::Waiting, State::OnHold, State::Skipped, State::Skipped,
                                       State::OnHold}));
        QVERIFY(plan->at(4).reason.contains(u"do-not-email list"_s));
    }

    void theSurveyShowsWhoIsOnTheListAndItsApprovalDoesNotCount()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(1, u"Hello."_s));
        QCOMPARE(written.states(), (QStringList{u"to_review"_s, u"ready"_s, u"to_review"_s}));
        DoNotEmailDesk desk(*written.store);
        QVERIFY_RESULT(QCoro::waitFor(desk.add({u"BOB@example.com"_s}, {})));
        const Survey seen = written.survey();
        QCOMPARE(seen.recipients[1].state, ReviewState::Skipped);
        QCOMPARE(seen.recipients[1].problem->kind, Problem::Kind::DoNotEmail);
        QCOMPARE(seen.findings.size(), 1);
        QCOMPARE(written.recorded().first().state, State::OnHold);
        QVERIFY_RESULT(QCoro::waitFor(desk.remove({u"bob@example.com"_s})));
        QCOMPARE(written.states(), (QStringList{u"to_review"_s, u"ready"_s, u"to_review"_s}));
        QCOMPARE(written.recorded().first().state, State::Waiting);
    }

    void aListIsImportedWithItsName()
    {
        Fixture fixture;
        const auto table = std::make_shared<const recipients::RecipientTable>(std::move(*recipients::readCsv(
            "Email,Name\nann@example.com,A\nnobody,B\n,C\n@example.net,D\nANN@example.com,E\n", u"gone.csv"_s)));
        const Result<DoNotEmailImport> imported =
            QCoro::waitFor(fixture.desk.import(table, 0, u"gone.csv"_s, u"left"_s));
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->added, 2);
        QCOMPARE(imported->known, 1);
        QCOMPARE(imported->rejected.size(), 1);
        QCOMPARE(imported->rejected.first().line, 3);
        const auto entry = store::DoNotEmailRepository(fixture.store->writer()).find({u"@example.net"_s});
        QCOMPARE((*entry)->source, u"gone.csv"_s);
        QCOMPARE((*entry)->reason, u"left"_s);
    }

    void whatIsTypedIsLookedAtBeforeItIsAdded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("fresh");
        QTest::addColumn<int>("known");
        QTest::addColumn<QStringList>("unusable");
        QTest::newRow("nothing") << u" \n "_s << QStringList() << 0 << QStringList();
        QTest::newRow("one a line") << u"a@example.com\n\n@example.org\n"_s
                                    << QStringList{u"a@example.com"_s, u"@example.org"_s} << 0 << QStringList();
        QTest::newRow("blanks") << u"a@example.com b@example.com"_s
                                << QStringList{u"a@example.com"_s, u"b@example.com"_s} << 0 << QStringList();
        QTest::newRow("names") << u"Ann Lee <a@example.com>; \"Lee, Bob\" <b@example.com>"_s
                               << QStringList{u"a@example.com"_s, u"b@example.com"_s} << 0 << QStringList();
        QTest::newRow("known and twice") << u"KNOWN@example.com, a@example.com, A@example.com"_s
                                         << QStringList{u"a@example.com"_s} << 2 << QStringList();
        // Nobody is to be shut out by a slip of the keys.
        QTest::newRow("a word too many") << u"not a@example.com"_s << QStringList() << 0
                                         << QStringList{u"not a@example.com"_s};
        QTest::newRow("wrong") << u"at home, a@example.com"_s << QStringList{u"a@example.com"_s} << 0
                               << QStringList{u"at home"_s};
    }
    void whatIsTypedIsLookedAtBeforeItIsAdded()
    {
        QFETCH(QString, text);
        Fixture fixture;
        QVERIFY_RESULT(QCoro::waitFor(fixture.desk.add({u"known@example.com"_s}, {})));
        const Result<DoNotEmailCheck> check = QCoro::waitFor(fixture.desk.check(text));
        QVERIFY_RESULT(check);
        QStringList fresh;
        for (const DoNotEmailEntry &entry : check->fresh)
            fresh.append(entry.address);
        QTEST(fresh, "fresh");
        QTEST(check->known, "known");
        QTEST(check->unusable, "unusable");
        QCOMPARE(check->rejected.size(), check->unusable.size());
        QCOMPARE(store::DoNotEmailRepository(fixture.store->writer()).keys()->size(), 1); // only looked at
    }

    void onlyWhatIsNewIsAddedAndTakenOffAgain()
    {
        Fixture fixture;
        QVERIFY_RESULT(QCoro::waitFor(fixture.desk.add({u"known@example.com"_s}, u"first"_s)));
        const auto check = QCoro::waitFor(fixture.desk.check(u"a@example.com b@example.com"_s));
        QVERIFY_RESULT(check);
        QList<DoNotEmailEntry> entries = check->fresh;
        // Meanwhile somebody else has added one of them.
        QVERIFY_RESULT(QCoro::waitFor(fixture.desk.add({u"b@example.com"_s}, u"meanwhile"_s)));
        const auto added = QCoro::waitFor(fixture.desk.add(entries));
        QVERIFY_RESULT(added);
        QCOMPARE(added->size(), 1);
        QCOMPARE(added->first().address, u"a@example.com"_s);
        QVERIFY(added->first().addedAt.isValid());
        QVERIFY_RESULT(QCoro::waitFor(fixture.desk.takeOff(*added)));
        const QSet<QString> left{u"known@example.com"_s, u"b@example.com"_s};
        QCOMPARE(*store::DoNotEmailRepository(fixture.store->writer()).keys(), left);
    }

    void whatIsRemovedCanBePutBack()
    {
        Fixture fixture;
        QVERIFY_RESULT(QCoro::waitFor(fixture.desk.add({u"ann@example.com"_s, u"@example.net"_s}, u"why"_s)));
        QVERIFY(!QCoro::waitFor(fixture.desk.add({u"bob@example.com"_s, u"nobody"_s}, {}))); // all or none
        const auto removed = QCoro::waitFor(fixture.desk.remove({u"@Example.net"_s, u"bob@example.com"_s}));
        QVERIFY_RESULT(removed);
        QCOMPARE(removed->size(), 1);
        store::DoNotEmailRepository list(fixture.store->writer());
        QCOMPARE(list.keys()->size(), 1);
        QVERIFY_RESULT(QCoro::waitFor(fixture.desk.restore(*removed)));
        QCOMPARE((*list.find({u"@example.net"_s}))->reason, u"why"_s);
    }
};

QTEST_GUILESS_MAIN(DoNotEmailGuardTest)
#include "do_not_email_guard_test.moc"
