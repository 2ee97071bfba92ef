#include "tests/unit/merge/merge_helpers.h"

#include <atomic>
#include <thread>

using namespace sincerely::merge;
using namespace sincerely::merge::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString kNbsp = QString(QChar(0xA0));

} // namespace

class MergeRenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledOrFallBackOrAreMissing()
    {
        const Outcome result =
            outcome(u"Hi {{First name|there}}, {{City}} {{Note|}}{{Title}} {{{{x}}"_s, Place::Text,
                    {{u"First name"_s, ""}, {u"City"_s, "Łódź"}, {u"Note"_s, " "}, {u"Title"_s, "\xC2\xA0"}});
        QCOMPARE(result.text, u"Hi there, Łódź  {{x}}"_s);
        const std::vector<FieldUse> expected = {{u"First name"_s, ValueState::FallbackUsed},
                                                {u"City"_s, ValueState::Filled},
                                                {u"Note"_s, ValueState::FallbackUsed},
                                                {u"Title"_s, ValueState::Missing}};
        QVERIFY(result.rendered.uses == expected);
        QCOMPARE(result.rendered.fieldsIn(ValueState::Missing), QStringList{u"Title"_s});
    }

    void valuesOfOnlyBlanksAreEmpty_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("empty");
        QTest::newRow("tab") << QByteArray("\t \r\n") << true;
        QTest::newRow("no-break") << QByteArray("\xC2\xA0 \xE2\x80\xAF") << true;
        QTest::newRow("zero width") << QByteArray("\xE2\x80\x8B\xEF\xBB\xBF") << true;
        QTest::newRow("dot") << QByteArray("\xC2\xA0.") << false;
        QTest::newRow("not UTF-8") << QByteArray("\xE9") << false;
    }

    void valuesOfOnlyBlanksAreEmpty()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, empty);
        const QString text = plain(u"{{#if A}}yes{{else}}no{{/if}}{{A|-}}"_s, {{u"A"_s, value}});
        QCOMPARE(text.startsWith(u"no"_s), empty);
        QCOMPARE(text == u"no-"_s, empty);
    }

    void conditionsCompareTrimmedAndWithoutCase_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("holds");
        QTest::newRow("same") << u"A = France"_s << u" FRANCE "_s << true;
        QTest::newRow("other") << u"A = France"_s << u"Francee"_s << false;
        QTest::newRow("not") << u"A != France"_s << u"Spain"_s << true;
        QTest::newRow("not, same") << u"A != France"_s << u"france"_s << false;
        QTest::newRow("not, empty") << u"A != France"_s << u""_s << true;
        QTest::newRow("quoted") << u"A = \" France \""_s << u"france"_s << true;
        QTest::newRow("typographic") << u"A = “Côte d’Ivoire”"_s << u"CÔTE D’IVOIRE"_s << true;
        QTest::newRow("quoted equals sign") << u"A = \"x = y\""_s << u"x = y"_s << true;
        QTest::newRow("empty quotes") << u"A = \"\""_s << u" "_s << true;
        QTest::newRow("decomposed") << u"A = é"_s << u"e\u0301"_s << true;
        QTest::newRow("Greek sigma") << u"A = ΟΔΟΣ"_s << u"οδος"_s << true;
        QTest::newRow("no-break blank") << u"A = New York"_s << u"new\u00A0york"_s << true;
        QTest::newRow("double equals") << u"A == x"_s << u"X"_s << true;
    }

    void conditionsCompareTrimmedAndWithoutCase()
    {
        QFETCH(QString, condition);
        QFETCH(QString, value);
        QFETCH(bool, holds);
        QCOMPARE(plain(u"{{#if "_s + condition + u"}}1{{else}}0{{/if}}"_s, {{u"A"_s, value.toUtf8()}}),
                 holds ? u"1"_s : u"0"_s);
    }

    void missingValuesInBranchesNotTakenDoNotCount()
    {
        const QString text = u"{{#if A}}{{#if B}}{{C}}{{else}}b{{/if}}{{else}}a{{D}}{{/if}}"_s;
        const Outcome taken = outcome(text, Place::Text, {{u"A"_s, "1"}, {u"B"_s, ""}, {u"C"_s, ""}, {u"D"_s, ""}});
        QCOMPARE(taken.text, u"b"_s);
        QVERIFY(taken.rendered.uses.empty());
        const Outcome other = outcome(text, Place::Text, {{u"A"_s, ""}, {u"B"_s, ""}, {u"C"_s, ""}, {u"D"_s, ""}});
        QCOMPARE(other.rendered.fieldsIn(ValueState::Missing), QStringList{u"D"_s});
    }

    void valuesAreNeverReadAsTemplate()
    {
        QCOMPARE(plain(u"{{A}}{{B}}"_s, {{u"A"_s, "{{B}}"}, {u"B"_s, "{{#if A}}"}}), u"{{B}}{{#if A}}"_s);
    }

    void linesOfPlainTextThatHoldOnlyAConditionVanish()
    {
        const QString text = u"Hi,\r\n{{#if A}}\r\n  I call {{A}}.\r\n{{else}}\r\nBye.\r\n{{/if}}\r\nYours"_s;
        QCOMPARE(plain(text, {{u"A"_s, "1"}}), u"Hi,\n  I call 1.\nYours"_s);
        QCOMPARE(plain(text, {{u"A"_s, ""}}), u"Hi,\nBye.\nYours"_s);
        QCOMPARE(plain(u"{{#if A}}\n{{/if}}\n{{#if A}}x{{/if}}\ny"_s, {{u"A"_s, ""}}), u"\ny"_s);
    }

    void valuesAreEscapedByTheirSpot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << u"<p>{{A}}</p>"_s << QByteArray("<b>&\"'\r\nx\ry\nz\x01")
                              << u"<p>&lt;b&gt;&amp;&quot;&#39;<br>x<br>y<br>z</p>"_s;
        QTest::newRow("attribute") << u"<p title=\"{{A}}\">"_s << QByteArray("\"><x>\n'")
                                   << u"<p title=\"&quot;&gt;&lt;x&gt; &#39;\">"_s;
        QTest::newRow("title") << u"<title>{{A}}</title>"_s << QByteArray("a\nb</title>")
                               << u"<title>a b&lt;/title&gt;</title>"_s;
        QTest::newRow("https") << u"<a href=\"{{A}}\">"_s << QByteArray(" https://x.y/a b?c=d&e=\"f\" ")
                               << u"<a href=\"https://x.y/a%20b?c=d&amp;e=&quot;f&quot;\">"_s;
        QTest::newRow("script") << u"<a href=\"{{A}}\">"_s << QByteArray("javascript:alert(1)") << u"<a href=\"#\">"_s;
        QTest::newRow("script, hidden") << u"<a href=' {{A}}'>"_s << QByteArray(" java\nscript\t:alert(1)")
                                        << u"<a href=' #'>"_s;
        QTest::newRow("data") << u"<img src=\"{{A}}\">"_s << QByteArray("data:text/html,x") << u"<img src=\"#\">"_s;
        QTest::newRow("upper case") << u"<a href=\"{{A}}\">"_s << QByteArray("HTTP://X.Y")
                                    << u"<a href=\"HTTP://X.Y\">"_s;
        QTest::newRow("host only") << u"<a href=\"{{A}}\">"_s << QByteArray("www.example.com/x")
                                   << u"<a href=\"https://www.example.com/x\">"_s;
        QTest::newRow("no address") << u"<a href=\"{{A}}\">"_s << QByteArray("none") << u"<a href=\"#\">"_s;
        QTest::newRow("beginning") << u"<a href=\"{{A}}/x?y={{A}}\">"_s << QByteArray("https://a.b")
                                   << u"<a href=\"https://a.b/x?y=https%3A%2F%2Fa.b\">"_s;
        QTest::newRow("query") << u"<a href=\"https://a.b/?q={{A}}\">"_s << QByteArray("a&b=c/ é")
                               << u"<a href=\"https://a.b/?q=a%26b%3Dc%2F%20%C3%A9\">"_s;
        QTest::newRow("path") << u"<a href=\"https://a.b/{{A}}\">"_s << QByteArray("c/d?e")
                              << u"<a href=\"https://a.b/c/d%3Fe\">"_s;
        QTest::newRow("scheme in pieces")
            << u"<a href=\"java{{A}}\">"_s << QByteArray("script:x") << u"<a href=\"javascript%3Ax\">"_s;
        QTest::newRow("mail") << u"<a href=\"mailto:{{A}}?subject={{A}}\">"_s << QByteArray("a+b@c.d")
                              << u"<a href=\"mailto:a+b@c.d?subject=a%2Bb%40c.d\">"_s;
        QTest::newRow("phone") << u"<a href=\"tel:{{A}}\">"_s << QByteArray("+49 30/1\xC2\xA0") + "2"
                               << u"<a href=\"tel:+493012\">"_s;
        QTest::newRow("style") << u"<p style=\"color:{{A}}\">"_s << QByteArray("red;background:url(x)\"")
                               << u"<p style=\"color:redbackgroundurlx\">"_s;
        QTest::newRow("second branch") << u"<a href=\"{{#if A}}{{A}}{{else}}x{{/if}}\">"_s << QByteArray("tel:1")
                                       << u"<a href=\"tel:1\">"_s;
    }

    void valuesAreEscapedByTheirSpot()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        QCOMPARE(html(text, {{u"A"_s, value}}), expected);
    }

    void addressesBeginAnewInTheSecondBranch()
    {
        QCOMPARE(html(u"<a href=\"{{#if A}}https://x/{{else}}{{B}}{{/if}}{{B}}\">"_s,
                      {{u"A"_s, ""}, {u"B"_s, "https://b.c"}}),
                 u"<a href=\"https://b.chttps%3A//b.c\">"_s);
    }

    void addressesThatCannotBeUsedAreReported()
    {
        const Outcome result = outcome(u"<a href=\"{{A}}\">x</a>"_s, Place::Html, {{u"A"_s, "javascript:x"}});
        QCOMPARE(result.rendered.fieldsIn(ValueState::BadFormat), QStringList{u"A"_s});
    }

    void headersStayOneLine()
    {
        QCOMPARE(header(u"Offer\r\nfor {{A}}"_s, {{u"A"_s, "x\r\nBcc: y\tz\xE2\x80\xA8!\xC2\x85?"}}),
                 u"Offer for x Bcc: y z ! ?"_s);
        QCOMPARE(header(u"{{A|a\nb}} <&>"_s, {{u"A"_s, ""}}), u"a b <&>"_s);
    }

    void plainTextKeepsValuesAsTheyAre()
    {
        QCOMPARE(plain(u"{{A}}\r\n"_s, {{u"A"_s, " <&>\r\n\rx "}}), u" <&>\n\nx \n"_s);
    }

    void anEmptyTouchIsMissingOnlyWhereItIsReachedAndRequired()
    {
        QVERIFY(outcome(u"{{Personal touch}}"_s, Place::Text, {}, " ").rendered.touchMissing);
        QVERIFY(!outcome(u"{{Personal touch}}"_s, Place::Text, {}, "Hello").rendered.touchMissing);
        QVERIFY(!outcome(u"{{Personal touch}}"_s, Place::Text, {}, "", Touch::Optional).rendered.touchMissing);
        const Outcome withFallback = outcome(u"{{personal touch|Nice.}}"_s, Place::Text, {}, "");
        QCOMPARE(withFallback.text, u"Nice."_s);
        QVERIFY(!withFallback.rendered.touchMissing);
        QVERIFY(!outcome(u"{{#if A}}{{Personal touch}}{{/if}}"_s, Place::Text, {{u"A"_s, ""}}).rendered.touchMissing);
        QCOMPARE(plain(u"{{#if Personal touch}}{{Personal touch}}{{else}}-{{/if}}"_s, {}, ""), u"-"_s);
        QCOMPARE(html(u"<p>{{Personal touch}}</p>"_s, {}, "a<b\nc"), u"<p>a&lt;b<br>c</p>"_s);
    }

    void anEmptyTouchClosesItsParagraphInHtml_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString slot = u"{{Personal touch}}"_s;
        QTest::newRow("paragraph") << u"<p>a</p>\n<p class=\"x\"> "_s + slot + u"&nbsp;<br></p><p>b</p>"_s
                                   << u"<p>a</p>\n<p>b</p>"_s;
        QTest::newRow("formatting") << u"<p>a</p><p><span style='x'><b>"_s + slot + u"</b></span></p>b"_s
                                    << u"<p>a</p>b"_s;
        QTest::newRow("other text") << u"<p>Dear Ann, "_s + slot + u" I write</p>"_s << u"<p>Dear Ann, I write</p>"_s;
        QTest::newRow("at the end") << u"<p>Dear Ann. "_s + slot + u"</p>"_s << u"<p>Dear Ann.</p>"_s;
        QTest::newRow("at the beginning") << u"<p>"_s + slot + u" Dear</p>"_s << u"<p>Dear</p>"_s;
        QTest::newRow("no-break blanks") << u"<p>a&nbsp;"_s + slot + u"&nbsp;b</p>"_s << u"<p>a&nbsp;b</p>"_s;
        QTest::newRow("line") << u"<p>Dear,<br>"_s + slot + u"<br>yours</p>"_s << u"<p>Dear,<br>yours</p>"_s;
        QTest::newRow("line between empty lines")
            << u"Dear,<br><br>\n"_s + slot + u"<br><br>yours"_s << u"Dear,<br><br>yours"_s;
        QTest::newRow("last line") << u"<td>Dear,<br>"_s + slot + u"</td>"_s << u"<td>Dear,</td>"_s;
        QTest::newRow("first line") << u"<td>"_s + slot + u"<br>Dear</td>"_s << u"<td>Dear</td>"_s;
        QTest::newRow("cell") << u"<td>"_s + slot + u"</td>"_s << u"<td></td>"_s;
        QTest::newRow("list item") << u"<ul><li>a</li><li>"_s + slot + u"</li></ul>"_s << u"<ul><li>a</li></ul>"_s;
        QTest::newRow("whole list") << u"x<ul> <li>"_s + slot + u"</li> </ul>y"_s << u"xy"_s;
        QTest::newRow("empty neighbours")
            << u"<div>a</div><div><br></div><div>"_s + slot + u"</div><div><br></div><div>b</div>"_s
            << u"<div>a</div><div><br></div><div>b</div>"_s;
        QTest::newRow("open paragraph") << u"<p>a<p>"_s + slot + u"<p>b"_s << u"<p>a<p>b"_s;
        QTest::newRow("picture beside") << u"<p><img src=x>"_s + slot + u"</p>"_s << u"<p><img src=x></p>"_s;
        QTest::newRow("field beside") << u"<p>{{A}} "_s + slot + u"</p>"_s << u"<p>v</p>"_s;
        QTest::newRow("condition around") << u"<p>{{#if A}}"_s + slot + u"{{/if}}</p>"_s << u"<p></p>"_s;
        QTest::newRow("inside a branch") << u"{{#if A}}<p>"_s + slot + u"</p>{{/if}}z"_s << u"z"_s;
        QTest::newRow("field in its tag") << u"<p title=\"{{A}}\">"_s + slot + u"</p>z"_s << u"z"_s;
        QTest::newRow("two slots") << u"<p>"_s + slot + u" "_s + slot + u"</p>"_s << u"<p></p>"_s;
        QTest::newRow("attribute") << u"<p title=\""_s + slot + u"\">x</p>"_s << u"<p title=\"\">x</p>"_s;
    }

    void anEmptyTouchClosesItsParagraphInHtml()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(html(text, {{u"A"_s, "v"}}, kNbsp.toUtf8(), Touch::Optional), expected);
        // Filled, all of the paragraph is there.
        QVERIFY(html(text, {{u"A"_s, "v"}}, "TOUCH", Touch::Optional).size() >= expected.size() + 5);
    }

    void anEmptyTouchClosesItsLineInPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString slot = u"{{Personal touch}}"_s;
        QTest::newRow("between empty lines") << u"Hi,\n\n"_s + slot + u"\n\nBye"_s << u"Hi,\n\nBye"_s;
        QTest::newRow("CRLF") << u"Hi,\r\n\r\n "_s + slot + u"\r\n\r\nBye"_s << u"Hi,\n\nBye"_s;
        QTest::newRow("end of a paragraph") << u"Hi,\n"_s + slot + u"\n\nBye"_s << u"Hi,\n\nBye"_s;
        QTest::newRow("between lines") << u"Hi,\n"_s + slot + u"\nBye"_s << u"Hi,\nBye"_s;
        QTest::newRow("first") << slot + u"\n\nBye"_s << u"Bye"_s;
        QTest::newRow("last") << u"Hi\n\n"_s + slot << u"Hi\n\n"_s;
        QTest::newRow("inside a line") << u"Hi "_s + slot + u" there"_s << u"Hi there"_s;
        QTest::newRow("end of a line") << u"Hi. "_s + slot + u"\nBye"_s << u"Hi.\nBye"_s;
        QTest::newRow("in a condition") << u"{{#if A}}\n"_s + slot + u"\n{{/if}}\nBye"_s << u"Bye"_s;
    }

    void anEmptyTouchClosesItsLineInPlainText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(plain(text, {{u"A"_s, "v"}}, "", Touch::Optional), expected);
        QVERIFY(plain(text, {{u"A"_s, "v"}}, "TOUCH", Touch::Optional).contains(u"TOUCH"_s));
    }

    void datesAreReadInTheirUsualForms_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        for (const QString &value :
             {u"2026-05-12"_s, u"2026-05-12T09:30:00Z"_s, u"2026-05-12 09:30"_s, u"20260512"_s, u"12.5.2026"_s,
              u"12.05.26"_s, u" 12. 5. 2026 "_s, u"12 May 2026"_s, u"May 12, 2026"_s, u"12-May-2026"_s,
              u"Tuesday, 12 May 2026"_s, u"12. Mai 2026"_s, u"2026/05/12"_s})
            QTest::newRow(qPrintable(value)) << value << u"12. Mai 2026"_s;
        QTest::newRow("unambiguous day first") << u"31/5/2026"_s << u"31. Mai 2026"_s;
        QTest::newRow("unambiguous month first") << u"5/31/2026"_s << u"31. Mai 2026"_s;
        QTest::newRow("same both ways") << u"5/5/2026"_s << u"5. Mai 2026"_s;
        QTest::newRow("ambiguous") << u"5/6/2026"_s << u"5/6/2026!"_s;
        QTest::newRow("no date") << u"next week"_s << u"next week!"_s;
        QTest::newRow("impossible") << u"31.2.2026"_s << u"31.2.2026!"_s;
        QTest::newRow("time only") << u"09:30"_s << u"09:30!"_s;
    }

    void datesAreReadInTheirUsualForms()
    {
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const Outcome result = outcome(u"{{Due:d. MMMM yyyy|soon}}"_s, Place::Text, {{u"Due"_s, value.toUtf8()}}, {},
                                       {}, QLocale(QLocale::German, QLocale::Germany));
        const bool bad = !result.rendered.fieldsIn(ValueState::BadFormat).isEmpty();
        QCOMPARE(result.text + (bad ? u"!"_s : QString()), expected);
    }

    void timesAreFormattedToo()
    {
        QCOMPARE(plain(u"{{T:HH:mm}}"_s, {{u"T"_s, "2:05 pm"}}), u"14:05"_s);
        QCOMPARE(plain(u"{{T:d.M. HH:mm}}"_s, {{u"T"_s, "2026-03-29T02:30:00+01:00"}}), u"29.3. 02:30"_s);
        QCOMPARE(plain(u"{{T:HH:mm|later}}"_s, {{u"T"_s, ""}}), u"later"_s);
    }

    void numbersAreFormattedAsInSpreadsheets_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("decimals") << u"0.00"_s << u"1234.5"_s << u"1234.50"_s << u"1234,50"_s;
        QTest::newRow("groups") << u"#,##0.00"_s << u"1234567.891"_s << u"1,234,567.89"_s << u"1.234.567,89"_s;
        QTest::newRow("German pattern") << u"#.##0,00"_s << u"1234,5"_s << u"1,234.50"_s << u"1.234,50"_s;
        QTest::newRow("comma pattern") << u"0,00"_s << u"7"_s << u"7.00"_s << u"7,00"_s;
        QTest::newRow("whole") << u"0"_s << u"2.5"_s << u"3"_s << u"3"_s;
        QTest::newRow("half cent") << u"0.00"_s << u"1.005"_s << u"1.01"_s << u"1.005!"_s;
        QTest::newRow("carry") << u"0.0"_s << u"99.96"_s << u"100.0"_s << u"100,0"_s;
        QTest::newRow("optional decimals") << u"0.0#"_s << u"1.50"_s << u"1.5"_s << u"1,5"_s;
        QTest::newRow("percent") << u"0 %"_s << u"0.125"_s << u"13 %"_s << u"13 %"_s;
        QTest::newRow("percent value") << u"0 %"_s << u"12%"_s << u"12 %"_s << u"12 %"_s;
        QTest::newRow("percent lost") << u"0"_s << u"12%"_s << u"12%!"_s << u"12%!"_s;
        QTest::newRow("currency") << u"€ #,##0"_s << u"€1,200,000"_s << u"€ 1,200,000"_s << u"€ 1.200.000"_s;
        QTest::newRow("both marks") << u"0.00"_s << u"1.234,5"_s << u"1234.50"_s << u"1234,50"_s;
        QTest::newRow("blanks") << u"0"_s << u"1 234 567"_s << u"1234567"_s << u"1234567"_s;
        QTest::newRow("apostrophe") << u"0.0"_s << u"1'234.5"_s << u"1234.5"_s << u"1234,5"_s;
        QTest::newRow("two meanings") << u"0"_s << u"1,234"_s << u"1234"_s << u"1,234!"_s;
        QTest::newRow("negative") << u"0.0"_s << u"−0.04"_s << u"0.0"_s << u"0,0"_s;
        QTest::newRow("minus") << u"$0.00"_s << u"-3"_s << u"-$3.00"_s << u"-$3,00"_s;
        QTest::newRow("exponent") << u"0.000"_s << u"1.5E-2"_s << u"0.015"_s << u"0,015"_s;
        QTest::newRow("text") << u"0"_s << u"n/a"_s << u"n/a!"_s << u"n/a!"_s;
        QTest::newRow("zeros in front") << u"000"_s << u"7"_s << u"007"_s << u"007"_s;
    }

    void numbersAreFormattedAsInSpreadsheets()
    {
        QFETCH(QString, format);
        QFETCH(QString, value);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const auto shown = [&](const QLocale &locale) {
            const Outcome result =
                outcome(u"{{N:"_s + format + u"}}"_s, Place::Text, {{u"N"_s, value.toUtf8()}}, {}, {}, locale);
            return result.text + (result.rendered.fieldsIn(ValueState::BadFormat).isEmpty() ? QString() : u"!"_s);
        };
        QCOMPARE(shown(QLocale(QLocale::English, QLocale::UnitedStates)), english);
        QCOMPARE(shown(QLocale(QLocale::German, QLocale::Germany)), german);
    }

    void oneObjectCanTakeManyRenders()
    {
        const auto bound = Template::parse("{{A}}{{#if B}}{{B}}{{/if}}", Place::Text)
                               ->bind({u"A"_s, u"B"_s}, Touch::Required, QLocale::c());
        Rendered out;
        bound->render(std::vector<std::string_view>{"1", "2"}, {}, out);
        QCOMPARE(out.uses.size(), std::size_t(2));
        bound->render(std::vector<std::string_view>{"3"}, {}, out);
        QCOMPARE(out.text, std::string("3"));
        QCOMPARE(out.uses.size(), std::size_t(1));
    }

    void severalThreadsCanRenderAtOnce()
    {
        const auto bound = Template::parse("{{A}} {{D:d MMMM yyyy}} {{N:0.00}}", Place::Text)
                               ->bind({u"A"_s, u"D"_s, u"N"_s}, Touch::Required, QLocale::c());
        const auto renderOne = [&bound](int number) {
            const std::string value = std::to_string(number);
            Rendered out;
            bound->render(std::vector<std::string_view>{value, "2026-05-12", value}, {}, out);
            return out.text == value + " 12 May 2026 " + value + ".00";
        };
        std::atomic<int> right = 0;
        const auto renderMany = [&right, &renderOne](int first) {
            for (int number = first; number < first + 500; ++number)
                right += renderOne(number) ? 1 : 0;
        };
        {
            std::vector<std::jthread> threads; // waited for at the end of this block
            for (const int first : {0, 500, 1000, 1500})
                threads.emplace_back(renderMany, first);
        }
        QCOMPARE(right.load(), 2000);
    }
};

QTEST_GUILESS_MAIN(MergeRenderTest)
#include "render_test.moc"
