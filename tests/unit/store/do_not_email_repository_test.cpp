#include "core/store/do_not_email_repository.h"
#include "core/store/store.h"
#include "tests/support/support.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::store;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Order = DoNotEmailRepository::Order;

DoNotEmailEntry entry(const QString &address, const QString &reason = {}, const QString &source = {})
{
    DoNotEmailEntry made;
    made.address = address;
    made.key = address.toLower();
    made.reason = reason;
    made.source = source;
    return made;
}

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Store> store = std::move(*Store::open(folder.path()));
    DoNotEmailRepository list{store->writer()};

    QStringList shown(const QString &search, Order order = Order::ByAddress)
    {
        const Result<QList<DoNotEmailId>> ids = list.ids(search, order);
        const Result<QList<DoNotEmailEntry>> entries = list.entries(ids.value_or(QList<DoNotEmailId>()));
        QStringList addresses;
        for (const DoNotEmailEntry &each : entries.value_or(QList<DoNotEmailEntry>()))
            addresses.append(each.address);
        return addresses;
    }
};

} // namespace

class DoNotEmailRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedIsFoundAsItWas()
    {
        Fixture fixture;
        DoNotEmailEntry ann = entry(u"Ann@example.com"_s, u"asked by phone"_s, u"spring.xlsx"_s);
        ann.addedAt = QDateTime(QDate(2026, 5, 4), QTime(9, 30), Qt::UTC);
        QCOMPARE(fixture.list.add({ann, entry(u"@example.org"_s)}).value_or(-1), 2);
        const Result<std::optional<DoNotEmailEntry>> found =
            fixture.list.find({u"bob@example.com"_s, u"ann@example.com"_s});
        QVERIFY_RESULT(found);
        QVERIFY(*found);
        ann.id = (*found)->id;
        QCOMPARE(**found, ann);
        QCOMPARE(*fixture.list.find({u"ann@example.org"_s}), std::nullopt);
        QCOMPARE(*fixture.list.keys(), (QSet<QString>{u"ann@example.com"_s, u"@example.org"_s}));
    }

    void whatIsOnTheListStaysAsItIs()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.list.add({entry(u"ann@example.com"_s, u"first"_s)}));
        QCOMPARE(fixture.list.add({entry(u"ANN@example.com"_s, u"second"_s), entry(u"bob@example.com"_s)}).value_or(-1),
                 1);
        QCOMPARE((*fixture.list.find({u"ann@example.com"_s}))->reason, u"first"_s);
    }

    void aRemovalIsUndoneByAddingAgain()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.list.add({entry(u"ann@example.com"_s, u"why"_s), entry(u"bob@example.com"_s)}));
        const DoNotEmailEntry before = **fixture.list.find({u"ann@example.com"_s});
        QCOMPARE(fixture.list.remove({u"ann@example.com"_s, u"nobody@example.com"_s}).value_or(-1), 1);
        QCOMPARE(fixture.shown({}), QStringList{u"bob@example.com"_s});
        QVERIFY_RESULT(fixture.list.add({before}));
        QCOMPARE((*fixture.list.find({u"ann@example.com"_s}))->addedAt, before.addedAt);
    }

    void theListIsSearchedInAddressReasonAndSource()
    {
        Fixture fixture;
        QVERIFY_RESULT(
            fixture.list.add({entry(u"c_d@example.com"_s, u"100% no"_s), entry(u"a@example.com"_s, {}, u"Spring.csv"_s),
                              entry(u"cxd@example.org"_s), entry(u"@example.net"_s)}));
        QCOMPARE(fixture.shown({}),
                 (QStringList{u"@example.net"_s, u"a@example.com"_s, u"c_d@example.com"_s, u"cxd@example.org"_s}));
        QCOMPARE(fixture.shown(u"EXAMPLE.com"_s), (QStringList{u"a@example.com"_s, u"c_d@example.com"_s}));
        QCOMPARE(fixture.shown(u"c_d"_s), QStringList{u"c_d@example.com"_s});
        QCOMPARE(fixture.shown(u"0% "_s), QStringList{u"c_d@example.com"_s});
        QCOMPARE(fixture.shown(u"spring"_s), QStringList{u"a@example.com"_s});
        QCOMPARE(fixture.shown(u"\\"_s), QStringList());
    }

    void theNewestCanComeFirst()
    {
        Fixture fixture;
        for (int day = 1; day <= 3; ++day) {
            DoNotEmailEntry made = entry(u"a%1@example.com"_s.arg(day));
            made.addedAt = QDateTime(QDate(2026, 5, day), QTime(9, 0), Qt::UTC);
            QVERIFY_RESULT(fixture.list.add({made}));
        }
        QCOMPARE(fixture.shown({}, Order::NewestFirst).first(), u"a3@example.com"_s);
    }

    void aHundredThousandArePossible()
    {
        Fixture fixture;
        QList<DoNotEmailEntry> many;
        for (int i = 0; i < 100'000; ++i)
            many.append(entry(u"person%1@example.com"_s.arg(i)));
        QCOMPARE(fixture.list.add(many).value_or(-1), 100'000);
        QCOMPARE(fixture.list.keys()->size(), 100'000);
        const QList<DoNotEmailId> ids = *fixture.list.ids(u"99"_s, Order::ByAddress);
        QVERIFY(ids.size() > 1000 && ids.size() < 100'000);
        QCOMPARE(fixture.list.entries(ids.mid(500, 256))->size(), 256);
    }

    void aFailureLeavesTheListAsItWas()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.list.add({entry(u"ann@example.com"_s)}));
        int statement = 0;
        fixture.store->writer().setFault([&statement](const char *sql) -> std::optional<Error> {
            const bool isInsert = QByteArrayView(sql).startsWith("INSERT");
            if (isInsert && ++statement == 2)
                return Error{Error::Kind::Storage, u"full"_s, {}, {}};
            return std::nullopt;
        });
        QVERIFY(!fixture.list.add({entry(u"b@example.com"_s), entry(u"c@example.com"_s)}));
        QCOMPARE(statement, 2);
        fixture.store->writer().setFault({});
        QCOMPARE(fixture.shown({}), QStringList{u"ann@example.com"_s});
    }
};

QTEST_GUILESS_MAIN(DoNotEmailRepositoryTest)
#include "do_not_email_repository_test.moc"
