#include "tests/gui/sending_fixture.h"
#include "tests/support/support.h"
#include "ui/background/awake_while_sending.h"
#include "ui/background/background_sending.h"
#include "ui/background/single_instance.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy

/// A tray that remembers what it was asked.
class FakeTray final : public Tray
{
public:
    bool m_isAvailable = true;
    bool m_isShown = false;
    QStringList m_told; ///< "title: text"

    [[nodiscard]] bool isAvailable() const override { return m_isAvailable; }
    void show(const QString & /*text*/) override { m_isShown = true; }
    void hide() override { m_isShown = false; }
    void notify(const QString &title, const QString &text) override { m_told.append(title + u": "_s + text); }
};

class FakeWakeLock final : public WakeLock
{
public:
    explicit FakeWakeLock(QStringList *diary)
        : m_diary(diary)
    {
    }
    void take(const QString & /*reason*/) override { m_diary->append(u"taken"_s); }
    void release() override { m_diary->append(u"released"_s); }

private:
    QStringList *m_diary;
};

/// A campaign that is being sent, in a window with a tray.
struct Scene {
    SendingFixture fixture;
    FakeTray *tray = nullptr;
    std::unique_ptr<BackgroundSending> background;
    std::unique_ptr<QSignalSpy> ended;

    explicit Scene(int people, int perMinute)
    {
        fixture.openCampaign(people);
        fixture.approveAll();
        fixture.setPace(perMinute);
        fixture.showPages();
        auto made = std::make_unique<FakeTray>();
        tray = made.get();
        background = std::make_unique<BackgroundSending>(fixture.window(), fixture.desk.workspace(), std::move(made));
        ended = std::make_unique<QSignalSpy>(background.get(), &BackgroundSending::endRequested);
    }

    ~Scene() { background.reset(); }

    void startSending()
    {
        fixture.desk.workspace().startSending();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().totals().sent >= 1, kLong);
    }

    [[nodiscard]] QDialog *question() { return fixture.window().findChild<QDialog *>(u"closingQuestion"_s); }

    void press(const QString &objectName)
    {
        auto *button = question() ? question()->findChild<QPushButton *>(objectName) : nullptr;
        QVERIFY2(button, qPrintable(objectName));
        button->click();
    }
};

} // namespace

/// What the program does without its window, and beside it.
class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingEndsTheProgramWhenNothingIsSent()
    {
        Scene scene(2, 60);
        scene.background->close();
        QCOMPARE(scene.ended->count(), 1);
        QVERIFY(!scene.question());
    }

    void closingWhileSendingAsksAndStayingChangesNothing()
    {
        Scene scene(10, 600);
        scene.startSending();
        scene.background->close();
        QVERIFY(scene.question() && scene.question()->isVisible());
        QVERIFY(scene.question()->findChild<QLabel *>(u"closingTitle"_s)->text().contains(u"is being sent"_s));
        scene.background->close(); // impatience does not ask twice
        QCOMPARE(scene.fixture.window().findChildren<QDialog *>(u"closingQuestion"_s).size(), 1);
        scene.press(u"closingStay"_s);
        QCOMPARE(scene.ended->count(), 0);
        QVERIFY(scene.fixture.window().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(scene.fixture.session().totals().sent, 10, kLong);
    }

    void escapeMeansStaying()
    {
        Scene scene(10, 600);
        scene.startSending();
        scene.background->close();
        QTest::keyClick(scene.question(), Qt::Key_Escape);
        QTRY_VERIFY(!scene.question());
        QCOMPARE(scene.ended->count(), 0);
        QVERIFY(!scene.background->isInBackground());
    }

    void itGoesOnWithoutTheWindowTellsAndEnds()
    {
        Scene scene(6, 600);
        scene.startSending();
        scene.background->close();
        scene.press(u"closingKeepSending"_s);
        QVERIFY(!scene.fixture.window().isVisible());
        QVERIFY(scene.tray->m_isShown);
        QVERIFY(scene.background->isInBackground());
        QTRY_COMPARE_WITH_TIMEOUT(scene.ended->count(), 1, kLong);
        QCOMPARE(scene.tray->m_told.size(), 1);
        QVERIFY2(scene.tray->m_told.first().endsWith(u"All 6 emails sent."_s), qPrintable(scene.tray->m_told.first()));
        QCOMPARE(scene.fixture.desk.emails().size(), 6);
    }

    void pausingEndsAndNothingIsLost()
    {
        Scene scene(20, 600);
        scene.startSending();
        scene.background->close();
        scene.press(u"closingPause"_s);
        QCOMPARE(scene.ended->count(), 1);
        const CampaignId id = scene.fixture.desk.document().id();
        scene.background.reset();
        scene.fixture.closePages();
        scene.fixture.desk.close();
        const qsizetype sent = scene.fixture.desk.emails().size();
        QVERIFY(sent >= 1 && sent < 20);
        scene.fixture.desk.open();
        scene.fixture.desk.workspace().openCampaign(id);
        scene.fixture.desk.send();
        QCOMPARE(scene.fixture.desk.emails().size(), 20);
    }

    void withoutATrayItCanOnlyBePaused()
    {
        Scene scene(10, 600);
        scene.tray->m_isAvailable = false;
        scene.startSending();
        scene.background->close();
        QVERIFY(!scene.question()->findChild<QPushButton *>(u"closingKeepSending"_s));
        QVERIFY(scene.question()->findChild<QLabel *>(u"closingText"_s)->text().contains(u"needs the window"_s));
        scene.press(u"closingStay"_s);
    }

    void whatNeedsThePersonIsToldAndWaits()
    {
        Scene scene(10, 600);
        scene.startSending();
        scene.background->close();
        scene.press(u"closingKeepSending"_s);
        const QString folder = scene.fixture.desk.emailFolder();
        QVERIFY(QDir().rename(folder, folder + u"-away"_s));
        QTRY_COMPARE_WITH_TIMEOUT(scene.tray->m_told.size(), 1, kLong);
        QVERIFY2(scene.tray->m_told.first().contains(u"is paused"_s), qPrintable(scene.tray->m_told.first()));
        QCOMPARE(scene.ended->count(), 0);
        QVERIFY(scene.tray->m_isShown);
        QVERIFY(QDir().rename(folder + u"-away"_s, folder));
        Q_EMIT scene.tray->windowWanted();
        QVERIFY(scene.fixture.window().isVisible());
        QVERIFY(!scene.tray->m_isShown);
    }

    void theMachineStaysAwakeOnlyWhileSending()
    {
        QStringList diary;
        {
            Scene scene(6, 1200);
            AwakeWhileSending awake(scene.fixture.desk.workspace(), std::make_unique<FakeWakeLock>(&diary));
            QCOMPARE(diary, QStringList());
            scene.startSending();
            QCOMPARE(diary, QStringList{u"taken"_s});
            QTRY_COMPARE_WITH_TIMEOUT(diary, (QStringList{u"taken"_s, u"released"_s}), kLong);
            QCOMPARE(scene.fixture.session().totals().sent, 6);
        }
        QCOMPARE(diary.size(), 2);
    }

    void aSecondStartOpensTheWindowOfTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.isFirst());
        QSignalSpy wanted(&first, &SingleInstance::windowWanted);
        SingleInstance second(folder.path());
        QVERIFY(!second.isFirst());
        // The other program waits without an event loop, as it does at its start.
        bool answered = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { answered = second.askFirst(); }));
        other->start();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, kLong);
        QVERIFY(other->wait(kLong));
        QVERIFY(answered);

        const QTemporaryDir elsewhere;
        SingleInstance third(elsewhere.path());
        QVERIFY(third.isFirst()); // other data, another program
    }

    void whoComesAfterTheFirstHasGoneIsFirst()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QVERIFY(first->isFirst());
        first.reset();
        SingleInstance next(folder.path());
        QVERIFY(next.isFirst());
    }

    void aFirstOneThatDoesNotAnswerIsNoticed()
    {
        const QTemporaryDir folder;
        const auto lock = FileLock::take(folder.filePath(u"window.lock"_s)); // it holds the lock, and nothing listens
        QVERIFY(lock);
        const SingleInstance second(folder.path());
        QVERIFY(!second.isFirst());
        QVERIFY(!second.askFirst());
    }
};

QTEST_MAIN(BackgroundTest)
#include "background_test.moc"
