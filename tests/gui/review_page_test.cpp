#include "tests/gui/scenes.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "ui/app_window.h"
#include "ui/widgets/info_bar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

void openReview(WindowFixture &fixture)
{
    fixture.open();
    fixture.workspace().library().createSample();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document(), 60000);
    fixture.settle();
    fixture.window().resize(1280, 820);
    fixture.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(int(fixture.window().place()), int(Place::Review));
}

RecipientId person(WindowFixture &fixture, size_t index)
{
    return fixture.document().review().statuses().at(index).recipient;
}

QString stateOf(WindowFixture &fixture, size_t index)
{
    return toWord(fixture.document().review().statuses().at(index).state);
}

QString noticeOf(WindowFixture &fixture)
{
    const auto *bar = fixture.window().findChild<InfoBar *>(u"emailNotice"_s);
    return bar && bar->isVisible() ? bar->message().text : QString();
}

} // namespace

/// The review by keyboard, in the window of the program.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePersonCostsThePhraseAndOneKey()
    {
        WindowFixture fixture;
        openReview(fixture);
        QVERIFY(fixture.await(u"Personal touch for Zoë Quinn"_s));
        keepScreenshot(pictureOf(fixture.window()), u"review-first"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier); // the list brought a phrase along
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        for (const QString &name : {u"Minh Anh Nguyễn"_s, u"潤 渡辺"_s, u"مريم الهاشمي"_s}) {
            QVERIFY2(fixture.await(u"Personal touch for "_s + name), qPrintable(name));
            QVERIFY2(QApplication::focusWidget()->accessibleName().endsWith(name),
                     qPrintable(QApplication::focusWidget()->accessibleName()));
            fixture.type(u"It was good to see you, %1."_s.arg(name));
            keepScreenshot(pictureOf(fixture.window()), u"review-typed-"_s + name.left(1));
            fixture.press(Qt::Key_Return, Qt::ControlModifier);
        }
        for (size_t index = 0; index < 5; ++index)
            QCOMPARE(stateOf(fixture, index), u"ready"_s);
        fixture.settle();
        const auto entry = fixture.document().review().entry(person(fixture, 3));
        QCOMPARE(entry.touch.phrase, u"It was good to see you, 潤 渡辺."_s);
    }

    void aPhraseThatWasJustWrittenIsOfferedToTheNext()
    {
        WindowFixture fixture;
        openReview(fixture);
        const auto *phrases = fixture.window().findChild<QListWidget *>(u"earlierPhrases"_s);
        QVERIFY(fixture.await(u"Personal touch for Zoë Quinn"_s));
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.type(u"It was good to see you at the harbour."_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!phrases->findItems(u"at the harbour"_s, Qt::MatchContains).isEmpty());
    }

    void anEmptySubjectIsMendedInTheLetter()
    {
        WindowFixture fixture;
        openReview(fixture);
        Letter letter = fixture.document().composition().letter;
        letter.subject.clear();
        fixture.document().replaceLetter(u"a letter"_s, letter);
        fixture.settle();
        QTRY_COMPARE(noticeOf(fixture), u"The subject is empty."_s);
        QVERIFY(fixture.named(u"Go to the letter"_s));
    }

    void anEmptyPhraseIsNotApproved()
    {
        WindowFixture fixture;
        openReview(fixture);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(fixture.await(u"Personal touch for Minh Anh Nguyễn"_s));
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.named(u"Personal touch for Minh Anh Nguyễn"_s));
        QCOMPARE(stateOf(fixture, 2), u"to_review"_s);
        QVERIFY2(noticeOf(fixture).contains(u"personal touch"_s), qPrintable(noticeOf(fixture)));
        keepScreenshot(pictureOf(fixture.window()), u"review-refused"_s);
    }

    void aMisspeltPhraseIsMendedFromItsMenu()
    {
        WindowFixture fixture;
        openReview(fixture);
        fixture.settings().spellingLanguage.set(u"en_US"_s);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(fixture.await(u"Personal touch for Minh Anh Nguyễn"_s));
        fixture.type(u"Lovely weathr"_s);
        QAction *right = nullptr;
        const auto finds = [&right] {
            QTest::qWait(100); // the dictionary is read in the background
            QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(QApplication::focusWidget(), &wanted);
            QWidget *menu = QApplication::activePopupWidget();
            QTest::qWait(100);
            right = nullptr;
            const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
            for (QAction *action : actions)
                right = action->text() == u"weather"_s ? action : right;
            if (!right && menu)
                menu->close();
            return right != nullptr;
        };
        QVERIFY(QTest::qWaitFor(finds, 60000)); // QTRY_VERIFY would open a second menu
        right->trigger();
        QApplication::activePopupWidget()->close();
        fixture.settle();
        QCOMPARE(fixture.document().review().entry(person(fixture, 2)).touch.phrase, u"Lovely weather"_s);
    }

    void holdSkipAndBackAreKeys()
    {
        WindowFixture fixture;
        openReview(fixture);
        fixture.press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(stateOf(fixture, 0), u"on_hold"_s);
        QVERIFY(fixture.await(u"Personal touch for Łukasz Woźniak"_s));
        fixture.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stateOf(fixture, 1), u"skipped"_s);
        QVERIFY(fixture.await(u"Personal touch for Minh Anh Nguyễn"_s));
        fixture.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.await(u"Personal touch for Łukasz Woźniak"_s));
        QVERIFY2(noticeOf(fixture).contains(u"Skipped"_s), qPrintable(noticeOf(fixture)));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(fixture, 1), u"to_review"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(fixture, 0), u"to_review"_s);
        fixture.settle();
    }

    void theLastPhraseComesBackByOneKey()
    {
        WindowFixture fixture;
        openReview(fixture);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.await(u"Personal touch for Minh Anh Nguyễn"_s));
        const QString last = fixture.document().review().lastPhrase();
        QVERIFY(!last.isEmpty());
        fixture.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(fixture.document().review().entry(person(fixture, 2)).touch.phrase, last);
    }

    void typingTheStartOfAnEarlierPhraseOffersTheRest()
    {
        WindowFixture fixture;
        openReview(fixture);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        fixture.type(u"Thank you for the tea and the stories."_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        fixture.press(Qt::Key_1, Qt::ControlModifier);
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(fixture.await(u"Personal touch for 潤 渡辺"_s));
        QTRY_VERIFY(!fixture.window().findChild<QWidget *>(u"earlierPhrases"_s)->isHidden());
        fixture.type(u"Thank you f"_s);
        keepScreenshot(pictureOf(fixture.window()), u"review-suggestion"_s);
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.document().review().entry(person(fixture, 3)).touch.phrase,
                 u"Thank you for the tea and the stories."_s);
    }

    void aWholeEmailIsEditedComparedAndGivenBack()
    {
        WindowFixture fixture;
        openReview(fixture);
        fixture.press(Qt::Key_E, Qt::ControlModifier);
        QWidget *editor = fixture.await(u"Text of this email"_s);
        QVERIFY(editor);
        fixture.type(u"Only for you: "_s);
        QTest::qWait(50);
        keepScreenshot(pictureOf(fixture.window()), u"review-whole"_s);
        fixture.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(noticeOf(fixture).contains(u"Edited by hand"_s), qPrintable(noticeOf(fixture)));
        QVERIFY(fixture.document().make(person(fixture, 0))->message.text.contains(u"Only for you: "_s));
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stateOf(fixture, 0), u"ready"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(fixture.await(u"Compare"_s), Qt::LeftButton);
        QVERIFY(fixture.await(u"Back to the email"_s));
        keepScreenshot(pictureOf(fixture.window()), u"review-compare"_s);
        fixture.press(Qt::Key_Escape);
        QTest::mouseClick(fixture.await(u"Give it back to the letter"_s), Qt::LeftButton);
        QVERIFY(!fixture.document().review().entry(person(fixture, 0)).touch.edited);
        QCOMPARE(stateOf(fixture, 0), u"to_review"_s);
        fixture.settle();
    }
};

QTEST_MAIN(ReviewPageTest)
#include "review_page_test.moc"
