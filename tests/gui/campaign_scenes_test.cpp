#include "resources/resources.h"
#include "tests/gui/campaign_fixture.h"
#include "tests/gui/scenes.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

/// The window in the states and looks in which people meet it, as pictures for people; and what has to hold in each of
/// them.
class CampaignScenesTest : public QObject
{
    Q_OBJECT

private:
    QTranslator m_translator;
    QFont m_font;

    static void keep(CampaignFixture &desk, const QString &name, qreal ratio = 1)
    {
        QApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QImage image = pictureOf(desk.window(), ratio);
        keepScreenshot(image, name);
        for (QPushButton *button : desk.window().findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text())); // nothing cut off
        }
        QVERIFY(desk.window().minimumSizeHint().width() <= desk.window().width());
    }

    static void openSample(CampaignFixture &desk)
    {
        desk.open();
        QTRY_COMPARE(desk.rows(), 12);
        QTRY_VERIFY(!desk.said(u"To"_s).isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QVERIFY(m_translator.load(u":/sincerely/translations/sincerely_en.qm"_s));
        QApplication::installTranslator(&m_translator);
        QApplication::setStyle(new theme::Style);
        QApplication::setFont(theme::interfaceFont(QApplication::font()));
        m_font = QApplication::font();
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { QApplication::setPalette(lightPalette()); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }

    void light()
    {
        CampaignFixture desk;
        openSample(desk);
        keep(desk, u"window-light"_s);
        keep(desk, u"window-light-200-percent-screen"_s, 2);
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Down);
        desk.window().resize(900, 620);
        keep(desk, u"window-small"_s);
    }

    void dark()
    {
        QApplication::setPalette(darkPalette());
        CampaignFixture desk;
        openSample(desk);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Down);
        keep(desk, u"window-dark"_s);
    }

    void theThemeChangesWhileTheWindowIsOpen()
    {
        CampaignFixture desk;
        openSample(desk);
        QApplication::setPalette(darkPalette());
        QCoreApplication::processEvents();
        const QImage changed = pictureOf(desk.window());
        keepScreenshot(changed, u"window-turned-dark"_s);
    }

    void rightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        CampaignFixture desk;
        openSample(desk);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Down);
        keep(desk, u"window-right-to-left"_s);
    }

    void largeText()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
        CampaignFixture desk;
        openSample(desk);
        keep(desk, u"window-large-text"_s);
    }

    void sendingAndPaused()
    {
        CampaignFixture desk;
        desk.addInterrupted(40, 1800);
        desk.open();
        QTRY_COMPARE(desk.rows(), 40);
        QTRY_VERIFY(!desk.said(u"To"_s).isEmpty());
        keep(desk, u"window-interrupted"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rowsThatAre(u"Sent"_s) >= 12, 30'000);
        keep(desk, u"window-sending"_s);
        desk.press(Qt::Key_Period, Qt::ControlModifier);
        keep(desk, u"window-pausing"_s);
        QTRY_VERIFY(desk.session().phase() == CampaignSession::Phase::Paused);
        QTest::qWait(200);
        keep(desk, u"window-paused"_s);
    }

    void finished()
    {
        CampaignFixture desk;
        openSample(desk);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named(u"All 12 emails sent"_s), 60'000);
        QTRY_COMPARE(desk.rowsThatAre(u"Sent"_s), 12);
        keep(desk, u"window-finished"_s);
    }

    void notice()
    {
        CampaignFixture desk;
        QFile inTheWay(desk.emailFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        openSample(desk);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!desk.session().notice().isEmpty());
        keep(desk, u"window-notice"_s);
        QApplication::setPalette(darkPalette());
        QCoreApplication::processEvents();
        keep(desk, u"window-notice-dark"_s);
    }

    void everyStateAndLongNames()
    {
        CampaignFixture desk;
        desk.addInterrupted(10, 0);
        desk.force(0, {MessageState::Preparing});
        desk.force(1, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending});
        desk.force(2, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Accepted});
        desk.force(3, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::Unknown});
        desk.force(4, {MessageState::Preparing, MessageState::Prepared, MessageState::Sending, MessageState::NotSent});
        desk.force(5, {MessageState::OnHold});
        desk.force(6, {MessageState::Skipped});
        desk.open();
        QTRY_COMPARE(desk.rows(), 10);
        QTRY_VERIFY(!desk.said(u"To"_s).isEmpty());
        keep(desk, u"window-every-state"_s);
    }

    void failed()
    {
        CampaignFixture desk;
        desk.store().writer().setFault([](const char *) -> std::optional<Error> {
            return Error{Error::Kind::Storage, u"The data of Sincerely cannot be read: the file is damaged."_s, {}, {}};
        });
        desk.open();
        QTRY_VERIFY(!desk.session().notice().isEmpty());
        keep(desk, u"window-failed"_s);
    }
};

QTEST_MAIN(CampaignScenesTest)
#include "campaign_scenes_test.moc"
