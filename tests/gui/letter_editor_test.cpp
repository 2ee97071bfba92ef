#include "core/html/sanitise.h"
#include "core/letter/html_writer.h"
#include "resources/resources.h"
#include "tests/gui/picture_folder.h"
#include "tests/gui/scenes.h"
#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/letter_editor.h"
#include "ui/editor/mime_types.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextList>
#include <QVBoxLayout>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

const MergeColumns kColumns = {{u"First name"_s, u"Zoë"_s},
                               {u"Last name"_s, u"Quinn"_s},
                               {u"Country"_s, u"France"_s},
                               {u"Visit date"_s, u"2027-04-14"_s}};

QString p(const QString &inside)
{
    return u"<p style=\"margin:0 0 12px 0\">"_s + inside + u"</p>\n"_s;
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// An editor with its tool bar in a window, used by keys.
class Desk : public PictureFolder, public QWidget
{
public:
    Desk()
    {
        auto *layout = new QVBoxLayout(this);
        letter = new LetterEditor(store, this);
        bar = new EditorToolBar(*letter, this);
        layout->addWidget(bar);
        layout->addWidget(letter);
        letter->setColumns(kColumns);
        resize(720, 600);
        show();
        activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(this)); }();
        letter->setFocus();
    }

    void type(const QString &text) const { QTest::keyClicks(letter, text); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(letter, static_cast<Qt::Key>(key), modifiers);
    }
    void load(const QString &html) const
    {
        [&] { QVERIFY(letter->setHtml(html).has_value()); }();
    }

    /// Without the frame.
    [[nodiscard]] QString html() const
    {
        return letter::toHtml(letter->letterDocument().content(), letter::Frame::None);
    }

    /// The list of columns while it is seen.
    [[nodiscard]] QStringList offered() const
    {
        const auto *list = findChild<QListWidget *>(u"columnPopupList"_s);
        QStringList texts;
        for (int i = 0; list && list->isVisible() && i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }

    LetterEditor *letter;
    EditorToolBar *bar;
};

/// The control of this name in the dialog that is open, by what a screen reader calls it.
template <class Widget>
Widget *inDialog(const QString &accessibleName)
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!qobject_cast<const QDialog *>(window) || !window->isVisible())
            continue;
        for (Widget *widget : window->findChildren<Widget *>()) {
            // For a combo box some platforms read the current entry and find its name by the label beside it.
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const bool isNamed = accessible && accessible->text(QAccessible::Name) == accessibleName;
            if (isNamed || widget->accessibleName() == accessibleName)
                return widget;
        }
    }
    return nullptr;
}

} // namespace

class LetterEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setPalette(lightPalette());
    }

    // Fields

    void aFieldIsTypedWithAnAtSign()
    {
        Desk desk;
        desk.type(u"Dear @"_s);
        QCOMPARE(desk.offered(), (QStringList{u"First name"_s, u"Last name"_s, u"Country"_s, u"Visit date"_s,
                                              u"Personal touch"_s, u"Condition…"_s}));
        desk.type(u"na"_s);
        QCOMPARE(desk.offered(), (QStringList{u"First name"_s, u"Last name"_s}));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        desk.type(u","_s);
        QCOMPARE(desk.html(), p(u"Dear {{Last name}},"_s));
        QVERIFY(desk.offered().isEmpty());
        desk.press(Qt::Key_Z, Qt::ControlModifier); // the comma
        desk.press(Qt::Key_Z, Qt::ControlModifier); // the field
        QCOMPARE(desk.html(), p(u"Dear @na"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.html(), p(u"Dear {{Last name}}"_s));
    }

    void escapeLeavesWhatWasTyped()
    {
        Desk desk;
        desk.type(u"@coun"_s);
        QCOMPARE(desk.offered(), QStringList{u"Country"_s});
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.offered().isEmpty());
        desk.type(u"t"_s);
        QVERIFY(desk.offered().isEmpty());
        QCOMPARE(desk.html(), p(u"@count"_s));
    }

    void anEmailAddressOffersNothing()
    {
        Desk desk;
        desk.type(u"ada@"_s);
        QVERIFY(desk.offered().isEmpty());
        desk.type(u"example.com "_s);
        QCOMPARE(desk.html(), p(u"<a href=\"mailto:ada@example.com\">ada@example.com</a>&nbsp;"_s));
    }

    void aFieldTypedInFullBecomesAChip()
    {
        Desk desk;
        desk.type(u"{{ first name|there }}, {{Shoe size}}"_s);
        QCOMPARE(desk.html(), p(u"{{first name|there}}, {{Shoe size}}"_s).replace(u"<p "_s, u"<p dir=\"auto\" "_s));
        QCOMPARE(desk.letter->notices().size(), 1);
        QVERIFY(desk.letter->notices().first().contains(u"Shoe size"_s));
        QCOMPARE(desk.letter->letterDocument().objects().size(), 2U);
    }

    void aFallbackThatWasTypedStaysWhenAColumnIsChosen()
    {
        Desk desk;
        desk.type(u"Hi {{fir|there"_s);
        QCOMPARE(desk.offered(), QStringList{u"First name"_s});
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.html(), p(u"Hi {{First name|there}}"_s));
    }

    void whatIsNoFieldIsPointedOut()
    {
        Desk desk;
        desk.type(u"Dear {{Fi"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.letter->notices().size(), 1);
        QCOMPARE(desk.letter->extraSelections().size(), 1);
        QCOMPARE(desk.html(), p(u"Dear {{{{Fi"_s));
        desk.type(u"rst name}}"_s);
        QVERIFY(desk.letter->notices().isEmpty());
        QCOMPARE(desk.html(), p(u"Dear {{First name}}"_s));
    }

    void aChipIsOneCharacter()
    {
        Desk desk;
        desk.load(p(u"a{{First name|there}}b"_s));
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.html(), p(u"ab"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"a{{First name|there}}b"_s));
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.html(), p(u"ab"_s));
    }

    void textBehindAChipIsPlainText()
    {
        Desk desk;
        desk.load(p(u"<b>a{{First name}}</b>"_s));
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.type(u"x"_s);
        QCOMPARE(desk.html(), p(u"<b>a{{First name}}x</b>"_s));
        const QTextCharFormat format = desk.letter->textCursor().charFormat();
        QVERIFY(!format.isAnchor() && format.objectType() == QTextFormat::NoObject);
    }

    void aFieldIsChangedByKeysAlone()
    {
        Desk desk;
        desk.load(p(u"Hi {{First name}} on {{Visit date}}"_s));
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        auto *format = inDialog<QComboBox>(u"Format"_s);
        QVERIFY(format);
        QVERIFY(format->findText(u"14 April 2027"_s) > 0);
        auto *nothing = inDialog<QComboBox>(u"If there is nothing"_s);
        QTest::keyClicks(nothing, u"w"_s);
        auto *fallback = inDialog<QLineEdit>(u"What to write instead"_s);
        QVERIFY(fallback && fallback->isVisible());
        QTest::keyClicks(fallback, u"soon"_s);
        format->setCurrentText(u"14 April 2027"_s);
        QTest::keyClick(fallback, Qt::Key_Return);
        QCOMPARE(desk.html(), p(u"Hi {{First name}} on {{Visit date:d MMMM yyyy|soon}}"_s));
        QCOMPARE(desk.letter->undoText(), u"Change field"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"Hi {{First name}} on {{Visit date}}"_s));
    }

    void escapeInThePopupChangesNothing()
    {
        Desk desk;
        desk.load(p(u"{{First name}}!"_s));
        const QString before = desk.html();
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.press(Qt::Key_Return); // on the selected chip
        auto *column = inDialog<QComboBox>(u"Column"_s);
        QVERIFY(column);
        column->setCurrentIndex(1);
        QTest::keyClick(column, Qt::Key_Escape);
        QCOMPARE(desk.html(), before);
        QVERIFY(!inDialog<QComboBox>(u"Column"_s));
    }

    void aFieldIsRemovedInItsPopup()
    {
        Desk desk;
        desk.load(p(u"a{{First name}}b"_s));
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        auto *remove = inDialog<QPushButton>(u"Remove"_s);
        QVERIFY(remove);
        remove->click();
        QCOMPARE(desk.html(), p(u"ab"_s));
    }

    void aClickSelectsAChip()
    {
        Desk desk;
        desk.load(p(u"Dear {{First name}}, hello"_s));
        QTextCursor cursor(&desk.letter->letterDocument());
        cursor.setPosition(5);
        const QPoint spot = desk.letter->cursorRect(cursor).center() + QPoint(20, 0);
        QTest::mouseClick(desk.letter->viewport(), Qt::LeftButton, {}, spot);
        QCOMPARE(desk.letter->textCursor().selectionStart(), 5);
        QCOMPARE(desk.letter->textCursor().selectionEnd(), 6);
        QTest::mouseDClick(desk.letter->viewport(), Qt::LeftButton, {}, spot);
        QVERIFY(inDialog<QComboBox>(u"Column"_s));
        QTest::keyClick(inDialog<QComboBox>(u"Column"_s), Qt::Key_Escape);
    }

    void aColumnIsDropped()
    {
        Desk desk;
        desk.load(p(u"Dear "_s));
        QMimeData data;
        data.setData(kColumnMimeType, u"First name"_s.toUtf8());
        const QPoint spot = desk.letter->cursorRect().center() + QPoint(100, 0);
        QDragEnterEvent enter(spot, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.letter->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(spot, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.letter->viewport(), &drop);
        QCOMPARE(desk.html(), p(u"Dear{{First name}}"_s));
    }

    void screenReadersReadChipsAsWords()
    {
        Desk desk;
        desk.load(p(u"Dear {{First name|there}}, {{Personal touch}} {{#if Country = France}}oui{{/if}}"_s));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(desk.letter);
        QCOMPARE(accessible->text(QAccessible::Name), u"Letter"_s);
        const QString whole =
            u"Dear field First name, otherwise there, place for the personal touch only if Country is "
            "France:ouiend of the condition."_s;
        QCOMPARE(accessible->text(QAccessible::Value), whole);
        QAccessibleTextInterface *text = accessible->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, text->characterCount()), whole);
        QCOMPARE(text->text(5, 6), u"field First name, otherwise there"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(5, QAccessible::CharBoundary, &start, &end),
                 u"field First name, otherwise there"_s);
        QCOMPARE(start, 5);
        QCOMPARE(end, 6);
        QCOMPARE(text->textAtOffset(1, QAccessible::LineBoundary, &start, &end), whole);
        QVERIFY(accessible->state().editable && accessible->state().multiLine);
        text->setCursorPosition(2);
        QCOMPARE(desk.letter->textCursor().position(), 2);
    }

    // The personal touch

    void thereIsOneSlotForThePersonalTouch()
    {
        Desk desk;
        QAction *touch = desk.bar->action(u"touch"_s);
        QVERIFY(touch->isEnabled());
        desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.letter->hasTouch());
        QVERIFY(!touch->isEnabled());
        desk.type(u" @pers"_s);
        QVERIFY(desk.offered().isEmpty());
        desk.letter->selectAll();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.html().count(u"Personal touch"_s), 1);
        desk.letter->selectAll();
        desk.press(Qt::Key_Delete);
        QVERIFY(touch->isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!touch->isEnabled());
    }

    // Conditions

    void aConditionIsPutAroundAWord()
    {
        Desk desk;
        desk.load(p(u"Hello dear friend"_s));
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right, Qt::ControlModifier);
        desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *column = inDialog<QComboBox>(u"Only if this column"_s);
        QVERIFY(column);
        QTest::keyClicks(column, u"cou"_s);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(inDialog<QComboBox>(u"How it is compared"_s), Qt::Key_Down);
        auto *value = inDialog<QLineEdit>(u"Value"_s);
        QVERIFY(value);
        QTest::keyClicks(value, u"France"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(desk.html(), p(u"Hello {{#if Country != France}}dear {{/if}}friend"_s));
        QCOMPARE(desk.letter->undoText(), u"Insert condition"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"Hello dear friend"_s));
    }

    void aConditionOverParagraphsTakesThemWhole()
    {
        Desk desk;
        desk.load(p(u"one"_s) + p(u"two"_s) + p(u"three"_s));
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.letter->askForCondition();
        QTest::keyClick(inDialog<QComboBox>(u"Only if this column"_s), Qt::Key_Return);
        QCOMPARE(desk.html(), u"{{#if First name}}\n"_s + p(u"one"_s) + p(u"two"_s) + u"{{/if}}\n"_s + p(u"three"_s));
    }

    void aConditionIsTypedToo()
    {
        Desk desk;
        desk.type(u"a{{#if Country = France}}b{{else}}c{{/if}}d"_s);
        QCOMPARE(desk.html(), p(u"a{{#if Country = France}}b{{else}}c{{/if}}d"_s));
    }

    void deletingOneEndUnwrapsTheConditionInOneStep()
    {
        Desk desk;
        const QString html = p(u"a{{#if Country = France}}b{{#if Last name}}c{{/if}}{{else}}d{{/if}}e"_s);
        desk.load(html);
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.html(), p(u"ab{{#if Last name}}c{{/if}}de"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), html);
    }

    void enterInsideAConditionMakesTwoOfIt()
    {
        Desk desk;
        const QString html = p(u"Hi {{#if Country}}bonjour{{/if}} you"_s);
        desk.load(html);
        QTextCursor cursor = desk.letter->textCursor();
        cursor.setPosition(7);
        desk.letter->setTextCursor(cursor);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.html(), p(u"Hi {{#if Country}}bon{{/if}}"_s) + p(u"{{#if Country}}jour{{/if}} you"_s));
        desk.type(u"!"_s);
        QCOMPARE(desk.html(), p(u"Hi {{#if Country}}bon{{/if}}"_s) + p(u"{{#if Country}}!jour{{/if}} you"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), html);
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"Hi {{#if Country}}bon{{/if}}"_s) + p(u"{{#if Country}}jour{{/if}} you"_s));
    }

    void halfOfAConditionIsNotCopied()
    {
        Desk desk;
        desk.load(p(u"a{{#if Country}}b{{/if}}c"_s));
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"ab"_s);
    }

    // Looks

    void looksAreToggledByKeys()
    {
        Desk desk;
        desk.type(u"plain "_s);
        desk.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(desk.bar->action(u"bold"_s)->isChecked());
        desk.type(u"bold"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier);
        desk.type(u" end"_s);
        QCOMPARE(desk.html(), p(u"plain <b>bold</b> end"_s));
        desk.letter->selectAll();
        QVERIFY(!desk.bar->action(u"bold"_s)->isChecked());
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(desk.bar->action(u"italic"_s)->isChecked());
        QCOMPARE(desk.html(), p(u"<i>plain </i><b><i>bold</i></b><i> end</i>"_s));
        desk.letter->setTextSize(letter::Size::Huge);
        desk.letter->setTextColour(0xC62828U);
        QCOMPARE(desk.letter->undoText(), u"Text colour"_s);
        desk.press(Qt::Key_Backslash, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"plain bold end"_s));
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"<i>plain </i><b><i>bold</i></b><i> end</i>"_s));
    }

    void chipsAndMarksKeepWhatTheyAre()
    {
        Desk desk;
        desk.load(p(u"a {{First name}} {{#if Country}}b{{/if}}"_s));
        desk.letter->selectAll();
        desk.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"<b>a {{First name}} </b>{{#if Country}}<b>b</b>{{/if}}"_s));
        QVERIFY(desk.bar->action(u"bold"_s)->isChecked());
    }

    // Lists and quotes

    void listsAreMadeAndLeftByKeys()
    {
        Desk desk;
        desk.type(u"one"_s);
        desk.press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.bar->action(u"list"_s)->isChecked());
        desk.press(Qt::Key_Return);
        desk.type(u"two"_s);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        desk.type(u"three"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return); // an empty item ends the list
        desk.type(u"end"_s);
        const QString list = u"<ul style=\"margin:0 0 12px 0;padding-left:24px\">\n<li>one\n"
                             "<ul style=\"margin:0;padding-left:24px\">\n<li>two</li>\n</ul>\n</li>\n<li>three</li>\n"
                             "</ul>\n"_s;
        QCOMPARE(desk.html(), list + p(u"end"_s));
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Backspace); // joins
        QCOMPARE(desk.html(), QString(list).replace(u"three"_s, u"threeend"_s));
    }

    void listsThatMeetBecomeOne()
    {
        Desk desk;
        desk.load(u"<ol><li>a</li></ol><p>x</p><ol><li>b</li></ol>"_s);
        const QString apart = desk.html();
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Delete);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.html(), u"<ol style=\"margin:0 0 12px 0;padding-left:24px\">\n<li>a</li>\n<li>b</li>\n</ol>\n"_s);
        // It is one list in the editor, too, and counts on.
        const QTextBlock second = desk.letter->letterDocument().begin().next();
        QVERIFY(second.textList());
        QCOMPARE(second.textList()->itemNumber(second), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.html(), apart);
        QCOMPARE(desk.letter->letterDocument().lastBlock().textList()->count(), 1);
    }

    void tabGoesOnOutsideOfLists()
    {
        Desk desk;
        auto *next = new QLineEdit(&desk);
        desk.layout()->addWidget(next);
        next->show();
        desk.type(u"x"_s);
        desk.press(Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(desk.html(), p(u"x"_s));
    }

    void quotesAreLeftByEnter()
    {
        Desk desk;
        desk.press(Qt::Key_9, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"said"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        desk.type(u"so"_s);
        QCOMPARE(desk.html(),
                 u"<blockquote style=\"margin:0 0 12px 0;padding-left:12px;border-left:3px solid #c9d0d6\">\n"_s +
                     p(u"said"_s) + u"</blockquote>\n"_s + p(u"so"_s));
    }

    // Links

    void addressesBecomeLinksAsTheyAreTyped()
    {
        Desk desk;
        desk.type(u"see www.example.com. "_s);
        QCOMPARE(desk.html(), p(u"see <a href=\"https://www.example.com\">www.example.com</a>.&nbsp;"_s));
        QCOMPARE(desk.letter->undoText(), u"Link"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier); // only the link
        QCOMPARE(desk.html(), p(u"see www.example.com.&nbsp;"_s));
        desk.type(u"and "_s);
        QCOMPARE(desk.html(), p(u"see www.example.com. and&nbsp;"_s));
    }

    void aLinkIsMadeByKeysAndChecked()
    {
        Desk desk;
        desk.load(p(u"look here"_s));
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto *address = inDialog<QWidget>(u"Address of the link"_s);
        QVERIFY(address);
        QTest::keyClicks(address, u"javascript:x"_s);
        QTest::keyClick(address, Qt::Key_Return);
        auto *sentence = address->window()->findChild<QLabel *>(u"linkProblem"_s);
        QVERIFY(sentence->isVisible() && !sentence->text().isEmpty());
        QTest::keyClick(address, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(address, u"example.com/{{Last name}}"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(desk.html(), p(u"look <a href=\"https://example.com/{{Last name}}\">here</a>"_s));
        QVERIFY(desk.bar->action(u"link"_s)->isChecked());
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.type(u"!"_s);
        QCOMPARE(desk.html(), p(u"look <a href=\"https://example.com/{{Last name}}\">here</a>!"_s));
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto *remove = inDialog<QPushButton>(u"Remove link"_s);
        QVERIFY(remove);
        remove->click();
        QCOMPARE(desk.html(), p(u"look here!"_s));
    }

    // Clipboard

    void piecesOfLettersAreCopiedBetweenEditors()
    {
        const QString html =
            p(u"Dear <b>{{First name|there}}</b>,"_s) +
            u"<ul style=\"margin:0 0 12px 0;padding-left:24px\">\n<li>one</li>\n<li>two</li>\n</ul>\n"_s +
            u"{{#if Country}}\n"_s + p(u"x"_s) + u"{{/if}}\n"_s;
        Desk one;
        one.load(html);
        one.letter->selectAll();
        one.press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasFormat(kLetterMimeType));
        QCOMPARE(data->text(), u"Dear {{First name|there}},\n\n- one\n- two\n\n{{#if Country}}x{{/if}}"_s);
        QVERIFY(data->html().contains(u"<b>{{First name|there}}</b>"_s));
        Desk two;
        two.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(two.html(), html);
        QCOMPARE(two.letter->undoText(), u"Paste"_s);
        two.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(two.html(), QString());
        // In another process our own form is the only thing that is known to be whole.
        auto *text = new QMimeData;
        text->setText(data->text());
        QApplication::clipboard()->setMimeData(text);
        two.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(two.html().contains(u"Dear {{First name|there}},"_s));
        QVERIFY(two.html().contains(u"{{#if Country}}\n"_s + p(u"x"_s)));
    }

    void aWordIsPastedIntoItsLine()
    {
        Desk desk;
        desk.load(p(u"one two"_s));
        auto *data = new QMimeData;
        data->setHtml(u"<html><body><!--StartFragment--><b>and</b> {{First name}}<!--EndFragment--></body></html>"_s);
        QApplication::clipboard()->setMimeData(data);
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right, Qt::ControlModifier);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"one <b>and</b> {{First name}}two"_s));
    }

    void paragraphsArePastedIntoTheMiddle()
    {
        Desk desk;
        desk.load(p(u"ab"_s));
        auto *data = new QMimeData;
        data->setHtml(u"<p>1</p><ul><li>2</li></ul><p>3</p>"_s);
        QApplication::clipboard()->setMimeData(data);
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.html(), p(u"a1"_s) +
                                  u"<ul style=\"margin:0 0 12px 0;padding-left:24px\">\n<li>2</li>\n</ul>\n"_s +
                                  p(u"3b"_s));
    }

    void plainTextIsPastedWithoutFormatting()
    {
        Desk desk;
        auto *data = new QMimeData;
        data->setHtml(u"<p><b>bold</b></p>"_s);
        data->setText(u"bold {{First name}}\nsee https://example.com/x."_s);
        QApplication::clipboard()->setMimeData(data);
        desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.html(), p(u"bold {{First name}}<br>see "
                                "<a href=\"https://example.com/x\">https://example.com/x</a>."_s));
    }

    // Pictures

    void aPictureIsKeptAndScaled()
    {
        Desk desk;
        desk.letter->insertPicture(pngOf({2400, 1200}), u"A boat"_s);
        const QStringList files = QDir(desk.folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QImage(desk.folder.filePath(files.first())).width(), 1200);
        QCOMPARE(desk.html(),
                 p(u"<img src=\"%1\" width=\"600\" alt=\"A boat\" style=\"max-width:100%;height:auto\">"_s.arg(
                     files.first())));
        desk.letter->insertPicture(pngOf({2400, 1200}), {});
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 1); // once
    }

    void aPictureIsPastedAndDescribed()
    {
        Desk desk;
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk.html().contains(u"width=\"80\" alt=\"\""_s));
        desk.press(Qt::Key_Down, Qt::AltModifier);
        auto *alt = inDialog<QLineEdit>(u"Description"_s);
        QVERIFY(alt);
        QTest::keyClicks(alt, u"Red"_s);
        QTest::keyClick(alt, Qt::Key_Return);
        QVERIFY(desk.html().contains(u"width=\"80\" alt=\"Red\""_s));
        QCOMPARE(desk.letter->spokenText(), u"picture: Red"_s);
    }

    void theCaretBesideAPictureIsAsHighAsALetter()
    {
        QApplication::setCursorFlashTime(0); // it is seen all the time
        const Desk desk;
        desk.load(p(u"Before"_s));
        desk.letter->moveCursor(QTextCursor::End);
        desk.press(Qt::Key_Return);
        desk.letter->insertPicture(pngOf(QSize(100, 200)), u"A map"_s);
        for (const bool isAtEnd : {true, false}) { // behind the picture, and before it at the begin of the line
            desk.letter->moveCursor(QTextCursor::End);
            if (!isAtEnd)
                desk.letter->moveCursor(QTextCursor::StartOfLine);
            const QImage with = desk.letter->viewport()->grab().toImage();
            const QRect line = desk.letter->cursorRect();
            desk.letter->moveCursor(QTextCursor::Start);
            const QImage without = desk.letter->viewport()->grab().toImage();
            int drawn = 0;
            for (int y = line.top(); y < line.bottom(); ++y)
                drawn += with.pixel(line.left(), y) != without.pixel(line.left(), y) ? 1 : 0;
            QVERIFY(line.height() > 150);
            QVERIFY2(drawn > 8 && drawn < 40, qPrintable(QString::number(drawn)));
        }
    }

    void aConditionIsNotBoldBecauseItHasNoText()
    {
        const Desk desk;
        desk.load(p(u"{{#if Country = France}}wine{{/if}}"_s));
        desk.letter->moveCursor(QTextCursor::Start);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk.letter->textCursor().hasSelection());
        QVERIFY(!desk.letter->look().style.bold && !desk.letter->look().style.italic);
    }

    void whatIsNoPictureIsSaid()
    {
        Desk desk;
        QSignalSpy problems(desk.letter, &ChipEdit::problem);
        desk.letter->insertPicture("no picture", {});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(desk.html(), QString());
    }

    void picturesOfPagesComeOnlyFromThisComputer()
    {
        Desk desk;
        QSignalSpy problems(desk.letter, &ChipEdit::problem);
        auto *data = new QMimeData;
        const QString inside = u"data:image/png;base64,"_s + QString::fromLatin1(pngOf({40, 20}).toBase64());
        data->setHtml(u"<p>a<img src=\"https://example.com/x.png\">b<img src=\"%1\" alt=\"c\"></p>"_s.arg(inside));
        data->setText(u"ab"_s);
        QApplication::clipboard()->setMimeData(data);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(problems.size(), 1);
        QVERIFY(desk.html().contains(u"ab<img src=\""_s));
        QVERIFY(!desk.html().contains(u"example.com"_s));
    }

    // Everything

    void everyChangeIsTold()
    {
        Desk desk;
        QSignalSpy changes(desk.letter, &ChipEdit::changed);
        desk.type(u"a"_s);
        QCOMPARE(changes.size(), 1);
        desk.letter->selectAll();
        desk.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(changes.size(), 2);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(changes.size(), 3);
    }

    void theContextMenuCanBeAddedTo()
    {
        Desk desk;
        desk.load(p(u"Dear friend"_s));
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        QString word;
        connect(desk.letter, &ChipEdit::contextMenuAboutToShow, desk.letter,
                [&word](QMenu *menu, const QTextCursor &cursor) {
                    word = cursor.selectedText();
                    menu->addAction(u"Suggestion"_s);
                });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(desk.letter->viewport(), &event);
        QCOMPARE(word, u"Dear"_s);
        auto *menu = desk.letter->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().last()->text(), u"Suggestion"_s);
        menu->close();
    }

    void spellCheckersAreKeptFromFieldsAndLinks()
    {
        Desk desk;
        desk.load(p(u"wrod {{First name}} <a href=\"https://x.example\">linc</a> {{{{opn"_s));
        const QTextBlock block = desk.letter->letterDocument().firstBlock();
        QVERIFY(desk.letter->isProse(block, 0, 4));
        QVERIFY(!desk.letter->isProse(block, 5, 1));
        QVERIFY(!desk.letter->isProse(block, 7, 4));
        QVERIFY(!desk.letter->isProse(block, 12, 5));
    }

    void theToolBarIsReachedAndLeftByKeys()
    {
        Desk desk;
        desk.press(Qt::Key_F10, Qt::AltModifier);
        QWidget *first = QApplication::focusWidget();
        QCOMPARE(first->accessibleName(), u"Bold"_s);
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Italic"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(desk.letter->hasFocus());
    }

    void everyActionTellsItsKeys()
    {
        Desk desk;
        for (const QString &name :
             {u"bold"_s, u"italic"_s, u"underline"_s, u"list"_s, u"numbered"_s, u"quote"_s, u"link"_s, u"picture"_s,
              u"field"_s, u"touch"_s, u"condition"_s, u"clearFormatting"_s}) {
            const QAction *action = desk.bar->action(name);
            QVERIFY2(action, qPrintable(name));
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(name));
            QVERIFY2(!action->shortcut().isEmpty() && !action->icon().isNull(), qPrintable(name));
        }
    }
};

QTEST_MAIN(LetterEditorTest)
#include "letter_editor_test.moc"
