#include "core/spelling/words.h"
#include "tests/support/support.h"

using namespace sincerely::spelling;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList textsOf(const QString &text, const QList<Span> &spans)
{
    QStringList texts;
    for (const Span span : spans)
        texts.append(text.mid(span.start, span.length));
    return texts;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCutAsUnicodeSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("sentence") << u"We will be in Lyon, on Monday."_s
                                  << QStringList{u"We"_s, u"will"_s, u"be"_s, u"in"_s, u"Lyon"_s, u"on"_s, u"Monday"_s};
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("only signs") << u" … – (!) "_s << QStringList();
        QTest::newRow("apostrophes") << u"don't l’amitié 'quoted' rock'"_s
                                     << QStringList{u"don't"_s, u"l’amitié"_s, u"quoted"_s, u"rock"_s};
        QTest::newRow("hyphens") << u"well-known mother‑in‑law dash – dash -start end-"_s
                                 << QStringList{u"well-known"_s, u"mother‑in‑law"_s, u"dash"_s,
                                                u"dash"_s,       u"start"_s,         u"end"_s};
        QTest::newRow("soft hyphen") << u"Donau\u00ADdampfschiff"_s << QStringList{u"Donau\u00ADdampfschiff"_s};
        QTest::newRow("accents apart") << u"cafe\u0301 noir"_s << QStringList{u"cafe\u0301"_s, u"noir"_s};
        QTest::newRow("Arabic") << u"عزيزتي مريم،"_s << QStringList{u"عزيزتي"_s, u"مريم"_s};
        QTest::newRow("Deseret beyond the plane")
            << u"a \U00010412\U0001042F b"_s << QStringList{u"\U00010412\U0001042F"_s};
        QTest::newRow("no-break space") << u"Bonjour\u00A0! 10\u202F000 euros"_s
                                        << QStringList{u"Bonjour"_s, u"euros"_s};
    }
    void wordsAreCutAsUnicodeSays()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(textsOf(text, wordsIn(text)), words);
    }

    void whatNoDictionaryKnowsIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("web") << u"see https://example.com/some-path?q=wrod and www.exmple.org/x, or"_s
                             << QStringList{u"see"_s, u"and"_s, u"or"_s};
        QTest::newRow("address") << u"write to zoe.quinn@exmple.co.uk or mailto:zoe today"_s
                                 << QStringList{u"write"_s, u"to"_s, u"or"_s, u"today"_s};
        QTest::newRow("address between commas") << u"Ann,ann@example.com,Bob"_s << QStringList{u"Ann"_s, u"Bob"_s};
        QTest::newRow("domain and file") << u"on example.com in letter.html only"_s
                                         << QStringList{u"on"_s, u"in"_s, u"only"_s};
        QTest::newRow("acronyms") << u"the NATO and ÖBB-Infrastruktur"_s
                                  << QStringList{u"the"_s, u"and"_s, u"ÖBB-Infrastruktur"_s};
        QTest::newRow("digits") << u"in 2nd H2O B2B-Kunden x64 place"_s << QStringList{u"in"_s, u"place"_s};
        QTest::newRow("letters") << u"a b é is"_s << QStringList{u"is"_s};
        QTest::newRow("tags") << u"#hashtga by @sincerley or some_name ok"_s << QStringList{u"by"_s, u"or"_s, u"ok"_s};
        QTest::newRow("objects") << u"Dear \uFFFC, a\uFFFCbcd xyz\uFFFC end"_s << QStringList{u"Dear"_s, u"end"_s};
    }
    void whatNoDictionaryKnowsIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(textsOf(text, wordsIn(text)), words);
    }

    void whatTouchesAMergeFieldIsNoWord()
    {
        const QString text = u"Dear {{First name|there}}, your {{Product}}s and pre{{X}} {{{{braces stay"_s;
        const QList<Span> fields = fieldsIn(text);
        QCOMPARE(textsOf(text, fields),
                 (QStringList{u"{{First name|there}}"_s, u"{{Product}}"_s, u"{{X}}"_s, u"{{{{"_s}));
        QCOMPARE(textsOf(text, wordsIn(text, fields)), (QStringList{u"Dear"_s, u"your"_s, u"and"_s, u"stay"_s}));
    }

    void aFieldThatIsBeingTypedReachesToTheEnd()
    {
        const QString text = u"Dear {{First na"_s;
        QCOMPARE(textsOf(text, fieldsIn(text)), QStringList{u"{{First na"_s});
        QCOMPARE(textsOf(text, wordsIn(text, fieldsIn(text))), QStringList{u"Dear"_s});
    }

    void partsOfAHyphenatedWordAreWordsOfTheirOwn()
    {
        const QString text = u"say mother-in-law and E-Mail or plain"_s;
        const QList<Span> words = wordsIn(text);
        QCOMPARE(textsOf(text, hyphenParts(text, words.at(1))), (QStringList{u"mother"_s, u"in"_s, u"law"_s}));
        QCOMPARE(textsOf(text, hyphenParts(text, words.at(3))), QStringList{u"Mail"_s});
        QCOMPARE(hyphenParts(text, words.at(5)), QList<Span>());
    }

    void plainWordsAreComposedAndWithoutInvisibleMarks()
    {
        QCOMPARE(plainWord(u"cafe\u0301"), u"café"_s);
        QCOMPARE(plainWord(u"l’ami\u00ADtié"), u"l'amitié"_s);
        QCOMPARE(plainWord(u"mother‑in‑law"), u"mother-in-law"_s);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
