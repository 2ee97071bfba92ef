#include "tests/gui/scenes.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/support.h"
#include "ui/app_window.h"
#include "ui/widgets/info_bar.h"

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

/// The review by keyboard, in the window of the program.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private:
    static void openSample(WindowFixture &fixture)
    {
        fixture.open();
        fixture.workspace().library().createSample();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().document(), 60000);
        fixture.settle();
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(int(fixture.window().place()), int(Place::Review));
    }

private Q_SLOTS:
    void theSampleIsReviewedByKeysAlone()
    {
        WindowFixture fixture;
        openSample(fixture);
        fixture.window().resize(1280, 820);
        QTest::qWait(300);
        keepScreenshot(pictureOf(fixture.window()), u"review-first"_s);
        QWidget *phrase = fixture.await(u"Personal touch for Zoë Quinn"_s);
        QVERIFY(phrase);
        fixture.type(u"It was lovely to meet you at the harbour."_s);
        keepScreenshot(pictureOf(fixture.window()), u"review-typed"_s);
    }
};

QTEST_MAIN(ReviewPageTest)
#include "review_page_test.moc"
