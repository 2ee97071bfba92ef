#include "core/html/sanitise.h"
#include "core/merge/touch_marks.h"
#include "resources/resources.h"
#include "tests/gui/email_fixture.h"
#include "tests/gui/scenes.h"
#include "ui/paper/sheet.h"
#include "ui/paper/word_splitter.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Pieces that are awkward together.
QString randomEmail(QRandomGenerator &random)
{
    static const QStringList pieces = {u"<p>"_s,
                                       u"</p>"_s,
                                       u"<div style='padding:4px'>"_s,
                                       u"</div>"_s,
                                       u"<b>"_s,
                                       u"</b>"_s,
                                       u"<a href='https://x'>"_s,
                                       u"</a>"_s,
                                       u"<table width=100% style='max-width:300px'>"_s,
                                       u"</table>"_s,
                                       u"<tr>"_s,
                                       u"<td width=60>"_s,
                                       u"</td>"_s,
                                       u"<ul>"_s,
                                       u"<ol dir=rtl>"_s,
                                       u"<li>"_s,
                                       u"</ul>"_s,
                                       u"<br>"_s,
                                       u"<pre> a\n\tb </pre>"_s,
                                       u"<img alt='a boat' width=20 height=10>"_s,
                                       u"<span style='display:none'>hidden</span>"_s,
                                       u"<span style='float:right'>"_s,
                                       u"</span>"_s,
                                       u"<div dir=rtl>"_s,
                                       u"<div dir=auto>"_s,
                                       u"<sup>2</sup>"_s,
                                       u"<span style='text-transform:uppercase;letter-spacing:2px'>"_s,
                                       u"<blockquote>"_s,
                                       u"<hr>"_s,
                                       u"<div style='white-space:pre-wrap'>"_s,
                                       u"<div style='position:relative;top:3px'>"_s,
                                       u" "_s,
                                       u"  "_s,
                                       u"\n"_s,
                                       u"&nbsp;"_s,
                                       u"\uE0F2"_s,
                                       u"\uE0F3"_s,
                                       u"\uE0F1"
                                       "7"_s,
                                       u"word"_s,
                                       u"well-known"_s,
                                       u"مرحبا"_s,
                                       u"日本語"_s,
                                       u"(1.5)"_s,
                                       u"👋🏽"_s,
                                       u"e\u0301"_s,
                                       u"."_s,
                                       QString(70, u'x')};
    QString email;
    for (int i = random.bounded(5, 40); i > 0; --i)
        email += pieces[random.bounded(pieces.size())];
    return email;
}

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void everyCharacterHasItsPlace_data()
    {
        QTest::addColumn<OutgoingMessage>("email");
        QTest::newRow("sample") << sampleEmail();
        QTest::newRow("personal") << personalEmail();
        QTest::newRow("newsletter") << newsletterEmail();
        QTest::newRow("arabic") << arabicEmail();
        QTest::newRow("awkward") << awkwardEmail();
    }
    void everyCharacterHasItsPlace()
    {
        QFETCH(OutgoingMessage, email);
        paper::Workshop workshop;
        const paper::Sheet sheet({email.html, {}, {}}, {}, workshop);
        QVERIFY(sheet.text().size() > 100);
        // Whatever is no blank is covered by exactly one run, which holds just these characters.
        std::vector<int> covers(static_cast<size_t>(sheet.text().size()));
        for (const paper::TextRun &run : sheet.runs().all()) {
            if (!run.text.trimmed().isEmpty())
                QCOMPARE(run.text, sheet.text().mid(run.start, run.text.size()));
            for (qsizetype i = run.start; i < run.end(); ++i)
                ++covers[static_cast<size_t>(i)];
        }
        for (qsizetype i = 0; i < sheet.text().size(); ++i) {
            if (!paper::isBlank(sheet.text()[i]))
                QVERIFY2(covers[static_cast<size_t>(i)] == 1, qPrintable(sheet.text().mid(i, 20)));
        }
    }

    void whatIsClickedIsWhatIsThere()
    {
        paper::Workshop workshop;
        const OutgoingMessage email = arabicEmail();
        const paper::Sheet sheet({email.html, {}, {}}, {}, workshop);
        int checked = 0;
        for (const paper::TextRun &run : sheet.runs().all()) {
            if (run.text.size() < 3)
                continue;
            // The left edge of a run that goes from right to left is behind its last character.
            const QPointF left = run.box.center() - QPointF(run.box.width() / 2 - 0.5, 0);
            QCOMPARE(sheet.runs().positionAt(left), run.rightToLeft ? run.end() : run.start);
            ++checked;
        }
        QVERIFY(checked > 50);
    }

    void noEmailConfusesIt()
    {
        const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toUInt()
                                                               : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        paper::Workshop workshop;
        int slots = 0;
        for (int i = 0; i < 300; ++i) {
            const QString raw = randomEmail(random);
            const Result<QString> clean = html::sanitise(raw);
            if (!clean)
                continue;
            paper::Preparation preparation;
            preparation.paperWidth = random.bounded(280, 640);
            preparation.slot = {u"Write a personal sentence…"_s, random.bounded(2) == 0 ? QString() : u" and on"_s};
            const bool asText = random.bounded(4) == 0;
            const paper::SheetContent content{asText ? QString() : *clean, asText ? raw : QString(), {}};
            const paper::Sheet sheet(content, preparation, workshop);
            checkSheet(sheet, raw);
            QVERIFY2(asText || !sheet.text().contains(u"hidden"_s), qPrintable(raw));
            slots += sheet.hasTouch() ? 1 : 0;
        }
        QVERIFY(slots > 30);
    }

private:
    static void checkSheet(const paper::Sheet &sheet, const QString &raw)
    {
        QVERIFY2(std::none_of(sheet.text().begin(), sheet.text().end(), merge::isTouchMark), qPrintable(raw));
        QVERIFY2(!sheet.text().contains(u"Write"_s), qPrintable(raw));
        for (qsizetype at = 0; at <= sheet.text().size(); ++at) {
            const QRectF caret = sheet.runs().caretBox(at);
            QVERIFY2(sheet.runs().isEmpty() || caret.height() > 0, qPrintable(raw));
            const qsizetype back = sheet.runs().positionAt(caret.center());
            QVERIFY2(back >= 0 && back <= sheet.text().size(), qPrintable(raw));
        }
        (void)sheet.runs().pieces(0, sheet.text().size());
        for (qsizetype at = 0; sheet.hasTouch() && at < 60; ++at) {
            (void)sheet.touch().caretBox(at);
            QVERIFY2(sheet.touch().lineStart(at) <= sheet.touch().lineEnd(at), qPrintable(raw));
        }
        QImage image(200, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        paper::ScaledPictures pictures;
        paper::paint(sheet.list(), {}, painter, QRectF(0, 0, 200, 200), pictures);
    }
};

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
