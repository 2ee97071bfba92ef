#include "core/letter/html_reader.h"
#include "core/letter/html_writer.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::letter;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pasted(const QString &html)
{
    const Result<Content> content = fromHtml(html, Origin::Elsewhere);
    return content ? toHtml(*content, Frame::None) : content.error().sentence;
}

} // namespace

class PasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfOtherProgramsIsBroughtDownToWhatALetterHolds_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const QDir folder(QStringLiteral(SINCERELY_PASTE_SAMPLES));
        const QStringList names = folder.entryList({u"*.expected.html"_s});
        QVERIFY(names.size() >= 9);
        for (const QString &name : names) {
            const QString program = name.chopped(14);
            QTest::newRow(qPrintable(program))
                << contentsOf(folder.filePath(program + u".html"_s)) << contentsOf(folder.filePath(name));
        }
    }
    void textOfOtherProgramsIsBroughtDownToWhatALetterHolds()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QVERIFY(html.size() > 500);
        QCOMPARE(pasted(html), expected);
    }

    void aWordInTheMiddleOfALineStaysInItsLine()
    {
        const Content content =
            *fromHtml(u"<html><body><!--StartFragment--><span style=\"color:#000\">just <b>this</b></span>"
                      "<!--EndFragment--></body></html>"_s,
                      Origin::Elsewhere);
        QVERIFY(content.isInline);
        QCOMPARE(content.blocks.size(), 1U);
    }

    void coloursThatNobodyCouldReadOnPaperGo()
    {
        QCOMPARE(pasted(u"<p>Long black text here <span style=\"color:#fff\">white</span> "
                        "<span style=\"color:yellow\">yellow</span> <span style=\"color:#c00\">red</span></p>"_s),
                 u"<p style=\"margin:0 0 12px 0\">Long black text here white yellow "
                 "<span style=\"color:#cc0000\">red</span></p>\n"_s);
    }

    void theColourOfTheWholeTextIsNobodysWish()
    {
        QCOMPARE(pasted(u"<p style=\"color:#7a1f5c\">All of it</p>"_s),
                 u"<p style=\"margin:0 0 12px 0\">All of it</p>\n"_s);
    }

    void largePagesArePastedQuickly()
    {
        // No measuring: only that it ends, and that nothing is lost, with 2,000 paragraphs from Word.
        QString html = u"<body><!--StartFragment-->"_s;
        for (int i = 0; i < 2000; ++i)
            html += u"<p class=MsoNormal><span lang=EN-GB style='mso-ansi-language:EN-GB'>Paragraph %1 "
                    "<b>bold</b><o:p></o:p></span></p>\n"_s.arg(i);
        const Content content = *fromHtml(html + u"<!--EndFragment-->"_s, Origin::Elsewhere);
        QCOMPARE(content.blocks.size(), 2000U);
    }
};

QTEST_GUILESS_MAIN(PasteTest)
#include "paste_test.moc"
