#include "core/campaign/look_over.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace Qt::StringLiterals;

namespace
{

using Kind = LookOverFinding::Kind;

LookOverRow row(int id, const QString &address, const QString &first, const QString &last = {},
                const QString &phrase = {})
{
    return {{id}, address, first, last, {address, first, last}, phrase};
}

const QStringList kColumns{u"Email"_s, u"First name"_s, u"Last name"_s};

/// Whom the look-over points at for this reason, by number.
QList<qint64> pointedAt(const QList<LookOverRow> &rows, Kind kind, const QList<int> &used = {})
{
    QList<qint64> ids;
    const QList<LookOverFinding> findings = lookOver(rows, kColumns, used);
    for (const LookOverFinding &finding : findings) {
        if (finding.kind != kind)
            continue;
        for (const RecipientId id : finding.recipients)
            ids.append(id.value);
    }
    return ids;
}

} // namespace

class LookOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatSlippedAreSeen()
    {
        const QList<LookOverRow> rows{row(1, u"bob.miller@example.com"_s, u"Ann"_s, u"Lee"_s),
                                      row(2, u"carla.ruiz@example.com"_s, u"Bob"_s, u"Miller"_s),
                                      row(3, u"dan.okafor@example.com"_s, u"Dan"_s, u"Okafor"_s)};
        QCOMPARE(pointedAt(rows, Kind::NameUnlikeAddress), (QList<qint64>{1, 2}));
    }

    void namesThatFitInTheirOwnWayAreLeftAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("same") << u"ann.lee@example.com"_s << u"Ann"_s << u"Lee"_s;
        QTest::newRow("short form") << u"elizabeth.jones@example.com"_s << u"Liz"_s << u"Jones"_s;
        QTest::newRow("married") << u"ann.miller@example.com"_s << u"Ann"_s << u"Lee"_s;
        QTest::newRow("initial") << u"a.lee@example.com"_s << u"Ann"_s << u"Lee"_s;
        QTest::newRow("one word") << u"starlight@example.com"_s << u"Ann"_s << u"Lee"_s;
        QTest::newRow("office") << u"info@example.com"_s << u"Ann"_s << u"Lee"_s;
        QTest::newRow("accents") << u"elise.muller@example.com"_s << u"Élise"_s << u"Müller"_s;
        QTest::newRow("umlaut spelt out") << u"j.mueller@example.com"_s << u"Jörg"_s << u"Müller"_s;
        QTest::newRow("umlauts in both") << u"joerg.mueller@example.com"_s << u"Jörg"_s << u"Müller"_s;
        QTest::newRow("last first") << u"lee.ann@example.com"_s << u"Ann"_s << u"Lee"_s;
        QTest::newRow("several names") << u"maria.garcia@example.com"_s << u"Ana María"_s << u"García-Fernández"_s;
        QTest::newRow("another script") << u"jun.watanabe@example.com"_s << u"潤"_s << u"渡辺"_s;
        QTest::newRow("no name") << u"bob.miller@example.com"_s << QString() << QString();
    }
    void namesThatFitInTheirOwnWayAreLeftAlone()
    {
        QFETCH(QString, address);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QVERIFY(pointedAt({row(1, address, first, last)}, Kind::NameUnlikeAddress).isEmpty());
    }

    void neighboursThatShareWhatOthersHaveForThemselvesAreSeen()
    {
        QList<LookOverRow> rows;
        for (int i = 0; i < 40; ++i)
            rows.append(row(i, u"p%1@example.com"_s.arg(i), u"Name %1"_s.arg(i)));
        rows[11].values[1] = rows[10].values[1];
        rows[12].values[1] = rows[10].values[1];
        QCOMPARE(pointedAt(rows, Kind::NeighboursShare, {1}), (QList<qint64>{10, 11, 12}));
        QVERIFY(pointedAt(rows, Kind::NeighboursShare, {}).isEmpty()); // nobody sees that column
    }

    void aColumnThatManyShareIsNoReason()
    {
        QList<LookOverRow> rows;
        for (int i = 0; i < 40; ++i) {
            rows.append(row(i, u"p%1@example.com"_s.arg(i), u"Ann"_s));
            rows[i].values[2] = i < 20 ? u"France"_s : u"Spain"_s;
        }
        QVERIFY(pointedAt(rows, Kind::NeighboursShare, {2}).isEmpty());
    }

    void phrasesThatAreTheSameAreGathered()
    {
        const QList<LookOverRow> rows{row(1, u"a@example.com"_s, u"Ann"_s, {}, u"It was lovely."_s),
                                      row(2, u"b@example.com"_s, u"Bob"_s, {}, u"Thank you."_s),
                                      row(3, u"c@example.com"_s, u"Cy"_s, {}, u" it was  lovely. "_s),
                                      row(4, u"d@example.com"_s, u"Di"_s, {}, QString()),
                                      row(5, u"e@example.com"_s, u"Ed"_s, {}, QString())};
        QCOMPARE(pointedAt(rows, Kind::SamePhrase), (QList<qint64>{1, 3}));
    }

    void aPhraseThatNamesSomebodyElseIsSeen()
    {
        const QList<LookOverRow> rows{row(1, u"a@example.com"_s, u"Amélie"_s, {}, u"Lovely to meet you, Zoë!"_s),
                                      row(2, u"z@example.com"_s, u"Zoë"_s, {}, u"Lovely to meet you, Zoë!"_s),
                                      row(3, u"w@example.com"_s, u"Will"_s, {}, u"I think you will like it."_s),
                                      row(4, u"b@example.com"_s, u"Bea"_s, {}, u"Will you come?"_s)};
        QCOMPARE(pointedAt(rows, Kind::SomebodyElsesName), QList<qint64>{1});
    }

    void whatWasToBeReplacedIsSeen()
    {
        QList<LookOverRow> rows;
        for (const QString &phrase :
             {u"See you in [town]."_s, u"Greetings to XXX"_s, u"Dear {{name}}"_s, u"TODO"_s, u"I liked <project>."_s})
            rows.append(row(int(rows.size()), u"a@example.com"_s, u"Ann"_s, {}, phrase));
        rows.append(row(99, u"b@example.com"_s, u"Bob"_s, {}, u"All is well (really) – 3 < 5."_s));
        QCOMPARE(pointedAt(rows, Kind::LeftOver), (QList<qint64>{0, 1, 2, 3, 4}));
    }

    void namesInCapitalsOrSmallLettersAreSeen()
    {
        const QList<LookOverRow> rows{
            row(1, u"a@example.com"_s, u"ANN"_s),      row(2, u"b@example.com"_s, u"bob"_s),
            row(3, u"c@example.com"_s, u"Carla"_s),    row(4, u"d@example.com"_s, u"DJ"_s),
            row(5, u"e@example.com"_s, u"مريم"_s),     row(6, u"f@example.com"_s, u"潤一郎"_s),
            row(7, u"g@example.com"_s, u"Mary Ann"_s), row(8, u"h@example.com"_s, u"ÉLISE"_s)};
        QCOMPARE(pointedAt(rows, Kind::NameInOddCase), (QList<qint64>{1, 2, 8}));
    }
};

QTEST_GUILESS_MAIN(LookOverTest)
#include "look_over_test.moc"
