#include "resources/resources.h"
#include "tests/gui/scenes.h"
#include "ui/paper/bidi.h"
#include "ui/paper/css.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/prepared_html.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QWheelEvent>
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
        int right = view->viewport()->width() - 1;
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

    void textIsSelectedAndCopied()
    {
        const auto view = viewOf(u"<p>One <b>two</b> three.</p><p style='display:none'>hidden</p><ul><li>four</li></ul>"
                                 "<table><tr><td>five</td><td>six</td></tr></table><img alt='A boat'>"_s);
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->setFocus();
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"One two three.\n\nfour\nfive\tsix\n[A boat]"_s);
        const QRect two = view->wordBox(u"two");
        const QColor highlight = view->palette().color(QPalette::Active, QPalette::Highlight);
        const QColor ground = theme::mixed(Qt::white, highlight, 0.35);
        QVERIFY(countOf(pictureOf(*view), two, ground) > 50);

        const QPoint middle = two.center();
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(view->selectedText(), u"two"_s);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(two.left() + 1, two.center().y()), 1000);
        QTest::mouseMove(view->viewport(),
                         QPoint(view->wordBox(u"four").right() - 1, view->wordBox(u"four").center().y()));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, view->wordBox(u"four").center());
        QCOMPARE(view->selectedText(), u"two three.\n\nfour"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle, 1000);
        QVERIFY(view->selectedText().isEmpty());
        view->select(4, 4);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(view->selectedText(), u"two "_s);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"two"_s);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"two three."_s);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view->selectedText().startsWith(u"two three.\n\n"_s));
    }

    void theAddressOfALinkIsShown()
    {
        const auto view = viewOf(u"<p>Read <a href='https://example.com/more'>everything you need to know</a> and "
                                 "<a href='mailto:ada@example.com'>write</a>.</p>"_s);
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QSignalSpy hovered(view.get(), &PaperView::linkHovered);
        auto *line = view->findChild<QLabel *>(u"linkAddress"_s);
        QVERIFY(line->isHidden());
        QTest::mouseMove(view->viewport(), view->wordBox(u"need").center());
        QCOMPARE(line->text(), u"https://example.com/more"_s);
        QVERIFY(line->isVisible());
        QCOMPARE(view->viewport()->cursor().shape(), Qt::PointingHandCursor);
        keepScreenshot(pictureOf(*view), u"link-hovered"_s);
        QTest::mouseMove(view->viewport(), view->wordBox(u"Read").center());
        QVERIFY(line->isHidden());
        QCOMPARE(hovered.size(), 2);
        // By keyboard: Tab goes through the links, then on.
        QSignalSpy activated(view.get(), &PaperView::linkActivated);
        view->setFocus();
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(line->text(), u"https://example.com/more"_s);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(line->text(), u"mailto:ada@example.com"_s);
        keepScreenshot(pictureOf(*view), u"link-by-keyboard"_s);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"mailto:ada@example.com"_s);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QVERIFY(line->isHidden());
    }

    void zoomsByTheWheel()
    {
        const auto view = viewOf(u"<p>word</p>"_s);
        const int height = view->wordBox(u"word").height();
        QWheelEvent turn(QPointF(50, 50), QPointF(50, 50), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &turn);
        QVERIFY(view->zoom() > 1);
        QVERIFY(view->wordBox(u"word").height() > height);
    }

    void darkModeIsSimulated()
    {
        const auto view = viewOf(sampleLetter(u"Zoë"_s, u"It was lovely to meet you."_s), samplePicture);
        view->setDark(true);
        const QImage image = pictureOf(*view);
        keepScreenshot(image, u"letter-dark-simulated"_s);
        QVERIFY(countOf(image, QRect(34, 30, 638, 860), Qt::white) < 20'000); // only in the picture and on the button
        QVERIFY(countOf(image, QColor(0xff, 0xd5, 0x90)) > 500);              // the picture stays as it is
        QVERIFY(countOf(image, QColor(0x2b, 0x7a, 0x78)) > 3000);             // so does the dark button
        const QRect hello = view->wordBox(u"Hello");
        QVERIFY(countOf(image, hello, QColor(0x1e, 0x1e, 0x1e)) > 100);
        QVERIFY(qGray(image.pixel(hello.center())) < 250);
        // Emails with a design of their own for dark mode show that.
        view->setMessage(u"<style>@media (prefers-color-scheme:dark){body{background:#003300;color:#ffeeaa}}</style>"
                         "<body>mine</body>"_s);
        QCOMPARE(pictureOf(*view).pixelColor(view->wordBox(u"mine").topLeft() - QPoint(5, 5)), QColor(0, 0x33, 0));
        view->setDark(false);
        QCOMPARE(pictureOf(*view).pixelColor(view->wordBox(u"mine").topLeft() - QPoint(5, 5)), QColor(Qt::white));
    }

    void thePlainTextPartIsShownToTheLetter()
    {
        const auto view = viewOf({});
        const QString text = u"Dear Zoë,\n\n  - one   two\n  - https://example.com/ <b>\n\nمرحبا بك\nAda"_s;
        view->setPlainText(text);
        QCOMPARE(view->text(), text);
        QVERIFY(view->wordBox(u"two").left() > view->wordBox(u"one").right() + 15); // three blanks
        QVERIFY(view->wordBox(u"مرحبا").left() > 400);
        QSignalSpy activated(view.get(), &PaperView::linkActivated);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordBox(u"https://example.com/").center());
        QVERIFY(activated.isEmpty());
        keepScreenshot(pictureOf(*view), u"plain-text"_s);
        const QString longLine = u"word "_s.repeated(200);
        view->setPlainText(longLine + u"last"_s);
        QCOMPARE(view->text(), longLine + u"last"_s);
        QVERIFY(view->wordBox(u"last").top() > 100); // wrapped
    }

    void screenReadersReadTheText()
    {
        const auto view = viewOf(u"<p>One <a href='https://example.com'>two</a></p><p>three</p>"_s);
        QAccessibleInterface *paper = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(paper->role(), QAccessible::Document);
        QAccessibleTextInterface *text = paper->textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->text(0, text->characterCount()), u"One two\n\nthree"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(5, QAccessible::WordBoundary, &start, &end), u"two"_s);
        const QRect seen = view->wordBox(u"two");
        const QPoint corner = view->viewport()->mapToGlobal(seen.topLeft());
        const QRect first = text->characterRect(4);
        QVERIFY(qAbs(first.left() - corner.x()) <= 1 && qAbs(first.top() - corner.y()) <= 1);
        QVERIFY(first.width() > 2 && first.width() < seen.width());
        QCOMPARE(text->offsetAtPoint(view->viewport()->mapToGlobal(view->wordBox(u"three").topLeft() + QPoint(1, 5))),
                 9);
        text->setSelection(0, 4, 7);
        QCOMPARE(view->selectedText(), u"two"_s);
        QCOMPARE(text->selectionCount(), 1);
    }

    void linesBreakAsInBrowsers_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("mayBreak");
        QTest::newRow("full stop behind bold") << u"somebody <b>bold</b>."_s << u"bold"_s << u"."_s << false;
        QTest::newRow("bracket before link") << u"somebody (<a href='#'>link</a>)"_s << u"("_s << u"link"_s << false;
        QTest::newRow("bold inside a word") << u"some un<b>believ</b>able"_s << u"un"_s << u"believ"_s << false;
        QTest::newRow("hyphen") << u"somebody well-known"_s << u"well-"_s << u"known"_s << true;
        QTest::newRow("blank between") << u"somebody <b>bold</b> <i>thin</i>"_s << u"bold"_s << u"thin"_s << true;
        QTest::newRow("wbr") << u"somebody long<wbr>word"_s << u"long"_s << u"word"_s << true;
    }
    void linesBreakAsInBrowsers()
    {
        QFETCH(QString, html);
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, mayBreak);
        bool broke = false;
        for (int room = 100; room < 180; room += 3) {
            const auto view = viewOf(u"<div style='width:%1px'>%2</div>"_s.arg(room).arg(html), {}, {500, 200});
            const QRect first = view->wordBox(left);
            const QRect second = view->wordBox(right);
            QVERIFY(!first.isEmpty() && !second.isEmpty());
            broke = broke || second.top() > first.bottom() - 3;
        }
        QCOMPARE(broke, mayBreak);
    }

    void gradientsArePainted()
    {
        const auto view =
            viewOf(u"<div style='height:100px;background:linear-gradient(to right, #ff0000, #0000ff)'>x</div>"_s);
        const QImage image = pictureOf(*view);
        const int y = view->wordBox(u"x").center().y() + 30;
        const QColor left = image.pixelColor(view->wordBox(u"x").left() + 3, y);
        const QColor right = image.pixelColor(view->wordBox(u"x").left() + 590, y);
        QVERIFY(left.red() > 240 && left.blue() < 20);
        QVERIFY(right.blue() > 240 && right.red() < 20);
    }

    void coloursAreReadAsCssWritesThem_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<QColor>("colour");
        QTest::newRow("short") << u"#f80"_s << QColor(255, 136, 0);
        QTest::newRow("alpha last") << u"#ff880080"_s << QColor(255, 136, 0, 128);
        QTest::newRow("rgb") << u"rgb(1, 2, 3)"_s << QColor(1, 2, 3);
        QTest::newRow("rgba") << u"rgba(100%, 0%, 0%, .5)"_s << QColor(255, 0, 0, 128);
        QTest::newRow("new style") << u"rgb(1 2 3 / 20%)"_s << QColor(1, 2, 3, 51);
        QTest::newRow("name") << u" RebeccaPurple "_s << QColor();
        QTest::newRow("known name") << u"Teal"_s << QColor(0, 128, 128);
        QTest::newRow("nonsense") << u"#12"_s << QColor();
    }
    void coloursAreReadAsCssWritesThem()
    {
        QFETCH(QString, css);
        QTEST(paper::cssColour(css).value_or(QColor()), "colour");
    }

    void mediaQueriesHoldOnlyWhenTheyAreKnownTo_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<QString>("light");
        QTest::newRow("width") << u"@media (max-width:480px){a{b:c}} d{e:f}"_s
                               << u"@media (max-width:480px) {a{b:c}} d{e:f}"_s;
        QTest::newRow("dark") << u"x{y:z}@media (prefers-color-scheme:dark){a{b:c}}"_s << u"x{y:z}"_s;
        QTest::newRow("light") << u"@media screen and (prefers-color-scheme: light){a{b:c}}"_s
                               << u"@media screen {a{b:c}}"_s;
        QTest::newRow("unknown") << u"@media (hover:hover){a{b:c}}@media print, (min-width:1px){a{b:c}}"_s
                                 << u"@media print, (min-width:1px) {a{b:c}}"_s;
        QTest::newRow("never closed") << u"@media (hover:hover){a{b:c}"_s << QString();
    }
    void mediaQueriesHoldOnlyWhenTheyAreKnownTo()
    {
        QFETCH(QString, css);
        QTEST(paper::withMediaFor(css, paper::ColourScheme::Light), "light");
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
