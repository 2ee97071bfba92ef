#include "core/spelling/dictionary.h"
#include "core/spelling/speller.h"
#include "tests/support/support.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::spelling;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Verdict = Speller::Verdict;

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A folder with small dictionaries of our own, so that nothing depends on what is installed.
struct Shelf {
    QTemporaryDir folder;

    Shelf()
    {
        write(path(u"en_US.aff"_s),
              "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nREP 1\nREP ei ie\nSFX S Y 1\nSFX S 0 s .\n");
        write(path(u"en_US.dic"_s),
              "10\nletter/S\nfriend/S\nreceive\nmother\nlaw\nin\ndon't\nwe\nmother-in-law\ndear\n");
        write(path(u"pl_PL.aff"_s), "SET ISO8859-2\nTRY aeiou\n");
        write(path(u"pl_PL.dic"_s), "2\n\xBF\xF3\xB3\xE6\nlist\n"); // żółć
        write(path(u"hyph_en_US.dic"_s), "UTF-8\n.ach4\n");         // hyphenation has no rules file beside it
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString words() const { return path(u"words.txt"_s); }
    [[nodiscard]] DictionaryFiles files(const QString &language) const
    {
        return {language, {}, path(language + u".aff"_s), path(language + u".dic"_s)};
    }
};

struct Fixture {
    Shelf shelf;
    Speller speller{{{shelf.folder.path()}, shelf.words()}};
    QSignalSpy failures{&speller, &Speller::failed};

    bool use(const QString &language)
    {
        QSignalSpy changed(&speller, &Speller::languageChanged);
        speller.setLanguage(language);
        return !changed.isEmpty() || changed.wait();
    }
    /// As a text shows it: asked, waited for, asked again.
    Verdict verdict(const QString &word)
    {
        QSignalSpy found(&speller, &Speller::verdictsFound);
        if (speller.verdict(word) == Verdict::Unknown && !found.wait())
            return Verdict::Unknown;
        return speller.verdict(word);
    }
    QStringList mistakes(const QString &text)
    {
        QSignalSpy found(&speller, &Speller::verdictsFound);
        Speller::Mistakes mistakes = speller.mistakesIn(text, fieldsIn(text));
        while (!mistakes.complete && found.wait())
            mistakes = speller.mistakesIn(text, fieldsIn(text));
        QStringList texts;
        for (const Span span : std::as_const(mistakes.spans))
            texts.append(text.mid(span.start, span.length));
        return texts;
    }
    QStringList suggestions(const QString &word)
    {
        const QFuture<QStringList> future = speller.suggestions(word);
        return QTest::qWaitFor([&future] { return future.isFinished(); }) ? future.result() : QStringList();
    }
};

} // namespace

class SpellerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dictionariesAreFoundWithTheirLanguages()
    {
        const Shelf shelf;
        QStringList languages;
        const QList<DictionaryFiles> found = findDictionaries({u"/nowhere"_s, shelf.folder.path()});
        for (const DictionaryFiles &dictionary : found)
            languages.append(dictionary.language);
        QCOMPARE(languages, (QStringList{u"en_US"_s, u"pl_PL"_s})); // "American English", "Polski (Polska)"
    }

    void thePersonsOwnFolderComesFirstAndSubfoldersCount()
    {
        const Shelf shelf;
        const QTemporaryDir own;
        write(own.filePath(u"dict-en/en-US.aff"_s), "SET UTF-8\n");
        write(own.filePath(u"dict-en/en-US.dic"_s), "1\nmine\n");
        const QList<DictionaryFiles> found = findDictionaries({own.path(), shelf.folder.path()});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().wordsPath, own.filePath(u"dict-en/en-US.dic"_s));
    }

    void severalNamesOfOneFileAreOneDictionary()
    {
        const Shelf shelf;
        for (const QString &ending : {u".aff"_s, u".dic"_s}) {
            QVERIFY(QFile::link(u"pl_PL"_s + ending, shelf.path(u"csb_PL"_s + ending)));
            QVERIFY(QFile::link(u"pl_PL"_s + ending, shelf.path(u"szl_PL"_s + ending)));
        }
        const QList<DictionaryFiles> found = findDictionaries({shelf.folder.path()});
        QCOMPARE(found.size(), 2);
        const std::optional<DictionaryFiles> polish = dictionaryFor(u"szl-PL"_s, found);
        QVERIFY(polish);
        QCOMPARE(polish->language, u"pl_PL"_s);
        QCOMPARE(polish->alsoFor, (QStringList{u"csb_PL"_s, u"szl_PL"_s}));
    }

    void theNearestLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("taken");
        QTest::newRow("exact") << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("as in the web") << u"en-GB"_s << u"en_GB"_s;
        QTest::newRow("language only") << u"en"_s << u"en_US"_s;
        QTest::newRow("other country") << u"en_AU"_s << u"en_US"_s;
        QTest::newRow("without country") << u"fr_CA"_s << u"fr"_s;
        QTest::newRow("variant") << u"de_DE"_s << u"de_DE_frami"_s;
        QTest::newRow("none") << u"fi_FI"_s << QString();
    }
    void theNearestLanguageIsTaken()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, taken);
        QList<DictionaryFiles> dictionaries;
        for (const QString &language : {u"en_GB"_s, u"en_US"_s, u"fr"_s, u"de_DE_frami"_s})
            dictionaries.append({language, {}, {}, {}});
        QCOMPARE(dictionaryFor(wanted, dictionaries).value_or(DictionaryFiles()).language, taken);
    }

    void languagesAreCalledAsTheirSpeakersCallThem()
    {
        QCOMPARE(languageName(u"en_GB"_s), u"British English"_s);
        QCOMPARE(languageName(u"de_DE"_s), u"Deutsch (Deutschland)"_s);
        QCOMPARE(languageName(u"de_AT"_s), u"Österreichisches Deutsch"_s);
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
        QCOMPARE(languageName(u"de_DE_frami"_s), u"Deutsch (Deutschland, frami)"_s);
        QCOMPARE(languageName(u"sr-Latn"_s), u"Srpski"_s);
        QCOMPARE(languageName(u"xx_YY"_s), u"xx_YY"_s);
    }

    void withoutALanguageNothingIsWrong()
    {
        Fixture fixture;
        QCOMPARE(fixture.speller.verdict(u"qqqq"), Verdict::Right);
        QVERIFY(fixture.mistakes(u"qqqq xxxx"_s).isEmpty());
        QVERIFY(fixture.suggestions(u"qqqq"_s).isEmpty());
    }

    void mistakesAreFoundWithoutWaiting()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QCOMPARE(fixture.speller.language(), u"en_US"_s);
        QCOMPARE(fixture.speller.verdict(u"freind"), Verdict::Unknown);
        QCOMPARE(fixture.verdict(u"freind"_s), Verdict::Wrong);
        QCOMPARE(fixture.verdict(u"Friends"_s), Verdict::Right);
        QCOMPARE(fixture.verdict(u"don’t"_s), Verdict::Right);
    }

    void manyWordsOfOneTurnAreAskedTogether()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QSignalSpy found(&fixture.speller, &Speller::verdictsFound);
        for (const QString &word : {u"lettre"_s, u"letter"_s, u"lettre"_s, u"freind"_s})
            (void)fixture.speller.verdict(word);
        QVERIFY(found.wait());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<QSet<QString>>(), (QSet<QString>{u"lettre"_s, u"freind"_s}));
    }

    void onlyTheWrongPartOfAHyphenatedWordIsMarked()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QCOMPARE(fixture.mistakes(u"Dear {{Frist nmae}} mother-in-law, mother-in-lwa, letetr"_s),
                 (QStringList{u"lwa"_s, u"letetr"_s}));
    }

    void namesInAnotherScriptAreNotForThisDictionary()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QVERIFY(fixture.mistakes(u"Dear مريم الهاشمي, dear Жанна"_s).isEmpty());
    }

    void anOlderEncodingOfTheDictionaryIsFollowed()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"pl"_s));
        QCOMPARE(fixture.verdict(u"żółć"_s), Verdict::Right);
        QCOMPARE(fixture.verdict(u"żołć"_s), Verdict::Wrong);
        QCOMPARE(fixture.verdict(u"naïve"_s), Verdict::Wrong); // ï is not in ISO 8859-2 at all
        QCOMPARE(fixture.suggestions(u"żółci"_s), QStringList{u"żółć"_s});
    }

    void suggestionsComeTheLikeliestFirst()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QCOMPARE(fixture.suggestions(u"recieve"_s).value(0), u"receive"_s);
        QCOMPARE(fixture.suggestions(u"Freind"_s).value(0), u"Friend"_s);
    }

    void addedWordsCountAtOnceAndAfterTheNextStart()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QCOMPARE(fixture.verdict(u"Lindqvist"_s), Verdict::Wrong);
        QSignalSpy changed(&fixture.speller, &Speller::verdictsChanged);
        fixture.speller.addWord(u"Lindqvist"_s);
        fixture.speller.addWord(u"webinar"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(fixture.verdict(u"Lindqvist’s"_s), Verdict::Right);
        QCOMPARE(fixture.verdict(u"lindqvist"_s), Verdict::Wrong);
        QCOMPARE(fixture.verdict(u"Webinar"_s), Verdict::Right);
        QCOMPARE(fixture.verdict(u"weBinar"_s), Verdict::Wrong);

        QFile file(fixture.shelf.words());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Lindqvist\nwebinar\n"));
        const WordList again(fixture.shelf.words());
        QVERIFY(again.contains(u"Lindqvist"_s));
    }

    void wordsThatAnotherInstanceAddedAreKept()
    {
        const Shelf shelf;
        WordList one(shelf.words());
        WordList other(shelf.words());
        QVERIFY_RESULT(one.add(u"alpha"_s));
        QVERIFY_RESULT(other.add(u"beta"_s));
        const WordList third(shelf.words());
        QVERIFY(third.contains(u"alpha"_s) && third.contains(u"beta"_s));
    }

    void aWordThatCannotBeWrittenDownCountsForNowAndIsTold()
    {
        const Shelf shelf;
        write(shelf.path(u"file"_s), "no folder");
        WordList words(shelf.path(u"file/words.txt"_s));
        const Result<> added = words.add(u"alpha"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::File);
        QVERIFY(words.contains(u"alpha"_s));

        Speller speller({{shelf.folder.path()}, shelf.path(u"file/words.txt"_s)});
        const QSignalSpy failures(&speller, &Speller::failed);
        speller.addWord(u"alpha"_s);
        QCOMPARE(failures.size(), 1);
    }

    void ignoredWordsAreForgottenAtTheEnd()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        fixture.speller.ignoreWord(u"xylo"_s);
        QCOMPARE(fixture.verdict(u"xylo"_s), Verdict::Right);
        QVERIFY(!QFile::exists(fixture.shelf.words()));
    }

    void anotherLanguageJudgesAfresh()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"en_US"_s));
        QCOMPARE(fixture.verdict(u"list"_s), Verdict::Wrong);
        QVERIFY(fixture.use(u"pl_PL"_s));
        QCOMPARE(fixture.verdict(u"list"_s), Verdict::Right);
        QVERIFY(fixture.use(QString()));
        QCOMPARE(fixture.verdict(u"letter"_s), Verdict::Right);
    }

    void theLastOfSeveralLanguagesCounts()
    {
        Fixture fixture;
        fixture.speller.setLanguage(u"pl_PL"_s);
        fixture.speller.setLanguage(u"en_US"_s);
        QTRY_COMPARE(fixture.speller.language(), u"en_US"_s);
        QCOMPARE(fixture.verdict(u"letter"_s), Verdict::Right);
    }

    void aLanguageWithoutDictionaryIsToldInASentence()
    {
        Fixture fixture;
        QVERIFY(fixture.use(u"fi_FI"_s));
        QCOMPARE(fixture.failures.size(), 1);
        const auto error = fixture.failures.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY2(error.sentence.contains(u"Suomi"_s), qPrintable(error.sentence));
        QCOMPARE(fixture.verdict(u"qqqq"_s), Verdict::Right);
    }

    void aDamagedDictionaryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("empty rules") << QByteArray() << QByteArray("1\nletter\n");
        QTest::newRow("empty words") << QByteArray("SET UTF-8\n") << QByteArray();
        QTest::newRow("no count") << QByteArray("SET UTF-8\n") << QByteArray("letter\nfriend\n");
        QTest::newRow("absurd count") << QByteArray("SET UTF-8\n") << QByteArray("2147483000\nletter\n");
        QTest::newRow("only a count") << QByteArray("SET UTF-8\n") << QByteArray("3\n");
        QTest::newRow("bytes") << QByteArray("SET UTF-8\n") << QByteArray("1\0\0\0\x7F", 5);
        QTest::newRow("unknown encoding") << QByteArray("SET KLINGON-8\n") << QByteArray("1\nletter\n");
    }
    void aDamagedDictionaryIsRefused()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, words);
        const Shelf shelf;
        write(shelf.path(u"fi_FI.aff"_s), rules);
        write(shelf.path(u"fi_FI.dic"_s), words);
        const auto dictionary = Dictionary::load(shelf.files(u"fi_FI"_s));
        QVERIFY(!dictionary);
        QCOMPARE(dictionary.error().kind, Error::Kind::Invalid);
        QVERIFY2(dictionary.error().sentence.contains(u"Suomi"_s), qPrintable(dictionary.error().sentence));
    }

    void aDictionaryThatIsGoneIsTold()
    {
        const Shelf shelf;
        const auto dictionary = Dictionary::load(shelf.files(u"fi_FI"_s));
        QVERIFY(!dictionary);
        QCOMPARE(dictionary.error().kind, Error::Kind::File);
    }

    void aSpellerMayGoWhileItIsAtWork()
    {
        const Shelf shelf;
        for (int round = 0; round < 20; ++round) {
            Speller speller({{shelf.folder.path()}, shelf.words()});
            speller.setLanguage(u"en_US"_s);
            if (round % 2 == 0)
                QTRY_COMPARE(speller.language(), u"en_US"_s);
            (void)speller.verdict(u"freind");
            (void)speller.suggestions(u"freind"_s);
            if (round % 4 == 0)
                QCoreApplication::sendPostedEvents();
        }
    }

    void theSystemsEnglishIsUsable()
    {
        const QTemporaryDir own;
        Speller speller({dictionaryFolders(own.path()), own.filePath(u"words.txt"_s)});
        if (!dictionaryFor(u"en_US"_s, speller.dictionaries()))
            QSKIP("no English dictionary is installed");
        speller.setLanguage(u"en_US"_s);
        QTRY_COMPARE(speller.language(), u"en_US"_s);
        QSignalSpy found(&speller, &Speller::verdictsFound);
        (void)speller.verdict(u"harbour");
        (void)speller.verdict(u"harbor");
        QVERIFY(found.wait());
        QCOMPARE(speller.verdict(u"harbor"), Verdict::Right);
        QCOMPARE(speller.verdict(u"harbour"), Verdict::Wrong);
    }
};

QTEST_GUILESS_MAIN(SpellerTest)
#include "speller_test.moc"
