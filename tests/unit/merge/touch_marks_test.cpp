#include "core/html/plain_text.h"
#include "core/html/sanitise.h"
#include "core/merge/touch_marks.h"
#include "tests/unit/merge/merge_helpers.h"

using namespace sincerely;
using namespace sincerely::merge;
using namespace sincerely::merge::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString kLetter =
    u"<html><head><title>For you: {{Personal touch}}</title></head><body><p dir=\"auto\">{{Personal touch}}</p>"
    "<table><tr><td title=\"{{Personal touch}}\">Well, {{Personal touch}}!</td></tr></table>"
    "<p><a href=\"https://example.com/?said={{Personal touch}}\">Answer</a></p></body></html>"_s;

QString rendered(const QString &letter, Place place, const QString &touch)
{
    return outcome(letter, place, {}, touch.toUtf8()).text;
}

QString sanitised(const QString &html)
{
    const Result<QString> clean = html::sanitise(html);
    return clean ? *clean : clean.error().sentence;
}

} // namespace

class TouchMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutItsMarksTheViewIsWhatIsSent_data()
    {
        QTest::addColumn<QString>("touch");
        QTest::newRow("plain") << u"It was lovely to meet you."_s;
        QTest::newRow("awkward") << u"1 < 2 & \"3\" > 'x'\nsecond line\n\n  https://example.com/a?b=c&d"_s;
        QTest::newRow("right to left") << u"سعدت كثيرًا بلقائك (أمس) 12.5"_s;
        QTest::newRow("beyond the basic plane") << u"👋🏽 𝒜 é"_s;
    }
    void withoutItsMarksTheViewIsWhatIsSent()
    {
        QFETCH(QString, touch);
        const QString view = sanitised(rendered(kLetter, Place::Html, withTouchMarks(touch)));
        const QString sent = sanitised(rendered(kLetter, Place::Html, touch));
        QVERIFY(view != sent);
        QCOMPARE(withoutTouchMarks(view), sent);
        QCOMPARE(withoutTouchMarks(html::plainText(view)), html::plainText(sent));
        const QString text = u"Dear Zoë,\n\n{{Personal touch}}\n\nAda"_s;
        QCOMPARE(withoutTouchMarks(rendered(text, Place::Text, withTouchMarks(touch))),
                 rendered(text, Place::Text, touch));
        const QString subject = u"Well, {{Personal touch}}"_s;
        QCOMPARE(withoutTouchMarks(rendered(subject, Place::Header, withTouchMarks(touch))),
                 rendered(subject, Place::Header, touch));
    }

    void theMarksStandAroundTheTouchInEveryPlace()
    {
        const QString view = sanitised(rendered(kLetter, Place::Html, withTouchMarks(u"a < b"_s)));
        const QString inText = QChar(kTouchBegin) + u"a &lt; b"_s + QChar(kTouchEnd);
        QVERIFY(view.contains(u"<p dir=\"auto\">"_s + inText + u"</p>"_s));
        QVERIFY(view.contains(u"Well, "_s + inText + u"!"_s));
        QVERIFY(html::plainText(view).contains(QChar(kTouchBegin) + u"a < b"_s + QChar(kTouchEnd)));
    }

    void anEmptyTouchKeepsItsSlotInTheView()
    {
        for (const Touch rule : {Touch::Required, Touch::Optional}) {
            const Outcome view = outcome(kLetter, Place::Html, {}, withTouchMarks({}).toUtf8(), rule);
            QVERIFY(!view.rendered.touchMissing);
            QVERIFY(sanitised(view.text).contains(u"<p dir=\"auto\">\uE0F2\uE0F3</p>"_s));
        }
    }

    void marksThatSomebodyTypedDoNotCount() { QCOMPARE(withTouchMarks(u"a\uE0F3b\uE0F2"_s), u"\uE0F2ab\uE0F3"_s); }
};

QTEST_GUILESS_MAIN(TouchMarksTest)
#include "touch_marks_test.moc"
