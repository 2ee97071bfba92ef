#include "resources/resources.h"
#include "tests/gui/scenes.h"
#include "ui/paper/bidi.h"
#include "ui/paper/css.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/prepared_html.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QSize kWindow{720, 900};

std::unique_ptr<PaperView> viewOf(const QString &html, PaperView::PictureSource pictures = {}, QSize size = kWindow)
{
    auto view = std::make_unique<PaperView>();
    view->setPalette(lightPalette());
    view->resize(size);
    view->setMessage(html, std::move(pictures));
    view->show();
    return view;
}

/// How many pixels of the area have nearly that colour.
int countOf(const QImage &image, const QRect &area, const QColor &colour)
{
    int count = 0;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool near = qAbs(pixel.red() - colour.red()) < 12 && qAbs(pixel.green() - colour.green()) < 12 &&
                              qAbs(pixel.blue() - colour.blue()) < 12;
            count += near ? 1 : 0;
        }
    }
    return count;
}

int countOf(const QImage &image, const QColor &colour)
{
    return countOf(image, image.rect(), colour);
}

QImage plain(const QColor &colour, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QString asDataUrl(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

} // namespace

class PaperViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void showsTheSampleLetterOnItsPaper()
    {
        const auto view = viewOf(sampleLetter(u"Zoë"_s, u"It was lovely to meet you."_s), samplePicture);
        QVERIFY(!view->wordBox(u"Zoë,").isEmpty());
        QVERIFY(view->wordBox(u"Hello").right() <= view->wordBox(u"Zoë,").left());
        QVERIFY(view->wordBox(u"lovely").top() > view->wordBox(u"Hello").bottom());
        QVERIFY(view->text().contains(u"It was lovely to meet you."_s));
        QCOMPARE(view->accessibleDescription(), view->text());
        QVERIFY(!view->accessibleName().isEmpty());
        const QImage image = pictureOf(*view);
        QCOMPARE(countOf(image, Qt::magenta), 0);
        QVERIFY(countOf(image, QColor(0xff, 0xd5, 0x90)) > 500);  // the sun of the picture
        QVERIFY(countOf(image, QColor(0x2b, 0x7a, 0x78)) > 3000); // the button
    }

    void theCardIsCentredAndSixHundredWide()
    {
        const auto view = viewOf(sampleLetter(u"Zoë"_s, u"It was lovely to meet you."_s), samplePicture);
        const QImage image = pictureOf(*view);
        const int y = view->wordBox(u"Hello").center().y();
        int left = 0;
        while (left < image.width() && image.pixelColor(left, y) != Qt::white)
            ++left;
        int right = image.width() - 1;
        while (right > left && image.pixelColor(right, y) != Qt::white)
            --right;
        QCOMPARE(right - left + 1, 600);
        QCOMPARE(view->wordBox(u"Hello").left(), left + 40); // what is centred is the card, not its text
        QVERIFY(qAbs(left - (view->viewport()->width() - 1 - right)) <= 1);
    }

    void picturesForPeople()
    {
        // Also the picture that people look at: light, dark, on a screen with 200 %, enlarged, as on a phone.
        const QString letter =
            sampleLetter(u"Zoë"_s, u"It was lovely to meet you at the boat fair, and I still smile about the story of "
                                   "the runaway dinghy."_s);
        const auto view = viewOf(letter, samplePicture, {720, 1010});
        keepScreenshot(pictureOf(*view), u"letter-light"_s);
        const QImage sharp = pictureOf(*view, 2);
        keepScreenshot(sharp, u"letter-200-percent-screen"_s);
        QCOMPARE(sharp.size(), view->size() * 2);
        view->setPalette(darkPalette());
        const QImage dark = pictureOf(*view);
        keepScreenshot(dark, u"letter-dark"_s);
        QCOMPARE(dark.pixelColor(4, 4).rgb(), theme::colour(theme::Colour::Desk, darkPalette()).rgb());
        QVERIFY(countOf(dark, Qt::white) > 100'000);
        const int wordWidth = view->wordBox(u"everybody").width();
        view->setNarrow(true);
        QCOMPARE(view->documentSize().width(), 375);
        QVERIFY(qAbs(view->wordBox(u"everybody").width() - wordWidth) <= 1); // laid out for the phone, not shrunk
        keepScreenshot(pictureOf(*view), u"letter-narrow"_s);
        view->setNarrow(false);
        view->setPalette(lightPalette());
        view->resize(1360, 1010);
        view->setZoom(2);
        QCOMPARE(view->documentSize().width(), 1280);
        keepScreenshot(pictureOf(*view), u"letter-enlarged"_s);
    }

    void showsWhatPeopleWriteByHand()
    {
        const auto view = viewOf(
            u"<h2>Dear all</h2><p>A <b>bold</b>, <i>slanted</i>, <u>underlined</u> and <s>struck</s> word, "
            u"<code>code</code>, H<sub>2</sub>O and "
            "x<sup>2</sup>, <a href='https://example.com'>a link</a>, <span style='background:#fff3a3'>marked</span>, "
            "日本語の文章と "
            "Tiếng Việt, Łódź, ქართული, Ελληνικά.</p><ul><li>first point</li><li>second "
            "point<ul><li>deeper</li></ul></li></ul>"
            "<ol><li>one</li><li>two</li></ol><blockquote>What was said before<br>in two lines</blockquote><hr>"
            "<table border=1 cellpadding=6 style='border-collapse:collapse'><tr><th>Name<th>Amount<tr><td>Anna<td "
            "align=right>12.50</table>"
            "<p style='border:2px dashed #c07;border-radius:10px;padding:8px'>dashed</p>"
            "<p style='border:1px solid #07c;border-radius:12px;padding:10px;background:#eef6ff'>rounded</p>"
            "<p style='border-left:6px solid #0a7;border-top:2px dotted #888;padding:8px'>mixed</p>"
            "<img src='https://tracker.example/x.png' width=200 height=60 alt='Our new logo'><pre>  kept   blanks\n  second line</pre>"_s);
        const QImage image = pictureOf(*view);
        keepScreenshot(image, u"by-hand"_s);
        QVERIFY(view->wordBox(u"deeper").left() > view->wordBox(u"second").left());
        QVERIFY(view->wordBox(u"one").left() > view->wordBox(u"1.").right());
        const QRect quote = view->wordBox(u"What");
        QVERIFY(countOf(image, QRect(quote.left() - 20, quote.top(), 20, quote.height()), QColor(0xc9, 0xd0, 0xd6)) >
                20); // its bar
        QVERIFY(view->wordBox(u"Amount").left() > view->wordBox(u"Name").right());
    }

    void rightToLeftParagraphsReadFromTheRight()
    {
        const auto view =
            viewOf(u"<p dir=rtl>שלום עולם (טוב), Anna 12.5 ביחד.</p><p>Dear مريم الهاشمي, welcome back.</p>"
                   "<p dir=auto>سعدت كثيرًا بلقائك في المعرض، وما زلت أذكر حديثنا عن القوارب (الشراعية) القديمة التي "
                   "رأيناها معًا في الميناء القديم ذلك الصباح الجميل.</p><ul dir=rtl><li>ראשון</li><li>שני</li></ul>"
                   "<ol dir=rtl><li>ראשון בתור</li></ol><blockquote dir=rtl>ציטוט קצר</blockquote>"
                   "<table dir=rtl border=1 cellpadding=4><tr><td>ימין</td><td>שמאל</td></tr></table>"_s);
        keepScreenshot(pictureOf(*view), u"right-to-left"_s);
        const QRect first = view->wordBox(u"שלום");
        const QRect second = view->wordBox(u"עולם");
        QVERIFY(!first.isEmpty());
        QVERIFY(first.left() >= second.right());
        QVERIFY(first.right() > kWindow.width() - 80); // at the right edge of the paper
        QVERIFY(view->wordBox(u"Anna").right() <= view->wordBox(u"עולם").left());
        // In an English line the Arabic name is turned, the comma after it is not.
        const QRect dear = view->wordBox(u"Dear");
        const QRect name = view->wordBox(u"مريم");
        const QRect family = view->wordBox(u"الهاشمي");
        const QRect welcome = view->wordBox(u"welcome");
        QVERIFY(dear.right() <= family.left() && family.right() <= name.left() && name.right() < welcome.left());
        QVERIFY(view->wordBox(u"ימין").left() > view->wordBox(u"שמאל").right());
        QVERIFY(view->wordBox(u"\u2022").left() > view->wordBox(u"ראשון").right() - 1);
        QVERIFY(view->text().contains(u"Dear مريم الهاشمي, welcome back."_s));
    }

    void bidirectionalRunsFollowTheAlgorithm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QString>("seen"); // runs from left to right, those from right to left reversed
        QTest::newRow("latin") << u"abc"_s << false << u"abc"_s;
        QTest::newRow("hebrew in english") << u"a אב גד, z"_s << false << u"a דג בא, z"_s;
        QTest::newRow("english in hebrew") << u"אב xy גד."_s << true << u".דג xy בא"_s;
        QTest::newRow("number in hebrew") << u"אב 12.5 גד"_s << true << u"דג 12.5 בא"_s;
        QTest::newRow("percent") << u"אב 50% גד"_s << true << u"דג 50% בא"_s;
        QTest::newRow("two numbers in english hebrew") << u"אב 1 2"_s << false << u"2 1 בא"_s;
        QTest::newRow("trailing stop in english") << u"אב."_s << false << u"בא."_s;
        QTest::newRow("mark stays with its letter") << u"אׁב"_s << true << u"בׁא"_s;
    }
    void bidirectionalRunsFollowTheAlgorithm()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        QFETCH(QString, seen);
        QString result;
        for (const paper::BidiRun &run : paper::visualRuns(text, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight)) {
            QString part = text.mid(run.start, run.length);
            if (run.rightToLeft)
                std::reverse(part.begin(), part.end());
            result += part;
        }
        QCOMPARE(result, seen);
    }

    void picturesComeOnlyFromTheirSource()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress(QHostAddress::LocalHost)));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"secret.png"_s);
        QVERIFY(plain(Qt::red, {50, 50}).save(file));
        const QString base = u"http://127.0.0.1:%1/"_s.arg(listener.serverPort());
        QStringList asked;
        const auto view = viewOf(
            u"<html><head><base href='%1'><link rel=stylesheet href='%1a.css'><style>@import url('%1b.css'); "
            u"body{background:url(%1c.png)}"
            "</style></head><body background='%1d.png'><img src='%1e.png'><img src='//127.0.0.1/f.png'><img "
            "src='%2'><img src='file://%2'>"
            "<img src='../g.png'><div style=\"background-image:url('%1h.png');height:20px\">x</div><iframe "
            "src='%1i'></iframe>"
            "<object data='%1j'></object><ul "
            "style=\"list-style-image:url(%1k.png)\"><li>item</li></ul><script>alert(1)</script>"
            "<img src='cid:one@two' width=50 height=50><img src='three.png' width=50 height=50><img src='%3' width=50 height=50></body></html>"_s
                .arg(base, file, asDataUrl(plain(Qt::blue, {10, 10}))),
            [&asked](const QString &id) {
                asked << id;
                return plain(id == u"one@two" ? Qt::green : Qt::cyan, {10, 10});
            });
        const QImage image = pictureOf(*view);
        QVERIFY(!listener.waitForNewConnection(300));
        asked.removeDuplicates();
        QCOMPARE(asked, QStringList({u"one@two"_s, u"three.png"_s}));
        QCOMPARE(countOf(image, Qt::red), 0);
        QVERIFY(countOf(image, Qt::green) >= 2400);
        QVERIFY(countOf(image, Qt::cyan) >= 2400);
        QVERIFY(countOf(image, Qt::blue) >= 2400);
        QVERIFY(!view->text().contains(u"alert"_s));
    }

    void clickOnALinkOnlyTellsSo()
    {
        const auto view = viewOf(u"<p>See <a href='https://example.com/?a=1&amp;b=2'>programme</a>.</p><p dir=rtl><a "
                                 "href='https://example.com/he'>שלום</a> עולם אחר</p>"_s);
        QSignalSpy activated(view.get(), &PaperView::linkActivated);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordBox(u"programme").center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordBox(u"See").center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordBox(u"שלום").center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordBox(u"עולם").center());
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].toString(), u"https://example.com/?a=1&b=2"_s);
        QCOMPARE(activated[1][0].toString(), u"https://example.com/he"_s);
    }

    void scrollsByKeyboardAndKeepsItsPlaceWhenTheTextChanges()
    {
        const QString body = u"<p>word</p>"_s.repeated(200);
        const auto view = viewOf(body);
        QTest::keyClick(view.get(), Qt::Key_Space);
        const int place = view->verticalScrollBar()->value();
        QVERIFY(place > 300);
        view->setMessage(body + u"<p>more</p>"_s);
        QCOMPARE(view->verticalScrollBar()->value(), place);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(view->verticalScrollBar()->value() > place);
        QTest::keyClick(view.get(), Qt::Key_End);
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->verticalScrollBar()->value(), 0);
    }

    void whatIsTooWideIsMadeToFit()
    {
        const auto view = viewOf(u"<table width=1200 bgcolor='#0000ff'><tr><td>wide</td></tr></table>"_s);
        QCOMPARE(view->documentSize().width(), 640);
        const QImage image = pictureOf(*view);
        const int y = view->wordBox(u"wide").center().y();
        QVERIFY(countOf(image, QRect(0, y, kWindow.width(), 1), Qt::blue) > 560);
    }

    void tablesInTablesStayWithinThePaper_data()
    {
        QTest::addColumn<QString>("inner");
        QTest::newRow("two columns") << u"<table width=100%><tr><td>When</td><td>last %1</td></tr></table>"_s.arg(
            u"word "_s.repeated(60));
        QTest::newRow("three columns")
            << u"<table width=100%><tr><td width=90>a</td><td width='50%'>last %1</td><td>c</td></tr></table>"_s.arg(
                   u"word "_s.repeated(60));
        QTest::newRow("wide picture") << u"<img src='cid:wide'>last"_s;
        QTest::newRow("picture of full width")
            << u"<img src='cid:wide' width=600 style='width:100%;max-width:600px;height:auto'>last"_s;
    }
    void tablesInTablesStayWithinThePaper()
    {
        QFETCH(QString, inner);
        const auto view = viewOf(u"<table width=100%><tr><td style='padding:30px'><table width=100%><tr><td "
                                 u"style='padding:30px'>%1</td></tr>"
                                 "</table></td></tr></table>"_s.arg(inner),
                                 [](const QString &) { return plain(Qt::blue, {2000, 500}); });
        view->setNarrow(true);
        const int small = view->wordBox(u"last").height();
        view->setMessage(u"<p>last</p>"_s);
        QCOMPARE(small, view->wordBox(u"last").height()); // not shrunk to fit
    }

    void emailsThatCouldStandStillAreRefused_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("deep") << u"<div>"_s.repeated(100'000) + u"x"_s;
        QTest::newRow("deep and closed") << u"<div>"_s.repeated(5000) + u"x"_s + u"</div>"_s.repeated(5000);
        QTest::newRow("deep formatting") << u"<b><i>"_s.repeated(3000) + u"x"_s;
        QTest::newRow("paragraphs in formatting") << u"<font size=1><p>"_s.repeated(3000) + u"x"_s;
        QTest::newRow("tables in tables") << u"<table><tr><td>a<td>"_s.repeated(14) + u"x"_s;
        QTest::newRow("lone tables in tables") << u"<table width=100%><tr><td>"_s.repeated(30);
        QTest::newRow("long") << u"<p>some words</p>"_s.repeated(400'000);
        QTest::newRow("many elements") << u"<i>x</i>"_s.repeated(60'000);
    }
    void emailsThatCouldStandStillAreRefused()
    {
        QFETCH(QString, html);
        QVERIFY(paper::prepareHtml(html, {}).refused);
        const auto view = viewOf(html);
        QVERIFY(view->text().contains(u"browser"_s));
    }

    void whatIsNotRefusedIsLaidOut_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("divs") << u"<div>"_s.repeated(240) + u"end"_s;
        QTest::newRow("spans") << u"<span style='color:red'>"_s.repeated(240) + u"end"_s;
        QTest::newRow("tables") << u"<table width=100%><tr><td>a<td>"_s.repeated(9) + u"end"_s;
        QTest::newRow("lists") << u"<ul><li>"_s.repeated(100) + u"end"_s;
        QTest::newRow("paragraphs") << u"<p>some words in a row</p>"_s.repeated(3000) + u"<p>end</p>"_s;
        QTest::newRow("one long word") << QString(50'000, u'x') + u" end"_s;
        QTest::newRow("unfinished") << u"end <table><tr><td <b <!-- <style>"_s;
        QTest::newRow("nothing at all after") << u"end</body></html></div></div>"_s;
        QTest::newRow("null character") << u"end"_s + QChar(0) + u" x"_s;
    }
    void whatIsNotRefusedIsLaidOut()
    {
        QFETCH(QString, html);
        QElapsedTimer timer;
        timer.start();
        const auto view = viewOf(html);
        QVERIFY(!pictureOf(*view).isNull());
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(view->text().contains(u"end"_s));
    }

    void gradientsThatCannotBeReadBecomeTheirFirstColour_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("read") << u"background:linear-gradient(to right, #ff0000, #00ff00)"_s
                              << u"background-image:url(gradient:0);"_s;
        QTest::newRow("not read") << u"background-image:conic-gradient(from 40deg, rgba(1,2,3,.5) 0%, red)"_s
                                  << u"background-color:rgba(1,2,3,.5);"_s;
        QTest::newRow("with a plain colour") << u"background-color:#123;background-image:radial-gradient(at 3px, red)"_s
                                             << u"background-color:#123;background-image:none;"_s;
        QTest::newRow("none") << u"color:red;background:url('a;b.png')"_s << u"color:red;background:url('a;b.png');"_s;
    }
    void gradientsThatCannotBeReadBecomeTheirFirstColour()
    {
        QFETCH(QString, style);
        std::vector<paper::Declaration> declarations = paper::parseDeclarations(style);
        std::vector<paper::Gradient> gradients;
        paper::extractGradients(declarations, gradients);
        QTEST(paper::toStyle(declarations), "expected");
    }

    void theEmptyMessageIsAnEmptyPaper()
    {
        const auto view = viewOf({});
        QCOMPARE(view->documentSize(), QSize(640, kWindow.height() - 2 * theme::kPage));
        QVERIFY(view->text().isEmpty());
        QVERIFY(countOf(pictureOf(*view), Qt::white) > 90'000);
    }
};

QTEST_MAIN(PaperViewTest)
#include "paper_view_test.moc"
