#include "core/html/sanitise.h"
#include "core/merge/touch_marks.h"
#include "tests/gui/scenes.h"
#include "tests/gui/warning_watch.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "ui/app_window.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr int kPatience = 20000; // milliseconds
constexpr int kPeople = 20;

const QStringList kFirstNames = {u"Zoë"_s,      u"Łukasz"_s,  u"潤"_s,    u"مريم"_s,        u"O'Brien"_s,
                                 u"Minh Anh"_s, u"José"_s,    u"Björk"_s, u"Иван"_s,        u"Ada"_s,
                                 u"Kofi"_s,     u"Siobhán"_s, u"Çağla"_s, u"नेहा"_s,         u"Ngozi"_s,
                                 u"François"_s, u"Renée"_s,   u"Søren"_s, u"Marie-Luise"_s, u"X Æ"_s};

QString addressOf(int index)
{
    return u"person%1@example.com"_s.arg(index);
}

QString phraseFor(int index)
{
    return u"Nobody tells a story like you, number %1 – & <kind> “regards”."_s.arg(index);
}

/// What stood on the screen when an email was approved.
struct Shown {
    QString subject;
    QString text; ///< Of the paper.
    QString html;
};

/// What Python's parser, which is not ours, makes of the emails.
QList<QJsonObject> parsed(const QStringList &paths)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QFINDTESTDATA("unit/mail/parse_message.py")} + paths);
    if (!python.waitForFinished(kPatience) || python.exitCode() != 0)
        qFatal("python3 must be installed for this test: %s", python.readAllStandardError().constData());
    QList<QJsonObject> messages;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            messages.append(QJsonDocument::fromJson(line).object());
    }
    return messages;
}

QString partOf(const QJsonObject &email, const QString &type)
{
    for (const QJsonValue &part : email[u"parts"_s].toArray()) {
        if (part[u"type"].toString() == type)
            return part[u"text"].toString();
    }
    return {};
}

/// Writing has one, too.
const PreviewPane *shownPreview(WindowFixture &fixture)
{
    for (const PreviewPane *preview : fixture.window().findChildren<PreviewPane *>()) {
        if (preview->isVisible())
            return preview;
    }
    return nullptr;
}

} // namespace

/// From the empty program to the emails in the folder, by keys and by what a screen reader says.
class WholeWayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WarningWatch> m_warnings;

    static QString writeList(const WindowFixture &fixture);
    static void writeLetter(WindowFixture &fixture);
    static void bringPeople(WindowFixture &fixture);
    static void personaliseEverybody(WindowFixture &fixture, QHash<QString, Shown> &shown);

private Q_SLOTS:
    void init() { m_warnings = std::make_unique<WarningWatch>(); }
    void cleanup()
    {
        const QStringList warnings = m_warnings->take();
        m_warnings.reset();
        QCOMPARE(warnings, QStringList());
    }

    void whatWasShownLiesInTheFolder();
    void everythingCanBeUndoneAndDoneAgain();
};

QString WholeWayTest::writeList(const WindowFixture &fixture)
{
    const QString path = fixture.folder() + u"/guests.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Email,First name,Country\n");
    for (int i = 0; i < kPeople; ++i)
        file.write(u"%1,%2,%3\n"_s.arg(addressOf(i), kFirstNames[i], i % 3 ? u"Norway"_s : u"France"_s).toUtf8());
    return path;
}

void WholeWayTest::bringPeople(WindowFixture &fixture)
{
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    fixture.press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(writeList(fixture)); // typing would open Qt's own list of suggestions
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    fixture.window().activateWindow(); // there is no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QVERIFY(fixture.await(u"Take this list"_s));
    QTest::qWait(300);
    keepScreenshot(pictureOf(fixture.window()), u"way-import"_s);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.document().people().list().recipientCount, kPeople, kPatience);
}

void WholeWayTest::writeLetter(WindowFixture &fixture)
{
    fixture.press(Qt::Key_1, Qt::ControlModifier);
    fixture.await(u"Subject"_s)->setFocus();
    fixture.type(u"Your visit, @first"_s);
    fixture.press(Qt::Key_Return); // takes the column
    fixture.press(Qt::Key_Return); // goes to the letter
    QCOMPARE(QApplication::focusWidget(), fixture.named(u"Letter"_s));
    fixture.type(u"Dear @first"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u","_s);
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_T, kCtrlShift);
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    fixture.type(u"All the best"_s);
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    fixture.press(Qt::Key_Return);
    fixture.type(u"P.S. I shall write in French next time."_s);
    fixture.press(Qt::Key_Home, Qt::ShiftModifier);
    fixture.press(Qt::Key_C, kCtrlShift);
    auto *column = qobject_cast<QComboBox *>(fixture.await(u"Only if this column"_s));
    QVERIFY(column);
    QTest::keyClicks(column, u"cou"_s);
    QTest::keyClick(fixture.await(u"How it is compared"_s), Qt::Key_Down); // is
    QTest::keyClicks(fixture.await(u"Value"_s), u"France"_s);
    QTest::keyClick(fixture.await(u"Value"_s), Qt::Key_Return);
    QTRY_VERIFY(!fixture.named(u"Only if this column"_s));
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    fixture.press(Qt::Key_End, Qt::ControlModifier);
    fixture.press(Qt::Key_Return);
    QImage picture(80, 40, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(picture);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    fixture.settle();
}

void WholeWayTest::personaliseEverybody(WindowFixture &fixture, QHash<QString, Shown> &shown)
{
    fixture.press(Qt::Key_3, Qt::ControlModifier);
    for (int i = 0; i < kPeople; ++i) {
        if (!fixture.await(u"Personal touch for "_s + kFirstNames[i]))
            break;
        fixture.type(phraseFor(i));
        const PreviewPane *preview = shownPreview(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(preview->message().to.address, addressOf(i), kPatience);
        const OutgoingMessage &message = preview->message();
        shown.insert(message.to.address, {merge::withoutTouchMarks(message.subject), preview->paper()->text(),
                                          merge::withoutTouchMarks(message.html)});
        if (i == 1)
            keepScreenshot(pictureOf(fixture.window()), u"way-review"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
    }
    fixture.settle();
}

void WholeWayTest::whatWasShownLiesInTheFolder()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window().resize(1280, 820);
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document() && fixture.document().isOpen(), kPatience);
    bringPeople(fixture);
    writeLetter(fixture);
    keepScreenshot(pictureOf(fixture.window()), u"way-letter"_s);
    QHash<QString, Shown> shown;
    personaliseEverybody(fixture, shown);
    QCOMPARE(shown.size(), kPeople);

    fixture.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Send 20 emails"_s), kPatience);
    QTest::qWait(100);
    keepScreenshot(pictureOf(fixture.window()), u"way-send"_s);
    fixture.press(Qt::Key_Return, kCtrlShift);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<QLabel *>(u"sendState"_s)->text() == u"All 20 emails sent"_s,
                             kPatience);
    keepScreenshot(pictureOf(fixture.window()), u"way-sent"_s);

    const QDir folder(fixture.folder() + u"/emails"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files))
        paths.append(folder.filePath(name));
    QCOMPARE(paths.size(), kPeople);
    PaperView paper;
    paper.resize(800, 600);
    for (const QJsonObject &email : parsed(paths)) {
        const QString address = email[u"to"][0][1].toString();
        QVERIFY2(shown.contains(address), qPrintable(address));
        const Shown &one = shown[address];
        QCOMPARE(email[u"subject"].toString(), one.subject);
        QCOMPARE(partOf(email, u"text/html"_s).trimmed(), one.html.trimmed());
        const Result<QString> clean = html::sanitise(partOf(email, u"text/html"_s));
        QVERIFY_RESULT(clean);
        paper.setMessage(*clean);
        QCOMPARE(paper.text(), one.text);
        QCOMPARE(email[u"defects"].toArray(), QJsonArray());
    }
    for (int i = 0; i < kPeople; ++i) {
        const Shown &one = shown[addressOf(i)];
        QCOMPARE(one.subject, u"Your visit, "_s + kFirstNames[i]);
        QVERIFY2(one.text.contains(u"Dear %1,"_s.arg(kFirstNames[i])), qPrintable(one.text));
        QVERIFY2(one.text.contains(phraseFor(i)), qPrintable(one.text));
        QCOMPARE(one.text.contains(u"in French"_s), i % 3 == 0);
        QVERIFY(one.html.contains(u"<img"_s));
        QVERIFY(!one.html.contains(u"{{"_s));
    }
}

void WholeWayTest::everythingCanBeUndoneAndDoneAgain()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document() && fixture.document().isOpen(), kPatience);
    fixture.settle();
    const Composition before = fixture.document().composition();
    writeLetter(fixture);
    const Composition after = fixture.document().composition();
    QVERIFY(after != before);
    // Undo goes to the text that has the keyboard, then to the campaign.
    const auto undoAll = [&fixture] {
        for (int i = 0; i < 200; ++i)
            fixture.press(Qt::Key_Z, Qt::ControlModifier);
    };
    const auto redoAll = [&fixture] {
        for (int i = 0; i < 200; ++i)
            fixture.press(Qt::Key_Z, kCtrlShift);
    };
    undoAll();
    QCOMPARE(fixture.document().composition().letter.html, before.letter.html);
    redoAll();
    QCOMPARE(fixture.document().composition().letter.html, after.letter.html);
    fixture.named(u"Subject"_s)->setFocus();
    undoAll();
    QCOMPARE(fixture.document().composition().letter.subject, before.letter.subject);
    redoAll();
    QCOMPARE(fixture.document().composition(), after);
}

QTEST_MAIN(WholeWayTest)
#include "whole_way_test.moc"
