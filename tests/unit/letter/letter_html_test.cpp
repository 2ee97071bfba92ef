#include "core/html/sanitise.h"
#include "core/html/template_parts.h"
#include "core/letter/html_reader.h"
#include "core/letter/html_writer.h"
#include "core/letter/merge_text.h"
#include "core/merge/template.h"
#include "tests/support/support.h"
#include "tests/unit/letter/random_letter.h"

#include <QtTest>

using namespace sincerely;
using namespace sincerely::letter;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint32 kSeed = 20260301; // printed when a test fails
constexpr int kLetters = 4000;

/// Paragraphs as toHtml() writes them.
QString p(const QString &inside)
{
    return u"<p style=\"margin:0 0 12px 0\">"_s + inside + u"</p>\n"_s;
}

QString again(const QString &html)
{
    const Result<Content> content = fromHtml(html, Origin::Letter);
    return content ? toHtml(*content, Frame::None) : content.error().sentence;
}

QString mistakesIn(const QString &html)
{
    const auto parsed = merge::Template::parse(html.toStdString(), merge::Place::Html);
    if (parsed)
        return {};
    QStringList sentences;
    for (const merge::Mistake &mistake : parsed.error())
        sentences += u"%1:%2 %3"_s.arg(mistake.line).arg(mistake.column).arg(mistake.sentence);
    return sentences.join(u'\n');
}

/// What a letter has to stand, and a word for what it did not; empty when all is well.
QString complaintAbout(const Content &content)
{
    const QString first = toHtml(content, Frame::Font);
    const Result<Content> read = fromHtml(first, Origin::Letter);
    if (!read)
        return u"not read: "_s + read.error().sentence;
    const QString second = toHtml(*read, Frame::Font);
    if (second != first)
        return u"written otherwise:\n"_s + first + u"\n--\n"_s + second;
    if (const QString mistakes = mistakesIn(first); !mistakes.isEmpty())
        return u"mistakes:\n"_s + mistakes + u'\n' + first;
    return {};
}

QString rendered(const QString &html, bool holds)
{
    const auto parsed = merge::Template::parse(html.toStdString(), merge::Place::Html);
    const auto bound = parsed->bind(parsed->fields(), merge::Touch::Required, QLocale::c());
    const std::vector<std::string_view> row(static_cast<std::size_t>(parsed->fields().size()), holds ? "France" : "");
    merge::Rendered out;
    bound->render(row, holds ? "Touch" : "", out);
    return QString::fromStdString(out.text);
}

} // namespace

class LetterHtmlTest : public QObject
{
    Q_OBJECT

private:
    void everyLetter(const std::function<QString(const Content &)> &complaint)
    {
        QRandomGenerator random(kSeed);
        for (int i = 0; i < kLetters; ++i) {
            const Content content = test::randomLetter(random);
            if (complaint(content).isEmpty())
                continue;
            const Content small = test::shrunk(content, [&](const Content &c) { return !complaint(c).isEmpty(); });
            QFAIL(qPrintable(u"seed %1, letter %2: %3"_s.arg(kSeed).arg(i).arg(complaint(small))));
        }
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAndWrittenAgainAsTheSameBytes() { everyLetter(complaintAbout); }

    void whatIsWrittenIsFitForSendingWhicheverWayConditionsGo()
    {
        everyLetter([](const Content &content) {
            QString html = toHtml(content, Frame::Font);
            QHash<QString, QString> pictures;
            for (const QString &source : html::pictureSources(html))
                pictures[source] = u"cid:x"_s;
            html = html::withPictureSources(html, pictures);
            if (!mistakesIn(html).isEmpty())
                return mistakesIn(html);
            const auto plain = [](QString text) { // without references that need not be, and links to nowhere
                return text.remove(u" href=\"\""_s).replace(u"&#123;"_s, u"{"_s).replace(u"&quot;"_s, u"\""_s);
            };
            for (const bool holds : {true, false}) {
                const QString email = rendered(html, holds);
                const Result<QString> clean = html::sanitise(email);
                if (!clean)
                    return clean.error().sentence;
                if (plain(*clean) != plain(email))
                    return u"sanitised otherwise:\n"_s + email + u"\n--\n"_s + *clean;
            }
            return QString();
        });
    }

    void paragraphsListsAndQuotes()
    {
        const QString html =
            p(u"Dear {{First name|there}},"_s) + p(u"Line<br>next <b>bold <i>both</i></b> <u>u</u>"_s) +
            u"<ul style=\"margin:0 0 12px 0;padding-left:24px\">\n<li>one\n<ol style=\"margin:0;padding-left:24px\">\n"
            "<li>inside</li>\n</ol>\n</li>\n<li>two</li>\n</ul>\n"
            "<blockquote style=\"margin:0 0 12px 0;padding-left:12px;border-left:3px solid #c9d0d6\">\n"_s +
            p(u"said"_s) + u"</blockquote>\n"_s;
        QCOMPARE(again(html), html);
        const Content content = *fromHtml(html, Origin::Letter);
        QCOMPARE(content.blocks.size(), 6U);
        QCOMPARE(content.blocks[3].level, 2);
        QCOMPARE(content.blocks[3].list, ListKind::Numbered);
        QCOMPARE(content.blocks[5].quote, 1);
    }

    void conditionsAroundParagraphsStandOutsideOfThem()
    {
        const QString html = u"{{#if Country = France}}\n"_s + p(u"Bonjour"_s) + p(u"encore"_s) + u"{{else}}\n"_s +
                             p(u"Hello"_s) + u"{{/if}}\n"_s + p(u"{{#if Phone}}I call{{else}}I write{{/if}}."_s);
        QCOMPARE(again(html), html);
    }

    void aConditionWrittenAcrossParagraphsIsMadeWhole()
    {
        // Inside the first and the last: what stands beside it must not depend on it.
        const QString html = p(u"Dear {{#if Phone}}friend"_s) + p(u"I call"_s) + p(u"soon{{/if}} and so on"_s);
        QCOMPARE(again(html), p(u"Dear {{#if Phone}}friend{{/if}}"_s) + u"{{#if Phone}}\n"_s + p(u"I call"_s) +
                                  u"{{/if}}\n"_s + p(u"{{#if Phone}}soon{{/if}} and so on"_s));
        // Nothing but the parts of the condition in paragraphs of their own, as people write sources.
        QCOMPARE(again(p(u"{{#if Phone}}"_s) + p(u"I call"_s) + p(u"{{/if}}"_s)),
                 u"{{#if Phone}}\n"_s + p(u"I call"_s) + u"{{/if}}\n"_s);
    }

    void anItemThatDependsOnAConditionStaysInItsList()
    {
        const QString html = u"<ol style=\"margin:0 0 12px 0;padding-left:24px\">\n{{#if A}}\n<li>one</li>\n{{/if}}\n"
                             "<li>two</li>\n</ol>\n"_s;
        QCOMPARE(again(html), html);
        QCOMPARE(again(u"<ul><li>a</li>{{#if A}}<li>b</li>{{/if}}</ul>"_s),
                 u"<ul style=\"margin:0 0 12px 0;padding-left:24px\">\n<li>a</li>\n{{#if A}}\n<li>b</li>\n{{/if}}\n"
                 "</ul>\n"_s);
    }

    void bracesThatAreNoFieldStayBraces()
    {
        const QString html = p(u"{{{{ and &#123;{{Name}}"_s);
        QCOMPARE(again(html), html);
        const Content content = *fromHtml(html, Origin::Letter);
        QCOMPARE(content.blocks[0].pieces[0].text, u"{{ and {"_s);
        QCOMPARE(content.blocks[0].pieces[1].kind, Piece::Kind::Field);
        QCOMPARE(rendered(html, true), p(u"{{ and &#123;France"_s));
    }

    void aFieldTornByFormattingIsReadAsOne()
    {
        QCOMPARE(again(u"<p>Hi {{First <b>name</b>}} &amp; {{A &amp; B}}</p>"_s),
                 p(u"Hi {{First name}} &amp; {{A &amp; B}}"_s));
    }

    void textFollowsItsDirection()
    {
        const QString html =
            u"<p dir=\"rtl\" style=\"margin:0 0 12px 0\">مرحبا</p>\n"
            "<p dir=\"auto\" style=\"margin:0 0 12px 0\">{{Personal touch}}</p>\n"
            "<ul dir=\"rtl\" style=\"margin:0 0 12px 0;padding-right:24px\">\n<li>شاي</li>\n<li dir=\"ltr\">tea</li>\n"
            "</ul>\n"_s;
        QCOMPARE(again(html), html);
    }

    void emptyLettersAreEmpty()
    {
        QCOMPARE(again(QString()), QString());
        QCOMPARE(again(u"<p></p> <div> </div>"_s), QString());
        QCOMPARE(again(p(u"<br>"_s) + p(u"a"_s)), p(u"<br>"_s) + p(u"a"_s));
    }

    void linesOfOtherProgramsBecomeParagraphs()
    {
        QCOMPARE(again(u"<div>Dear Ada,</div><div><br></div><div>one</div><div>two</div>"_s),
                 p(u"Dear Ada,"_s) + p(u"one<br>two"_s));
    }

    void unsafeLinksGo()
    {
        QCOMPARE(again(u"<p><a href=\"java\nscript:alert(1)\">x</a> <a href=\"file:///etc\">y</a></p>"_s), p(u"x y"_s));
    }

    void partsOfConditionsThatBelongToNothingStayVisible()
    {
        const Content content = *fromHtml(u"<p>a{{/if}} {{else}}b</p>"_s, Origin::Letter);
        QCOMPARE(content.blocks[0].pieces.size(), 1U);
        QCOMPARE(content.blocks[0].pieces[0].text, u"a{{/if}} {{else}}b"_s);
    }

    void subjectsAreCutAndPutTogether()
    {
        for (const QString &text : {u"Your visit, {{First name|there}}"_s, u"{{{{ {{#if A}}x{{else}}y{{/if}}"_s,
                                    u"{{{Name}}} {{open"_s, u"{ {{Name}}"_s, u"}}{"_s}) {
            const QString once = mergeText(piecesOf(text));
            QCOMPARE(mergeText(piecesOf(once)), once);
        }
        QCOMPARE(mergeText(piecesOf(u"{{#if A=B}}x{{/if}} {{ Name | there }}"_s)),
                 u"{{#if A = B}}x{{/if}} {{Name | there}}"_s);
    }

    void designsAreTold()
    {
        QVERIFY(isDesign(u"<table><tr><td>x</table>"_s));
        QVERIFY(!isDesign(toHtml(*fromHtml(u"<p>x</p>"_s, Origin::Letter), Frame::Font)));
    }
};

QTEST_GUILESS_MAIN(LetterHtmlTest)
#include "letter_html_test.moc"
