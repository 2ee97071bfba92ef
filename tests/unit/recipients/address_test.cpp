#include "core/recipients/address.h"
#include "core/recipients/columns.h"
#include "core/recipients/csv_reader.h"
#include "core/recipients/duplicates.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace sincerely::recipients;
using namespace Qt::Literals::StringLiterals;

namespace
{

RecipientTable tableOf(const QByteArray &csv)
{
    return std::move(*readCsv(csv, u"list.csv"_s, {.encoding = u"UTF-8"_s, .separator = ','}));
}

} // namespace

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndNormalises_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"ann@example.com"_s << u"ann@example.com"_s;
        QTest::newRow("local part keeps its case") << u"Ann.Lee@Example.COM"_s << u"Ann.Lee@example.com"_s;
        QTest::newRow("blanks, NBSP") << u" \u00A0ann@example.com\u00A0\t\r\n"_s << u"ann@example.com"_s;
        QTest::newRow("zero width, BOM, soft hyphen")
            << u"\uFEFFann\u200B@exam\u00ADple.com\u200D"_s << u"ann@example.com"_s;
        QTest::newRow("direction marks") << u"\u202Aann@example.com\u202C"_s << u"ann@example.com"_s;
        QTest::newRow("mailto") << u"MailTo:ann%2Bx@example.com?subject=a@b"_s << u"ann+x@example.com"_s;
        QTest::newRow("brackets") << u"<ann@example.com>"_s << u"ann@example.com"_s;
        QTest::newRow("mailto in brackets") << u"<mailto:ann@example.com>"_s << u"ann@example.com"_s;
        QTest::newRow("with a name") << u"Ann Lee <ann@example.com>"_s << u"ann@example.com"_s;
        QTest::newRow("signs") << u"o'neil+tag=x_y/z@example.com"_s << u"o'neil+tag=x_y/z@example.com"_s;
        QTest::newRow("quoted local") << u"\"ann @ \\\"home\\\"\"@example.com"_s
                                      << u"\"ann @ \\\"home\\\"\"@example.com"_s;
        QTest::newRow("IDN") << u"ann@Bücher.example"_s << u"ann@xn--bcher-kva.example"_s;
        QTest::newRow("sharp s") << u"ann@faß.de"_s << u"ann@xn--fa-hia.de"_s;
        QTest::newRow("ACE stays") << u"ann@xn--bcher-kva.example"_s << u"ann@xn--bcher-kva.example"_s;
        QTest::newRow("full-width dot of IDNA") << u"ann@example。com"_s << u"ann@example.com"_s;
        QTest::newRow("64 before the @") << QString(64, u'a') + u"@example.com"_s
                                         << QString(64, u'a') + u"@example.com"_s;
        QTest::newRow("single letter") << u"a@b.co"_s << u"a@b.co"_s;
    }
    void acceptsAndNormalises()
    {
        QFETCH(QString, raw);
        QFETCH(QString, address);
        const Result<QString> checked = checkAddress(raw);
        QVERIFY_RESULT(checked);
        QCOMPARE(*checked, address);
        const Result<QString> again = checkAddress(*checked);
        QVERIFY_RESULT(again);
        QCOMPARE(*again, address);
    }

    void refusesWithWhatIsWrong_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("part");
        QTest::newRow("blank") << u" \u00A0"_s << u"There is no address"_s;
        QTest::newRow("no @") << u"ann.example.com"_s << u"no @"_s;
        QTest::newRow("two @") << u"ann@home@example.com"_s << u"more than one @"_s;
        QTest::newRow("nothing before") << u"@example.com"_s << u"nothing before"_s;
        QTest::newRow("nothing after") << u"ann@"_s << u"nothing after"_s;
        QTest::newRow("blank inside") << u"ann lee@example.com"_s << u"blank inside"_s;
        QTest::newRow("blank in domain") << u"ann@exam ple.com"_s << u"blank inside"_s;
        QTest::newRow("two dots") << u"ann..lee@example.com"_s << u"dot too many before"_s;
        QTest::newRow("dot at the end") << u"ann@example.com."_s << u"dot too many after"_s;
        QTest::newRow("dots in domain") << u"ann@example..com"_s << u"dot too many after"_s;
        QTest::newRow("underscore") << u"ann@my_shop.com"_s << u"_ after the @"_s;
        QTest::newRow("comma for dot") << u"ann@example,com"_s << u"meant to be a dot"_s;
        QTest::newRow("no dot") << u"ann@localhost"_s << u"ending of the domain"_s;
        QTest::newRow("hyphen first") << u"ann@-bad.com"_s << u"not the name of a domain"_s;
        QTest::newRow("literal") << u"ann@[192.168.0.1]"_s << u"network address"_s;
        QTest::newRow("number") << u"ann@192.168.0.1"_s << u"number where the ending"_s;
        QTest::newRow("local part beyond ASCII") << u"jörg@example.com"_s << u"has “ö” before the @"_s;
        QTest::newRow("emoji") << u"a😀@example.com"_s << u"has “😀” before"_s;
        QTest::newRow("65 before the @") << QString(65, u'a') + u"@example.com"_s << u"64 characters"_s;
        QTest::newRow("255 in all") << QString(64, u'a') + u"@"_s + (QString(60, u'b') + u"."_s).repeated(3) +
                                           QString(4, u'c') + u".com"_s
                                    << u"254"_s;
        QTest::newRow("sign") << u"ann(x)y@example.com"_s << u"character ("_s;
        QTest::newRow("quotes") << u"\"ann\"x@example.com"_s << u"quotation marks"_s;
        QTest::newRow("control character") << u"a\u0007b@example.com"_s << u"U+0007"_s;
        QTest::newRow("several, semicolon") << u"ann@example.com; bob@example.com"_s << u"more than one address"_s;
        QTest::newRow("several, comma") << u"ann@example.com,bob@example.com"_s << u"more than one address"_s;
        QTest::newRow("several, blank") << u"ann@example.com bob@example.com"_s << u"more than one address"_s;
        QTest::newRow("several, lines") << u"ann@example.com\nbob@example.com"_s << u"more than one address"_s;
        QTest::newRow("several with names")
            << u"Ann <ann@example.com>, Bob <bob@example.com>"_s << u"more than one address"_s;
        QTest::newRow("bracket") << u"ann@example.com>"_s << u"a > without a <"_s;
    }
    void refusesWithWhatIsWrong()
    {
        QFETCH(QString, raw);
        QFETCH(QString, part);
        const Result<QString> checked = checkAddress(raw);
        QVERIFY2(!checked, checked ? qPrintable(*checked) : "");
        QCOMPARE(toWord(checked.error().kind), u"invalid"_s);
        QVERIFY2(checked.error().sentence.contains(part), qPrintable(checked.error().sentence));
        QVERIFY(checked.error().details.isEmpty());
        QVERIFY(!checked.error().sentence.contains(u"%1"_s) && !checked.error().sentence.contains(u"%2"_s));
    }

    void theLongestAddressIsAccepted()
    {
        const QString address = QString(64, u'a') + u"@"_s + (QString(60, u'b') + u"."_s).repeated(3) +
                                QString(2, u'c') + u".de"_s + u"x"_s;
        QCOMPARE(address.size(), 254);
        QVERIFY_RESULT(checkAddress(address));
        QVERIFY(!checkAddress(u"a"_s + address.sliced(1) + u"x"_s));
    }

    void readsNames_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Ann Lee <ann@example.com>"_s << u"Ann Lee"_s;
        QTest::newRow("quoted") << u"\"Lee, Ann \\\"A\\\"\" <ann@example.com>"_s << u"Lee, Ann \"A\""_s;
        QTest::newRow("apostrophes") << u"'Ann Lee' <ann@example.com>"_s << u"Ann Lee"_s;
        QTest::newRow("comment") << u"ann@example.com (Ann Lee)"_s << u"Ann Lee"_s;
        QTest::newRow("line break") << u"Ann\r\nLee <ann@example.com>"_s << u"Ann Lee"_s;
        QTest::newRow("the address as name") << u"ANN@example.com <ann@example.com>"_s << QString();
        QTest::newRow("Unicode") << u"Amélie 😀 <ann@example.com>"_s << u"Amélie 😀"_s;
        QTest::newRow("none") << u"<ann@example.com>"_s << QString();
    }
    void readsNames()
    {
        QFETCH(QString, raw);
        QFETCH(QString, name);
        const Result<MailAddress> parsed = parseMailAddress(raw);
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->name, name);
        QCOMPARE(parsed->address, u"ann@example.com"_s);
    }

    void readsLists()
    {
        const auto list = parseAddressList(
            u"ann@example.com; \"Lee, Bob\" <bob@example.com>,\n Carl (x, y) <carl@example.com>;;\r\n"_s);
        QVERIFY_RESULT(list);
        QCOMPARE(*list, (QList<MailAddress>{{{}, u"ann@example.com"_s},
                                            {u"Lee, Bob"_s, u"bob@example.com"_s},
                                            {u"Carl (x, y)"_s, u"carl@example.com"_s}}));
        const auto nothing = parseAddressList(u"  ;\u00A0, "_s);
        QVERIFY_RESULT(nothing);
        QVERIFY(nothing->isEmpty());
        const auto wrong = parseAddressList(u"ann@example.com, Lee, Bob <bob@example.com>"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().sentence.contains(u"“Lee”"_s), qPrintable(wrong.error().sentence));
        QVERIFY(!parseAddressList(u"\"Lee, Bob <bob@example.com>, c@d.de"_s));
    }

    void comparesWithoutLetterCase()
    {
        QCOMPARE(addressKey(u" Ann@EXAMPLE.com "_s), addressKey(u"ann@example.com"_s));
        QCOMPARE(addressKey(u"ann@Bücher.example"_s), addressKey(u"ann@xn--bcher-kva.example"_s));
        QVERIFY(addressKey(u"ann@example.com"_s) != addressKey(u"anna@example.com"_s));
    }

    void suggestsWhatWasProbablyMeant_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("swapped") << u"Ann@gmial.com"_s << u"Ann@gmail.com"_s;
        QTest::newRow("missing") << u"ann@gmal.com"_s << u"ann@gmail.com"_s;
        QTest::newRow("doubled") << u"ann@outllook.com"_s << u"ann@outlook.com"_s;
        QTest::newRow("ending") << u"ann@gmail.con"_s << u"ann@gmail.com"_s;
        QTest::newRow("ending cut") << u"ann@gmail.co"_s << u"ann@gmail.com"_s;
        QTest::newRow("ending elsewhere") << u"ann@company.con"_s << u"ann@company.com"_s;
        QTest::newRow("letter case") << u"ann@GMIAL.com"_s << u"ann@gmail.com"_s;
        for (const char *fine : {"gmail.com", "mail.com", "ymail.com", "email.com", "gmx.de", "gmx.at", "live.fr",
                                 "example.com", "company.co", "love.com", "me.com", "mx.de"})
            QTest::newRow(fine) << u"ann@"_s + QString::fromLatin1(fine) << QString();
    }
    void suggestsWhatWasProbablyMeant()
    {
        QFETCH(QString, address);
        QFETCH(QString, suggestion);
        QCOMPARE(suggestCorrection(address).value_or(QString()), suggestion);
    }

    void findsColumnsByName()
    {
        const QStringList columns = {u"First name"_s, u"Surname"_s, u"E-Mail Address"_s, u"Company"_s};
        QCOMPARE(findColumn(columns, u" first NAME "), std::optional(0));
        QCOMPARE(findColumn(columns, u"nothing"), std::nullopt);
        QCOMPARE(*emailColumn(columns), 2);
        QCOMPARE(*emailColumn(columns, u"company"_s), 3);
        QCOMPARE(nameColumns(columns), (NameColumns{std::nullopt, 0, 1}));
        const Result<int> missing = emailColumn(columns, u"Post"_s);
        QVERIFY(!missing);
        QCOMPARE(
            missing.error().sentence,
            u"There is no column “Post”. The columns are: “First name”, “Surname”, “E-Mail Address” and “Company”."_s);
        const Result<int> none = emailColumn({u"a"_s, u"b"_s});
        QVERIFY(!none);
        QVERIFY(none.error().sentence.contains(u"“a” and “b”"_s));
        for (const QString &name : {u"email"_s, u"E-mail"_s, u"EMAIL"_s, u"Email address"_s, u"e-mail address"_s,
                                    u"Mail"_s, u"EmailAddress"_s, u"Adresse e-mail"_s, u"Courriel"_s,
                                    u"Correo electrónico"_s, u"E-Mail-Adresse"_s, u"email_address"_s})
            QVERIFY2(emailColumn({u"x"_s, name}), qPrintable(name));
        for (const QString &name :
             {u"user_email"_s, u"Billing Email"_s, u"EMailAddress1"_s}) // WordPress, a shop, Dynamics
            QVERIFY2(emailColumn({u"x"_s, name}), qPrintable(name));
        QCOMPARE(*emailColumn({u"Mail"_s, u"Email"_s}), 1);
    }

    void makesDisplayNames()
    {
        const RecipientTable table = tableOf(
            "First name,Last name,Full name,Email\nAnn,Lee,,a@b.de\n,,Bob  Ray,b@b.de\nCarl,,,c@b.de\n,,,d@b.de\n");
        const NameColumns columns = nameColumns(table.columns());
        const auto nameOf = [&](qsizetype row) {
            std::vector<std::string_view> values;
            table.rowFields(row, values);
            return displayName(values, columns);
        };
        QCOMPARE(nameOf(0), u"Ann Lee"_s);
        QCOMPARE(nameOf(1), u"Bob Ray"_s);
        QCOMPARE(nameOf(2), u"Carl"_s);
        QCOMPARE(nameOf(3), QString());
    }

    void findsDuplicates()
    {
        const RecipientTable table = tableOf(
            "Email\nann@example.com\nbob@example.com\n ANN@Example.com \nnonsense\nnonsense\nx@bücher.example\n"
            "Bob <bob@example.com>\nx@xn--bcher-kva.example\nann@EXAMPLE.COM\na_b@ex-ample.com\nA_B@ex-ample.com\n");
        QCOMPARE(table.rowCount(), 11);
        QCOMPARE(findDuplicates(table, 0), (QList<DuplicateGroup>{{0, {2, 8}}, {1, {6}}, {5, {7}}, {9, {10}}}));
    }

    void theQuickWayOfComparingRefusesWhatTheCheckRefuses()
    {
        // Twice each, so that a refused address would show up as a group.
        const RecipientTable table = tableOf(
            "Email\n" +
            QByteArray(
                "a..b@c.de\n.a@c.de\na.@c.de\na@c\na@c..de\na@.c.de\na@c.de.\na@c.d3\na@b@c.de\n@c.de\na@\na@c_d.de\n")
                .repeated(2));
        for (const DuplicateGroup &group : findDuplicates(table, 0)) {
            const std::string_view value = table.field(group.firstRow, 0);
            QVERIFY2(checkAddress(QString::fromUtf8(value.data(), qsizetype(value.size()))),
                     std::string(value).c_str());
        }
    }

    void controlCharactersInANameBecomeBlanks()
    {
        for (const QString &raw : {QStringLiteral("ann@example.com (Ann\u000FLee)"),
                                   QStringLiteral("\"Ann\u0001\u009F Lee\" <ann@example.com>")}) {
            const Result<MailAddress> address = parseMailAddress(raw);
            QVERIFY_RESULT(address);
            QCOMPARE(address->name, QStringLiteral("Ann Lee"));
        }
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
