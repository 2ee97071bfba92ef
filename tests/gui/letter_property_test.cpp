#include "core/letter/html_reader.h"
#include "core/letter/html_writer.h"
#include "core/merge/template.h"
#include "resources/resources.h"
#include "tests/unit/letter/random_letter.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/condition_wrapping.h"
#include "ui/editor/document_format.h"
#include "ui/editor/folder_picture_store.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/letter_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextList>
#include <QtTest>

#include <array>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint32 kSeed = 90125; // printed when a test fails

/// Somebody who does everything, in no order, to a letter.
class Person
{
public:
    Person(LetterEditor &editor, QRandomGenerator &random)
        : m_editor(editor)
        , m_random(random)
    {
    }

    /// \returns what was done
    QString act()
    {
        const int kind = m_random.bounded(17);
        if (kind < 5)
            return select();
        switch (kind) {
        case 5:
            return type(u"word "_s);
        case 6:
            return press(Qt::Key_Return, u"enter"_s);
        case 7:
            return press(Qt::Key_Backspace, u"backspace"_s);
        case 8:
            return press(Qt::Key_Delete, u"delete"_s);
        case 9:
            m_editor.toggleList(m_random.bounded(2) == 0 ? letter::ListKind::Bulleted : letter::ListKind::Numbered);
            return u"list"_s;
        case 10:
            return press(m_random.bounded(2) == 0 ? Qt::Key_Tab : Qt::Key_Backtab, u"tab"_s);
        case 11:
            m_editor.toggleQuote();
            return u"quote"_s;
        case 12:
            m_editor.toggleBold();
            return u"bold"_s;
        case 13:
            return paste();
        case 14:
            return condition();
        case 15:
            return type(u"{{First name|there}}"_s);
        default:
            m_editor.setAlignment(m_random.bounded(2) == 0 ? letter::Alignment::Centre : letter::Alignment::Natural);
            return u"alignment"_s;
        }
    }

private:
    QString select()
    {
        const int count = m_editor.letterDocument().characterCount();
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(m_random.bounded(count));
        if (m_random.bounded(2) == 0)
            cursor.setPosition(m_random.bounded(count), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(cursor);
        return u"select %1–%2"_s.arg(cursor.selectionStart()).arg(cursor.selectionEnd());
    }

    QString type(const QString &text)
    {
        QTest::keyClicks(&m_editor, text);
        return u"type "_s + text;
    }

    QString press(Qt::Key key, const QString &name)
    {
        // Tab outside of a list would leave the editor.
        if (key != Qt::Key_Tab || m_editor.look().list != letter::ListKind::None)
            QTest::keyClick(&m_editor, key);
        return name;
    }

    QString paste()
    {
        const letter::Content content = test::randomLetter(m_random);
        QApplication::clipboard()->setMimeData(editor::mimeDataFor(content, nullptr).release());
        m_editor.paste();
        return u"paste "_s + letter::toHtml(content, letter::Frame::None);
    }

    QString condition()
    {
        m_editor.setTextCursor(editor::wrapInCondition(m_editor.letterDocument(), m_editor.textCursor(),
                                                       u"Country = France"_s, m_random.bounded(2) == 0));
        return u"condition"_s;
    }

    LetterEditor &m_editor;
    QRandomGenerator &m_random;
};

/// The numbers that items show in the editor, and those that the email will show.
QString numbersIn(const QTextDocument &document)
{
    QString numbers;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList())
            numbers += u"%1.%2 "_s.arg(editor::blockOf(block).level).arg(block.textList()->itemNumber(block) + 1);
    }
    return numbers;
}

QString numbersIn(const letter::Content &content)
{
    struct Open {
        letter::ListKind kind = letter::ListKind::None;
        int count = 0;
    };
    QString numbers;
    std::array<Open, letter::kDeepestList + 1> open;
    int quote = 0;
    for (const letter::Block &block : content.blocks) {
        const auto level = static_cast<std::size_t>(block.level);
        if (block.list == letter::ListKind::None || block.quote != quote)
            open.fill({});
        quote = block.quote;
        if (block.list == letter::ListKind::None)
            continue;
        std::fill(open.begin() + block.level + 1, open.end(), Open());
        if (open[level].kind != block.list)
            open[level] = {block.list, 0};
        numbers += u"%1.%2 "_s.arg(block.level).arg(++open[level].count);
    }
    return numbers;
}

} // namespace

/// Whatever is done to a letter, it stays one that can be kept, read again, undone and sent.
class LetterPropertyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FolderPictureStore m_store{m_folder.path()};

    /// Without what is kept from keystroke to keystroke.
    static QString readAnew(const LetterEditor &editor) { return editor::BlockMirror(editor.letterDocument()).html(); }

    static void undoAndRedo(LetterEditor &editor, const QString &before, const QString &log)
    {
        const QString after = editor.html();
        int steps = 0;
        while (editor.letterDocument().isUndoAvailable() && ++steps < 10'000) {
            editor.undoStep();
            QVERIFY2(editor.html() == readAnew(editor),
                     qPrintable(u"step %1\n%2\n--\n%3\n%4"_s.arg(steps).arg(editor.html(), readAnew(editor), log)));
        }
        QVERIFY2(editor.html() == before,
                 qPrintable(u"undone otherwise:\n%1\n--\n%2\n%3"_s.arg(before, editor.html(), log)));
        while (editor.letterDocument().isRedoAvailable())
            editor.redoStep();
        QVERIFY2(editor.html() == after,
                 qPrintable(u"redone otherwise:\n%1\n--\n%2\n%3"_s.arg(after, editor.html(), log)));
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void lettersAreShownAndReadBackExactly()
    {
        QRandomGenerator random(kSeed);
        LetterEditor editor(m_store);
        for (int i = 0; i < 2000; ++i) {
            const letter::Content content = test::randomLetter(random);
            const auto complaint = [&editor](const letter::Content &letter) {
                const QString html = letter::toHtml(letter, letter::Frame::Font);
                (void)editor.setHtml(html);
                return editor.html() != html;
            };
            if (complaint(content)) {
                const letter::Content small = test::shrunk(content, complaint);
                (void)complaint(small);
                QFAIL(qPrintable(u"seed %1, letter %2:\n%3\n--\n%4"_s.arg(kSeed).arg(i).arg(
                    letter::toHtml(small, letter::Frame::Font), editor.html())));
            }
        }
    }

    void whateverIsDoneTheLetterStaysWhole()
    {
        for (quint32 round = 0; round < 120; ++round) {
            QRandomGenerator random(kSeed + round);
            LetterEditor editor(m_store);
            editor.resize(700, 500);
            (void)editor.setHtml(letter::toHtml(test::randomLetter(random), letter::Frame::Font));
            const QString before = editor.html();
            Person person(editor, random);
            QString log = u"seed %1"_s.arg(kSeed + round);
            for (int i = 0; i < 25; ++i) {
                log += u"\n"_s + person.act();
                const QString html = editor.html();
                QVERIFY2(html == readAnew(editor), qPrintable(u"%1\n--\n%2\n%3"_s.arg(html, readAnew(editor), log)));
                const auto parsed = merge::Template::parse(html.toStdString(), merge::Place::Html);
                QVERIFY2(parsed.has_value(), qPrintable(html + log));
                const Result<letter::Content> read = letter::fromHtml(html, letter::Origin::Letter);
                QVERIFY2(read.has_value(), qPrintable(log));
                const QString again = letter::toHtml(*read, letter::Frame::Font);
                QVERIFY2(again == html, qPrintable(u"%1\n--\n%2\n%3"_s.arg(html, again, log)));
                const letter::Content content = editor.letterDocument().content();
                QVERIFY2(numbersIn(editor.letterDocument()) == numbersIn(content),
                         qPrintable(numbersIn(editor.letterDocument()) + u'\n' + numbersIn(content) + log));
            }
            undoAndRedo(editor, before, log);
        }
    }
};

QTEST_MAIN(LetterPropertyTest)
#include "letter_property_test.moc"
