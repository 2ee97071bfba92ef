#include "core/spelling/speller.h"
#include "tests/gui/scenes.h"
#include "ui/editor/spell_highlighter.h"
#include "ui/editor/spell_menu.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A speller with an English of a few words and a Finnish of one.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<spelling::Speller> speller;

    Desk()
    {
        const QDir dir(folder.path());
        write(dir.filePath(u"en_US.aff"_s), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nREP 1\nREP ei ie\n");
        write(dir.filePath(u"en_US.dic"_s), "8\ndear\nfriend\nletter\nthe\nhere\nis\nand\nword\n");
        write(dir.filePath(u"fi_FI.aff"_s), "SET UTF-8\n");
        write(dir.filePath(u"fi_FI.dic"_s), "1\nhyvää\n");
        speller = std::make_unique<spelling::Speller>(
            spelling::Speller::Places{{folder.path()}, dir.filePath(u"words.txt"_s)});
        speller->setLanguage(u"en_US"_s);
        QTRY_COMPARE(speller->language(), u"en_US"_s);
    }
};

QStringList underlinedIn(const QTextBlock &block)
{
    QStringList texts;
    const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            texts.append(block.text().mid(range.start, range.length));
    }
    return texts;
}

QStringList underlined(const QTextDocument &document)
{
    QStringList texts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        texts.append(underlinedIn(block));
    return texts;
}

template <class Editor>
void showWithFocus(Editor &editor)
{
    editor.resize(400, 300);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
}

QAction *actionOf(const QMenu &menu, const QString &name)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

QTextCursor at(const QTextEdit &editor, const QString &word)
{
    QTextCursor cursor = editor.document()->find(word);
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor;
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreUnderlinedAndNothingElse()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"Dear {{Frist nmae|freind}},\nthe lettre is heer\n\nand \uFFFC wrod"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()), (QStringList{u"lettre"_s, u"heer"_s, u"wrod"_s}));
    }

    void theDocumentKnowsNothingOfTheUnderlines()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"the lettre"_s);
        const QString before = editor.toHtml();
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 1);
        QCOMPARE(editor.toHtml(), before);
        QVERIFY(!editor.document()->isModified());
        QVERIFY(!editor.document()->isUndoAvailable());
    }

    void theWordBeingTypedIsLeftAlone()
    {
        const Desk desk;
        QTextEdit editor;
        checkSpelling(editor, *desk.speller);
        showWithFocus(editor);
        QTest::keyClicks(&editor, u"lettre"_s);
        QTRY_COMPARE(desk.speller->verdict(u"lettre"), spelling::Speller::Verdict::Wrong);
        QCoreApplication::processEvents();
        QVERIFY(underlined(*editor.document()).isEmpty());
        QTest::keyClicks(&editor, u" "_s);
        QTRY_COMPARE(underlined(*editor.document()), QStringList{u"lettre"_s});
        QTest::keyClicks(&editor, u"heer"_s);
        QTRY_COMPARE(desk.speller->verdict(u"heer"), spelling::Speller::Verdict::Wrong);
        QTest::keyClick(&editor, Qt::Key_Home);
        QTRY_COMPARE(underlined(*editor.document()), (QStringList{u"lettre"_s, u"heer"_s}));
    }

    void theLastWordIsCheckedWhenTheFocusLeaves()
    {
        const Desk desk;
        QPlainTextEdit editor;
        checkSpelling(editor, *desk.speller);
        showWithFocus(editor);
        QTest::keyClicks(&editor, u"lettre"_s);
        QTRY_COMPARE(desk.speller->verdict(u"lettre"), spelling::Speller::Verdict::Wrong);
        QVERIFY(underlined(*editor.document()).isEmpty());
        editor.clearFocus();
        QTRY_COMPARE(underlined(*editor.document()), QStringList{u"lettre"_s});
    }

    void aCorrectedWordLosesItsUnderline()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"the wrod"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 1);
        at(editor, u"wrod"_s).deleteChar();
        QTextCursor cursor = editor.document()->find(u"wod"_s);
        cursor.insertText(u"word"_s);
        QTRY_VERIFY(underlined(*editor.document()).isEmpty());
    }

    void aLongDocumentIsGoneThroughToItsEndWhileItChanges()
    {
        const Desk desk;
        QPlainTextEdit editor;
        QString text;
        constexpr int paragraphs = 4000;
        for (int i = 0; i < paragraphs; ++i)
            text += u"dear friend here is the letter and the lettre dear friend here is the letter\n"_s;
        editor.setPlainText(text);
        checkSpelling(editor, *desk.speller);
        QCoreApplication::processEvents();
        const qsizetype early = underlined(*editor.document()).size();
        QTextCursor top(editor.document());
        top.insertText(u"heer\n"_s.repeated(500));
        QTextCursor middle(editor.document()->findBlockByNumber(paragraphs / 2));
        middle.setPosition(editor.document()->findBlockByNumber(paragraphs / 2 + 10).position(),
                           QTextCursor::KeepAnchor);
        middle.removeSelectedText();
        QTRY_COMPARE(underlined(*editor.document()).size(), paragraphs - 10 + 500);
        QVERIFY2(early < paragraphs, "the test changes the text too late to prove anything");
    }

    void ownWordsAndAnotherLanguageChangeWhatIsUnderlined()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"Lindqvist heer, hyvää Lindqvist"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 4);
        desk.speller->addWord(u"Lindqvist"_s);
        QTRY_COMPARE(underlined(*editor.document()), (QStringList{u"heer"_s, u"hyvää"_s}));
        desk.speller->setLanguage(u"fi"_s);
        QTRY_COMPARE(underlined(*editor.document()), QStringList{u"heer"_s});
        desk.speller->setLanguage(QString());
        QTRY_VERIFY(underlined(*editor.document()).isEmpty());
    }

    void theUnderlineFollowsThePalette()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"wrod"_s);
        checkSpelling(editor, *desk.speller);
        for (const QPalette &palette : {test::lightPalette(), test::darkPalette()}) {
            editor.setPalette(palette);
            const QColor wanted = theme::colour(theme::Colour::Danger, editor.palette());
            const auto colour = [&editor] {
                const QList<QTextLayout::FormatRange> ranges = editor.document()->firstBlock().layout()->formats();
                return ranges.isEmpty() ? QColor() : ranges.first().format.underlineColor();
            };
            QTRY_COMPARE(colour(), wanted);
        }
    }

    void aSuggestionReplacesTheWordAndKeepsItsLook()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setHtml(u"<p>the <b>lettre</b> is here</p>"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 1);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        addSpellingActions(menu, at(editor, u"lettre"_s), *desk.speller);
        QVERIFY(actionOf(menu, u"spellingPlaceholder"_s));
        QTRY_VERIFY(actionOf(menu, u"spellingSuggestion"_s));
        QVERIFY(!actionOf(menu, u"spellingPlaceholder"_s)->isVisible());
        QCOMPARE(menu.actions().first()->text(), u"letter"_s);
        menu.actions().first()->trigger();
        QCOMPARE(editor.toPlainText(), u"the letter is here"_s);
        QVERIFY(at(editor, u"letter"_s).charFormat().fontWeight() >= QFont::Bold);
        QVERIFY(at(editor, u"here"_s).charFormat().fontWeight() < QFont::Bold);
        QTRY_VERIFY(underlined(*editor.document()).isEmpty());
        editor.undo();
        QCOMPARE(editor.toPlainText(), u"the lettre is here"_s);
    }

    void aWordWithoutSuggestionsSaysSo()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"the qqqqxzzzqw"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 1);
        QMenu menu;
        addSpellingActions(menu, at(editor, u"qqqqxzzzqw"_s), *desk.speller);
        QTRY_COMPARE(actionOf(menu, u"spellingPlaceholder"_s)->text(), u"No suggestions"_s);
        QVERIFY(!actionOf(menu, u"spellingPlaceholder"_s)->isEnabled());
    }

    void wordsCanBeAddedAndIgnoredFromTheMenu()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"lettre wrod"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 2);
        QMenu first;
        addSpellingActions(first, at(editor, u"lettre"_s), *desk.speller);
        actionOf(first, u"addToDictionary"_s)->trigger();
        QTRY_COMPARE(underlined(*editor.document()), QStringList{u"wrod"_s});
        QMenu second;
        addSpellingActions(second, at(editor, u"wrod"_s), *desk.speller);
        actionOf(second, u"ignoreWord"_s)->trigger();
        QTRY_VERIFY(underlined(*editor.document()).isEmpty());
        QFile words(QDir(desk.folder.path()).filePath(u"words.txt"_s));
        QVERIFY(words.open(QIODevice::ReadOnly));
        QCOMPARE(words.readAll(), QByteArray("lettre\n"));
    }

    void aRightWordOffersTheLanguageOnly()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"the wrod"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 1);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        addSpellingActions(menu, at(editor, u"the"_s), *desk.speller);
        QVERIFY(!actionOf(menu, u"addToDictionary"_s));
        const auto *languages = menu.findChild<QMenu *>(u"spellingLanguages"_s);
        QVERIFY(languages);
        QAction *finnish = nullptr;
        QStringList names;
        const QList<QAction *> actions = languages->actions();
        for (QAction *action : actions) {
            if (!action->isSeparator())
                names.append(action->text() + (action->isChecked() ? u" ✓"_s : QString()));
            if (action->data() == u"fi_FI"_s)
                finnish = action;
        }
        QCOMPARE(names, (QStringList{u"Do not check"_s, u"American English ✓"_s, u"Suomi (Suomi)"_s}));
        finnish->trigger();
        QTRY_COMPARE(desk.speller->language(), u"fi_FI"_s);
    }

    void theMenuMayCloseBeforeTheSuggestionsAreThere()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"lettre"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 1);
        for (int round = 0; round < 20; ++round) {
            QMenu menu;
            addSpellingActions(menu, at(editor, u"lettre"_s), *desk.speller);
        }
        QTest::qWait(0);
    }

    void mistakesCanBeGoneThroughByKey()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"wrod the heer\nletter\nlettre"_s);
        checkSpelling(editor, *desk.speller);
        QTRY_COMPARE(underlined(*editor.document()).size(), 3);
        QTextCursor cursor(editor.document());
        QStringList found;
        for (int i = 0; i < 4; ++i) {
            const std::optional<QTextCursor> next = nextMistake(cursor, *desk.speller);
            QVERIFY(next);
            cursor = *next;
            found.append(cursor.selectedText());
        }
        QCOMPARE(found, (QStringList{u"wrod"_s, u"heer"_s, u"lettre"_s, u"wrod"_s}));
        editor.setPlainText(u"the letter"_s);
        QVERIFY(!nextMistake(QTextCursor(editor.document()), *desk.speller));
    }

    void picturesOfTheUnderlines()
    {
        const Desk desk;
        QTextEdit editor;
        editor.setPlainText(u"Dear friend, here is the lettre and the wrod.\nعزيزتي مريم lettre"_s);
        checkSpelling(editor, *desk.speller);
        editor.resize(420, 120);
        QTRY_COMPARE(underlined(*editor.document()).size(), 3);
        editor.setPalette(test::lightPalette());
        QCoreApplication::processEvents();
        test::keepScreenshot(test::pictureOf(editor, 2), u"spelling-light"_s);
        editor.setPalette(test::darkPalette());
        QCoreApplication::processEvents();
        test::keepScreenshot(test::pictureOf(editor), u"spelling-dark"_s);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        addSpellingActions(menu, at(editor, u"lettre"_s), *desk.speller);
        QTRY_VERIFY(actionOf(menu, u"spellingSuggestion"_s));
        menu.adjustSize();
        test::keepScreenshot(test::pictureOf(menu), u"spelling-menu"_s);
    }
};

QTEST_MAIN(SpellingTest)
#include "spelling_test.moc"
