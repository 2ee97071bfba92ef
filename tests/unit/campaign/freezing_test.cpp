#include "core/campaign/campaign_lock.h"
#include "core/campaign/freezing.h"
#include "core/campaign/purging.h"
#include "core/store/campaign_repository.h"
#include "core/store/sending_record.h"
#include "tests/support/support.h"
#include "tests/unit/campaign/planner_fixture.h"

#include <QCoroTask>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray listOf(int rows)
{
    QByteArray list = "Email,Name\n";
    for (int i = 0; i < rows; ++i)
        list += "p" + QByteArray::number(i) + "@example.com,Ann\n";
    return list;
}

/// A list, a letter, and a store to freeze them in.
struct Fixture {
    explicit Fixture(const QByteArray &list)
        : letter(list)
    {
        store = std::move(*store::Store::open(folder.path()));
    }

    [[nodiscard]] std::shared_ptr<Planner> planner() const
    {
        return std::make_shared<Planner>(std::move(*Planner::create(letter.request)));
    }

    Result<FrozenCampaign> freeze(std::stop_token stop = {}, PlanObserver observer = [](qsizetype) {})
    {
        Campaign campaign;
        campaign.name = u"Spring"_s;
        return QCoro::waitFor(freezeCampaign(store.get(), campaign, planner(), stop, std::move(observer)));
    }

    [[nodiscard]] int count(const char *sql) const
    {
        int count = -1;
        const Result<> read =
            store->writer().forEach(sql, {}, [&count](const store::Row &row) { count = int(row.integer(0)); });
        return read ? count : -1;
    }

    [[nodiscard]] int storedCampaigns() const { return count("SELECT count(*) FROM campaign"); }
    [[nodiscard]] int storedMessages() const { return count("SELECT count(*) FROM message"); }
    [[nodiscard]] QList<Campaign> seen() const { return *store::CampaignRepository(store->writer()).all(); }

    QTemporaryDir folder;
    PlannerFixture letter;
    std::unique_ptr<store::Store> store;
};

} // namespace

class FreezingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsStoredAsItWasPlanned()
    {
        Fixture fixture("Email,Name\na@example.com,A\nb@example,B\na@example.com,C\nd@example.com,\nE@example.com,E\n");
        const Result<FrozenCampaign> frozen = fixture.freeze();
        QVERIFY_RESULT(frozen);
        const QList<store::PlannedMessage> planned = *fixture.letter.plan();
        const QList<store::RecordedMessage> stored =
            *store::SendingRecord(fixture.store->writer()).messages(frozen->campaign.id);
        QCOMPARE(stored.size(), planned.size());
        for (qsizetype row = 0; row < planned.size(); ++row) {
            QCOMPARE(stored[row].state, planned[row].state);
            QCOMPARE(stored[row].reason, planned[row].reason);
            const OutgoingMessage message = *store::CampaignRepository(fixture.store->writer()).message(stored[row].id);
            QCOMPARE(message.fingerprint(), planned[row].message.fingerprint());
        }
        QList<int> leftOut;
        for (const MessageProgress &progress : frozen->leftOut)
            leftOut.append(progress.position);
        QCOMPARE(leftOut, (QList{1, 2, 3}));
        QCOMPARE(fixture.seen().first().name, u"Spring"_s);
    }

    void nobodySeesACampaignThatIsNotComplete()
    {
        Fixture fixture(listOf(450));
        QList<qsizetype> made;
        const auto observer = [&fixture, &made](qsizetype count) {
            made.append(count);
            QVERIFY(fixture.seen().isEmpty());
        };
        QVERIFY_RESULT(fixture.freeze({}, observer));
        QCOMPARE(made, (QList<qsizetype>{200, 400, 450}));
        QCOMPARE(fixture.seen().size(), 1);
        QCOMPARE(fixture.storedMessages(), 450);
    }

    void aStopLeavesNothing()
    {
        Fixture fixture(listOf(1000));
        std::stop_source stop;
        const Result<FrozenCampaign> frozen =
            fixture.freeze(stop.get_token(), [&stop](qsizetype) { stop.request_stop(); });
        QVERIFY(!frozen);
        QCOMPARE(frozen.error().kind, Error::Kind::Cancelled);
        QCOMPARE(fixture.storedCampaigns(), 0);
        QCOMPARE(fixture.storedMessages(), 0);
    }

    void aFullDiskLeavesNothingThatIsSeen()
    {
        Fixture fixture(listOf(450));
        int inserts = 0;
        fixture.store->writer().setFault([&inserts](const char *sql) -> std::optional<Error> {
            if (!QByteArray(sql).startsWith("INSERT INTO message ") || ++inserts < 300)
                return std::nullopt;
            return Error{Error::Kind::Storage, u"The disk is full."_s, {}, {}};
        });
        const Result<FrozenCampaign> frozen = fixture.freeze();
        QVERIFY(!frozen);
        QCOMPARE(frozen.error().sentence, u"The disk is full."_s);
        fixture.store->writer().setFault({});
        QCOMPARE(fixture.storedCampaigns(), 0);
    }

    void whatACrashLeftGoesADayLater()
    {
        Fixture fixture(listOf(1));
        store::CampaignRepository campaigns(fixture.store->writer());
        Campaign crashed;
        crashed.createdAt = QDateTime::currentDateTimeUtc().addDays(-2);
        QVERIFY_RESULT(campaigns.begin(crashed));
        Campaign recent;
        QVERIFY_RESULT(campaigns.begin(recent)); // may be on its way in another program
        QVERIFY_RESULT(fixture.freeze());
        QCOMPARE(fixture.storedCampaigns(), 2);
    }

    void noPurgeTakesACampaignThatIsBeingPrepared()
    {
        Fixture fixture(listOf(450));
        const auto observer = [&fixture](qsizetype) {
            QVERIFY_RESULT(
                purgeCampaigns(fixture.store->writer(), fixture.folder.path(), QDateTime::currentDateTimeUtc()));
        };
        QVERIFY_RESULT(fixture.freeze({}, observer));
        QCOMPARE(fixture.storedMessages(), 450);
    }

    void aCampaignThatWasTakenAwayIsNotPublished()
    {
        Fixture fixture(listOf(1));
        const auto observer = [&fixture](qsizetype) {
            QVERIFY_RESULT(fixture.store->writer().run("DELETE FROM campaign"));
        };
        const Result<FrozenCampaign> frozen = fixture.freeze({}, observer);
        QVERIFY(!frozen);
        QCOMPARE(frozen.error().kind, Error::Kind::NotFound);
    }

    void aDryRunSaysTheSameAndStoresNothing()
    {
        Fixture fixture("Email,Name\na@example.com,A\nb@example,B\na@example.com,C\n");
        const Result<QList<MessageProgress>> verdicts =
            QCoro::waitFor(planWithoutStoring(fixture.planner(), {}, [](qsizetype) {}));
        QVERIFY_RESULT(verdicts);
        QList<MessageState> states;
        for (const MessageProgress &verdict : *verdicts)
            states.append(verdict.state);
        QCOMPARE(states, (QList{MessageState::Waiting, MessageState::OnHold, MessageState::Skipped}));
        QCOMPARE(fixture.storedCampaigns(), 0);
    }
};

QTEST_GUILESS_MAIN(FreezingTest)
#include "freezing_test.moc"
