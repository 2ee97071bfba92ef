#include "core/recipients/csv_reader.h"
#include "tests/gui/warning_watch.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "tests/support/thread_time.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr int kPatience = 60000; // milliseconds; the machine may be busy

const QByteArray kThree = "Email,First name,Phone\nann@example.com,Ann,+49 30 123\nbob@example.com,Bob,\n"
                          "mar@example.com,مريم,=1+1\n";

struct Opened : WindowFixture {
    Opened()
    {
        open();
        goThere();
    }

    void goThere() { press(Qt::Key_7, Qt::ControlModifier); }

    template <typename View>
    QStringList texts(const QString &name, int column) const
    {
        const auto *view = qobject_cast<View *>(named(name));
        QStringList texts;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    /// The saved lists, by name and number, as a screen reader reads them.
    QStringList lists() const
    {
        QStringList lists;
        for (const QString &text : texts<QListWidget>(u"Lists"_s, 0))
            lists.append(text.section(u", changed"_s, 0, 0));
        return lists;
    }
    QStringList people(int column = 1) const
    {
        const auto *view = qobject_cast<QTableView *>(named(u"People of the list"_s));
        QStringList texts;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data().toString());
        return texts;
    }

    QString said(const QString &objectName) const
    {
        const auto *label = window().findChild<QLabel *>(objectName);
        return label && label->isVisible() ? label->text() : QString();
    }
    bool told(const QString &part) const
    {
        const auto *toast = window().findChild<QWidget *>(u"toast"_s);
        return toast && toast->isVisible() && toast->accessibleName().contains(part);
    }
    void click(const QString &name)
    {
        auto *button = qobject_cast<QAbstractButton *>(await(name));
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    QString file(const QString &name, const QByteArray &contents) const
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(contents);
        return file.fileName();
    }

    /// A list from a file, as it is pasted.
    void bring(const QString &name, const QByteArray &contents = kThree)
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file(name, contents))});
        QApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V, Qt::ControlModifier);
        QWidget *take = await(u"Take this list"_s);
        QVERIFY(take);
        QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), kPatience);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    /// The open campaign, with three people.
    void openCampaign()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().document() && document().isOpen(), kPatience);
        auto table =
            std::make_shared<const recipients::RecipientTable>(std::move(*recipients::readCsv(kThree, u"list.csv"_s)));
        QSignalSpy changed(&document().people(), &People::listChanged);
        document().useTable(table, QString(), folder());
        QVERIFY(changed.count() > 0 || changed.wait(kPatience));
        settle();
    }

    /// By the dialog that asks for a name.
    void saveListAs(const QString &name)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(named(u"Recipients"_s) && named(u"Recipients"_s)->hasFocus());
        press(Qt::Key_S, kCtrlShift);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>();
        QVERIFY(line);
        QCOMPARE(line->text(), document().campaign().name);
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        window().activateWindow(); // there is no window manager that would
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
};

} // namespace

/// The place Lists, by keys and by what a screen reader says.
class ListsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WarningWatch> m_warnings;

private Q_SLOTS:
    void init() { m_warnings = std::make_unique<WarningWatch>(); }
    void cleanup()
    {
        const QStringList warnings = m_warnings->take();
        m_warnings.reset();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    }

    void theEmptyShelfSaysHowToFillItAndTakesAFile()
    {
        Opened fixture;
        QTRY_VERIFY(fixture.named(u"New list from a file…"_s));
        fixture.bring(u"Donors.csv"_s);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 3 people"_s});
        QTRY_COMPARE(fixture.people(), (QStringList{u"Ann"_s, u"Bob"_s, u"مريم"_s}));
        QCOMPARE(fixture.said(u"listName"_s), u"Donors"_s);
        QVERIFY(fixture.told(u"“Donors” is kept under Lists."_s));
        QTRY_VERIFY(fixture.named(u"Lists"_s)->hasFocus());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.lists().isEmpty());
        fixture.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 3 people"_s});
    }

    void theListOfACampaignIsKeptAndUsedInAnother()
    {
        Opened fixture;
        fixture.openCampaign();
        const QString first = fixture.document().campaign().name;
        fixture.saveListAs(u"Friends"_s);
        QTRY_VERIFY(fixture.told(u"“Friends” is kept under Lists."_s));
        fixture.goThere();
        QTRY_COMPARE(fixture.lists(), QStringList{u"Friends, 3 people"_s});
        QTRY_VERIFY2(fixture.said(u"listAbout"_s).endsWith(u"used in “%1”"_s.arg(first)),
                     qPrintable(fixture.said(u"listAbout"_s)));

        const CampaignId before = fixture.document().id();
        fixture.press(Qt::Key_Return, Qt::ControlModifier); // use in a new campaign
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document() && fixture.document().id() != before, kPatience);
        fixture.settle();
        QCOMPARE(int(fixture.window().place()), int(Place::Write));
        QCOMPARE(fixture.document().campaign().name, u"Friends"_s);
        QCOMPARE(fixture.document().people().list().recipientCount, 3);
        // It is a copy: what is changed here stays here.
        const RecipientId ann = fixture.document().review().statuses().front().recipient;
        fixture.document().people().setValue(ann, 1, u"Annie"_s);
        fixture.settle();
        fixture.goThere();
        QTRY_VERIFY2(fixture.said(u"listAbout"_s).contains(u"used in “Friends” and “%1”"_s.arg(first)),
                     qPrintable(fixture.said(u"listAbout"_s)));
        QTRY_COMPARE(fixture.people().first(), u"Ann"_s);
    }

    void keepingAListIsUndone()
    {
        Opened fixture;
        fixture.openCampaign();
        fixture.saveListAs(u"Friends"_s);
        QTRY_VERIFY(fixture.told(u"“Friends” is kept under Lists."_s));
        fixture.click(u"Undo"_s); // of the toast
        fixture.goThere();
        QTRY_VERIFY(fixture.lists().isEmpty());
        QCOMPARE(fixture.document().people().list().recipientCount, 3);
    }

    void aSavedListIsTakenByTheOpenCampaignAndUndone()
    {
        Opened fixture;
        fixture.openCampaign();
        fixture.goThere();
        fixture.bring(u"Two.csv"_s, "Email,First name\nc@example.com,Cid\nd@example.com,Dee\n");
        QTRY_COMPARE(fixture.lists(), QStringList{u"Two, 2 people"_s});
        QVERIFY(fixture.named(u"Use in “%1”"_s.arg(fixture.document().campaign().name)));
        fixture.press(Qt::Key_Return, kCtrlShift);
        QTRY_COMPARE(fixture.document().people().list().recipientCount, 2);
        QTRY_COMPARE(int(fixture.window().place()), int(Place::Recipients));
        fixture.settle();
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.document().people().list().recipientCount, 3);
        fixture.settle();
        // And from the place of the recipients.
        fixture.press(Qt::Key_I, kCtrlShift);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(fixture.document().people().list().recipientCount, 2);
        fixture.settle();
    }

    void itsPeopleAreEditedRemovedAndAddedWithUndo()
    {
        Opened fixture;
        fixture.bring(u"Donors.csv"_s);
        QTRY_COMPARE(fixture.people().size(), 3);
        QWidget *table = fixture.named(u"People of the list"_s);
        table->setFocus();
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_Right);
        fixture.press(Qt::Key_F2);
        fixture.type(u"Anna"_s);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.people().first(), u"Anna"_s);
        QTRY_VERIFY(table->hasFocus());
        fixture.press(Qt::Key_Delete);
        QTRY_COMPARE(fixture.people(), (QStringList{u"Bob"_s, u"مريم"_s}));
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 2 people"_s});
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.people().size(), 3);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.people().first(), u"Ann"_s);
        fixture.press(Qt::Key_N, kCtrlShift);
        QTRY_COMPARE(fixture.people().size(), 4);
        fixture.type(u"new@example.com"_s);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.people(0).last(), u"new@example.com"_s);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 4 people"_s});
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.type(u"bob"_s);
        QTRY_COMPARE(fixture.people(), QStringList{u"Bob"_s});
        QCOMPARE(fixture.said(u"listCount"_s), u"1 found"_s);
    }

    void undoShowsTheListInWhichItHappens()
    {
        Opened fixture;
        fixture.bring(u"A.csv"_s);
        QTRY_COMPARE(fixture.people().size(), 3);
        auto *table = fixture.named(u"People of the list"_s);
        table->setFocus();
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_Delete);
        QTRY_COMPARE(fixture.people().size(), 2);
        fixture.bring(u"B.csv"_s, "Email\nz@example.com\n");
        QTRY_COMPARE(fixture.said(u"listName"_s), u"B"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier); // B goes
        QTRY_COMPARE(fixture.lists().size(), 1);
        fixture.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(fixture.lists().size(), 2);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.lists(), QStringList{u"A, 3 people"_s});
        QTRY_COMPARE(fixture.people().size(), 3);
    }

    void itIsRenamedDuplicatedAndDeletedWithUndo()
    {
        Opened fixture;
        fixture.bring(u"Donors.csv"_s);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 3 people"_s});
        QTRY_VERIFY(fixture.named(u"Lists"_s)->hasFocus());
        fixture.press(Qt::Key_F2);
        auto *name = qobject_cast<QLineEdit *>(fixture.await(u"Name of the list"_s));
        QVERIFY(name);
        name->setText(u"Donors 2027"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors 2027, 3 people"_s});
        QTRY_COMPARE(fixture.said(u"listName"_s), u"Donors 2027"_s);
        fixture.named(u"Lists"_s)->setFocus();
        fixture.press(Qt::Key_D, kCtrlShift);
        QTRY_COMPARE(fixture.lists(), (QStringList{u"Donors 2027, 3 people"_s, u"Donors 2027 (copy), 3 people"_s}));
        QTRY_COMPARE(fixture.said(u"listName"_s), u"Donors 2027 (copy)"_s);
        fixture.press(Qt::Key_Delete);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors 2027, 3 people"_s});
        QVERIFY(fixture.told(u"List deleted."_s));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.lists().size(), 2);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.lists().size(), 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 3 people"_s});
    }

    void theColumnWithTheAddressesNeedNotBeCalledSo()
    {
        Opened fixture;
        auto table = std::make_shared<const recipients::RecipientTable>(
            std::move(*recipients::readCsv("Who,Reach at\nAnn,ann@example.com\nBob,bob@example.com\n", u"odd.csv"_s)));
        fixture.workspace().savedLists().import(table, u"Odd"_s, 1);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Odd, 2 people"_s});
        QTRY_COMPARE(fixture.people(0), (QStringList{u"Ann"_s, u"Bob"_s}));
        const ListId id = fixture.workspace().library().lists().first().id;
        People &people = fixture.workspace().savedLists().people(id);
        const RecipientId ann = people.order({}).first();
        people.setValue(ann, 1, u"Anna@example.com"_s);
        QTRY_COMPARE(people.recipient(ann)->addressKey, u"anna@example.com"_s);

        fixture.press(Qt::Key_Return, Qt::ControlModifier); // use in a new campaign
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document(), kPatience);
        fixture.settle();
        QCOMPARE(fixture.document().composition().emailColumn, u"Reach at"_s);
        QCOMPARE(fixture.document().people().emailColumn(), 1);
    }

    void aNameThatIsBeingTypedSurvivesWhatHappensElsewhere()
    {
        Opened fixture;
        fixture.bring(u"Donors.csv"_s);
        QTRY_COMPARE(fixture.lists(), QStringList{u"Donors, 3 people"_s});
        QTRY_VERIFY(fixture.named(u"Lists"_s)->hasFocus());
        fixture.press(Qt::Key_F2);
        auto *name = qobject_cast<QLineEdit *>(fixture.await(u"Name of the list"_s));
        QVERIFY(name);
        name->setText(u"Patrons"_s);
        QSignalSpy made(&fixture.workspace().library(), &Library::listMade);
        fixture.workspace().library().createList(u"Another"_s, {u"Email"_s});
        QVERIFY(made.wait(kPatience));
        QTest::keyClick(fixture.named(u"Name of the list"_s), Qt::Key_Return);
        QTRY_COMPARE(fixture.lists(), (QStringList{u"Another, 0 people"_s, u"Patrons, 3 people"_s}));
    }

    void itIsWrittenOutAsItIs()
    {
        Opened fixture;
        fixture.bring(u"Donors.csv"_s);
        QTRY_COMPARE(fixture.people().size(), 3);
        fixture.press(Qt::Key_C, kCtrlShift);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"Donors.csv"_s);
        const QString path = fixture.folder() + u"/out.csv"_s;
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(fixture.named(u"Open the folder"_s));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("\xEF\xBB\xBF"
                                               "Email,First name,Phone\r\nann@example.com,Ann,+49 30 123\r\n"
                                               "bob@example.com,Bob,\r\nmar@example.com,مريم,'=1+1\r\n"));
    }

    void aHundredThousandStayQuick()
    {
        Opened fixture;
        QByteArray csv = "Email,First name\n";
        for (int i = 0; i < 100'000; ++i)
            csv += "person" + QByteArray::number(i) + "@example.com,Person " + QByteArray::number(i) + "\n";
        fixture.bring(u"Many.csv"_s, csv);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.lists().size(), 1, kPatience);
        auto *table = qobject_cast<QTableView *>(fixture.await(u"People of the list"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100'000, kPatience);
        double before = threadMilliseconds(); // the machine may have other things to do
        table->setFocus();
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 99'999);
        fixture.press(Qt::Key_PageUp);
        double took = threadMilliseconds() - before;
        QVERIFY2(took < 1000, qPrintable(QString::number(took)));
        before = threadMilliseconds();
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.type(u"99999"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100'000, kPatience);
        took = threadMilliseconds() - before;
        QVERIFY2(took < 10'000, qPrintable(QString::number(took))); // six searches
    }
};

QTEST_MAIN(ListsPageTest)
#include "lists_page_test.moc"
