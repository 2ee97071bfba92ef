#include "resources/resources.h"
#include "tests/gui/phrase_fixture.h"
#include "tests/gui/scenes.h"

#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString kOwnParagraph = u"<p>Dear Amélie,</p><p dir=\"auto\">{{Personal touch}}</p><p>Yours</p>"_s;
const QString kLong =
    u"It was lovely to meet you at the harbour on Tuesday and to hear about the old boats, the new hall and all the "
    "people who made it happen in so short a time, against all odds."_s;

struct Waves : QSyntaxHighlighter {
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wave.setUnderlineColor(Qt::red);
        if (const qsizetype at = text.indexOf(u"harbuor"); at >= 0)
            setFormat(static_cast<int>(at), 7, wave);
    }
};

} // namespace

class PhraseOnPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void whatIsTypedStandsOnThePaper_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<bool>("isText");
        QTest::newRow("paragraph of its own") << kOwnParagraph << false;
        QTest::newRow("inside a paragraph")
            << u"<p>Dear Amélie, {{Personal touch}} We will be in Lyon soon, and so on and so forth.</p><p>Yours</p>"_s
            << false;
        QTest::newRow("before a full stop") << u"<p>Well, <b>{{Personal touch}}</b>. Good.</p><p>Yours</p>"_s << false;
        QTest::newRow("first of all") << u"{{Personal touch}} next Yours"_s << false;
        QTest::newRow("list item") << u"<ul><li>one</li><li>{{Personal touch}}</li><li>Yours</li></ul>"_s << false;
        QTest::newRow("table cell")
            << u"<table width=600 style='background:#eee'><tr><td style='padding:20px'>a</td><td align=center>"
               "<p style='margin:0'>{{Personal touch}}</p></td></tr><tr><td>Yours</td></tr></table>"_s
            << false;
        QTest::newRow("plain text") << u"Dear Amélie,\n\n{{Personal touch}}\n\nYours\nAda"_s << true;
        QTest::newRow("plain text, inside a line") << u"Well, {{Personal touch}}: so it is.\nYours"_s << true;
    }
    void whatIsTypedStandsOnThePaper()
    {
        QFETCH(QString, letter);
        QFETCH(bool, isText);
        PhraseDesk desk(letter, isText ? merge::Place::Text : merge::Place::Html);
        desk.start();
        QVERIFY(desk.view.hasSlot());
        QVERIFY(desk.edit->hasFocus());
        QVERIFY(!desk.view.wordBox(u"personal").isEmpty()); // the placeholder
        QVERIFY(!desk.view.text().contains(u"personal"_s));
        QVERIFY(desk.caret().height() > 8);
        QVERIFY(desk.caret().left() <= desk.view.wordBox(u"Write").left() + 1);

        desk.type(u"Bonjour & <hello>"_s);
        QVERIFY(desk.view.wordBox(u"personal").isEmpty());
        QCOMPARE(desk.changes.last(), u"Bonjour & <hello>"_s);
        const QRect first = desk.view.wordBox(u"Bonjour");
        const QRect last = desk.view.wordBox(u"<hello>");
        QVERIFY(!first.isEmpty() && first.right() < last.left());
        QVERIFY(qAbs(desk.caret().left() - last.right()) <= 2);
        QVERIFY(qAbs(desk.caretAt(0).left() - first.left()) <= 1);
        QCOMPARE(desk.caret().top(), desk.caretAt(0).top());
        const QRect under = desk.edit->geometry();
        QVERIFY(under.contains(first.center()) && under.contains(last.center()));

        // Everything stands where it stands in the email that is sent.
        PaperView sent;
        sent.resize(desk.view.size());
        sent.show();
        if (isText)
            sent.setPlainText(desk.sent());
        else
            sent.setMessage(desk.sent());
        QCOMPARE(desk.view.text(), sent.text());
        for (qsizetype i = 0; i <= sent.text().size(); ++i) {
            const QPointF here = desk.view.sheet().runs().caretBox(i).topLeft();
            const QPointF there = sent.sheet().runs().caretBox(i).topLeft();
            QVERIFY2(QLineF(here, there).length() < 1, qPrintable(sent.text().left(i)));
        }
    }

    void theCaretGoesWhereThePersonClicks()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start(kLong);
        const auto at = static_cast<int>(kLong.indexOf(u"harbour"));
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.pointAt(at));
        QCOMPARE(desk.edit->textCursor().position(), at);
        desk.type(u"old "_s);
        QVERIFY(desk.edit->phrase().contains(u"the old harbour"_s));
        // In the last line, which has room behind its end.
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, desk.pointAt(at));
        QTest::mouseMove(desk.view.viewport(), desk.pointAt(at + 3));
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.pointAt(at + 3));
        QCOMPARE(desk.edit->textCursor().selectedText(), u"old"_s);
        desk.type(u"new"_s);
        QVERIFY(desk.edit->phrase().contains(u"the new harbour"_s));
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, {}, desk.pointAt(at + 6));
        QCOMPARE(desk.edit->textCursor().selectedText(), u"harbour"_s);
        // A click beside the slot selects nothing in it and leaves the phrase alone.
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.view.wordBox(u"Dear").center());
        QVERIFY(!desk.edit->textCursor().hasSelection() || desk.edit->textCursor().selectedText() == u"harbour"_s);
    }

    void theCaretMovesOnTheLinesThatAreSeen()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start(kLong);
        const qreal lastLine = desk.caret().top();
        QVERIFY(lastLine > desk.caretAt(0).top()); // several lines
        QTest::keyClick(desk.edit, Qt::Key_Home);
        const int startOfLast = desk.edit->textCursor().position();
        QVERIFY(startOfLast > 20);
        QCOMPARE(desk.caret().top(), lastLine);
        QTest::keyClick(desk.edit, Qt::Key_Up);
        QVERIFY(desk.caret().top() < lastLine);
        QVERIFY(qAbs(desk.caret().left() - desk.caretAt(startOfLast).left()) < 5);
        QTest::keyClick(desk.edit, Qt::Key_End);
        const qreal farRight = desk.caret().left();
        QTest::keyClick(desk.edit, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(desk.edit->textCursor().hasSelection());
        QCOMPARE(desk.caret().top(), lastLine);
        QTest::keyClick(desk.edit, Qt::Key_Home);
        QTest::keyClick(desk.edit, Qt::Key_Up);
        QTest::keyClick(desk.edit, Qt::Key_End);
        QTest::keyClick(desk.edit, Qt::Key_Down); // the last line is shorter: its end, but the column is kept
        QTest::keyClick(desk.edit, Qt::Key_Up);
        QVERIFY(qAbs(desk.caret().left() - farRight) < 8);
        QTest::keyClick(desk.edit, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(desk.edit, Qt::Key_Up); // no further up
        QCOMPARE(desk.edit->textCursor().position(), 0);
    }

    void lineBreaksAreThoseOfTheEmail_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<bool>("isText");
        QTest::newRow("html") << kOwnParagraph << false;
        QTest::newRow("text") << u"Dear Amélie,\n\n{{Personal touch}}\n\nYours"_s << true;
    }
    void lineBreaksAreThoseOfTheEmail()
    {
        QFETCH(QString, letter);
        QFETCH(bool, isText);
        PhraseDesk desk(letter, isText ? merge::Place::Text : merge::Place::Html);
        desk.start();
        desk.type(u"one"_s);
        QTest::keyClick(desk.edit, Qt::Key_Return);
        const qreal second = desk.caret().top();
        QVERIFY(second > desk.caretAt(0).top()); // seen before anything is typed there
        QTest::keyClick(desk.edit, Qt::Key_Return);
        desk.type(u"three"_s);
        QCOMPARE(desk.edit->phrase(), u"one\n\nthree"_s);
        QVERIFY(desk.view.wordBox(u"three").top() > second);
        QCOMPARE(desk.caretAt(4).top(), second);
        QTest::keyClick(desk.edit, Qt::Key_Up);
        QCOMPARE(desk.edit->textCursor().position(), 4); // the empty line
        QTest::keyClick(desk.edit, Qt::Key_Up);
        QCOMPARE(desk.edit->textCursor().position(), 3); // “three” is wider than “one”
        QVERIFY(desk.view.text().contains(u"one\n\nthree"_s));
    }

    void blanksBehindTheLastWordAreSeenWhileTyping()
    {
        PhraseDesk desk(u"<p>Well, {{Personal touch}} then.</p>"_s);
        desk.start(u"so"_s);
        const qreal before = desk.caret().left();
        const QRect then = desk.view.wordBox(u"then.");
        QTest::keyClick(desk.edit, Qt::Key_Space);
        QVERIFY(desk.caret().left() > before);
        QCOMPARE(desk.view.wordBox(u"then."), then); // HTML knows one blank only
        desk.type(u"be it"_s);
        QVERIFY(desk.view.wordBox(u"then.").left() > then.left());
        QCOMPARE(desk.view.text(), u"Well, so be it then."_s);
    }

    void rightToLeftPhrasesGrowToTheLeft()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start();
        desk.type(u"سعدت"_s);
        const QRectF first = desk.caret();
        QVERIFY(first.left() > 400); // the paragraph takes the direction of what is written
        desk.type(u" بلقائك"_s);
        QVERIFY(desk.caret().left() < first.left());
        QVERIFY(desk.caretAt(0).left() > first.left());
        const QRect name = desk.view.wordBox(u"سعدت");
        QVERIFY(qAbs(desk.caretAt(0).left() - name.right()) <= 1);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, QPoint(name.right() - 1, name.center().y()));
        QCOMPARE(desk.edit->textCursor().position(), 0);
        keepScreenshot(pictureOf(desk.view), u"phrase-right-to-left"_s);
    }

    void mixedDirectionsAreInOrder()
    {
        PhraseDesk desk(u"<p>Dear Amélie, {{Personal touch}} and so on.</p>"_s);
        desk.start();
        desk.type(u"مرحبا بك at 12"_s);
        const QRect hello = desk.view.wordBox(u"مرحبا");
        const QRect to = desk.view.wordBox(u"بك");
        const QRect at = desk.view.wordBox(u"at");
        QVERIFY(to.right() <= hello.left() && hello.right() < at.left());
        QVERIFY(desk.caret().left() > at.right());
        QVERIFY(qAbs(desk.caretAt(5).left() - hello.left()) <= 1); // behind the first word
    }

    void earlierPhrasesAreOffered()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start();
        desk.edit->setEarlierPhrases({u"Thank you for the tea."_s, u"It was lovely to meet you."_s});
        desk.type(u"it"_s);
        QCOMPARE(desk.edit->suggestion(), u" was lovely to meet you."_s);
        QVERIFY(!desk.view.wordBox(u"lovely").isEmpty());
        QVERIFY(!desk.view.text().contains(u"lovely"_s)); // not in the email
        QVERIFY(!desk.sent().contains(u"lovely"_s));
        keepScreenshot(pictureOf(desk.view), u"phrase-suggestion"_s);
        QTest::keyClick(desk.edit, Qt::Key_Escape);
        QVERIFY(desk.view.wordBox(u"lovely").isEmpty());
        desk.type(u" w"_s);
        QTest::keyClick(desk.edit, Qt::Key_Tab);
        QCOMPARE(desk.edit->phrase(), u"it was lovely to meet you."_s);
        QVERIFY(desk.edit->hasFocus());
        QVERIFY(desk.view.text().contains(u"it was lovely to meet you."_s));
        QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.edit->phrase(), u"it w"_s);
        QTest::keyClick(desk.edit, Qt::Key_Left);
        QVERIFY(desk.edit->suggestion().isEmpty()); // only at the end
        QTest::keyClick(desk.edit, Qt::Key_Right);
        QTest::keyClick(desk.edit, Qt::Key_Right);
        QCOMPARE(desk.edit->phrase(), u"it was lovely to meet you."_s);
    }

    void theFirstOfSeveralSlotsIsWritten()
    {
        PhraseDesk desk(u"<p style='display:none'>{{Personal touch}}</p><p>First: {{Personal touch}}!</p>"
                        "<p>Second: <b>{{Personal touch}}</b></p>"_s);
        desk.start();
        desk.type(u"hello"_s);
        QCOMPARE(desk.view.text(), u"First: hello!\n\nSecond: hello"_s);
        QVERIFY(desk.caret().top() < desk.view.wordBox(u"Second:").top());
        QVERIFY(desk.caret().left() > desk.view.wordBox(u"First:").right());
    }

    void whatIsBeingComposedIsSeenAndNotKept()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start(u"ab"_s);
        QTest::keyClick(desk.edit, Qt::Key_Left);
        QInputMethodEvent composing(u"にほん"_s, {});
        QCoreApplication::sendEvent(desk.edit, &composing);
        QCOMPARE(desk.edit->phrase(), u"ab"_s);
        QCOMPARE(desk.edit->shownPhrase(), u"aにほんb"_s);
        QVERIFY(desk.changes.isEmpty());
        QVERIFY(desk.view.text().contains(u"aにほんb"_s));
        const QRect area = desk.edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        QVERIFY(qAbs(area.left() + desk.edit->x() - desk.caretAt(4).left()) <= 1);
        QInputMethodEvent commit;
        commit.setCommitString(u"日本"_s);
        QCoreApplication::sendEvent(desk.edit, &commit);
        QCOMPARE(desk.edit->phrase(), u"a日本b"_s);
        QCOMPARE(desk.changes.last(), u"a日本b"_s);
    }

    void onlyPlainTextGetsIn()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start();
        auto *data = new QMimeData; // the clipboard owns it
        data->setText(u"one\r\ntwo\u2028three\t\u0007\uE0F2!"_s);
        data->setHtml(u"<b>one</b>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(desk.edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.edit->phrase(), u"one\ntwo\nthree !"_s);
        desk.edit->selectAll();
        QTest::keyClick(desk.edit, Qt::Key_X, Qt::ControlModifier);
        QVERIFY(desk.edit->phrase().isEmpty());
        QVERIFY(!desk.view.wordBox(u"personal").isEmpty());
        desk.type(u"so\u00a0!"_s); // a blank that does not break stays one
        QCOMPARE(desk.edit->phrase(), u"so\u00a0!"_s);
    }

    void anotherPersonBringsAnotherPhraseWithoutUndo()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start(u"for Amélie"_s);
        desk.type(u"!"_s);
        desk.changes.clear();
        desk.start(u"for Jun"_s);
        QVERIFY(desk.changes.isEmpty());
        QTest::keyClick(desk.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.edit->phrase(), u"for Jun"_s);
        QCOMPARE(desk.edit->textCursor().position(), 7);
    }

    void misspelledWordsGetTheirWave()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start(u"at the harbuor"_s);
        const Waves waves(desk.edit->document());
        QCoreApplication::processEvents(); // the highlighter works later
        const QImage image = pictureOf(desk.view);
        const QRect word = desk.view.wordBox(u"harbuor");
        int red = 0;
        for (int y = word.bottom() - 4; y <= word.bottom() + 2; ++y) {
            for (int x = word.left(); x < word.right(); ++x)
                red += image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 60 ? 1 : 0;
        }
        QVERIFY(red > 20);
        keepScreenshot(image, u"phrase-misspelled"_s);
    }

    void screenReadersKnowWhoseTouchItIs()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start(u"Hello"_s);
        QAccessibleInterface *edit = QAccessible::queryAccessibleInterface(desk.edit);
        QCOMPARE(edit->text(QAccessible::Name), u"Personal touch for Amélie Dubois"_s);
        QVERIFY(edit->textInterface() != nullptr);
        QCOMPARE(edit->textInterface()->text(0, 5), u"Hello"_s);
        QVERIFY(edit->rect().contains(desk.view.viewport()->mapToGlobal(desk.view.wordBox(u"Hello").center())));
        QVERIFY(edit->state().focused);
    }

    void theCaretStaysInSight()
    {
        PhraseDesk desk(u"<p>word</p>"_s.repeated(40) + u"<p>{{Personal touch}}</p>"_s + u"<p>word</p>"_s.repeated(40));
        desk.start();
        desk.type(u"x"_s);
        QVERIFY(desk.view.viewport()->rect().contains(desk.caret().toAlignedRect()));
    }

    void picturesForPeople()
    {
        PhraseDesk desk(kOwnParagraph);
        desk.start();
        keepScreenshot(pictureOf(desk.view), u"phrase-empty"_s);
        desk.start(kLong);
        QTextCursor cursor = desk.edit->textCursor();
        cursor.setPosition(40);
        cursor.setPosition(120, QTextCursor::KeepAnchor);
        desk.edit->setTextCursor(cursor);
        keepScreenshot(pictureOf(desk.view, 2), u"phrase-selection-200-percent"_s);
        desk.view.setPalette(darkPalette());
        desk.view.setDark(true);
        keepScreenshot(pictureOf(desk.view), u"phrase-dark-simulated"_s);
        PhraseDesk text(u"Dear Amélie,\n\n{{Personal touch}}\n\nYours,\nAda"_s, merge::Place::Text);
        text.start(u"It was lovely"_s);
        keepScreenshot(pictureOf(text.view), u"phrase-plain-text"_s);
        PhraseDesk design(
            u"<body style='margin:0;background:#f3f5f4'><table width=600 align=center bgcolor=white><tr><td "
            "style='padding:32px;font:16px/26px Georgia;color:#24323a'>Hello Zoë,<br><br>{{Personal "
            "touch}}<br><br>See you soon.</td></tr></table></body>"_s);
        design.start(kLong);
        keepScreenshot(pictureOf(design.view), u"phrase-in-design"_s);
    }
};

QTEST_MAIN(PhraseOnPaperTest)
#include "phrase_on_paper_test.moc"
