#include "resources/resources.h"
#include "tests/gui/campaign_fixture.h"
#include "tests/gui/scenes.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

#include <atomic>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// What the page had on screen for a row.
struct Shown {
    QString to;
    QString subject;
    QString html;
    QString letter; ///< As the screen reader reads it.
};

/// What Python's parser makes of the emails; needs python3 (Debian: python3-minimal).
QList<QJsonObject> parsed(const QStringList &paths)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QFINDTESTDATA("unit/mail/parse_message.py")} + paths);
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qFatal("python3 must be installed for this test: %s", python.readAllStandardError().constData());
    QList<QJsonObject> messages;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            messages.append(QJsonDocument::fromJson(line).object());
    }
    return messages;
}

QString htmlOf(const QJsonObject &email)
{
    for (const QJsonValue &part : email.value(u"parts"_s).toArray()) {
        if (part[u"type"].toString() == u"text/html")
            return part[u"text"].toString();
    }
    return {};
}

} // namespace

/// The program through what a person has: keys, and what a screen reader says.
class CampaignPageTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    QTranslator m_translator;
    std::unique_ptr<WarningWatch> m_warnings;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QVERIFY(m_translator.load(u":/sincerely/translations/sincerely_en.qm"_s));
        QApplication::installTranslator(&m_translator);
        QApplication::setPalette(lightPalette());
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { m_warnings = std::make_unique<WarningWatch>(); }
    void cleanup()
    {
        const QStringList warnings = m_warnings->take();
        m_warnings.reset();
        QCOMPARE(warnings, QStringList()); // nothing in a whole run
    }

    void theSampleIsReadAndSentWithTheKeyboardAlone()
    {
        CampaignFixture desk;
        desk.open();
        QTRY_COMPARE(desk.rows(), 12);
        QTRY_VERIFY(desk.named(u"Send 12 emails"_s));
        QHash<QString, QString> html; // by address
        QObject::connect(&desk.session(), &CampaignSession::messageShown, &desk.session(),
                         [&html](int, const OutgoingMessage &message) { html[message.to.address] = message.html; });
        QHash<QString, Shown> shown;
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < 12; ++row) {
            const QString address = desk.cell(row, 2);
            QTRY_VERIFY2(desk.said(u"To"_s).contains(address), qPrintable(address + desk.said(u"To"_s)));
            QWidget *letter = desk.named(u"The email as it will be sent"_s);
            QVERIFY(letter);
            shown[address] = {desk.said(u"To"_s), desk.said(u"Subject"_s), QString(), letter->accessibleDescription()};
            QVERIFY(!shown[address].letter.contains(u"{{"_s));
            desk.press(Qt::Key_Down);
        }
        desk.press(Qt::Key_Up); // the first was shown before anybody listened
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(html.size(), 12);
        QVERIFY(shown[u"zoe.quinn@example.com"_s].letter.contains(u"runaway dinghy"_s));
        QCOMPARE(shown[u"zoe.quinn@example.com"_s].subject, u"Your spring visit, Zoë"_s);
        QCOMPARE(shown[u"office@kayakclub.example"_s].subject, u"Your spring visit, dear guest"_s);
        QVERIFY(shown[u"amelie.dubois@dubois.example"_s].letter.contains(u"en français"_s));

        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 12 emails sent"_s), 60'000);
        QTRY_COMPARE(desk.rowsThatAre(u"Sent"_s), 12); // told in bundles
        QStringList paths;
        for (const QString &name : desk.emails())
            paths.append(desk.emailFolder() + u'/' + name);
        QCOMPARE(paths.size(), 12);
        for (const QJsonObject &email : parsed(paths)) {
            const QString address = email[u"to"][0][1].toString();
            QVERIFY(shown.contains(address));
            QCOMPARE(email[u"subject"].toString(), shown[address].subject);
            QCOMPARE(htmlOf(email).trimmed(), html[address].trimmed());
            QCOMPARE(email[u"defects"].toArray(), QJsonArray());
        }
        desk.press(Qt::Key_Down); // what was sent can still be read
        QTRY_VERIFY(desk.said(u"To"_s).contains(u"lukasz.wozniak@stocznia.example"_s));
        QCOMPARE(desk.said(u"Subject"_s), shown[u"lukasz.wozniak@stocznia.example"_s].subject);
    }

    void theSampleCanBeStartedAgain()
    {
        CampaignFixture desk;
        desk.open();
        QTRY_VERIFY(desk.named(u"Send 12 emails"_s));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"Start the sample again"_s), 60'000);
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(desk.named(u"Send 12 emails"_s));
        QTRY_COMPARE(desk.rowsThatAre(u"Waiting"_s), 12);
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 12 emails sent"_s), 60'000);
        QCOMPARE(desk.emails().size(), 24);
    }

    void sendingCanBePausedAndGoesOn()
    {
        CampaignFixture desk;
        desk.addInterrupted(12, 1200);
        desk.open();
        QTRY_VERIFY(desk.named(u"Go on with 12 emails"_s));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY(desk.rowsThatAre(u"Sent"_s) >= 2);
        desk.press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(!desk.named(u"Pause"_s));
        const int sent = int(desk.emails().size());
        QVERIFY(sent >= 2 && sent < 12);
        QTRY_VERIFY(desk.named(u"Paused: %1 of 12 sent"_s.arg(sent)));
        QVERIFY(desk.named(u"Go on with %1 emails"_s.arg(12 - sent)));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 12 emails sent"_s), 60'000);
        QCOMPARE(desk.emails().size(), 12);
    }

    void aCampaignThatWasInterruptedIsOfferedAtTheStart()
    {
        CampaignFixture desk;
        desk.addInterrupted(5, 0);
        desk.force(0, {MessageState::Preparing});
        desk.force(1, {MessageState::Preparing, MessageState::Prepared});
        desk.force(2, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending});
        desk.open();
        auto *title = desk.window().findChild<QLineEdit *>(u"campaignTitle"_s);
        QVERIFY(title);
        QTRY_COMPARE(title->text(), u"Autumn letter"_s);
        QVERIFY(desk.named(u"This campaign was interrupted. Nothing is lost and nobody gets it twice."_s));
        QVERIFY(desk.named(u"Go on with 5 emails"_s));
        QCOMPARE(desk.cell(2, 0), u"Person 2, Sending"_s);
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.named(u"Pause"_s) && !desk.named(u"Go on with 5 emails"_s), 60'000);
        for (const store::RecordedMessage &message : desk.recorded())
            QVERIFY2(isSettled(message.state), qPrintable(message.to.address + toWord(message.state)));
        // Whether number 2 had left is known in a folder: nothing of it is there.
        QCOMPARE(desk.emails().size() + desk.rowsThatAre(u"Unknown"_s) + desk.rowsThatAre(u"Not sent"_s), 5);
    }

    void aFolderThatCannotBeWrittenIsToldAndNothingIsLost()
    {
        CampaignFixture desk;
        QFile inTheWay(desk.emailFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        desk.open();
        QTRY_VERIFY(desk.named(u"Send 12 emails"_s));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY(!desk.session().notice().isEmpty());
        QVERIFY2(desk.named(desk.session().notice()), "the notice is on the page");
        QVERIFY(desk.session().notice().contains(u"emails"_s));
        QVERIFY(desk.named(u"Send 12 emails"_s));
        QVERIFY(inTheWay.remove());
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 12 emails sent"_s), 60'000);
        QCOMPARE(desk.emails().size(), 12);
    }

    void aFolderThatVanishesWhileSendingPauses()
    {
        CampaignFixture desk;
        desk.addInterrupted(8, 1200);
        desk.open();
        QTRY_VERIFY(desk.named(u"Go on with 8 emails"_s));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY(desk.rowsThatAre(u"Sent"_s) >= 1);
        QVERIFY(QDir().rename(desk.emailFolder(), desk.emailFolder() + u"-away"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.named(u"Pause"_s), 30'000);
        QVERIFY(desk.named(desk.session().notice()));
        QVERIFY(QDir().rename(desk.emailFolder() + u"-away"_s, desk.emailFolder()));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().phase() == CampaignSession::Phase::Finished, 60'000);
        QCOMPARE(desk.emails().size(), 8);
    }

    void aStoreThatFailsIsTold()
    {
        CampaignFixture desk;
        std::atomic<bool> full = false;
        desk.store().writer().setFault([&full](const char *sql) -> std::optional<Error> {
            const QByteArray text(sql);
            if (full && (text.startsWith("INSERT") || text.startsWith("UPDATE")))
                return Error{Error::Kind::Storage, u"The disk is full."_s, {}, {}};
            return std::nullopt;
        });
        desk.open();
        QTRY_VERIFY(desk.named(u"Send 12 emails"_s));
        full = true;
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY(desk.named(u"The disk is full."_s));
        QVERIFY(desk.named(u"Send 12 emails"_s));
        QCOMPARE(desk.emails().size(), 0);
        full = false;
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 12 emails sent"_s), 60'000);
    }

    void aStoreThatFailsWhileSendingPausesWithoutSendingTwice()
    {
        CampaignFixture desk;
        desk.addInterrupted(8, 1200);
        std::atomic<bool> full = false;
        desk.store().writer().setFault([&full](const char *sql) -> std::optional<Error> {
            if (full && QByteArray(sql).startsWith("UPDATE message"))
                return Error{Error::Kind::Storage, u"The disk is full."_s, {}, {}};
            return std::nullopt;
        });
        desk.open();
        QTRY_VERIFY(desk.named(u"Go on with 8 emails"_s));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY(desk.rowsThatAre(u"Sent"_s) >= 1);
        full = true;
        QTRY_VERIFY_WITH_TIMEOUT(!desk.named(u"Pause"_s), 30'000);
        QVERIFY(desk.session().notice().contains(u"The disk is full."_s));
        full = false;
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().phase() == CampaignSession::Phase::Finished, 60'000);
        QCOMPARE(desk.emails().size(), 8);
        (void)m_warnings->take(); // the sender says in the log that it could not write
    }

    void aStoreThatCannotBeReadLeavesAWindowThatSaysSo()
    {
        CampaignFixture desk;
        desk.store().writer().setFault([](const char *) -> std::optional<Error> {
            return Error{Error::Kind::Storage, u"The database is damaged."_s, {}, {}};
        });
        desk.open();
        QTRY_VERIFY(desk.named(u"The database is damaged."_s));
        QVERIFY(!desk.named(u"Opening…"_s));
        desk.press(Qt::Key_Return, CtrlShift); // and nothing happens
    }

    void closingWhileSendingPausesAndTheNextStartGoesOn()
    {
        CampaignFixture desk;
        desk.addInterrupted(10, 1200);
        desk.open();
        QTRY_VERIFY(desk.named(u"Go on with 10 emails"_s));
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY(desk.rowsThatAre(u"Sent"_s) >= 2);
        QVERIFY(!desk.window().close()); // what is under way ends first
        QVERIFY(!desk.window().close()); // and impatience does no harm
        desk.close();
        const int sent = int(desk.emails().size());
        QVERIFY(sent >= 2 && sent < 10);
        desk.open();
        QTRY_VERIFY2(desk.named(u"Go on with %1 emails"_s.arg(10 - sent)), "counted from the record");
        desk.press(Qt::Key_Return, CtrlShift);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 10 emails sent"_s), 60'000);
        QCOMPARE(desk.emails().size(), 10);
    }

    void closingAtAnyMomentEndsCleanly()
    {
        for (int moment = 0; moment < 12; ++moment) {
            CampaignFixture desk;
            desk.open();
            for (int i = 0; i < moment; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            if (moment % 2 == 1) {
                QTRY_VERIFY(desk.named(u"Send 12 emails"_s));
                desk.press(Qt::Key_Return, CtrlShift);
                for (int i = 0; i < moment; ++i)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            }
            desk.close();
        }
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        CampaignFixture desk;
        desk.addInterrupted(3, 0);
        desk.open();
        QTRY_VERIFY(desk.named(u"Go on with 3 emails"_s));
        const QWidget *page = desk.window().page(Place::Send);
        for (QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
            if (auto *button = qobject_cast<QAbstractButton *>(widget); button && page->isAncestorOf(button))
                QVERIFY2(button->toolTip().contains(u"Ctrl+"_s), "its shortcut stands in the tooltip");
        }
        QStringList order;
        for (int i = 0; i < 4; ++i) {
            order.append(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString());
            desk.press(Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"Recipients"_s, u"The email as it will be sent"_s, u"Open the folder"_s,
                                     u"Go on with 3 emails"_s}));
    }

    void aScreenReaderHearsWhatEachCellHolds()
    {
        CampaignFixture desk;
        desk.open();
        QTRY_COMPARE(desk.rows(), 12);
        QCOMPARE(desk.cell(0, 0), u"Zoë Quinn, Waiting"_s); // the cell that the keys go through
        QCOMPARE(desk.cell(0, 1), u"Zoë Quinn"_s);
        QCOMPARE(desk.cell(0, 2), u"zoe.quinn@example.com"_s);
        QCOMPARE(desk.cell(8, 0), u"office@kayakclub.example, Waiting"_s);
    }
};

QTEST_MAIN(CampaignPageTest)
#include "campaign_page_test.moc"
