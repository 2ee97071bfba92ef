#include "core/html/plain_text.h"
#include "core/html/template_parts.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextReadsLikeThePage_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("paragraphs") << u"<p> Hi \n <b>Ann</b> ,</p>\n<p>b<br>c </p>"_s << u"Hi Ann ,\n\nb\nc\n"_s;
        QTest::newRow("divs") << u"<div>a</div><div><br></div><div>b</div><div>c</div>"_s << u"a\n\nb\nc\n"_s;
        QTest::newRow("no-break") << u"<p>a&nbsp;&nbsp;b&nbsp;</p><p>&nbsp;</p><p>c</p>"_s << u"a  b\n\nc\n"_s;
        QTest::newRow("link") << u"<a href=\"https://x.y/z\">See it</a>."_s << u"See it (https://x.y/z).\n"_s;
        QTest::newRow("link like its text")
            << u"<a href=\"https://x.y/\">x.y</a> <a href=\"mailto:a@b.c\">a@b.c</a>"_s << u"x.y a@b.c\n"_s;
        QTest::newRow("mail link") << u"<a href=\"mailto:a@b.c\">Write</a>"_s << u"Write (a@b.c)\n"_s;
        QTest::newRow("anchor") << u"<a href=\"#x\">up</a><a href=\"javascript:x\">z</a>"_s << u"upz\n"_s;
        QTest::newRow("picture link")
            << u"<a href=\"https://x.y\"><img alt=\"Logo\"></a> <a href=\"https://z\"><img></a>"_s
            << u"Logo (https://x.y) https://z\n"_s;
        QTest::newRow("lists") << u"a<ul><li>b<li>c<ol start=3><li><p>d</p></li><li>e<br>f</ol></ul>g"_s
                               << u"a\n\n- b\n- c\n  3. d\n  4. e\n     f\n\ng\n"_s;
        QTest::newRow("quotation") << u"<p>a</p><blockquote><p>b</p><p>c</p><blockquote>d</blockquote></blockquote>e"_s
                                   << u"a\n\n> b\n>\n> c\n>\n> > d\n\ne\n"_s;
        QTest::newRow("table")
            << u"<table><tr><th>Day</th><th>Time</th></tr><tr><td>Mo</td><td> 10 </td><td>&nbsp;</td></tr></table>z"_s
            << u"Day | Time\nMo | 10\n\nz\n"_s;
        QTest::newRow("layout table") << u"<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>"_s
                                      << u"a\n\nb\n"_s;
        QTest::newRow("heading and line") << u"<h1>T</h1>a<hr>b"_s << u"T\n\na\n\n----------\n\nb\n"_s;
        QTest::newRow("pre") << u"<pre>a\n\n  b  c</pre>"_s << u"a\n\n  b  c\n"_s;
        QTest::newRow("hidden")
            << u"<title>t</title><style>s</style><div style=\"DISPLAY : none\">h</div><p hidden>i</p>a&#8203;b"_s
            << u"ab\n"_s;
        QTest::newRow("empty") << u"<p>&nbsp;</p>"_s << u""_s;
        QTest::newRow("comments") << u"a<!-- b -->c"_s << u"ac\n"_s;
    }

    void plainTextReadsLikeThePage()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(html::plainText(html), expected);
    }

    void plainTextOfHtmlThatCannotBeParsedIsStillText()
    {
        QVERIFY(html::plainText(u"<div>"_s.repeated(1000) + u"<style>s</style>Hello<br>you"_s) == u"Hello you\n"_s);
    }

    void titleIsReadFromTemplates_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"<html><head><TITLE>\n Offer &amp;\n  {{Company|\"you\"}} &eacute; </title></head>"_s
                               << u"Offer & {{Company|\"you\"}} é"_s;
        QTest::newRow("with a tag inside") << u"<title>a <b>{{X}}</title>"_s << u"a <b>{{X}}"_s;
        QTest::newRow("in a comment") << u"<!-- <title>no</title> --><title>yes</title>"_s << u"yes"_s;
        QTest::newRow("none") << u"<p title=\"x\">a</p>"_s << u""_s;
        QTest::newRow("not closed") << u"<title>a"_s << u"a"_s;
    }

    void titleIsReadFromTemplates()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(html::title(html), expected);
    }

    void pictureSourcesAreFoundInTemplates()
    {
        const QString html =
            u"<table>{{#if A = \"x\"}}<tr><td {{B}}><img alt=\">\" src=\"logo a&amp;b.png\"></td></tr>{{/if}}</table>"
            "<IMG SRC='b.png'><img src=c.png><!-- <img src=no.png> --><img src=\"b.png\"><img src=\"{{X|\"}}\"><img>"_s;
        QCOMPARE(html::pictureSources(html), (QStringList{u"logo a&b.png"_s, u"b.png"_s, u"c.png"_s, u"{{X|\"}}"_s}));
        const QString replaced = html::withPictureSources(
            html, {{u"logo a&b.png"_s, u"cid:1&2"_s}, {u"b.png"_s, u"cid:'b"_s}, {u"c.png"_s, u"cid:c"_s}});
        QString expected = html;
        expected.replace(u"logo a&amp;b.png"_s, u"cid:1&amp;2"_s)
            .replace(u"b.png'"_s, u"cid:&#39;b'"_s)
            .replace(u"src=c.png"_s, u"src=\"cid:c\""_s)
            .replace(u"\"b.png\""_s, u"\"cid:&#39;b\""_s);
        QCOMPARE(replaced, expected);
        QCOMPARE(html::withPictureSources(html, {}), html);
    }

    void plainTextBecomesParagraphsWithLinks()
    {
        QCOMPARE(
            html::fromPlainText(u"Hi <Ann>,\r\n\r\nsee https://x.y/?a=1&b=2.\nwww.z.de or a@b.de!\n"),
            u"<p>Hi &lt;Ann&gt;,</p>\n<p>see <a href=\"https://x.y/?a=1&amp;b=2\">https://x.y/?a=1&amp;b=2</a>.<br>\n"
            "<a href=\"https://www.z.de\">www.z.de</a> or <a href=\"mailto:a@b.de\">a@b.de</a>!</p>\n"_s);
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "text_test.moc"
