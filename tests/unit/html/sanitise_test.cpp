#include "core/html/sanitise.h"
#include "tests/support/support.h"

#include <QRandomGenerator>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString clean(const QString &html)
{
    const Result<QString> result = html::sanitise(html);
    return result ? *result : u"ERROR "_s + result.error().sentence;
}

/// Pieces that are awkward together.
QString randomDocument(QRandomGenerator &random)
{
    static const QStringList pieces = {u"<p>"_s,
                                       u"</p>"_s,
                                       u"<div style=\"color:red\">"_s,
                                       u"</div>"_s,
                                       u"<b>"_s,
                                       u"</b>"_s,
                                       u"<i>"_s,
                                       u"</i>"_s,
                                       u"<a href=\"https://x\">"_s,
                                       u"</a>"_s,
                                       u"<table>"_s,
                                       u"</table>"_s,
                                       u"<tr>"_s,
                                       u"<td>"_s,
                                       u"</td>"_s,
                                       u"<th>"_s,
                                       u"<tbody>"_s,
                                       u"<caption>"_s,
                                       u"<col>"_s,
                                       u"<ul>"_s,
                                       u"<li>"_s,
                                       u"</ul>"_s,
                                       u"<pre>"_s,
                                       u"\n"_s,
                                       u"</pre>"_s,
                                       u"<svg>"_s,
                                       u"</svg>"_s,
                                       u"<math>"_s,
                                       u"<mtext>"_s,
                                       u"<desc>"_s,
                                       u"<style>"_s,
                                       u"p{color:red}"_s,
                                       u"</style>"_s,
                                       u"<title>"_s,
                                       u"</title>"_s,
                                       u"<form>"_s,
                                       u"</form>"_s,
                                       u"<select>"_s,
                                       u"<option>"_s,
                                       u"<button>"_s,
                                       u"<font color=red>"_s,
                                       u"</font>"_s,
                                       u"<nobr>"_s,
                                       u"<h1>"_s,
                                       u"</h2>"_s,
                                       u"<br>"_s,
                                       u"</br>"_s,
                                       u"<!-- x -->"_s,
                                       u"<!--"_s,
                                       u"<![CDATA["_s,
                                       u"<html>"_s,
                                       u"<head>"_s,
                                       u"<body bgcolor=red>"_s,
                                       u"</body>"_s,
                                       u"</html>"_s,
                                       u"<!DOCTYPE html>"_s,
                                       u"<img src=cid:a>"_s,
                                       u"<textarea>"_s,
                                       u"<noscript>"_s,
                                       u"<template>"_s,
                                       u"<frameset>"_s,
                                       u"<plaintext>"_s,
                                       u"text"_s,
                                       u" "_s,
                                       u"&nbsp;"_s,
                                       u"&lt;"_s,
                                       u"&amp;lt;"_s,
                                       u"é{{x}}"_s,
                                       u"<o:p>"_s,
                                       u"</o:p>"_s};
    QString html;
    for (int i = random.bounded(40); i >= 0; --i)
        html += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return html;
}

} // namespace

class SanitiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAllowedStaysToTheLetter_data()
    {
        QTest::addColumn<QString>("html");
        for (
            const QString &html :
            {u"<p style=\"margin:0 0 12px 0\">Hi &lt;Zoë&gt; &amp; “you”,&nbsp; 你好 🎉</p>\n  <p>x</p>"_s,
             u"<table width=\"600\" cellpadding=\"0\" bgcolor=\"#ffffff\"><tbody><tr><td align=\"center\" valign=\"top\">a</td></tr></tbody></table>"_s,
             u"<a href=\"https://x.y/?a=1&amp;b=2\" target=\"_blank\">x</a><a href=\"#top\">y</a><a href=\"mailto:a@b.c\">z</a>"_s,
             u"<img src=\"cid:logo\" alt=\"\"><img src=\"data:image/png;base64,AA==\" width=\"5\">"_s,
             u"<pre>\n\n a\n  b</pre>"_s, u"<ul><li>a</li></ul><ol start=\"3\" type=\"a\"><li>b</li></ol>"_s,
             u"<p>{{First name|there}} {{#if A = \"x\"}}1{{/if}}</p><a href=\"{{Link}}\">x</a><img src=\"{{Logo}}\">"_s,
             u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A &amp; B</title><style>@media "
             u"(max-width:600px){.a{width:100% !important}} "
             "a&gt;b{background:url(https://x/y.png)}</style></head>\n<body style=\"margin:0\">\n<p>x</p>\n\n</body></html>"_s,
             u"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html><head></head><body><p></p></body></html>"_s})
            QTest::newRow(qPrintable(html.left(40))) << html;
    }

    void whatIsAllowedStaysToTheLetter()
    {
        QFETCH(QString, html);
        QCOMPARE(clean(html), html);
    }

    void whatRunsOrLoadsGoes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("script") << u"a<script>alert(1)</script>b"_s << u"ab"_s;
        QTest::newRow("event") << u"<p onclick=\"x()\" ONLOAD=y id=\"k\">a</p>"_s << u"<p id=\"k\">a</p>"_s;
        QTest::newRow("names of attributes")
            << u"<p aria-label=\"k\" aria-<script>a</p>"_s << u"<p aria-label=\"k\">a</p>"_s;
        QTest::newRow("svg") << u"a<svg><script>x</script><p>in</svg>b"_s << u"a<p>inb</p>"_s;
        QTest::newRow("math") << u"a<math><mi>x</mi></math>b"_s << u"ab"_s;
        QTest::newRow("math around") << u"<p>a<math><mrow>x</mrow>y<p>c</p>"_s << u"<p>a</p><p>c</p>"_s;
        QTest::newRow("HTML in a drawing")
            << u"a<svg><foreignObject><p>in</p></foreignObject><title>t</title><style/></svg>b"_s << u"ab"_s;
        QTest::newRow("drawings in a drawing")
            << u"a<SVG><svg></svg><math></svg></math></Svg>b</svg><svg/>c"_s << u"abc"_s;
        QTest::newRow("around a drawing") << u"<<svg></svg>b>a<<svg></svg>svg>c"_s << u"&lt;b&gt;a&lt;svg&gt;c"_s;
        QTest::newRow("looks like a drawing")
            << u"<title>&lt;svg> <SVG></title><p title=\"<sVg><math>\">a</p>&lt;svg><!-- <svg> -->"_s
            << u"<html><head><title>&lt;svg&gt; &lt;SVG&gt;</title></head><body><p "
               u"title=\"&lt;sVg&gt;&lt;math&gt;\">a</p>"
               u"&lt;svg&gt;</body></html>"_s;
        // Each of these ended the program in gumbo 0.10.
        QTest::newRow("choice in a choice in math")
            << u"<table><math><select><mtext><select><td>a"_s << u"<table></table>"_s;
        QTest::newRow("choice in a choice in svg")
            << u"<table><svg><select><desc><select><td>a</svg>b"_s << u"b<table></table>"_s;
        QTest::newRow("drawing that a title seems to hold")
            << u"<table><select><title><td><svg><select><desc><select><td>a"_s
            << u"<table><tbody><tr><td>&lt;svg&gt;</td><td>a</td></tr></tbody></table>"_s;
        QTest::newRow("frames") << u"a<iframe src=x></iframe><object>o</object><embed>b"_s << u"ab"_s;
        QTest::newRow("form") << u"<form action=x>a<input><select><option>o</select><button>b</button></form>"_s
                              << u"a"_s;
        QTest::newRow("base, link, refresh")
            << u"<p>a</p><base href=x><link rel=stylesheet href=x><meta http-equiv=refresh content=0>"_s
            << u"<p>a</p>"_s;
        QTest::newRow("script address") << u"<a href=\"javascript:alert(1)\">a</a>"_s << u"<a>a</a>"_s;
        QTest::newRow("hidden script address")
            << u"<a href=\" java&#10;scri&Tab;pt:alert(1)\">a</a>"_s << u"<a>a</a>"_s;
        QTest::newRow("vbscript, data, file")
            << u"<a href=vbscript:x>a</a><a href=data:text/html,x>b</a><a href=file:///x>c</a>"_s
            << u"<a>a</a><a>b</a><a>c</a>"_s;
        QTest::newRow("relative") << u"<a href=\"page.html\">a</a><img src=\"x.png\"><img src=\"//x/y\">"_s
                                  << u"<a>a</a><img><img>"_s;
        QTest::newRow("picture scripts") << u"<img src=\"javascript:x\" onerror=x srcset=\"x 2x\">"_s << u"<img>"_s;
        QTest::newRow("comments")
            << u"a<!-- x --><!--[if mso]><p>m</p><![endif]--><!--[if !mso]><!-->b<!--<![endif]--><![if !mso]>c<![endif]>"_s
            << u"abc"_s;
        QTest::newRow("unknown elements") << u"<o:p>a</o:p><custom-x>b</custom-x>"_s << u"ab"_s;
        QTest::newRow("style url") << u"<p style=\"color:red;background:url(javascript:x);margin:0\">a</p>"_s
                                   << u"<p style=\"color:red;margin:0\">a</p>"_s;
        QTest::newRow("style expression")
            << u"<p style=\"width:exp/**/ression(1); height:\\65 xpression(1);color:red\">a</p>"_s
            << u"<p style=\"color:red\">a</p>"_s;
        QTest::newRow("style behavior") << u"<p style=\"behavior:url(https://x);-moz-binding:url(https://x)\">a</p>"_s
                                        << u"<p>a</p>"_s;
        QTest::newRow("style string") << u"<p style=\"font-family:'a;b';color:red\">a</p>"_s
                                      << u"<p style=\"font-family:'a;b';color:red\">a</p>"_s;
        QTest::newRow("import") << u"<style>@import url(https://x/a.css); p{color:red}@IMPORT 'y';</style>a"_s
                                << u"<html><head><style> p{color:red}</style></head><body>a</body></html>"_s;
        QTest::newRow("sheet expression") << u"<style>p{width:expression(1);color:red}</style>a"_s
                                          << u"<html><head><style>p{color:red}</style></head><body>a</body></html>"_s;
        QTest::newRow("mutation")
            << u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"_s
            << u""_s;
        QTest::newRow("noscript") << u"<p>a<noscript><img title=\"</noscript><img src=x onerror=x>\"></noscript></p>"_s
                                  << u"<p>a</p>"_s;
        QTest::newRow("scroll-behavior") << u"<p style=\"scroll-behavior:smooth\">a</p>"_s
                                         << u"<p style=\"scroll-behavior:smooth\">a</p>"_s;
    }

    void whatRunsOrLoadsGoes()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(clean(html), expected);
        QCOMPARE(clean(expected), expected);
    }

    void sanitisingTwiceChangesNothing()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int unlike = 0;
        for (int i = 0; i < 3000; ++i) {
            const QString html = randomDocument(random);
            const QString once = clean(html);
            QVERIFY2(!once.startsWith(u"ERROR"_s), qPrintable(html));
            QVERIFY2(clean(once) == once, qPrintable(html));
            unlike += once == html ? 0 : 1;
        }
        QVERIFY(unlike > 1000);
    }

    void manyDrawingsAreLeftOutQuickly()
    {
        QCOMPARE(clean(u"<svg>"_s.repeated(100000) + u"<p>a</p>"_s), u"<p>a</p>"_s);
        QCOMPARE(clean(u"<svg><b>"_s.repeated(200)), u"<b>"_s.repeated(200) + u"</b>"_s.repeated(200));
        QCOMPARE(clean(u"<math><svg></math>"_s.repeated(50000)), QString());
        QCOMPARE(clean(u"<p title=\""_s + u"<svg"_s.repeated(100000) + u"\">a</p>"_s),
                 u"<p title=\""_s + u"&lt;svg"_s.repeated(100000) + u"\">a</p>"_s);
    }

    void bombsAreRefusedQuickly_data()
    {
        QTest::addColumn<QString>("html");
        QString fonts;
        for (int i = 0; i < 200; ++i)
            fonts += u"<font size=%1>"_s.arg(i);
        QTest::newRow("open elements") << u"<div>"_s.repeated(100000);
        QTest::newRow("open spans") << u"<span>"_s.repeated(100000);
        QTest::newRow("tables") << u"<table><tr><td>"_s.repeated(50000);
        QTest::newRow("formatting in every paragraph") << fonts + u"<p>x"_s.repeated(100000);
        QTest::newRow("spans that stay open") << u"<span><div></span></div>"_s.repeated(40000);
        QTest::newRow("divs that stay open") << u"<div><table></div>"_s.repeated(40000);
        QTest::newRow("drawings left early") << u"</svg><svg><ruby><ruby></object>"_s.repeated(10000);
        QTest::newRow("too large") << u"x"_s.repeated(1100000);
    }

    void bombsAreRefusedQuickly()
    {
        QFETCH(QString, html);
        const Result<QString> result = html::sanitise(html);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
    }

    void longButFlatDocumentsAreTaken()
    {
        const QString html =
            u"<p>a <b>b</b><br><a name=x>c<ul><li>d<li>e</ul><table><tr><td><div>f<td>g<tr><td>h</table>"_s.repeated(
                3000);
        QVERIFY_RESULT(html::sanitise(html));
    }
};

QTEST_GUILESS_MAIN(SanitiseTest)
#include "sanitise_test.moc"
