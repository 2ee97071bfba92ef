#include "tests/unit/merge/merge_helpers.h"

using namespace sincerely::merge;
using namespace sincerely::merge::test;
using namespace Qt::Literals::StringLiterals;

class MergeParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreListedOnceAsWrittenWithoutTheTouch()
    {
        const auto parsed =
            Template::parse("{{ First name }} {{#if Country = France}}{{first NAME}}{{/if}} {{Due date:d MMMM|soon}} "
                            "{{personal TOUCH}}",
                            Place::Text);
        QVERIFY(parsed);
        QCOMPARE(parsed->fields(), (QStringList{u"First name"_s, u"Country"_s, u"Due date"_s}));
        QVERIFY(parsed->usesPersonalTouch());
        QVERIFY(!Template::parse("{{#if Personal touch}}x{{/if}}", Place::Text)->usesPersonalTouch());
    }

    void everyMistakeIsReportedAtOnceWithItsPlace()
    {
        const QString found = mistakesIn(u"Hé {{}}\nx {{#if Country}} y\r\n{{/each}} {{Name"_s, Place::Text);
        const QStringList lines = found.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].startsWith(u"1:4 There is nothing between {{ and }}"_s), qPrintable(found));
        QCOMPARE(lines[1], u"2:3 “{{#if Country}}” is never closed. Put {{/if}} where the condition ends."_s);
        QVERIFY2(lines[2].startsWith(u"3:1 “{{/each}}” is not known."_s), qPrintable(found));
        QCOMPARE(lines[3], u"3:11 “{{Name” is never closed. Put }} after the name of the field."_s);
    }

    /// Its end is where it belongs, whatever is wrong with the beginning.
    void aFaultyConditionIsOneMistake()
    {
        for (const QString &begin : {u"{{#if}}"_s, u"{{#if A >= 3}}"_s, u"{{#IF A = }}"_s, u"{{#if A <b>= 1}}"_s}) {
            const QString found = mistakesIn(begin + u"x{{else}}y{{/if}}"_s, Place::Html);
            QVERIFY2(found.startsWith(u"1:1 "_s) && !found.contains(u'\n'), qPrintable(found));
        }
    }

    void columnsCountCodePoints() { QVERIFY(mistakesIn(u"👩‍👩 é{{}}"_s, Place::Text).startsWith(u"1:6 "_s)); }

    void wrongTagsAreExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one brace") << u"Hi {Name}},"_s
                                   << u"1:4 “{Name}}” begins with only one brace. Write {{Name}}."_s;
        QTest::newRow("three braces") << u"{{{Name}}}"_s
                                      << u"1:1 A merge field has two braces on each side, not three. Write {{Name}}."_s;
        QTest::newRow("else alone") << u"{{else}}"_s << u"1:1 This {{else}} belongs to no condition."_s;
        QTest::newRow("end alone") << u"{{/if}}"_s << u"1:1 This {{/if}} closes nothing."_s;
        QTest::newRow("two elses") << u"{{#if A}}{{else}}{{else}}{{/if}}"_s
                                   << u"1:18 This condition has an {{else}} already."_s;
        QTest::newRow("else if") << u"{{#if A}}{{else if B}}{{/if}}"_s
                                 << u"1:10 {{else}} takes no condition of its own."_s;
        QTest::newRow("no condition") << u"{{#if}}{{/if}}"_s << u"1:1 {{#if}} has no condition."_s;
        QTest::newRow("no value") << u"{{#if A = }}{{/if}}"_s << u"1:1 “{{#if A =}}” has nothing to compare with."_s;
        QTest::newRow("no name") << u"{{#if = A}}{{/if}}"_s << u"1:1 “{{#if = A}}” does not say which column"_s;
        QTest::newRow("greater") << u"{{#if A >= 3}}{{/if}}"_s
                                 << u"1:1 “{{#if A >= 3}}” compares in a way that is not known."_s;
        QTest::newRow("and") << u"{{#if A = 1 and B = 2}}{{/if}}"_s
                             << u"1:1 “{{#if A = 1 and B = 2}}” makes more than one"_s;
        QTest::newRow("loop") << u"{{#each People}}"_s << u"1:1 “{{#each People}}” is not known."_s;
        QTest::newRow("no field name") << u"{{|there}}"_s << u"1:1 “{{|there}}” has no name."_s;
        QTest::newRow("touch with format")
            << u"{{Personal touch:0}}"_s << u"1:1 The personal touch cannot have a format."_s;
        QTest::newRow("unclosed before another") << u"Hi {{Name, {{City}}"_s << u"1:4 “{{Name,” is never closed."_s;
    }

    void wrongTagsAreExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString found = mistakesIn(text, Place::Text);
        QVERIFY2(found.startsWith(expected), qPrintable(found));
    }

    void fieldsInWrongSpotsOfHtmlAreExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unquoted") << u"<td width={{W}}>"_s
                                  << u"1:11 “{{W}}” stands in an HTML attribute without quotation marks."_s;
        QTest::newRow("unquoted, later") << u"<td width=1{{W}}>"_s
                                         << u"1:12 “{{W}}” stands in an HTML attribute without"_s;
        QTest::newRow("attribute name") << u"<td {{W}}=\"1\">"_s << u"1:5 “{{W}}” stands inside an HTML tag"_s;
        QTest::newRow("tag name") << u"<{{W}}>"_s << u"1:2 “{{W}}” stands inside an HTML tag"_s;
        QTest::newRow("style") << u"<style>p{color:{{W}}}</style>"_s
                               << u"1:16 “{{W}}” stands inside a style sheet or a script"_s;
        QTest::newRow("script") << u"<SCRIPT>x='{{W}}'</SCRIPT>"_s
                                << u"1:12 “{{W}}” stands inside a style sheet or a script"_s;
        QTest::newRow("comment") << u"<!-- {{W}} -->"_s << u"1:6 “{{W}}” stands inside an HTML comment"_s;
        QTest::newRow("event") << u"<p onclick=\"f('{{W}}')\">"_s
                               << u"1:16 “{{W}}” stands inside a style sheet or a script"_s;
        QTest::newRow("bold ends inside")
            << u"<b>{{First</b> name}}"_s << u"1:4 Formatting begins or ends in the middle"_s;
        QTest::newRow("cuts a tag") << u"<p {{#if A}}>x</p{{/if}}>"_s
                                    << u"1:18 The condition that ends with “{{/if}}” cuts"_s;
        QTest::newRow("cuts a value") << u"<p title=\"{{#if A}}a\" class=\"b{{/if}}\">"_s
                                      << u"1:31 The condition that ends with"_s;
        QTest::newRow("cuts by else") << u"{{#if A}}<p title=\"{{else}}<p title=\"{{/if}}x\">"_s
                                      << u"1:20 The condition that ends with “{{else}}” cuts"_s;
    }

    void fieldsInWrongSpotsOfHtmlAreExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString found = mistakesIn(text, Place::Html);
        QVERIFY2(found.startsWith(expected), qPrintable(found));
    }

    void textBehindStyleAndCommentsIsTextAgain()
    {
        for (const QString &before :
             {u"<style>a<b</style>"_s, u"<!-- > -->"_s, u"<!-->"_s, u"<!--->"_s, u"<!-- a --!>"_s, u"<!doctype html>"_s,
              u"<?xml ?>"_s, u"<p a='>' b=\"'>\">"_s, u"1 < 2 "_s, u"</ >"_s, u"<br/>"_s})
            QCOMPARE(html(before + u"{{A}}"_s, {{u"A"_s, "x"}}), before + u'x');
    }

    void conditionsNestToTheCapOnly()
    {
        const auto nested = [](int depth) {
            return u"{{#if A}}"_s.repeated(depth) + u'x' + u"{{/if}}"_s.repeated(depth);
        };
        QCOMPARE(plain(nested(32), {{u"A"_s, "1"}}), u"x"_s);
        QVERIFY(mistakesIn(nested(33), Place::Text).contains(u"More than 32 conditions"_s));
    }

    void textThatIsNotUtf8IsAMistake()
    {
        const auto parsed = Template::parse("ok\n\xE9t\xE9", Place::Text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().first().line, 2);
        QVERIFY(parsed.error().first().sentence.contains(u"UTF-8"_s));
    }

    void unknownFieldsComeWithTheNearestColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("typo") << u"Hi {{Frist name}}"_s
                              << u"1:4 The recipient list has no column “Frist name”. Did you mean “First name”?"_s;
        QTest::newRow("spelling") << u"{{first_name}}"_s
                                  << u"1:1 The recipient list has no column “first_name”. Did you mean “First name”?"_s;
        QTest::newRow("beginning") << u"{{First}}"_s
                                   << u"1:1 The recipient list has no column “First”. Did you mean “First name”?"_s;
        QTest::newRow("accent") << u"{{Prenom}}"_s
                                << u"1:1 The recipient list has no column “Prenom”. Did you mean “Prénom”?"_s;
        QTest::newRow("touch")
            << u"{{PersonalTouch}}"_s
            << u"1:1 The recipient list has no column “PersonalTouch”. Did you mean “Personal touch”?"_s;
        QTest::newRow("nothing near")
            << u"{{Shoe size}}"_s
            << u"1:1 The recipient list has no column “Shoe size”. Rename the field or add the column."_s;
        QTest::newRow("condition") << u"{{#if Contry = x}}{{/if}}"_s
                                   << u"1:1 The recipient list has no column “Contry”. Did you mean “Country”?"_s;
        QTest::newRow("format") << u"{{Country:soon}}"_s
                                << u"1:1 The format “soon” in “{{Country:soon}}” is not understood. For dates "
                                   "write for example d MMMM yyyy, for numbers 0.00 or #,##0."_s;
    }

    void unknownFieldsComeWithTheNearestColumn()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(plain(text, {{u"First name"_s, ""}, {u"Country"_s, ""}, {u"Prénom"_s, ""}}), expected);
    }

    void allUnknownFieldsAreReportedInOrder()
    {
        const QString found = plain(u"{{#if A}}\n{{B}}{{/if}}\n{{C}}"_s, {});
        QCOMPARE(found.count(u"has no column"_s), 3);
        QVERIFY(found.startsWith(u"1:1 "_s));
        QVERIFY(found.contains(u"\n2:1 "_s));
        QVERIFY(found.contains(u"\n3:1 "_s));
    }

    void namesIgnoreCaseOuterBlanksAndComposition()
    {
        QCOMPARE(plain(u"{{\u00A0first NAME }}"_s, {{u" First name"_s, "x"}}), u"x"_s);
        QCOMPARE(plain(u"{{PRE\u0301NOM}}"_s, {{u"Prénom"_s, "x"}}), u"x"_s);
        QCOMPARE(plain(u"{{name}} {{Name}}"_s, {{u"NAME"_s, "1"}, {u"Name"_s, "2"}, {u"name"_s, "3"}}), u"3 2"_s);
    }

    void aColumnWithThatWholeNameWinsOverFormatAndFallback()
    {
        const QList<Row> rows = {{u"Ratio 1:2"_s, "r"}, {u"A|B"_s, "ab"}, {u"A"_s, "a"}, {u"x: y|z"_s, "xyz"}};
        QCOMPARE(plain(u"{{Ratio 1:2}} {{A|B}} {{A|C}} {{X: y|z}} {{A|B|C}}"_s, rows), u"r ab a xyz ab"_s);
    }

    void namesInHtmlMayHoldEntitiesAndFormatting()
    {
        const QList<Row> rows = {{u"R&D \"x\""_s, "1"}, {u"First name"_s, "2"}, {u"Prénom"_s, "3"}};
        QCOMPARE(html(u"{{R&amp;D &quot;x&#34;}}"_s, rows), u"1"_s);
        QCOMPARE(html(u"{{First&nbsp;<b>name</b>}}{{First\r\n   name}}"_s, rows), u"22"_s);
        QCOMPARE(html(u"<span>{{First</span><span lang=fr> name}}</span>"_s, rows), u"<span>2</span>"_s);
        QCOMPARE(html(u"{{Pr&eacute;nom|a &lt; b}}"_s, {{u"Prénom"_s, ""}}), u"a &lt; b"_s);
        QCOMPARE(html(u"<a title=\"{{R&amp;D &quot;x&quot;}}\">"_s, rows), u"<a title=\"1\">"_s);
    }
};

QTEST_GUILESS_MAIN(MergeParseTest)
#include "parse_test.moc"
