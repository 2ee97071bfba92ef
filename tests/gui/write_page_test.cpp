#include "tests/gui/scenes.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "ui/app_window.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

QString writeList(const WindowFixture &fixture, int count)
{
    const QString path = fixture.folder() + u"/guests.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Email,First name,Company\n");
    for (int i = 0; i < count; ++i)
        file.write(u"p%1@example.com,Person %1,Company %1\n"_s.arg(i).toUtf8());
    return path;
}

/// In the dialog for files the name is typed.
void chooseFile(WindowFixture &fixture, const QString &path)
{
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path); // typing would open Qt's own list of suggestions
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    fixture.window().activateWindow(); // there is no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
}

} // namespace

/// Writing a letter and bringing recipients, by keys.
class WritePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsWrittenAndItsPreviewFollows()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window().resize(1280, 820);
        keepScreenshot(pictureOf(fixture.window()), u"home"_s);
        fixture.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document() && fixture.document().isOpen(), 60000);
        QTRY_COMPARE(int(fixture.window().place()), int(Place::Write));
        QTest::qWait(100);
        keepScreenshot(pictureOf(fixture.window()), u"write-empty"_s);
        QTRY_COMPARE(QApplication::focusWidget(), fixture.await(u"Subject"_s));
        fixture.type(u"Your visit, "_s);
        fixture.press(Qt::Key_Return);
        fixture.type(u"Dear friend,"_s);
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"write-typed"_s);
        QCOMPARE(fixture.document().composition().letter.subject, u"Your visit, "_s);
        QVERIFY(fixture.document().composition().letter.html.contains(u"Dear friend,"_s));

        fixture.press(Qt::Key_2, Qt::ControlModifier);
        QTest::qWait(100);
        keepScreenshot(pictureOf(fixture.window()), u"recipients-empty"_s);
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        chooseFile(fixture, writeList(fixture, 20));
        QVERIFY(fixture.await(u"Take this list"_s));
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"recipients-import"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.document().people().list().recipientCount, 20);
        fixture.settle();
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"recipients"_s);
        fixture.press(Qt::Key_1, Qt::ControlModifier);
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"write-previewed"_s);
    }

    void tabGoesFromTheSubjectToTheLetterAsInEveryMailProgram()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document() && fixture.document().isOpen(), 60000);
        QTRY_COMPARE(QApplication::focusWidget(), fixture.await(u"Subject"_s));
        fixture.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fixture.named(u"Letter"_s));
        fixture.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fixture.named(u"More about the letter"_s));
        fixture.press(Qt::Key_Backtab, Qt::ShiftModifier);
        fixture.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), fixture.named(u"Subject"_s));
    }

    void aTemplateIsKeptAndUsedForAnotherCampaign()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window().resize(1280, 820);
        fixture.workspace().library().createSample();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document(), 60000);
        fixture.settle();
        const QString html = fixture.document().composition().letter.html;
        fixture.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(fixture.workspace().library().templates().size(), 1);
        fixture.window().go(Place::Templates);
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"templates"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.workspace().library().campaigns().size(), 2);
        QTRY_VERIFY(fixture.document().isOpen());
        QCOMPARE(fixture.document().composition().letter.html, html);
        fixture.settle();
    }

    void aChangeOfFormatIsUndone()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.workspace().library().createSample();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document(), 60000);
        fixture.settle();
        const Letter before = fixture.document().composition().letter;
        fixture.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(int(fixture.document().composition().letter.kind), int(LetterKind::PlainText));
        QVERIFY(fixture.document().composition().letter.text.contains(u"{{Personal touch}}"_s));
        QVERIFY(!fixture.document().mistake());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.document().composition().letter, before);
        fixture.settle();
    }

    void theSampleLooksAsItShould()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window().resize(1280, 820);
        fixture.workspace().library().createSample();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document(), 60000);
        fixture.settle();
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"sample-write"_s);
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"sample-recipients"_s);
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"sample-review"_s);
        fixture.settle();
    }
};

QTEST_MAIN(WritePageTest)
#include "write_page_test.moc"
