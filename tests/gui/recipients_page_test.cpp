#include "tests/gui/scenes.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "ui/app_window.h"
#include "ui/pages/recipients/recipients_page.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTableView>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

/// The program with a campaign whose list has this and that wrong.
class Opened : public WindowFixture
{
public:
    Opened()
    {
        open();
        workspace().library().createCampaign();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(workspace().document(), 60000); }();
        settle();
        window().resize(1024, 700);
        press(Qt::Key_2, Qt::ControlModifier);
    }

    void write(const QString &subject, const QString &html)
    {
        Letter letter;
        letter.kind = LetterKind::Written;
        letter.subject = subject;
        letter.html = html;
        document().replaceLetter(u"a letter"_s, letter); // not behind the back of the editor
        settle();
    }

    void bring(const QByteArray &csv)
    {
        QFile file(folder() + u"/people.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        page()->openFile(file.fileName());
        QTRY_VERIFY(QApplication::focusWidget() == named(u"Take this list"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(table() && table()->isVisible());
        settle();
    }

    [[nodiscard]] RecipientsPage *page() const { return window().findChild<RecipientsPage *>(); }
    [[nodiscard]] QTableView *table() const { return qobject_cast<QTableView *>(named(u"Recipients"_s)); }
    [[nodiscard]] QString explanation() const
    {
        return page()->findChild<InfoBar *>(u"problemExplanation"_s)->message().text;
    }
    [[nodiscard]] QAbstractButton *problem(const QString &kind) const
    {
        return page()->findChild<QAbstractButton *>(u"problem-"_s + kind);
    }
    void choose(const QString &kind) const
    {
        QTRY_VERIFY(problem(kind)); // everybody has been looked at
        problem(kind)->setFocus();
        problem(kind)->click();
    }
    /// What stands in the cell that has the keyboard, and in the head of its column.
    [[nodiscard]] QString cell() const
    {
        const QModelIndex index = table()->currentIndex();
        if (!index.isValid())
            return {};
        return index.model()->headerData(index.column(), Qt::Horizontal).toString() + u": "_s + index.data().toString();
    }
};

constexpr auto kList = "First name,Company,Street,Town,Remark,Email\n"
                       "Ann,Ann and Sons Ltd. of the harbour,1 Long Street,Lyon,likes boats,ann@example.com\n"
                       "Bob,Bob and Daughters of the harbour,2 Long Street,Lyon,likes bread,bob.example.com\n"
                       "Cy,Cy and Cousins Ltd. of the harbour,3 Long Street,Lyon,likes cake,cy@\n"
                       ",Dee and Nephews Ltd. of the harbour,4 Long Street,Lyon,likes dogs,dee@example.com\n";

} // namespace

/// The recipients of a campaign, in the window of the program.
class RecipientsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTookAListHasTheKeyboardInIt()
    {
        Opened fixture;
        fixture.bring(kList);
        QCOMPARE(QApplication::focusWidget(), fixture.table());
    }

    void aProblemThatIsChosenLeadsToTheCellThatIsToBeMended()
    {
        Opened fixture;
        fixture.write(u"Hello"_s, u"<p>Dear {{First name}}</p>"_s);
        fixture.bring(kList);
        fixture.choose(u"bad_address"_s);
        QCOMPARE(fixture.cell(), u"Email: bob.example.com"_s);
        const QRect seen = fixture.table()->visualRect(fixture.table()->currentIndex());
        QVERIFY(fixture.table()->viewport()->rect().contains(seen));
        keepScreenshot(pictureOf(fixture.window()), u"recipients-bad-address"_s);
        fixture.choose(u"value_missing"_s);
        QCOMPARE(fixture.cell(), u"First name: "_s);
    }

    void whatIsMendedIsNoLongerExplained()
    {
        Opened fixture;
        fixture.write(u"Hello"_s, u"<p>Dear reader</p>"_s);
        fixture.bring(kList);
        fixture.choose(u"bad_address"_s);
        QVERIFY2(fixture.explanation().contains(u"bob.example.com"_s), qPrintable(fixture.explanation()));
        People &people = fixture.document().people();
        people.setValue(fixture.document().review().statuses().at(1).recipient, 5, u"bob@example.com"_s);
        fixture.settle();
        QTRY_VERIFY2(!fixture.explanation().contains(u"bob"_s), qPrintable(fixture.explanation()));
        QVERIFY(fixture.explanation().contains(u"cy@"_s));
        QCOMPARE(QApplication::focusWidget(), fixture.problem(u"bad_address"_s)); // the button is another one now
    }

    void whoIsShownByAnotherPageIsNotHiddenByAFilterThatLooksChosen()
    {
        Opened fixture;
        fixture.write(u"Hello"_s, u"<p>Dear {{First name}}</p>"_s);
        fixture.bring(kList);
        fixture.choose(u"bad_address"_s);
        fixture.page()->showPerson(fixture.document().review().statuses().at(3).recipient);
        QCOMPARE(fixture.cell(), u"First name: "_s);
        QCOMPARE(fixture.table()->model()->rowCount(), 4);
        QVERIFY(!fixture.problem(u"bad_address"_s)->isChecked());
        QVERIFY(fixture.explanation().isEmpty());
    }

    void anEmptySubjectIsMendedInTheLetter()
    {
        Opened fixture;
        fixture.write({}, u"<p>Dear reader</p>"_s);
        fixture.bring("Email\nann@example.com\n");
        fixture.choose(u"empty_subject"_s);
        auto *button = qobject_cast<QAbstractButton *>(fixture.named(u"Go to the letter"_s));
        QVERIFY(button);
        button->click();
        QCOMPARE(int(fixture.window().place()), int(Place::Write));
    }
};

QTEST_MAIN(RecipientsPageTest)
#include "recipients_page_test.moc"
