#include "core/recipients/csv_reader.h"
#include "tests/gui/warning_watch.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "ui/models/do_not_email_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
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

/// The program in the place Do not email.
struct Opened : WindowFixture {
    Opened()
    {
        open();
        goThere();
    }

    void goThere() { press(Qt::Key_8, Qt::ControlModifier); }

    /// What a screen reader reads in this column, from the top; nothing when there is no table.
    QStringList column(int column) const
    {
        const auto *table = qobject_cast<QTableView *>(named(u"Do not email"_s));
        QStringList texts;
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    QStringList addresses() const { return column(0); }

    QString said(const QString &objectName) const
    {
        const auto *widget = window().findChild<QWidget *>(objectName);
        if (!widget || !widget->isVisible())
            return {};
        const auto *label = qobject_cast<const QLabel *>(widget);
        label = label ? label : widget->findChild<QLabel *>();
        return label ? label->text() : QString();
    }

    /// The toast says this.
    bool told(const QString &part) const
    {
        const auto *toast = window().findChild<QWidget *>(u"toast"_s);
        return toast && toast->isVisible() && toast->accessibleName().contains(part);
    }

    void add(const QString &text, const QString &reason = {})
    {
        press(Qt::Key_N, kCtrlShift);
        auto *edit = qobject_cast<QPlainTextEdit *>(await(u"Addresses or domains"_s));
        QVERIFY(edit && edit->hasFocus());
        edit->insertPlainText(text); // as long as the test needs it
        press(Qt::Key_Tab);
        QVERIFY(named(u"Reason"_s)->hasFocus());
        type(reason);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    QString file(const QString &name, const QByteArray &contents) const
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(contents);
        return file.fileName();
    }

    void pasteFile(const QString &path)
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    /// A campaign to Ann and Bob, both approved.
    void approveTwo()
    {
        Letter letter;
        letter.kind = LetterKind::Written;
        letter.subject = u"Hello"_s;
        letter.html = u"<p>Dear {{Name}}</p>"_s;
        QSignalSpy changed(&workspace(), &Workspace::documentChanged);
        workspace().library().createSample(); // brings an account along
        QVERIFY(changed.count() > 0 || changed.wait(kPatience));
        settle();
        QSignalSpy again(&workspace(), &Workspace::documentChanged);
        workspace().library().createCampaign(letter);
        QVERIFY(again.count() > 0 || again.wait(kPatience));
        settle();
        const QByteArray csv = "Email,Name\nann@example.com,Ann\nbob@example.org,Bob\n";
        auto table =
            std::make_shared<const recipients::RecipientTable>(std::move(*recipients::readCsv(csv, u"list.csv"_s)));
        QSignalSpy people(&document().people(), &People::listChanged);
        document().useTable(table, QString(), folder());
        QVERIFY(people.count() > 0 || people.wait(kPatience));
        settle();
        for (int index = 0; index < 2; ++index) {
            const RecipientId id = document().review().statuses().at(size_t(index)).recipient;
            const std::optional<MadeMessage> shown = document().make(id);
            QVERIFY(shown && document().review().approve(id, *shown));
        }
        settle();
    }

    QStringList states()
    {
        QStringList words;
        for (const RecipientStatus &status : document().review().statuses())
            words.append(toWord(status.state));
        return words;
    }
    QStringList recorded()
    {
        const CampaignId id = document().id();
        QStringList words;
        const QList<store::RecordedMessage> messages = *QCoro::waitFor(CampaignDesk(workspace().store()).messages(id));
        for (const store::RecordedMessage &message : messages)
            words.append(toWord(message.state));
        return words;
    }
};

} // namespace

/// The place Do not email, by keys and by what a screen reader says.
class DoNotEmailPageTest : public QObject
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
        QCOMPARE(warnings, QStringList());
    }

    void theEmptyListSaysWhatItIsForAndBegins()
    {
        Opened fixture;
        QWidget *button = fixture.await(u"Add addresses…"_s);
        QVERIFY(button);
        QTRY_VERIFY(button->hasFocus());
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.await(u"Addresses or domains"_s)->hasFocus());
        fixture.type(u"Ann@Example.com, @example.org"_s);
        QTRY_COMPARE(fixture.said(u"addSummary"_s), u"2 new"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.addresses().size(), 2);
        QVERIFY(fixture.addresses().contains(u"Ann@example.com"_s));
        QVERIFY(fixture.addresses().contains(u"Everybody at example.org"_s));
        QCOMPARE(fixture.said(u"doNotEmailCount"_s), u"2 on the list"_s);
        QVERIFY(fixture.told(u"added to the do-not-email list"_s));
    }

    void whatCannotBeUsedIsNamedAndStaysToBeMended()
    {
        Opened fixture;
        fixture.add(u"ann@example.com\nann@example.com bob(at)example.com\n"_s, u"asked"_s);
        QTRY_COMPARE(fixture.said(u"addSummary"_s), u"1 new · 1 cannot be used"_s);
        QVERIFY2(fixture.said(u"addUnusable"_s).contains(u"bob(at)example.com"_s),
                 qPrintable(fixture.said(u"addUnusable"_s)));
    }

    void onlyTheGoodOnesAreAddedAndTheOthersStay()
    {
        Opened fixture;
        fixture.add(u"ann@example.com; nonsense; bob@example.com; ANN@example.com"_s, u"asked on the phone"_s);
        auto *text = qobject_cast<QPlainTextEdit *>(fixture.named(u"Addresses or domains"_s));
        QTRY_COMPARE(text->toPlainText(), u"nonsense"_s);
        QTRY_COMPARE(fixture.said(u"addSummary"_s), u"0 new · 1 cannot be used"_s);
        QVERIFY2(fixture.said(u"addUnusable"_s).contains(u"nonsense"_s), qPrintable(fixture.said(u"addUnusable"_s)));
        QVERIFY(!fixture.named(u"Add to the do-not-email list"_s)->isEnabled());
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE(fixture.addresses().size(), 2);
        QCOMPARE(fixture.column(1), (QStringList{u"asked on the phone"_s, u"asked on the phone"_s}));
    }

    void aFileIsBroughtAndUndoneAsOneStep()
    {
        Opened fixture;
        fixture.add(u"known@example.com"_s);
        QTRY_COMPARE(fixture.addresses().size(), 1);
        fixture.pasteFile(fixture.file(u"unsubscribed.csv"_s, "Name,Contact\nAnn,ann@example.com\nK,known@example.com\n"
                                                              "Nobody,\nWrong,at home\nBob,bob@example.com\n"));
        auto *column = qobject_cast<QComboBox *>(fixture.await(u"Address column"_s));
        QTRY_COMPARE(column->count(), 2);
        column->setFocus();
        fixture.press(Qt::Key_Down);
        QCOMPARE(column->currentText(), u"Contact"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.await(u"Reason"_s));
        QTRY_COMPARE(fixture.said(u"addSummary"_s), u"2 new · 1 on the list already · 1 cannot be used"_s);
        QVERIFY2(fixture.said(u"addUnusable"_s).startsWith(u"Line 5"_s), qPrintable(fixture.said(u"addUnusable"_s)));
        QCOMPARE(fixture.addresses().size(), 0); // nothing is taken yet
        fixture.type(u"unsubscribed"_s);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.addresses().size(), 3);
        QCOMPARE(fixture.column(3).count(u"unsubscribed.csv"_s), 2);
        QCOMPARE(fixture.column(1).count(u"unsubscribed"_s), 2);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.addresses(), QStringList{u"known@example.com"_s});
        fixture.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(fixture.addresses().size(), 3);
        QCOMPARE(fixture.column(3).count(u"unsubscribed.csv"_s), 2);
    }

    void aFileThatCannotBeReadIsToldAndLeft()
    {
        Opened fixture;
        fixture.pasteFile(fixture.folder() + u"/missing.csv"_s);
        QTRY_VERIFY(fixture.said(u"importNotice"_s).contains(u"missing.csv"_s));
        QVERIFY(!fixture.named(u"Look through the addresses"_s)->isEnabled());
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(fixture.named(u"Add addresses…"_s));
    }

    void takenOffByKeyAndBackByUndo()
    {
        Opened fixture;
        fixture.add(u"a@example.com b@example.com c@example.com"_s, u"why"_s);
        QTRY_COMPARE(fixture.addresses().size(), 3);
        const QStringList before = fixture.addresses();
        QTRY_VERIFY(fixture.named(u"Do not email"_s)->hasFocus());
        fixture.press(Qt::Key_Home, Qt::ControlModifier);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_Delete);
        QTRY_COMPARE(fixture.addresses(), before.mid(2));
        QTRY_VERIFY(fixture.told(u"taken off the do-not-email list"_s));
        qobject_cast<QAbstractButton *>(fixture.named(u"Undo"_s))->click(); // of the toast
        QTRY_COMPARE(fixture.addresses(), before);
        QCOMPARE(fixture.column(1), (QStringList{u"why"_s, u"why"_s, u"why"_s}));
        fixture.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(fixture.addresses(), before.mid(2));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.named(u"Add addresses…"_s)); // nobody is left
    }

    void whatWasTakenBackByKeyIsNotOfferedToBeTakenBackAgain()
    {
        Opened fixture;
        fixture.add(u"a@example.com"_s, u"why"_s);
        QTRY_VERIFY(fixture.told(u"is on the do-not-email list now"_s));
        const auto listHasKeyboard = [&fixture] {
            const QWidget *list = fixture.named(u"Do not email"_s); // it comes with the first entry
            return list && list->hasFocus();
        };
        QTRY_VERIFY(listHasKeyboard());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.named(u"Add addresses…"_s)); // nobody is left
        QVERIFY(!fixture.told(u"is on the do-not-email list now"_s));
    }

    void itIsSearchedAndOrdered()
    {
        Opened fixture;
        fixture.add(u"zoe@example.com"_s, u"Board"_s);
        QTRY_COMPARE(fixture.addresses().size(), 1);
        QTest::qWait(1100); // added at is kept by the second
        fixture.add(u"ann@example.com"_s);
        QTRY_COMPARE(fixture.addresses(), (QStringList{u"ann@example.com"_s, u"zoe@example.com"_s}));
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(fixture.named(u"Search the list"_s)->hasFocus());
        fixture.type(u"boar"_s);
        QTRY_COMPARE(fixture.addresses(), QStringList{u"zoe@example.com"_s});
        QCOMPARE(fixture.said(u"doNotEmailCount"_s), u"1 found"_s);
        fixture.type(u"x"_s);
        QTRY_COMPARE(fixture.said(u"nothingFound"_s), u"Nothing on the list is like “boarx”."_s);
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE(fixture.addresses().size(), 2);
        fixture.named(u"Order"_s)->setFocus();
        fixture.press(Qt::Key_Down);
        QTRY_COMPARE(fixture.addresses(), (QStringList{u"ann@example.com"_s, u"zoe@example.com"_s}));
        fixture.press(Qt::Key_Up);
        QTRY_COMPARE(fixture.addresses(), (QStringList{u"ann@example.com"_s, u"zoe@example.com"_s}));
    }

    void whatIsCopiedElsewhereIsPasted()
    {
        Opened fixture;
        QApplication::clipboard()->setText(u"Ann Lee <ann@example.com>, bob@example.com"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(fixture.await(u"Addresses or domains"_s));
        QTRY_COMPARE(fixture.said(u"addSummary"_s), u"2 new"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.addresses().size(), 2);
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 2);
    }

    void whoWasReadyIsNotAnyMoreAndTheApprovalLapses()
    {
        Opened fixture;
        fixture.approveTwo();
        QCOMPARE(fixture.states(), (QStringList{u"ready"_s, u"ready"_s}));
        fixture.goThere();
        fixture.add(u"@example.org"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.states(), (QStringList{u"ready"_s, u"skipped"_s}), kPatience);
        fixture.settle();
        QCOMPARE(fixture.recorded().count(u"on_hold"_s), 1);
        const RecipientStatus bob = fixture.document().review().statuses().at(1);
        QVERIFY(bob.problem && bob.problem->kind == Problem::Kind::DoNotEmail);
        // Nothing bypasses it, not even a new approval.
        const std::optional<MadeMessage> shown = fixture.document().make(bob.recipient);
        QVERIFY(shown);
        QVERIFY(!fixture.document().review().approve(bob.recipient, *shown));
        fixture.document().review().decide({bob.recipient}, Verdict::OnHold);
        QCOMPARE(fixture.states().at(1), u"skipped"_s);
        fixture.document().undoStack().undo();

        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.states(), (QStringList{u"ready"_s, u"ready"_s}), kPatience);
        fixture.settle();
        QCOMPARE(fixture.recorded().count(u"on_hold"_s), 0);
    }

    void aRecipientGoesThereFromTheListOfTheCampaignAndBack()
    {
        Opened fixture;
        fixture.approveTwo();
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(fixture.named(u"Recipients"_s) && fixture.named(u"Recipients"_s)->hasFocus());
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_E, kCtrlShift);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.states(), (QStringList{u"skipped"_s, u"ready"_s}), kPatience);
        QVERIFY(fixture.told(u"“ann@example.com” is on the do-not-email list now."_s));
        fixture.settle();
        auto *problem = qobject_cast<QAbstractButton *>(fixture.await(u"Show 1 on the do-not-email list"_s));
        problem->click();
        qobject_cast<QAbstractButton *>(fixture.await(u"Go to the do-not-email list"_s))->click();
        QTRY_COMPARE(fixture.addresses(), QStringList{u"ann@example.com"_s});
        QCOMPARE(fixture.column(3), QStringList{fixture.document().campaign().name});
        // The same once more changes nothing and says so.
        fixture.workspace().doNotEmail().addAddress(u"ANN@example.com"_s);
        QTRY_VERIFY(fixture.told(u"“ANN@example.com” is on the do-not-email list already."_s));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.states(), (QStringList{u"ready"_s, u"ready"_s}), kPatience);
        fixture.settle();
    }

    void fromTheResultsItIsOneClick()
    {
        Opened fixture;
        fixture.approveTwo();
        SendingSession &session = fixture.workspace().session(fixture.document().id());
        QSignalSpy ended(&session, &SendingSession::ended);
        fixture.workspace().startSending();
        QVERIFY(ended.count() > 0 || ended.wait(kPatience));
        fixture.settle();
        fixture.press(Qt::Key_5, Qt::ControlModifier);
        auto *emails = qobject_cast<QTableView *>(fixture.await(u"Emails"_s));
        QVERIFY(emails);
        QTRY_COMPARE(emails->model()->rowCount(), 2);
        emails->setFocus();
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Up);
        qobject_cast<QAbstractButton *>(fixture.await(u"Add to do-not-email"_s))->click();
        QTRY_VERIFY(fixture.told(u"“ann@example.com” is on the do-not-email list now."_s));
        fixture.goThere();
        QTRY_COMPARE(fixture.addresses(), QStringList{u"ann@example.com"_s});
        QCOMPARE(fixture.column(3), QStringList{fixture.document().campaign().name});
        qobject_cast<QAbstractButton *>(fixture.named(u"Undo"_s))->click(); // of the toast
        QTRY_VERIFY(fixture.named(u"Add addresses…"_s));
        fixture.settle();
    }

    void aHundredThousandStayQuick()
    {
        Opened fixture;
        QByteArray csv = "Email\n";
        for (int i = 0; i < 100'000; ++i)
            csv += "person" + QByteArray::number(i) + "@example.com\n";
        fixture.pasteFile(fixture.file(u"many.csv"_s, csv));
        QWidget *next = fixture.await(u"Look through the addresses"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kPatience);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"addSummary"_s), u"100,000 new"_s, kPatience);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"doNotEmailCount"_s), u"100,000 on the list"_s, kPatience);

        // The longest time in which the window answers nobody.
        QElapsedTimer silence;
        qint64 longest = 0;
        QTimer pulse;
        QObject::connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, silence.restart()); });
        silence.start();
        pulse.start(5);
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.type(u"9999"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"doNotEmailCount"_s), u"19 found"_s, kPatience);
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"doNotEmailCount"_s), u"100,000 on the list"_s, kPatience);
        fixture.named(u"Do not email"_s)->setFocus();
        fixture.press(Qt::Key_End, Qt::ControlModifier);
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.named(u"Add addresses…"_s), kPatience);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.said(u"doNotEmailCount"_s), u"100,000 on the list"_s, kPatience);
        pulse.stop();
        QVERIFY2(longest < 1500, qPrintable(QString::number(longest))); // a busy machine of two cores
    }

    void theModelKeepsItsPromisesWhileRowsComeAndGo()
    {
        Opened fixture;
        DoNotEmailModel model(fixture.workspace().doNotEmail());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.add(u"a@example.com b@example.com c@example.com d@example.com"_s);
        QTRY_COMPARE(model.rowCount(), 4);
        const QPersistentModelIndex last(model.index(3, 0));
        const QString address = last.data().toString();
        fixture.workspace().doNotEmail().remove({model.idAt(0), model.idAt(2)});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 1);
        QCOMPARE(last.data().toString(), address);
        fixture.workspace().library().undoStack().undo();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(last.data().toString(), address);
        model.setOrder(DoNotEmail::Order::ByAddress);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"a@example.com"_s);
        QCOMPARE(model.index(3, 0).data().toString(), u"d@example.com"_s);
    }
};

QTEST_MAIN(DoNotEmailPageTest)
#include "do_not_email_page_test.moc"
